import bodyKinds from '../../vocabulary/body-kinds.json' with { type: 'json' };
import letterheadWords from '../../vocabulary/letterhead-words.json' with { type: 'json' };
import { printedWords } from '../../vocabulary/printed-words.js';
import type { PageAttribute, PageNode } from '../../text/html/page-nodes.js';
import type { Span } from '../document.js';
import { attributeOf, attributeRange } from './attributes.js';
import type { Page } from './page.js';
import { wordsOf } from './spans.js';
import { trimmed } from './trimmed.js';

/**
 * The town whose portal it is, where only the head, the foot or the title of the page say it ("Stadt Musterstadt"): a
 * text that is nothing but a kind of municipality and a name. It stands for the letterhead that a paper prints.
 */
const kinds = [...bodyKinds.municipalities, ...bodyKinds.counties].sort((a, b) => b.length - a.length);

export interface Letterhead {
  readonly span: Span;
  /** Nothing but a name: whether it is a town's is not known here. */
  readonly isBare: boolean;
}

const LONGEST = 60;
/** Texts of the page's furniture that are looked at. */
const MOST_TEXTS = 4000;
const portals = printedWords(letterheadWords.portals);
/** Matches "© 2024 "; not "2024". */
const COPYRIGHT = /^© (?:\d{4} )?/u;
/** Between the portal's name and the town's. Matches " - ", ": der " and " des "; not ", ". */
const JOINT = /^(?: - | \| |: | )(?:der |des )?/u;
/** Matches "der "; not "die ". */
const ARTICLE = /^(?:der|des) /u;
/** One or two words of a name. Matches "Musterstadt" and "Neustadt an der Aue"; not "Musterstadt informiert". */
const NAME = /^ \p{Lu}[\p{L}-]+(?: (?:an der|am|im|in|bei|ob der|vor der|unter|auf|\p{Lu}[\p{L}-]+))?(?: \(?\p{Lu}[\p{L}-]+\)?)?$/u;

export function letterhead(page: Page): Letterhead | null {
  let found: { span: Span; words: string } | null = null;
  let bare: Span | null = null;
  const visible = new Set<string>();
  let seen = 0;
  for (const [at, node] of page.nodes.entries()) {
    const range = node.name === '' ? node : namingAttribute(node);
    if (range === undefined || range.end - range.start > LONGEST + 80) continue;
    const span = trimmed(page.text, range.start, range.end);
    if (span.end - span.start < 8 || span.end - span.start > LONGEST + 40) continue;
    if (node.name === '' && page.dropped[at] === 0) visible.add(page.text.slice(span.start, span.end));
    else if (found === null && seen < MOST_TEXTS) {
      seen += 1;
      found = bodyIn(page, span);
      bare ??= node.name === 'img' ? bareNameIn(page, node, span) : null;
    }
  }
  if (found === null) return bare === null ? null : { span: bare, isBare: true };
  return visible.has(found.words) ? null : { span: found.span, isBare: false };
}

/** Pictures of coats of arms and logos. Matches "/img/wappen.png" and "logo-gross"; not "/img/print.gif". */
const LOGO = /wappen|logo|brand|siegel/iu;
/** What is said before the name. Matches "Logo " and "Wappen von "; not "Logout". */
const BEFORE_NAME = /^(?:(?:Stadt|Gemeinde)?(?:[Ll]ogo|[Ww]appen)|Startseite)(?: der| des| von)? /u;

/** "Logo Musterstadt", or "Musterstadt" beside a picture "musterstadt.svg": it may be a town, by its name alone. */
function bareNameIn(page: Page, node: PageNode, span: Span): Span | null {
  const before = BEFORE_NAME.exec(page.text.slice(span.start, span.end))?.[0].length ?? 0;
  const range = { start: span.start + before, end: span.end };
  const words = wordsOf(page.text, [range]);
  const marks = ['src', 'class', 'id'].map((name) => attributeOf(page.text, node, name) ?? '').join(' ').toLowerCase();
  const [first = ''] = words.toLowerCase().split(' ');
  return NAME.test(` ${words}`) && (before > 0 || LOGO.test(marks) || marks.includes(first)) ? range : null;
}

/** What a picture shows, and what the page says of itself. */
function namingAttribute(node: PageNode): PageAttribute | undefined {
  if (node.name === 'img') return attributeRange(node, 'alt');
  return node.name === 'meta' ? attributeRange(node, 'content') : undefined;
}

/** Also behind a name of the portal, and as a part of a title. */
function bodyIn(page: Page, span: Span): { span: Span; words: string } | null {
  const raw = page.text.slice(span.start, span.end);
  let from = 0;
  for (const part of raw.split(SEPARATOR)) {
    const before = lengthBefore(part);
    const start = span.start + raw.indexOf(part, from) + before;
    const range = { start, end: start + part.length - before };
    from = range.end - span.start;
    const words = wordsOf(page.text, [range]);
    const kind = kinds.find((form) => words.startsWith(`${form} `));
    if (kind !== undefined && NAME.test(words.slice(kind.length))) return { span: range, words };
  }
  return null;
}

/** How much stands before the town: "Ratsinformationssystem der ", "© 2024 Gemeinderat - ". */
function lengthBefore(part: string): number {
  const from = COPYRIGHT.exec(part)?.[0].length ?? 0;
  const name = portals.endAt(part, from);
  const joint = name < 0 ? null : JOINT.exec(part.slice(name));
  return joint === null ? from + (ARTICLE.exec(part.slice(from))?.[0].length ?? 0) : name + joint[0].length;
}

/** Matches " - ", " | " and ", "; not a hyphen. */
const SEPARATOR = / [-–|·] |, |: /u;
