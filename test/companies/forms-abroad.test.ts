import { describe, expect, it } from 'vitest';
import { names, values } from './names.js';

describe('legal forms abroad', () => {
  it.each([
    ['behind a comma', 'Besuch bei der Humlo Power Equipment, Inc. in Bestadt', ['Humlo Power Equipment, Inc.']],
    ['behind a comma, of one word', 'übernommen durch Grifora, S.A.', ['Grifora, S.A.']],
    ['behind a comma, with a blank inside', '8 Fahrzeuge der Varco Czech Republic, a. s. aus Pilsen', ['Varco Czech Republic, a. s.']],
    ['behind a comma, behind a person', 'Robert Varas, spol. s r.o. und die Brau Humlo AG zahlen', ['Robert Varas, spol. s r.o.', 'Brau Humlo AG']],
    ['Swedish, with its seat', 'Auftragnehmer waren die Philora GmbH, Elekora AB (Stockholm), die Varas GmbH und andere', ['Philora GmbH', 'Elekora AB', 'Varas GmbH']],
    ['Swedish, behind its article', 'mit der Astrazora AB in Bestadt', ['Astrazora AB']],
    ['Swedish, behind what it is', 'Die schwedische Muttergesellschaft Varaborg AB habe zugesagt', ['Varaborg AB']],
    ['Swedish, of several words', 'und der Varvo Penta AB (Abschluss Ende 2018)', ['Varvo Penta AB']],
    ['Latvian', 'Rigas Kugu Buvetora AS und dem Freihafen', ['Rigas Kugu Buvetora AS']],
    ['Norwegian, in a row behind a share', 'Windpark Lumo GmbH\tAalen\t75 %\nVarasknuta Vindkraftverk AS\tBestadt\t20 %\n', ['Windpark Lumo GmbH', 'Varasknuta Vindkraftverk AS']],
    ['Turkish, over small words', 'Von der Otokora Otomotiv ve Savunma Sanayi A.Ş. kam eine Anfrage', ['Otokora Otomotiv ve Savunma Sanayi A.Ş.']],
    ['Indian', 'Von der Humlo Brothers Pvt. Ltd. kam eine Anfrage', ['Humlo Brothers Pvt. Ltd.']],
    ['Japanese', 'Kontakt besteht zu Humlo Seiki K.K. seit 2010', ['Humlo Seiki K.K.']],
    ['Swiss, over a degree', 'zur Varas Consulting Ing. & Partner KlG', ['Varas Consulting Ing. & Partner KlG']],
    ['before the name', 'Auch UAB Baltiva Vystymas und OÜ Nordhol sind dabei, Anfrage der OAO Kristola.', ['UAB Baltiva Vystymas', 'OÜ Nordhol', 'OAO Kristola']],
  ])('are read %s', (_, text, found) => expect(names(text)).toEqual(found));

  it('are no part of the name by which a company is named again', () => {
    expect(values('die Humlo Steel, a.s. liefert')[0]?.legalForm).toBe('a.s.');
    expect(names('Die Humlo Steel, a.s. liefert. Die Humlo Steel liefert Rohre.')).toEqual(['Humlo Steel, a.s.']);
  });

  it.each([
    'Nächste Ausfahrt Holmfeld AB, Abfahrt Nord', 'Im Kreis Holmberg AB wird gebaut', 'Die Autobahn A 8 Varastal Humlo AS wird gesperrt',
    'als Rechtsform GmbH, Ltd. oder Inc.', 'eine Kapitalgesellschaft, S.A. oder S.r.l.', 'die Abkürzung OAO wird erklärt', 'Bt. 3, Flur AB', 'in Aalen, Ltd.',
  ])('are not read in %s', (text) => expect(names(text)).toEqual([]));
});
