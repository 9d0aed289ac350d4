const DEBATE = 'Der Vorsitzende erläutert die Vorlage und beantwortet die Fragen der Mitglieder zu den Kosten und zum weiteren Ablauf.';

/** Minutes with attendance in a table, items in two parts, resolutions and votes. */
export const minutes = {
  name: 'minutes',
  footer: 'Niederschrift Bauausschuss\tSeite {n}',
  blocks: [
    'Gemeinde Oberlindau', '# Niederschrift', 'über die 7. Sitzung des Bauausschusses am Dienstag, dem 10.05.2022, 18:30 Uhr bis 20:15 Uhr, Rathaus, Sitzungssaal',
    '## Anwesend', { widths: [6, 8], rows: [['Vorsitz', 'Frau Erika Beispiel'], ['Mitglied', 'Herr Max Muster'], ['Mitglied', 'Frau Anna Probe'], ['Schriftführung', 'Herr Otto Vorlage']] },
    '## Öffentlicher Teil',
    'TOP 1: Eröffnung und Feststellung der Beschlussfähigkeit', { justified: 'Die Vorsitzende eröffnet die Sitzung und stellt die Beschlussfähigkeit fest.' },
    'TOP 2: Erneuerung der Brunnenstube im Ortsteil Niederlindau\nVorlage: BV/041/2022', { justified: DEBATE },
    'Beschluss: Der Bauausschuss beschließt die Erneuerung der Brunnenstube.', 'Abstimmungsergebnis: mehrheitlich beschlossen\nJa-Stimmen: 9\nNein-Stimmen: 1\nEnthaltungen: 2',
    'TOP 3: Vergabe der Dachdeckerarbeiten am Feuerwehrhaus\nVorlage: BV/044/2022', { justified: DEBATE },
    'Beschluss: Der Auftrag wird an die Dachbau Sonnleitner GmbH zum Preis von 84.500 € vergeben.', 'Abstimmungsergebnis: einstimmig beschlossen',
    'TOP 4: Anfragen und Mitteilungen', 'Es liegen keine Anfragen vor.',
    '## Nichtöffentlicher Teil',
    'TOP 5: Grundstücksangelegenheit am Steinweg\nVorlage: BV/039/2022', 'Die Vorlage wird zurückgestellt.', 'Abstimmungsergebnis: zurückgestellt',
    'Ende der Sitzung: 20:15 Uhr',
  ],
  record: {
    kind: 'minutes', body: { name: 'Oberlindau' },
    agendaItems: [
      { number: '1', name: 'Eröffnung und Feststellung der Beschlussfähigkeit', public: true },
      { number: '2', name: 'Erneuerung der Brunnenstube im Ortsteil Niederlindau', public: true, paperReferences: ['BV/041/2022'], decision: { vote: { yes: 9, no: 1, abstentions: 2 } } },
      { number: '3', name: 'Vergabe der Dachdeckerarbeiten am Feuerwehrhaus', public: true, paperReferences: ['BV/044/2022'], decision: { status: 'adopted', vote: { unanimous: true } } },
      { number: '4', name: 'Anfragen und Mitteilungen', public: true },
      { number: '5', name: 'Grundstücksangelegenheit am Steinweg', public: false, paperReferences: ['BV/039/2022'], decision: { outcome: 'zurückgestellt' } },
    ],
  },
};
