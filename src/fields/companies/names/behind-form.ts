/** Single words behind a company's form: a further town of a bank's name, or a thing that begins what is said of the company. */
import lists from '../../../vocabulary/company-words.json' with { type: 'json' };
import bodies from '../../../vocabulary/known-bodies.json' with { type: 'json' };
import { loadGazetteer, type Place } from '../../../gazetteer/index.js';
import { isListedNoun, isNoun } from '../../../vocabulary/nouns.js';
import { gapKind } from '../words/gap.js';
import { isCapital } from '../words/word-shape.js';
import { wordAt, type Words } from '../words/words.js';
import { isPlace } from './proper-name.js';

/** `hat bei der Lumo GmbH Straßenbahnen des Typs Vara bestellt`: a noun of several, and no place. */
export const isThing = (words: Words, at: number): boolean =>
  ((SEVERAL.test(wordAt(words, at)) && isNoun(wordAt(words, at))) || isOfNextCell(wordAt(words, at))) && (!isPlace(words, at, at) || isNounFirst(wordAt(words, at)));

/** `Wahl`, `Zusagen`: a noun of the language that is a hamlet's name too; not `Essen`, `Halle`. */
const isNounFirst = (word: string): boolean => isListedNoun(word) && loadGazetteer().numbers(word).every((number) => isHamlet(loadGazetteer().place(number)));
const isHamlet = (place: Pick<Place, 'population' | 'partOf'>): boolean => place.population < SMALLEST_TOWN || place.partOf !== null;
const SMALLEST_TOWN = 3000;
/** `durch die Lumo GmbH Wahl`, `Lumo GmbH Öffentlich`: a role or a mark of a cell that was joined to the name's; not `GmbH Nord`. */
const isOfNextCell = (word: string): boolean => (isListedNoun(word) && !REGIONS.has(word)) || ADJECTIVE.test(word);
/** Matches `Öffentlich`, `Vorläufig`; not `Nord`. */
const ADJECTIVE = /^\p{Lu}\p{Ll}{3,}(?:lich|ig|isch)$/u;
const REGIONS: ReadonlySet<string> = new Set([...bodies.follows, ...bodies.regions, ...lists.placeComplements]);

/** Matches `Straßenbahnen`, `Fahrzeuge`; not `Nord`, `Nord-Ostsee`. */
const SEVERAL = /^\p{Lu}\p{Ll}{3,}en?$/u;

/** `Volksbank eG Ahausen Bestadt`: banks bear the names of several towns; `last` where one stands there. */
export const lastTown = (words: Words, from: number, last: number): number =>
  BANK.test(wordAt(words, from - 2)) && wordAt(words, from - 1) === COOPERATIVE && gapKind(words, last + 1) === 'blank' && isPlace(words, from, last) && isCapital(wordAt(words, last + 1)) && isPlace(words, last + 1, last + 1) ? last + 1 : last;
/** Matches `Volksbank`, `VR-Bank`; not `Bankett`. */
const BANK = /(?:^B|b)ank$|-Bank$/u;
const COOPERATIVE = 'eG';
