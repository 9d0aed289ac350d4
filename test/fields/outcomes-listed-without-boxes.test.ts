import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const CHOICES = ['einstimmige Annahme', 'einstimmige Ablehnung', 'Ja-Stimmen', 'Nein-Stimmen', 'Enthaltungen', 'Kenntnisnahme', 'Vertagung', 'Ohne Votum'];

/** A form that lists all outcomes below each other, some of them filled in. */
const form = (fills: Readonly<Record<string, string>>, between = '      '): string =>
  ['Abstimmungsergebnis', ...CHOICES.map((words) => (fills[words] === undefined ? words : `${words}${between}${fills[words]}`))].join('\n');

const minutes = (below: string): string => `Hansestadt Neudorf
Niederschrift
über die 10. Sitzung des Bauausschusses

Sitzungsdatum:             Montag, 18.03.2024

zu 1     Eröffnung der Sitzung

Es wurde fristgerecht eingeladen.

zu 2     Umbau der Brücke am Hafen
         Vorlage: VO/2024/12988

Der Vorsitzende berichtet.

${below}

zu 3     Verschiedenes

Es liegt nichts vor.
`;

const decided = async (below: string) => {
  const { record, status } = await readText(minutes(below));
  const decision = record.agendaItems[1]?.decision;
  return { status: decision?.status ?? null, vote: decision?.vote === null || decision === null || decision === undefined ? null : [decision.vote.yes, decision.vote.no, decision.vote.abstentions, decision.vote.unanimous], record: status };
};

describe('a form that lists all outcomes below each other, without boxes', () => {
  it.each([
    [{ 'einstimmige Annahme': 'X' }, 'adopted', [null, null, null, true]],
    [{ 'einstimmige Ablehnung': 'X' }, 'rejected', [null, null, null, true]],
    [{ Kenntnisnahme: 'X' }, 'noted', null],
    [{ Vertagung: 'x' }, 'deferred', null],
    [{ 'Ja-Stimmen': '11', 'Nein-Stimmen': '3', Enthaltungen: '1' }, 'adopted', [11, 3, 1, false]],
    [{ 'Ja-Stimmen': '14', 'Nein-Stimmen': '0', Enthaltungen: '1' }, 'adopted', [14, 0, 1, null]],
    [{ 'Ja-Stimmen': '6', 'Nein-Stimmen': '9', Enthaltungen: '0' }, 'rejected', [6, 9, 0, false]],
  ])('says what is filled in: %j', async (fills, status, vote) => {
    expect(await decided(form(fills))).toEqual({ status, vote, record: 'clean' });
    expect(await decided(form(fills, '\n'))).toMatchObject({ status, vote });
    expect(await decided(form(fills, '\t').replaceAll('\n', '\n\n'))).toMatchObject({ status, vote });
  });
  it('goes on behind the foot of a page', async () => {
    const parted = form({ Vertagung: 'X' }).replace('Enthaltungen', '\nNiederschrift Bauausschuss 18.03.2024        Seite 1 von 3\n\nEnthaltungen');
    const text = minutes(parted).replace('Es liegt nichts vor.', 'Es liegt nichts vor.\n\nNiederschrift Bauausschuss 18.03.2024        Seite 2 von 3\n');
    expect((await readText(text)).record.agendaItems[1]?.decision?.status).toBe('deferred');
  });
  it('is amended where that was voted on', async () => {
    expect(await decided(`Der Antragsteller übernimmt die Änderung; über den so geänderten Antrag wird abgestimmt.\n\n${form({ 'Ja-Stimmen': '12', 'Nein-Stimmen': '1', Enthaltungen: '2' })}`)).toMatchObject({ status: 'adopted-amended' });
    expect(await decided(`Der Ausschuss ist mit der so geänderten Reihenfolge einverstanden.\n\n${form({ 'einstimmige Annahme': 'X' })}`)).toMatchObject({ status: 'adopted' });
  });
  it('says nothing where nothing is filled in', async () => {
    expect(await decided(form({}))).toMatchObject({ status: null });
    expect(await decided(`${form({})}\n\nDie Vorlage wird zurückgezogen.`)).toMatchObject({ status: 'withdrawn' });
  });
  it.each([
    ['two crosses', form({ 'einstimmige Annahme': 'X', Vertagung: 'X' })],
    ['a cross behind a side', form({ 'Ja-Stimmen': 'X' })],
    ['a cross above it, as where a column was printed before the other', `X\n\n${form({})}`],
    ['counts behind its last line', `${form({})}\n11\n3\n1`],
  ])('is in doubt with %s', async (_, below) => {
    expect(await decided(below)).toMatchObject({ status: 'unmapped', record: 'partial' });
  });
});
