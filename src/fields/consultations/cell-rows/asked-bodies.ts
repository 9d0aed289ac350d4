import type { Document, Line } from '../../../tree/document.js';
import { committeeOn } from '../../committees/committee-on-line.js';
import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import { tableHeadOf } from '../../columns/table-head.js';
import { mark } from '../../paper-tree/mark.js';
import type { ConsultationValue, Mark } from '../../paper-tree/paper-tree.js';
import { publicityBook } from '../../wording/value-types.js';
import { longName } from '../long-name.js';

/**
 * A form that asks of each body whether it takes part: below "Beratungsfolge" the bodies, then "nicht erforderlich" and
 * "erforderlich" with a mark for each of them on lines of their own, X for yes and O for no. Bodies of which a mark says that
 * they take part are rows without a day; publicity that is marked below one body alone is its session's.
 */
export interface AskedBodies {
  readonly rows: readonly Mark<ConsultationValue>[];
  readonly lines: readonly Line[];
  /** The bodies that do not take part. */
  readonly left: readonly Line[];
}

const HEAD_LINES = 120;
const MOST_BODIES = 8;

export function askedBodies({ lines }: Document): AskedBodies | null {
  const head = lines.filter(({ text, kind }) => text !== '' && kind !== 'furniture').slice(0, HEAD_LINES);
  const title = head.findIndex((line) => line.cells.length === 1 && tableHeadOf(line)?.titled === true);
  const below = title < 0 ? [] : head.slice(title + 1);
  const groups: Group[] = [];
  for (let at = 0; at < below.length; at += 1) {
    const group = groupAt(below, at);
    if (group === null) continue;
    groups.push(group);
    at += group.lines.length - 1;
  }
  const rows = groups.flatMap(rowsOf);
  return groups.length < 2 || rows.length === 0 ? null : { rows, lines: groups.flatMap(withoutPublicity), left: groups.flatMap(({ names }) => names).filter((name) => !rows.some(({ start }) => start === name.start)) };
}

/** Marks of publicity are the paper's as well. */
function withoutPublicity({ lines, options }: Group): readonly Line[] {
  const from = options.find(({ label }) => publicityBook.matchWhole(label.text) !== null)?.label.index ?? Infinity;
  return lines.filter(({ index }) => index < from);
}

interface Option {
  readonly label: Line;
  readonly marks: readonly boolean[];
}

interface Group {
  readonly names: readonly Line[];
  readonly options: readonly Option[];
  readonly lines: readonly Line[];
}

/** Bodies on lines of their own, and two options or more with as many marks. */
function groupAt(lines: readonly Line[], from: number): Group | null {
  let names = 0;
  while (names < MOST_BODIES && isBody(lines[from + names])) names += 1;
  const options: Option[] = [];
  let at = from + names;
  for (let option = names === 0 ? null : optionAt(lines, at, names); option !== null; option = optionAt(lines, at, names)) {
    options.push(option);
    at += names + 1;
  }
  return options.length < 2 ? null : { names: lines.slice(from, from + names), options, lines: lines.slice(from, at) };
}

const isBody = (line: Line | undefined): boolean => line !== undefined && line.cells.length === 1 && (line.text === COMMISSION || (committeeWordIn(line.text)?.start === 0 && committeeOn(line, 0)?.organization.end === line.end));
/** A body of many towns, which no word of its name tells. */
const COMMISSION = 'Kommission';

function optionAt(lines: readonly Line[], at: number, names: number): Option | null {
  const label = lines[at];
  const marks = lines.slice(at + 1, at + 1 + names);
  if (label === undefined || MARK.test(label.text) || label.text.length > LONGEST_LABEL || marks.length < names || !marks.every(({ text }) => MARK.test(text))) return null;
  return { label, marks: marks.map(({ text }) => CROSS.test(text)) };
}

const LONGEST_LABEL = 60;
/** Matches "X", "O" and "☐"; not "Ö" or "VI". */
const MARK = /^[XxOo☒☐]$/u;
/** Matches "X" and "☒"; not "O". */
const CROSS = /^[Xx☒]$/u;
/** Matches "nicht erforderlich"; not "erforderlich". */
const NOT_ASKED = /^(?:nicht |entfällt)/u;

function rowsOf({ names, options }: Group): Mark<ConsultationValue>[] {
  return names.flatMap((name, at) => {
    const chosen = options.filter(({ marks }) => marks[at] === true);
    const takesPart = chosen.some(({ label }) => publicityBook.matchWhole(label.text) === null && !NOT_ASKED.test(label.text));
    const committee = takesPart ? committeeOn(name, 0) : null;
    if (committee === null) return [];
    const open = chosen.find(({ label }) => publicityBook.matchWhole(label.text) !== null)?.label;
    const value: ConsultationValue = {
      organization: committee.organization, organizationLong: longName(committee.organization), date: null, time: null, role: null, authoritative: null,
      public: open === undefined ? null : mark(publicityBook.matchWhole(open.text) === 'public', open, 'publicity-ticked'),
      agendaItem: null, meeting: null, outcome: null, status: null,
    };
    return [mark(value, name, 'asked-body')];
  });
}
