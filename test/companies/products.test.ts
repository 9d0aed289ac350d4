import { describe, expect, it } from 'vitest';
import { names } from './names.js';

describe('owners beside what they sell', () => {
  it.each([
    ['Der Auftrag geht an Elektro-Anlagen Varasmeier.', 'Elektro-Anlagen Varasmeier'],
    ['Ein Angebot ging ein (Großküchen Dornalinger, Aalen).', 'Großküchen Dornalinger'],
    ['Das ist so. Spielwaren Rappohaus schließt im Mai.', 'Spielwaren Rappohaus'],
    ['Gespräche mit Varas-Reisen und anderen', 'Varas-Reisen'],
    ['Unterlegen war die Dornal-Bau.', 'Dornal-Bau'],
    ['Die Zelte liefert Lumo Zeltbau.', 'Lumo Zeltbau'],
    ['der Mittelständler Aufzug Varasner', 'Aufzug Varasner'],
  ])('%s', (text, name) => expect(names(text)).toEqual([name]));

  it('stands beside known companies', () => expect(names('Emmstraße\tLeder Varas, Rewe, Tchibo, Schuh-Lumo, Feinkost Rappo')).toEqual(['Leder Varas', 'Rewe', 'Tchibo', 'Schuh-Lumo', 'Feinkost Rappo']));

  it.each(['Aufzug Zündelhaus', 'im Fach Sport Varas', 'Der Varas-Bau und der Umbau', 'im Varas-Bau', 'mit Holz Heizung', 'Abbruch Ahausen', 'mit Kleider Ordnung', 'an Sport Petra', 'die Peter-Reisen'])('but not %s', (text) => expect(names(text)).toEqual([]));
});

describe('members of a list behind a first name or a tab', () => {
  it.each([
    ['Bijou Brigitte,\nVaras-Nana und Rewe', ['Bijou Brigitte', 'Varas-Nana', 'Rewe']],
    ['Gut stehen Varas Productions GmbH, DORN Deutschland, LMT in Aalen und Rappotec da.', ['Varas Productions GmbH', 'DORN Deutschland', 'LMT', 'Rappotec']],
  ])('%s', (text, found) => expect(names(text)).toEqual(found));

  it.each(['Es kamen Brigitte Varas, Petra Lumo und Rewe.', 'mit der Varas GmbH, dem Jugendamt und Lumohof'])('but no others: %s', (text) => expect(names(text)).toHaveLength(1));
});
