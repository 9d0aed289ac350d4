import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const HEAD = 'Stadt Neudorf\n\nAuszug aus der Niederschrift der Sitzung des Stadtrates am 07.12.2022\n\nTOP 4\nUmbau der Mühle\n\n';
const told = async (text: string): Promise<unknown[]> => {
  const { decision } = (await readText(`${HEAD}${text}\n`)).record;
  const vote = decision?.vote;
  return [decision?.status ?? null, vote == null ? null : [vote.yes, vote.no, vote.abstentions]];
};

describe('a motion of order', () => {
  it.each([
    ['that was lost decides nothing', 'Der Vorsitzende lässt über den Vertagungsantrag der Gruppe abstimmen.\nDafür: 3, dagegen: 6 - abgelehnt.\n\nAnschließend ergeht mit 6 Stimmen bei 3 Gegenstimmen der Beschluss lt. Vorlage.', ['adopted', [6, 3, null]]],
    ['that was carried decides the item', 'Der Vorsitzende lässt über den Vertagungsantrag der Gruppe abstimmen.\nDafür: 6, dagegen: 3', ['deferred', [6, 3, null]]],
    ['that closes the debate decides nothing', 'Über den Antrag auf Schluss der Debatte wird abgestimmt.\n5 dafür, 4 dagegen\n\nBeschluss:\nDer Umbau wird beauftragt.\n\nAbstimmungsergebnis: 9 Ja, 0 Nein', ['adopted', [9, 0, null]]],
    ['may be one word', 'Der Rückweisungsantrag von Herrn Muster wird mit 118 zu 97 Stimmen angenommen.', ['referred', [118, 97, null]]],
    ['of one word may be lost', 'Der Rückweisungsantrag der Gruppe wird mit 18 zu 97 Stimmen abgelehnt.\nDem Antrag wird mit 80 zu 35 Stimmen zugestimmt.', ['adopted', [80, 35, null]]],
    ['not to treat it may be told by what follows', 'Ratsherr Muster stellt den Antrag auf Nichtbefassung.\n\nHierüber wird wie folgt beschlossen:\ndafür       : 13\ndagegen     :  4\n\nDamit wird nicht in die Sache eingetreten.', ['not-dealt-with', [13, 4, null]]],
    ['is carried without a vote where nobody objects', 'Frau Muster schlägt vor, den Punkt zu vertagen. Darüber herrscht Einigkeit.', ['deferred', null]],
    ['is none where somebody else agrees', 'Frau Muster beantragt die Vertagung. Die Anwohner sind damit einverstanden.', [null, null]],
    ['is none where something else is agreed on', 'Frau Muster schlägt vor, die Mauer zu streichen. Darüber herrscht Einigkeit.', [null, null]],
    ['is resolved in a sentence without its subject', 'Nach eingehender Beratung wird mit 8 gegen 3 Stimmen beschlossen, den Punkt bis nach der Besichtigung zu vertagen.', ['deferred', [8, 3, null]]],
  ])('%s', async (_, text, expected) => expect(await told(text)).toEqual(expected));
});

describe('what became of an item', () => {
  it.each([
    ['is told below counts, with who was there before them', 'Beschluß:   Die Satzung wird neu erlassen.\n\nAnw.: 25     Für: 12     Gegen: 13\ndamit abgelehnt', ['rejected', [12, 13, null]]],
    ['is told in single letters, below a roll call', 'Es stimmten mit Ja:      Adler, Berg, Dr. Claus (3)\nEs stimmten mit Nein:    Dorn, Esch (2)\nEnthalten haben sich:    Falk (1)\n\nDer Antrag ist mehrheitlich a n g e n o m m e n .', ['adopted', [3, 2, 1]]],
    ['is told below names that nobody counted', 'Es stimmten mit Ja:      Adler, Berg\nEs stimmten mit Nein:    Dorn\n\nDer Antrag ist angenommen.', ['adopted', null]],
    ['may be that it is settled', 'Der Rat sieht die Vorlage damit\nals erledigt an.\n\nAbstimmung: ---', ['settled', null]],
    ['is not what the administration thinks', 'Die Verwaltung sieht den Antrag als erledigt an.', [null, null]],
    ['may be that nobody debated it', 'Auf die Beratung im Ortsrat wurde wegen Beschlussunfähigkeit verzichtet.', ['not-dealt-with', null]],
    ['stands in the head of the resolution', 'Beschluss mit allen 12 anwesenden Stimmen:\n\nDie 37 Maßnahmen werden gefördert.', ['adopted', [12, null, null]]],
    ['is not what those wish who were against it', 'Die Mitteilungsvorlage der Verwaltung wird zur Kenntnis genommen.\n\n(bei 2 Gegenstimmen der Gruppe, die eine Ablehnung der Kenntnisnahme zu Protokoll geben)', ['noted', [null, 2, null]]],
    ['is counted over several lines of one sentence', 'Der Antrag zu Punkt 4 der Tagesordnung wird mit\n\n          28  Ja-Stimmen   (A-, B- und C-Fraktion)\ngegen      2  Nein-Stimmen (Fraktion D)\nund        1  Stimmenthaltung (Herr Muster)\n\n     angenommen.', ['adopted', [28, 2, 1]]],
    ['is clear where all were for it', 'Der Rat erteilte der Firma den Auftrag.\n\nAbstimmungsergebnis:\nJa-Stimmen:          alle\nNein-Stimmen:        keine\nStimmenthaltungen:   keine', ['adopted', [null, 0, 0]]],
    ['is not clear where all but one were for it', 'Der Rat erteilte der Firma den Auftrag.\n\nAbstimmungsergebnis:\nJa-Stimmen:          alle außer Stadtrat Muster', ['unmapped', null]],
  ])('%s', async (_, text, expected) => expect(await told(text)).toEqual(expected));
});
