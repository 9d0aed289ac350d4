import anyPage from '../../layouts/any-page.json' with { type: 'json' };
import columns from '../../vocabulary/columns.json' with { type: 'json' };
import outcomes from '../../vocabulary/outcomes.json' with { type: 'json' };
import labels from '../../vocabulary/labels.json' with { type: 'json' };
import paperTypes from '../../vocabulary/paper-types.json' with { type: 'json' };
import voteWords from '../../vocabulary/vote-words.json' with { type: 'json' };
import publicity from '../../vocabulary/publicity.json' with { type: 'json' };
import { itemLabelAt } from '../../vocabulary/item-label.js';

/** Words by which the parts of a page are told: heads of agenda tables, labels, numbers of items, placeholders. */
const sets = {
  result: new Set(anyPage.resultLabels),
  reference: new Set(anyPage.referenceLabels),
  title: new Set(anyPage.titleLabels),
  item: new Set(anyPage.itemLabels),
  paperType: new Set(labels.labels.flatMap(({ field, forms }) => (field === 'paperType' ? forms.map((form) => form.toLowerCase()) : []))),
  label: new Set(labels.labels.flatMap(({ forms }) => forms.map((form) => form.toLowerCase()))),
  publicity: new Set([...publicity.public, ...publicity.notPublic].map((form) => form.toLowerCase()).filter((form) => form.length > 6)),
  outcome: new Set(outcomes.outcomes.flatMap(({ forms }) => forms.map((form) => form.toLowerCase()))),
  vote: new Set([...voteWords.yes, ...voteWords.no, ...voteWords.abstentions, ...voteWords.unanimous, ...voteWords.majority]),
  emptyHeading: new Set(anyPage.emptyHeadings),
  nothing: new Set(anyPage.noValue),
  unsaid: new Set(anyPage.unsaidLabels),
  station: new Set(columns.columns.flatMap(({ holds, forms }) => (['organization', 'date', 'meeting', 'role'].includes(holds) ? forms.map((form) => form.toLowerCase()) : []))),
  committee: new Set(columns.columns.flatMap(({ holds, forms }) => (holds === 'organization' ? forms.map((form) => form.toLowerCase()) : []))),
  stations: new Set(columns.heading.map((form) => form.toLowerCase())),
} as const;

export type WordKind = keyof typeof sets;

/** Whether a text is one of these words, without its colon. */
export function isWord(kind: WordKind, words: string): boolean {
  return sets[kind].has(folded(words));
}

/** The same for the head of a column that holds the title and what follows it: "Gegenstand / Beschluss". */
export function headsTitle(words: string): boolean {
  return isWord('title', words) || (words.includes('/') && words.length < LONGEST_CHOICE && isWord('title', words.slice(0, words.indexOf('/'))));
}

/** The label of a column of results without the sides that it counts: "Abstimmung" of "Abstimmung Ja : Nein"; null for any other. */
export function resultLabel(words: string): string | null {
  const label = words.slice(0, words.length > LONGEST_CHOICE ? 0 : SIDES_BELOW.exec(words)?.index);
  return isWord('result', label) ? label : null;
}

/** Matches " Ja : Nein", " dafür/dagegen" and " (Ja:Nein:Enth.)"; not " Nein". */
const SIDES_BELOW = /(?<=\p{L}:?) \(?(?:Ja|dafür|Für|J) ?[:/|-] ?(?:Nein|dagegen|Gegen|N)(?: ?[:/|-] ?(?:Enth\p{Ll}{0,8}\.?|E))?\)?$/iu;

/** A line of a form for the result: "einstimmige Annahme", "Ja-Stimmen", "Ohne Votum". */
export function isChoice(words: string): boolean {
  return words.length < LONGEST_CHOICE && (isWord('outcome', words) || words.split(' ').some((word) => isWord('vote', word)));
}

const LONGEST_CHOICE = 40;

/** Matches a colon and blanks at the end; not one inside. */
const TRAILING = /(?<![\s:])[\s:]+$/u;

export function folded(words: string): string {
  return words.trim().toLowerCase().replace(TRAILING, '');
}

/** A number of an agenda item alone. Matches "5.1", "4." and "2 a)"; not "2099" or "3 Stück". */
const ITEM_NUMBER = /^\d{1,3}(?:\.\d{1,3}){0,4} ?(?:[a-z]\)?)?\.?$/u;

/** The number of an agenda item in a cell of its own. `signed`: a label says that it is one; a plain number is only in an agenda. */
export function itemNumber(words: string): { readonly signed: boolean } | null {
  const text = words.trim();
  const label = text.length > 40 ? null : itemLabelAt(text, 0);
  return ITEM_NUMBER.test(text.slice(label?.end ?? 0)) ? { signed: label !== null } : null;
}

/** A document's number in a cell of its own. Matches "BV/0033/2099/2", "Q 07/411/99 1. Ergänzung", "512/2099"; not "17:30", "03.02.2099" or "Lageplan". */
const REFERENCE = /^[\p{L}\d(.]{1,12}(?:[ /-]{1,3}[\p{L}\d().]{1,12}){0,6}$/u;
/** Matches "2099/1" and "NR 77"; not "2099". */
const REFERENCE_PARTS = /\d[/-]|[/-]\d|^\p{Lu}{1,4} \d{1,5}$/u;
/** Matches "12.03.2099", "2099-03-12" and "17:30"; not "12/2099" or "2099-0312". */
const DATE_OR_TIME = /\d{1,2}\.\d{1,2}\.|\d{1,2}:\d{2}|(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/u;

/** Letters between points. Matches "2021.SR.000187" and "SRB.2021.0872"; not "12.03.2099" or "GmbH.2099". */
const DOTTED = /^(?:\d{4}\.\p{Lu}{2,5}|\p{Lu}{2,5}\.\d{4})\.\d{3,6}$/u;

export function isReference(words: string): boolean {
  const text = words.trim();
  if (DOTTED.test(text)) return true;
  return text.length <= 48 && REFERENCE.test(text) && REFERENCE_PARTS.test(text) && !DATE_OR_TIME.test(text);
}

const agendaKinds = new Set([...paperTypes.minutes, ...paperTypes.agenda].map((form) => form.toLowerCase()));
/** Matches "öffentliche " before a kind; not "öffentlicher Teil". */
const PUBLICITY = /^(?:nicht ?)?öffentliche /u;

/** Whether a part of the page's title names minutes or an agenda. */
export function namesMeetingPaper(words: string): boolean {
  return agendaKinds.has(folded(words).replace(PUBLICITY, ''));
}

/** Matches "Tagesordnung", "Tagesordnungspunkte" and "Abstimmungsergebnisse"; not "Anlagen". */
const AGENDA_HEADING = /^(?:\p{L}+ )?(?:tagesordnung|tagesordnungspunkte|abstimmungsergebnisse|niederschrift|beschlussprotokoll|(?:nicht ?)?öffentlicher teil|(?:nicht ?)?öffentliche (?:sitzung|tagesordnungspunkte)|top(?:s|\b))/u;

export function opensAgenda(words: string): boolean {
  return AGENDA_HEADING.test(words.trim().toLowerCase());
}

/** Matches "Anlagen" and "Dokumente zur Sitzung"; not "Tagesordnung". */
const OTHER_LIST = /^(?:\d{1,3} )?(?:anlage|dokument|anwesen|teilnehm|unterlagen|mitglieder)/u;

export function opensOtherList(words: string): boolean {
  return OTHER_LIST.test(words.trim().toLowerCase());
}
