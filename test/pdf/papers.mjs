// The papers behind fixtures/pdf-*/: invented towns, in layouts that councils use. A string is a paragraph, "# " a heading.
const FILL = 'Die Verwaltung hat die Angelegenheit mit den beteiligten Ämtern abgestimmt und legt das Ergebnis hiermit vor. Die Kosten sind im Haushalt veranschlagt, weitere Mittel werden nicht gebraucht.';
const SPEECH = 'Meine Damen und Herren, wir haben diese Frage im Fachausschuss ausführlich beraten und sind dort zu einem gemeinsamen Vorschlag gekommen, den ich Ihnen heute zur Zustimmung empfehle. Die Bürgerinnen und Bürger unserer Stadt erwarten, dass wir das Verkehrskonzept zügig umsetzen und die Haushaltsmittel sparsam einsetzen.';

export const papers = [
  {
    name: 'pdf-ruled-table',
    header: 'Stadt Lindental\tVorlage 2021/0417',
    footer: 'Seite {n} von {N}',
    blocks: [
      '# Beschlussvorlage',
      { border: true, widths: [8.5, 8.5], rows: [['Vorlage Nr.: 2021/0417', 'Datum: 03.05.2021'], ['Federführend: Fachbereich Bauen', 'Aktenzeichen: 61.20-07']] },
      '', 'Betreff:', 'Umbau der Uferpromenade am Lindensee',
      { border: true, widths: [6.2, 3.6, 3.4, 3.8], rows: [['Beratungsfolge', 'Sitzungstermin', 'Status', 'Zuständigkeit'],
        ['Ausschuss für Stadtentwicklung, Verkehr und Klimaschutz', '18.05.2021', 'öffentlich', 'Vorberatung'],
        ['Haupt- und Finanzausschuss', '01.06.2021', 'nicht öffentlich', 'Vorberatung'], ['Rat', '15.06.2021', 'öffentlich', 'Entscheidung']] },
      '', '# Beschlussvorschlag', { justified: 'Der Rat beschließt den Umbau der Uferpromenade nach dem Entwurf vom 12. April 2021 und beauftragt die Verwaltung mit der Ausschreibung.' },
      '# Sachverhalt', ...Array.from({ length: 16 }, () => ({ justified: FILL })), 'gez. Beispiel',
    ],
    expected: {
      shows: 'A paper with ruled tables on two pages: wrapped cells are one cell, the running head and foot are left out.',
      record: {
        kind: 'paper', reference: '2021/0417', paperType: 'Beschlussvorlage', name: 'Umbau der Uferpromenade am Lindensee', date: '2021-05-03',
        consultations: [
          { organization: 'Ausschuss für Stadtentwicklung, Verkehr und Klimaschutz', date: '2021-05-18', public: true, role: 'Vorberatung' },
          { organization: 'Haupt- und Finanzausschuss', date: '2021-06-01', public: false, role: 'Vorberatung' },
          { organization: 'Rat', date: '2021-06-15', public: true, role: 'Entscheidung' },
        ],
        decision: null,
      },
      diagnostics: [], silent: ['consultation-row-unread', 'date-impossible'],
    },
  },
  {
    name: 'pdf-borderless-table',
    blocks: [
      'Stadt Neuenmuster\t\tDatum: 12.02.2018', '# Sitzungsvorlage', 'Drucksachen-Nr.:\t066/2018', 'Amt:\tStadtbauamt', 'Thema:\tParkdeck am Bahnhof',
      { widths: [6, 3.2, 3, 3, 1.8], rows: [['Beratungsfolge', 'Termin', 'Behandlung', 'Status', 'TOP'],
        ['Planungsausschuss', '22.02.2018', 'Vorberatung', 'öffentlich', '3'], ['Ausschuss für Finanzen, Beteiligungen und Liegenschaften', '01.03.2018', 'Vorberatung', 'öffentlich', '5'],
        ['Gemeinderat', '15.03.2018', 'Entscheidung', 'öffentlich', '12']] },
      '', '# Beschlussvorschlag', 'Dem Bau des Parkdecks wird zugestimmt.', '# Begründung', { justified: FILL }, { justified: `${FILL} Grundlage ist der Beschluss vom 4. bis 7. August 2017^1^ zum Verkehr.` }, '^1^ siehe Anlage',
    ],
    expected: {
      shows: 'A table without rules: its columns are told by where they begin, a wrapped committee belongs to its row, a raised note number does not lengthen a year.',
      record: {
        kind: 'paper', reference: '066/2018', paperType: 'Sitzungsvorlage', name: 'Parkdeck am Bahnhof', date: '2018-02-12',
        consultations: [
          { organization: 'Planungsausschuss', date: '2018-02-22', role: 'Vorberatung', agendaItem: '3', public: true },
          { organization: 'Ausschuss für Finanzen, Beteiligungen und Liegenschaften', date: '2018-03-01', role: 'Vorberatung', agendaItem: '5', public: true },
          { organization: 'Gemeinderat', date: '2018-03-15', role: 'Entscheidung', agendaItem: '12', public: true },
        ],
        dates: [{ value: '2017-08-04/2017-08-07' }], decision: null,
      },
      diagnostics: [], silent: ['consultation-row-unread'],
    },
  },
  {
    name: 'pdf-label-below-table',
    blocks: [
      'Gemeinde Großauental\nDer Bürgermeister', '# Beschlussvorlage', 'Vorlage-Nr.: BV/0100/2023\nDatum: 12.12.2022\nAmt: Bauverwaltung', '**Betreff:**\nErneuerung der Kanalisation am Markt', '**Beratungsfolge**',
      { widths: [1.6, 4.4, 2.8, 3.2, 3], rows: [['TOP', 'Gremium', 'Termin', 'Zuständigkeit', 'Ergebnis'].map((name) => `**${name}**`),
        ['Ö 3', 'Ausschuss für Umwelt, Klima und Mobilität', '03.01.2023', 'Vorberatung', ''], ['Ö 4', 'Ortschaftsrat Kleinauental', '10.01.2023', 'Anhörung', ''],
        ['Ö 7', 'Gemeinderat', '24.01.2023', 'Entscheidung', '']] },
      '**Vorgesehene Beratung im Kreis:**',
      { widths: [4.2, 2.6, 2.8, 3.4], rows: [['Gremium', 'Datum', 'Status', 'Zuständigkeit'], ['Ausschuss für Bau und Verkehr', '07.02.2023', 'öffentlich', 'Vorberatung'], ['Kreistag', '14.03.2023', 'öffentlich', 'Entscheidung']] },
      '**Beschlussvorschlag:**', 'Der Gemeinderat beschließt die Erneuerung der Kanalisation.', '**Begründung:**', FILL,
    ],
    expected: {
      shows: 'A label close below a table without rules is no part of its last row; a role below two names of columns, of which one column is empty, is no outcome.',
      record: {
        kind: 'paper', reference: 'BV/0100/2023', paperType: 'Beschlussvorlage', name: 'Erneuerung der Kanalisation am Markt', date: '2022-12-12',
        consultations: [
          { organization: 'Ausschuss für Umwelt, Klima und Mobilität', date: '2023-01-03', role: 'Vorberatung', outcome: null }, { organization: 'Ortschaftsrat Kleinauental', date: '2023-01-10', role: 'Anhörung', outcome: null },
          { organization: 'Gemeinderat', date: '2023-01-24', role: 'Entscheidung', outcome: null }, { organization: 'Ausschuss für Bau und Verkehr', date: '2023-02-07', role: 'Vorberatung' },
          { organization: 'Kreistag', date: '2023-03-14', role: 'Entscheidung' },
        ],
        decision: null,
      },
      diagnostics: [], silent: ['outcome-unknown'],
    },
  },
  {
    name: 'pdf-even-gaps',
    blocks: [
      'Stadt Neuenmuster', '# Beschlussvorlage', 'Vorlage-Nr.: 0104/2023\nDatum: 12.12.2022', 'Betreff: Neubau eines Bauhofs', '**Beratungsfolge**',
      { widths: [4.6, 3, 4], rows: [['Gremium', 'Sitzung am', 'Zuständigkeit'], ['Ausschuss für Umwelt, Klima und Mobilität', '10.01.2023', 'Vorberatung'], ['Ortschaftsrat Großauental', '12.01.2023', 'Anhörung'],
        ['Betriebsausschuss Kommunale Dienste und Gebäudewirtschaft', '17.01.2023', 'Vorberatung'], ['Stadtrat', '24.01.2023', 'Entscheidung']] },
      '', '**Beschlussvorschlag:**', 'Der Stadtrat beschließt den Neubau.', '**Begründung:**', FILL,
    ],
    expected: {
      shows: 'A row whose gaps happen to be even is a row and no justified line: its cells begin where others begin.',
      record: {
        reference: '0104/2023',
        consultations: [
          { organization: 'Ausschuss für Umwelt, Klima und Mobilität', date: '2023-01-10', role: 'Vorberatung' }, { organization: 'Ortschaftsrat Großauental', date: '2023-01-12', role: 'Anhörung' },
          { organization: 'Betriebsausschuss Kommunale Dienste und Gebäudewirtschaft', date: '2023-01-17', role: 'Vorberatung' }, { organization: 'Stadtrat', date: '2023-01-24', role: 'Entscheidung' },
        ],
      },
      diagnostics: [], silent: ['consultation-row-unread'],
    },
  },
  {
    name: 'pdf-tagged-table', tagged: true,
    blocks: [
      'Landkreis Auental', '# Informationsvorlage', 'Vorlage: IV/0031/2019', 'Datum: 04.03.2019', 'Betreff: Bericht zur Schülerbeförderung',
      { widths: [5.5, 3, 4, 4.5], rows: [['Gremium', 'Datum', 'Zuständigkeit', 'Öffentlichkeitsstatus'],
        ['Ausschuss für Schule, Kultur und Sport des Kreistages', '19.03.2019', 'Kenntnisnahme', 'öffentlich'], ['Kreistag', '02.04.2019', 'Kenntnisnahme', 'öffentlich']] },
      '', '# Sachverhalt', { justified: FILL },
    ],
    expected: {
      shows: 'A tagged PDF: the rows of the table are those that its tags tell of.',
      record: {
        kind: 'paper', reference: 'IV/0031/2019', paperType: 'Informationsvorlage', name: 'Bericht zur Schülerbeförderung', date: '2019-03-04',
        consultations: [
          { organization: 'Ausschuss für Schule, Kultur und Sport des Kreistages', date: '2019-03-19', role: 'Kenntnisnahme', public: true },
          { organization: 'Kreistag', date: '2019-04-02', role: 'Kenntnisnahme', public: true },
        ],
      },
      diagnostics: [], silent: ['consultation-row-unread'],
    },
  },
  {
    name: 'pdf-two-columns', columns: true, header: '7. Sitzung vom 14. Oktober 2020\tSeite {n}',
    blocks: [
      '(Beginn: 16.02 Uhr - Ende: 17.31 Uhr)', '**Oberbürgermeisterin Erika Beispiel:** Ich eröffne die 7. Sitzung des Rates und stelle fest, dass form- und fristgerecht eingeladen wurde.',
      ...Array.from({ length: 14 }, (_, index) => `**Ratsmitglied Nummer ${index + 1} (Freie Liste):** ${SPEECH}`),
      '(Beifall)', '**Oberbürgermeisterin Erika Beispiel:** Damit ist die Sitzung geschlossen.',
    ],
    expected: {
      shows: 'Verbatim minutes in two columns: the left column is read before the right one, running heads are left out after the first page.',
      record: { kind: 'minutes', consultations: [{ organization: 'Rat', date: '2020-10-14', time: '16:02' }], dates: [{ value: '2020-10-14' }] },
      diagnostics: [], silent: ['text-garbled'],
    },
  },
  {
    name: 'pdf-table-over-pages', footer: '- {n} -',
    blocks: [
      'Gemeinde Oberaue', '# Niederschrift', 'über die 4. Sitzung des Gemeinderates am Dienstag, 17. September 2019', '', '# Tagesordnung',
      { border: true, head: true, widths: [1.6, 11.4, 4], rows: [['TOP', 'Gegenstand', 'Vorlage'],
        ...Array.from({ length: 34 }, (_, index) => [`${index + 1}`, `Beratung über das Vorhaben in der ${index + 1}. Straße des Gewerbegebietes mit Anschluss an den Wirtschaftsweg`, `${100 + index}/2019`])] },
    ],
    expected: {
      shows: 'An agenda whose table goes on over a page: its head is printed again and read once, wrapped titles are whole.',
      record: { kind: 'minutes' },
      diagnostics: [], silent: ['text-garbled'],
    },
  },
  {
    name: 'pdf-crosses', 
    blocks: [
      'Stadt Hohenfelde', '# Beschlussvorlage', 'Nummer: BV/2022/018', 'Datum: 10.01.2022', 'Betreff: Neubau der Kindertagesstätte am Mühlbach',
      { border: true, widths: [5.5, 2.6, 2.2, 3, 3.7], rows: [['Beratungsfolge', 'Termin', 'öffentlich', 'nichtöffentlich', 'Zuständigkeit'],
        ['Jugendhilfeausschuss', '25.01.2022', 'x', '', 'Vorberatung'], ['Verwaltungsausschuss', '08.02.2022', '', 'x', 'Vorberatung'], ['Rat der Stadt', '22.02.2022', 'x', '', 'Entscheidung']] },
      '', 'Finanzielle Auswirkungen:  ☒ ja  ☐ nein', '# Beschlussvorschlag', 'Der Rat stimmt dem Neubau zu.',
    ],
    expected: {
      shows: 'Crosses in columns stay in their columns, check boxes stay what they are.',
      record: {
        kind: 'paper', reference: 'BV/2022/018', date: '2022-01-10',
        consultations: [
          { organization: 'Jugendhilfeausschuss', date: '2022-01-25', public: true, role: 'Vorberatung' },
          { organization: 'Verwaltungsausschuss', date: '2022-02-08', public: false, role: 'Vorberatung' },
          { organization: 'Rat der Stadt', date: '2022-02-22', public: true, role: 'Entscheidung' },
        ],
      },
      diagnostics: [], silent: ['consultation-row-unread'],
    },
  },
  {
    name: 'pdf-sideways', sideways: true,
    blocks: [
      'Gemeinde Steinwald', '# Mitteilungsvorlage', 'Vorlage Nr. 0088/2017', 'Datum: 06.11.2017', 'Betreff: Übersicht der Straßenbauvorhaben',
      { widths: [7, 3, 4, 3], rows: [['Beratungsfolge', 'Termin', 'Zuständigkeit', 'Status'], ['Bauausschuss', '21.11.2017', 'Kenntnisnahme', 'öffentlich'], ['Gemeinderat', '05.12.2017', 'Kenntnisnahme', 'öffentlich']] },
      '', '# Sachverhalt', { justified: FILL },
    ],
    expected: {
      shows: 'A page whose text runs from top to bottom is read as if it were turned.',
      record: {
        kind: 'paper', reference: '0088/2017', date: '2017-11-06',
        consultations: [
          { organization: 'Bauausschuss', date: '2017-11-21', role: 'Kenntnisnahme', public: true }, { organization: 'Gemeinderat', date: '2017-12-05', role: 'Kenntnisnahme', public: true },
        ],
      },
      diagnostics: [], silent: ['consultation-row-unread'],
    },
  },
];

/** Printed and scanned again: its pages are pictures. */
export const scan = {
  name: 'scan',
  blocks: [
    'Stadt Lindental', '# Beschlussvorlage', 'Vorlage Nr.: 2021/0533', 'Datum: 07.09.2021', 'Betreff: Erneuerung der Brücke am Mühlgraben',
    { border: true, widths: [6.2, 3.6, 3.4, 3.8], rows: [['Beratungsfolge', 'Sitzungstermin', 'Status', 'Zuständigkeit'],
      ['Bauausschuss', '21.09.2021', 'öffentlich', 'Vorberatung'], ['Rat', '05.10.2021', 'öffentlich', 'Entscheidung']] },
    '', '# Beschlussvorschlag', { justified: 'Der Rat beschließt die Erneuerung der Brücke am Mühlgraben nach dem Entwurf vom 12. August 2021.' },
    '# Begründung', { justified: FILL }, { justified: FILL }, 'gez. Beispiel',
  ],
};
