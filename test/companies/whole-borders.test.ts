import { describe, expect, it } from 'vitest';
import { names } from './names.js';

describe('a name that fills its cell is read from the start of the cell', () => {
  it.each([
    ['letters and a dash before a site', 'Beteiligungen:\n  - NoA - Nahverkehr in Ahausen GmbH 100 v. H.\n  - weitere', 'NoA - Nahverkehr in Ahausen GmbH'],
    ['words in small print', 'Los 1\tErdgas\tlumogas auen gmbh\tAhausen', 'lumogas auen gmbh'],
    ['words in small print behind a dash', 'Ahausen\t60\nlumor - energie & wasser vor ort GmbH\t20', 'lumor - energie & wasser vor ort GmbH'],
    ['an article of the name and full stops', 'Gesellschaft\tAnteil\ndas Stadtwerk.Bäder und Arenen GmbH\t100 %', 'das Stadtwerk.Bäder und Arenen GmbH'],
  ])('%s', (_, text, name) => expect(names(text)).toEqual([name]));

  it.each([
    ['what is told of it', '4\treserviert für Varas GmbH & Co. KG\t2', 'Varas GmbH & Co. KG'],
    ['a noun and a dash', '4\tLieferung - Varas GmbH\t2', 'Varas GmbH'],
    ['a department', '4\tStadtkämmerei Varas Bau GmbH hat\t2', 'Stadtkämmerei Varas Bau GmbH'],
  ])('but not %s', (_, text, name) => expect(names(text)).toEqual([name]));
});

describe('a name ends and begins', () => {
  it.each([
    ['with a company cut short and its form', 'von der Fa. Varas & Söhne Bauges.m.b.H., Ahausen', 'Varas & Söhne Bauges.m.b.H.'],
    ['with the same in three words', 'Die Varas Handelsges. m. b. H. liefert', 'Varas Handelsges. m. b. H.'],
    ['with a partnership in brackets', 'Auftrag an August Varas Bauunternehmung\n(GmbH & Co. KG) für', 'August Varas Bauunternehmung (GmbH & Co. KG)'],
    ['with a street before the partnership', 'Der Investor LUMO 1999 Objektgesellschaft mbH & Co. Breiter Weg KG teilte mit', 'LUMO 1999 Objektgesellschaft mbH & Co. Breiter Weg KG'],
    ['behind a preposition that begins the sentence', 'Neben Varas Bau AG hat', 'Varas Bau AG'],
    ['behind an adverb that begins the sentence', 'Allerdings Varas Bau AG', 'Varas Bau AG'],
    ['with a digit and a letter', 'wird an die 3L Ahausen GmbH verkauft', '3L Ahausen GmbH'],
    ['with letters before its kind', 'eine Schätzung der lk nord Planungsgesellschaft mbH vom', 'lk nord Planungsgesellschaft mbH'],
    ['with owners in small print', 'Gast der lumas varas & partner Ingenieurgesellschaft für Verkehr mbH', 'lumas varas & partner Ingenieurgesellschaft für Verkehr mbH'],
    ['with letters that no adjective has', 'und die lme Familienservice GmbH aus', 'lme Familienservice GmbH'],
    ['with a noun in small print behind a person', 'Frau Dr. Nina Weber, wärmelenker Beratungs GmbH, Ahausen', 'wärmelenker Beratungs GmbH'],
    ['with a noun that could be a verb', 'Die LUMO net GmbH und', 'LUMO net GmbH'],
    ['with a small word behind what it is to another', '(Tochter lumia TEL GmbH) hat', 'lumia TEL GmbH'],
    ['with the words of its phrase', 'bei der Zukunft – Umwelt – Gesellschaft (LMO)\ngGmbH zu stellen', 'Zukunft – Umwelt – Gesellschaft (LMO) gGmbH'],
    ['with two kinds', 'Die Eisenbahnen und Verkehrsbetriebe Ahausen GmbH fährt', 'Eisenbahnen und Verkehrsbetriebe Ahausen GmbH'],
    ['over "pro"', 'auf die Auland pro Arbeit GmbH in', 'Auland pro Arbeit GmbH'],
    ['with its own article', 'zuständig ist ab 2021 Die Werkbahn GmbH des Bundes.', 'Die Werkbahn GmbH des Bundes'],
    ['over "zu"', 'Die Bauverein zu Ahausen eG sucht', 'Bauverein zu Ahausen eG'],
    ['with a count', 'das Porzellan (Graf von Varas Porzellan GmbH), in', 'Graf von Varas Porzellan GmbH'],
    ['with a surname that is a conjunction too', 'der Firma Albert Weil AG, Ahausen, zum', 'Albert Weil AG'],
    ['over "u."', 'Fa. Sanitär-Union Bad u. Wärme eG | 12345', 'Sanitär-Union Bad u. Wärme eG'],
    ['over "u." before sons', 'Fa. E. Varas u. Söhne | 12345', 'E. Varas u. Söhne'],
    ['with two letters before a full stop', 'der Wegzug der Firma K&L. Er verweist', 'K&L'],
    ['with what an office does', 'die Firma LUMO Kommunikation moderiert', 'LUMO Kommunikation'],
  ])('%s', (_, text, name) => expect(names(text)).toEqual([name]));

  it.each([
    ['behind "und die"', 'bauen das Varas-Institut für Neue Systeme und die Lumo AG.', 'Lumo AG'],
    ['behind the kind that it names itself: a shop', 'die Buchhandlung LumoBuch GmbH hat', 'LumoBuch GmbH'],
    ['behind the kind that it names itself: lawyers', 'die Kanzlei Varas Rechtsanwälte PartG mbB aus', 'Varas Rechtsanwälte PartG mbB'],
    ['behind a kind before small print', 'die Ingenieurgemeinschaft lumo GmbH, Ahausen', 'lumo GmbH'],
    ['behind what it was to another', 'die LUMO-Vorgängerin VAR Landesgesellschaft Auen GmbH.', 'VAR Landesgesellschaft Auen GmbH'],
    ['behind a noun with an article', '(Büro für Tiere, Bodengutachten der Dr. Varas & Partner GmbH, Ahausen)', 'Dr. Varas & Partner GmbH'],
  ])('%s', (_, text, name) => expect(names(text)).toEqual([name]));

  it.each([
    ['a building before the bracket', 'Das Gebäude (bisher Kindergarten und Varas GmbH) weicht', ['Varas GmbH']],
    ['a sale', 'Weidach - Verkauf an Lumo GmbH', ['Lumo GmbH']],
    ['the year of a report', 'Jahresabschluss LMO 2019 Verkehrsgesellschaft mbH', ['Verkehrsgesellschaft mbH']],
    ['sites before works of a town', 'für die Sportanlagen und Stadtwerke Altfeld GmbH', ['Stadtwerke Altfeld GmbH']],
    ['a kind of company before its form', 'eine Personengesellschaft (GmbH & Co. KG) gründen', []],
    ['an office behind a firm', 'Fa. Varas u. Bauamt prüfen', ['Varas']],
    ['a law', 'Der Plan nach § 18 AEG liegt vor. Das AEG gilt.', []],
  ])('without %s', (_, text, found) => expect(names(text)).toEqual(found));

  it('between two dashes, where the letters before the first are the short form', () => {
    expect(names('LMO - Lumoversorgung Auenland GmbH & Co. KG - stellt den Strom')).toEqual(['Lumoversorgung Auenland GmbH & Co. KG']);
    expect(names('die LMO - Lumoversorgung Auenland GmbH, Ahausen')).toEqual(['LMO - Lumoversorgung Auenland GmbH']);
  });

  it('but words of the language before a form are none', () => {
    expect(names('Was bedeuten die Abkürzungen e. K., i. L. und mbH?')).toEqual([]);
    expect(names('Die Rechtsform (GmbH) und die Kommanditgesellschaft (GmbH & Co. KG) werden')).toEqual([]);
    expect(names('Der "Nachunternehmer NN" wird gestrichen')).toEqual([]);
  });
});

