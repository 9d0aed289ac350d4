import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';
import { type Told, toldBy } from './told-by.js';

const paper = (rows: string, below = ''): string => `Stadt Lindenau\n\nBeschlussvorlage\n\nVorlage Nr.: 0412/2020\nDatum: 03.03.2020\n\n${rows}\n\nBetreff: Neue Bänke am Anger\n\nBegründung:\nDer Anger hat keine Bänke.\n\n${below}\n`;

const CROSSES = (last: string): string => [
  'Beratungsfolge',
  '',
  'Sitzungs-   Gremium                Top   Beschlussvorschlag                ja   nein  enth.',
  'datum                                    unverändert   abweichend',
  '',
  '10.03.20    Bauausschuss            5      x                                9     1     1',
  '',
  last,
].join('\n');

const BROKEN = (last: string): string => [
  'Gremium                   Sitzung am        Beschluss         Abstimmung',
  '                                            lt.      abwei-   Ja  Nein  Enth.',
  '                                            Vorschl. chend',
  'Bauausschuss              10.03.2020           X              15    0     2',
  last,
].join('\n');

const COUNTS = (last: string): string => [
  'Beratungsfolge:               am          Zust.  Abl.  Enth.  TOP',
  '',
  'Bauausschuss                  10.03.2020    4     3     2     5',
  last,
].join('\n');

const FORM = (row: string): string => [
  'Beratungsergebnis                                  (wird vom Ratsbüro ausgefüllt)',
  '',
  'Gremium      Sitzung am      TOP     einstimmig    mit Stimmen-    Ja    Nein    Enth.   laut       abweichender',
  '                                                   mehrheit                              Vorschlag  Beschluss',
  row,
].join('\n');

describe('counts and crosses below the names of columns decide', () => {
  it.each<readonly [string, Told, string]>([
    ['a cross below "abweichend"', { status: 'adopted-amended', vote: [31, 4, 2] }, paper(CROSSES('24.03.20    Stadtrat               14                 x                   31     4     2'))],
    ['a cross below "unverändert"', { status: 'adopted', vote: [31, 4, 2] }, paper(CROSSES('24.03.20    Stadtrat               14      x                               31     4     2'))],
    ['a cross and a lost vote', { status: 'rejected', vote: [4, 31, 2] }, paper(CROSSES('24.03.20    Stadtrat               14      x                                4    31     2'))],
    ['a last row without counts or crosses', { status: null, vote: null }, paper(CROSSES('24.03.20    Stadtrat               14'))],
    ['a name broken over lines', { status: 'adopted-amended', vote: [32, 8, 1] }, paper(BROKEN('Stadtrat                  24.03.2020                    X     32    8     1'))],
    ['counts alone', { status: 'rejected', vote: [14, 23, 2] }, paper(COUNTS('Stadtrat                      24.03.2020   14    23     2     12'))],
    ['a form below the text', { status: 'adopted', vote: [17, 3, 2] }, paper('Gremium          Termin        Zuständigkeit\nBauausschuss     10.03.2020    Vorberatung\nStadtrat         24.03.2020    Beschlussfassung', FORM('SR           24.03.2020      8                     X               17    3       2       X'))],
    ['such a form, otherwise', { status: 'adopted-amended', vote: [22, 0, 0] }, paper('Gremium          Termin        Zuständigkeit\nBauausschuss     10.03.2020    Vorberatung\nStadtrat         24.03.2020    Beschlussfassung', FORM('SR           24.03.2020      8       X                             22    0       0                  X'))],
    ['such a form, not filled in', { status: null, vote: null }, paper('Gremium          Termin        Zuständigkeit\nBauausschuss     10.03.2020    Vorberatung\nStadtrat         24.03.2020    Beschlussfassung', FORM('SR           24.03.2020      8'))],
    ['boxes below the text that name their body, and its counts in the table', { status: 'rejected', vote: [14, 23, 2] }, paper(COUNTS('Stadtrat                      24.03.2020   14    23     2     12'), 'Ergebnis Stadtrat:            [ ] angenommen               [X] abgelehnt               [ ] verwiesen')],
  ])('%s', async (_, told, text) => expect(await toldBy(text)).toEqual(told));
});

describe('a long name that leaves no room before its day', () => {
  it('does not shift the counts behind it', async () => {
    const text = paper(['Ausschuss/Gremium          Sitzung        Empfehlung/Beschluss      Ja   Nein  Enth.', 'Ortsbeirat Nord            10.03.2020     Ablehnung                 1    6     0', 'Stadtverordnetenversammlung 24.03.2020    abgelehnt                 4    51    3'].join('\n'));
    expect(await toldBy(text)).toEqual({ status: 'rejected', vote: [4, 51, 3] });
    expect((await readText(text)).record.consultations.map(({ agendaItem }) => agendaItem)).toEqual([null, null]);
  });
});

describe('columns of votes', () => {
  it('"Zust." beside "Abl." counts votes and leaves the item to its own column', async () => {
    const { consultations } = (await readText(paper(COUNTS('Stadtrat                      24.03.2020   14    23     2     12')))).record;
    expect(consultations.map(({ agendaItem, role }) => [agendaItem, role])).toEqual([['5', null], ['12', null]]);
  });
  it('"Zust." alone is the role', async () => {
    const { consultations } = (await readText(paper('Gremium          Datum         Zust.\nBauausschuss     10.03.2020    Vorberatung\nStadtrat         24.03.2020    Entscheidung'))).record;
    expect(consultations.map(({ role }) => role)).toEqual(['Vorberatung', 'Entscheidung']);
  });
});

describe('a name of a column that is broken behind "nicht-"', () => {
  it('has the crosses below it, and the counts stay what they are', async () => {
    const rows = ['Beratungsfolge              öffentlich   nicht-       Termin       Abstimmung', '                                         öffentlich                ja    nein   Enth.', 'Bauausschuss                             x            10.03.2020   6     1      2', 'Stadtrat                    x                         24.03.2020   33    2      0'];
    const { record } = await readText(paper(rows.join('\n')));
    expect(record.consultations.map(({ public: open, agendaItem }) => [open, agendaItem])).toEqual([[false, null], [true, null]]);
    expect(record.decision).toMatchObject({ status: 'adopted', vote: { yes: 33, no: 2, abstentions: 0 } });
  });
});
