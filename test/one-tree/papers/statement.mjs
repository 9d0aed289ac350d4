/** An answer of the administration: labels and values in one cell, the number of the motion that it answers, times of meetings. */
export const statement = {
  name: 'statement',
  blocks: [
    'Landeshauptstadt Weidenburg', '# Stellungnahme der Verwaltung',
    { widths: [5.5, 6.5, 5], rows: [['Stadtamt Amt 66', 'Stellungnahme-Nr. S0114/19', 'Datum 13.05.2019']] },
    'zum Antrag Nr. A0033/19 der Fraktion Freie Liste vom 21.02.2019',
    'Bezeichnung: Trinkwasserbrunnen in der Innenstadt',
    { widths: [9, 8], rows: [['Verteiler', 'Sitzungstermin'], ['Der Oberbürgermeister', '21.05.2019 10:00'], ['Ausschuss für Umwelt und Energie', '11.06.2019 17:00'], ['Stadtrat', '20.06.2019 14:00']] },
    { columns: [
      { justified: 'In der Sitzung des Stadtrates am 21. Februar 2019 wurde der Antrag gestellt, auf den Plätzen der Innenstadt Brunnen mit Trinkwasser aufzustellen. Die Verwaltung nimmt dazu wie folgt Stellung.' },
      { justified: 'Die Stadtwerke Weidenburg GmbH haben im Sommer 2018 drei Standorte geprüft. In Halle (Saale) und Leipzig stehen solche Brunnen seit 2016.' },
    ] },
    'Beispiel\nBeigeordnete',
  ],
  record: {
    kind: 'paper', body: { name: 'Weidenburg' }, reference: 'S0114/19', paperType: 'Stellungnahme der Verwaltung', date: '2019-05-13', name: 'Trinkwasserbrunnen in der Innenstadt', decision: null,
    consultations: [
      { organization: 'Der Oberbürgermeister', date: '2019-05-21', time: '10:00' }, { organization: 'Ausschuss für Umwelt und Energie', date: '2019-06-11', time: '17:00' }, { organization: 'Stadtrat', date: '2019-06-20', time: '14:00' },
    ],
    relatedPapers: [{ reference: 'A0033/19', date: '2019-02-21', relation: 'answers' }],
  },
};
