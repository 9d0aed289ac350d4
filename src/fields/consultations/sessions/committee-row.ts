import { roleBook } from '../../../vocabulary/role-book.js';
import type { Document } from '../../../tree/document.js';
import { flowing, mark } from '../../paper-tree/mark.js';
import { nominative, nominativeAlone } from '../../committees/nominative.js';
import type { ConsultationValue, DateValue, Mark } from '../../paper-tree/paper-tree.js';
import { longName } from '../long-name.js';

/** Matches "der " in "Sitzung der "; not "des ". */
const ENDS_WITH_DER = /(?:^|\s)der $/u;
/** The ending of an adjective that begins a name behind "der". Matches the "en" of "städtischen Deputation"; not of "Ausschüssen". */
const WEAK_FIRST = /(?<=^\p{Ll}{4,20})en(?= \p{Lu})/u;

/** Matches "im " and "für den "; not "an die ". */
const DATIVE = /(?:^|\s)(?:[Ii]m|[Dd]en|[Dd]em) $/u;
/** The ending of an adjective before the name of a committee. Matches the "en" of "Technischen Ausschuss" and "Technischen und Umweltausschuss"; not of "Bauwesen". */
const WEAK_MASCULINE = /(?<=^\p{Lu}\p{Ll}{3,20})en(?= (?:und )?\p{Lu}?\p{Ll}*(?:ausschuss|Ausschuss|beirat|Beirat)(?!\p{L}))/u;

/** A ticked box before a name, of those that a form prints behind "zur Sitzung des". Matches "[X] "; not "[ ] ". */
const TICKED = /(?:\[[xX]\]|[☒☑]) $/u;

/** The session before whose it is. Matches "Tischvorlage zu TOP 5 der Sitzung des " and "Sitzung: "; not "Sitzungsdienst". */
const SESSION_BEFORE = /^(?:[^,;]{1,60} )?Sitzung(?: de[sr]|:) (?=\p{Lu})/u;

/** A committee that a line names, with its day and what stands beside it, as a row. */
export function committeeRow(document: Document, whole: { start: number; end: number }, day: Mark<DateValue> | null, publicity: Mark<boolean> | null, role: Mark<string> | null = null, agendaItem: Mark<string> | null = null): Mark<ConsultationValue> {
  const range = { ...whole, start: whole.start + (SESSION_BEFORE.exec(document.text.slice(whole.start, whole.end))?.[0].length ?? 0) };
  const printed = flowing(document.text, range);
  const before = document.text.slice(Math.max(0, range.start - 6), range.start);
  const name = ENDS_WITH_DER.test(before) ? printed.replace(WEAK_FIRST, 'e') : DATIVE.test(before) ? printed.replace(WEAK_MASCULINE, 'er') : nominativeAlone(nominative(printed, TICKED.test(before) ? 'des ' : before));
  const organization = mark(name, range, 'committee-line', name === printed ? 'written' : 'implied');
  const value: ConsultationValue = {
    organization, organizationLong: longName(organization),
    date: day === null ? null : mark(day.value.edtf, day, day.rule, day.certainty),
    time: day?.value.time == null ? null : mark(day.value.time, day, 'time-beside-date'),
    role, authoritative: role !== null && (roleBook.matchWhole(role.value)?.decides ?? false) ? mark(true, role, 'deciding-role', 'implied') : null,
    public: publicity, agendaItem, meeting: null, outcome: null, status: null,
  };
  return mark(value, range, 'committee-line');
}
