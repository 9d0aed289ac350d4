import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

type Vote = readonly [yes: number | null, no: number | null, abstentions: number | null];

/** An excerpt on one item: its head and what follows it. */
const excerpt = (item: string, told: string): string => `Gemeinde Musterfeld\n\nAuszug aus der Niederschrift der Sitzung des Gemeinderates vom 04.03.2020\n\nTOP 6  ${item}\nVorlage: 15/2020\n\n${told}\n`;

const votes = ([yes, no, abstentions]: Vote) => ({ yes, no, abstentions });

describe('what an item was decided, in the words of many councils', () => {
  it.each<readonly [string, string, Vote | null, string]>([
    ['what members voted for and against', 'adopted', [17, 4, 2], 'Beschluss:\nDie Busse werden beschafft.\n\nAbstimmungsergebnis:\nFür den Antrag:      17 Stimmen\nGegen den Antrag:     4 Stimmen\nEnthaltungen:         2'],
    ['a table whose heads run over two lines, below a vote on an amendment', 'adopted', [12, 3, 2], 'Beschluss:\nDer Gemeinderat beschließt den Kauf.\n\nErgänzungsantrag der Freien Liste: Es sind drei Angebote einzuholen.\nAbstimmung: 6 dafür, 11 dagegen - damit abgelehnt.\n\nAbstimmungsergebnis:\n\nGesetzl. Mitglieder-\nzahl              anwesend         dafür       dagegen      Enthaltungen\n19                17               12          3            2'],
    ['members, those present and counts in one sentence', 'adopted', [15, 1, 1], 'Beschluss: Der Gemeinderat vergibt Los 3.\n\nAbstimmungsergebnis: Stimmberechtigte 19, davon anwesend 17, Ja 15, Nein 1, Enthaltungen 1'],
    ['initials', 'adopted', [12, 3, 1], 'Beschluss: Der Gemeinderat beschließt die Satzung.\n\nAbstimmung: J: 12 N: 3 E: 1'],
    ['who was there on the line of the counts', 'adopted', [15, 2, null], 'Der Gemeinderat beschließt den Neubau des Bauhofs.\n\nAnwesend: 17      Ja: 15      Nein: 2      Pers. beteiligt: 0'],
    ['the votes of groups without counts', 'adopted', [null, null, null], 'Der Antrag wird mit den Stimmen von Blau und Gelb gegen die Stimmen der Roten bei Enthaltung der Grauen angenommen.'],
    ['only who was against', 'adopted', [null, 3, null], 'Der Gemeinderat beschließt gegen 3 Stimmen, den Weg auszubauen.'],
    ['counts in brackets', 'adopted', [21, 3, 1], 'Beschluss:\nDer Gemeinderat stimmt dem Sportpark zu.\n\nmehrheitlich beschlossen (21/3/1)'],
    ['a tie', 'rejected', [9, 9, null], 'Beschluss:\nDie Gemeinde gewährt einen Zuschuss.\n\nAbstimmungsergebnis: 9 Ja-Stimmen, 9 Nein-Stimmen'],
    ['a tie and what it means', 'rejected', [12, 12, null], 'Abstimmungsergebnis: 12 Ja-Stimmen, 12 Nein-Stimmen\nDamit gilt der Antrag als abgelehnt.'],
    ['a ratio and what it means', 'rejected', [3, 10, null], 'Beschluss:\nDas gemeindliche Einvernehmen wird erteilt.\n\nAbstimmung: 3 : 10\nDas Einvernehmen ist damit verweigert.'],
    ['votes on two amendments before that on the whole', 'adopted-amended', [24, 8, 3], 'Abstimmung über den Änderungsantrag der Blauen:\nJa 10, Nein 25 - abgelehnt\n\nAbstimmung über den Änderungsantrag der Roten:\nJa 22, Nein 13 - angenommen\n\nAbstimmung über die so geänderte Vorlage:\nJa 24, Nein 8, Enthaltungen 3 - angenommen'],
    ['a motion to defer that failed', 'adopted', [18, 9, null], 'Frau Kunz beantragt die Vertagung.\nAbstimmung über den Vertagungsantrag: 9 Ja, 18 Nein - abgelehnt\n\nBeschluss:\nDie Gebühren werden festgesetzt.\n\nAbstimmungsergebnis: 18 Ja-Stimmen, 9 Nein-Stimmen'],
    ['a motion to close the debate', 'rejected', [11, 15, 2], 'Frau Hahn beantragt Schluss der Debatte. Der Geschäftsordnungsantrag wird mit 16 gegen 12 Stimmen angenommen.\n\nSodann lässt der Vorsitzende über die Resolution abstimmen.\n\nAbstimmungsergebnis:\n11 Ja-Stimmen\n15 Nein-Stimmen\n2 Enthaltungen'],
    ['a resolution to defer', 'deferred', [null, null, null], 'Der Gemeinderat beschließt einstimmig, den Punkt auf die nächste Sitzung zu vertagen.'],
    ['a mover who takes it back', 'withdrawn', null, 'Nach kurzer Aussprache zieht die Fraktion der Blauen ihren Antrag zurück.'],
    ['a change made in the meeting', 'adopted-amended', [null, 1, null], 'Die Vorlage wird mit der in der Sitzung besprochenen Änderung in § 3 bei einer Gegenstimme beschlossen.'],
    ['no resolution at all', 'not-dealt-with', null, 'Es erfolgte keine Beschlussfassung.'],
    ['what the chair concludes in verbatim minutes', 'adopted', null, 'Vorsitzender Kranz: Wer dem Antrag zustimmt, den bitte ich um das Handzeichen. - Wer ist dagegen? - Enthaltungen? - Damit ist der Antrag angenommen.'],
    ['an election', 'adopted', null, 'Auf Frau Anna Berg entfallen 14 Stimmen, auf Herrn Otto Lang 12 Stimmen. 2 Stimmen sind ungültig.\nDamit ist Frau Berg gewählt.'],
    ['advice that found no majority', 'not-recommended', [2, 7, 1], 'Beschlussempfehlung:\nDer Gemeinderat empfiehlt dem Kreistag, den Plan zu beschließen.\n\nAbstimmungsergebnis: 2 Ja, 7 Nein, 1 Enthaltung'],
    ['members, those present and the sides, each on its line', 'adopted', [10, 0, 1], 'Beschluss:\nDer Gemeinderat beschließt den Verkauf.\n\nAbstimmungsergebnis:\nGesetzliche Anzahl der Mitglieder:\t13\nAnwesende Mitglieder:\t11\nDafür:\t10\nDagegen:\t0\nEnthaltungen:\t1'],
    ['a manner of the resolution and unanimity', 'adopted-unchanged', [null, null, null], 'Beschluss: gemäß Verwaltungsvorschlag\nAbstimmungsergebnis: einstimmig'],
    ['a word set apart', 'adopted', [null, null, null], 'Der Gemeinderat beschließt E I N S T I M M I G :\n\nDer Dorfplatz wird neu gestaltet.'],
    ['a resolution on another item', 'settled', null, 'Der Antrag hat sich durch die Beschlussfassung zu TOP 5 erledigt.'],
    ['a sentence that is broken between a count and its side', 'rejected', [6, 7, 1], 'Der Antrag von Herrn Lutz, die Bank nicht am Markt, sondern am Bahnhof aufzustellen, wird mit 6\nJa-Stimmen gegen 7 Nein-Stimmen bei 1 Enthaltung abgelehnt.'],
    ['what all members do', 'noted', null, 'Die Mitglieder nehmen den Bericht zur Kenntnis.'],
    ['two numbered resolutions', 'adopted', null, 'Beschluss 1:\nDie Abwägung wird gebilligt.\nAbstimmungsergebnis: 12 : 2\n\nBeschluss 2:\nDer Plan wird als Satzung beschlossen.\nAbstimmungsergebnis: 13 : 1'],
    ['a ticked line of several', 'rejected', [5, 9, 2], 'Der Gemeinderat beschließt die Neugestaltung.\n\nAbstimmungsergebnis:\n☐ einstimmig beschlossen\n☐ mehrheitlich beschlossen\n☒ abgelehnt\nJa-Stimmen: 5\nNein-Stimmen: 9\nEnthaltungen: 2'],
    ['members and those present on the line of the counts', 'adopted', [9, 2, 1], 'Beschluss: Der Gemeinderat beschließt den Plan.\n\nAnzahl der Mitglieder: 15 | anwesend: 12 | Ja: 9 | Nein: 2 | Enthaltung: 1'],
    ['a tie that the chair decided', 'adopted', [6, 6, null], 'Abstimmung: 6 Ja, 6 Nein. Durch Stichentscheid des Bürgermeisters ist der Antrag angenommen.'],
    ['remarks that were noted', 'noted', null, 'Die Ausführungen werden zur Kenntnis genommen.'],
    ['a proposal without a majority', 'rejected', [8, 9, 2], 'Abstimmungsergebnis: 8 Ja-Stimmen, 9 Nein-Stimmen, 2 Enthaltungen\nDer Beschlussvorschlag findet damit keine Mehrheit.'],
    ['a motion not to deal with it', 'not-dealt-with', null, 'Der Antrag auf Nichtbefassung wird angenommen.'],
  ])('is told by %s', async (_, status, vote, told) => {
    const { record } = await readText(excerpt('Wege am See', told));
    expect(record.decision?.status).toBe(status);
    if (vote === null) expect(record.decision?.vote ?? null).toBeNull();
    else expect(record.decision?.vote).toMatchObject(votes(vote));
  });

  it('is what was voted on a motion, not whether that was urgent', async () => {
    const { record } = await readText(excerpt('Dringlichkeitsantrag zum Freibad', 'Abstimmung über die Dringlichkeit: 30 Ja, 0 Nein\n\nAbstimmung über den Antrag: 25 Ja, 5 Nein'));
    expect(record.decision).toMatchObject({ status: 'adopted', vote: votes([25, 5, null]) });
  });

  it('is not what a speaker tells of earlier meetings', async () => {
    const { record } = await readText(excerpt('Sachstand Brücke', 'Herr Kern berichtet, der Bauausschuss habe am 03.02.2020 mit 7 Ja-Stimmen und 2 Nein-Stimmen zugestimmt. Der Gemeinderat hatte den Neubau bereits 2018 einstimmig beschlossen.'));
    expect(record.decision ?? null).toBeNull();
  });

  it('is nothing where the form was left empty', async () => {
    const { record } = await readText(excerpt('Wald', 'Abstimmungsergebnis:\nJa-Stimmen:      ____\nNein-Stimmen:    ____\nEnthaltungen:    ____'));
    expect(record.decision ?? null).toBeNull();
  });
});

