import type { Document } from '../../tree/document.js';
import { remembered } from '../../tree/remembered.js';
import { countedParts } from './counted-parts.js';
import { publicityParts } from './publicity-parts.js';

/** Where parts of the meeting begin, whose items may count from one again. */
export const startsOf = remembered((document: Document): readonly number[] => [...publicityParts(document).map((part) => part.start), ...countedParts(document)].sort((a, b) => a - b));
