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
