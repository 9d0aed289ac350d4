import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const kindOf = async (text: string): Promise<string | undefined> => (await readText(text)).record.kind;
const QUESTIONS = '1. Wann wurden zuletzt Lärmmessungen vorgenommen?\n\nMessungen fanden im Mai statt.\n\n2. Welche Maßnahmen sind vorgesehen?\n\nKeine.\n';

describe('numbered heads alone', () => {
  it('make no agenda of a paper with its number in the head, whose publicity stands on a line of its own', async () => {
    expect(await kindOf(`Stadt Musterau\n\nDrucksachen-Nr.: 212/2013\n\nöffentlich\n\n${QUESTIONS}`)).toBe('paper');
  });
  it('make no agenda of a letter, though its subject ends with the publicity', async () => {
    expect(await kindOf(`Stadt Musterau\nDer Oberbürgermeister\n\nDrucksache 1032/12; Anfrage nach § 9 Abs. 2 GeschO; Lärmschutz an der Ostumfahrung; –\nöffentlich –\n\nSehr geehrter Herr Muster,\n\nIhre Anfrage beantworte ich wie folgt:\n\n${QUESTIONS}`)).toBe('paper');
  });
  it('make one below the heading of its part, though papers of items have numbers', async () => {
    expect(await kindOf('Stadt Musterau\n\nGemeinderat\nDatum: Montag, 5. Februar 2024\n\nÖffentlicher Teil\n\n1. Bekanntgaben\n\n2. Bürgerbudget\nVorlage Nr.: 17/2024\n\n3. Verschiedenes\n')).toBe('agenda');
  });
});
