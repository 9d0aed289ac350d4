import { describe, expect, it } from 'vitest';
import { intoCommittee, sessionOpening } from '../../src/fields/consultations/sessions/session-opening.js';

describe('the words before a committee', () => {
  it.each(['Beratung im ', 'Für die Sitzung des ', 'Antrag zur 3. Sitzung des ', 'ANTRAG zur ', 'zu TOP Ö 4.1 der Sitzung des ', 'zur Behandlung in der Sitzung der ', 'Beschluss der '])('open a session in "%s"', (words) => {
    expect(sessionOpening(`${words}Gemeindevertretung am 3. Mai 2022`)).toBe(words.length);
  });

  it('open one before an assembly that has its day', () => {
    expect(sessionOpening('zur nächsten')).toBe(0);
    expect(sessionOpening('zur Verbandsversammlung am 3. Mai 2022')).toBe('zur '.length);
    expect(sessionOpening('zur Beratung in der öffentlichen Gemeindevertretung am 3. Mai 2022')).toBe('zur Beratung in der öffentlichen '.length);
  });

  it.each([['Gremium: Bauausschuss am 03.05.2022, 17:00 Uhr', 9], ['Gremium: Bauausschuss am 03.05.2022, 17.00 Uhr', 9], ['Gremium: BA 03.05.2022 (nö), VA 10.05.', 0]])('are a label before one day, and none before several: %s', (text, length) => {
    expect(sessionOpening(text)).toBe(length);
  });

  it.each(['Beratungsfolge im Rat', 'Beratungen im Rat', 'zum Bau im Rat', 'Der Antrag zur Sitzung'])('are none in "%s"', (text) => {
    expect(sessionOpening(text)).toBe(0);
  });

  it('say what the committee is to do', () => {
    expect(intoCommittee('In den Bauausschuss')).toEqual({ length: 'In den '.length });
    expect(intoCommittee('2. zur Überweisung in den Bauausschuss')).toEqual({ length: '2. zur Überweisung in den '.length, aim: 'Überweisung' });
    expect(intoCommittee('Beratung im: Rat')).toEqual({ length: 'Beratung im: '.length, aim: 'Beratung' });
    expect(intoCommittee('Beratung im Rat')).toBeNull();
    expect(intoCommittee('In der Sitzung')).toBeNull();
  });
});
