import type { Document } from '../../../tree/document.js';
import { flowing } from '../../paper-tree/mark.js';
import type { Mark } from '../../paper-tree/paper-tree.js';
import { isMover } from './paper-and-mover.js';
import { isAboutOther } from './about-other-paper.js';

/** What was read as a number of a paper behind the name of an item is no part of the name: "Neubau (Drs. 0412/2021)". */
const SHORTEST = 4;

/** Behind a number. Matches ")", " -", "", " – wird nachgereicht)" and " (n.ö.)"; not " und Neubau". */
const CLOSES = /^(?:[\s,;–-]{1,3}(?:(?:wird|werden|folgt|wurde|wurden|liegt|liegen|bereits|lag)(?: \p{Ll}{2,14}){0,2}|Tischvorlage|als Tischvorlage|Nachversand)(?=\)))?[\s)\]–-]*(?:\((?:ö|nö|n\. ?ö\.|nicht[ -]?öffentlich|öffentlich|Tischvorlage)\))?$/u;
/** What leads to a number. Matches " (Drs. ", "; ", " - Vorlage Nr. " and ", "; not " zu ". */
const LEADS = /(?<![\s([;,:–-])[\s([;,:–-]*(?:(?<!\p{L})(?:(?:\p{L}{0,20}[Vv]orlagen?|\p{L}{0,20}[Dd]rucksachen?|DS|Ds\.?|Drs\.?|Drucks\.|\p{L}{0,20}[Uu]nterlagen?|Anfrage|Antrag)(?: \/ [Pp]roposta(?: di delibera)?)?[- ]?)?(?:Nrn?\.?|Nummer)?:? ?| und | u\. )$/u;

export function withoutPapers({ text }: Document, name: Mark<string>, papers: readonly Mark<string>[]): Mark<string> {
  let { end } = name;
  for (const paper of [...papers].sort((a, b) => b.start - a.start)) {
    if (paper.start <= name.start || paper.end > end || !(CLOSES.test(text.slice(paper.end, end)) || isMover(text.slice(paper.end, end)))) continue;
    const before = text.slice(name.start, paper.start);
    const lead = LEADS.exec(before);
    if (lead === null || lead.index < SHORTEST || isAboutOther(before.slice(0, lead.index))) break;
    end = name.start + lead.index;
  }
  const cut = flowing(text, { start: end, end: name.end });
  return cut === '' || !name.value.endsWith(cut) ? name : { ...name, value: name.value.slice(0, -cut.length).trimEnd(), end };
}
