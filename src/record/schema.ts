import { z } from 'zod';
import { DECISION_STATUSES } from '../vocabulary/decision-status.js';

/**
 * The Reading: one record with its evidence, diagnostics and ledger. This file is the source of truth; the JSON
 * Schemas in `schemas/` are generated from it. Names are OParl 1.1's wherever it has one; every key is always there,
 * `null` for what the document does not state.
 */
const text = (description: string, example: string) => z.string().meta({ description, examples: [example] });
const maybe = (description: string, example: string) => z.string().nullable().meta({ description, examples: [example] });
const flag = (description: string) => z.boolean().nullable().meta({ description, examples: [true] });
const count = (description: string, example: number) => z.int().min(0).meta({ description, examples: [example] });
const maybeCount = (description: string, example: number) => z.int().min(0).nullable().meta({ description, examples: [example] });
const list = <Item extends z.ZodType>(item: Item, description: string, example: unknown) =>
  z.array(item).meta({ description, examples: [example] });

const status = z.enum(DECISION_STATUSES).nullable()
  .meta({ description: 'Code of the outcome; `unmapped` if the printed words are not in the vocabulary.', examples: ['adopted-unchanged'] });

export const bodySchema = z.strictObject({
  name: text('The municipality or county that issues the document, without its kind.', 'Musterstadt'),
  classification: maybe('Its kind as printed.', 'Landeshauptstadt'),
  ags: maybe('Amtlicher Gemeindeschlüssel: 8 digits, 5 for a county.', '15003000'),
}).meta({ description: 'The body that issues the document (OParl Body).', examples: [{ name: 'Musterstadt', classification: 'Stadt', ags: null }] });

export const voteSchema = z.strictObject({
  yes: maybeCount('Votes in favour, as printed.', 44),
  no: maybeCount('Votes against, as printed.', 0),
  abstentions: maybeCount('Abstentions, as printed.', 1),
  unanimous: flag('True if printed as unanimous, false if printed as by majority or with votes against.'),
}).meta({ description: 'The vote, only what is printed.', examples: [{ yes: 44, no: 0, abstentions: 1, unanimous: true }] });

export const decisionSchema = z.strictObject({
  status: z.enum(DECISION_STATUSES).meta({ description: 'Code of the decision.', examples: ['adopted-unchanged'] }),
  organization: maybe('The committee that took it.', 'Stadtrat'),
  date: maybe('The day it was taken, EDTF.', '2012-02-16'),
  outcome: text('The outcome as printed.', 'ungeändert beschlossen'),
  vote: voteSchema.nullable().meta({ description: 'The vote, null if none is printed.', examples: [null] }),
}).meta({ description: 'A decision that the document reports as taken; a proposed resolution is none.',
  examples: [{ status: 'adopted', organization: 'Stadtrat', date: '2012-02-16', outcome: 'beschlossen', vote: null }] });

export const consultationSchema = z.strictObject({
  organization: text('The committee as printed.', 'Ausschuss f. Kultur'),
  organizationLong: maybe('Its name with abbreviations expanded, where that is certain.', 'Ausschuss für Kultur'),
  date: maybe('Day of the meeting, EDTF.', '2012-01-26'),
  time: maybe('Clock time hh:mm, only if printed.', '17:00'),
  role: maybe('Role as printed.', 'Vorberatung'),
  authoritative: flag('True if the committee decides; null if the document does not say.'),
  public: flag('Public, not public, or null if not marked.'),
  agendaItem: maybe('Number of the agenda item, a string.', '9.1.2'),
  meeting: maybe('Name of the meeting as printed.', '30. ordentliche Sitzung'),
  outcome: maybe('Outcome as printed.', 'ungeändert beschlossen'),
  status,
}).meta({ description: 'One row of the Beratungsfolge (OParl Consultation).', examples: [{ organization: 'Stadtrat', date: '2012-02-16' }] });

