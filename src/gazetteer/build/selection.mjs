/**
 * Which rows of the dump become places, and which of them are only parts of a municipality (kept so that a district
 * of the issuer is not taken for a town of the same name elsewhere). Sections of cities outside Germany are left out.
 */
const FULL = new Set(['DE', 'AT', 'CH', 'LI', 'LU']);
const SECTIONS = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH', 'PPLR', 'PPLL', 'STLMT']);
const SMALLEST_FOREIGN = 15_000;
const OSTKANTONE = new Set(['Eupen', 'Kelmis', 'Raeren', 'Lontzen', 'Amel', 'Büllingen', 'Bütgenbach', 'Burg-Reuland', 'Sankt Vith', 'La Calamine', 'Butgenbach', 'Bullange', 'Saint-Vith', 'Amblève']);

const isSouthTyrol = (row) => row.country === 'IT' && row.admin1 === '17' && row.admin2 === 'BZ';
const isOstkanton = (row) => row.country === 'BE' && row.admin2 === 'WLG' && OSTKANTONE.has(row.name);
const isSeat = (row) => /^PPL[AC]/u.test(row.feature);

/** The seat or, failing that, the largest settlement stands for the municipality. */
function weight(row) {
  if (SECTIONS.has(row.feature)) return -1;
  if (/^PPL(?:C|A|A2|A3)$/u.test(row.feature)) return 1e9 + row.population;
  return row.population * (row.feature === 'PPLA4' ? 3 : 1);
}

/** AGS -> id of the row that stands for the municipality. */
function municipalityHeads(rows) {
  const heads = new Map();
  for (const row of rows) {
    if (row.ags.length !== 8) continue;
    const head = heads.get(row.ags);
    if (head === undefined || weight(row) > weight(head)) heads.set(row.ags, row);
  }
  return new Map([...heads].filter(([, row]) => weight(row) >= 0).map(([ags, row]) => [ags, row.id]));
}

/** @param hasGermanName tells whether a foreign place below the size limit has a German name of its own. */
export function selectPlaces(rows, hasGermanName) {
  const heads = municipalityHeads(rows);
  const selected = [];
  for (const row of rows) {
    const section = SECTIONS.has(row.feature);
    if (row.country === 'DE') {
      const head = heads.get(row.ags) === row.id;
      const municipality = head || (isSeat(row) && !section);
      selected.push({ ...row, ags: head ? row.ags : '', partOf: municipality ? '' : row.ags || '-' });
    } else if (!section && (FULL.has(row.country) || row.population >= SMALLEST_FOREIGN || row.feature === 'PPLC'
      || isSouthTyrol(row) || isOstkanton(row) || hasGermanName(row))) {
      selected.push({ ...row, ags: '', partOf: '' });
    }
  }
  return selected.sort((a, b) => a.id - b.id);
}
