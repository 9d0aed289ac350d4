import { describe, expect, it } from 'vitest';
import { sectionHead } from '../../src/fields/decision/sections/section-heads.js';

describe('the heads of what was decided', () => {
  it.each(['Abstimmungsergebnis:', 'Ergebnis: einstimmig', 'Abstimmung', 'Abstimmungsergebnis\tJa\tNein', 'Abstimmung\tfür den Antrag 12', 'Abstimmungsergebnis Stadtrat:', 'Abstimmung in der Sache:'])('takes "%s" for the head of a result', (text) => {
    expect(sectionHead(text)?.kind).toBe('result');
  });

  it.each(['Beschluss:', 'IV. Beschluss:', 'Beschluss Nr. 12/2020:', 'Beschluss 2:', 'Beschluss zu Punkt 1:', 'Beschluß über Ziffer 2 a) des Antrags:', 'Beschlussempfehlung an den Ausschuss für Bauen:'])('takes "%s" for the head of a resolution', (text) => {
    expect(sectionHead(text)?.kind).toBe('resolution');
  });

  it.each(['Ergebnisse der Prüfung', 'Ergebnis der Prüfung:', 'beschluss:', 'Beschlussvorschlag:', 'Beschluss der Abwägung', 'IV. Abstimmungsergebnis:', 'Beschluss zu TOP'])('takes "%s" for none', (text) => {
    expect(sectionHead(text)).toBeNull();
  });

  it('reads what a head says beside its word', () => {
    expect(sectionHead('Abstimmung über den Änderungsantrag: 4 Ja')).toEqual({ kind: 'result', length: 'Abstimmung über den Änderungsantrag:'.length, advice: false, subject: ' über den Änderungsantrag' });
    expect(sectionHead('Empfehlungsbeschluss (mit 9 Ja-Stimmen):')).toMatchObject({ kind: 'resolution', advice: true, how: 'mit 9 Ja-Stimmen' });
  });
});
