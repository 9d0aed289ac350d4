import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bodyLayouts, layoutFor, type BodyLayout } from '../../src/layouts/index.js';
import { systems } from '../../src/tree/html/systems.js';
import { PAPER, ratslese } from '../cli/command.js';
import { folderWith } from '../source/folder.js';

const FOLDER = new URL('../../src/layouts/', import.meta.url);
const bodyFiles = readdirSync(FOLDER).filter((file) => file.startsWith('body-')).map((file) => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')));

describe('body layouts', () => {
  it('are all in the list, each with choices that the code knows and a public source', () => {
    expect(bodyLayouts.map(({ body }) => body).sort()).toEqual(bodyFiles.map(({ body }) => body).sort());
    for (const { kind, body, choices, source, note } of bodyFiles) {
      expect(kind).toBe('body');
      expect(URL.canParse(source) && note !== '').toBe(true);
      expect(Object.keys(choices), 'a layout without choices says nothing').not.toEqual([]);
      expect({ ...layoutFor(body)?.choices }).toMatchObject(choices);
    }
  });

  it('are found by the name of the body, in any case of letters, and by no other name', () => {
    const layouts: readonly BodyLayout[] = [{ kind: 'body', body: 'Musterstadt', choices: { slashDates: 'month-first' }, source: 'https://example.org/', note: '' }];
    expect(layoutFor('MUSTERSTADT', layouts)?.choices.slashDates).toBe('month-first');
    for (const name of ['Muster', 'Musterstadt-Süd', '', null]) expect(layoutFor(name, layouts)).toBeNull();
  });
});

describe('ratslese layouts', { timeout: 60_000 }, () => {
  it('lists bodies and systems with the source of each', () => {
    const { code, out, err } = ratslese(['layouts', '--format', 'json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const listed: { kind: string; name: string; source: string }[] = JSON.parse(out);
    expect(listed.map(({ name }) => name)).toEqual([...bodyLayouts.map(({ body }) => body), ...systems.map(({ system }) => system)]);
    expect(listed.every(({ source }) => source !== '')).toBe(true);
    expect(ratslese(['layouts']).out.trim().split('\n')).toHaveLength(listed.length);
  });

  it('groups documents whose heads were not fully read', () => {
    const odd = (number: string): string => PAPER.replace('Vorlage Nr. 0123/2020', `Vorlage Nr. ${number}/2020`).replace('\nBetreff', 'Rotes Sonderblatt zweiter Güte\n\nBetreff');
    const cwd = folderWith({ 'a.txt': PAPER, 'b.txt': odd('0124'), 'c.txt': odd('0125') });
    const { code, out } = ratslese(['layouts', '--unknown', '.', '--format', 'json'], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ documents: 3, unread: 2, groups: [{ documents: 2, example: 'b.txt', lines: [{ text: 'Rotes Sonderblatt zweiter Güte', count: 2, path: 'b.txt', line: 7 }] }] });
    expect(ratslese(['layouts', '--unknown', '.'], { cwd }).out).toMatch(/^2 of 3 documents .*\n\n2 like b\.txt\n {2}.*\?Aa\+ aa Aa.*\n +2 {2}Rotes Sonderblatt zweiter Güte {2}\(b\.txt:7:1\)\n$/u);
  });

  it('wants no documents for the list', () => {
    expect(ratslese(['layouts', '.'])).toMatchObject({ code: 2, out: '' });
  });
});
