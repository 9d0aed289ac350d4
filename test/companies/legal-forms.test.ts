import { describe, expect, it } from 'vitest';
import { mentions, names, values } from './names.js';

describe('names with a legal form', () => {
  it.each([
    ['an die Lumo GmbH&Co.KG', 'Lumo GmbH&Co.KG', 'GmbH & Co. KG'],
    ['an die Lumo GmbH + Co. KG, Altfeld', 'Lumo GmbH + Co. KG', 'GmbH & Co. KG'],
    ['die Lumo GmbH und Co. KG baut', 'Lumo GmbH und Co. KG', 'GmbH & Co. KG'],
    ['die Lumo AG & Co. KGaA baut', 'Lumo AG & Co. KGaA', 'AG & Co. KGaA'],
    ['die Lumo Gesellschaft mit beschränkter Haftung baut', 'Lumo Gesellschaft mit beschränkter Haftung', 'GmbH'],
    ['das KLINIKUM ALTFELD gemeinnützige GmbH', 'KLINIKUM ALTFELD gemeinnützige GmbH', 'gGmbH'],
    ['die Lumo gUG hilft', 'Lumo gUG', 'gUG'],
    ['die Lumo UG (haftungsbeschränkt) baut', 'Lumo UG (haftungsbeschränkt)', 'UG'],
    ['die Weber & Söhne OHG baut', 'Weber & Söhne OHG', 'OHG'],
    ['die Weber & Co. KG baut', 'Weber & Co. KG', 'KG'],
    ['die Energie Altfeld eG baut', 'Energie Altfeld eG', 'eG'],
    ['die Entsorgung Altfeld AöR holt ab', 'Entsorgung Altfeld AöR', 'AöR'],
    ['die Lumo Holding SE kauft', 'Lumo Holding SE', 'SE'],
    ['die Lumo d.o.o. baut', 'Lumo d.o.o.', 'd.o.o.'],
    ['die Lumo Ltd. baut', 'Lumo Ltd.', 'Ltd.'],
    ['die Lumo S.A. baut', 'Lumo S.A.', 'S.A.'],
    ['die Tim Kolb und Jan Kolb GbR baut', 'Tim Kolb und Jan Kolb GbR', 'GbR'],
  ])('reads %s', (text, name, form) => {
    expect(mentions(text)).toEqual([name]);
    expect(values(text)[0]?.legalForm).toBe(form);
  });

  it('has the ELF code of a form in each country, and of a partnership that of the form itself', () => {
    const codes = (text: string) => values(text)[0]?.legalFormCodes;
    expect(codes('die Lumo GmbH baut')?.get('DE')).toBe('2HBR');
    expect(codes('die Lumo GmbH baut')?.get('AT')).toBe('AXSB');
    expect(codes('die Lumo GmbH & Co. KG baut')?.get('DE')).toBe('8Z6G');
    expect(codes('die Lumo PartG mbB plant')?.get('DE')).toBe('2YZO');
    expect(codes('die Lumo gUG hilft')?.get('DE')).toBeUndefined();
    expect(codes('die Weber & Co. plant')).toBeUndefined();
  });

  it.each([
    'Geschäftsführung der GmbH', 'im Rahmen der AG', 'die GmbH & Co. KG', 'Die AG Ortsbeiräte tagt', 'Protokoll AG Energie',
    'das GmbH-Gesetz gilt', 'eine Theater-AG der Schule', 'KG 300 – Bauwerk', 'Baukosten (KG 200-500)', 'die Räume im UG und im 1. OG',
    'in der Rechtsform GmbH', 'als Eigenbetrieb oder GmbH', 'eine mitbestimmte GmbH', 'die künftig GmbH heißt', 'der städtischen AG', 'eine Altfelder Theater-AG', 'Geschäftsführer der Gesellschaft mbH',
  ])('takes %s for no name', (text) => expect(names(text)).toEqual([]));

  it('takes a plain word before AG for a working group where the paper speaks of AGs', () => {
    expect(names('Die AGs der Schule: Fußball AG')).toEqual([]);
    expect(names('Die Holm AG, Altfeld')).toEqual(['Holm AG']);
  });
});

