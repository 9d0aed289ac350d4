import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/record/schema.js';
import { readText } from './read-text.js';

const recordOf = async (text: string): Promise<Reading['record']> => (await readText(text)).record;
const numbersOf = async (text: string): Promise<readonly [string | null, readonly string[]]> => {
  const { reference, relatedPapers } = await recordOf(text);
  return [reference, relatedPapers.map((paper) => paper.reference)];
};

describe('a number with the sign of an office', () => {
  it.each(['Ref.VI/012/2018', 'Ref. IV/0123/2018', 'Dez.3/012/2018', 'A.41/017/2019', 'Ref.IV/61/012/2018'])('is read below the kind: %s', async (number) => {
    expect(await numbersOf(`Beschlussvorlage\n${number}\n\nBetreff:\nNeubau der Halle am Markt in Musterau\n`)).toEqual([number, []]);
  });

  it('is not the sign alone', async () => {
    expect(await numbersOf('Beschlussvorlage\nRef.VI\n\nBetreff:\nNeubau der Halle am Markt in Musterau\n')).toEqual([null, []]);
  });
});

describe('the number below whom a paper goes to', () => {
  const paper = (line: string, text = ''): string => `S T A D T   M U S T E R A U\nDER MAGISTRAT\n\nBericht des Magistrats\nan die Stadtverordnetenversammlung\n${line}\n\nMusterau,\n09.03.2018\n\nBetreff:\nBänke im Park\n\n${text}`;

  it('may be a letter and a count', async () => {
    expect(await numbersOf(paper('B  76'))).toEqual(['B 76', []]);
  });

  it('tells others of its kind, in brackets that go on over lines', async () => {
    const text = 'Der Park (Anregung\ndes Ortsbeirates 4 vom 16.05.2017,\nOM 1312) hat keine Bänke. Die Linie M 43 (Umbau der Haltestelle vom 16.05.2017, M 44) fährt dort.\n';
    expect(await numbersOf(paper('B  76', text))).toEqual(['B 76', ['OM 1312']]);
  });

  it('is not a road in what stands there', async () => {
    expect(await numbersOf(paper('zum Ausbau der B 76'))).toEqual([null, []]);
  });
});

describe('the short name of a kind before count and year', () => {
  const paper = (line: string, text: string): string => `Kreis Musterland\nDer Landrat\n\nDatum:\n21.08.2012\n\n${line}\n\nBeratungsfolge:\n\nKreisausschuss\n\n11.09.2012\n\nÄrzte im Süden des Kreises\n\n${text}\n`;

  it('is a part of the number, and of others', async () => {
    const { paperType } = await recordOf(paper('Info 114/2012', ''));
    expect(paperType).toBe('Info');
    expect(await numbersOf(paper('Info 114/2012', 'Zuletzt wurde mit Info 9/2011 vom 15.11.2011 und in den Infos 3/2010 berichtet.'))).toEqual(['Info 114/2012', ['Info 9/2011']]);
  });

  it('may be a letter alone on its line', async () => {
    expect(await numbersOf(paper('V 47/2012', ''))).toEqual(['V 47/2012', []]);
  });

  it.each(['KW 12/2012', 'Juni 12/2012', 'V 47/12 Stück'])('is not %s', async (line) => {
    expect((await numbersOf(paper(line, '')))[0]).toBeNull();
  });
});

describe('the letter of a supplement', () => {
  const paper = (number: string): string => `GEMEINDE MUSTERBACH\n\nTISCHVORLAGE\n\nDrucksache  ${number}\nErgänzung zu Drucksache 61/99\n\nBetr.:  Neubau eines Schuppens\n`;

  it('belongs to the number that it ends', async () => {
    expect(await numbersOf(paper('61/99 a'))).toEqual(['61/99 a', ['61/99']]);
  });

  it('is none of a list', async () => {
    expect((await numbersOf(paper('61/99 a)')))[0]).toBe('61/99');
  });
});

describe('the number of a file behind its label', () => {
  const paper = (head: string): string => `${head}\n\nMusterstadt, am 19.04.2012\n\nBericht an den Gemeinderat\n\nBetreff:\nVerlängerung der Linie 6\n\nDer Gemeinderat hat die Planung genehmigt.\n`;

  it.each(['GZ.: Präs. 012345/2011/0007', 'GZ.:  A 10/BD - 012345/2011/0007', 'GZ.: 632.6', 'GZ: StU 12/2012', 'GZ.: A 8 - 19542/2006 - 53'])('is none of the paper: %s', async (head) => {
    expect((await numbersOf(paper(head)))[0]).toBeNull();
  });
});

describe('the number of a council of Switzerland', () => {
  const paper = (foot: string): string => `An den Grossen Gemeinderat\n\nBeantwortung der Schriftlichen Anfrage betreffend Parkplätze beim Bad\n\nDas Postulat GGR-Nr. 2014.112 betreffend Leitsystem ist hängig.\n\nVor dem Stadtrat\n\nDer Stadtschreiber:\n\nA. Muster\n\n${foot}\n`;

  it('may stand beside the place and the day below the signatures', async () => {
    expect(await numbersOf(paper('Musterwil, 26. Oktober 2016    GGR-Nr. 2016.087'))).toEqual(['2016.087', ['2014.112']]);
  });
});

describe('numbers below the labels of minutes and item', () => {
  const paper = (labels: string, values: string): string => `Protokoll:\nAusschuss für Umwelt\ndes Gemeinderats der Landeshauptstadt Stuttgart\n${labels}\n${values}\n\nVerhandlung\n\nDrucksache:\nGZ:\n772/2014\nStU\nSitzungstermin: \n25.11.2014\n\nBetreff: \nNeugestaltung des Platzes\n`;

  it('stand in the order of their labels', async () => {
    const { reference, agendaItems } = await recordOf(paper('Niederschrift Nr.\nTOP:', '388\n7'));
    expect([reference, agendaItems[0]?.number]).toEqual(['388', '7']);
  });

  it('are told by nobody where there is one more', async () => {
    const { reference, agendaItems } = await recordOf(paper('Niederschrift Nr.\nTOP:', '388\n7\n12'));
    expect([reference, agendaItems[0]?.number ?? null]).toEqual([null, null]);
  });
});
