import { parseMarkup } from '../blocks/parse-markup.js';

/** The list and level that a paragraph names, null where it names none. List "0" means: no list. */
export interface ListPlace {
  readonly id: string | null;
  readonly level: string | null;
}

/** Styles of paragraphs that are numbered, also those that are based on one that is. */
export function readStyleNumbers(xml: string): ReadonlyMap<string, ListPlace> {
  const own = new Map<string, ListPlace>();
  const bases = new Map<string, string>();
  let style = '';
  parseMarkup(xml, 'xml', {
    open(name, attributes) {
      const value = attributes['w:val'] ?? null;
      if (name === 'w:style') style = attributes['w:styleId'] ?? '';
      else if (name === 'w:basedOn' && value !== null) bases.set(style, value);
      else if (name === 'w:numId') own.set(style, { level: own.get(style)?.level ?? null, id: value });
      else if (name === 'w:ilvl') own.set(style, { id: own.get(style)?.id ?? null, level: value });
    },
  });
  return new Map([...bases.keys(), ...own.keys()].flatMap((name) => {
    const place = inherited(name, own, bases);
    return place === null ? [] : [[name, place] as const];
  }));
}

/** Styles are not based on each other any deeper, unless in a circle. */
const MAX_BASES = 10;

function inherited(style: string, own: ReadonlyMap<string, ListPlace>, bases: ReadonlyMap<string, string>): ListPlace | null {
  let level: string | null = null;
  let name: string | undefined = style;
  for (let step = 0; step < MAX_BASES && name !== undefined; step += 1) {
    const place = own.get(name);
    level ??= place?.level ?? null;
    if (place !== undefined && place.id !== null) return { id: place.id, level };
    name = bases.get(name);
  }
  return null;
}
