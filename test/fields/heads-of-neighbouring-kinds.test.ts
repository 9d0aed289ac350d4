import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const recordOf = async (text: string) => (await readText(text)).record;

describe('what is attached to a paper', () => {
  it.each([
    'Anlage 3 zur SV-Nr.: WP 14-20 SV 61/188', 'Anlage 2 zu VO-Nr. 2019/0451', 'Anlage 1 zu BV-Nr.: 118/2021', 'ANLAGE 4 ZUR VORLAGE 2019/077', 'Anhang B zur Drucksache XII/077',
  ])('is no paper, however the number is labelled: %j', async (line) => {
    const { kind, date } = await recordOf(`${line}\n\nStadt Ahausen\nAbwägung der eingegangenen Stellungnahmen\n\nNr.\tBehörde\tSchreiben vom\tAnregung\n\n1\tKreis Altfeld, Untere Behörde\t09.07.2018\tIm Plan liegen zwei\nAltstandorte.\tDer Anregung wird gefolgt.\n\nAufgestellt: Ahausen, den 03.09.2018\nPlanungsamt\n`);
    expect([kind, date]).toEqual(['other', '2018-09-03']);
  });
  it('is told by a number: a motion of a day is none', async () => {
    expect((await recordOf('Anlage zum Antrag vom 3. Mai 2018\n\nStadt Ahausen\n\nBeschlussvorlage\nVorlage Nr. 12/2018\n\nBetreff: Umbau der Mühle\n')).kind).toBe('paper');
  });
});

describe('the kind over two lines', () => {
  it.each([
    ['Bericht an den\n                Gemeinderat', 'Bericht an den Gemeinderat'],
    ['Bericht an den\nGEMEINDERAT', 'Bericht an den Gemeinderat'],
    ['Antrag an den\nStadtsenat', 'Antrag an den Stadtsenat'],
    ['Vorlage an die\nGemeindevertretung', 'Vorlage an die Gemeindevertretung'],
  ])('goes on with the committee below: %j', async (lines, type) => {
    const { kind, paperType } = await recordOf(`Stadt Musterau\n\n${lines}\n\nBetreff: Umbau der Mühle\n\nDie Mühle ist alt.\n`);
    expect([kind, paperType]).toEqual(['paper', type]);
  });
  it('does not with the name of somebody', async () => {
    expect((await recordOf('Stadt Musterau\n\nBericht an den\nMühlenverein Altfeld\n\nDie Mühle ist alt.\n')).paperType).toBeNull();
  });
  it('leaves the title above a committee where it is', async () => {
    expect((await recordOf('Stadt Musterau\n\nUmbau der Mühle am Bach\nGenehmigung des Projekts\n\n      Ausschuss für Bau, Verkehr und Umwelt\n      BerichterstatterIn:\n      .................\n\nBericht an den\nGemeinderat\n\n      Musterau, 17.10.2019\n\nAusgangslage\n\nSie ist alt.\n')).name).toBe('Umbau der Mühle am Bach Genehmigung des Projekts');
  });
  it('leaves the middle of a file number alone', async () => {
    const { reference } = await recordOf('Finanzdirektion\nA 8 – 19542/2006 - 53\t\t\tGraz, 18.10.2012\n\nBericht an den\nGEMEINDERAT\n\nDie Mühle ist alt.\n');
    expect(reference).toBeNull();
  });
});

