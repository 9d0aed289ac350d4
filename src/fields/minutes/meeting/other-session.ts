/** Lines among the first of minutes that name another session, or a day that is none. */

/** Matches "die letzte Sitzung vom" and "der vorigen öffentlichen Ratssitzung"; not "die Sitzung". */
const EARLIER_SESSION = /(?:[Ll]etzte|[Vv]orige|[Vv]orherige|[Vv]ergangene|[Vv]orangegangene|[Ff]rühere)[rns]? (?:(?:nicht[ -]?)?öffentlichen? |ordentlichen? )?\p{L}*[Ss]itzung/u;
/** Other minutes. Matches "die Niederschrift der Sitzung vom" and "Das Protokoll Nr. 30 der Sitzung am"; not "Niederschrift der Sitzung vom" at the beginning or "Auszug aus der Niederschrift über die Sitzung am". */
const OTHER_MINUTES = /(?<=(?:[Dd]ie|[Dd]er|[Dd]as|dem|zur|gegen) )(?<!uszug aus de[rm] )(?:Niederschrift|Protokoll)s?(?: Nr\. ?\d{1,4}(?:\/\d{2,4})?)? (?:der|vom|von der|zur|über die) (?:\p{L}+ )?Sitzung (?:vom|am)/u;
/** What is said against other minutes. Matches "Einwendungen gegen"; not "Einwendungen der Bürger". */
const OBJECTIONS = /Einwendungen gegen|Einwände gegen/u;
/** The day of a mail or a stamp. Matches "Gesendet: Mittwoch" and "Eingegangen am:"; not "Eingang der Stadt". */
const SENT = /^(?:Gesendet|Sent|Versandt|Eingang|Eingegangen)(?: am)?:/u;
const OTHERS = [EARLIER_SESSION, OTHER_MINUTES, OBJECTIONS, SENT];

export const namesOtherSession = (text: string): boolean => OTHERS.some((other) => other.test(text));

/** The session after that of minutes, and the very one of an agenda. Matches "Nächste Sitzung: 20.04.2021" and "der kommenden Ratssitzung"; not "Sitzung". */
const NEXT_SESSION = /(?:[Nn]ächste|[Kk]ommende|[Ff]olgende)[rns]? (?:öffentlichen? )?\p{L}*[Ss]itzung/u;

export const namesNextSession = (text: string): boolean => NEXT_SESSION.test(text);
