const REASON = 'Die vorhandene Holzbrücke ist seit dem 12. Juni 2019 für Fahrzeuge gesperrt. Eine Prüfung im März 2020 ergab Schäden an den Längsträgern, sodass eine Sanierung nicht wirtschaftlich wäre.';

/** A proposal with labels beside values, a Beratungsfolge with a committee of two lines, and a numbered resolution. */
export const proposal = {
  name: 'proposal',
  header: 'Stadt Erlenfurt\tDrucksache 0287/2021',
  footer: 'Seite {n} von {N}',
  blocks: [
    'Stadt Erlenfurt', '# Beschlussvorlage',
    { widths: [5, 12], rows: [['Drucksachen-Nr.:', '0287/2021'], ['Datum:', '06.09.2021'], ['Fachbereich:', 'Fachbereich Bauen und Umwelt'], ['Aktenzeichen:', '61.26.03'], ['Status:', 'öffentlich']] },
    'Betreff: Neubau der Geh- und Radwegbrücke über die Erle zwischen dem Mühlenviertel und dem Gewerbegebiet am Alten Hafen',
    '## Beratungsfolge',
    { head: true, widths: [6.6, 3.2, 3.6, 3.6], rows: [['Gremium', 'Sitzungstermin', 'Zuständigkeit', 'Status'],
      ['Ausschuss für Stadtentwicklung,\nBauen und Verkehr', '21.09.2021', 'Vorberatung', 'öffentlich'],
      ['Haupt- und Finanzausschuss', '05.10.2021', 'Vorberatung', 'nicht öffentlich'],
      ['Stadtrat', '19.10.2021', 'Entscheidung', 'öffentlich']] },
    '## Beschlussvorschlag',
    { list: ['Der Stadtrat beschließt den Neubau der Brücke mit Kosten von 1.250.000 €.', 'Die Verwaltung wird beauftragt, die Planung bis zum 31.03.2022 vorzulegen und die Förderung zu beantragen.'] },
    '## Begründung',
    { columns: [{ justified: REASON }, { justified: 'Der Entwurf stammt von der Ingenieurbüro Brückmann GmbH aus Magdeburg. Vergleichbare Brücken stehen in Rostock und in Le Havre (Frankreich). Die Kosten wurden am 30.08.2021 fortgeschrieben.' }, { justified: REASON }] },
    'Anlagen: Lageplan',
  ],
  record: {
    kind: 'paper', body: { name: 'Erlenfurt' }, reference: '0287/2021', paperType: 'Beschlussvorlage', date: '2021-09-06', public: true, fileNumber: '61.26.03', decision: null,
    name: 'Neubau der Geh- und Radwegbrücke über die Erle zwischen dem Mühlenviertel und dem Gewerbegebiet am Alten Hafen',
    consultations: [
      { organization: 'Ausschuss für Stadtentwicklung, Bauen und Verkehr', date: '2021-09-21', role: 'Vorberatung', public: true },
      { organization: 'Haupt- und Finanzausschuss', date: '2021-10-05', role: 'Vorberatung', public: false },
      { organization: 'Stadtrat', date: '2021-10-19', role: 'Entscheidung', public: true },
    ],
    proposedResolution: '1. Der Stadtrat beschließt den Neubau der Brücke mit Kosten von 1.250.000 €. 2. Die Verwaltung wird beauftragt, die Planung bis zum 31.03.2022 vorzulegen und die Förderung zu beantragen.',
  },
};