describe('the body', () => {
  it.each([
    ['Auszug aus dem Protokoll\ndes Stadtrats von Zürich\n\nvom 1. Oktober 2014\n\n838.\nUmbau der Mühle\n', 'Zürich'],
    ['Protokoll des Gemeinderates Riehen\nSitzung vom 3. Mai 2016\n\n1. Umbau der Mühle\n', 'Riehen'],
    ['Newsletter der Wirtschaftsförderung der Landeshauptstadt Mainz\nAusgabe 3\n\nSehr geehrte Damen und Herren,\ndie Mühle wird gebaut.\n', 'Mainz'],
    ['Pressemitteilung der Stadt Offenbach am Main\n\nDie Mühle\n\nSie wird gebaut.\n', 'Offenbach am Main'],
    ['Anlage 1 zur Sitzungsvorlage R 095/19\n\nÜbersicht über die Partnerschaften der Stadt Weinheim\n\nCavaillon\nFrankreich\nseit 1958\n\nDie Stadtwerke Weinheim GmbH half.\n', 'Weinheim'],
    ['Bericht des Magistrats vom 19.08.2016, B 214\n\nBetreff:\nBeteiligungen der Stadt Offenbach am Main\n\nUnternehmen                  Anteil        Partner\nGasversorgung GmbH           50,0 %        Kreiswerke GmbH\nStadtwerke Dreieich GmbH     26,25 %       Stadt Dreieich\n\nDie Stadt Offenbach am Main und die Stadtwerke Offenbach am Main sind beteiligt. Die Stadt Offenbach am Main zahlt.\n', 'Offenbach am Main'],
  ])('is told by its council, its newsletter and its own mentions: %j', async (text, name) => {
    expect((await recordOf(text)).body?.name).toBe(name);
  });
  it('is none of an association that is only named for its town', async () => {
    expect((await recordOf('Newsletter des Vereins der Freunde der Stadt Offenbach am Main\n\nDie Mühle wird gebaut.\n')).body).toBeNull();
  });
  it('is not the town of those who tender', async () => {
    const rows = ['Wolff GmbH', 'Gottlob Bau KG', 'Züblin Direktion'].map((name) => `${name}\n\nStuttgart\n\n3.184.220,17 €\n`).join('\n');
    const head = `Beschlussvorlage\n\nVORL.NR. 287/17\n\nDatum:\n14.06.2017\n\nBetreff:\nVergabe der Rohbauarbeiten an der Mühle\n\nSachverhalt:\n${'Die Mühle wird umgebaut und dafür sind Arbeiten nötig. '.repeat(8)}\n\nBeschlussvorschlag:\nDie Firma\nWolff GmbH\nLange Straße 107\n70435 Stuttgart\nerhält den Auftrag.\n\n`;
    expect((await recordOf(head + rows)).body).toBeNull();
  });
});

describe('the head of a form with a cell a line', () => {
  const form = (above: string): string => `RHEIN-SIEG-KREIS\nDER LANDRAT\n\nANLAGE\nzu TO.-Pkt.\n\n01.3 - Fachbereich Verkehr\n\n${above}\n\nMitteilung\nfür den\nöffentlichen Sitzungsteil\n\nGremium\n\nDatum\n\nZuständigkeit\n\nAusschuss für Planung und Verkehr\n\n17.11.2020\n\nKenntnisnahme\n\nTagesordnungspunkt\n\nSachstand der Mühlenbahn\n\nMitteilung:\n\nSie fährt.\n`;
  it('goes on below the role of a row', async () => {
    const { name, date, consultations } = await recordOf(form('28.10.2020'));
    expect([name, date, consultations[0]?.role]).toEqual(['Sachstand der Mühlenbahn', '2020-10-28', 'Kenntnisnahme']);
  });
  it('has no day of its own in that of a session', async () => {
    expect((await recordOf(form('Sitzung des Kreistags am\n28.10.2020'))).date).toBeNull();
  });
});

describe('publicity', () => {
  it('is not that of what is listed below the label of attachments', async () => {
    const text = 'Stadt Musterau\nBeschlussvorlage\nVorlage Nr. 287/17\n\nBeratungsfolge\nBauausschuss\t29.06.2017\töffentlich\n\nBetreff:\n\nUmbau der Mühle\n\nAnlagen:\n\n1 Vergabeübersicht (nicht öffentlich)\n2 Lageplan\n\nBeschlussvorschlag:\nDem wird zugestimmt.\n';
    expect((await recordOf(text)).public).toBe(true);
  });
});
