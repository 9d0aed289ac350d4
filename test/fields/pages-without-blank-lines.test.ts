import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

/** Texts whose paragraphs no blank line parts: what stands right below a title, a result or the last item is none of it. */
const head = 'Stadt Lindenau\nAnfrage der Fraktion Mitte\nVorlage Nr.: 0123/2020\nDatum: 02.03.2020\nBetreff: Tempo 30 am Anger\n';

describe('pages whose paragraphs no blank line parts', () => {
  it.each([
    ['the head of the question', 'Frage:\nWie oft wurde dort gemessen?'],
    ['the head of an answer', 'Zu 1.:\nWird dort gemessen?'],
    ['what the paper has in it', 'Bestandteile dieser Vorlage sind:\n1. Das Deckblatt\n2. Der Plan'],
    ['the first question', '1. Welche Messungen gab es seit dem Umbau der\nKreuzung?\n2. Wer hat sie veranlasst?'],
    ['who signed', 'gez. Eva Muster\nStadträtin'],
  ])('end the title before %s', async (_, below) => expect((await readText(`${head}${below}\n`)).record.name).toBe('Tempo 30 am Anger'));

  it.each([
    ['a part', 'hier: Anordnung am Markt', 'Tempo 30 am Anger hier: Anordnung am Markt'],
  ])('have %s in the title', async (_, below, name) => expect((await readText(`${head}${below}\n`)).record.name).toBe(name));

  const agenda = 'Gemeinde Lindenau\nEinladung\nzur 4. Sitzung des Gemeinderates\nam 12.06.2018, 18:00 Uhr\nTagesordnung\nÖffentlicher Teil\n1. Ausbau der Gartenstraße\n2. Verschiedenes\n';
  it.each([['gez. Muster\nVorsitzender'], ['Eva Muster\nBürgermeisterin']])('end the last item before who signed: %s', async (below) => {
    expect((await readText(`${agenda}${below}\n`)).record.agendaItems.map(({ name }) => name)).toEqual(['Ausbau der Gartenstraße', 'Verschiedenes']);
  });

  it('end a result before the next part of the meeting', async () => {
    const text = 'Gemeinde Lindenau\nNiederschrift\nüber die Sitzung des Gemeinderates am 12.06.2018\nÖffentlicher Teil\nTOP 1 Ausbau der Gartenstraße\nBeschluss:\nDie Gartenstraße wird ausgebaut.\nAbstimmungsergebnis:\neinstimmig beschlossen\nNichtöffentlicher Teil\nTOP 2 Ankauf eines Grundstücks\nBeschluss:\nDem Ankauf wird zugestimmt.\nAbstimmungsergebnis:\neinstimmig beschlossen\n';
    expect((await readText(text)).record.agendaItems.map(({ public: isPublic, decision }) => [isPublic, decision?.outcome])).toEqual([[true, 'einstimmig beschlossen'], [false, 'einstimmig beschlossen']]);
  });
});
