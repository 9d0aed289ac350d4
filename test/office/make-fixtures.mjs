// Makes the documents of fixtures/office-*/ from the pages below: node test/office/make-fixtures.mjs
// Needs soffice (LibreOffice Writer); the documents are committed, so the tests do not need it.
import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { convert, needSoffice } from '../printing/soffice.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const table = (rows, border = 1) => `<table border="${border}" width="100%">${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
const page = (body, header = '') => `<html><head><meta charset="utf-8"></head><body>${header === '' ? '' : `<div title="header"><p>${header}</p></div>`}${body}</body></html>`;

const papers = [
  {
    name: 'office-docx-form', format: 'docx',
    shows: 'A Word form: the town in the header of the page, labels and values in a table, wrapped cells, a numbered proposal.',
    body: page(`<h1>Beschlussvorlage</h1>
${table([['Drucksachen-Nr.:', '0318/2022'], ['Datum:', '14.03.2022'], ['Federführendes Amt:', 'Amt für Grünflächen<br>und Friedhöfe'], ['Status:', 'öffentlich']])}
<p></p><p>Betreff: Sanierung der Freitreppe im Rosengarten</p>
${table([['Gremium', 'Termin', 'Zuständigkeit'], ['Ausschuss für Umwelt,<br>Klima und Grünflächen', '29.03.2022', 'Vorberatung'], ['Haupt- und Finanzausschuss', '05.04.2022', 'Vorberatung'], ['Stadtvertretung', '26.04.2022', 'Entscheidung']])}
<h2>Beschlussvorschlag</h2><ol><li>Die Stadtvertretung beschließt die Sanierung der Freitreppe.</li><li>Die Mittel von 185.000 € werden freigegeben.</li></ol>
<h2>Begründung</h2><p>Die Stufen sind seit dem Winter 2020/21 an mehreren Stellen gebrochen. Am 11.11.2021 wurde die Treppe gesperrt.</p>`, 'Stadt Uferstein – Der Bürgermeister'),
    record: { kind: 'paper', body: { name: 'Uferstein' }, reference: '0318/2022', paperType: 'Beschlussvorlage', name: 'Sanierung der Freitreppe im Rosengarten', date: '2022-03-14', public: true, decision: null,
      consultations: [{ organization: 'Ausschuss für Umwelt, Klima und Grünflächen', date: '2022-03-29', role: 'Vorberatung' }, { organization: 'Haupt- und Finanzausschuss', date: '2022-04-05', role: 'Vorberatung' }, { organization: 'Stadtvertretung', date: '2022-04-26', role: 'Entscheidung' }] },
  },
  {
    name: 'office-odt-minutes', format: 'odt',
    shows: 'Minutes as an OpenDocument text: the agenda is a numbered list whose numbers stand in the style and not in the text.',
    body: page(`<p>Gemeinde Oberlindau</p><h1>Niederschrift</h1><p>über die 7. Sitzung des Bauausschusses am Dienstag, dem 10.05.2022, 18:30 Uhr bis 20:15 Uhr, Rathaus, Sitzungssaal</p>
<h2>Tagesordnung</h2><p>Öffentlicher Teil</p><ol><li>Eröffnung und Begrüßung</li><li>Erneuerung der Brunnenstube, Vorlage: BV/041/2022</li><li>Anfragen</li></ol>
<h2>Öffentlicher Teil</h2><p>TOP 1: Eröffnung und Begrüßung</p><p>Der Vorsitzende eröffnet die Sitzung.</p>
<p>TOP 2: Erneuerung der Brunnenstube<br>Vorlage: BV/041/2022</p><p>Der Vorsitzende erläutert die Vorlage.</p>
<p>Abstimmungsergebnis: mehrheitlich beschlossen<br>Ja-Stimmen: 9<br>Nein-Stimmen: 1<br>Enthaltungen: 2</p>
<p>TOP 3: Anfragen</p><p>Es liegen keine Anfragen vor.</p>`),
    record: { kind: 'minutes', body: { name: 'Oberlindau' }, agendaItems: [{ number: '1', name: 'Eröffnung und Begrüßung' }, { number: '2', name: 'Erneuerung der Brunnenstube', paperReferences: ['BV/041/2022'], decision: { status: 'adopted', vote: { yes: 9, no: 1, abstentions: 2 } } }, { number: '3', name: 'Anfragen' }] },
  },
  {
    name: 'office-doc-resolution', format: 'doc',
    shows: 'An old Word file: numbers of lists, in letters too, stand in its styles and not in its text; lines of a paragraph are broken by hand; the letters of its number are set apart.',
    body: page(`<p>Gemeinde Schilfenau</p><h1>Beschlussvorlage</h1>
<p>Vorlage Nr.: <span style="letter-spacing:1.25pt">021/2007</span><br>Datum: 05.02.2007<br>Betreff: Satzung über die Benut&shy;zung der Mehrzweckhalle</p>
${table([['Gremium', 'Datum', 'Zuständigkeit'], ['Gemeinderat', '22.02.2007', 'Entscheidung']])}
<h2>Beschlussvorschlag</h2><ol><li>Der Gemeinderat beschließt die Satzung.</li><li>Die Verwaltung wird beauftragt,<ol type="a"><li>die Satzung bekannt zu machen,</li><li>die Entgelte zu prüfen.</li></ol></li><li>Die Satzung vom 12.05.1998 tritt außer Kraft.</li></ol>
<h2>Begründung</h2><p>Die Halle wird seit 2005 auch von Vereinen der Nachbarorte genutzt (Entgelt&#8209;Ordnung).</p>`),
    record: { kind: 'paper', body: { name: 'Schilfenau' }, reference: '021/2007', paperType: 'Beschlussvorlage', date: '2007-02-05', name: 'Satzung über die Benutzung der Mehrzweckhalle', decision: null,
      consultations: [{ organization: 'Gemeinderat', date: '2007-02-22', role: 'Entscheidung' }],
      proposedResolution: '1. Der Gemeinderat beschließt die Satzung. 2. Die Verwaltung wird beauftragt, a. die Satzung bekannt zu machen, b. die Entgelte zu prüfen. 3. Die Satzung vom 12.05.1998 tritt außer Kraft.' },
  },
  {
    name: 'office-rtf-motion', format: 'rtf',
    shows: 'A motion as RTF: umlauts and typographic marks by escapes, labels beside values in a table without borders.',
    body: page(`<p>Stadtrat der Stadt Brückenau am See</p><h1>Antrag</h1>
${table([['Nummer:', 'A0127/18'], ['Datum:', '03.09.2018'], ['Absender:', 'Fraktion Bürger für Brückenau'], ['Adressat:', 'Vorsitzende des Stadtrates']], 0)}
<p>Kurztitel: Trinkbrunnen auf dem Fährplatz</p>
${table([['Gremium', 'Sitzungstermin'], ['Stadtrat', '20.09.2018']])}
<p>Der Stadtrat möge beschließen:</p><p>Die Oberbürgermeisterin wird beauftragt, bis zum 30.04.2019 „Trinkbrunnen“ auf dem Fährplatz zu prüfen – auch in größeren Straßen.</p>`),
    record: { kind: 'paper', reference: 'A0127/18', paperType: 'Antrag', name: 'Trinkbrunnen auf dem Fährplatz', date: '2018-09-03', consultations: [{ organization: 'Stadtrat', date: '2018-09-20' }] },
  },
  {
    name: 'office-doc-information', format: 'doc',
    shows: 'An information as an old Word file: rows of tables, one with a cell of two lines.',
    body: page(`<p>Landeshauptstadt Weidenburg</p><h1>Information</h1>
${table([['Nummer:', 'I0092/09'], ['Datum:', '17.02.2009'], ['Öffentlichkeitsstatus:', 'öffentlich']])}
<p></p><p>Thema: Stand der Bauarbeiten am Deichweg</p>
${table([['Beratung', 'Tag', 'Behandlung'], ['Der Oberbürgermeister', '24.02.2009', 'nicht öffentlich'], ['Ausschuss für Stadtentwicklung,<br>Bauen und Verkehr', '12.03.2009', 'öffentlich'], ['Stadtrat', '02.04.2009', 'öffentlich']])}
<p>Die Arbeiten am Deichweg wurden am 05.01.2009 begonnen.</p>`),
    record: { kind: 'paper', body: { name: 'Weidenburg' }, reference: 'I0092/09', paperType: 'Information', name: 'Stand der Bauarbeiten am Deichweg', date: '2009-02-17', public: true,
      consultations: [{ organization: 'Der Oberbürgermeister', date: '2009-02-24', public: false }, { organization: 'Ausschuss für Stadtentwicklung, Bauen und Verkehr', date: '2009-03-12', public: true }, { organization: 'Stadtrat', date: '2009-04-02', public: true }] },
  },
  {
    name: 'office-eml-paper', format: 'eml',
    shows: 'A mail whose text is a paper: number and date of the paper are the text\'s, subject and date of the mail are nobody\'s.',
    mail: `From: Sitzungsdienst <sitzungsdienst@torhagen.example>\nTo: rat@torhagen.example\nSubject: =?utf-8?q?F=C3=BCr_Ihre_Unterlagen=3A_Vorlage_9999/99?=\nDate: Fri, 1 Dec 2023 09:00:00 +0100\nMIME-Version: 1.0\nContent-Type: text/html; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\n`,
    body: `<p>Gemeinde Torhagen</p><h1>Mitteilungsvorlage</h1><p>Vorlage Nr.: 054/2023<br>Datum: 20.11.2023<br>Betreff: Bericht über die Ölsperre im Mühlgraben</p>
${table([['Beratungsfolge', 'Sitzungsdatum', 'Öffentlichkeitsstatus'], ['Umweltausschuss', '05.12.2023', 'öffentlich'], ['Gemeinderat', '12.12.2023', 'öffentlich']])}<p>Die Ölsperre wurde am 3. November 2023 gelegt.</p>`,
    record: { kind: 'paper', reference: '054/2023', date: '2023-11-20', name: 'Bericht über die Ölsperre im Mühlgraben',
      consultations: [{ organization: 'Umweltausschuss', date: '2023-12-05' }, { organization: 'Gemeinderat', date: '2023-12-12' }] },
  },
];

const quoted = (text) => Array.from(Buffer.from(text, 'latin1')).map((byte) => (byte === 10 ? '\n' : byte > 126 || byte === 61 || byte < 32 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte))).join('').replaceAll(/[^\n]{72}(?=[^\n]{4})(?<!=[\dA-F]?)/g, '$&=\n');
needSoffice();
const scratch = mkdtempSync(join(tmpdir(), 'office-fixtures-'));
for (const { name, format, shows, body, mail, record } of papers) {
  const folder = `${ROOT}fixtures/${name}`;
  mkdirSync(folder, { recursive: true });
  if (mail !== undefined) writeFileSync(`${folder}/document.eml`, (mail + quoted(body)).replaceAll('\n', '\r\n'), 'latin1');
  else {
    writeFileSync(join(scratch, 'document.html'), body);
    // By way of an OpenDocument text: the filter for pages makes one of another kind.
    convert([join(scratch, 'document.html')], 'odt', scratch);
    if (format !== 'odt') convert([join(scratch, 'document.odt')], format, scratch);
    renameSync(join(scratch, `document.${format}`), `${folder}/document.${format}`);
  }
  writeFileSync(`${folder}/expected.json`, `${JSON.stringify({ shows, record }, null, 2)}\n`);
}
