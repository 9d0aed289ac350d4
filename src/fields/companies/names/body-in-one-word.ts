import bodies from '../../../vocabulary/known-bodies.json' with { type: 'json' };
import { candidateOf, type Candidate } from '../candidate.js';
import { bracketAfter } from './name-after.js';
import { placeOfHead } from './place-of-head.js';
import { isBrandShaped, isPlace, isUnknown } from './proper-name.js';
import { runsOn } from '../words/gap.js';
import { endOf, wordAt, type Words } from '../words/words.js';

const GROUP = '-gruppe';
/** `Lumo-Gruppe`; not `EMX-Gruppe`, which may be of anything, or `Arbeits-Gruppe`. */
const isGroupName = (part: string): boolean => isUnknown(part) && !isBrandShaped(part);

/** `Deutsche Lumo-Werke`. */
const WORKS = '-werke';

/** `Familienheim-Genossenschaft Ahausen`; not without its town. */
const COOPERATIVE = 'genossenschaft';

/** `Auensparkasse`, `Lumo-Vara-Sparkasse`: the kind with a name before it in one word. */
export function bodyInOneWord(words: Words, at: number, word: string): Candidate | null {
  const small = word.toLowerCase();
  const isNamed = bodies.aloneEndings.some((ending) => small.endsWith(ending) && small.length > ending.length + 2) && !bodies.notAlone.some((kind) => small.endsWith(kind));
  if (!isNamed || (small.endsWith(GROUP) && !isGroupName(word.slice(0, -GROUP.length)))) return null;
  if (bodies.plants.some((plant) => small.endsWith(plant)) && !isUnknown(word.slice(0, word.lastIndexOf('-')))) return null;
  const last = placeOfHead(words, at);
  if (small.endsWith(COOPERATIVE) && !isPlace(words, at + 1, last)) return null;
  const end = endOf(words, last);
  const first = small.endsWith(WORKS) && bodies.nationalAdjectives.includes(wordAt(words, at - 1)) && runsOn(words, at) ? at - 1 : at;
  return candidateOf(words, { first, end, coreEnd: end, basis: 'known-body', rule: 'company-known-body', acronyms: bracketAfter(words, last + 1, end).acronyms });
}
