import { describe, expect, it } from 'vitest';
import { names } from './names.js';

describe('names of which a line end breaks a word', () => {
  it.each([
    ['in the middle', 'die Varas Auto-\nmotive Romania SRL und', ['Varas Automotive Romania SRL']],
    ['at the start', '- Lumopark GmbH & Co. KG; Verkehrs-\nverbund RVV GmbH\n- Hafen', ['Lumopark GmbH & Co. KG', 'Verkehrsverbund RVV GmbH']],
    ['before the form', 'Gutachten der Varas Ingenieur-\ngesellschaft mbH, Aalen, vom', ['Varas Ingenieurgesellschaft mbH']],
    ['before a town', 'die Wohnungs-\nbaugesellschaft Aalen mbH baut', ['Wohnungsbaugesellschaft Aalen mbH']],
    ['but the noun before the name is none of it', 'nach Auskunft der Planungs-\ngesellschaft SVP Varas GbR, Aalen', ['SVP Varas GbR']],
    ['and halves keep their hyphen', 'die Lumo Tief-\nund Hochbau GmbH baut', ['Lumo Tief- und Hochbau GmbH']],
  ])('%s', (_, text, found) => expect(names(text)).toEqual(found));

  it.each([
    ['Besuch der Bürgermeister-\nin der Lumo GmbH', ['Lumo GmbH']], ['den Ver-\nkehr der Lumo GmbH', ['Lumo GmbH']], ['im Haupt-\nausschuss mit der Lumo GmbH', ['Lumo GmbH']],
  ])('not %s', (text, found) => expect(names(text)).toEqual(found));
});

describe('names with a place or a second noun before the form', () => {
  it.each([
    ['a park', '- Windpark Holmberg im Auen GmbH & Co. KG; Verkehr', ['Windpark Holmberg im Auen GmbH & Co. KG']],
    ['a park at a river', 'die Windpark Holmberg an der Auen GmbH & Co. KG', ['Windpark Holmberg an der Auen GmbH & Co. KG']],
    ['an owner and a ring', 'Polen\tLUV-Autohaus Block am Ring GmbH\t2003', ['LUV-Autohaus Block am Ring GmbH']],
    ['two nouns and a town', 'Bestadt\tEnergie und Wasser Aalen GmbH\tLumo AG\tkeine', ['Energie und Wasser Aalen GmbH', 'Lumo AG']],
    ['two nouns behind a cue', 'für die Fa. Elektromotoren und Gerätebau Aalen GmbH (EGA) zu', ['Elektromotoren und Gerätebau Aalen GmbH']],
    ['a small brand that everybody knows', 'eine Tochter der voestalpine Stahl GmbH, mit', ['voestalpine Stahl GmbH']],
    ['a holding', 'Stadt 6 %, Holding Aalen – Kommunale Dienstleistungen GmbH 54 %', ['Holding Aalen – Kommunale Dienstleistungen GmbH']],
    ['what it is admitted to in halves', 'der Prüfer LUMG GmbH Wirtschaftsprüfungs- und Steuerberatungsgesellschaft wurde', ['LUMG GmbH Wirtschaftsprüfungs- und Steuerberatungsgesellschaft']],
  ])('%s', (_, text, found) => expect(names(text)).toEqual(found));

  it.each([
    ['Kosten für Energie und Wasser Lumo GmbH', ['Lumo GmbH']], ['im Windpark Holmberg im Auftrag der Lumo GmbH', ['Lumo GmbH']], ['das Konzert am Platz der Varas eG', ['Varas eG']],
    ['Angebot Aalen – Varas Dienstleistungen GmbH', ['Varas Dienstleistungen GmbH']],
  ])('not %s', (text, found) => expect(names(text)).toEqual(found));
});
