import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const BODY = '\n\nSachverhalt:\nDie Mühle ist alt (DS 2017/342). Sie wurde mit DS 2016/101 vertagt.\n';
const numbersOf = async (text: string): Promise<unknown> => {
  const { record } = await readText(text);
  return [record.reference, record.relatedPapers?.map(({ reference }) => reference)];
};

describe('"DS" before a number', () => {
  it('is a part of the number where the paper prints its own number so', async () => {
    expect(await numbersOf(`Stadt Neudorf\nSitzungsvorlage DS 2019/217\n\nUmbau der Mühle${BODY}`)).toEqual(['DS 2019/217', ['DS 2017/342', 'DS 2016/101']]);
  });
  it('is a word for papers where a colon parts it from the number', async () => {
    expect(await numbersOf(`Stadt Neudorf\nSitzungsvorlage\nDS: 2019/217\n\nUmbau der Mühle${BODY}`)).toEqual(['2019/217', ['2017/342', '2016/101']]);
  });
  it('is a word for papers where the own number stands without it', async () => {
    expect(await numbersOf(`Stadt Neudorf\nSitzungsvorlage Nr. 2019/217\n\nUmbau der Mühle${BODY}`)).toEqual(['2019/217', ['2017/342', '2016/101']]);
  });
});

describe('the number of a paper', () => {
  it.each([
    ['with its kind and the term behind it', 'Vorlage Nr.\n0142/AF 17', '0142/AF 17'],
    ['with the letters of its body behind it', 'Vorlagen-Nr.:      412/2016 KT', '412/2016 KT'],
    ['with letters of a committee and one or two digits', 'SUPA-23/2016\nöffentlich', 'SUPA-23/2016'],
    ['behind an office\'s short label', 'APS-Nr. 61/223/2009', '61/223/2009'],
    ['of a parliament\'s business', 'Parlamentsgeschäft-Nr. 2022.47', '2022.47'],
  ])('is read %s', async (_, lines, number) => expect((await numbersOf(`Stadt Neudorf\nBeschlussvorlage\n${lines}\n\nBetreff: Umbau der Mühle\n\nSachverhalt:\nDie Mühle ist alt.\n`))).toEqual([number, []]));
  it('is no calendar week', async () => {
    expect(await numbersOf('Stadt Neudorf\nKW-12/2016\n\nBeschlussvorlage\n\nBetreff: Umbau der Mühle\n\nSachverhalt:\nDie Mühle ist alt.\n')).toEqual([null, []]);
  });
});
