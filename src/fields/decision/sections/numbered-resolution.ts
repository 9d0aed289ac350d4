import type { Document } from '../../../tree/document.js';
import { flowing } from '../../paper-tree/mark.js';
import type { DecisionValue, Mark } from '../../paper-tree/paper-tree.js';
import { decide } from '../decide.js';
import { sectionsOf } from './decision-sections.js';

/** Heads a resolution that has a number of its own. Matches "Beschluss Nr. 0247" and "Beschluss-Nr.: 5-3/2019"; not "Beschluss:". */
const NUMBERED = /^Beschlu(?:ss|ß)[ -]?(?:Nr\.|Nummer):? ?[\dIVX]/u;

export const isNumbered = (text: string): boolean => NUMBERED.test(text);

/** Whom a committee asks to resolve. Matches "Die Stadtverordnetenversammlung wolle beschließen:" and "Der Rat möge beschließen:"; not "Der Rat beschließt:". */
const ASKED = /^(?:Der|Die|Das) (?<body>\p{Lu}[\p{L}-]+)(?: [\p{L} ]{2,40})? (?:wolle|möge) beschlie(?:ß|ss)en:/u;
const LONGEST_ASKED = 120;

/** An excerpt that prints a numbered resolution and no result: only what was passed has a number, but how is not said. */
export function numberedResolution(document: Document, organization: Mark<string> | null): Mark<DecisionValue> | null {
  const head = document.lines.find(({ text }) => text.startsWith('Beschl') && NUMBERED.test(text));
  const section = head === undefined ? undefined : sectionsOf(document.lines).find(({ kind, start }) => kind === 'resolution' && start >= head.start);
  if (head === undefined || section === undefined) return null;
  const asked = ASKED.exec(document.text.slice(section.start, section.start + LONGEST_ASKED))?.groups?.['body'];
  const advises = asked !== undefined && organization !== null && !organization.value.includes(asked);
  return { ...decide(advises ? 'recommended' : 'adopted', flowing(document.text, head), { kind: 'result', start: head.start, end: head.end }, null), rule: 'numbered-resolution', weak: true };
}
