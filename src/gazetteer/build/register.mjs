/**
 * Joins the register of municipalities (AGS and official name) with the rows of the dump, whose AGS is missing or out of
 * date here and there and which has settlements only: a municipality that is named after none of its settlements takes
 * the place of its largest one, and one whose settlements are all below the dump's limit stays without a place.
 */
import { baseName } from './names.mjs';

export const folded = (name) => name.toLowerCase().replace(/\bst\.\s?/gu, 'sankt ').replace(/\b(?:universitätsstadt|hansestadt|lutherstadt|landeshauptstadt)\b/gu, '').replace(/[^\p{L}]/gu, '');
const foldedBase = (name) => folded(baseName(name) ?? name);

const STATE = 2;
const COUNTY = 5;
const WIDEST_COUNTY = 45;
const KILOMETERS_PER_DEGREE = 111;
/** How much shorter a degree of longitude is here. */
const EAST = 0.64;

const largest = (rows) => rows.reduce((best, row) => (best === undefined || row.population > best.population ? row : best), undefined);

function groupBy(rows, keyOf) {
  const groups = new Map();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}

/** @returns {{ags: string, name: string, row?: object, isSeat: boolean}[]} one entry a municipality. */
export function joinRegister(register, rows, isSection) {
  const german = rows.filter((row) => row.country === 'DE' && !isSection(row));
  const byAgs = groupBy(german, (row) => row.ags);
  const byName = groupBy(german, (row) => foldedBase(row.name));
  const taken = new Set();
  const joined = register.map(([ags, name]) => ({ ags, name, row: undefined, isSeat: false }));
  const take = (entry, row, isSeat = false) => {
    if (row === undefined) return;
    taken.add(row.id);
    entry.row = row;
    entry.isSeat = isSeat;
  };
  const free = (list) => (list ?? []).filter((row) => !taken.has(row.id));
  const open = () => joined.filter((entry) => entry.row === undefined);
  for (const entry of joined) take(entry, largest(free(byAgs.get(entry.ags)).filter((row) => folded(row.name) === folded(entry.name))));
  for (const entry of open()) take(entry, largest(free(byAgs.get(entry.ags)).filter((row) => foldedBase(row.name) === foldedBase(entry.name))));
  for (const entry of open()) take(entry, largest(free(byAgs.get(entry.ags)).filter((row) => isLonger(foldedBase(row.name), foldedBase(entry.name)))));
  const named = (entry, digits) => free(byName.get(foldedBase(entry.name))).filter((row) => row.ags.slice(0, digits) === entry.ags.slice(0, digits));
  for (const entry of open()) take(entry, largest(named(entry, COUNTY)));
  const middles = middlesOf(joined);
  for (const entry of open()) {
    // The keys of counties have changed, but not where they lie: a settlement of the name on the other side of the state is another one.
    const same = named(entry, STATE).filter((row) => isNear(row, middles.get(entry.ags.slice(0, COUNTY))));
    if (same.length === 1) take(entry, same[0]);
  }
  for (const entry of open()) take(entry, largest(free(byAgs.get(entry.ags))), true);
  return joined;
}

/** First digits of the AGS -> the middle of what is joined so far. */
function middlesOf(joined) {
  const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
  const counties = groupBy(joined.filter(({ row }) => row !== undefined), ({ ags }) => ags.slice(0, COUNTY));
  return new Map([...counties].map(([key, entries]) => [key, { latitude: median(entries.map(({ row }) => row.latitude)), longitude: median(entries.map(({ row }) => row.longitude)) }]));
}

const isNear = (row, middle) => middle === undefined
  || KILOMETERS_PER_DEGREE * Math.hypot(row.latitude - middle.latitude, (row.longitude - middle.longitude) * EAST) < WIDEST_COUNTY;

/** "neustadtglewe" and "neustadt": one name is the other with more said. */
const isLonger = (a, b) => Math.min(a.length, b.length) >= 5 && (a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a));
