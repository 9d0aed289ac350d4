import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const HEAD = 'Kreisstadt Musterstadt\n\n                 A U S Z U G\n\n     aus der Niederschrift der 29. Sitzung des Stadtrates am 07.12.2021\n\n\n';
const END = '\n\nBeschluss:\n\nDer Stadtrat stimmt der Ordnung zu.\n\n     Ja-Stimmen:                21\n     Nein-Stimmen:               2\n     Stimmenthaltungen:          3\n\nMusterstadt, den 09.12.2021\n';

describe('the one item of an excerpt', () => {
  it.each([
    ['with its publicity on a line of its own', 'TOP 11\n(öffentlich)\n\nNeuordnung der Container', '11', true],
    ['with its publicity in brackets', 'Tagesordnungspunkt 11 (nö)\n\n\nNeuordnung der Container', '11', false],
    ['behind the running number of the resolution', '§ 58         TOP 11\n\nNeuordnung der Container', '11', null],
    ['headed by a number alone', 'Nr. 11\n\nNeuordnung der Container\n\n\nVortrag:\n\nDie Container stehen ungünstig.', '11', null],
    ['named behind the number of its paper', 'TOP 11\n\nVorlage Nr.: 271/VII/2021 - Neuordnung der Container', '11', null],
  ])('is read %s', async (_, head, number, isPublic) => {
    const { record } = await readText(HEAD + head + END);
    expect(record.name).toBe('Neuordnung der Container');
    expect(record.agendaItems).toMatchObject([{ number, name: 'Neuordnung der Container', public: isPublic }]);
    expect(record.decision).toMatchObject({ status: 'adopted', vote: { yes: 21, no: 2, abstentions: 3 } });
  });

  it('that was put off is not adopted, however the vote on that went', async () => {
    const { record } = await readText(`${HEAD}TOP 11\n\nNeuordnung der Container\n\nBeschluss:\n\nDie Angelegenheit wird zurückgestellt und in der Sitzung im Dezember erneut behandelt.\n\nAbstimmung:  Ja 13  Nein 0\n`);
    expect(record.decision).toMatchObject({ status: 'deferred', vote: { yes: 13, no: 0 } });
  });
});

describe('the one item of an excerpt that answers questions', () => {
  it.each([
    ['a blank before the colon', 'Zu TOP : 7.4\nZustand der Mühle', 'zu 1.\nSie ist alt.\n\nzu 2.\nDas weiß niemand.'],
    ['answers on the lines of their numbers', 'Zu TOP 7.4 : Zustand der Mühle', 'zu 1. Sie ist alt.\nzu 2. Das weiß niemand.'],
  ])('is read with %s', async (_, head, answers) => {
    const { record } = await readText(`Stadt Musterstadt\n\nAuszug aus der Niederschrift\nüber die 3. Sitzung der Bürgerschaft am 05.04.2018\n\n${head}\nVorlage: kAF 0039/2018\n\nAnfrage:\n\n1.   In welchem Zustand ist die Mühle?\n2.   Wann wird sie saniert?\n\nHerr Muster antwortet:\n\n${answers}\n`);
    expect(record.agendaItems).toMatchObject([{ number: '7.4', name: 'Zustand der Mühle', paperReferences: ['kAF 0039/2018'] }]);
    expect(record.name).toBe('Zustand der Mühle');
  });
});

describe('the mark of publicity behind an item', () => {
  it('is no name of it', async () => {
    const { record } = await readText('Markt Neudorf\n\nAuszug aus der Niederschrift\n\nüber die öffentliche Sitzung des Bauausschusses\nvom 12.10.2020\n\nTOP 4 ö\n\nBauantrag: Umnutzung der Mühle\n\nBeschluss:\nDas Einvernehmen wird erteilt.\n\nAbstimmungsergebnis: 8 : 4\n');
    expect(record.name).toBe('Bauantrag: Umnutzung der Mühle');
  });
});
