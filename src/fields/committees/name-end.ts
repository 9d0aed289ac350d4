import words from '../../vocabulary/session-words.json' with { type: 'json' };

/** Where the name of a committee ends in what stands behind the word for it. */

/** Matches ", Freitag" and ", Dienstag,"; not ", Frei". */
const DAY_OF_WEEK = /, (?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)(?!\p{L})/u;
/** A label runs on. Matches the place before "Beschlussart:" in "HausenBeschlussart:"; not that before "Bau" in "HausBau". */
const LABEL_RUNS_ON = /(?<=\p{Ll})(?=\p{Lu}\p{Ll}{2,20}(?:-\p{Lu}\p{Ll}{1,12})?:)/u;
/** Matches " am 3.5." and " am Montag"; not " am Wasser" at the end, where a place stands. */
const ON_DAY = / am (?!\p{Lu}\p{Ll}{2,12}$(?<!tag|woch|abend))/u;
/** Matches " der 7. Wahlperiode" and " in der Amtszeit"; not " der Stadt". */
const OF_TERM = / (?:in )?der (?:\d{1,2}\. |[IVX]{1,5}\. )?(?:Wahlperiode|Wahlzeit|Legislaturperiode|Amtszeit|Kommunalwahlperiode)(?!\p{L})/u;
/** Matches " (", ", 3", a tab, ":" and " - "; not ", Bau" or "-". */
const MARK = / ?\(|[,:;]? \d|\t| [-–] |[:;]/u;
/** The sign of the session. Matches ", UA/017/ X" and ", BA/12"; not ", Bau/Verkehr". */
const SESSION_SIGN = /, \p{Lu}{1,6}\/\d{1,4}(?![\p{L}\d])/u;
/** The line or its sentence ends. Matches the "." of "Rates." and " am", " vom" and " in" at the end; not " zum". */
const LINE_END = /\.$| (?:am|vom|in)$/u;
/** Matches " statt" and " stattfindet"; not " Stadt" or " stattdessen". */
const TAKES_PLACE = / statt(?:findet)?(?!\p{L})/u;

const ENDS = [DAY_OF_WEEK, LABEL_RUNS_ON, ON_DAY, OF_TERM, MARK, SESSION_SIGN, LINE_END, TAKES_PLACE];
/** Words with the blanks around them: "tagt", "findet". */
const wordsBehind = words.endsName.map((word) => ` ${word} `);

/** How much of a text still belongs to the name: up to the first of the ends, or all of it. */
export function nameLength(behind: string): number {
  const places = [...ENDS.map((end) => end.exec(behind)?.index ?? -1), ...wordsBehind.map((word) => behind.indexOf(word))];
  return Math.min(behind.length, ...places.filter((place) => place >= 0));
}
