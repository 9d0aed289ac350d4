import type { Document } from '../../../tree/document.js';
import type { DecisionValue, Mark } from '../../paper-tree/paper-tree.js';
import { decide } from '../decide.js';
import { sentencesOf } from './sentences.js';
import { readVote } from '../votes/vote.js';

/**
 * A resolution that is made public opens with who passed it: "Der Rat der Gemeinde hat in seiner Sitzung am 4. Mai 2023 mit 15
 * Ja-Stimmen folgende Resolution beschlossen, die hiermit bekannt gemacht wird:". Elsewhere such a sentence tells of the past.
 */
export function announcedResolution(document: Document): Mark<DecisionValue> | null {
  const lines = document.lines.filter(({ text }) => text !== '').slice(0, OPENING_LINES);
  const isNotice = lines.some(({ text }) => NOTICE.test(text));
  const told = sentencesOf(document, lines).find(({ text }) => PASSED.test(text) && (isNotice || MADE_PUBLIC.test(text)));
  if (told === undefined) return null;
  const range = { start: told.start, end: told.start + told.text.length };
  return decide('adopted', told.text, { kind: 'result', ...range }, readVote(told.text));
}

const OPENING_LINES = 12;
/** Matches "Bekanntmachung" and "Gemeinde Muster - Bekanntmachung"; not "Bekanntmachung der Termine". */
const NOTICE = /(?:^| )(?:Öffentliche |Amtliche )?Bekanntmachung$/iu;
/** Matches "die hiermit bekannt gemacht wird"; not "bekannt ist". */
const MADE_PUBLIC = /(?<!\p{L})(?:hiermit|öffentlich) (?:öffentlich )?bekannt ?(?:gemacht|gegeben)(?!\p{L})/u;
/** Matches "Der Rat hat am 4. Mai 2023 folgende Resolution beschlossen"; not "Der Rat hat folgende Fragen". */
const PASSED = /^(?:Der|Die|Das) \p{Lu}[\p{L} ,-]{2,100}? hat [^:]{0,260}(?:folgende|nachstehende)[nrs]? \p{Lu}\p{L}+ (?:beschlossen|gefasst|verabschiedet|angenommen)(?!\p{L})/u;
