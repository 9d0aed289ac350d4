import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const paper = (title: string): string => `Stadt Musterau\nAntrag\nVorlage Nr.: 2020/0815\nDatum: 04.05.2020\nGremium\tTermin\tTOP\nGemeinderat\t30.06.2020\t9\n\nBetreff:\n${title}\n`;
const nameOf = async (title: string): Promise<string | null> => (await readText(paper(title))).record.name;

/** As converters print a page whose paragraphs stand close: no blank line parts the title from the text. */
describe('a title right above the text', () => {
  it.each([
    ['the kind as a heading', 'Antrag:\nDie Verwaltung wird gebeten, die Halle zu prüfen.'],
    ['the kind of a question', 'Anfrage:\n1. Wie viele Plätze hat die Halle?'],
    ['who decides', 'Der Stadtrat der Stadt Musterau beschließt:\n1. Der Auftrag wird erteilt.'],
    ['an assembly', 'Die Gemeinschaftsversammlung der Verwaltungsgemeinschaft beschließt:\n§ 1 Die Rechnung wird festgestellt.'],
    ['a sentence that goes on', 'Auf dem Gelände der früheren Ziegelei am Anger arbeiten heute rund vierzig\nMenschen. Die Halle wurde lange nicht gepflegt.'],
    ['what was decided before', 'Mit Beschluss vom 6. September 2012 hat der Rat die Verwaltung beauftragt,\njährlich zu berichten. Der letzte Bericht liegt vor.'],
    ['a premise', 'Vorausgeschickt, dass\n- im Juli 2023 an der Halle 38 Grad gemessen wurden;'],
  ])('ends before %s', async (_what, below) => expect(await nameOf(`Zukunft der Halle am Anger\n${below}`)).toBe('Zukunft der Halle am Anger'));

  it('ends before the next label of a numbered form', async () => {
    const { record } = await readText(paper('').replace('Betreff:\n\n', '1. Betreff:\nNeufassung der Satzung der Stadt Musterau\n2. Bearbeiter / Vortragender:\nHerr Beispiel\n3. Anlagen:\nkeine\n'));
    expect(record.name).toBe('Neufassung der Satzung der Stadt Musterau');
  });

  it('is told from the text by what would have fitted on its last line', async () => {
    const wrapped = 'Bericht über die Ansiedlung und die Pflege des Bestandes der Betriebe im Gebiet der\nStadt Musterau im Jahr 2013';
    expect(await nameOf(`${wrapped}\nIm vergangenen Jahr wurden vierzig Vorhaben betreut. Zum\nAbschluss kamen davon zwölf.`)).toBe(wrapped.replace('\n', ' '));
  });

  it.each([
    ['a part of its own', 'Bebauungsplan Nr. 5 „Am Anger“\nBeschluss über die Aufstellung und die frühzeitige Beteiligung'],
    ['points', 'Änderung des Bebauungsplans Am Anger\n1. Aufhebung\n2. Satzungsbeschluss'],
    ['an article behind a joint', 'Neubau der Halle;\nDie Planung der Zufahrt und der Stellplätze ist Teil davon'],
    ['a word that begins like one', 'Sanierung der Halle am Anger in Musterau und der\nAufbau der Tribüne'],
  ])('keeps %s', async (_what, title) => expect(await nameOf(title)).toBe(title.replaceAll('\n', ' ')));
});

describe('a title among wrapped lines of a form', () => {
  const form = (kind: string): string => `Die Bürgermeisterin\n\nVorlagen-Nummer: 2094/2019\n\n${kind}\nöffentlicher Teil\n\nGremium\tDatum\nSportausschuss\t27.06.2019\n\nZustand der Plätze im Stadtbezirk Muster\n\nDie Fraktion bat mit Anfrage vom 3. Juni 2019 um Auskunft.\n`;
  it.each(['Beantwortung einer Anfrage nach § 4 der\nGeschäftsordnung', 'Beantwortung einer Anfrage nach § 4 der Geschäftsordnung'])('is not the rest of the kind: %s', async (kind) => {
    expect((await readText(form(kind))).record.name).toBe('Zustand der Plätze im Stadtbezirk Muster');
  });

  it('is no address on one line', async () => {
    const letter = (top: string): string => `${top}\nFraktion Muster\nim Stadtrat der Stadt Musterau\n\nAnfrage\tDrucksachen-Nr.: AF/0512/2022\n\nAnfrage nach § 12 der Geschäftsordnung:\nZukunft der Linie 10 und des Betriebshofs\n\nSehr geehrter Herr Beispiel,\n\nwir bitten um Auskunft.\n`;
    expect((await readText(letter('Barfüßer Straße 12, 99734 Musterau'))).record.name).toBe('Zukunft der Linie 10 und des Betriebshofs');
  });
});
