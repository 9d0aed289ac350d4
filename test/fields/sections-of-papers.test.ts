import { describe, expect, it } from 'vitest';
import { sectionNamed } from '../../src/fields/head-region/head-region.js';
import { readText } from './read-text.js';

describe('the headings of a paper, as towns put them together', () => {
  it.each([
    'Sachverhalt', '2. Begründung:', 'Problem/Ausgangslage', 'Problem / Lösung:', 'Sachverhalt und Begründung', 'Ziele, Anlass', 'Zum Sachverhalt:', 'Problem- und Zielstellung:', 'Sachverhaltsdarstellung', 'I. Sachvortrag', 'Erklärung:',
  ])('%s', (text) => expect(sectionNamed(text)).toBe('body'));
  it.each(['Vorschlag der Verwaltung', 'Empfohlener Beschluss:', 'Beschlußentwurf', 'Die Bezirksversammlung möge beschließen:'])('%s asks for a resolution', (text) => expect(sectionNamed(text)).toBe('proposedResolution'));
  it.each(['Problem und Mühle', 'Zum Sachverhalt wird berichtet', 'Sachverhalt der Mühle', 'Zum Anger', 'und', '/', 'Gesetzliche Grundlagen:'])('%s heads none', (text) => expect(sectionNamed(text)).toBeNull());

  it.each(['Problem/Ausgangslage:', 'Zum Sachverhalt', 'Sachverhaltsdarstellung:', 'Erklärung:'])('%s ends what is proposed', async (head) => {
    const { record } = await readText(`Stadt Lindenau\nDer Bürgermeister\n\nBeschlussvorlage\nVorlagen-Nr. 12/2020\n\nUmbau der Mühle\n\nBeschlussvorschlag:\nDie Mühle wird umgebaut.\n\n${head}\nDie Mühle ist alt.\n`);
    expect(record.proposedResolution).toBe('Die Mühle wird umgebaut.');
  });
});
