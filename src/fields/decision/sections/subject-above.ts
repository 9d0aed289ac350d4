import subjects from '../../../vocabulary/vote-subjects.json' with { type: 'json' };
import type { Line } from '../../../tree/document.js';

/** What counts without a head are about, from the line right above them: a heading, or a sentence by which the chair lets them vote. */
export function subjectAbove(above: Line | undefined): { readonly subject?: string } {
  if (above === undefined) return {};
  if (isVotedOn(above.text)) return { subject: above.text.slice(0, -1) };
  const called = above.text.includes('timm') ? CALLED.exec(above.text)?.groups?.['what'] : undefined;
  return called === undefined ? {} : { subject: ` über ${called}` };
}

/** "Antrag Herr Muster (Punkt 3):", "Gesamtabstimmung über die Vorlage:"; not "Antragsteller:". */
function isVotedOn(text: string): boolean {
  return text.endsWith(':') && subjects.headings.some((word) => text.startsWith(word) && NAMED_BEHIND.test(text.slice(word.length)));
}

/** Matches " Herr Muster (Punkt 3):"; not "steller:" or " A: B:". */
const NAMED_BEHIND = /^ [^:]{3,120}:$/u;

/** Matches "Der Vorsitzende lässt über den Vertagungsantrag der Gruppe abstimmen." and "Über den Antrag auf Vertagung wird abgestimmt:"; not "Über die Abstimmung wird berichtet." */
const CALLED = /(?<!\p{L})[Üü]ber (?<what>(?:den|die|das|einen) \p{Lu}[^.:]{3,120}?) (?:wird |wie folgt )*(?:abstimmen|abgestimmt)[.:]?$/u;