describe('the only item of an excerpt', () => {
  const HEAD = 'Markt Musterfeld\n\nAuszug aus dem Sitzungsbuch des Gemeinderates\n\nSitzung vom 07.11.2017\n\n';

  it('may be counted above its number, one of two choices struck out', async () => {
    const { record } = await readText(`${HEAD}Betreff:        Bauantrag am Anger\n\nIn öffentlicher Sitzung wurde auf Antrag\n\n        einstimmig\n\n  mit    8     gegen    3    Stimmen beschlossen:\n        ______         ______\n\nTagesordnungspunkt 4\n\n1.  Vom Bericht wird Kenntnis genommen.\n\n2.  Das Einvernehmen wird erteilt.\n`);
    expect(record).toMatchObject({ name: 'Bauantrag am Anger', decision: { status: 'adopted', vote: { yes: 8, no: 3, unanimous: null } } });
  });

  it('may be headed by a sign of paragraphs alone, its paper in brackets below', async () => {
    const { record } = await readText('Stadt Musterfeld\n\nNiederschrift\nüber die Verhandlungen des Verwaltungsausschusses\n\nSitzung am 12.03.2019 - öffentlich -\n\n§ 41\n\nNeufassung der Marktordnung\n- Vorberatung -\n\n(GD 112/19)\n\nHerr Falk erläutert die Vorlage.\n\nDer Ausschuss fasst einstimmig folgenden\n\nBeschluss:\n\nDem Gemeinderat wird empfohlen:\n\n1. Vom Bericht Kenntnis zu nehmen.\n2. Die Marktordnung neu zu fassen.\n');
    expect(record.agendaItems).toMatchObject([{ number: '41', paperReferences: ['GD 112/19'], decision: { status: 'recommended', vote: { unanimous: true } } }]);
  });

  it('names its paper right behind its number', async () => {
    const { record } = await readText(`${HEAD}TOP 7 XVI/2988\nAusbau der Betreuung\n\nDer Gemeinderat stimmt zu.\n`);
    expect(record.agendaItems).toMatchObject([{ number: '7', name: 'Ausbau der Betreuung', paperReferences: ['XVI/2988'] }]);
  });

  it('is the sheet of a resolution, whose numbers are its points', async () => {
    const { record } = await readText('STADT MUSTERFELD\nDer Stadtrat\n\nBESCHLUSSAUSFERTIGUNG\n\nBeschluss-Nr.:      0217/14/2017\n\nder 14. öffentlichen Sitzung des Stadtrates der Stadt Musterfeld vom 18.05.2017\n\nBetreff:     Sportstättenplan\n\nDer Stadtrat beschließt:\n\n1.   Der Sportstättenplan wird mit folgender Änderung beschlossen: Die Halle Nord bleibt.\n\n2.   Die Verwaltung wird beauftragt, zu berichten.\n\nAbstimmungsergebnis:\n\nGesamtzahl der Mitglieder:    31\nAnwesend:                     27\nJa-Stimmen:                   20\nNein-Stimmen:                  5\nStimmenthaltungen:             2\n\nDer Beschluss ist damit in geänderter Fassung angenommen.\n');
    expect(record.agendaItems).toHaveLength(1);
    expect(record.decision).toMatchObject({ status: 'adopted-amended', vote: votes([20, 5, 2]) });
  });
});

