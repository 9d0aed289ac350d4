/**
 * Which places the gazetteer has. In Germany those of the register, and beside them every settlement of the dump as a part
 * of a municipality (so that a district of the issuer is not taken for a town of the same name elsewhere). Sections of
 * cities outside Germany are left out.
 */
import { baseName } from './names.mjs';
import { folded, joinRegister } from './register.mjs';
import { registeredName } from './registered-name.mjs';

const FULL = new Set(['AT', 'CH', 'LI', 'LU']);
const SECTIONS = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH', 'PPLR', 'PPLL', 'STLMT']);
const SMALLEST_FOREIGN = 15_000;
/** Where the partner towns of German municipalities lie, many of them small. */
const PARTNER_COUNTRIES = new Set(['FR', 'PL', 'CZ', 'IT', 'GB', 'IE', 'NL', 'BE', 'DK', 'SE', 'NO', 'FI', 'HU', 'SK', 'SI', 'HR', 'EE', 'LV', 'LT']);
const SMALLEST_PARTNER = 2_000;
/** Neighbors whose villages are partners of ours, and where few people live in large municipalities. */
const SMALLEST_IN = { FR: 1_000, PL: 1_000, CZ: 1_000, DK: 500, SE: 1_000, NO: 500, FI: 1_000, ES: 3_000, PT: 3_000 };
/** Further countries of many partner towns. */
const FRIENDS = new Set(['US', 'UA', 'GR', 'ES', 'PT', 'RO', 'BA', 'RS', 'TR', 'IL', 'NI']);
const SMALLEST_FRIEND = 5_000;
const OSTKANTONE = new Set(['Eupen', 'Kelmis', 'Raeren', 'Lontzen', 'Amel', 'Büllingen', 'Bütgenbach', 'Burg-Reuland',
  'Sankt Vith', 'La Calamine', 'Butgenbach', 'Bullange', 'Saint-Vith', 'Amblève']);

/** Further countries of partner towns whose seats of counties and municipalities count where the dump does not know how many people live there. */
const SEATS = new Set([...PARTNER_COUNTRIES, ...FRIENDS, 'JP', 'KR', 'TW', 'MK', 'ME']);
/** As many names as a town has that is heard of. */
const FEWEST_NAMES = 6;
/** Where the dump has few names. */
const FEWEST_NAMES_IN = { BA: 1, JP: 3, RO: 3 };
const isSeatOfUnknownSize = ({ country, population, feature, alternates }) => population === 0 && SEATS.has(country) && SEAT.test(feature) && alternates.length >= (FEWEST_NAMES_IN[country] ?? FEWEST_NAMES);
const SEAT = /^PPLA[23]?$/u;

const isSection = (row) => SECTIONS.has(row.feature);
const isSouthTyrol = (row) => row.country === 'IT' && row.admin1 === '17' && row.admin2 === 'BZ';
const isOstkanton = (row) => row.country === 'BE' && row.admin2 === 'WLG' && OSTKANTONE.has(row.name);

/**
 * @param swiss rows of [name, canton] of all municipalities of Switzerland.
 * @param abroad rows of municipalities abroad that are named after none of their settlements.
 * @param hasGermanName tells whether a foreign place below the size limit has a German name of its own.
 * @returns rows with `ags` (of a part its last one as a municipality), `partOf` ('' for a municipality) and, in Germany, `official` (the register's name).
 */
export function selectPlaces(rows, german, swiss, abroad, hasGermanName) {
  const selected = [...germanPlaces(rows, german), ...missingInSwitzerland(rows.filter(({ country }) => country === 'CH'), swiss), ...namedAfterNone(rows, abroad)];
  const inhabited = new Set(rows.filter((row) => row.country === 'CH' && !isSection(row)).map((row) => row.name));
  for (const row of rows) {
    if (row.country === 'DE' || (isSection(row) && !isCenter(row, inhabited)) || NO_NAME.test(row.name)) continue;
    if (FULL.has(row.country) || row.population >= smallestOf(row.country) || row.feature === 'PPLC' || isSeatOfUnknownSize(row)
      || isSouthTyrol(row) || isOstkanton(row) || hasGermanName(row)) {
      selected.push({ ...row, ags: '', partOf: '', official: '' });
    }
  }
  return selected.sort((a, b) => a.id - b.id || (a.ags < b.ags ? -1 : 1));
}

/** "Wiesendangen (Dorf)": of some Swiss municipalities the dump has sections alone. */
const isCenter = (row, inhabited) => row.country === 'CH' && row.alternates.includes(`${row.name} (Dorf)`) && !inhabited.has(row.name);

