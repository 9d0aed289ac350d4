import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/text/blocks/block.js';
import { renderBlocks } from '../../src/text/blocks/render-blocks.js';

const cell = (...lines: readonly string[]): Cell => (lines.length === 0 ? [] : [{ kind: 'paragraph', lines }]);
const rendered = (...cells: readonly Cell[]): string => renderBlocks([{ kind: 'table', rows: [cells, cells.map(() => cell('x'))] }]).split('\n\n')[0] ?? '';

describe('rows of a table in which minutes are written', () => {
  it('have the lines of an item below each other, and its counts behind them', () => {
    expect(rendered(cell('4'), cell('Kauf eines Fahrzeugs', 'Vorlage: 97/2023', 'Beschluss:', 'Der Auftrag wird erteilt.'), cell('16 : 0'))).toBe('4\tKauf eines Fahrzeugs\nVorlage: 97/2023\nBeschluss:\nDer Auftrag wird erteilt.\n16 : 0');
  });

  it('are told by a line as long as a sentence too', () => {
    const told = 'Der Vorsitzende weist auf die Feier am Samstag im Kulturhaus hin, zu der alle Mitglieder herzlich eingeladen sind.';
    expect(rendered(cell('1'), cell('Bekanntgaben', told), cell())).toBe(`1\tBekanntgaben\n${told}`);
  });

  it.each([
    ['the rows of an agenda', [cell('3'), cell('Radweg', 'Antrag der Fraktion Nord', 'Vorlage: 12/2023'), cell('Entscheidung')], '3\tRadweg Antrag der Fraktion Nord Vorlage: 12/2023\tEntscheidung'],
    ['rows without the number of an item', [cell('Beginn'), cell('17:00 Uhr', 'Beschluss:')], 'Beginn\t17:00 Uhr Beschluss:'],
  ])('are none: %s', (_, cells, text) => {
    expect(rendered(...cells).split('\n')[0]).toBe(text);
  });
});
