import { describe, expect, it } from 'vitest';
import { valuesOf } from './reading.js';

const HEAD = 'Ahausen, den 3. Mai 2021\nNr.\tProdukt\tMaßnahme\n';

describe('codes that look like days', () => {
  it('are none where one of their column has no place in a calendar', () => {
    expect(valuesOf(`${HEAD}1\t12.10.01\tRadweg\n2\t03.21.05\tSchulhof\n3\t14.10.02\tSolar\n`)).toEqual(['2021-05-03']);
    expect(valuesOf(`${HEAD}12.10.01   Radweg\n15.30.01   Markt\n`)).toEqual(['2021-05-03']);
  });
  it('but days alone in a column are days', () => {
    expect(valuesOf(`${HEAD}1\t12.10.20\tRadweg\n2\t03.11.20\tSchulhof\n`)).toEqual(['2021-05-03', '2020-10-12', '2020-11-03']);
  });
  it('nor are those of another column', () => {
    expect(valuesOf(`${HEAD}1\t12.10.20\t15.30.01\n2\t03.11.20\t14.44.02\n`)).toEqual(['2021-05-03', '2020-10-12', '2020-11-03']);
  });
});