/** The municipalities of Switzerland that none of the dump's settlements is named after: it has their sections alone, or nothing of their canton but the rest. */
function missingInSwitzerland(rows, swiss) {
  const named = new Set(rows.filter((row) => !isSection(row)).flatMap((row) => [row.original, row.name, ...row.alternates].map((name) => `${row.admin1} ${baseName(name) ?? name}`)));
  const cantons = new Map();
  for (const row of rows) cantons.set(row.admin1, [...(cantons.get(row.admin1) ?? []), row]);
  return swiss.filter(([name, canton]) => !named.has(`${canton} ${baseName(name) ?? name}`)).map(([name, canton]) => (
    { ...WITHOUT_PLACE, ...middleOf(cantons.get(canton)), country: 'CH', admin1: canton, population: ORDINARY, name, original: name, ags: '', official: '', short: name.split('/')[1] ?? '' }));
}

/** About the median of the municipalities of Switzerland; populations only weigh places of one name against each other. */
const ORDINARY = 1_500;

/** They lie where their largest settlements lie, and have no id in the dump. */
function namedAfterNone(rows, abroad) {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return abroad.map(([name, , id]) => ({ ...byId.get(Number(id)), id: 0, name, original: name, alternates: [], ags: '', partOf: '', official: '' }));
}

/** A part of a city by its number ("Stadt Winterthur (Kreis 1)"), and towns that are called like an article and like the word of `Ende 2014`. */
const NO_NAME = /\(Kreis \d+\)|^(?:Die|Ende)$/u;
const smallestOf = (country) => SMALLEST_IN[country] ?? (PARTNER_COUNTRIES.has(country) ? SMALLEST_PARTNER : FRIENDS.has(country) ? SMALLEST_FRIEND : SMALLEST_FOREIGN);

function germanPlaces(rows, { register, merged, settlements, districts }) {
  const selected = [];
  const municipalities = new Set();
  const population = new Map();
  const counties = new Map();
  for (const row of rows) {
    if (row.country !== 'DE' || isSection(row)) continue;
    population.set(row.ags, (population.get(row.ags) ?? 0) + row.population);
    counties.set(row.ags.slice(0, 5), [...(counties.get(row.ags.slice(0, 5)) ?? []), row]);
  }
  for (const { ags, name, row, isSeat } of joinRegister(register, rows, isSection)) {
    if (row === undefined) {
      selected.push({ ...WITHOUT_PLACE, ...(settlements.get(ags) ?? middleOf(counties.get(ags.slice(0, 5)))), name, original: name, ags, official: name });
    } else if (isSeat) {
      selected.push({ ...row, name, original: name, alternates: [], ags, partOf: '', official: name, population: population.get(row.ags) ?? 0 });
    } else {
      municipalities.add(row.id);
      selected.push({ ...row, name: registeredName(name, [row.name, ...row.alternates]), short: row.name, ags, partOf: '', official: name });
    }
  }
  const former = formerKeys(rows.filter((row) => row.country === 'DE' && !municipalities.has(row.id)), merged);
  for (const row of rows) {
    if (row.country === 'DE' && !municipalities.has(row.id)) selected.push({ ...row, ags: former.get(row.id) ?? '', partOf: row.ags || '-', official: '' });
  }
  return [...selected, ...districts.map((row) => ({ ...row, ags: '', partOf: '-', official: '' }))];
}

/** GeoNames id -> last AGS of the settlements that were municipalities: of one name within the successor, the largest. */
function formerKeys(parts, merged) {
  const byPlace = new Map();
  const worth = (row) => (isSection(row) ? 0 : 1e9) + row.population;
  for (const row of [...parts].sort((a, b) => worth(a) - worth(b) || b.id - a.id)) byPlace.set(`${row.ags} ${folded(row.name)}`, row.id);
  return new Map(merged.flatMap(([ags, name, successor]) => {
    const id = byPlace.get(`${successor} ${folded(name)}`);
    return id === undefined ? [] : [[id, ags]];
  }));
}

/** Where the dump has no settlement of a municipality, its county's middle must do. */
function middleOf(rows) {
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return { latitude: mean(rows.map((row) => row.latitude)), longitude: mean(rows.map((row) => row.longitude)) };
}

const WITHOUT_PLACE = { id: 0, alternates: [], feature: '', country: 'DE', admin1: '', admin2: '', partOf: '', population: 0 };
