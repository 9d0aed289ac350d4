import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const minutes = (below: string) => readText(`Kreis Neudorf\n\nNiederschrift\n\nüber die 9. Sitzung des Verkehrsausschusses\nam 14.09.2006\n\nÖffentlicher Teil\n\n1   Eröffnung\n\nDie Sitzung wird eröffnet.\n\n2   Radweg an der Mühlstraße\n\nHerr Muster bat um Auskunft.\n\n${below}\n\n3   Anfragen\n\nKeine.\n`);

describe('labels in a narrow column beside the text', () => {
  it('are read whole, with the text beside them', async () => {
    const { record } = await minutes('B.-Nr.    Der Verkehrsausschuss stimmt der Planung zu und ermächtigt\n42/06     die Verwaltung zur Ausschreibung.\n\nAbst.-    MB ./. FDP bei Enth. SPD\nErg.:');
    expect(record.agendaItems[1]).toMatchObject({ paperReferences: [], decision: { status: 'adopted', vote: { unanimous: false } } });
    expect(record.relatedPapers).toEqual([]);
  });
  it('tell of a referral by the sentence beside them', async () => {
    const { record } = await minutes('B.-Nr.    Der Antrag wird an den Bauausschuss verwiesen.\n43/06\n\nAbst.-    einstimmig\nErg.:');
    expect(record.agendaItems[1]?.decision).toMatchObject({ status: 'referred', vote: { unanimous: true } });
  });
  it('leave sizes of files alone', async () => {
    const { record } = await minutes('Anlage    250 MB bei Bedarf');
    expect(record.agendaItems[1]?.decision).toBeNull();
  });
});

describe('colons that came out with the values of their labels', () => {
  it('are those of the labels above', async () => {
    const { record } = await readText('NIEDERSCHRIFT\n\nKörperschaft\n: Stadt Neudorf\nGremium\n: Umweltausschuss, UA/017/ X\nSitzung am\n: 17.02.2010\nSitzungsbeginn\n: 18:30\n\nÖffentliche Sitzung\n\nTOP 1 :\nEröffnung\n\nTOP 2 :\nVerschiedenes\n');
    expect(record.consultations.map(({ organization, date, time }) => [organization, date, time])).toEqual([['Umweltausschuss', '2010-02-17', '18:30']]);
  });
});

describe('a part behind the kind of an excerpt', () => {
  it.each([['Öffentlicher Teil', true], ['Nichtöffentlicher Teil', false]])('says whether its session was public: %s', async (part, isPublic) => {
    const { record } = await readText(`STADT NEUDORF\nBeschlussausfertigung - ${part}\n\nAuszug aus dem Protokoll\nSitzung des Rates der Stadt Neudorf\nam 13.12.2012\n\nTOP I.5.4. Einführung einer Abgabe\nhier: Satzungsbeschluss\n0987/2012\nEntscheidung\nungeändert beschlossen\n\nBeschluss:\nDer Rat der Stadt Neudorf beschließt die Satzung.\n\nAbstimmungsergebnis:\nmit Stimmenmehrheit angenommen,\nbei einigen Gegenstimmen.\n`);
    expect([record.public, record.name, record.agendaItems.map(({ number, paperReferences }) => [number, paperReferences])]).toEqual([isPublic, 'Einführung einer Abgabe hier: Satzungsbeschluss', [['I.5.4', ['0987/2012']]]]);
    expect(record.consultations.map(({ role, outcome, agendaItem }) => [role, outcome, agendaItem])).toEqual([['Entscheidung', 'ungeändert beschlossen', 'I.5.4']]);
  });
});
