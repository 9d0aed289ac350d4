import { describe, expect, it } from 'vitest';
import { namesOthers, tellsOfOthers } from '../../src/fields/consultations/sessions/other-than-sessions.js';

describe('a day may be that of a motion, a letter or a group', () => {
  it.each(['Antrag der Fraktion Muster vom', 'Eingang im Büro', 'Schreiben der Gruppe Muster', 'aus der Sitzung des Rates'])('%s', (text) => expect(tellsOfOthers(text)).toBe(true));
  it.each(['Hauptausschuss am', 'Arbeitsgruppe Radverkehr', 'Vorlage für die Sitzung des Rates', 'Satzungsausschuss'])('%s may be a session', (text) => expect(tellsOfOthers(text)).toBe(false));
});

describe('no committee is named', () => {
  it.each(['Beschluss des Rates', 'Rat, Beschluss', 'Satzung über den Rat', 'Anfrage zum Rat'])('%s', (text) => expect(namesOthers(text)).toBe(true));
  it.each(['Hauptausschuss', 'Arbeitsgruppe Radverkehr', 'Rat der Stadt'])('but by %s', (text) => expect(namesOthers(text)).toBe(false));
});