export const agendaItemSchema = z.strictObject({
  number: maybe('Number of the item.', '7.1'),
  name: maybe('Subject of the item.', 'Neubau der Schule'),
  public: flag('Public, not public, or null if not marked.'),
  paperReferences: list(text('Number of a paper that the item treats.', '0123/2020'), 'Papers that the item treats.', ['0123/2020']),
  decision: decisionSchema.nullable().meta({ description: 'The decision on the item, null if none is printed.', examples: [null] }),
  resolutionText: maybe('The text that was resolved.', 'Der Rat beschließt den Neubau.'),
}).meta({ description: 'One item of minutes or of an agenda (OParl AgendaItem).', examples: [{ number: '7.1', name: 'Neubau der Schule' }] });

export const recordSchema = z.strictObject({
  kind: z.enum(['paper', 'minutes', 'agenda', 'other']).meta({ description: 'What the document is.', examples: ['paper'] }),
  body: bodySchema.nullable(),
  reference: maybe('The document number as printed.', '0123/2020'),
  paperType: maybe('The kind of paper as printed, letter-spacing removed.', 'Beschlussvorlage'),
  name: maybe('Title or subject.', 'Neubau der Schule'),
  date: maybe('The date of the paper itself, EDTF; never a meeting.', '2020-03-02'),
  received: maybe('The day it was received, EDTF.', '2020-03-01'),
  public: flag('Publicity of the document.'),
  originators: list(text('Who brought the paper in.', 'Fraktion A'), 'Who brought the paper in.', ['Fraktion A']),
  underDirectionOf: list(text('Department in charge.', 'Dezernat III'), 'Departments in charge.', ['Dezernat III']),
  fileNumber: maybe('File number of the administration.', '80/80.03'),
  legislativeTerm: maybe('Legislative term as printed.', '18. Wahlperiode'),
  consultations: list(consultationSchema, 'The Beratungsfolge, in printed order.', []),
  proposedResolution: maybe('Text of the proposed resolution.', 'Der Rat beschließt den Neubau.'),
  decision: decisionSchema.nullable().meta({ description: 'The decision on the paper, null if none is reported.', examples: [null] }),
  agendaItems: list(agendaItemSchema, 'Items of minutes and agendas.', []),
  relatedPapers: list(z.strictObject({
    reference: text('Number of the other paper.', 'A0201/03'),
    date: maybe('Its date, if printed.', '2003-11-21'),
    relation: maybe('How they belong together: answers, amends, replaces, refers-to.', 'answers'),
  }).meta({ description: 'Another paper.', examples: [{ reference: 'A0201/03', date: null, relation: 'answers' }] }), 'Other papers that the document names.', []),
  dates: list(z.strictObject({
    value: text('EDTF, level 1 and the sub-year groupings of level 2; a season is its year, approximate.', '2004-02-27/2004-02-28'),
    written: text('As printed, where it first stands.', '27. bis 28. Februar 2004'),
    role: maybe('What the date is for, where known.', 'consultation'),
    certainty: z.enum(['written', 'implied']).meta({ description: 'Whether all of it is printed.', examples: ['written'] }),
  }).meta({ description: 'A date or period.', examples: [{ value: '2004', written: '2004', role: null, certainty: 'written' }] }),
    'Every date and period in the text, once each.', []),
  cities: list(z.strictObject({
    name: text('German name.', 'Saporischschja'),
    forms: list(text('A form printed in the document.', 'Saporoshje'), 'Forms printed in the document.', ['Saporoshje']),
    country: text('ISO 3166-1 alpha-2.', 'UA'),
    geonameId: maybeCount('GeoNames id, null for a municipality that GeoNames has no settlement of.', 687700),
    ags: maybe('Amtlicher Gemeindeschlüssel, 8 digits, German municipalities only; of a former municipality its last one.', '15003000'),
    successorAgs: maybe('AGS of the municipality that a former one was merged into; null for a municipality of today.', '01054168'),
    latitude: z.number().nullable().meta({ description: 'Degrees north, WGS 84.', examples: [47.82] }),
    longitude: z.number().nullable().meta({ description: 'Degrees east, WGS 84.', examples: [35.18] }),
    count: count('Number of mentions.', 3),
    certainty: z.enum(['sure', 'likely', 'doubtful']).meta({ description: 'How sure the reading is.', examples: ['sure'] }),
    cue: text('What makes it a city here.', 'country-beside'),
  }).meta({ description: 'A municipality.', examples: [{ name: 'Riga', country: 'LV' }] }), 'Municipalities named as a place or body.', []),
  companies: list(z.strictObject({
    name: text('The fullest form printed.', 'Beispiel Bau GmbH'),
    forms: list(text('A form printed in the document.', 'Beispiel Bau'), 'Forms printed in the document.', ['Beispiel Bau']),
    legalForm: maybe('Legal form.', 'GmbH'),
    legalFormCode: maybe('ISO 20275 code of the legal form in the country of the seat that the text gives, or else of the issuing body; null where that country or its code is not known.', '2HBR'),
    city: maybe('City that the text gives it.', 'Musterstadt'),
    count: count('Number of mentions.', 1),
    basis: z.enum(['legal-form', 'cue', 'list', 'known-body']).meta({ description: 'What makes it a company here.', examples: ['legal-form'] }),
  }).meta({ description: 'A business.', examples: [{ name: 'Beispiel Bau GmbH' }] }), 'Businesses that the document names.', []),
  otherOrganizations: list(z.strictObject({
    name: text('Name as printed, in the nominative where its first words tell.', 'IHK Musterstadt'),
    kind: text('institute, chamber, authority, university, association, party or other.', 'chamber'),
    count: count('Number of mentions.', 1),
  }).meta({ description: 'An organization that is no business.', examples: [{ name: 'IHK Musterstadt', kind: 'chamber', count: 1 }] }), 'Organizations that are no business.', []),
  signatories: list(z.strictObject({
    name: text('Name as printed.', 'Dr. Erika Beispiel'),
    function: maybe('Function as printed.', 'Beigeordnete'),
  }).meta({ description: 'Who signed.', examples: [{ name: 'Dr. Erika Beispiel', function: 'Beigeordnete' }] }), 'Who signed.', []),
  attachments: list(z.strictObject({
    name: text('Name of the attachment.', 'Lageplan'),
    size: maybeCount('Bytes, from the rounded size that is printed.', 55296),
  }).meta({ description: 'An attachment.', examples: [{ name: 'Lageplan', size: null }] }), 'Attachments.', []),
}).meta({ description: 'What the document says, under the names of OParl 1.1.', examples: [{ kind: 'paper' }] });

