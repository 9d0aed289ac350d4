import { describe, expect, it } from 'vitest';
import { names } from './names.js';

describe('a name with a form goes on to the left over', () => {
  it.each([
    ['two owners before their profession', 'wird von der Holmer und Varas Beratende\nIngenieure GmbH bearbeitet', 'Holmer und Varas Beratende Ingenieure GmbH'],
    ['two owners before what they build', 'Die Holmer und Varas Bau GmbH baut', 'Holmer und Varas Bau GmbH'],
    ['two things behind letters', 'Mühle plane die lmt Wohnungsbau und Treuhand AG 38 Wohnungen', 'lmt Wohnungsbau und Treuhand AG'],
    ['an English joint at the start of a line', 'den Entwurf der LUMO Architects\nand Planners GmbH', 'LUMO Architects and Planners GmbH'],
    ['a pair in small letters before two owners', 'Das Konzept der raum+lumo Holmer und Varas Stadtplaner PartGmbB liegt vor', 'raum+lumo Holmer und Varas Stadtplaner PartGmbB'],
    ['a noun that the form needs', 'Eigentümerin ist die Immobiliengesellschaft Holmer mbH & Co. KG.', 'Immobiliengesellschaft Holmer mbH & Co. KG'],
    ['points between owners', 'im Netz der Ahausener · Holmer · Varaser\nNahverkehr GmbH', 'Ahausener · Holmer · Varaser Nahverkehr GmbH'],
    ['a colon inside the name', 'nach der Untersuchung der Geologie:Büro GbR', 'Geologie:Büro GbR'],
    ['a dot behind an office', 'nach der Schätzung des Büros Holmer.Varas GmbH rund', 'Holmer.Varas GmbH'],
    ['a ring', 'Entwurf der Holmer°Varas Architekten PartGmbB', 'Holmer°Varas Architekten PartGmbB'],
    ['a quoted name over a line end', 'mit der Wohnungsgenossenschaft „Otto von\nVaras“ eG konnten', 'Wohnungsgenossenschaft „Otto von Varas“ eG'],
    ['the owner of a company of the town', 'Mit der Wohn + Humlobau Wohnungsunternehmen\nder Stadt Münster GmbH wurde', 'Wohn + Humlobau Wohnungsunternehmen der Stadt Münster GmbH'],
    ['a union and a comma', 'an die Ingenieurgemeinschaft Holmer, Varas und Partner Beratende Ingenieure GmbH', 'Holmer, Varas und Partner Beratende Ingenieure GmbH'],
    ['the region behind a town', 'Die Energieagentur Köln - Rhein-Erft-Kreis GmbH berät', 'Energieagentur Köln - Rhein-Erft-Kreis GmbH'],
    ['a brand in the line above', 'Die Fahrbahn, in der die Gleise liegen, bleibt wie sie ist. Die humlo\nAuische Verkehrsbetriebe AG wird bauen', 'humlo Auische Verkehrsbetriebe AG'],
    ['a brand at the start of an item', ' d)  educare Kindertagesstätten gGmbH, Köln', 'educare Kindertagesstätten gGmbH'],
    ['a noun and a brand in small letters', 'Träger: Volkshilfe humlo gGmbH', 'Volkshilfe humlo gGmbH'],
    ['partners in small letters', '- Vorstellung durch die lmv holmer benfer\n   varas Partnerschaft mbB, Köln', 'lmv holmer benfer varas Partnerschaft mbB'],
    ['a number with a nought in its cell', '1. Preis     40.000 Euro    03 Architekten GmbH, Köln', '03 Architekten GmbH'],
  ])('%s', (_, text, name) => expect(names(text)).toEqual([name]));

  it.each([
    ['the article of a second company', 'Beauftragt wurden Holmer und die Varas Beratende Ingenieure GmbH.', ['Holmer', 'Varas Beratende Ingenieure GmbH']],
    ['a company that everybody knows', 'der Siemens und Varas Bau GmbH', ['Siemens', 'Varas Bau GmbH']],
    ['points that part the cells of a row', 'Rathaus · Humlo GmbH · Telefon 0123', ['Humlo GmbH']],
    ['a point behind a plain noun', 'Ansprechpartner der Stadt · Varas GmbH', ['Varas GmbH']],
    ['a label with its colon', 'Bieter:Humlo GmbH', ['Humlo GmbH']],
    ['an adjective at the start of an item', ' - neue Wohnungsbau GmbH', ['Wohnungsbau GmbH']],
    ['who supplies meals', 'übernimmt der Caterer Humlo AG aus Rheine', ['Humlo AG']],
    ['a free trade in the line above that plans nothing', 'Es gibt Freie\nWohlfahrtspflege gGmbH', ['Wohlfahrtspflege gGmbH']],
    ['whose company it is', 'Die Tochtergesellschaft Holmer mbH baut', ['Holmer mbH']],
    ['a plant that the company is', 'ausgeführt vom Betrieb Varas Tiefbau GmbH', ['Varas Tiefbau GmbH']],
  ])('but not over %s', (_, text, found) => expect(names(text)).toEqual(found));
});

