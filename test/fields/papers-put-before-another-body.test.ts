import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

describe('a paper that one body puts before another', () => {
  it.each(['Vortrag des Gemeinderats an den Stadtrat', 'Bericht und Antrag des Stadtrates an das Stadtparlament', 'Botschaft des Gemeinderates an den Einwohnerrat'])('has both in its kind, and its title below: %s', async (kind) => {
    const { record } = await readText(`2018.TVS.000146\n${kind}\n\nSanierung der Mühle: Abrechnung und Nachkredit\n\n\n1. Worum es geht\nMit Beschluss vom 3. Juli 2014 hat der Rat einen Kredit bewilligt.\n\n2. Persönlicher Vorstoss\nDie Motion kann abgeschrieben werden.\n\nAntrag\n1. Der Rat nimmt die Abrechnung zur Kenntnis.\n\nNeudorf, 5. Juni 2019\n`);
    expect([record.kind, record.paperType, record.reference, record.name]).toEqual(['paper', kind, '2018.TVS.000146', 'Sanierung der Mühle: Abrechnung und Nachkredit']);
  });
  it('is no such kind where a group asks or no body follows', async () => {
    const typeOf = async (kind: string) => (await readText(`Stadt Neudorf\n\n${kind}\n\nSanierung der Mühle\n\nBegründung:\n\nSie ist alt.\n`)).record.paperType;
    expect([await typeOf('Bericht der Verwaltung an den Eigentümer'), await typeOf('Antrag der Fraktion an den Stadtrat')]).not.toContain('Bericht der Verwaltung an den Eigentümer');
    expect(await typeOf('Antrag der Fraktion an den Stadtrat')).toBe('Antrag');
  });
});

describe('a resolution of a committee that prepares', () => {
  const page = (sign: string, below: string) => `Referat für Planung\n\nBebauungsplan Nr. 2119\nMühlstraße (südlich)\n- Satzungsbeschluss -\n\nSitzungsvorlage Nr. 14-20 / V 10417\n\nBeschluss des Ausschusses für Planung\nvom 17.01.2018${sign}\nÖffentliche Sitzung\n\n\nI. Vortrag der Referentin\n\nDie Auslegung fand statt.\n\nII. Antrag der Referentin\n\n1. Der Bebauungsplan wird als Satzung beschlossen.\n\nIII. Beschluss\nnach Antrag.\n\n${below}\n\nDer Stadtrat der Stadt Neudorf\n`;
  it.each(['Die endgültige Entscheidung in dieser Angelegenheit bleibt der Vollversammlung des Stadtrates\nvorbehalten.', 'Über den Gegenstand wird durch die Vollversammlung des Stadtrates endgültig beschlossen.'])('is a recommendation where another decides: %s', async (below) => {
    const { record } = await readText(page(' (VB)', below));
    expect([record.consultations.map(({ role, authoritative }) => [role, authoritative]), record.decision?.status]).toEqual([[['VB', null]], 'recommended']);
  });
  it('is a decision where none is reserved', async () => {
    const { record } = await readText(page(' (SB)', 'Der Beschluss unterliegt nicht der Kontrolle.'));
    expect([record.consultations.map(({ role, authoritative }) => [role, authoritative]), record.decision?.status]).toEqual([[['SB', true]], 'adopted-unchanged']);
  });
});

describe('counts below an outcome', () => {
  it('are its vote and no part of its words, and the number of the page is no item', async () => {
    const { record } = await readText('Stadt Neudorf\n\nBeschlussvorlage\n\nDrucksache: 0176/2017/BV\nDatum: 24.05.2017\n\nBetreff:\nUmbau der Mühle\n\nBeratungsfolge:\nGremium:\nSitzungstermin:\nBehandlung:\nBauausschuss\n28.06.2017\nÖ\nGemeinderat\n27.07.2017\nÖ\n\n\n- 2.1 -\nBeschlussvorschlag:\n\nDer Gemeinderat beschließt den Umbau.\n\n- 2.2 -\nSitzung des Gemeinderates vom 27.07.2017\nErgebnis: beschlossen mit Ergänzungen\nJa 36  Nein 4  Enthaltung 2\n\n\n- 3.1 -\nBegründung:\n\nDie Mühle ist alt.\n');
    expect(record.consultations.map(({ organization, outcome, agendaItem }) => [organization, outcome, agendaItem])).toEqual([['Bauausschuss', null, null], ['Gemeinderat', 'beschlossen mit Ergänzungen', null]]);
    expect([record.decision?.status, record.decision?.vote?.yes]).toEqual(['adopted-amended', 36]);
  });
});