describe('borders of names', () => {
  it.each([
    ['die CARE Lumo GmbH Altfeld, und', 'CARE Lumo GmbH Altfeld'],
    ['der Bauträger Neubau AG Altfeld', 'Neubau AG Altfeld'],
    ['die Straßen GmbH des Bundes baut', 'Straßen GmbH des Bundes'],
    ['Aufsichtsrat der Lumo Bau GmbH', 'Lumo Bau GmbH'],
    ['Gesellschaftsvertrag Lumo Bau GmbH', 'Lumo Bau GmbH'],
    ['Herr Weber, Lumo Bau GmbH aus Altfeld', 'Lumo Bau GmbH'],
    ['1 Lumo GmbH 820,25 Euro', 'Lumo GmbH'],
    ['Los 3 Lumo GmbH, Altfeld', 'Lumo GmbH'],
    ['die Firma b + s sanierung GmbH, Altfeld', 'b + s sanierung GmbH'],
    ['Los 5. system terminals GmbH, Altfeld', 'system terminals GmbH'],
    ['an die S & G AG', 'S & G AG'],
    ['P.O.X. Wache GmbH', 'P.O.X. Wache GmbH'],
    ['Lumo (Deutschland) GmbH', 'Lumo (Deutschland) GmbH'],
    ['die „Garten Deutschland GmbH“ lädt ein', 'Garten Deutschland GmbH'],
    ['Karl Lumo Tief- und Hochbau GmbH', 'Karl Lumo Tief- und Hochbau GmbH'],
    ['Messe- und Kongress-GmbH', 'Messe- und Kongress-GmbH'],
    ['VBA – Verkehrsbetriebe Altfeld GmbH', 'VBA – Verkehrsbetriebe Altfeld GmbH'],
    ['die Gesellschaft für Wasser, Wärme und neue Energien mbH plant', 'Gesellschaft für Wasser, Wärme und neue Energien mbH'],
    ['MVZ Versorgungszentrum am Städtischen Klinikum Altfeld GmbH', 'MVZ Versorgungszentrum am Städtischen Klinikum Altfeld GmbH'],
    ['Verkehrsgesellschaft Altfeld am Main mbH', 'Verkehrsgesellschaft Altfeld am Main mbH'],
    ['der MVA-Verwaltungs-GmbH', 'MVA-Verwaltungs-GmbH'],
    ['Flughafen Altfeld/Neudorf GmbH', 'Flughafen Altfeld/Neudorf GmbH'],
    ['die 1&1 Lumo GmbH baut', '1&1 Lumo GmbH'],
    ['40123-2023V12 Lumo Zweite Bau GmbH', 'Lumo Zweite Bau GmbH'],
    ['Dienststelle:\tStadtwerke\nAltfeld\nGmbH', 'Stadtwerke\nAltfeld\nGmbH'],
    ['Herr Weber (Wohnungsbaugesellschaft der Stadt Altfeld mbH)', 'Wohnungsbaugesellschaft der Stadt Altfeld mbH'],
    ['die Vara Landesbank für Altfeld und Neudorf AG leiht', 'Vara Landesbank für Altfeld und Neudorf AG'],
    ['von der Holm Dorn GmbH Wirtschaftsprüfungsgesellschaft geprüft', 'Holm Dorn GmbH Wirtschaftsprüfungsgesellschaft'],
    ['die lumo SE und', 'lumo SE'],
    ['der Altfelder Versorgungsdienste im Sozial- und Gesundheitswesen GmbH', 'Altfelder Versorgungsdienste im Sozial- und Gesundheitswesen GmbH'],
    ['der ex-bau GmbH', 'ex-bau GmbH'],
    ['die Lumo Catering B.V. & Co. KG kocht', 'Lumo Catering B.V. & Co. KG'],
    ['die Lumo Bau GmbH & Co, KG baut', 'Lumo Bau GmbH & Co, KG'],
    ['Die Altfelder Verkehrs-AG fährt', 'Altfelder Verkehrs-AG'],
    ['Fahrgestell Lumo Bus GmbH', 'Lumo Bus GmbH'],
    ['ÄNDERUNG DES GESELLSCHAFTSVERTRAGS DER STADTWERKE ALTFELD GMBH', 'STADTWERKE ALTFELD GMBH'],
    ['UND DER MAN BUS GMBH', 'MAN BUS GMBH'],
    ['die Lumo Stadtbau GmbH & Co. Entwicklungs-KG zahlt', 'Lumo Stadtbau GmbH & Co. Entwicklungs-KG'],
  ])('of %s', (text, name) => expect(mentions(text)).toEqual([name]));

  it('go over one line end, never over a blank line or a cell', () => {
    const line = 'Der Zuschlag soll nach der Prüfung aller Angebote an die Lumo\nBau GmbH gehen.';
    expect(names(line)).toEqual(['Lumo Bau GmbH']);
    expect(mentions('Altfeld\n\nLumo GmbH')).toEqual(['Lumo GmbH']);
    expect(mentions('Holm Bau\tLumo GmbH\tAltfeld')).toEqual(['Lumo GmbH']);
    expect(mentions('Ingenieurleistungen\nLumo GmbH')).toEqual(['Lumo GmbH']);
    expect(mentions('Holm AG & Co. KG, Südliche Ringstr. 61, 79108 Altfeld\nLumo GmbH')).toEqual(['Holm AG & Co. KG', 'Lumo GmbH']);
  });

  it('leave out the label of a lot where the text has the name without it', () => {
    expect(mentions('Los 2 Fußschutz Lumo GmbH, Altfeld\n\nLos 2 Lumo GmbH')).toEqual(['Lumo GmbH', 'Lumo GmbH']);
  });
});

