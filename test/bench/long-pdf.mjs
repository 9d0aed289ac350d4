/** A dense PDF of many pages, as verbatim minutes are: two columns of justified lines, each line a piece of its own. */
const WORDS = 'Die Verwaltung hat den Antrag der Fraktionen geprüft und legt das Ergebnis der Abstimmung mit den Ortsteilen vor Wir haben im Ausschuss lange über die Kosten der Maßnahme gesprochen'.split(' ');
const LINES = 55;
const WIDTH = 238;
/** Of Helvetica, in thousandths of its size: near enough for lines that end below each other. */
const MEAN_WIDTH = 500;
const SIZE = 10;

/** @param {number} pages @returns {Uint8Array} */
export function longPdf(pages) {
  const objects = ['<</Type/Catalog/Pages 2 0 R>>', `<</Type/Pages/Count ${pages}/Kids[${Array.from({ length: pages }, (_, page) => `${4 + 2 * page} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>'];
  for (let page = 0; page < pages; page += 1) {
    const content = [shown(`Seite ${page + 1}`, 57, 810), ...[57, 300].flatMap((left) => Array.from({ length: LINES }, (_, line) => shown(words(page * 7 + line * 3 + left), left, 780 - 13 * line)))].join('\n');
    objects.push(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents ${5 + 2 * page} 0 R>>`, `<</Length ${content.length}>>stream\n${content}\nendstream`);
  }
  return written(objects);
}

/** @param {number} from */
function words(from) {
  let text = '';
  for (let at = from; ; at += 1) {
    const longer = `${text}${text === '' ? '' : ' '}${WORDS[at % WORDS.length]}`;
    if (longer.length * MEAN_WIDTH * SIZE > WIDTH * 1000) return text;
    text = longer;
  }
}

/** @param {string} text @param {number} x @param {number} y */
const shown = (text, x, y) => `BT /F ${SIZE} Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET`;

/** @param {readonly string[]} objects */
function written(objects) {
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  return Buffer.from(`${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`, 'latin1');
}
