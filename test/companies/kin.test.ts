import { describe, expect, it } from 'vitest';
import { mentions, names } from './names.js';

describe('companies that are kin to another', () => {
  it.each([
    ['both', 'die Varas-Tochter Lumo baut', ['Varas', 'Lumo']],
    ['behind a kind of body', 'bei der Stadtwerke-Tochter LMCC und im Haus', ['LMCC']],
    ['behind a company that everybody knows', 'mit der Thüga-Tochter LUMECO nicht erneuert', ['Thüga', 'LUMECO']],
    ['founded by one', 'u. a. Adidas-Ausgründung Lumabiles, die', ['Adidas', 'Lumabiles']],
    ['held by one', 'die Ørsted-Beteiligung LAT Varashore, die', ['Ørsted', 'LAT Varashore']],
    ['a rival', 'durch die Siemens-Konkurrentin Varanz übernommen', ['Siemens', 'Varanz']],
    ['of several words', 'die Volkswagen Financial Services-Tochter Lumo Financial und', ['Volkswagen Financial Services', 'Lumo Financial']],
    ['with a form', 'von der EMX-Tochter Auen-Bus GmbH betrieben', ['EMX', 'Auen-Bus GmbH']],
    ['a licensee with a form', 'der Lumsys-Lizenznehmer Varas Powertech Pvt. Ltd. baut', ['Lumsys', 'Varas Powertech Pvt. Ltd.']],
    ['a branch alone', 'die Varas-Filiale schließt', ['Varas']],
    ['land', 'auf den Opel-Flächen', ['Opel']],
  ])('%s', (_, text, found) => expect(names(text)).toEqual(found));

  it.each([
    'die Merkel-Nachfolgerin Petra Holm', 'die Stadt-Tochter arbeitet', 'eine CDU-Tochter gibt es nicht', 'der SPD-Nachfolger Karl Weber', 'die Aalen-Filiale der Bank',
    'das Mutter-Tochter-Verhältnis', 'mit dem ADFC-Partner Karl Weber', 'Bürgermeister-Nachfolger Varas', 'die Online-Filiale und die Zweig-Niederlassung', 'die Holding-Tochter arbeitet',
    'neue Franchise-Filialen',
  ])('takes %s for none', (text) => expect(names(text)).toEqual([]));
});

describe('short forms that everybody knows beside the name in full', () => {
  it.each([
    ['letters before the bracket', 'Die Bahn der HLB (Hessische Landesbahn) verkehrt', ['Hessische Landesbahn']],
    ['small letters in the bracket', 'das Elektrizitätswerk der Stadt Zürich (ewz) deckt. Die ewz baut.', ['Elektrizitätswerk der Stadt Zürich']],
    ['with a town at the end', 'der Holding Aalen GmbH (kurz: Holding Aalen), mit Sitz in Aalen. Aalen wächst. Die Holding Aalen baut', ['Holding Aalen GmbH']],
  ])('%s', (_, text, found) => expect(names(text)).toEqual(found));

  it('but the town is not the company', () => expect(mentions('der Holding Aalen GmbH (kurz: Holding Aalen), mit Sitz in Aalen.')).toEqual(['Holding Aalen GmbH', 'Holding Aalen']));
});
