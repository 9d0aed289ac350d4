/** A motion of a group: labels with tabs behind them, a table of meetings without roles, a resolution with a period. */
export const motion = {
  name: 'motion',
  header: 'Fraktion Bürger für Brückenau',
  blocks: [
    'Stadtrat der Stadt Brückenau am See', '# Antrag',
    'Nummer:\tA0127/18', 'Datum:\t03.09.2018', 'Absender:\tFraktion Bürger für Brückenau', 'Adressat:\tVorsitzende des Stadtrates',
    'Kurztitel: Schattige Bänke auf dem Fährplatz und an der Uferpromenade',
    { widths: [8, 5], rows: [['Gremium', 'Sitzungstermin'], ['Stadtrat', '20.09.2018']] },
    '## Der Stadtrat möge beschließen:',
    { justified: 'Die Oberbürgermeisterin wird beauftragt, bis zum 30.04.2019 schattige Bänke auf dem Fährplatz zu prüfen – auch an der „Langen Zeile“.' },
    '## Begründung',
    { justified: 'Vom 1. bis 14. August 2018 lag die Temperatur auf dem Platz an zehn Tagen über 35 °C. In Freiburg im Breisgau und in Lübeck wurden 2017 gute Erfahrungen gemacht; die Parkmöbel Anders & Söhne GmbH & Co. KG hat Muster gezeigt.' },
    'Max Muster\nFraktionsvorsitzender',
  ],
  record: {
    kind: 'paper', body: { name: 'Brückenau am See' }, reference: 'A0127/18', paperType: 'Antrag', name: 'Schattige Bänke auf dem Fährplatz und an der Uferpromenade', date: '2018-09-03', decision: null,
    consultations: [{ organization: 'Stadtrat', date: '2018-09-20' }], companies: [{ name: 'Parkmöbel Anders & Söhne GmbH & Co. KG' }],
  },
};
