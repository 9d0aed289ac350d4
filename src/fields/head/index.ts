import type { Finds, Recognizer } from '../paper-tree/recognizer.js';
import { fill, growing } from '../paper-tree/empty-tree.js';
import { mark } from '../paper-tree/mark.js';
import type { ConsultationValue, Mark, UnreadValue } from '../paper-tree/paper-tree.js';
import { namedSession } from '../consultations/sessions/named-session.js';
import { looseRows } from '../consultations/sessions/loose-rows.js';
import { resultRows } from '../consultations/results/result-rows.js';
import { sentenceForm } from '../consultations/results/sentence-form.js';
import { shortNotes } from '../consultations/results/short-notes.js';
import { sideBySide } from '../decision/forms/side-by-side.js';
import { withResults } from '../consultations/results/with-results.js';
import { withStations } from '../consultations/results/station-rows.js';
import { labelledMeeting, TICKED_COMMITTEE } from '../consultations/sessions/labelled-meeting.js';
import { body } from './issuer/body.js';
import { date, received } from './date/dates.js';
import { type HeadContext, type HeadField, textOf, valuesOf } from '../labels/head-context.js';
import { itemNumber, publicByItem } from '../consultations/item-number.js';
import { ANSWERS_MEMBER } from './type/answering-letter.js';
import { kind } from './type/kind.js';
import { departments, fileNumber, legislativeTerm, originators } from './labelled-texts.js';
import { name } from './title/name.js';
import { paperType } from './type/paper-type.js';
import { publicityOfRows } from './publicity/publicity-of-rows.js';
import { publicity as documentPublicity } from './publicity/publicity.js';
import { readHead } from './read-head.js';
import { slashOrder } from './date/slash-order.js';
import { reference } from './number/reference.js';
import { relatedInHead } from './number/related.js';
import { dateLookup, ITEM_NUMBER } from '../wording/value-types.js';
import { gathered } from '../../tree/gathered.js';

/** The fields of the head, in the order in which one needs another: a number is read by the kind, a title by what is left. */
const headFields: readonly HeadField[] = [kind, paperType, body, slashOrder, reference, date, received, documentPublicity, originators, departments, fileNumber, legislativeTerm, relatedInHead, meeting, publicityOfRows, name];

/** Results told session by session; where there is no table, the labels of the head may name the one meeting. */
function meeting(context: HeadContext): Finds {
  if (context.found.kind[0]?.rule === ANSWERS_MEMBER) return {};
  const told = context.found.kind[0]?.value.kind === 'paper' ? withStations(context, [...shortNotes(context), ...sideBySide(context), ...resultRows(context), ...sentenceForm(context)]) : [];
  if (told.length > 0) return { replace: { consultations: withResults(context.found.consultations, told) } };
  const labelled = labelledMeeting(context);
  if (context.found.consultations.length === 0) return { add: { consultations: context.found.kind[0]?.value.kind === 'paper' ? withoutTable(context, labelled) : labelled } };
  const publicity = labelled[0]?.value.public ?? null;
  const announced = withItem(withChosen(context.found.consultations, labelled), context);
  if (publicity === null) return announced === context.found.consultations ? {} : { replace: { consultations: announced } };
  const consultations = announced.map((row) => (row.value.public === null && row.value.date?.value === labelled[0]?.value.date?.value
    ? { ...row, value: { ...row.value, public: { ...publicity, certainty: 'implied' as const, rule: 'publicity-of-labelled-meeting' } } } : row));
  return { replace: { consultations } };
}

/** The meeting that labels name, unless a line each names more: "Sitzung am" is a label too. */
function withoutTable(context: HeadContext, labelled: readonly Mark<ConsultationValue>[]): readonly Mark<ConsultationValue>[] {
  if (labelled.length === 0) return withItem(unlabelled(context), context);
  const dated = labelled.length > 1 ? [] : looseRows(context).filter(({ value }) => value.date !== null);
  return dated.length > 1 && dated.some(({ value }) => value.date?.value === labelled[0]?.value.date?.value) ? dated : labelled;
}

/** Below the sessions that a form lists, that of the committee which it lets choose. */
function withChosen(rows: readonly Mark<ConsultationValue>[], [chosen]: readonly Mark<ConsultationValue>[]): readonly Mark<ConsultationValue>[] {
  const isNew = chosen?.value.organization.rule === TICKED_COMMITTEE && !rows.some(({ value }) => value.date?.value === chosen.value.date?.value);
  return isNew ? [...rows, chosen] : rows;
}

/** Sessions on lines of their own, else one that is named among other words. */
function unlabelled(context: HeadContext): readonly Mark<ConsultationValue>[] {
  const rows = looseRows(context);
  if (rows.some(({ value }) => value.date !== null)) return rows;
  const named = namedSession(context);
  return named.length > 0 ? named : rows;
}

/** "TOP: 10.14" in the head is the item of the one session that it names. */
function withItem(rows: readonly Mark<ConsultationValue>[], context: HeadContext): readonly Mark<ConsultationValue>[] {
  const [row] = rows;
  const item = valuesOf(context, 'agendaItem')[0]?.value;
  const printed = item === undefined ? '' : textOf(context, item);
  const number = printed.slice(0, BEFORE_PUBLICITY.exec(printed)?.index ?? printed.length);
  if (row === undefined || rows.length > 1 || row.value.agendaItem !== null || item === undefined || !ITEM_NUMBER.test(number)) return rows;
  const place = { start: item.start, end: item.start + number.length };
  return [{ ...row, value: { ...row.value, agendaItem: mark(itemNumber(number), place, 'item-label'), public: row.value.public ?? publicByItem(place, number) } }];
}

/** What is said behind an item of its session. Matches " öffentlich", " (nicht öffentlich)", ", öffentlich" and " der öffentlichen Sitzung"; not " Öffentliche Plätze". */
const BEFORE_PUBLICITY = /,? (?:[-–] ?|\()?(?:(?:der |des )?(?:nicht[ -]?)?öffentlich(?:e[nrs]? (?:Sitzung|Teils))?)\)?$/u;

export const head: Recognizer = {
  name: 'head',
  recognize(document, found) {
    const read = readHead(document, found.dates);
    const tableLines = new Set(gathered(found.regions, (region) => (region.value.region === 'consultations' ? region.value.lines : [])));
    const tree = growing(found);
    let dates = dateLookup(found.dates);
    for (const field of headFields) {
      const before = tree.dates;
      const context: HeadContext = { document, head: read, dates, found: tree, tableLines };
      fill(tree, field(context));
      if (tree.dates !== before) dates = dateLookup(tree.dates);
    }
    fill(tree, { add: { unread: labelsWithoutValue(read) } });
    return { replace: tree };
  },
};

/** Labels that a form prints and nobody filled in. */
function labelsWithoutValue(read: ReturnType<typeof readHead>): Mark<UnreadValue>[] {
  return gathered(read.values, ({ label, value }) => {
    if (value !== null || label.words.field === 'ignored' || label.words.field === 'resolution' || (!label.colon && label.words.field !== 'agendaItem')) return [];
    const text = label.line.text.slice(label.start - label.line.start, label.end - label.line.start).trim();
    return [mark<UnreadValue>({ what: 'label-without-value', detail: text }, { start: label.start, end: label.start + text.length }, 'label-without-value')];
  });
}
