import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const head = 'Stadt Neudorf\nFraktion Muster\n\nAntrag\nDrucksache Nr. 12/2010\n\nNeudorf, 1. Februar 2010\n';
const text = '\nBetreff: Umbau der Mühle\n\nBeschlussvorschlag:\nDie Mühle wird umgebaut.\n\nBegründung:\nDie Mühle ist alt. Sie soll bleiben.\n\ngez. Muster\n';
const at = { foot: (note: string) => `${head}${text}\n${note}\n`, head: (note: string) => `${head}${note}\n${text}` };

describe.each(['foot', 'head'] as const)('a short note at the %s of a paper', (place) => {
  it.each([
    ['GR 5.2.2010 - einstimmig angenommen', 'GR', '2010-02-05', 'adopted'],
    ['StR 12.03.15 TOP 4: abgelehnt', 'StR', '2015-03-12', 'rejected'],
    ['[handschriftlich:] GR 5.2.2010 - Dringlichkeit einstimmig zuerkannt, Antrag einstimmig angenommen', 'GR', '2010-02-05', 'adopted'],
    ['Handschriftlicher Vermerk: HFA 04.03.2010 vertagt', 'HFA', '2010-03-04', 'deferred'],
    ['GR-Sitzung v. 5.2.2010: einst. angen.', 'GR', '2010-02-05', 'adopted'],
    ['BA 4, 12.03.2010: abgelehnt 12:20', 'BA 4', '2010-03-12', 'rejected'],
    ['Stadtrat am 12.03.2010, TOP 4 - mehrheitlich beschlossen', 'Stadtrat', '2010-03-12', 'adopted'],
    ['StVV 12.03.2010 - an den Bauausschuss überwiesen', 'StVV', '2010-03-12', 'referred'],
  ])('tells what a body did with it: %s', async (note, organization, date, status) => {
    const { record } = await readText(at[place](note));
    expect(record.consultations.map((row) => [row.organization, row.date, row.status])).toEqual([[organization, date, status]]);
    expect(record.decision?.status).toBe(status);
  });
  it.each([
    ['of a person', 'GR Muster 5.2.2010: abgelehnt'],
    ['of another matter', 'GR 5.2.2010 - Haushalt einstimmig angenommen'],
    ['of what is to be done', 'GR 5.2.2010 - Zustimmung erbeten'],
    ['of an earlier paper', 'GR 5.2.2009 - einstimmig angenommen'],
    ['in prose', 'Der GR hat am 5.2.2010 den Haushalt einstimmig angenommen'],
  ])('does not where it is %s', async (_, note) => expect((await readText(at[place](note))).record.decision).toBeNull());
});

describe('items of a list below "Beratungsfolge"', () => {
  const rowsOf = async (list: string): Promise<unknown> => (await readText(`Stadt Neudorf\n\nDrucksache Nr. 12/2020\n\nAntrag\n\nBeratungsfolge:\n${list}\n\nBetreff: Umbau der Mühle\n`)).record.consultations.map((row) => [row.organization, row.date]);
  it.each([
    ['- Bauausschuss          30.09.2020\n- Haupt- und Finanzausschuss\n- Stadtrat'],
    ['• Bauausschuss 30.09.2020\n• Haupt- und Finanzausschuss\n• Stadtrat'],
    ['1. Bauausschuss     30.09.2020\n2. Haupt- und Finanzausschuss\n3. Stadtrat'],
  ])('are rows without a day, too: %s', async (list) => expect(await rowsOf(list)).toEqual([['Bauausschuss', '2020-09-30'], ['Haupt- und Finanzausschuss', null], ['Stadtrat', null]]));
  it('have no part of a bracket in their name', async () => expect(await rowsOf('- Bauausschuss (30.09.2020)\n- Kulturausschuss (Termin offen)\n- Stadtrat (08.10.2020)')).toEqual([['Bauausschuss', '2020-09-30'], ['Kulturausschuss', null], ['Stadtrat', '2020-10-08']]));
  it('are none where a form prints its committees', async () => expect(await rowsOf('Bauausschuss     30.09.2020\nKulturausschuss\nStadtrat   08.10.2020')).toEqual([['Bauausschuss', '2020-09-30'], ['Stadtrat', '2020-10-08']]));
});

describe('a short note below a table that announced the session', () => {
  const read = (note: string, body = 'Gemeinderat') => readText(`Stadt Neudorf\n\nSitzungsvorlage Nr. 12/2010\n\nBeratungsfolge:\nGremium\tSitzungsdatum\tBeratung\n${body}\t05.02.2010\tEntscheidung\n\nBetreff: Umbau der Mühle\n\n${note}\n`);
  it.each([
    ['GR 05.02.2010: vertagt', 'Gemeinderat', 'deferred'],
    ['GR 05.02.2010 - Antrag mehrheitlich abgelehnt', 'Gemeinderat', 'rejected'],
    ['GR 05.02.2010 - Änderungsantrag abgelehnt, Antrag angenommen', 'Gemeinderat', 'adopted'],
    ['StR 05.02.2010: abgelehnt', 'Stadtrat', 'rejected'],
    ['BA 05.02.2010: vertagt', 'Bauausschuss', 'deferred'],
    ['TA 05.02.2010: vertagt', 'Technischer Ausschuss', 'deferred'],
  ])('fills its row, but stays in doubt: %s', async (note, body, status) => {
    const { record, diagnostics } = await read(note, body);
    expect(record.consultations.map((row) => [row.organization, row.status])).toEqual([[body, status]]);
    expect(record.decision?.status).toBe(status);
    expect(diagnostics.map(({ id }) => id)).toContain('decision-in-doubt');
  });
  it.each([
    'GR 05.02.2010 - Änderungsantrag abgelehnt', 'GR 05.02.2010: Vertagung abgelehnt', 'GR 05.02.2010: Verweisung abgelehnt', 'GR 05.02.2010 - Punkt abgelehnt', 'GR 05.02.2010: Antragsteller zurückgezogen',
    'GR 05.02.2010 - beschlossen, Änderungsantrag abgelehnt', 'GR 05.02.2010: einstimmig angenommen, Punkt 3 abgelehnt',
  ])('decides nothing by another matter, or by parts apart: %s', async (note) => {
    const { record } = await read(note);
    expect(record.decision).toBeNull();
    expect(record.consultations.map((row) => row.status)).toEqual([null]);
  });
  it.each(['BA', 'UA', 'BV', 'HA', 'OR'])('tells nothing of the row of another body: %s', async (letters) => {
    const { record } = await read(`${letters} 05.02.2010: vertagt`);
    expect(record.decision).toBeNull();
    expect(record.consultations.find((row) => row.organization === 'Gemeinderat')?.status).toBeNull();
  });
});
