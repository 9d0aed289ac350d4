import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/pipeline.js';
import { readText } from './read-text.js';

const vote = (yes: number, no: number, abstentions: number) => ({ yes, no, abstentions });

describe('an excerpt whose head labels the outcome of its one item', () => {
  const page = (label: string, counts: string): string => `Landkreis Lindenau - Bürgerinformation\n\nAuszug - Neubau der Wache\n\nSitzung des Kreistages\nTOP: Ö 8\n${label}\nDatum: Di, 15.12.2020 Status: öffentlich/nichtöffentlich\nZeit: 15:00 - 18:12Anlass: Sitzung\nRaum: Saal\n2020/412 Neubau der Wache\n\nStatus:öffentlichVorlage-Art:Beschlussvorlage\n\nBeschluss:\nDer Kreistag beschließt den Neubau der Wache zu Kosten\nvon 2,9 Mio. €.\n\nAbstimmungsergebnis:\n${counts}\n\nzurück drucken\n`;

  it.each([
    ['glued to the committee', 'Gremium: KreistagBeschlussart: ungeändert beschlossen', 'ungeändert beschlossen', 'adopted-unchanged', vote(38, 0, 2)],
    ['in cells', 'Gremium:\tKreistag\tBeschlussart:\tgeändert beschlossen', 'geändert beschlossen', 'adopted-amended', vote(38, 1, 2)],
    ['behind blanks', 'Gremium: Kreistag   Beschlussart: abgelehnt', 'abgelehnt', 'rejected', vote(8, 31, 2)],
  ])('has it with its item and its session, %s', async (_, label, outcome, status, counts) => {
    const { record } = await readText(page(label, `Ja-Stimmen: ${counts.yes}\nNein-Stimmen: ${counts.no}\nEnthaltungen: ${counts.abstentions}`));
    expect(record.decision).toMatchObject({ status, outcome, vote: counts });
    expect(record.consultations.at(-1)).toMatchObject({ status, outcome });
  });
});

describe('an excerpt whose labels stand apart from their colons', () => {
  const sheet = (session: string, told: string): string => `A U S Z U G\naus dem Protokoll der Sitzung des Hauptausschusses\nder Stadt Lindenau\n\nGremium         : Hauptausschuss\n${session}\nTOP             : 8\nVorlage         : VO/0023/21\n\nBetreff         : Ankauf eines Anteils\n\nProtokolltext:\n\nDie Bürgermeisterin berichtet über das Gespräch vom 27. Januar 2021.\n\n${told}\n\nFür die Richtigkeit\nLindenau, den 16. Februar 2021\n`;

  it.each([
    ['the day to which it was put off', 'Sitzung vom     : 09.02.2021 (Videokonferenz)', 'Auf Antrag der Grauen wird der Punkt bei 7 Ja-Stimmen und 4 Nein-Stimmen auf die Sitzung am 09.03.2021 vertagt.\n\nErgebnis        : vertagt', { status: 'deferred', vote: { yes: 7, no: 4 } }],
    ['the day in its result', 'Sitzungsdatum   : Dienstag, 09.02.2021', 'Beschluss       : zurückgestellt bis zur Sitzung am 09.03.2021', { status: 'deferred', outcome: 'zurückgestellt bis zur Sitzung am 09.03.2021' }],
    ['the day of a report', 'Sitzung am      : 09.02.2021', 'Der Ausschuss beschließt den Ankauf und bittet um Bericht in der Sitzung am 09.03.2021.\n\nAbstimmung      : 7 Ja, 2 Nein, 1 Enthaltung', { status: 'adopted', vote: vote(7, 2, 1) }],
  ])('is of the day of its session, not of %s', async (_, session, told, expected) => {
    const { record } = await readText(sheet(session, told));
    expect(record.decision).toMatchObject({ ...expected, date: '2021-02-09' });
  });
});

describe('a resolution that is made public', () => {
  const notice = (head: string, public_: string): string => `Gemeinde Brookhusen\n${head}\n\nDer Rat der Gemeinde Brookhusen hat in seiner Sitzung am 4. Mai 2023 auf Grundlage der Drucksache 23/11 mit 15 Ja-Stimmen und\n2 Nein-Stimmen folgende Resolution beschlossen${public_}:\n\nDie Gemeinde bekennt sich zur Bahn.\n\nBrookhusen, 8. Mai 2023\nDie Bürgermeisterin\n`;

  it.each([['Bekanntmachung', ''], ['Resolution des Rates', ', die hiermit öffentlich bekannt gemacht wird']])('was adopted with the counts of its first sentence (%s)', async (head, made) => {
    const { record } = await readText(notice(head, made));
    expect(record.decision).toMatchObject({ status: 'adopted', vote: { yes: 15, no: 2 } });
  });

  it('is only told of where nothing makes it public', async () => {
    const { record } = await readText(notice('Resolution des Rates', ''));
    expect(record.decision ?? null).toBeNull();
  });
});

describe('the sheet of a resolution in Markdown', () => {
  const sheet = (result: string): string => `**Stadt Lindenau**\n\nStadtrat\n\n# BESCHLUSS\n\n| Beschluss-Nr. | BV-56/2023 |\n|:--|:--|\n| Gremium | Stadtrat |\n| Sitzung am | 28.06.2023 |\n| TOP | 7 |\n\n**Der Stadtrat beschließt:**\n\n1. Der Entwurf wird gebilligt.\n\n**Abstimmungsergebnis**\n\n${result}\n\n**Begründung**\n\nDer Plan ist nötig.\n`;

  it.each([
    ['adopted', 16, 7, '| Anwesend | Ja | Nein | Enthaltung |\n|:-:|:-:|:-:|:-:|\n| 25 | 16 | 7 | 2 |\n\nDer Beschluss ist damit **angenommen**. Ein Vertagungsantrag war zuvor mit 8 : 17 abgelehnt worden.'],
    ['rejected', 6, 17, '| Ja | Nein | Enthaltung |\n|:-:|:-:|:-:|\n| 6 | 17 | 2 |'],
  ])('is %s by the counts of its table', async (status, yes, no, result) => {
    const outcome = await readDocument({ path: 'sheet.md', mediaType: 'text/markdown', bytes: Buffer.from(sheet(result)), sha256: '0'.repeat(64) });
    expect(outcome.kind === 'reading' ? outcome.reading.record.decision : null).toMatchObject({ status, vote: { yes, no } });
  });
});
