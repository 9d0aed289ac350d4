import { describe, expect, it } from 'vitest';
import { findCities } from '../../src/fields/cities/index.js';
import type { CityContext } from '../../src/fields/cities/index.js';

const nowhere: CityContext = { bodyName: null, companySpans: [] };
const all = (text: string, context: CityContext = nowhere) => findCities(text, context);
const names = (text: string, bodyName: string | null = null): string[] =>
  all(text, { bodyName, companySpans: [] }).filter((mark) => !mark.value.inside).map((mark) => mark.value.name);

describe('cues that make a city of a name', () => {
  it.each<[string, string[]]>([
    ['Landeshauptstadt Magdeburg\nDer Oberbürgermeister', ['Magdeburg']],
    ['Landeshauptstadt  \nMainz\n', ['Mainz']],
    ['STADT BIELEFELD', ['Bielefeld']],
    ['Die Stadt Omsk (Russland) und die Gemeinde Barleben laden ein.', ['Omsk', 'Barleben']],
    ['Gäste aus Gräfenhainichen waren da.', ['Gräfenhainichen']],
    ['Reise nach Paterna/ Spanien', ['Paterna']],
    ['Ein Büro in Jieyang in China entsteht.', ['Jieyang']],
    ['Firma Muster GmbH, Tutzing, erhält den Auftrag.', ['Tutzing']],
    ['Muster GmbH & Co. KG aus Nellingen hat geboten.', ['Nellingen']],
    ['Hauptstraße 1, 76829 Landau', ['Landau in der Pfalz']],
    ['Bahnweg 3, D-57074 Siegen', ['Siegen']],
    ['Mainz, 2. Dezember 2016', ['Mainz']],
    ['7 deutsche Städte:\n\nAachen, Raunheim, Kelsterbach.', ['Aachen', 'Raunheim', 'Kelsterbach']],
    ['11 chinesische Städte:\nFoshan, Yunfu, Taizhou.', ['Foshan', 'Yunfu', 'Taizhou']],
    ['die chinesische Stadt Qingdao', ['Qingdao']],
    ['Partner in Hamburg, Leipzig, Essen und Halle sind beteiligt.', ['Hamburg', 'Leipzig', 'Essen', 'Halle (Saale)']],
    ['die Strecke Karlsruhe-Rastatt wird gesperrt', ['Karlsruhe', 'Rastatt']],
    ['Das Land Berlin fördert das Vorhaben.', ['Berlin']],
    ['die Einrichtung in Köln-Kalk', ['Köln']],
    ['Stadt Zürich, Kanton Zürich', ['Zürich']],
    ['Städte wie Straßburg, Colmar und Prag', ['Straßburg', 'Colmar', 'Prag']],
    ['Weitere Partnerstädte sind Bourg-en-Bresse und Yeovil.', ['Bourg-en-Bresse', 'Yeovil']],
    ['Reise nach Saint-Nazaire und Sunderland', ['Saint-Nazaire', 'Sunderland']],
    ['Neben der Partnerstadt Saint-Nazaire wurde auch Nantes besucht.', ['Saint-Nazaire', 'Nantes']],
    ['die Bahnlinie Mainz–Worms', ['Mainz', 'Worms']],
    ['DIE STÄDTE BOTTROP UND GLADBECK SIND BETEILIGT', ['Bottrop', 'Gladbeck']],
    ['kamen aus Potsdam (2.311), Teltow (412) und Kleinmachnow (388)', ['Potsdam', 'Teltow', 'Kleinmachnow']],
    ['Lumo GmbH, Bingen-Kempten', ['Bingen am Rhein']],
    ['Zusammenarbeit mit Liberec und anderen', ['Reichenberg']],
    ['Bauten in Breslau und Lodz', ['Breslau', 'Łódź']],
    ['die Partnerstadt Boleslawiec', ['Bunzlau']],
    ['In Potsdam, in Teltow und auch in Michendorf sind Wege fertig.', ['Potsdam', 'Teltow', 'Michendorf']],
    ['Reisende aus Bad\nHomburg', ['Bad Homburg vor der Höhe']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('names and their forms', () => {
  it.each<[string, string, string]>([
    ['eine Partnerstadt ist Saporoshje in der Ukraine', 'Saporoshje', 'Saporischschja'],
    ['die Partnerstadt Breslau', 'Breslau', 'Breslau'],
    ['die Partnerstadt Reval', 'Reval', 'Tallinn'],
    ['Foshans Wirtschaft wächst: die Stadt Foshan lädt ein', 'Foshans', 'Foshan'],
    ['Sitz in Frankfurt/Main', 'Frankfurt/Main', 'Frankfurt am Main'],
    ['Sitz in Frankfurt (Oder)', 'Frankfurt (Oder)', 'Frankfurt (Oder)'],
    ['Sitz in Halle (Saale)', 'Halle (Saale)', 'Halle (Saale)'],
    ['Bauhof GmbH, Zell a. H.', 'Zell a. H.', 'Zell am Harmersbach'],
    ['Tagung in St. Gallen', 'St. Gallen', 'St. Gallen'],
  ])('%s', (text, printed, name) => {
    const [mark] = all(text);
    expect(mark && text.slice(mark.start, mark.end)).toBe(printed);
    expect(mark?.value.name).toBe(name);
  });
});

describe('traps that are no cities', () => {
  it.each([
    'Stadtrat Halle (Fraktion) fragt nach.', 'Bezirksratsfrau Hagen', 'Frau Ulrike Roth', 'Herr Friedhelm Ost', 'H. Lindau', 'Brühl, Ramona',
    'im Landkreis Karlsruhe', 'Vertreter der Landkreise Karlsruhe, Rastatt und Germersheim', 'der Stadtteil Lichtenberg', 'Regierungsbezirk Köln',
    'die Magdeburger Straße', 'der Kölner Verkehr', 'Messe in Halle 3', 'Rathaus, Markt 2', 'Ort: Rathaus, Anger 5', 'Essen und Trinken', 'das Essen in der Kita', 'Weil es regnet',
    'In der Halle ist Platz.', 'Im Hof wird gebaut.', 'Alle Kosten und Mittel', 'Retten, Löschen, Bergen, Schützen', 'Corona-Pandemie', 'Seit Corona ist das so.',
    'Nordrhein-Westfalen', 'Baden-Württembergs Kommunen', 'anderen Kommunen Baden-Württembergs', 'in Mecklenburg-Vorpommern', 'ZHU Wei und WANG Sheng',
    'die Ernst-Reuter-Schule', 'Stadträte Aachen-Müller, Jena, Kassel, Wolf', 'Entschuldigt: Jena, Kassel', 'Urkunden erhielten Müller, Jena, Kassel',
    'Herr Bürgermeister Bochum', 'i. A. Bamberg', 'K. Bamberg', 'Pegel Worms', 'SkF Siegen e.V.', 'Tierschutzverein Hameln-Pyrmont e. V.', 'die Regierungspräsidien Freiburg und Karlsruhe', 'Lions Club Siegen', 'die Jüdische Gemeinde Hannover', 'SpVgg Neuer Fürth', 'Universitätsmedizin Greifswald', 'die Bezirksregierung Arnsberg', 'www.koeln.de und info@Hamburg.de', 'Ende September 2014', 'des deutschen Heeres', 'Kammern, Hochschulen und Verbände', 'der Kanton Zürich',
  ])('%s', (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe('texts without umlauts', () => {
  it.each<[string, string, string]>([
    ['Die Stadt Muenchen hat beschlossen', 'Muenchen', 'München'],
    ['STADT DUESSELDORF', 'DUESSELDORF', 'Düsseldorf'],
    ['Gaeste aus Bad Duerkheim', 'Bad Duerkheim', 'Bad Dürkheim'],
    ['Die Stadt M nchen hat beschlossen', 'M nchen', 'München'],
    ['die Stadt Saarbr cken hat beschlossen', 'Saarbr cken', 'Saarbrücken'],
    ['aus G\uFFFDttingen und anderswo', 'G\uFFFDttingen', 'Göttingen'],
  ])('%s', (text, printed, name) => {
    const [mark] = all(text);
    expect(mark && text.slice(mark.start, mark.end)).toBe(printed);
    expect(mark?.value.name).toBe(name);
  });

  it('are told from names that are written so', () => {
    expect(names('Die Stadt Soest und die Stadt Itzehoe tagen.')).toEqual(['Soest', 'Itzehoe']);
    expect(names('Die Stadt M nchen plant für München.')).toEqual(['München']);
    expect(names('Die neue Ordnung gilt. In den Tagen danach.')).toEqual([]);
  });
});

describe('seats in tables', () => {
  it('are the next cell after a company', () => {
    const text = '1\tMuster Bau GmbH\tKreuzau\t12 €\n2 | Muster Dach GmbH | Langerwehe | 14 €';
    const spans = ['Muster Bau GmbH', 'Muster Dach GmbH'].map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length }));
    expect(all(text, { bodyName: null, companySpans: spans }).map((mark) => mark.value.name)).toEqual(['Kreuzau', 'Langerwehe']);
    expect(names(text)).toEqual([]);
  });
});

describe('former municipalities', () => {
  it('count where the text calls them one, with their successor', () => {
    const [mark] = all('Die Stadt Westerland tagt.');
    expect(mark?.value).toMatchObject({ name: 'Westerland', ags: '01054151', successorAgs: '01054168' });
    expect(all('Die Gemeinde Sylt tagt.')[0]?.value).toMatchObject({ name: 'Sylt', ags: '01054168', successorAgs: null });
  });

  it('are districts otherwise, above all of the issuer', () => {
    expect(names('Die Bäckerei in Westerland schließt.')).toEqual([]);
    expect(names('Die Stadt Westerland tagt.', 'Sylt')).toEqual([]);
  });
});

describe('small towns abroad', () => {
  it.each<[string, string[]]>([
    ['Der Austausch mit Marstal ruht seit 2020.', ['Marstal']],
    ['Vorbilder seien Marstal, Løgstør und Esbjerg in Dänemark', ['Marstal', 'Løgstør', 'Esbjerg']],
    ['Halt in Beaune und Erstein', ['Beaune', 'Erstein']],
    ['der Bürgermeister von Vieste empfing', ['Vieste']],
    ['traf es Tetschen (Děčín), früher', ['Tetschen', 'Tetschen']],
    ['Anfragen aus Frankenmuth (Michigan) lagen vor', ['Frankenmuth']],
    ['die Halle in Aarhus ist neu', ['Århus']],
    ['Der Sitz in Timișoara wird geschlossen', ['Temeswar']],
    ['auf der Fahrt von Prag über Plauen', ['Prag', 'Plauen']],
    ['der Korridor Rotterdam – Genua', ['Rotterdam', 'Genua']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));
  it.each(['Skulptur von Milly Steger', 'Die Feier im Freien', 'Der Bad in der Menge', 'in Form und Farbe', 'ein Tag in Ruhe'])('but not in %s', (text) => expect(names(text)).toEqual([]));
});

describe('columns of tables', () => {
  it('below a heading for municipalities hold nothing else', () => {
    expect(names('Ortsgemeinde\tEinwohner\nAbtweiler\t216\nNußbaum\t411\nStadt Meisenheim\t2.768')).toEqual(['Abtweiler', 'Nußbaum', 'Meisenheim']);
  });
  it('whose cells are mostly municipalities hold others as well', () => {
    expect(names('1\tMainz\ta\n2\tWorms\tb\n3\tGießen\tc\n4\tVaduz\td')).toEqual(['Mainz', 'Worms', 'Gießen', 'Vaduz']);
  });
  it('are not asked where a cell says more', () => expect(names('Saal\tOrt\nEssen und Trinken\tim Haus\nLage im Raum\tKeller')).toEqual([]));
});

describe('people and districts that are called like towns', () => {
  it.each([
    'Im Auftrag\nSoltau', 'gez. Unterschrift\n(Clenze)\n', 'Stadtrat Erding (CSU) hält dem entgegen', 'Die Sopranistin Anna\nRostock singt', 'Stadtrat Görlitz fragt nach', 'Ortsratsmitglied Hameln',
    'der Landkreis Mainz-Bingen zahlt', 'Kitas im Stadtteil Lehe. In Lehe fehlen Plätze.', 'im Land Baden-\nWürttemberg und in Baden Württemberg', 'Frau Lübeck (Hamburg Institut)',
  ])('%j', (text) => expect(names(text)).toEqual([]));
  it('but councils are not people', () => expect(names('Der Stadtrat Görlitz beschließt den Plan')).toEqual(['Görlitz']));
  it('and districts behind a hyphen are not towns', () => {
    expect(names('die Züge enden in Stuttgart-\nVaihingen;')).toEqual(['Stuttgart']);
    expect(names('Systembau aus Friesenhagen-Steeg')).toEqual(['Friesenhagen']);
  });
});

describe('papers on mergers', () => {
  it('name municipalities that are parts of others today', () => {
    expect(names('Mit der Eingliederung der Gemeinden Gehren, Langewiesen und Pennewitz wuchs die Stadt.')).toEqual(['Gehren', 'Langewiesen', 'Pennewitz']);
  });
});

describe('names inside other names', () => {
  it.each(['IHK Le Havre', 'Universität Stuttgart', 'Amtsgericht Mannheim', 'CARE Muster GmbH Schkopau', '1. FC Köln', 'Hannover Messe', 'Leipzig-Charta'])('%s', (text) => {
    const marks = all(text);
    expect(marks.filter((mark) => !mark.value.inside)).toEqual([]);
  });

  it('marks what lies in a company span', () => {
    const text = 'Die Stadtwerke Ettlingen GmbH baut.';
    const marks = all(text, { bodyName: null, companySpans: [{ start: 4, end: 29 }] });
    expect(marks.map((mark) => mark.value.inside)).toEqual([true]);
  });

  it('takes the place behind a company for its seat', () => {
    const text = 'Es bietet Firma Musterbau, Ainring, an.';
    const marks = all(text, { bodyName: null, companySpans: [{ start: 10, end: 25 }] });
    expect(marks.map((mark) => [mark.value.name, mark.value.cue])).toEqual([['Ainring', 'company-seat']]);
  });
});

describe('the issuer', () => {
  it('counts wherever its name is printed, in capitals too', () => {
    expect(names('KARLSRUHE\nStadtwerke Karlsruhe', 'Karlsruhe')).toEqual(['Karlsruhe', 'Karlsruhe']);
  });

  it('does not count in the name of a county', () => {
    expect(names('Landkreis Karlsruhe', 'Karlsruhe')).toEqual([]);
  });

  it('draws names of several places to its neighborhood', () => {
    const near = (bodyName: string) => all('Gäste aus Karlsbad', { bodyName, companySpans: [] })[0]?.value.country;
    expect(near('Karlsruhe')).toBe('DE');
    expect(near('Chemnitz')).toBe('CZ');
  });

  it('keeps the other places of the name', () => {
    const [mark] = all('Sitz in Frankfurt', nowhere);
    expect(mark?.value.alternatives.length).toBeGreaterThan(0);
  });
});

describe('the whole', () => {
  it('gives places that fit the text, in order', () => {
    const text = 'Von Köln nach Bonn, dann nach Köln. Die Stadt Köln dankt.';
    const marks = all(text);
    expect(marks.map((mark) => text.slice(mark.start, mark.end))).toEqual(['Köln', 'Bonn', 'Köln', 'Köln']);
    for (const [index, mark] of marks.entries()) expect(mark.start).toBeGreaterThanOrEqual(marks[index - 1]?.end ?? 0);
  });

  it('is silent on empty and strange input', () => {
    for (const text of ['', '\n', ' ', 'A', 'Ä-', '-Köln', 'Köln-', '(((', '\uD83D\uDE00', 'Halle (', 'Neustadt/']) expect(() => all(text)).not.toThrow();
  });

  it.each([
    ['a list of names', 'Foshan, Essen, Halle, Karlsruhe, '.repeat(10_000)], ['capitals', 'STADT KARLSRUHE UND DIE GEMEINDE ESSEN '.repeat(5_000)],
    ['names of many words', 'Bad Homburg vor der '.repeat(10_000)], ['ambiguous names', 'Neustadt ('.repeat(20_000)], ['hyphens', 'Karlsruhe-'.repeat(40_000)], ['one word', 'A'.repeat(400_000)],
  ])('takes time in proportion to %s', (_, text) => {
    const before = process.cpuUsage();
    all(text);
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(5_000);
  }, 60_000);
});
