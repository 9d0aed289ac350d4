/**
 * Drops the nouns that only lead to a name from its start: `Geschäftsführung der Lumo GmbH`, `Tiefbaufirma Lumo GmbH`,
 * `das Ingenieurbüro Lumo GmbH`, `die Leasinggesellschaft EMX GmbH`.
 */
import cityCues from '../../../vocabulary/city-cues.json' with { type: 'json' };
import grammar from '../../../vocabulary/company-grammar.json' with { type: 'json' };
import lists from '../../../vocabulary/company-words.json' with { type: 'json' };
import bodies from '../../../vocabulary/known-bodies.json' with { type: 'json' };
import { endingTest } from '../../../vocabulary/word-endings.js';
import { gapKind, isJoined, isWrapped, startsLine } from '../words/gap.js';
import { readLegalForm } from '../words/legal-form.js';
import { BARE_FORMS, FEMININE, WITH_PLACE } from '../words/grammar-words.js';
import { isNoughtName } from './number-in-name.js';
import { isWellKnown } from '../finders/well-known.js';
import { isOwnerName } from './owner-after.js';
import { isBrandShaped, isFirstName, isPlace, isUnknown } from './proper-name.js';
import { gapBefore, wordAt, type Words } from '../words/words.js';
import { isAcronym, isCapital, isLead, isNumber } from '../words/word-shape.js';

const COMMON_SURNAMES: ReadonlySet<string> = new Set(cityCues.commonSurnames);

/** Index of the first word of the name in `reached` to `end`. */
export function dropLeads(words: Words, reached: number, end: number): number {
  let first = reached;
  while (first < end - 1) {
    if (isBrokenLead(words, first, end)) {
      first += 2;
      continue;
    }
    const word = wordAt(words, first);
    const joint = gapKind(words, first + 1);
    const leads = isOfficeOfPartners(words, first, end) || isAdjectiveOfTown(words, first) || ((isLead(word) && !isOfBareForm(words, word, end) && !isUnion(words, first, end) && !isOwnHead(words, first)) || isCut(words, first, end)) && !(joint === 'hanging' || joint === 'and' || gapBefore(words, first + 1).startsWith('-,')) && !grammar.purpose.includes(wordAt(words, first + 1)) && !grammar.and.includes(wordAt(words, first + 1).toLowerCase()) && !grammar.owner.includes(wordAt(words, first + 1));
    if (!leads && !isTownBefore(words, first, end) && (!isNumber(word) || joint === 'and' || isNoughtName(words, first + 1, end))) break;
    first += 1;
  }
  return first;
}

/** `die Kanzlei Holm Vara Rapp PartGmbB`: what the name says itself, at its end. */
const isOfficeOfPartners = (words: Words, first: number, end: number): boolean => LAW_OFFICE.test(wordAt(words, first)) && end - first > 2 && gapKind(words, first + 1) === 'blank' && isOwnerName(wordAt(words, first + 1));
/** Matches `Kanzlei`, `Anwaltskanzlei`; not `Staatskanzlei`. */
const LAW_OFFICE = /^(?:Rechtsanwalts|Anwalts|Wirtschafts)?[Kk]anzlei$/u;

/** `der Ahausenschen LuMo Bau GmbH`: where the company is, before a name with its own letters. */
const isAdjectiveOfTown = (words: Words, first: number): boolean =>
  INFLECTED.test(wordAt(words, first)) && wordAt(words, first - 1) === 'der' && gapKind(words, first + 1) === 'blank' && MIXED.test(wordAt(words, first + 1));
/** Matches `Ahausenschen`, `Ahausener`; not `Deutsche`. */
const INFLECTED = /^\p{Lu}\p{Ll}{3,}schen$/u;
/** Matches `LuMo`; not `Lumo`, `LMO`. */
const MIXED = /^\p{Lu}\p{Ll}+\p{Lu}/u;

/** `Planungs-\ngesellschaft Lumo GbR`: the noun before a name, which the line end breaks. */
function isBrokenLead(words: Words, first: number, end: number): boolean {
  if (first + 2 >= end || !BROKEN.test(gapBefore(words, first + 1)) || isCapital(wordAt(words, first + 1)) || gapKind(words, first + 2) !== 'blank') return false;
  const noun = `${wordAt(words, first)}${wordAt(words, first + 1)}`;
  return (isLead(noun) || endsLikeCut(noun.toLowerCase()) || noun.endsWith(COMPANY)) && !BARE_FORMS.has(wordAt(words, end)) && isUnknown(wordAt(words, first + 2)) && !isPlace(words, first + 2, first + 2);
}
/** Matches `-\n`; not `- `. */
const BROKEN = /^- ?\n ?$/u;