describe('behind the form', () => {
  it.each([
    ['two towns belong to a bank', 'sowie der Volksbank eG Braunschweig Wolfsburg wurden', 'Volksbank eG Braunschweig Wolfsburg'],
    ['what it makes belongs to it', 'die Lumossag AG Metall in Goslar', 'Lumossag AG Metall'],
    ['what it does belongs to it', 'für den sich die LUWOBA Aktiengesellschaft Wohnen und Bauen sowie andere', 'LUWOBA Aktiengesellschaft Wohnen und Bauen'],
    ['halves of what it does belong to it', 'an die Varas GmbH Garten- und Landschaftsbau aus Köln', 'Varas GmbH Garten- und Landschaftsbau'],
    ['the owners of a partnership belong to it', 'Die Auener Verkehrsgesellschaft mbH Holmer & Varas Co. KG (RSV) wird', 'Auener Verkehrsgesellschaft mbH Holmer & Varas Co. KG'],
    ['things that it delivers do not', 'bei der Varas Mobility GmbH Straßenbahnen des Typs Humlo bestellt', 'Varas Mobility GmbH'],
    ['the genitive of its kind is undone', 'wegen der Arbeiten des\nWirtschaftsbetriebs Mainz AöR', 'Wirtschaftsbetrieb Mainz AöR'],
    ['but no letter of a compound', 'die Parkhausbetriebs GmbH', 'Parkhausbetriebs GmbH'],
  ])('%s', (_, text, name) => expect(names(text)).toEqual([name]));
});

describe('letters joined to the form', () => {
  it('are a name behind the article', () => expect(names('Die LMO-GmbH aus Bielefeld hat')).toEqual(['LMO-GmbH']));
  it.each(['Die PV-GmbH wird gegründet.', 'eine BAU-GmbH darf'])('but not in %s', (text) => expect(names(text)).toEqual([]));
});

describe('names without a form', () => {
  it.each([
    ['an office that is a word, with its seat', 'durch das Büro Ökoplan, Ahaus, erstellt', ['Ökoplan']],
    ['an office with a number', 'vom Büro Holmer 7 Müller Varas Garten- und Landschaftsarchitekten, Köln', ['Holmer 7 Müller Varas Garten- und Landschaftsarchitekten']],
    ['an office that is a word and a number', 'vom Büro Raum 4, Köln', ['Raum 4']],
    ['an office with a degree', 'vom Büro 365° freiland + umwelt, Köln, erstellt', ['365° freiland + umwelt']],
    ['an office in small letters with a colon', 'das Büro lmv : architekten bda als erster', ['lmv : architekten bda']],
    ['an office with what it is for, and its seat', 'liegt beim Büro für urbane Räume, Leipzig', ['Büro für urbane Räume']],
    ['a union', 'den das Büro Arge Holmer°Varas aus Köln gewann', ['Arge Holmer°Varas']],
    ['who takes part in a prize', '2. Preis Varas Architekten AG, Köln, mit Humlogrün, Aachen', ['Varas Architekten AG', 'Humlogrün']],
    ['who takes part in small letters', '2. Preis Varas Architekten AG, Köln, mit humlo + lume, Aachen', ['Varas Architekten AG', 'humlo + lume']],
    ['a doctor behind a stroke', 'an Varas GmbH / Dr. Dornal Ingenieure in Höhe', ['Varas GmbH', 'Dr. Dornal Ingenieure']],
    ['a society of partners', 'Die Studie der Planersocietät Dr.\n   Varas Partnerschaft sei', ['Planersocietät Dr. Varas Partnerschaft']],
    ['a cooperative with its town', 'Siedlungserneuerung der\nFamilienheim-Genossenschaft Zürich (FGZ)', ['Familienheim-Genossenschaft Zürich']],
    ['a bank of a land', 'Nordauische Sparkasse Köln · IBAN DE58', ['Nordauische Sparkasse Köln']],
    ['a firm and its trade', 'Insolvenz der Firma Varas Bauträger. Er bittet', ['Varas Bauträger']],
  ])('%s', (_, text, found) => expect(names(text)).toEqual(found));

  it.each([
    ['a cooperative of hunters', 'Die Jagd-Genossenschaft Zürich verpachtet', []],
    ['people that are counted', 'Zwei Interessenten, die Varas GmbH und die Humlo AG, zogen', ['Varas GmbH', 'Humlo AG']],
    ['what flows from a town', 'Zuflüsse aus\nWerder (Havel), Michendorf', []],
    ['an office of the town', 'Auskunft gibt das Büro für Gleichstellung.', []],
    ['a doctor with a title', 'Frau Dr. Dornal Ingenieure', []],
  ])('but not %s', (_, text, found) => expect(names(text)).toEqual(found));
});
