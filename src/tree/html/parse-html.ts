import type { SourceText } from '../../text/source-text.js';
import { plainRoot } from '../plain-root.js';
import type { ParsedSource } from '../source-line.js';
import { emitter } from './emitter.js';
import { titleKind } from './headings.js';
import { jumpHeadings } from './jumps.js';
import { letterhead } from './letterhead.js';
import { pageOf } from './page.js';
import { recognizeSystem } from './recognize-system.js';
import { emitScriptMeeting } from './script-meeting.js';
import { blankFinder } from './spans.js';
import { withStations } from './station-rows.js';
import { openTab } from './stations.js';
import { walkPage } from './walk-page.js';
import type { Walk } from './walk-state.js';

/**
 * A saved page to the same lines that plain text gives, by general rules: headings, paragraphs, items, labels with
 * their values, rows of tables, agenda items. Menus, forms and hidden copies are left out. Marks of single vendors are
 * data in `src/layouts/`. Every character of a line leads back to the page as it was saved.
 */
export function parseHtml(source: SourceText): ParsedSource {
  const { text } = source;
  const page = pageOf(text);
  const blankBefore = blankFinder(text);
  const emit = withStations(text, emitter(text));
  const mainHeadings = page.nodes.filter((_, at) => page.headingDepth(at) === 1).length;
  const walk: Walk = { source: { page, blankBefore }, emit, heads: new Map(), jumps: jumpHeadings(page, blankBefore), stations: null, stationsBelow: null, mainHeadings, firstHeading: mainHeadings > 0 ? -1 : page.nodes.findIndex((_, at) => page.headingDepth(at) > 0), items: 0, kindNamed: false, inAgenda: false, excerpt: null, waiting: null };
  walk.stations = openTab(walk.source);
  const town = letterhead(page);
  if (town !== null) emit.line('paragraph', 0, true, [town.span], town.isBare ? { sign: 'letterhead' } : {});
  const kind = titleKind(walk.source);
  if (kind !== null) emit.line('paragraph', 0, true, [kind]);
  emit.gap();
  if (!emitScriptMeeting(text, emit)) walkPage(walk);
  emit.endStation();
  const marked = recognizeSystem(text)?.page ?? 'unknown';
  const declared = marked === 'unknown' ? (walk.excerpt !== null ? 'minutes' : kind === null && !walk.kindNamed && walk.items >= ITEMS_OF_AN_AGENDA ? 'agenda' : null) : DECLARES[marked];
  const { lines } = emit;
  return { root: () => plainRoot(text, lines), lines, declared };
}

const ITEMS_OF_AN_AGENDA = 2;
/** What the pages of systems are, in the words of records: of an item, its minutes. */
const DECLARES = { paper: 'paper', meeting: 'agenda', item: 'minutes', minutes: 'minutes' } as const;
