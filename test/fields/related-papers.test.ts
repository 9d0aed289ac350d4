import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const HEAD = 'Stadt Neudorf\nDer Bürgermeister\n';
const relatedTo = async (number: string, sentence: string): Promise<unknown> => {
  const { record } = await readText(`${HEAD}\nBeschlussvorlage Nr. ${number}\n\nUmbau der Mühle am Bach\n\nSachverhalt:\nDie Mühle ist alt. ${sentence}\n`);
  return record.relatedPapers?.map(({ reference }) => reference);
};

describe('papers named in the text', () => {
  it.each([
    ['behind short words for papers', '8012/2019', 'Siehe die Sitzung vom 16.05.2017, TOP 8, Dr.-Nr. 4711/2014-2020.', '4711/2014-2020'],
    ['by a code for their kind', '8012/2019', 'Ergänzend verweise ich auf das zu AF/0012/2020 Gesagte.', 'AF/0012/2020'],
    ['in brackets behind a regulation', 'B-114/2024', 'Die frühere Verordnung (B-051/2023) ist ausgelaufen.', 'B-051/2023'],
    ['as motions of a kind', '14/2024', 'Der Rat hat mit dem Beschlussantrag Nr. 31/2022 einen Plan verlangt.', '31/2022'],
    ['as resolutions of the council', '05/0613-BE', 'Nach dem Stadtratsbeschluss Nr. 04/09/52/1714 vom 22.09.2004 wird sie saniert.', '04/09/52/1714'],
    ['with blanks in their code like the own one', 'IV - S 58/2021', 'Darauf wird auch bei IV - S 31/2020 Bezug genommen.', 'IV - S 31/2020'],
  ])('%s', async (_, number, sentence, reference) => expect(await relatedTo(number, sentence)).toEqual([reference]));
  it.each([
    ['with their term in brackets', 'BV 214 (VII./2019-2024)', 'Die Vorlage BV 566 (VI./2014-2019) ist überholt.', 'BV 566 (VI./2014-2019)'],
    ['with the years of their term in brackets', '214 (2019-2024)', 'Die Drucksache 566 (2014-2019) ist überholt.', '566 (2014-2019)'],
    ['with blanks around their slash', '2014 / V 00186', 'Die Vorlage 2012 / V 00341 ist überholt.', '2012 / V 00341'],
    ['with the board of a district behind them', '0874/2021/6A', 'Der Antrag 0302/2020/BV III ist erledigt.', '0302/2020/BV III'],
    ['with a code that is a small word elsewhere', '1063/2013/DS', 'Die Fraktion hat einen Antrag vorgelegt (0191/2013/An).', '0191/2013/An'],
    ['with a code that begins small', 'kAF 0039/2018', 'Die Anfrage gAF 0021/2017 ist beantwortet.', 'gAF 0021/2017'],
    ['with a letter that may be a numeral', 'StVV - V 19/2021', 'Die Vorlage Nr. V 52/2018 ist überholt.', 'V 52/2018'],
    ['without the point of their sentence', '1750/X', 'Näheres sagt die Vorlage 1744/X.', '1744/X'],
    ['with the point of their term', '705/IX.', 'Näheres sagt die Vorlage 704/IX.', '704/IX.'],
    ['as motions in the genitive', '66/214/2018', 'Den Vorschlag des Fraktionsantrages 097/2018 nehmen wir auf.', '097/2018'],
  ])('%s', async (_, number, sentence, reference) => expect(await relatedTo(number, sentence)).toEqual([reference]));
  it.each([
    ['the years of a term', '15/2021', 'Die Vorlage 2014-2019 gibt es nicht.'],
    ['a unit before a number', '15/2021', 'Die Leitung hat 110 kV 0012/2018.'],
    ['a regulation of the Union', '8012/2019', 'Die Verordnung (EU) 0512/2019 und die Verordnung (EG) Nr. 1370/2007 gelten.'],
    ['a case of a court', '8012/2019', 'Das Gericht hat im Verfahren 3 K 1234/2018 und in der Rs. C 1223/2017 entschieden.'],
    ['an invoice', '8012/2019', 'Die Rechnung Nr. 4711/2018 liegt vor.'],
    ['a line of buses', '8012/2019', 'Die Linie AF/12 fährt, die Straße B 51 wird gesperrt.'],
    ['a code that nobody knows', '8012/2019', 'Das Gerät XQ/0012/2020 ist defekt.'],
  ])('but not %s', async (_, number, sentence) => expect(await relatedTo(number, sentence)).toEqual([]));
});

describe('papers named in the head', () => {
  const headOf = async (lines: string): Promise<unknown[]> => {
    const { record } = await readText(`Stadt Neudorf\nBeschlussvorlage\n${lines}\nBetreff: Umbau der Mühle\n\nSachverhalt:\nDie Mühle ist alt.\n`);
    return [record.reference, record.relatedPapers?.map(({ reference, relation }) => [reference, relation])];
  };
  it.each([
    ['replaced by this one, above its own number', 'Ersetzt Drucksache: 12/2021\nDrucksache: 15/2021', ['15/2021', [['12/2021', 'replaces']]]],
    ['replaced by this one, beside its own number', 'Vorlage 15/2021    ersetzt Vorlage 12/2021', ['15/2021', [['12/2021', 'replaces']]]],
    ['that it comments on, above its own number', 'Stellungnahme zu Antrag\nAntrag-Nr. AT/0094/2021\nVorlage: ST/0118/2021', ['ST/0118/2021', [['AT/0094/2021', 'refers-to']]]],
    ['replaced, where the own number is not printed', 'Ersetzt Vorlage Nr.: 12/2021', [null, [['12/2021', 'replaces']]]],
    ['with their kind behind the label, once', 'Vorlage Nr. 15/2021\nBezug: Antrag 12/2021', ['15/2021', [['12/2021', 'refers-to']]]],
  ])('%s', async (_, lines, expected) => expect(await headOf(lines)).toEqual(expected));
});
