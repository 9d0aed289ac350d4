/** A paper with its history: crosses in two columns for publicity, items of the agenda, outcomes in words of two lines. */
export const outcomes = {
  name: 'outcomes',
  blocks: [
    'Samtgemeinde Moorhausen', '# Sitzungsvorlage',
    { widths: [8.5, 8.5], rows: [['Vorlage Nr.: SG/2020/033', 'Datum: 20.01.2020'], ['Fachdienst: Bürgerdienste', 'Verfasser: Herr Muster']] },
    'Betreff: Öffnungszeiten der Büchereien',
    { head: true, widths: [4.6, 2.4, 1, 1, 1.6, 6.4], rows: [['Beratungsfolge', 'Datum', 'Ö', 'N', 'TOP', 'Ergebnis'],
      ['Ausschuss für Bildung und Kultur', '04.02.2020', 'X', '', '4', 'einstimmig empfohlen'],
      ['Samtgemeindeausschuss', '18.02.2020', '', 'X', '11', 'mit Änderungen empfohlen'],
      ['Rat der Samtgemeinde', '03.03.2020', 'X', '', '7', 'geändert beschlossen']] },
    '## Beschlussvorschlag', 'Die Büchereien öffnen auch am Samstag von 10 bis 13 Uhr.',
    '## Sachverhalt', { justified: 'Im Jahr 2019 haben 4.120 Personen die Büchereien genutzt. Die Befragung vom 2. bis 27. September 2019 ergab den Wunsch nach längeren Zeiten.' },
  ],
  record: {
    kind: 'paper', body: { name: 'Moorhausen' }, reference: 'SG/2020/033', paperType: 'Sitzungsvorlage', name: 'Öffnungszeiten der Büchereien', date: '2020-01-20',
    consultations: [
      { organization: 'Ausschuss für Bildung und Kultur', date: '2020-02-04', public: true, agendaItem: '4', outcome: 'einstimmig empfohlen' },
      { organization: 'Samtgemeindeausschuss', date: '2020-02-18', public: false, agendaItem: '11', outcome: 'mit Änderungen empfohlen' },
      { organization: 'Rat der Samtgemeinde', date: '2020-03-03', public: true, agendaItem: '7', outcome: 'geändert beschlossen' },
    ],
    proposedResolution: 'Die Büchereien öffnen auch am Samstag von 10 bis 13 Uhr.',
  },
};
