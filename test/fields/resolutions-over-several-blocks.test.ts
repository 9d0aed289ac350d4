import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const minutes = (body: string): string => `Niederschrift\n\nStadt Neudorf\nGremium: 8. Sitzung des Gemeinderates\nTermin: 3. Februar 2021, 15:30 Uhr\nöffentlich\n\nPunkt 5 der Tagesordnung: Umbau der Halle\nVorlage: 2021/0112\n\nBeschluss:\n${body}`;
const resolved = async (body: string): Promise<string | null> => (await readText(minutes(body))).record.agendaItems[0]?.resolutionText ?? null;
const RESULT = '\n\nAbstimmungsergebnis:\nEinstimmig zugestimmt\n\nDer Vorsitzende ruft Tagesordnungspunkt 5 auf.\n';

describe('the text of a resolution', () => {
  it('has all its points', async () => {
    expect(await resolved(`1. Der Umbau wird beschlossen.\n\n2. Die Verwaltung schreibt ihn aus.\n\nSie berichtet im Mai.\n\n3. Die Mittel stehen bereit.${RESULT}`)).toBe('1. Der Umbau wird beschlossen. 2. Die Verwaltung schreibt ihn aus. Sie berichtet im Mai. 3. Die Mittel stehen bereit.');
  });
  it('goes on below words that announce it', async () => {
    expect(await resolved(`Der Gemeinderat beschließt folgende\n\nS a t z u n g\n\nDer Gemeinderat hat die Vorschriften jeweils als Sat-\nzung beschlossen.${RESULT}`)).toBe('Der Gemeinderat beschließt folgende Satzung Der Gemeinderat hat die Vorschriften jeweils als Satzung beschlossen.');
  });
  it('ends with the last point where no head of a result follows', async () => {
    expect(await resolved('1. Der Umbau wird beschlossen.\n\n2. Die Verwaltung schreibt ihn aus.\n\nDer Vorsitzende dankt allen.\n')).toBe('1. Der Umbau wird beschlossen. 2. Die Verwaltung schreibt ihn aus.');
  });
  it('goes on with what else is ordered', async () => {
    expect(await resolved(`Der Gemeinderat stimmt dem Umbau zu.\n\nDie Verwaltung wird ermächtigt, den Auftrag zu\nerteilen.${RESULT}`)).toBe('Der Gemeinderat stimmt dem Umbau zu. Die Verwaltung wird ermächtigt, den Auftrag zu erteilen.');
  });
  it('ends with its block where that is a sentence', async () => {
    expect(await resolved(`Der Umbau wird beschlossen.\n\nStadtrat Muster dankt der Verwaltung.${RESULT}`)).toBe('Der Umbau wird beschlossen.');
  });
  it('ends at a result on a line of its own', async () => {
    expect(await resolved('1. Der Umbau wird beschlossen.\n\nEinstimmig beschlossen\n\n2. Die Halle wird begrünt, sagt Frau Muster.\n')).toBe('1. Der Umbau wird beschlossen.');
  });
});
