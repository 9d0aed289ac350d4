/** Whether a short form is made of the beginnings of a name's words, the first among them: `AHAVAG` of `Ahausener Verkehrs-AG`. */

const LONGEST = 12;
const MOST_PARTS = 10;
// "AHAVAG"; not "Aha", "AV".
const SHORT_FORM = /^\p{Lu}{3,}$/u;
// "Ahausener"; not "-".
const WORD = /\p{L}+/gu;

export function spells(short: string, name: string): boolean {
  if (!SHORT_FORM.test(short) || short.length > LONGEST) return false;
  const parts = (name.toUpperCase().match(WORD) ?? []).slice(0, MOST_PARTS);
  const first = parts[0] ?? '';
  return parts.length > 1 && short.startsWith(first.charAt(0)) && !first.startsWith(short) && follows(short, parts);
}

/** Which lengths of the short form the first parts can make, part by part. */
function follows(short: string, parts: readonly string[]): boolean {
  const reached = parts.reduce<ReadonlySet<number>>((lengths, part, index) => {
    const next = new Set(index === 0 ? [] : lengths);
    for (const from of lengths) {
      for (let taken = 1; taken <= part.length && short.charAt(from + taken - 1) === part.charAt(taken - 1); taken += 1) next.add(from + taken);
    }
    return next;
  }, new Set([0]));
  return reached.has(short.length);
}