/** `Immobiliengesellschaft Holm mbH`: such a form needs the noun, unless it says whose company it is (`Tochtergesellschaft`). */
const isOfBareForm = (words: Words, word: string, end: number): boolean => BARE_FORMS.has(wordAt(words, end)) && word.endsWith(COMPANY) && !RELATIONS.has(word) && !wordAt(words, end - 1).endsWith(COMPANY);
const COMPANY = 'gesellschaft';
const RELATIONS: ReadonlySet<string> = new Set(lists.relations);

/** `in Ahausen Wilhelm Holm KG`: where it is, before a person's name. */
const isTownBefore = (words: Words, first: number, end: number): boolean =>
  end - first > 2 && wordAt(words, first - 1) === 'in' && gapKind(words, first) === 'blank' && gapKind(words, first + 1) === 'blank' && isFirstName(wordAt(words, first + 1)) && isPlace(words, first, first);

/** `die Investor Center Altfeld GmbH`: the article is the company's, since the noun takes another; `Stadtwerke - Strom Altfeld GmbH`. */
const isOwnHead = (words: Words, first: number): boolean =>
  (FEMININE_ONLY.has(wordAt(words, first - 1)) && gapKind(words, first) === 'blank' && NOT_FEMININE.test(wordAt(words, first))) || (gapKind(words, first) === 'dash' && WITH_PLACE.has(wordAt(words, first - 1))) || (SITE_ARTICLES.has(wordAt(words, first + 1)) && COOPERATIVE_KIND.test(wordAt(words, first)));
/** `die Genossenschaft Am Holmsee eG`. */
const SITE_ARTICLES: ReadonlySet<string> = new Set(['Am', 'Im', 'Zum', 'Zur', 'An']);
/** Matches `Genossenschaft`; not `Genossenschaften`. */
const COOPERATIVE_KIND = /[Gg]enossenschaft$/u;
const FEMININE_ONLY: ReadonlySet<string> = new Set(['die', 'Die']);
/** Matches `Investor`, `Projekt`, `Standort`, `Lumoplan`; not `Planung`, `Gesellschafter`, which may be several. */
const NOT_FEMININE = /(?:tor|kt|bot|rag|ort|ent|itz|eam|yp|ell|plan)$/u;

/** `Tiefbaufirma Lumo GmbH`, `das Ingenieurbüro Lumo GmbH`; `der Ingenieurbüro Lumo GmbH` names it so itself, `Ingenieurbüro Weber GmbH` is nothing without the kind. */
function isCut(words: Words, first: number, end: number): boolean {
  const small = wordAt(words, first).toLowerCase();
  if (small.endsWith(OFFICE) && COMPOUND_OFFICE.test(wordAt(words, first)) && isOwnOffice(words, first, end)) return false;
  if (isRowOfTrade(words, first, end)) return false;
  if (FACILITIES.has(wordAt(words, first + 1)) && STREET.test(wordAt(words, first))) return true;
  if (wordAt(words, first) === GROUP && FEMININE.has(wordAt(words, first - 1)) && isWellKnown(words, first + 1, first + 1)) return true;
  if (isAgency(words, first) || isKin(words, first, end) || isUnionOfBidders(words, first, end)) return true;
  if (isApposition(words, first, end) || namesItself(words, first, end) || isTradeTwice(words, first, end) || isNeuterPlant(words, first, end) || isOtherGender(words, first, end) || isPlant(words, first) || isDescribed(words, first, end)) return true;
  return end - first > 1 && gapKind(words, first + 1) !== 'hanging' && !(small.endsWith(OFFICE) && FEMININE.has(wordAt(words, first - 1))) && (endsLikeCut(small) || BUILDERS.has(wordAt(words, first))) && !isPlace(words, first + 1, end - 1);
}

/** `Bauunternehmen Holm GmbH` in a cell or a row of its own: a trade and its owner, and nothing leads to it. */
const isRowOfTrade = (words: Words, first: number, end: number): boolean =>
  end - first === 2 && startsLine(words, first) && !isWrapped(words, first) && PLANT_OF_OWNER.test(wordAt(words, first)) && gapKind(words, end - 1) === 'blank' && isUnknown(wordAt(words, end - 1)) && !isBrandShaped(wordAt(words, end - 1));
