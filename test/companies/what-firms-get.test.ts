import { describe, expect, it } from 'vitest';
import { names } from './names.js';

describe('firms by what they offered and were given', () => {
  it.each([
    ['Das günstigste Angebot hat Lumexa abgegeben.', 'Lumexa'],
    ['Die Ausschreibung für das Netz hat Varasko gewonnen.', 'Varasko'],
    ['Der Zuschlag ging an Lumexa.', 'Lumexa'],
    ['Lumexa erhielt den Zuschlag.', 'Lumexa'],
    ['Mit dem Gutachten wurde Lumexa beauftragt.', 'Lumexa'],
    ['Die Stadt hat Dornlein Partners mit dem Gutachten beauftragt.', 'Dornlein Partners'],
    ['Die Wartung erfolgt durch Lumexa.', 'Lumexa'],
    ['Der Auftrag geht an Lumexa zum Preis von 12.000 Euro.', 'Lumexa'],
    ['Los 2: Lumexa, 98.000,00 EUR', 'Lumexa'],
  ])('%s', (text, name) => expect(names(text)).toEqual([name]));

  it.each([
    'Das günstigste Angebot hat Petersen abgegeben.', 'Das Wort hat Lumexa erhalten.', 'Der Dank ging an Lumexa.', 'Das Büro hat Varas Humlo beauftragt.', 'Mit dem Gutachten wurde Petersen beauftragt.',
    'Die Betreuung erfolgt durch Streetworker.', 'Los 2: Rohbauarbeiten, 98.000,00 EUR', 'Los 2: Lumexa', 'Der Zuschuss geht an Lumexa in Höhe von 300 Euro.',
  ])('but not in %s', (text) => expect(names(text)).toEqual([]));
});

describe('firms by where they settle and how they end', () => {
  it.each([
    ['Im Norden siedelt sich Lumexa an.', ['Lumexa']],
    ['Am Park haben sich Lumexa und\nVarasko eingemietet.', ['Lumexa', 'Varasko']],
    ['Bei Lumexa sind 250 Menschen beschäftigt.', ['Lumexa']],
    ['Kurz darauf meldete Lumexa Insolvenz an.', ['Lumexa']],
    ['Varasmann hatte im Mai 2003 Insolvenz angemeldet.', ['Varasmann']],
    ['Das Parkhaus betreibt Lumexa im Auftrag der Stadt.', ['Lumexa']],
    ['Lumexa betreibt seit 2010 das Netz.', ['Lumexa']],
    ['Das Catering stelle Lumexa, die Technik Varasko.', ['Lumexa', 'Varasko']],
    ['Die Ansiedlung von Lumexa freut alle.', ['Lumexa']],
    ['Der Wartungsvertrag mit Lumexa läuft aus.', ['Lumexa']],
    ['Genutzt wird die Software von Lumexa.', ['Lumexa']],
  ])('%s', (text, found) => expect(names(text)).toEqual(found));

  it.each([
    'Im Norden siedelt sich Gewerbe an.', 'Herr Lumexa meldete Insolvenz an.', 'Bei Petersen sind Bücher beschäftigt.', 'Die Stadt betreibt Carsharing im Norden.', 'Die Stadt betreibt Lumexa seit 2010.', 'Aktuell betreibt den Hof niemand.',
    'Der Mietvertrag mit Petersen läuft aus.', 'Die Ansiedlung von Handwerk freut alle.', 'Weltweit betreibt den Dienst niemand.',
  ])('but not in %s', (text) => expect(names(text)).toEqual([]));
});

describe('lists of firms of which none is known', () => {
  it.each([
    ['Mieter sind Lumexa und Varasko.', ['Lumexa', 'Varasko']],
    ['Ein Angebot gaben Lumexa, Dornbach Elektro und Rappox ab.', ['Lumexa', 'Dornbach Elektro', 'Rappox']],
    ['Es liegen Angebote von Wagner, Lumexa und Dornbach vor.', ['Wagner', 'Lumexa', 'Dornbach']],
    ['Lumexa (Aalen), Varasko (Bremen) und Rappox (Köln) boten.', ['Lumexa', 'Varasko', 'Rappox']],
    ['In der Zone haben Blumen Varasz und Foto Humlo eröffnet.', ['Blumen Varasz', 'Foto Humlo']],
    ['Gäste: Herr Weber (Lumexa), Frau Lang (Varasko)', ['Lumexa', 'Varasko']],
    ['Eingeladen war Herr Dr. Kurz, Lumexa; er kam.', ['Lumexa']],
  ])('%s', (text, found) => expect(names(text)).toEqual(found));

  it.each([
    'Mieter sind Petra Holm und Karl Varas.', 'Mieter sind Studenten und Familien.', 'Es liegen Angebote von Vereinen und Schulen vor.', 'Petersen (Aalen), Hofmann (Bremen) und Bauer (Köln) sprachen.',
    'Für die Fraktion: Herr Weber (Lumexa), Frau Lang (Varasko)', 'Gäste: Herr Weber (Aalen)',
  ])('but not in %s', (text) => expect(names(text)).toEqual([]));
});

