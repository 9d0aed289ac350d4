/** Places and counties by name. The data is described in `README.md`. */
export { loadGazetteer } from './load.js';
export type { Gazetteer } from './load.js';
export { findCounty, findMunicipality, titleCase } from './municipalities.js';
export type { Municipality } from './municipalities.js';
export { isHome } from './place.js';
export type { County, Grade, Place, PlaceForm } from './place.js';
