import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const item = (votes: string): string => `Stadt Neudorf\n\nNiederschrift\n\nüber die 12. Sitzung des Bauausschusses am 07.09.2016\n\nTOP 1: Eröffnung\nEs wird begrüßt.\n\nTOP 2: Ausbau des Mühlwegs\nHerr Muster berichtet.\n\nBeschluss:\nDer Ausbau wird beschlossen.\n\nAbstimmungsergebnis:\n${votes}\n\nTOP 3: Mitteilungen\nEs gibt keine.\n`;

describe('a vote whose counts the foot of a page parts', () => {
  it.each([
    ['names before counts', 'Ja-Stimmen: 9\n\nSeite 2 von 4\n\nNein-Stimmen: 2\nEnthaltungen: 1'],
    ['counts before names', '9 Ja-Stimmen\n2 Nein-Stimmen\n\n- 2 -\n\n1 Enthaltung'],
  ])('is read whole: %s', async (_, votes) => {
    const { record } = await readText(item(votes));
    expect(record.agendaItems?.[1]?.decision?.vote).toMatchObject({ yes: 9, no: 2, abstentions: 1 });
    expect(JSON.stringify(record.agendaItems)).not.toContain('Seite 2');
  });

  it('does not go on with the text below a blank line or a foot', async () => {
    const { record } = await readText(item('Ja-Stimmen: 9\nNein-Stimmen: 2\n\nSeite 2 von 4\n\nHerr Muster dankt allen.'));
    expect(JSON.stringify(record.agendaItems)).not.toContain('dankt');
    expect(record.agendaItems?.[1]?.decision).toMatchObject({ vote: { yes: 9, no: 2, abstentions: null } });
  });
});
