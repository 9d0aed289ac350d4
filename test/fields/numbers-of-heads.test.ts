import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const recordOf = async (text: string) => (await readText(text)).record;
const referenceOf = async (text: string): Promise<string | null> => (await recordOf(text)).reference;

describe('the number in a head', () => {
  it('stands behind "Beilage" where it fills the cell', async () => {
    expect(await referenceOf('STADT MUSTERAU                    Beilage Q 1873\n\nBetreff: Schulwege\n')).toBe('Q 1873');
    expect(await referenceOf('Stadt Musterau\nBeilage Nr. 45/2018 zu TOP 5\n\nBetreff: Kita\n')).toBe('45/2018');
  });

  it.each(['Beilage 12', 'Beilage A 12', 'Beilage Q 1873: Plan'])('is not what counts attachments: %s', async (line) => {
    expect(await referenceOf(`Stadt Musterau\nBeschlussvorlage\n${line}\n\nBetreff: Kita\n`)).toBeNull();
  });

  it('may be printed sign by sign', async () => {
    expect(await referenceOf('Stadt Musterau                    Vorlage Nr.\nDer Magistrat                     1 9 - V - 6 6 - 0 3 0 8\n\nSitzungsvorlage\n')).toBe('19-V-66-0308');
  });

  it('has blanks around its stroke as they are printed', async () => {
    expect(await referenceOf('INFORMATIONSVORLAGE          Nr. V071 / 2020\n\nBetrifft Antrag/Anfrage Nr.:  A382/2018\n')).toBe('V071 / 2020');
  });

  it('is that of the council before that of what the administration brings in', async () => {
    const text = 'Stadtverordnetenversammlung der Stadt Musterau\n2016-21/DS-I(A)0532  Ausgegeben am 28.03.2019\n\nErneuerung der Musterstraße\nMagistratsvorlage Nr. 088/19 (Dez. II) vom 20.03.2019\n';
    expect(await referenceOf(text)).toBe('2016-21/DS-I(A)0532');
  });

  it('is another paper\'s right below the label of related papers', async () => {
    const { reference, relatedPapers } = await recordOf('STADT MUSTERLINGEN            GR-Drs. 19/045/02\n\nBeschlussvorlage\nMarktsatzung\n\nBezugsdrucksache\nGR-Drs. 13/011/01\n');
    expect([reference, relatedPapers.map((paper) => paper.reference)]).toEqual(['19/045/02', ['13/011/01']]);
  });
});

describe('a document that is attached', () => {
  it.each(['Anlage 3 zur Vorlage Nr. 0451/2019', 'Anlage zu GR-Drs. 0451/2019'])('is no paper but names one: %s', async (line) => {
    const { kind, relatedPapers } = await recordOf(`${line}\n\nÜbersicht der Stellungnahmen\n\nLfd.   Behörde   Datum   Anregung   Abwägung\n1   Kreis Muster   28.03.2019   Artenschutz   wird gefolgt\n`);
    expect([kind, relatedPapers.map(({ reference }) => reference)]).toEqual(['other', ['0451/2019']]);
  });

  it('is a paper where it says what it is, or a letterhead stands above', async () => {
    expect((await recordOf('Anlage 3 zur Vorlage Nr. 0451/2019\n\nÄnderungsantrag der Fraktion A\n')).kind).toBe('paper');
    expect((await recordOf('Stadt Musterau\n\nAnlage 3 zur Vorlage Nr. 0451/2019\n\nDer Gemeinderat bestellt:\n')).kind).toBe('paper');
  });
});

describe('a number that two masks have', () => {
  it('is like the own number', async () => {
    const { relatedPapers } = await recordOf('Stadt Musterburg\nMitteilungsvorlage SUPA-41/2018\n\nBetreff: Lastenräder\n\nNach den Beschlüssen SUPA-19/2017 und RV-88/2017 wurden Räder gekauft.\n');
    expect(relatedPapers.map(({ reference }) => reference)).toEqual(['SUPA-19/2017', 'RV-88/2017']);
  });
});

