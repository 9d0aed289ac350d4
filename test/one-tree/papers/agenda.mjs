const PLACES = ['Ahornweg', 'Birkenallee', 'Dorfstraße', 'Eichenring', 'Fliederweg', 'Gartenstraße', 'Hainbuchenweg', 'Kastanienplatz', 'Lindenstraße', 'Mühlgasse', 'Nussbaumweg', 'Pappelweg', 'Quellenweg',
  'Rosengasse', 'Schlehenweg', 'Tannenstraße', 'Ulmenweg', 'Veilchenweg', 'Weidenring', 'Zedernweg'];
const TITLES = PLACES.map((place, index) => (index % 3 === 1 ? `Ausbau der Straße ${place} zwischen dem Wirtschaftsweg und dem Anschluss an die Umgehungsstraße, zweiter Bauabschnitt` : `Ausbau der Straße ${place}`));

/** An agenda in one table that goes on over the page, with lines that part public from closed items. */
export const agenda = {
  name: 'agenda',
  footer: '- {n} -',
  blocks: [
    'Stadt Uferstein', '# Tagesordnung', 'für die 12. Sitzung der Stadtvertretung am Mittwoch, dem 15. März 2023, 19:00 Uhr, Rathaus, Großer Saal',
    '## Öffentlicher Teil',
    { head: true, widths: [1.8, 11.2, 4], rows: [['TOP', 'Betreff', 'Vorlage'], ['1', 'Eröffnung der Sitzung', ''], ['2', 'Einwohnerfragestunde', ''],
      ...TITLES.map((title, index) => [`${index + 3}`, title, `${210 + index}/2023`])] },
    '## Nichtöffentlicher Teil',
    { head: true, widths: [1.8, 11.2, 4], rows: [['TOP', 'Betreff', 'Vorlage'], ['23', 'Verkauf eines Grundstücks am Deich', '240/2023'], ['24', 'Mitteilungen', '']] },
  ],
  record: {
    kind: 'agenda', body: { name: 'Uferstein' },
    agendaItems: [
      { number: '1', name: 'Eröffnung der Sitzung', public: true, paperReferences: [] }, { number: '2', name: 'Einwohnerfragestunde', public: true, paperReferences: [] },
      ...TITLES.map((title, index) => ({ number: `${index + 3}`, name: title, public: true, paperReferences: [`${210 + index}/2023`] })),
      { number: '23', name: 'Verkauf eines Grundstücks am Deich', public: false, paperReferences: ['240/2023'] }, { number: '24', name: 'Mitteilungen', public: false, paperReferences: [] },
    ],
  },
};
