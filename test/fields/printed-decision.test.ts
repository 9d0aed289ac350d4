import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const vote = (yes: number, no: number, abstentions: number) => ({ yes, no, abstentions });

/** An excerpt of minutes on one item. */
const excerpt = (told: string): string => `Stadt Musterstadt\n\nAuszug aus dem Protokoll der Sitzung des Stadtrates vom 28.04.2022\n\nTOP 7   Bäume am Markt\n\n${told}\n\nFür den Auszug\n`;

/** A paper with the result of the meeting of 30.06.2022 below its text. */
const paper = (below: string): string => `Stadt Musterstadt\n\nBeschlussvorlage\n\nDrucksache Nr. 22/201\nDatum: 02.06.2022\n\nBeratungsfolge\n\nStadtrat        30.06.2022\n\nBetreff: Bäume am Markt\n\nBeschlussvorschlag:\nDer Stadtrat beschließt, am Markt Bäume zu pflanzen.\n\nBegründung:\nDer Markt ist heiß.\n\n${below}\n`;

describe('what is decided in an excerpt', () => {
  it('is what the committee does with a parted verb, not what a group asks for at the beginning of a line', async () => {
    const { record } = await readText(excerpt('Die Präsidentin fragt, ob jemand das Wort wünscht, und die Muster-Fraktion beantragt\nAblehnung.\n\nDer Stadtrat nimmt das Postulat mit 24 zu 13 Stimmen bei 2 Enthaltungen an.'));
    expect(record.decision).toMatchObject({ status: 'adopted', vote: vote(24, 13, 2) });
  });

  it('is none where the committee passes something on to another', async () => {
    const { record } = await readText(excerpt('Der Stadtrat nimmt den Brief an die Nachbarn mit Interesse auf.'));
    expect(record.decision ?? null).toBeNull();
  });

  it('has the counts of the item, not those of the amendment above', async () => {
    const { record } = await readText(excerpt('Abstimmung über den Änderungsantrag:\nJa: 17   Nein: 5   Enthaltung: 0                angenommen\n\nBeschluss Nr.: 23/21\n\nDer Stadtrat beschließt die Satzung mit der Änderung in § 9.\n\nAbstimmungsergebnis\n\nanwesend:               22\nJa-Stimmen:             20\nNein-Stimmen:            0\nStimmenthaltungen:       2\n\ngeändert beschlossen'));
    expect(record.decision).toMatchObject({ status: 'adopted-amended', vote: vote(20, 0, 2) });
  });

  it('has no counts where only the amendment was counted', async () => {
    const { record } = await readText(excerpt('Abstimmung über den Änderungsantrag:\nJa: 17   Nein: 5   Enthaltung: 0                angenommen\n\nBeschluss:\n\nDer Stadtrat beschließt die Satzung mit der Änderung in § 9.\n\nAbstimmungsergebnis\n\ngeändert beschlossen'));
    expect(record.decision).toMatchObject({ status: 'adopted-amended' });
    expect(record.decision?.vote?.yes ?? null).toBeNull();
  });
});

describe('what is printed below a paper', () => {
  const form = (majority: string, changed: string): string => `Sitzung des Stadtrates am 30.06.2022                 TOP  9\n\nDer Stadtrat hat\n\n☐ einstimmig       ${majority} mit Stimmenmehrheit\n\n${changed} laut Beschlussvorschlag        ☐ abweichend vom Beschlussvorschlag\n\nbeschlossen.\n\nJa:  31        Nein:  8        Enthaltung:  4`;

  it('is a form that is headed by the session', async () => {
    const { record } = await readText(paper(form('☒', '☒')));
    expect(record.decision).toMatchObject({ status: 'adopted', vote: vote(31, 8, 4) });
  });

  it('says nothing where no box is ticked', async () => {
    const { record } = await readText(paper(form('☐', '☐').replaceAll(/ {2}\d+/gu, ' ')));
    expect(record.decision ?? null).toBeNull();
  });

  it('is a table of counts over choices with their boxes behind them', async () => {
    const { record } = await readText(paper('Ergebnis der Abstimmung im Stadtrat am 30.06.2022\n\n     Ja-Stimmen        Nein-Stimmen       Enthaltungen\n         15                 21                 3\n\n     angenommen  ( )      abgelehnt  (X)'));
    expect(record.decision).toMatchObject({ status: 'rejected', vote: vote(15, 21, 3) });
  });
});
