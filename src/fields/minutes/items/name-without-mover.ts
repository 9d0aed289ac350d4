import type { Mark } from '../../paper-tree/paper-tree.js';

/** Who brings an item in, behind its name in the same cell, is no part of the name: "Annahme von Spenden Einreicher: Dezernat 2". */
export function withoutMover(name: Mark<string>): Mark<string> {
  if (!name.value.includes(': ')) return name;
  const at = MOVER.exec(name.value)?.index ?? 0;
  if (at < SHORTEST) return name;
  const rest = name.value.length - at;
  return { ...name, value: name.value.slice(0, at), end: Math.max(name.start + 1, name.end - rest), certainty: 'implied' };
}

const SHORTEST = 4;
/** Matches " Einreicher: Dezernat 2" and " Berichterstatter/in: Stadtrat Muster"; not ", Einreicher" or "Einreicher: Dezernat 2". */
const MOVER = /(?<=\S) (?:Einreicher|Einbringer|Berichterstatter|Antragsteller)(?:\/?[-:*]?in(?:nen)?)?: \p{Lu}/u;
