import { describe, expect, it } from 'vitest';
import { names, values } from './names.js';

describe('companies that everybody knows', () => {
  it.each([
    ['Ansiedlung von Amazon im Gewerbegebiet', ['Amazon']],
    ['Gespräche mit Galeria Kaufhof, Telekom und Motel One.', ['Galeria Kaufhof', 'Telekom', 'Motel One']],
    ['Geräte von Siemens Healthineers und Rolls-Royce Deutschland', ['Siemens Healthineers', 'Rolls-Royce Deutschland']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
    expect(values(text)[0]?.basis).toBe('known-body');
  });

  it.each([
    'ABB 3 Entwicklung der Stadt', 'Robert Bosch wurde geehrt', 'nach Werner von Siemens benannt', 'Siemens Straße', 'Siemensstraße und Bosch-Areal', 'Anmeldung mit Microsoft Teams',
    'Frau Siemens fragt', 'post@siemens.example', 'www.Siemens.de', 'der Apfel fällt', 'alle Siemens-Schulen',
  ])('takes %s for none', (text) => expect(names(text)).toEqual([]));
});

describe('a person of the text who bears the name of a company', () => {
  it.each(['Herr Krones spricht. Für die Gruppe stimmt Krones zu.', 'Abwesend:\nKrones, Ulrike\n\nKrones fehlt.'])('makes it the person\'s: %s', (text) => expect(names(text)).toEqual([]));
});

describe('surnames, houses and towns that companies bear too', () => {
  it.each([
    'Ratsmitglied Zurbrüggen stimmt zu.', 'Anwesend: Hunkeler, Straumann, Läpple und Handtmann.', 'Nach Ansicht von Meindl ist das falsch.', 'Der Lemförder Bürgermeister kam.', 'Am Eichhof wird gebaut.', 'Die Schule Roncalli wird saniert.',
    'Der Seniorenwohnpark wird gebaut.', 'Bikeleasing für Beschäftigte wird eingeführt.', 'Im Maingau und im Moselland leben viele.', 'Die Skulptur Ikarus steht am Markt.',
  ])('are none alone: %s', (text) => expect(names(text)).toEqual([]));
  it('but beside one that is known', () => expect(names('Betriebe wie Siemens, Leistritz und Hettich')).toEqual(expect.arrayContaining(['Siemens', 'Leistritz', 'Hettich'])));
});

describe('letters of town companies and of transport associations', () => {
  it.each([
    ['Der KVV hat das zugesagt', ['KVV']], ['Tickets im RMV gelten', ['RMV']], ['Die LVB hat gebaut', ['LVB']], ['Gespräche mit der BSR über Körbe', ['BSR']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));

  it.each([
    'das KVG und das VAG', 'nach § 3 der KVG', 'KVV, Kirche', 'der Kreisverkehrsverein Aalen (KVV) lädt ein. Der KVV singt', 'das KVV-Ticket', 'der VRS Holm', 'der MVB (Musikverein Bestadt)',
  ])('takes %s for none', (text) => expect(names(text)).toEqual([]));
});

describe('parts of companies that everybody knows', () => {
  it.each([
    ['den Umzug der Thales Transportation Systems nach Aalen', ['Thales Transportation Systems']], ['Varta Consumer Batteries baut', ['Varta Consumer Batteries']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));

  it.each(['die Siemens Arena', 'Apple Watch und Google Maps', 'Siemens Motorenbau Halle Systems'])('takes %s for none', (text) => expect(names(text)).toEqual([]));
});

describe('names that begin in small letters', () => {
  it.each([
    ['6. ebm-papst (Aalen) schreibt sich klein', ['ebm-papst']], ['die illwerke vkw bzw. der Bund', ['illwerke vkw']], ['Das Netz der terranets bw wächst', ['terranets bw']], ['Angebot von wilhelm.tel liegt vor', ['wilhelm.tel']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));

  it.each(['wir sind clever und fit', 'post@wpd.example', 'cima.de'])('takes %s for none', (text) => expect(names(text)).toEqual([]));
});

describe('employers, suppliers and operators of the regions', () => {
  it.each([
    ['Die Ansiedlung von Isabellenhütte ist geplant.', ['Isabellenhütte']], ['Gespräche mit Lohmann & Rauscher, dSPACE und Hydac laufen.', ['Lohmann & Rauscher', 'dSPACE', 'Hydac']],
    ['Vertreten waren traffiQ und die e-netz Südhessen.', ['traffiQ', 'e-netz Südhessen']], ['Angebote von Weser-Ems-Eisenbahn liegen vor.', ['Weser-Ems-Eisenbahn']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expect.arrayContaining(expected)));
  it.each(['Stadtrat Kettler fragt nach.', 'Der Antrag von Reifenhäuser wird abgelehnt.', 'In Freudenberg wird gebaut.', 'Karl Schenck erläutert die Planung.', 'Der Kronprinz kam, es war früh am Tag.', 'Die Energiequelle wird erneuert.', 'Der Fischadler (Pandion haliaetus) brütet.', 'ein rationales Verfahren, Geistliche und Horten'])('takes %s for none', (text) => expect(names(text)).toEqual([]));
});