describe('a name with its short form', () => {
  it.each([
    ['in small letters before it', 'Mieterin ist die lwt (Lohwerke Aalen GmbH). Die lwt zahlt', 'Lohwerke Aalen GmbH'],
    ['in small letters behind it', 'Die Energieversorgung Mittelauen AG (evm) und die evm', 'Energieversorgung Mittelauen AG'],
    ['that is a word of it', 'Verkauft an Varas (Heinrich Varas GmbH) in Ulm; VARAS zahlt', 'Heinrich Varas GmbH'],
    ['of two owners', 'Die Firma Schiffahrt Varas + Dorn GmbH (künftig Varas + Dorn) bittet; Varas + Dorn zahlt', 'Schiffahrt Varas + Dorn GmbH'],
  ])('%s', (_, text, name) => expect(names(text)).toEqual([name]));
});

describe('the owners of an office', () => {
  it.each([
    ['three with a comma', 'Geplant haben Siemens und Varas, Lumo und Partner sowie', ['Siemens', 'Varas, Lumo und Partner']],
    ['with a full stop between them', 'Das Büro Varas.Lumo Landschaftsarchitekten (Ahausen) hat', ['Varas.Lumo Landschaftsarchitekten']],
    ['with a title', 'ein Gutachten von Dr. Varas & Partner vom', ['Dr. Varas & Partner']],
    ['with an initial', 'Los 3 J. Varas & Sohn. In', ['J. Varas & Sohn']],
    ['behind a verb', 'Zieht Lumo & Varas ab?', ['Lumo & Varas']],
    ['behind a town', 'in Aalen Wilhelm Varas KG. Neue', ['Wilhelm Varas KG']],
    ['below their trade', '3\nGebäudereinigung\nVaras e. Kfr.\nAalen', ['Gebäudereinigung Varas e. Kfr.']],
    ['persons', 'zwischen Herrn Varas, Lumo und Partner', []],
    ['a trade over a label', 'Gewerk Heizung/Sanitär\nSubmissionstermin: heute', []],
  ])('%s', (_, text, found) => expect(names(text)).toEqual(found));

  it('but the companies of a form to fill in are none', () => {
    expect(names('Muster: Mustermann GmbH, 12345 Musterstadt; Beispiel & Co. KG; Max Muster e. K.')).toEqual([]);
  });

  it('and a former name stands whole in its bracket', () => {
    expect(names('GmT GmbH (vormals Kur und Tourismus GmbH)')).toContain('Kur und Tourismus GmbH');
  });

  it('a well-known name of several words stands before a branch', () => {
    expect(names('Das Netz gehört zum E.ON-Konzern; das frühere Karstadt-Gebäude steht leer')).toEqual(['E.ON', 'Karstadt']);
    expect(names('Die Siemens-Stadt und die E.ON-Arena')).toEqual([]);
  });
});
