import { mark } from '../../paper-tree/mark.js';
import type { DocumentKind } from '../../paper-tree/paper-tree.js';
import { agendaHeading } from '../../agenda/bullet-heads.js';
import type { ItemHead } from '../../agenda/item-head.js';
import { isSalutation } from '../../wording/letter-words.js';
import { labelBook } from '../../labels/labels.js';
import { findItemHeads } from '../../agenda/item-heads.js';
import { publicityParts } from '../../agenda/publicity-parts.js';
import { besideGeneral } from '../number/number-by-kind.js';
import { sheetAboutPapers } from './sheet-about-papers.js';
import { paperOfSession } from './paper-of-session.js';
import { sectionHeads } from '../../head-region/head-region.js';
import { ANSWERS_MEMBER, answeringLetter } from './answering-letter.js';
import { ATTACHED, attachmentLine } from './attachment-line.js';
import { firstType } from './first-type.js';
import { INVITATION, invites, invitesElsewhere } from './invitation.js';
import { itemLabelAt } from '../../../vocabulary/item-label.js';
import { isRequest } from '../request.js';
import { typeBook } from '../../wording/type-book.js';
import { RESOLUTION_SHEET, resolutionSheet } from './resolution-sheet.js';
import { sessionSheet } from './session-sheet.js';
import { typeInSubject } from './type-in-subject.js';
import { typeOfLetter } from './type-of-letter.js';
import type { Document } from '../../../tree/document.js';
import type { HeadField } from '../../labels/head-context.js';
import { textOf, valuesOf } from '../../labels/head-context.js';

/** What these lines say comes before a label: an excerpt prints the kind of the paper that it treats. */
const OPENING_LINES = 3;
/** What a paper asks of the council stands on its first page. */
const REQUEST_LINES = 60;

/** The first lines of verbatim minutes. */
const SESSION_LINES = 12;
/** Matches "18. Sitzung vom 17. August"; not "in der 18. Sitzung". */
const SESSION = /^\d{1,3}\. (?:\p{Ll}+ )?\p{L}*[Ss]itzung (?:vom|am) /u;
/** Matches "(Beginn: 14.01 Uhr - Ende: 15.12 Uhr)"; not "Beginn: 14.01 Uhr". */
const BEGIN_AND_END = /Beginn:? .{4,20}Ende:? /u;

/** So many headed items make an agenda of a page that nowhere says so. */
const MIN_ITEMS = 2;

/**
 * Whether the document is a paper, minutes, an agenda or none of these: by the first printed kind in the head, else by
 * what a paper has and nothing else has (a Beratungsfolge, a document number behind its label).
 */
