import { describe, expect, it } from 'vitest';
import { readPdf } from '../../src/text/pdf/read-pdf.js';
import { line, smallPdf } from './small-pdf.js';

const textOf = async (...content: readonly string[]) =>
  (await readPdf({ path: 'a.pdf', mediaType: 'application/pdf', bytes: smallPdf({ pages: [content.join('\n')] }), sha256: '' })).text;
/** Two choices below a heading, with what is drawn in front of the first and of the second; squares stand at 60, 597 and 60, 577. */
const choices = (first: string, second: string) => textOf(line('Der Rat stimmt der Vorlage der Verwaltung ohne Aussprache zu.', 60, 660), line('Ergebnis:', 60, 620), first, line('einstimmig', 76, 600), second, line('mehrheitlich', 76, 580));
const EMPTY = '60 577 9 9 re S';
const CROSS = '60 597 m 69 606 l S 60 606 m 69 597 l S';

describe('check boxes that are drawings', () => {
  it.each([
    ['a square and a cross', `60 597 9 9 re S ${CROSS}`, EMPTY],
    ['a cross in one path', '60 597 9 9 re S 60 597 m 69 606 l 60 606 m 69 597 l S', EMPTY],
    ['a square and a tick of two strokes', '60 597 9 9 re S 61.5 601 m 64 598 l S 64 598 m 68 605 l S', EMPTY],
    ['a tick that reaches out of its square', '60 597 9 9 re S 61 601 m 64 598 l 72 609 l S', EMPTY],
    ['a square and a dark square inside', '60 597 9 9 re S 62 599 5 5 re f', EMPTY],
    ['a dark round spot inside', '60 597 9 9 re S 62 601.5 m 62 605 67 605 67 601.5 c 67 598 62 598 62 601.5 c f', EMPTY],
    ['a square and the letter x', `60 597 9 9 re S ${line('x', 62, 599)}`, EMPTY],
    ['four lines in one path', `60 597 m 69 597 l 69 606 l 60 606 l h S ${CROSS}`, '60 577 m 69 577 l 69 586 l 60 586 l 60 577 l S'],
    ['four lines of their own', `60 597 m 69 597 l S 69 597 m 69 606 l S 69 606 m 60 606 l S 60 606 m 60 597 l S ${CROSS}`, '60 577 m 60 586 l S 69 577 m 69 586 l S 60 577 m 69 577 l S 60 586 m 69 586 l S'],
    ['four thin areas', `60 597 9 .5 re f 60 606 9 .5 re f 60 597 .5 9.5 re f 69 597 .5 9.5 re f ${CROSS}`, '60 577 9 .5 re f 60 586 9 .5 re f 60 577 .5 9.5 re f 69 577 .5 9.5 re f'],
    ['an area with a hole', `60 597 9 9 re 61 598 7 7 re f* ${CROSS}`, '60 577 9 9 re 61 578 7 7 re f*'],
    ['a white area in a dark one', `60 597 9 9 re f 1 g 61 598 7 7 re f 0 g ${CROSS}`, '60 577 9 9 re f 1 g 61 578 7 7 re f 0 g'],
    ['squares filled white', `1 g 60 597 9 9 re B 0 g ${CROSS}`, '1 g 60 577 9 9 re B 0 g'],
    ['squares of a scaled drawing', `q .5 0 0 .5 60 597 cm 0 0 18 18 re S 0 0 m 18 18 l S 0 18 m 18 0 l S Q`, 'q .5 0 0 .5 60 577 cm 0 0 18 18 re S Q'],
  ])('%s', async (_, ticked, empty) => expect(await choices(ticked, empty)).toContain('Ergebnis:\n☒ einstimmig\n☐ mehrheitlich'));

  it('boxes on one line stand before their own words', async () => {
    expect(await textOf(line('Finanzielle Auswirkungen:', 60, 620), '60 597 9 9 re S', line('ja', 74, 600), '120 597 9 9 re S 120 597 m 129 606 l S 120 606 m 129 597 l S', line('nein', 134, 600)))
      .toBe('Finanzielle Auswirkungen:\n☐ ja\t☒ nein');
  });

  it('a box in the cell of a table stays in its cell', async () => {
    const frame = '60 560 400 60 re S 60 590 m 460 590 l S 260 560 m 260 620 l S';
    expect(await textOf(frame, line('Gremium', 66, 600), line('Ergebnis', 270, 600), line('Rat', 66, 570), '270 567 9 9 re S 270 567 m 279 576 l S 270 576 m 279 567 l S', line('angenommen', 284, 570)))
      .toMatch(/^Rat\t☒ angenommen$/mu);
  });
});

describe('squares that are no check boxes', () => {
  it.each([
    ['solid squares are bullets', '60 597 6 6 re f', '60 577 6 6 re f'],
    ['solid squares with a frame are bullets', '60 597 6 6 re B', '60 577 6 6 re B'],
    ['a square of a sign is larger', '30 585 24 24 re S', ''],
    ['an oblong is a field to write in', '56 597 18 9 re S', '56 577 18 9 re S'],
    ['squares side by side are places for digits', '40 597 9 9 re S 49 597 9 9 re S 58 597 9 9 re S', ''],
    ['squares one upon the other are a legend or a plan', '60 597 9 9 re S 60 588 9 9 re S 60 579 9 9 re S', ''],
    ['cells of a ruled table that are square', '60 597 9 9 re S 40 597 m 300 597 l S 40 606 m 300 606 l S', ''],
    ['a square with nothing beside it', '60 397 9 9 re S', '60 297 9 9 re S'],
    ['a circle', '60 601 m 60 607 69 607 69 601 c 69 595 60 595 60 601 c S', ''],
  ])('%s', async (_, first, second) => expect(await choices(first, second)).not.toMatch(/[☐☒]/u));

  it('a number in a square is a sign', async () => {
    expect(await choices(`60 597 9 9 re S ${line('1', 62, 599, 8)}`, `60 577 9 9 re S ${line('2', 62, 579, 8)}`)).not.toMatch(/[☐☒]/u);
  });

  it('thousands of squares are a plan', async () => {
    const squares = Array.from({ length: 2500 }, (_, at) => `${20 + 11 * (at % 50)} ${20 + 11 * Math.floor(at / 50)} 8 8 re S`).join('\n');
    expect(await choices(squares, '')).not.toMatch(/[☐☒]/u);
  });
});
