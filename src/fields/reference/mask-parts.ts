/** How the parts of a mask are written (`src/vocabulary/references.json`). */

/** A part of a mask: letter and length. Matches "S3-5", "Y4", "R", "O"; not "{DS}". */
export const PART = /^(?:([YSTKkLV])(\d)(?:-(\d))?|([RO]))/u;
/** Letters that stand for themselves. Matches "{DS}"; not "DS". */
export const QUOTED = /^\{([A-Za-zÄÖÜäöü]{1,6})\}/u;