describe('items of minutes', () => {
  it('may have their number beside that of their paper, over their name', async () => {
    const { record } = await readText('STADT MUSTERFELD\n\nNiederschrift Nr. 2\nüber die öffentliche Sitzung des Ortsbeirates des Ortsbezirks Südheim\nam Dienstag, 14. Februar 2017\n\nTagesordnung I\n\n1.                                                    17-O-05-0003\nTempo 30 in der Gartenstraße\n\nBeschluss Nr. 0007\n\nAntragsgemäß beschlossen.\neinstimmig\n\n2.                                                    17-V-40-0012\nAusbau des Schulhofs\n\nBeschluss Nr. 0008\n\nDer Ortsbeirat stimmt der Vorlage mit der Maßgabe zu, dass die Linden erhalten bleiben.\n(5 Ja-Stimmen, 1 Gegenstimme)\n');
    expect(record.agendaItems).toMatchObject([
      { number: '1', name: 'Tempo 30 in der Gartenstraße', paperReferences: ['17-O-05-0003'], decision: { status: 'adopted-unchanged', vote: { unanimous: true } } },
      { number: '2', name: 'Ausbau des Schulhofs', paperReferences: ['17-V-40-0012'], decision: { status: 'adopted-amended', vote: votes([5, 1, null]) } },
    ]);
  });

  it('may have a blank before the stop of their number', async () => {
    const { record } = await readText('Stadt Musterfeld\nOrtsrat der Ortschaft Nord\n\nProtokoll\nüber die 3. Sitzung des Ortsrates der Ortschaft Nord\nam Mittwoch, 14.03.2018\n\nTagesordnung\nÖffentliche Sitzung\n1 .\nEröffnung der Sitzung\n2 .\nAnträge\n2.1 .\nAufstellung von Bänken\n1500/18\n3 .\nOrtsratsmittel\n1502/18\n\nProtokoll:\nzu 1 .\nHerr Meier eröffnet die Sitzung.\nzu 2.1 .\nAufstellung von Bänken\n1500/18\nErgebnis: einstimmig beschlossen\nzu 3 .\nOrtsratsmittel\n1502/18\nErgebnis: mit 4 Ja-Stimmen und 2 Nein-Stimmen beschlossen\n');
    expect(record.agendaItems.map(({ number, paperReferences }) => [number, ...paperReferences])).toEqual([['1'], ['2'], ['2.1', '1500/18'], ['3', '1502/18']]);
    expect(record.agendaItems[3]?.decision).toMatchObject({ status: 'adopted', vote: votes([4, 2, null]) });
  });

  it('may print how they were decided in the head of the resolution, right below their name', async () => {
    const { record } = await readText('Gemeinde Musterfeld\n\nNiederschrift über die öffentliche Sitzung des Gemeinderates am 14.05.2020\n\n1. Neubau der Brücke\nBeschluss (13 Ja, 2 Nein, 1 Enthaltung):\nDie Brücke wird gebaut.\n\n2. Kauf eines Mähers\nBeschluss (einstimmig):\nDer Mäher wird gekauft.\n');
    expect(record.agendaItems).toMatchObject([
      { name: 'Neubau der Brücke', decision: { status: 'adopted', vote: votes([13, 2, 1]) } },
      { name: 'Kauf eines Mähers', decision: { status: 'adopted', vote: { unanimous: true } } },
    ]);
  });

  it('may have their paper between dashes, and the sentence that decides right below', async () => {
    const { record } = await readText('Stadt Musterfeld\n\nNiederschrift über die 9. Sitzung des Ausschusses für Soziales am 12.05.2021\n\nZu Punkt 1: Genehmigung der Tagesordnung\nDie Tagesordnung wird festgestellt.\n\nZu Punkt 2: Zuschuss an einen Verein\n- Drucksache 0112/2021 -\nDer Ausschuss stimmt der Drucksache einstimmig zu.\n\nZu Punkt 3: Konzept für Wohnungslose\n- Drucksache 0113/2021 -\nDie Drucksache wird in den Finanzausschuss verwiesen.\n');
    expect(record.agendaItems.map(({ paperReferences, decision }) => [...paperReferences, decision?.status])).toEqual([[undefined], ['0112/2021', 'adopted'], ['0113/2021', 'referred']]);
  });

  it('may count in columns whose last head is abbreviated', async () => {
    const { record } = await readText('Gemeinde Musterfeld\n\nNiederschrift über die Sitzung des Gemeinderates am 05.06.2014\n\nPkt. 1  Jahresabschluss\nDer Gemeinderat stellt den Jahresabschluss fest.\nAbstimmung:\nJa\tNein\tEnth.\n12\t0\t0\n\nPkt. 2  Wahl der Ausschüsse\nDer Gemeinderat bestätigt die Besetzung.\nAbstimmung:\nJa\tNein\tEnth.\n9\t2\t1\n');
    expect(record.agendaItems.map(({ decision }) => decision?.vote)).toMatchObject([votes([12, 0, 0]), votes([9, 2, 1])]);
  });

  it('may have the part of the session before their label', async () => {
    const { record } = await readText('Gemeinde Musterfeld\nProtokollauszug\naus der Sitzung der Gemeindevertretung vom 04.04.2019\n\nNichtöffentlich Top 7 VO/2019/044\nNeufassung der Hundesteuersatzung\n\nDie Gemeindevertretung beschließt einstimmig die Neufassung.\n');
    expect(record.agendaItems).toMatchObject([{ number: '7', name: 'Neufassung der Hundesteuersatzung', public: false, paperReferences: ['VO/2019/044'] }]);
  });
});

describe('a meeting is public', () => {
  it.each([
    ['behind its day', 'Niederschrift\nüber die Verhandlungen des\nBauausschusses\n\nSitzung am 12.07.2016 - öffentlich -', true],
    ['at the end of the line of its kind', 'Protokollauszug                                 nichtöffentlich\n\n10. Sitzung des Bauausschusses vom 12.07.2016', false],
    ['not where both are heads of columns', 'Protokollauszug        Öffentlich          Nichtöffentlich\n\n10. Sitzung des Bauausschusses vom 12.07.2016', null],
  ])('%s', async (_, head, isPublic) => {
    const { record } = await readText(`Stadt Musterfeld\n\n${head}\n\nTOP 3  Kanal Gartenstraße\n\nDer Ausschuss stimmt zu.\n`);
    expect(record.consultations.map((row) => row.public)).toEqual([isPublic]);
  });
});
