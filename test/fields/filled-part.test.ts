import { describe, expect, it } from 'vitest';
import { filledPart } from '../../src/fields/decision/forms/unfilled-form.js';
import { parseDocument } from '../../src/tree/index.js';

/** Which of several outcomes printed one below the other is the result. */
function ticked(text: string): string | null {
  const document = parseDocument({ format: 'text', encoding: 'utf-8', text, pages: null, damage: [] });
  const range = filledPart(document.lines, { start: 0, end: document.text.trimEnd().length });
  return range === null ? null : document.text.slice(range.start, range.end);
}

describe('outcomes one below the other', () => {
  it('are the one with a cross behind it, whichever comes first', () => {
    expect(ticked('Angenommen\nAbgelehnt           X')).toBe('Abgelehnt');
    expect(ticked('Angenommen          x\nAbgelehnt')).toBe('Angenommen');
    expect(ticked('Einstimmig angenommen (x)\nMehrheitlich angenommen\nAbgelehnt\nVertagt')).toBe('Einstimmig angenommen');
  });

  it('are the one with a cross before it', () => {
    expect(ticked('Angenommen\nX Abgelehnt')).toBe('Abgelehnt');
  });

  it('say nothing where none or more than one is crossed', () => {
    expect(ticked('Angenommen\nAbgelehnt')).toBeNull();
    expect(ticked('Angenommen X\nAbgelehnt X')).toBeNull();
  });

  it('are no choice where they do not exclude each other', () => {
    expect(ticked('Angenommen\nJa 5 Nein 2')).toBe('Angenommen\nJa 5 Nein 2');
    expect(ticked('Zugestimmt\nEinstimmig')).toBe('Zugestimmt\nEinstimmig');
  });
});
