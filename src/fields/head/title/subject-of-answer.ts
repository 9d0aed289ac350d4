import type { Span } from '../../../tree/document.js';
import { answerEnd } from '../type/answers.js';
import { firstType } from '../type/first-type.js';
import type { HeadContext } from '../../labels/head-context.js';

/**
 * "Antwort zur Anfrage Nr. 1187/2019 der X-Fraktion betreffend Lärmschutz an der Brücke": an answer that says in one phrase,
 * over several lines, what it answers and what that is about. Who asked, behind it, is no part of the subject.
 */
export function subjectOfAnswer({ head, document, found }: HeadContext): Span | null {
  const type = found.kind[0]?.value.kind === 'paper' ? firstType(head.lines) : null;
  if (type === null || type.line.cells.length > 1 || type.line.start !== type.type.start || answerEnd(type.type.value) === 0) return null;
  const after = document.lines.find((line) => line.index > type.line.index && line.block !== type.line.block);
  const end = document.lines.findLast((line) => line.block === type.line.block && (after === undefined || line.index < after.index))?.end ?? type.line.end;
  if (end - type.line.start > LONGEST) return null;
  const text = document.text.slice(type.line.start, end);
  const about = ABOUT.exec(text)?.[0].length ?? 0;
  const asked = ASKED_BY.exec(text)?.index ?? text.length;
  return about === 0 || asked - about < SHORTEST ? null : { start: type.line.start + about, end: type.line.start + asked };
}

const LONGEST = 500;
const SHORTEST = 8;
/** What is answered, up to what it is about. Matches "Antwort zur Anfrage Nr. 1187/2019 der X-Fraktion betreffend " before "Lärm"; not "Stellungnahme betreffend die". */
const ABOUT = /^\p{L}+ (?:auf|zu[rm]?|der|des|einer|eines)(?: (?:die|den|der))? [^:?]{6,140}?\s(?:betreffend|betr\.|bezüglich|zum Thema|in Sachen)[:\s] ?(?=[\p{Lu}„"«])/u;
/** Matches ", eingereicht von" and "\n(eingereicht durch"; not "von". */
const ASKED_BY = /[,;]?\s\(?(?:eingereicht|gestellt|eingebracht) (?:von|durch|am)(?=\s)/u;
