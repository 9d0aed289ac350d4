import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

/** The body of a paper without a letterhead, and whether the record doubts it. */
async function bodyOf(text: string): Promise<{ name: string | null; doubted: boolean }> {
  const { record, diagnostics } = await readText(text);
  return { name: record.body?.name ?? null, doubted: diagnostics.some(({ id }) => id === 'body-missing') };
}

const paper = (body: string): string => `Beschlussvorlage\n\nVorlage Nr.: 0123/2020\nDatum: 02.03.2020\nBetreff: Neubau der Sporthalle\n\nBegründung:\n${body}\n`;

describe('without a letterhead the body is the town that the clues speak for', () => {
  it.each([
    ['its own web address', 'Auskunft gibt bauamt@stadt-muenster.de.', 'Münster'],
    ['the place of dating, and not the seat of a firm', 'Das Ingenieurbüro Holm aus Nürnberg hat an der Nürnberger Straße gemessen.\n\nErlangen, 26.02.2020\n', 'Erlangen'],
    ['its own administration', 'Die Stadtverwaltung Koblenz hat die Arbeiten ausgeschrieben. Die Bieterin stammt aus Kassel.\nDie Stadt Koblenz trägt die Kosten.', 'Koblenz'],
  ])('%s', async (_, body, expected) => expect(await bodyOf(paper(body))).toEqual({ name: expected, doubted: false }));

  it('a committee with the town in its name', async () => {
    const { name } = await bodyOf('Beschlussvorlage\n\nVorlage Nr.: V/0417/2020\nBetreff: Anbau der Schule\n\nBeratungsfolge\n18.06.2020   Bezirksvertretung Münster-Nord     Anhörung\n03.07.2020   Rat                               Entscheidung\n');
    expect(name).toBe('Münster');
  });

  it('a town that is only an example is none, where another is as near', async () => {
    expect(await bodyOf(paper('Die Kölner Verkehrs-Betriebe haben keine Bedenken. Die Stadt Düsseldorf hat gute Erfahrungen gemacht.'))).toEqual({ name: null, doubted: true });
  });

  it('a first name is no adjective of a town', async () => {
    expect((await bodyOf(paper('Der Sprecher Rainer Holm trug vor.'))).name).toBeNull();
  });
});

describe('districts of city states issue papers of their own', () => {
  it.each([
    ['Bezirksverordnetenversammlung Pankow von Berlin', 'Berlin-Pankow'],
    ['Freie und Hansestadt Hamburg\nBezirksversammlung Altona', 'Hamburg-Altona'],
    ['BEZIRKSVERSAMMLUNG ALTONA\nDER FREIEN UND HANSESTADT HAMBURG', 'Hamburg-Altona'],
    ['Bezirksversammlung Hamburg-Nord', 'Hamburg-Nord'],
  ])('%s', async (letterhead, expected) => expect((await bodyOf(`${letterhead}\n\n${paper('Es ist Zeit.')}`)).name).toBe(expected));
});

it('a district that only the text mentions is doubted', async () => {
  expect(await bodyOf(paper('Das Bezirksamt Möhringen hat keine Bedenken.'))).toEqual({ name: 'Möhringen', doubted: true });
});

describe('the office of a county stands for it', () => {
  it.each([['Landratsamt Bodenseekreis', 'Bodenseekreis'], ['Landratsamt Esslingen', 'Landkreis Esslingen']])('%s', async (letterhead, expected) => {
    expect((await bodyOf(`${letterhead}\n\n${paper('Es ist Zeit.')}`)).name).toBe(expected);
  });
});

it('the kind below a letterhead is no town', async () => {
  expect((await bodyOf('Landeshauptstadt\n\nBeschluss-\ndrucksache\n\nNr. 0612/2019\n')).name).toBeNull();
});

describe('a county', () => {
  it('whose name ends in "-Kreis" is named by it alone, and not by the town where the minutes were signed', async () => {
    const { record } = await readText('RHEIN-NECKAR-KREIS\nKREISTAG\n\nHeidelberg, 27. März 2014\n\nNiederschrift\nüber die 13. Sitzung des Kreistages\nam Freitag, dem 21. März 2014\n\n1. Eröffnung\nDer Vorsitzende eröffnet die Sitzung.\n');
    expect(record.body?.name).toBe('Rhein-Neckar-Kreis');
  });
});

describe('the body that a letterhead or a motion names', () => {
  it('is no label below its kind', async () => {
    expect((await bodyOf('Nürtingen am Neckar\nGroße Kreisstadt\n\nSachbearbeiter/in      Nürtingen, den\nHerr Muster            08.06.2010\n\nDrucksache Nr. 089/2010/GR\n')).name).not.toBe('Sachbearbeiter');
  });

  it('is the town of a Swiss council', async () => {
    expect((await bodyOf('Grosser Stadtrat von Musterzern\n\nPostulat Nr. 187\n')).name).toBe('Musterzern');
  });

  it('is the Austrian town whose council a motion turns to', async () => {
    expect((await bodyOf('Dringlicher Antrag\nder Grünen\n\nBetrifft: Bahn nach Marburg\n\nDer Gemeinderat der Stadt Graz wolle beschließen:\n')).name).toBe('Graz');
  });
});