export const kind: HeadField = (context) => {
  const { head, found } = context;
  const start = head.lines[0] ?? { start: 0, end: 0 };
  const decide = (value: DocumentKind, reason: string, range: { start: number; end: number }, rule: string) => ({ add: { kind: [mark({ kind: value, reason }, range, rule, 'implied')] } });
  const { declared } = context.document;
  const first = firstType(head.lines.filter((line) => !context.tableLines.has(line.index)).slice(0, 40));
  if (declared === 'agenda' && first?.kind === 'minutes' && first.line.strong) return decide('minutes', `it calls itself ${first.type.value}`, first.type, 'printed-kind');
  if (declared !== null) return decide(declared, 'the page is marked as such', start, 'marked-kind');
  const sheet = resolutionSheet(head.lines, first?.line);
  if (sheet !== null) return decide('minutes', 'it prints the resolution of one session', sheet, RESOLUTION_SHEET);
  const session = sessionSheet(context.document, head.lines, first?.line);
  if (session !== null) return decide('minutes', 'it tells what one session did with one item', session, RESOLUTION_SHEET);
  const opening = firstType(head.lines.slice(0, OPENING_LINES));
  if (opening?.kind === 'minutes') return decide('minutes', `it calls itself ${opening.type.value}`, opening.type, 'printed-kind');
  const labelled = valuesOf(context, 'paperType').map(({ value }) => ({ value, kind: typeBook.matchAt(textOf(context, value).toLowerCase(), 0)?.value })).find((type) => type.kind !== undefined);
  const isExcerpt = first?.kind === 'minutes' && labelled !== undefined && first.type.start < labelled.value.start && NAMES_ITEM.test(context.document.text.slice(first.type.end, first.line.end));
  if (isExcerpt) return decide('minutes', `it calls itself ${first.type.value}`, first.type, 'printed-kind');
  if (labelled?.kind !== undefined) return decide(labelled.kind, 'its kind is printed behind a label', labelled.value, 'printed-kind');
  const attached = attachmentLine(head.lines);
  if (attached !== null && (first === null || first.line === attached)) return decide('other', 'it is attached to a paper', attached, ATTACHED);
  if (first !== null && invitesElsewhere(head.lines, first)) return decide('other', 'it invites to something that is no session', first.type, 'other-invitation');
  if (first !== null) return decide(first.kind, `it calls itself ${first.type.value}`, first.type, 'printed-kind');
  const sheetAbout = sheetAboutPapers(head.lines);
  if (sheetAbout !== null) return { ...decide('other', 'it tells of papers and sessions and is none', sheetAbout.line, sheetAbout.rule), replace: { consultations: [], regions: [] } };
  const invitation = invites(context.document);
  if (invitation !== null) return decide('agenda', 'it invites to a session and prints what it will treat', invitation, INVITATION);
  const from = context.head.lines.slice(0, SESSION_LINES).find((line) => SESSION.test(line.text));
  if (from !== undefined && context.head.lines.slice(0, SESSION_LINES).some((line) => BEGIN_AND_END.test(line.text))) return decide('minutes', 'it names a session with its beginning and its end', from, 'session-from-to');
  const table = found.regions.find((region) => region.value.region === 'consultations');
  if (table !== undefined && found.consultations.length > 0) return decide('paper', 'it has a Beratungsfolge', table, 'has-consultations');
  const number = valuesOf(context, 'reference').find(({ value }) => DIGIT.test(textOf(context, value))) ?? valuesOf(context, 'attachmentOf')[0];
  const [stated] = number === undefined ? besideGeneral(context) : [number.value];
  const numbered = stated === undefined ? null : decide('paper', 'it has a document number behind its label', stated, 'has-reference');
  if (numbered !== null && sectionHeads(context.document).size > 0) return numbered;
  const laid = sectionHeads(context.document).size > 0 ? paperOfSession(head.lines) : null;
  if (laid !== null) return decide('paper', 'it is laid before a session and states a matter', laid, 'paper-of-session');
  const { heads } = findItemHeads(context.document);
  const isAgenda = agendaHeading(context.document) >= 0;
  const items = isAgenda || isPartedAgenda(context.document, heads[0]) ? heads : heads.filter((one) => (one.sign !== null || itemLabelAt(one.line.text, 0) !== null) && !isLabelAmongLabels(context.document, one));
  const item = items[0];
  if (item !== undefined && items.length >= MIN_ITEMS && (isAgenda || stated === undefined || stated.start > item.line.start)) return decide('agenda', 'agenda items stand in it', item.line, 'has-agenda-items');
  if (numbered !== null) return numbered;
  const subject = typeInSubject(context);
  if (subject !== null) return decide('paper', `its subject is ${subject.value}`, subject, 'kind-in-subject');
  const letter = typeOfLetter(context.document);
  if (letter !== null) return decide('paper', `its text brings in ${letter.value}`, letter, 'kind-in-letter');
  const answer = answeringLetter(context.document);
  if (answer !== null) return decide('paper', 'it answers a question of a member of the council', answer, ANSWERS_MEMBER);
  const request = context.document.lines.slice(0, REQUEST_LINES).find((line) => isRequest(line.text));
  if (request !== undefined) return decide('paper', 'it asks the council to decide or the administration to answer', request, 'asks-the-council');
  return decide('other', 'no kind of council document, no document number and no Beratungsfolge is printed in its head', start, 'no-sign-of-a-paper');
};

/** "TOP 5" between "Sitzung 13.04.2021" and "Beschlussart empfohlen": what one session did, no item of an agenda. */
function isLabelAmongLabels({ lines }: Document, { line, nameStart }: ItemHead): boolean {
  const below = nameStart < line.end ? undefined : lines[line.index + 1];
  return below !== undefined && below.cells.length > 1 && labelBook.matchWhole(below.cells[0]?.text ?? '') !== null;
}

/** The item behind "Auszug", on a page with words of its menu above. Matches " - Neubau"; not " aus der". */
const NAMES_ITEM = /^ [-–] \p{Lu}/u;
/** Matches a digit; not a letter. */
const DIGIT = /\d/u;

/** A heading of a part before the first item, and no letter between: a paper prints "öffentlich" alone in its head, too. */
function isPartedAgenda(document: Document, first: ItemHead | undefined): boolean {
  const parts = publicityParts(document).filter(({ start }) => CAPITAL.test(document.text.charAt(start)) || !ONE_WORD.test(document.text.slice(start, start + LONGEST_WORD)));
  return parts.length > 0 && !document.lines.some(({ text, end }) => end < (first?.line.start ?? 0) && isSalutation(text));
}

/** Matches "Ö"; not "ö". */
const CAPITAL = /^\p{Lu}/u;
/** Publicity as the value of a label. Matches "öffentlich\n" and "nicht öffentlich\n"; not "nichtöffentliche Sitzung". */
const ONE_WORD = /^(?:nicht[ -]?)?öffentlich(?:\s|$)/u;
const LONGEST_WORD = 20;