const point = z.strictObject({
  line: z.int().min(1).meta({ description: 'Line, from 1.', examples: [1] }),
  column: z.int().min(1).meta({ description: 'Column in UTF-16 code units, from 1.', examples: [1] }),
  offset: count('Offset in UTF-16 code units.', 0),
}).meta({ description: 'A place in the text.', examples: [{ line: 1, column: 1, offset: 0 }] });

export const evidenceSchema = z.strictObject({
  start: count('Offset of the first character, UTF-16 code units.', 5),
  end: count('Offset behind the last character.', 31),
  line: z.int().min(1).meta({ description: 'Line of `start`, from 1.', examples: [3] }),
  column: z.int().min(1).meta({ description: 'Column of `start`, from 1.', examples: [4] }),
  page: z.int().min(1).nullable().meta({ description: 'Page, null where the format has none.', examples: [1] }),
  box: z.array(z.number()).length(4).nullable().meta({ description: 'Left, top, right, bottom in points.', examples: [[72, 90, 200, 102]] }),
  text: text('`text.slice(start, end)`.', 'Landeshauptstadt Musterstadt'),
  certainty: z.enum(['written', 'implied', 'recognized', 'doubtful']).meta({
    description: 'written: the value stands there; implied: it was derived; recognized: character recognition read it from a picture; doubtful: so, and some of it was hard to read.', examples: ['written'] }),
  rule: text('The rule that found it.', 'label-value'),
}).meta({ description: 'Where a value comes from.', examples: [{ start: 5, end: 31 }] });

