import { expect, it } from 'vitest';
import { readText } from './read-text.js';

it('takes a name that begins with a number for no item of an excerpt', async () => {
  const { record } = await readText('Stadt Musterau\n\nAuszug\naus der Niederschrift der 31. Sitzung der Stadtverordnetenversammlung\nvom 24.05.2022\n\nTOP:          13.4\nVorlage:      BV/0601/2022\nBetreff:      Nutzungsvertrag über die Sporthalle mit der\n              1. SV Musterau e. V.\nStatus:       öffentlich\n\nBeschlusstext:\n\nDie Stadtverordnetenversammlung beschließt den Vertrag mit der\n1. SV Musterau e. V. für zehn Jahre.\n\nAbstimmungsergebnis:\n\nJa-Stimmen: 26\nNein-Stimmen: 3\nStimmenthaltungen: 2\n');
  expect(record.agendaItems.map(({ number, paperReferences }) => [number, paperReferences])).toEqual([['13.4', ['BV/0601/2022']]]);
  expect(record.decision?.vote).toMatchObject({ yes: 26, no: 3, abstentions: 2 });
});

it.each([
  ['in both parts of a session', 'Niederschrift über die Sitzung des Stadtrates am 17.03.2020\n\nÖffentlicher Teil\n1. Bericht der Verwaltung\nFrau Muster berichtet.\n\nNichtöffentlicher Teil\n1. Bericht der Stadtwerke\nHerr Probe berichtet.', ['1 Bericht der Verwaltung', '1 Bericht der Stadtwerke']],
  ['again behind what was said', 'Auszug aus der Niederschrift über die Sitzung des Stadtrates am 17.03.2020\n\nTOP 5: Neubau der Halle am Anger\n\nFrau Muster berichtet.\n\nTOP 5: Neubau einer Halle\n\nBeschluss: einstimmig angenommen', ['5 Neubau der Halle am Anger', '5 Neubau einer Halle']],
])('keeps items that begin alike %s', async (_where, text, items) => {
  const { record } = await readText(`Stadt Musterau\n${text}\n`);
  expect(record.agendaItems.map(({ number, name }) => `${number} ${name}`)).toEqual(items);
});

it('takes the last part of an office that is printed again for no number of the paper', async () => {
  const { record } = await readText('Stadt Musterau\n\nVorlagen-Nummer\n\nDezernat, Dienststelle\nIII/66/662/1\n662/1\n\n2487/2018\n\nBeantwortung einer Anfrage\nöffentlicher Teil\n\nGremium\n\nDatum\n\nBezirksvertretung 7\n\n13.09.2018\n\nVerkehr auf der Hauptstraße\n');
  expect(record.reference).toBe('2487/2018');
});
