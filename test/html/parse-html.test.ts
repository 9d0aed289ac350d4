import { describe, expect, it } from 'vitest';
import { FRAMES_ADVICE, SHELL_ADVICE } from '../../src/text/html/empty-page.js';
import { readHtml } from '../../src/text/html/read-html.js';
import { sniff } from '../../src/source/sniff.js';
import { parseHtml } from '../../src/tree/html/parse-html.js';
import { recognizeSystem } from '../../src/tree/html/recognize-system.js';
import { parseDocument } from '../../src/tree/index.js';

function read(bytes: Uint8Array) {
  return readHtml({ path: 'page.html', mediaType: 'text/html', bytes, sha256: '0'.repeat(64) });
}

const PROSE = `<p>${'Wort '.repeat(60)}</p>`;

/** The lines of a page, cells parted by " | ". */
function linesOf(html: string): string[] {
  const document = parseDocument(read(Buffer.from(`<!DOCTYPE html>${html}`)), parseHtml);
  return document.lines.filter((line) => line.text !== '').map((line) => line.cells.map((cell) => cell.text).join(' | '));
}

describe('text of a page', () => {
  it('joins words that markup cuts, and parts blocks and breaks', () => {
    expect(linesOf('<p>Mobilit&auml;</p><p><span>Mobilit&auml;</span><span>tsausschuss</span> der\nStadt<br>Musterstadt</p>')).toEqual(['Mobilitä', 'Mobilitätsausschuss der Stadt', 'Musterstadt']);
  });

  it('closes up letter-spaced headings', () => {
    expect(linesOf('<p>T a g e s o r d n u n g</p>')).toEqual(['Tagesordnung']);
    expect(linesOf('<p>S i t z u n g s v o r l a g e Nr. 187/98</p>')).toEqual(['Sitzungsvorlage | Nr. 187/98']);
    expect(linesOf('<table><tr><td>A n t r a g<br>12/2018</td><td>Datum<br>22.10.2018</td></tr></table>')).toEqual(['Antrag | Datum', '12/2018 | 22.10.2018']);
  });

  it('leaves out scripts, menus, forms to fill, banners and hidden blocks', () => {
    expect(linesOf('<script>var a = "Vorlage 1/2020";</script><nav>Start</nav><form><input type="password">Kennwort</form><div class="cookie-note">Kekse</div><div style="display: none">Kopie</div><p>Text von 2020 für alle Beteiligten</p>')).toEqual(['Text von 2020 für alle Beteiligten']);
  });

  it('reads preformatted text line by line', () => {
    expect(linesOf('<p>a</p><pre>Betreff: Kita &amp; Hort\n\nRat      03.02.2020</pre><p>b</p>')).toEqual(['a', 'Betreff: Kita & Hort', 'Rat | 03.02.2020', 'b']);
  });

  it('keeps what a click opens', () => {
    expect(linesOf('<div class="collapse" style="display:none"><p>Beschlusstext</p></div>')).toEqual(['Beschlusstext']);
  });
});

describe('labels and tables', () => {
  it('sets a label and its value on a line, in lists, tables and blocks', () => {
    expect(linesOf('<dl><dt>Betreff:</dt><dd>Kita</dd></dl><table><tr><td>Status:</td><td>öffentlich</td><td>Art:</td><td>Antrag</td></tr></table><div><div>Gremium:</div><div>Rat</div></div>'))
      .toEqual(['Betreff: Kita', 'Status: öffentlich', 'Art: Antrag', 'Gremium: Rat']);
  });

  it('keeps the columns of a table below its head', () => {
    expect(linesOf('<table><tr><th>Datum</th><th>Gremium</th><th>Zuständigkeit</th></tr><tr><td></td><td>Rat</td><td>Entscheidung</td></tr></table>')).toEqual(['Datum | Gremium | Zuständigkeit', ' | Rat | Entscheidung']);
  });

  it('survives a table that is opened twice and cells that close blocks', () => {
    expect(linesOf('<table><table><tr><td><div>Rat</td><td>03.02.2020</td></tr></table>')).toEqual(['Rat | 03.02.2020']);
  });

  it('prints agenda items as minutes do', () => {
    expect(linesOf('<table><tr><th>TOP</th><th>Betreff</th><th>Vorlage</th><th>Beschlussart</th></tr><tr><td>Ö&nbsp;3</td><td>Kita</td><td>12/2020</td><td>vertagt</td></tr></table>'))
      .toEqual(['Ö 3 Kita', '12/2020', 'Beschlussart', 'vertagt']);
  });
});

describe('reading a page', () => {
  it('means windows-1252 by iso-8859-1, with its quotes and dashes', () => {
    const bytes = Buffer.from([...Buffer.from('<meta charset="iso-8859-1"><p>'), 0x84, 0x66, 0x93, 0x20, 0x96]);
    expect(read(bytes)).toMatchObject({ encoding: 'windows-1252', damage: [], text: '<meta charset="iso-8859-1"><p>„f“ –' });
  });

  it('believes the bytes more than the declaration', () => {
    expect(read(Buffer.from('<meta charset="iso-8859-1"><p>Größe</p>'))).toMatchObject({ encoding: 'utf-8' });
  });

  it('says of the shell of an application what to save instead', () => {
    const shell = read(Buffer.from('<html><body><div id="root"></div><script src="main.js"></script></body></html>'));
    expect(shell.text).toBe('');
    expect(shell.damage.map(({ detail }) => detail)).toEqual([SHELL_ADVICE]);
  });

  it.each([
    ['a menu and a foot around nothing', `<nav><a href="/">${'Sitzungskalender '.repeat(20)}</a></nav><div id="app"></div><footer>${'Impressum '.repeat(20)}</footer><script src="a.js"></script>`, SHELL_ADVICE],
    ['frames and a note to old browsers', `<frameset><frame src="vo020.asp"><noframes>${'Ihr Browser zeigt keine Frames. '.repeat(9)}</noframes></frameset>`, FRAMES_ADVICE],
  ])('tells %s from a document', (_name, html, advice) => {
    expect(read(Buffer.from(html)).damage.map(({ detail }) => detail)).toEqual([advice]);
  });

  it('reads the page that a saved view of its source shows', () => {
    const line = (number: number, html: string) => `<tr><td class="line-number" value="${number}"></td><td class="line-content">${html.replaceAll('&', '&amp;').replaceAll('<', '<span>&lt;').replaceAll('>', '&gt;</span>')}</td></tr>`;
    const shown = `${PROSE}\n<p>Gr&ouml;&szlig;e &lt; 5</p>`;
    expect(read(Buffer.from(`<table>${shown.split('\n').map((html, at) => line(at + 1, html)).join('')}</table>`)).text).toBe(shown);
  });

  it.each([
    ['<!DOCTYPE html><html>', 'x.asp'], ['<?xml version="1.0"?>\n<!DOCTYPE html><html>', 'vo020.asp'], ['<!-- saved --><html>', '-'], ['<p>', 'x.html'],
  ])('is told by content: %j', (begin, name) => {
    expect(sniff(Buffer.from(begin), name).mediaType).toBe('text/html');
  });

  it('names the system and the kind of page', () => {
    expect(recognizeSystem('<meta name="description" content="ALLRIS net Version 3.9.2 (X)"><div id="allriscontainer" class="to020">')).toEqual({ system: 'ALLRIS 3', page: 'item' });
    expect(recognizeSystem('<h1>Gemeinde</h1>')).toBeNull();
  });
});