export const diagnosticSchema = z.strictObject({
  id: text('Kebab-case id, for ever.', 'date-impossible'),
  severity: z.enum(['error', 'warning', 'info']).meta({ description: 'error: do not trust the record here; warning: look at it; info: something was implied.', examples: ['warning'] }),
  message: text('What was found and what was expected.', 'Found 31.02.2012, which is no day of the calendar.'),
  place: z.strictObject({ start: point, end: point }).nullable().meta({ description: 'Where in the text, null if it has no place.', examples: [null] }),
  pointer: maybe('JSON pointer of the value concerned.', '/record/date'),
  actual: maybe('What stands there.', '31.02.2012'),
  expected: maybe('What was expected.', 'a day of the calendar'),
  url: text('Page of the check.', 'https://github.com/ratslese/ratslese/blob/main/src/checks/README.md#date-impossible'),
  fingerprint: text('Stable over edits elsewhere in the document: id and words, no line number.', '3f2a'),
}).meta({ description: 'One finding.', examples: [{ id: 'date-impossible' }] });

export const sourceSchema = z.strictObject({
  path: text('Path as given.', 'papers/0123.txt'),
  format: text('Format that it was read as.', 'text'),
  sha256: text('SHA-256 of the bytes.', 'e3b0c442'),
  bytes: count('Length in bytes.', 6600),
  encoding: maybe('Encoding, WHATWG name.', 'utf-8'),
  pages: maybeCount('Pages, null where the format has none.', 2),
  system: maybe('Council information system that a saved page comes from, null where none was recognized.', 'sessionnet'),
  created: maybe('When the file was made, as it says itself, ISO 8601; not the date of the paper.', '2020-03-02T10:15:00+01:00'),
  modified: maybe('When the file was last changed, as it says itself.', '2020-03-02T10:15:00+01:00'),
  language: maybe('Language that the file says it is in, BCP 47.', 'de-DE'),
  outline: list(z.strictObject({
    title: text('The heading.', 'TOP 3 Haushalt'),
    level: count('Its level, from 1.', 1),
    page: maybeCount('The page that it leads to, null if it leads to none.', 4),
  }).meta({ description: 'A heading of the file\'s own table of contents.', examples: [{ title: 'TOP 3 Haushalt', level: 1, page: 4 }] }), 'The file\'s own table of contents.', []),
  embeddedFiles: list(text('Name of the file.', 'Lageplan.png'), 'Names of files that are embedded in it; they were not opened.', ['Lageplan.png']),
  recognizedPages: list(z.int().min(1).meta({ description: 'Number of the page.', examples: [1] }), 'Pages that were read by character recognition.', [1]),
}).meta({ description: 'The document that was read.', examples: [{ path: 'papers/0123.txt' }] });

export const readingSchema = z.strictObject({
  source: sourceSchema,
  status: z.enum(['clean', 'partial', 'rejected']).meta({ description: 'clean: all read; partial: something was not; rejected: no council document.', examples: ['clean'] }),
  record: recordSchema,
  evidence: z.record(z.string(), z.array(evidenceSchema)).meta({ description: 'Places of each value, under its JSON pointer.', examples: [{ '/record/reference': [] }] }),
  diagnostics: list(diagnosticSchema, 'What could not be read cleanly.', []),
  ledger: z.strictObject({
    headLines: count('Lines of the head.', 14), read: count('Lines of the head that ended in a field.', 14),
    tableLines: count('Lines of the Beratungsfolge.', 3), tableRead: count('Lines of it that ended in a field.', 3),
  }).meta({ description: 'Lines accounted for.', examples: [{ headLines: 14, read: 14, tableLines: 3, tableRead: 3 }] }),
}).meta({ description: 'One document, read.', examples: [{ status: 'clean' }] });

export type Reading = z.infer<typeof readingSchema>;
export type CouncilRecord = z.infer<typeof recordSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type Diagnostic = z.infer<typeof diagnosticSchema>;
export type Severity = Diagnostic['severity'];
export type Vote = z.infer<typeof voteSchema>;
export type Decision = z.infer<typeof decisionSchema>;
