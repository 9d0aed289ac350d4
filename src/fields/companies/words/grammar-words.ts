/** Words of the grammar of names that several rules ask for. */
import lists from '../../../vocabulary/company-words.json' with { type: 'json' };
import cues from '../../../vocabulary/company-cues.json' with { type: 'json' };
import grammar from '../../../vocabulary/company-grammar.json' with { type: 'json' };
import bodies from '../../../vocabulary/known-bodies.json' with { type: 'json' };

export const PURPOSE: ReadonlySet<string> = new Set(grammar.purpose);
/** `Stadtwerke`, `Sparkasse`: what a place's name makes a name. */
export const WITH_PLACE: ReadonlySet<string> = new Set(bodies.withPlace);
/** `folgende Firmen`: what heads a list. */
export const LIST_NOUNS: ReadonlySet<string> = new Set(cues.listNouns);
/** `Gebr.`: short words whose full stop ends nothing. */
export const INITIALS: ReadonlySet<string> = new Set(lists.initialAbbreviations);
export const TRAILING: ReadonlySet<string> = new Set(cues.trailing);
export const FEMININE: ReadonlySet<string> = new Set(['der', 'die', 'Die']);
/** Forms that need a `-gesellschaft` before them. */
export const BARE_FORMS: ReadonlySet<string> = new Set(grammar.bareForms);
/** Before the name of one company. */
export const DEFINITE: ReadonlySet<string> = new Set([...grammar.definiteArticles, ...grammar.agents]);
