import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const bodyOf = async (letterhead: string): Promise<unknown> => {
  const { record } = await readText(`${letterhead}\n\nBeschlussvorlage\nVorlage Nr. 12/2019\n\nBetreff: Umbau der Mühle\n\nSachverhalt:\nDie Mühle ist alt.\n`);
  return [record.body?.name, record.body?.ags];
};

describe('the body of a letterhead', () => {
  it.each([
    ['Stadt Lauf a.d.Pegnitz', 'Lauf a.d.Pegnitz', '09574138'],
    ['Stadt Lauf a. d. Pegnitz Bauamt', 'Lauf a. d. Pegnitz', '09574138'],
    ['Stadt Rottenburg a.d. Laaber', 'Rottenburg a.d. Laaber', '09274176'],
    ['Markt Murnau a. Staffelsee', 'Murnau a. Staffelsee', '09180124'],
    ['Gemeinde Neuhausen auf den Fildern', 'Neuhausen auf den Fildern', '08116047'],
    ['Stadtverordnetenversammlung\nder Stadt Offenbach a. M.', 'Offenbach a. M.', '06413000'],
    ['Stadt Garching b. München\nLandkreis München', 'Garching b. München', '09184119'],
  ])('is the longest known name: %j', async (letterhead, name, ags) => {
    expect(await bodyOf(letterhead)).toEqual([name, ags]);
  });
  it.each([
    ['Landkreis Südliche Weinstraße', 'Landkreis Südliche Weinstraße', '07337'],
    ['Kreis Herzogtum Lauenburg', 'Kreis Herzogtum Lauenburg', '01053'],
    ['MÄRKISCHER KREIS\nDer Landrat', 'Märkischer Kreis', '05962'],
    ['Kreisverwaltung des Westerwaldkreises', 'Westerwaldkreis', '07143'],
    ['Eifelkreis Bitburg-Prüm', 'Eifelkreis Bitburg-Prüm', '07232'],
    ['Der Landrat\ndes Kreises Pinneberg', 'Kreis Pinneberg', '01056'],
  ])('may be a county by any of its names: %j', async (letterhead, name, ags) => {
    expect(await bodyOf(letterhead)).toEqual([name, ags]);
  });
  it('stands above or below what it is, in the same column', async () => {
    expect(await bodyOf('BAD MERGENTHEIM           Vorlage\nGroße Kreisstadt          2020/0133')).toEqual(['Bad Mergentheim', '08128007']);
    expect(await bodyOf('Große Kreisstadt              Sitzungsvorlage\nLeutkirch im Allgäu           Nr. 2022-071')).toEqual(['Leutkirch im Allgäu', '08436055']);
  });
  it.each([
    ['BEZIRKSVERBAND MÜHLAU', 'Bezirksverband Mühlau'],
    ['Regionale Planungsgemeinschaft Mühlau-Oberaue\nRegionalversammlung', 'Regionale Planungsgemeinschaft Mühlau-Oberaue'],
    ['Nachbarschaftsverband\nMühlau - Altfeld', 'Nachbarschaftsverband Mühlau - Altfeld'],
    ['Regionalverband                              REGIONALVERBAND\nSaarbrücken                                  SAARBRÜCKEN', 'Regionalverband Saarbrücken'],
    ['Fraktion der Mühlenfreunde\nim Kreistag des Vogelsbergkreises', 'Vogelsbergkreis'],
    ['MITTELSTADT\nST. INGBERT', 'St. Ingbert'],
  ])('may be an association or stand below what it is: %j', async (letterhead, name) => {
    expect((await bodyOf(letterhead) as unknown[])[0]).toBe(name);
  });
  it('is no circle of people and no constituency', async () => {
    expect(await bodyOf('Arbeitskreis Dorfleben')).toEqual([undefined, undefined]);
    expect(await bodyOf('Der Wahlkreis Pinneberg')).toEqual([undefined, undefined]);
  });
});
