import { stationsOn } from '../../decision/stations/station-line.js';
import type { HeadContext } from '../../labels/head-context.js';
import { gathered } from '../../../tree/gathered.js';
import type { ConsultationValue, Mark } from '../../paper-tree/paper-tree.js';
import { itemBehind, publicityBehind } from './beside-day.js';
import { committeeRow } from './committee-row.js';
import { isBefore } from './session-in-words.js';
import { openingOf } from './session-opening.js';

/** Sessions at the foot of the text, of which nothing is told: "Beratung im Magistrat: 13.09.2017". */
export function foreseenSessions({ document, dates, found }: HeadContext): Mark<ConsultationValue>[] {
  const foot = document.lines.filter(({ text }) => text !== '').slice(-FOOT_LINES);
  return gathered(stationsOn(document, foot), ({ line, committee, told }) => {
    const day = told.text === '' && announces(line.text) ? dates.within(line.start, line.end)[0] : undefined;
    return day === undefined || isBefore(day.value.edtf, found) ? [] : [committeeRow(document, committee.organization, day, publicityBehind(document, day.end, line.end), null, itemBehind(document, day.end, line.end))];
  });
}

const FOOT_LINES = 12;

/** "Beratung im Magistrat"; not "Beschluss des Magistrats". */
function announces(text: string): boolean {
  return openingOf(text) > 0 && !text.startsWith('Beschl');
}
