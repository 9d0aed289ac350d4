/** Words by which a letter answers what somebody asked or moved. */

/** Matches "beantworte ich wie folgt" and "nehmen wir Stellung"; not "Wir bitten um Antwort". */
const ANSWERS = /(?<!\p{L})(?:beantworte[nt]?|nehmen?|nimmt|teilen?|antworte[nt]?)(?!\p{L}).{0,80}(?:wie folgt|Stellung|mit(?!\p{L}))/u;
/** Matches "Ihrer Anfrage" and "Ihre letzte Frage"; not "Ihre Bitte". */
const YOUR_REQUEST = /(?<!\p{L})Ihre[nrs]? (?:\p{Ll}+ )?(?:Anfrage|Antrag|Schreiben|Frage)/u;
/** Matches "Der Antrag der Fraktion ist abzulehnen"; not "Der Antrag ist gestellt". */
const REQUEST_REFUSED = /(?:Antrag|Anfrage) (?:\p{L}+ ){0,4}(?:ist|wird) (?:abzulehnen|abgelehnt)/u;

export const answersRequest = (text: string): boolean => ANSWERS.test(text) || YOUR_REQUEST.test(text) || REQUEST_REFUSED.test(text);