describe('the number beside the kind', () => {
  it.each([
    ['Beschlussvorlage der Verwaltung         07/1023\nöffentlich\n', '07/1023'],
    ['öffentliche Sitzungsvorlage 0078/2017\n', '0078/2017'],
    ['Vorlage Stadtparlament                    vom 17. Januar 2023\nNr. 1877\n', '1877'],
    ['                     Eing. Büro SVV 06.02.2018\n                     Nr. 6-748\n\nAntrag der Fraktion A\n', '6-748'],
    ['BEANTWORTUNG DER ANFRAGE            Nr. 5-2941/16-KT/1\n\nBezug:   Drucksache 5-2941/16-KT\n', '5-2941/16-KT/1'],
  ])('is read in %j', async (head, number) => {
    expect(await referenceOf(`Stadt Musterau\n\n${head}\nNeubau der Halle am Markt\n`)).toBe(number);
  });

  it('is the question\'s in the cell of an answer', async () => {
    const { reference, relatedPapers } = await recordOf('Stadt Musterau\n\nBeantwortung der Anfrage Nr. 12/2019\n\nBetreff: Spielplätze\n');
    expect([reference, relatedPapers.map((paper) => paper.reference)]).toEqual([null, ['12/2019']]);
  });

  it('may stand below its label on the second page, with the day', async () => {
    const { reference, date } = await recordOf('ÖFFENTLICHE BESCHLUSSVORLAGE\n\nBetreff:\nZukunft der Stadthalle Musterhagen\n\nBeschlussvorschlag:\nDer Rat beschließt.\n\nTEXT DER VORLAGE                      Drucksachennummer:\n                                      0583/2015\nTeil 3  Seite 2                       Datum:\n                                      10.06.2015\nBegründung\n');
    expect([reference, date]).toEqual(['0583/2015', '2015-06-10']);
  });
});

describe('the kind of a paper', () => {
  const typeOf = async (text: string): Promise<string | null> => (await recordOf(text)).paperType;

  it.each([
    ['Stadt Musterau             Gemeinderatsdrucksache Nr. 101/2021\nKulturbüro                 10.05.2021\n\n   B e r i c h t\n\nStadtbibliothek\n', 'Bericht'],
    ['Stadt Musterau             Gemeinderatsdrucksache Nr. 101/2021\n\nBetreff: Kita\n\nAntrag:\nDer Gemeinderat beschließt.\n', 'Gemeinderatsdrucksache'],
    ['Stadt Musterau\nVorlage: VO/2018/06233\nBericht öffentlich\n\nBetreff: Brücke\n', 'Bericht'],
    ['Grüner Klub\n\nBeschluss- und Resolutionsantrag\n\nbetreffend: Kühle Zonen\n', 'Beschluss- und Resolutionsantrag'],
    ['Drucks. Nr: 0873/XXI\n\nBeratungsfolge:\nDatum        Gremium      Sitzung\n19.10.2022   BVV          BVV/013/XXI\n\nAntrag\n\nMehr Papierkörbe\n', 'Antrag'],
    ['Stadt Musterau\nBeschlussvorlage\n\nBeratungsfolge\nTermin   07.05.2014   19.05.2014\nArt      Vorberatung  Entscheidung\n', 'Beschlussvorlage'],
    ['Hansestadt Musterau\t\t\t\tMitteilungsvorlage\nVorlage Nr.: H 0102/2015\n', 'Mitteilungsvorlage'],
  ])('is read in %j', async (text, type) => {
    expect(await typeOf(text)).toBe(type);
  });

  it('is no column of a table in the text', async () => {
    expect(await typeOf('Stadt Musterau\nVorlage Nr.: 12/2015\n\nLfd.   Behörde   Anregung   Abwägung\n1   Kreis   keine   entfällt\n')).not.toBe('Anregung');
  });
});

describe('numbers beside the own one', () => {
  it.each([
    ['Haushaltsantrag Nr. 47\t\t05.12.2017\n', '47'],
    ['Mitteilung Nr. 0821, 02.11.1995\n', '0821'],
    ['Beschlussvorlage   Nr. 20070215/4\n', '20070215/4'],
    ['Haushaltsantrag Nr. 4 b\n', null],
  ])('are read in %j', async (head, number) => {
    expect(await referenceOf(`Stadt Musterau\n\n${head}\nLicht am Wall\n`)).toBe(number);
  });

  it('are no other papers where they count what is attached', async () => {
    const { relatedPapers } = await recordOf('Landkreis Musterland\nSitzungsvorlage 0078/2017\n\nRadverkehr\n\nSiehe Vorlage 0078/2017-3.\n\nAnlage  0078/2017-1  Präsentation\n');
    expect(relatedPapers.map(({ reference }) => reference)).toEqual(['0078/2017-3']);
  });

  it('are no session of the committee whose letters they begin with', async () => {
    const { consultations, reference } = await recordOf('Magistrat der Stadt Musterburg\n\nSVV 18/0277-2                 6. November 2018\n\nAntwort\nzur Anfrage SVV 18/0277-1\n');
    expect([reference, consultations]).toEqual(['SVV 18/0277-2', []]);
  });

  it('follow the kind that the names of columns begin with', async () => {
    const { paperType } = await recordOf('Stadt Musterau\nDrucksache Nr. 089/2010/GR\n\nMitteilungsvorlage an   zur            Sitzungstag    TOP\nGemeinderat             Kenntnisnahme  06.07.2010     4\n\nBetreff: Mieten\n');
    expect(paperType).toBe('Mitteilungsvorlage');
  });
});