/** Matches `Bauunternehmen`, `Tiefbauunternehmen`; not `Unternehmen`. */
const PLANT_OF_OWNER = /\p{L}{3}unternehmen$/u;
/** `Ingenieurbüro Weber GmbH`, `(Ingenieurbüro Holm GmbH`, `das Ingenieurbüro Dr. Holm AG`: a name that is a surname, a cell of its own, or titled. */
function isOwnOffice(words: Words, first: number, end: number): boolean {
  if (gapKind(words, first + 1) === 'blank' && OWNER_TITLES.has(wordAt(words, first + 1)) && gapKind(words, first + 2) === 'dot') return true;
  if (end - first === 2 && isUnarticled(words, first) && isOwnerName(wordAt(words, first + 1)) && !isBrandShaped(wordAt(words, first + 1))) return true;
  return end - first === 2 && (COMMON_SURNAMES.has(wordAt(words, first + 1)) || (OPENS_CELL.test(gapBefore(words, first)) && isOwnerName(wordAt(words, first + 1)) && !isBrandShaped(wordAt(words, first + 1))));
}
/** `durch Ingenieurbüro Holm GmbH`, `Vara GmbH, Ingenieurbüro Holm GmbH`: without an article nothing but a name stands there. */
const isUnarticled = (words: Words, first: number): boolean => UNARTICLED.has(wordAt(words, first - 1)) || gapKind(words, first) === 'comma';
const UNARTICLED: ReadonlySet<string> = new Set([...grammar.joints, 'von', 'durch', 'an', 'mit', 'sich', 'bei']);
const OWNER_TITLES: ReadonlySet<string> = new Set(bodies.ownerTitles);
/** Matches ` (`, ` / `, a tab; not ` `, `: `. */
const OPENS_CELL = /[(\t/]\s{0,3}$/u;

/** `der niederländischen Reederei Holm Shipping B.V.`: the adjective speaks of the trade, so that the name stands behind it. */
const isDescribed = (words: Words, first: number, end: number): boolean =>
  end - first > 2 && TRADES.has(wordAt(words, first)) && ADJECTIVE.test(wordAt(words, first - 1)) && FEMININE.has(wordAt(words, first - 2)) && isJoined(words, first) && gapKind(words, first + 1) === 'blank' && isUnknown(wordAt(words, first + 1));
/** Matches `niederländischen`, `hiesige`; not `Aalener`. */
const ADJECTIVE = /^\p{Ll}{3,}(?:isch|ig|lich)en?$/u;

/** `Holmstraße Kita Lumo gGmbH`: a row with an address before the facility. */
const FACILITIES: ReadonlySet<string> = new Set(lists.facilities);
/** Matches `Holmstraße`, `Holmweg`; not `Straße`. */
const STREET = /\p{Ll}(?:straße|strasse|weg|platz|allee|gasse)$/u;

/** `die Agentur Varas GmbH`: behind its article the kind is none of the name; `Agentur für Holm GmbH` needs it. */
const isAgency = (words: Words, first: number): boolean => wordAt(words, first) === AGENCY && AGENCY_ARTICLES.has(wordAt(words, first - 1)) && isJoined(words, first) && gapKind(words, first + 1) === 'blank' && isUnknown(wordAt(words, first + 1));
const AGENCY = 'Agentur';
const AGENCY_ARTICLES: ReadonlySet<string> = new Set([...FEMININE, 'einer', 'eine', 'zur']);

/** `Lumo-Partner Varas Verpackungen GmbH`: what one is to a name that the language does not have; `Bau-Partner` is a name. */
function isKin(words: Words, first: number, end: number): boolean {
  const word = wordAt(words, first);
  const hyphen = word.lastIndexOf('-');
  return hyphen > 0 && end - first > 1 && PARTNERS.has(word.slice(hyphen + 1)) && isUnknown(word.slice(0, hyphen)) && gapKind(words, first + 1) === 'blank' && isUnknown(wordAt(words, first + 1));
}
const PARTNERS: ReadonlySet<string> = new Set(lists.partners);

/** `BG Lumo Verkehr mbH / Varas GmbH`: letters for those who bid together, with a second company behind a stroke; `BG Ahausen eG` is one's own, whatever stands behind it. */
function isUnionOfBidders(words: Words, first: number, end: number): boolean {
  if (!BIDDERS.has(wordAt(words, first)) || end - first < 2 || gapKind(words, first + 1) !== 'blank') return false;
  const form = readLegalForm(words, end);
  return form !== null && form.form !== COOPERATIVE && SECOND.test(gapBefore(words, form.last + 1)) && isCapital(wordAt(words, form.last + 1));
}
const COOPERATIVE = 'eG';
const BIDDERS: ReadonlySet<string> = new Set(['BG', 'BIEGE', 'Biege', 'BiGe', 'BieGe', 'AG']);
/** Matches ` / `, `/`, ` – `, `. / `; not `, `. */
const SECOND = /^\.? ?[/–] ?\n?$/u;

/** `die Gruppe Siemens AG`. */
const GROUP = 'Gruppe';

const endsLikeCut = endingTest(grammar.cutEndings);

/** `der Planungsgemeinschaft Holm GbR`: of partners in an own form the noun is the name's. */
const isUnion = (words: Words, first: number, end: number): boolean =>
  grammar.personalForms.includes(wordAt(words, end)) && wordAt(words, first).endsWith(UNION) && FEMININE.has(wordAt(words, first - 1));
const UNION = 'gemeinschaft';

/** `Heizungsbauer` of `Heizungsbau`. */
const BUILDERS: ReadonlySet<string> = new Set([...bodies.withOwner, ...bodies.afterName].filter((trade) => trade.endsWith('bau')).map((trade) => `${trade}er`));
const OFFICE = 'büro';
/** Matches `Planungsbüro`; not `Büro` or `Planungsbüros`. */
const COMPOUND_OFFICE = /\p{Ll}büro$/u;

/** `das Labor Lumo GmbH`, `dem Metallbau Lumo GmbH`: the article is that of the trade, so that the name stands behind it. */
const isOtherGender = (words: Words, first: number, end: number): boolean =>
  NOT_OF_COMPANY.has(wordAt(words, first - 1).toLowerCase()) && isJoined(words, first) && gapKind(words, first + 1) === 'blank' && TRADES.has(wordAt(words, first)) && !HOUSE.test(wordAt(words, first)) && isUnknown(wordAt(words, first + 1)) && !isPlace(words, first + 1, end - 1) && FEMININE_FORM.test(wordAt(words, end));
/** `vom Betrieb Lumo Tiefbau GmbH`: what no company is called, behind an article of its own. */
const isPlant = (words: Words, first: number): boolean => PLANT.test(wordAt(words, first)) && MASCULINE.has(wordAt(words, first - 1)) && isJoined(words, first);
/** Matches `Betrieb`, `Fachbetrieb`; not `Verkehrsbetrieb`, `Eigenbetrieb`. */
const PLANT = /^(?:B|Fachb|Handwerksb|Meisterb|Familienb|Ausbildungsb)etriebs?$/u;
const MASCULINE: ReadonlySet<string> = new Set(['vom', 'dem', 'den', 'des', 'beim', 'im', 'zum', 'Vom', 'Beim', 'örtliche', 'ansässige', 'hiesige', 'beauftragte']);
/** Matches `Landhotel`, `Gasthof`, `Autohaus`: houses bear their kind in their name. */
const HOUSE = /(?:hotel|gasthof|haus|restaurant|caf[eé]|weingut)$/iu;
const TRADES: ReadonlySet<string> = new Set(bodies.withOwner);
const NOT_OF_COMPANY: ReadonlySet<string> = new Set(['das', 'dem', 'den', 'vom', 'beim', 'zum', 'am', 'im']);
/** Matches `GmbH`, `KG`, `AG`; not `e.K`, `mbB`. */
const FEMININE_FORM = /(?:GmbH|AG|KG|OHG|GbR)$/u;

/** `die Leasinggesellschaft EMxP GmbH`; `Baugesellschaft EMX mbH` needs the noun. */
const isApposition = (words: Words, first: number, end: number): boolean =>
  APPOSITION.test(wordAt(words, first)) && end - first > 1 && gapKind(words, first + 1) !== 'hanging' && (isBrandShaped(wordAt(words, first + 1)) || isSmallName(words, first + 1, end)) && !BARE_FORMS.has(wordAt(words, end));
/** `die Ingenieurgemeinschaft lumo GmbH`. */
const isSmallName = (words: Words, at: number, end: number): boolean => at === end - 1 && !isCapital(wordAt(words, at)) && !isNumber(wordAt(words, at));

/** `die Spedition Holm Logistik GmbH`, `die Brauerei Varaser Braugruppe GmbH`: behind the article of a trade a name that says itself what it does. */
const isTradeTwice = (words: Words, first: number, end: number): boolean =>
  end - first > 2 && TRADES.has(wordAt(words, first)) && ARTICLES.has(wordAt(words, first - 1)) && isJoined(words, first) && gapKind(words, first + 1) === 'blank' && (OWN_TRADES.has(wordAt(words, end - 1)) || GROUP_END.test(wordAt(words, end - 1))) && isUnknown(wordAt(words, end - 2));
const OWN_TRADES: ReadonlySet<string> = new Set(bodies.afterName);
const ARTICLES: ReadonlySet<string> = new Set(['der', 'die', 'Die', 'Der']);
/** Matches `Braugruppe`; not `Gruppe`. */
const GROUP_END = /\p{Ll}{3}gruppe$/u;

/** `das Stahlwerk LMO Stahl Aalen GmbH`: the article is that of the noun, so that the letters behind it begin the name. */
const isNeuterPlant = (words: Words, first: number, end: number): boolean =>
  NEUTER.has(wordAt(words, first - 1)) && isJoined(words, first) && isJoined(words, first + 1) && PLANT_NOUN.test(wordAt(words, first)) && isAcronym(wordAt(words, first + 1)) && end - first > 2 && FEMININE_FORM.test(wordAt(words, end));
const NEUTER: ReadonlySet<string> = new Set(['das', 'dem', 'Das', 'vom', 'beim']);
/** Matches `Edelstahlwerk`, `Unternehmen`; not `Stadtwerk`. */
const PLANT_NOUN = /(?<!Stadt|Gemeinde|Kreis)(?:werk|unternehmen|haus)$/u;

/** `die Kanzlei Varas Rechtsanwälte PartG mbB`, `die Buchhandlung LumoBuch GmbH`: the name says itself what it is. */
function namesItself(words: Words, first: number, end: number): boolean {
  if (end - first < 2 || gapKind(words, first + 1) === 'hanging') return false;
  const stem = wordAt(words, first).slice(0, STEM);
  if (end - first > 2 && TRADES.has(wordAt(words, first)) && bearsTrade(words, first, end)) return true;
  return (wordAt(words, first) === FIRM_OF_LAWYERS && end - first > 2 && (LAWYERS.test(wordAt(words, end - 1)) || isOfPartners(words, first, end))) || (TRADES.has(wordAt(words, first)) && isBrandShaped(wordAt(words, first + 1)) && wordAt(words, first + 1).includes(stem));
}
/** `die Kaffeerösterei Holm Kaffee GmbH`: a word of the name begins what it is. */
function bearsTrade(words: Words, first: number, end: number): boolean {
  const trade = wordAt(words, first).toLowerCase();
  for (let at = first + 2; at < end; at += 1) {
    const word = wordAt(words, at).toLowerCase();
    if (word.length > STEM && word.length < trade.length && trade.startsWith(word)) return true;
  }
  return false;
}
/** `die Kanzlei Holm Varas Rapp PartGmbB`: three owners and the form of partners. */
const isOfPartners = (words: Words, first: number, end: number): boolean =>
  end - first === LAWYERS_AND_KIND && grammar.ofPartners.includes(wordAt(words, end)) && [1, 2, 3].every((index) => gapKind(words, first + index) === 'blank' && isCapital(wordAt(words, first + index)));
const LAWYERS_AND_KIND = 4;
const STEM = 4;
const FIRM_OF_LAWYERS = 'Kanzlei';
/** Matches `Rechtsanwälte`, `Rechtsanwaltsgesellschaft`, `Steuerberater`; not `Kanzlei`. */
const LAWYERS = /^(?:Rechtsanw(?:ä|a)lt|Steuerberat|Patentanw|Notar|Wirtschaftspr)/u;

/** Matches `Leasinggesellschaft`, `Lumo-Gesellschaft`, `Ingenieurgemeinschaft`; not `Genossenschaft`. */
const APPOSITION = /[gG]e(?:sell|mein)schaft$/u;
