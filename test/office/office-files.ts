import { strToU8, zipSync, type Zippable } from 'fflate';
import { sourceOf } from '../../src/source/open.js';
import type { SourceText } from '../../src/text/source-text.js';
import { textReaderFor } from '../../src/text/index.js';

/** Small office files made from strings, as programs write them in essence. */
export type Block = string | readonly (readonly string[])[];

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const RELATIONS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const ODF = ['office', 'style', 'text', 'table', 'drawing'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ');

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
export const zipped = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content])) satisfies Zippable);

export const wordParagraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
const wordTable = (rows: readonly (readonly string[])[]): string => `<w:tbl>${rows.map((row) =>
  `<w:tr>${row.map((cell) => `<w:tc>${cell.split('\n').map((line) => wordParagraph(line)).join('')}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

/** A Word file. `more`: further parts, as `word/numbering.xml`. */
export function docx(blocks: readonly Block[], more: Readonly<Record<string, string>> = {}, markup = ''): Uint8Array {
  const body = blocks.map((block) => (typeof block === 'string' ? wordParagraph(block) : wordTable(block))).join('');
  const related = Object.keys(more).filter((name) => name.startsWith('word/')).map((name, index) => {
    const file = name.replace('word/', '');
    return `<Relationship Id="r${index}" Type="${OFFICE}/${file.replace(/\d*\.xml$/u, '')}" Target="${file}"/>`;
  }).join('');
  return zipped({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': `<Relationships ${RELATIONS}><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${body}${markup}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships ${RELATIONS}>${related}</Relationships>`,
    ...more,
  });
}

export const wordPart = (root: string, inner: string): string => `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${W}>${inner}</w:${root}>`;

const odtText = (text: string): string => text.split('\t').map(escaped).join('<text:tab/>');
const odtTable = (rows: readonly (readonly string[])[]): string => `<table:table><table:table-column/>${rows.map((row) =>
  `<table:table-row>${row.map((cell) => `<table:table-cell>${cell.split('\n').map((line) => `<text:p>${odtText(line)}</text:p>`).join('')}</table:table-cell>`).join('')}</table:table-row>`).join('')}</table:table>`;

/** An OpenDocument text. `markup` stands behind the blocks, `styles` before the body; `header` is the header of its pages. */
export function odt(blocks: readonly Block[], { markup = '', styles = '', header = '', manifest = '' } = {}): Uint8Array {
  const body = blocks.map((block) => (typeof block === 'string' ? `<text:p>${odtText(block)}</text:p>` : odtTable(block))).join('');
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(`<?xml version="1.0" encoding="UTF-8"?><office:document-content ${ODF}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}${markup}</office:text></office:body></office:document-content>`),
    'styles.xml': strToU8(`<office:document-styles ${ODF}><office:master-styles><style:master-page><style:header>${header}</style:header><style:footer><text:p>Seite 1</text:p></style:footer></style:master-page></office:master-styles></office:document-styles>`),
    'META-INF/manifest.xml': strToU8(`<manifest:manifest>${manifest}</manifest:manifest>`),
  });
}

const rtfText = (text: string): string => [...text].map((character) => {
  const code = character.charCodeAt(0);
  if (character === '\t') return '\\tab ';
  if ('{}\\'.includes(character)) return `\\${character}`;
  return code < 128 ? character : `\\u${code}\\'3f`;
}).join('');

/** An RTF file, its characters beyond ASCII in Unicode with a question mark to stand in. */
export function rtf(blocks: readonly Block[]): Uint8Array {
  const rows = (table: readonly (readonly string[])[]): string => table.map((row) => `\\trowd${row.map((_, index) => `\\cellx${(index + 1) * 3000}`).join('')}`
    + `${row.map((cell) => `\\pard\\intbl ${cell.split('\n').map(rtfText).join('\\line ')}\\cell`).join('\n')}\\row\n`).join('');
  const body = blocks.map((block) => (typeof block === 'string' ? `\\pard ${rtfText(block)}\\par\n` : rows(block))).join('');
  return new TextEncoder().encode(`{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss\\fcharset0 Arial;}}\n${body}}`);
}

export async function textOf(path: string, bytes: Uint8Array): Promise<SourceText> {
  const source = sourceOf(path, bytes);
  const reader = textReaderFor(source.mediaType);
  if (reader === null) throw new Error(`no reader for ${source.mediaType}`);
  return reader.read(source, {});
}

export const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