describe('cells that wide blanks part', () => {
  it('are no parts of one name', () => {
    expect(names('1   Varas Montage GmbH          Stuttgart          799.017,44')).toEqual(['Varas Montage GmbH']);
    expect(names('Haus am Park                Dornal Unternehmensgruppe        +80')).toEqual(['Dornal Unternehmensgruppe']);
  });
  it('begin with members of lists', () => expect(names('Gebiet Süd      Lumexa, Siemens, Bosch       88 %')).toEqual(['Lumexa', 'Siemens', 'Bosch']));
});

describe('firms in tables and lists with amounts', () => {
  it.each([
    ['Es bieten: Holm GmbH 688.120 €, Zimmerei R. Varas 702.405 €, Varaso Holzbau (Aalen) 731.000 €.', ['Holm GmbH', 'Zimmerei R. Varas', 'Varaso Holzbau']],
    ['1   Varas GmbH          Weimar      Fest      500\n2   Lumexa Handel       Erfurt      Fest      800', ['Varas GmbH', 'Lumexa Handel']],
    ['beteiligt sind Varas AG und Varasstrom (Bremen), sonst niemand', ['Varas AG', 'Varasstrom']],
  ])('%s', (text, found) => expect(names(text)).toEqual(found));

  it('but no projects in the rows beside a firm', () => expect(names('1   Varas GmbH          Weimar      Fest      500\n2   Grundschule         Erfurt      Fest      800')).toEqual(['Varas GmbH']));
});

describe('names by parts of their own', () => {
  it.each([
    ['darunter Gardinen-Krämer und das Rathaus', 'Gardinen-Krämer'],
    ['Die Buch- und Kunstdruckerei Varasler druckt.', 'Buch- und Kunstdruckerei Varasler'],
    ['Gast war Herr Holm (LMP Planungsgesellschaft).', 'LMP Planungsgesellschaft'],
    ['Der Park der LMS Automotive Systems wächst.', 'LMS Automotive Systems'],
    ['Die frühere Varasbrid ist hier aufgegangen.', 'Varasbrid'],
    ['Insolvenzverwalter ist Günter Holm (Varas und Kollegen).', 'Varas und Kollegen'],
    ['eine Bürgschaft der Sparkasse an Volme und Ruhr', 'Sparkasse an Volme und Ruhr'],
    ['die Ansiedlung eines Hornbach Baumarktes', 'Hornbach'],
    ['eine Tochter der E.ON-Gruppe', 'E.ON'],
    ['Es fährt Arriva Danmark weiter.', 'Arriva Danmark'],
  ])('%s', (text, name) => expect(names(text)).toEqual([name]));

  it.each([
    'Die Holz-Pellets sind da.', 'Der Schuh-Händler ist da.', 'Die frühere Synagoge steht.', 'Die frühere Petra Varas kam.', 'Der Trainer Günter Holm und Kollegen kamen.', 'Es verkehren die KT4D aus Cottbus.', 'Die Sparkasse an Donnerstagen und Freitagen',
  ])('but not %s', (text) => expect(names(text)).toEqual([]));

  it('are one with the short form', () => expect(names('Die A. Varas & Sohn bot. Die Firma Varas baut. ALDI Süd und ALDI kamen.')).toEqual(['A. Varas & Sohn', 'ALDI Süd']));
});

describe('offices and lists in short print', () => {
  it.each([
    ['Angefragt wurde das Ing.-Büro Varaser.', ['Varaser']],
    ['Displays      Lumexa; Siemens; Varasko; Bechtle', ['Lumexa', 'Siemens', 'Varasko', 'Bechtle']],
    ['ist die Letexa IT Solutions am Zug', ['Letexa IT Solutions']],
    ['Mit dem Hausmeisterdienst Varaser läuft es.', ['Hausmeisterdienst Varaser']],
  ])('%s', (text, found) => expect(names(text)).toEqual(found));

  it.each(['Ing. Büro im Rathaus', 'Das Ing.-Büro Aalen', 'Themen: Siegel; Energy; Verkehr'])('but not %s', (text) => expect(names(text)).toEqual([]));
});