describe('seats', () => {
  it.each([
    ['Lumo GmbH aus Altfeld wurde', 'Altfeld'],
    ['Lumo GmbH mit Sitz in Altfeld, die', 'Altfeld'],
    ['Lumo GmbH, Altfeld, für die Lose', 'Altfeld'],
    ['Lumo GmbH, Südstr. 13, 12345 Bad Altfeld', 'Bad Altfeld'],
    ['Lumo GmbH, Zoo, Marktamt', null],
    ['Lumo GmbH in Höhe von 3 Euro', null],
    ['Lumo GmbH baut', null],
  ])('of %s', (text, city) => expect(values(text)[0]?.city).toBe(city));
});

describe('an article tells where a name begins that holds plain words', () => {
  it.each([
    ['gemeinsam mit der Energie und Wasser Potsdam GmbH (EWP)', 'Energie und Wasser Potsdam GmbH'],
    ['ein Gutachten der LUMO Stadt und Verkehr Partnerschaft mbB', 'LUMO Stadt und Verkehr Partnerschaft mbB'],
    ['dass die Brückenprüfung Holm GbR nicht mehr tätig ist', 'Brückenprüfung Holm GbR'],
    ['Es erwarten die Kliniken der Stadt Köln gGmbH einen Verlust', 'Kliniken der Stadt Köln gGmbH'],
    ['Versammlung der Gesundheit und Reisen für Bad Kreuznach GmbH', 'Gesundheit und Reisen für Bad Kreuznach GmbH'],
    ['An dem Gespräch nahm die BAHN.XY GmbH teil', 'BAHN.XY GmbH'],
  ])('%s', (text, expected) => expect(names(text)).toEqual([expected]));
  it.each([
    ['zwischen der Stadt und Stadtwerke Potsdam GmbH', 'Stadtwerke Potsdam GmbH'],
    ['Vertrag der Gemeinde und der Holm GmbH', 'Holm GmbH'],
    ['die Sparkasse und Volksbank Altfeld eG', 'Volksbank Altfeld eG'],
    ['die Messungen des Büros Lumo AG', 'Lumo AG'],
  ])('and not over another owner: %s', (text, expected) => expect(names(text)).toContain(expected));
});

describe('forms that have other meanings', () => {
  it.each([
    ['6\nRelaxlum Handels UG\nAalen', ['Relaxlum Handels UG']], ['- Varas Construction Equipment AB; keine', ['Varas Construction Equipment AB']], ['und die Kombiverkehr KG Verbindungen nach', ['Kombiverkehr KG']],
  ])('are read in %j', (text, found) => expect(names(text)).toEqual(found));

  it.each(['Flur Nord UG\nKeller', 'Lager Nord UG\t3', 'das Lager KG Flur', 'die Abstellräume KG Nord', 'Ausfahrt Lumo Timber AB 3'])('not in %j', (text) => expect(names(text)).toEqual([]));
});
