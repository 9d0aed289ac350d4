import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const HEAD = 'Stadt Musterau\nNiederschrift\nGemeinderat\n3. Sitzung am 25.04.2017\nTOP 7\n';

describe('a result that a converter set without a blank line before the debate', () => {
  it.each([
    ['adopted', 'Abstimmungsergebnis:\nBei 34 Ja-Stimmen und 13 Enthaltungen mehrheitlich zugestimmt'],
    ['adopted', 'Abstimmungsergebnis:\neinstimmig zugestimmt'],
  ])('is %s, and ends with its line', async (status, result) => {
    const { record } = await readText(`${HEAD}Neubau der Halle\nBeschluss:\nDer Gemeinderat stimmt dem Neubau zu.\n${result}\nDer Vorsitzende ruft Punkt 7 auf.\nStadträtin Muster: Wir werden den Antrag ablehnen, wenn er vertagt wird.\n`);
    expect(record.decision?.status).toBe(status);
    expect(record.decision?.outcome).toBe(result.split('\n')[1]);
  });

  it('keeps what the next line adds to it', async () => {
    const { record } = await readText(`${HEAD}Neubau der Halle\nBeschluss:\nDer Gemeinderat stimmt dem Neubau zu.\nAbstimmungsergebnis:\nmehrheitlich zugestimmt\nDie Vorlage wurde mit 12 Ja-Stimmen bei 3 Gegenstimmen angenommen.\n`);
    expect(record.decision?.vote).toMatchObject({ yes: 12, no: 3 });
  });
});

it('keeps below a result how the paper was changed, and no change that the debate asks for', async () => {
  const statusOf = async (below: string) => (await readText(`${HEAD}Neubau der Halle\nAbstimmungsergebnis:\neinstimmig beschlossen\n${below}\n`)).record.decision?.status;
  expect(await statusOf('Die Vorlage wurde zuvor wie folgt geändert und ergänzt.')).toBe('adopted-amended');
  expect(await statusOf('Der Vorsitzende wird künftig darum bitten, dass Vorlagen ergänzt werden.')).toBe('adopted');
  expect(await statusOf('Stadträtin Muster dankt allen, auch wenn ihr eigener Antrag abgelehnt wurde.')).toBe('adopted');
});

describe('a title that a converter set right above the text', () => {
  const paper = (title: string, below: string): string => `Stadt Musterau\nAnfrage\nVorlage Nr.: 2020/0815\n${title}\n${below}\nGremium\tTermin\tTOP\nGemeinderat\t30.06.2020\t9\n`;
  it.each([
    ['questions', '1. Wird die Halle noch genutzt?\n2. Wer zahlt den Umbau?'],
    ['lettered parts', 'A. Wie hoch ist die Zahl der Besucher?'],
    ['a list', '1. Sportverein Musterau\n2. Heimatverein\n3. Freiwillige Feuerwehr\n4. Landfrauen\n5. Chorgemeinschaft'],
  ])('ends before %s', async (_what, below) => expect((await readText(paper('Zukunft der Halle am Anger', below))).record.name).toBe('Zukunft der Halle am Anger'));

  it('keeps a point that tells in its rest what was', async () => {
    const { record } = await readText(paper('Bebauungsplan Halle am Anger', '1. Aufhebung des Beschlusses, der 2019 gefasst wurde\n2. Satzungsbeschluss'));
    expect(record.name).toBe('Bebauungsplan Halle am Anger 1. Aufhebung des Beschlusses, der 2019 gefasst wurde 2. Satzungsbeschluss');
  });

  it('keeps its points', async () => {
    const { record } = await readText(paper('Bebauungsplan Halle am Anger', '1. Behandlung der Anregungen\n2. Satzungsbeschluss'));
    expect(record.name).toBe('Bebauungsplan Halle am Anger 1. Behandlung der Anregungen 2. Satzungsbeschluss');
  });
});

describe('a cross below "ö" and "nö" where blanks part the cells', () => {
  const table = (gap: string, cross: string): string => ['Stadt Musterau', 'Anfrage', 'Vorlage Nr.: 2020/0815', 'Zukunft der Halle', '', ['Gremium', 'Termin', 'TOP', 'ö', 'nö'].join(gap), `${['Gemeinderat', '30.06.2020', '9'].join(gap)}${cross}`, ''].join('\n');
  it.each([
    ['open, behind the common gap', ' ', ' x', true],
    ['closed, behind an empty cell', ' ', '  x', false],
    ['open, where every gap is wider', '  ', '  x', true],
    ['closed, where every gap is wider', '  ', '    x', false],
  ])('is %s', async (_what, gap, cross, open) => expect((await readText(table(gap, cross))).record.consultations[0]?.public).toBe(open));
});
