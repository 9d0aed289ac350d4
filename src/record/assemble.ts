import type { AgendaItemValue, ConsultationValue, DecisionValue, Mark, PaperTree } from '../fields/paper-tree/paper-tree.js';
import type { LineIndex } from '../text/line-index.js';
import type { Document } from '../tree/document.js';
import { spellsUmlautsOut } from '../tree/spelled-umlauts.js';
import { asPrinted } from './as-printed.js';
import { countriesOf } from './countries-of.js';
import { evidenceBook, type EvidenceBook } from './evidence.js';
import { citiesOf, companiesOf, datesOf, otherOrganizationsOf } from './fold-mentions.js';
import type { CouncilRecord, Decision, Evidence } from './schema.js';

/**
 * Makes the record and its evidence out of the paper tree. It chooses nothing: the first mark of a slot is its value,
 * and each value's places are noted under its JSON pointer.
 */
export interface Assembled {
  readonly record: CouncilRecord;
  readonly evidence: Record<string, Evidence[]>;
}

export function assemble(document: Document, tree: PaperTree, index: LineIndex): Assembled {
  const book = evidenceBook(document, index);
  const first = <Value>(pointer: string, marks: readonly Mark<Value>[]): Value | null => single(book, pointer, marks[0] ?? null);
  const each = (pointer: string, marks: readonly Mark<string>[]): string[] => marks.map((mark, at) => single(book, `${pointer}/${at}`, mark) ?? '');
  const kind = first('/record/kind', tree.kind)?.kind ?? 'other';
  const record: CouncilRecord = {
    kind,
    body: first('/record/body', tree.body),
    reference: first('/record/reference', tree.reference)?.reference ?? null,
    paperType: first('/record/paperType', tree.paperType),
    name: first('/record/name', tree.name),
    date: first('/record/date', tree.date),
    received: first('/record/received', tree.received),
    public: first('/record/public', tree.public),
    originators: each('/record/originators', tree.originators),
    underDirectionOf: each('/record/underDirectionOf', tree.underDirectionOf),
    fileNumber: first('/record/fileNumber', tree.fileNumber),
    legislativeTerm: first('/record/legislativeTerm', tree.legislativeTerm),
    consultations: tree.consultations.map((row, at) => consultationOf(book, `/record/consultations/${at}`, row.value)),
    proposedResolution: first('/record/proposedResolution', tree.proposedResolution),
    decision: decisionOf(book, '/record/decision', tree.decision[0] ?? null),
    agendaItems: tree.agendaItems.map((item, at) => agendaItemOf(book, `/record/agendaItems/${at}`, item.value)),
    relatedPapers: tree.relatedPapers.map((paper, at) => {
      book.note(`/record/relatedPapers/${at}`, paper);
      return { ...paper.value };
    }),
    dates: datesOf(tree.dates, document, book),
    cities: citiesOf(tree.cities, document, book),
    companies: companiesOf(tree.companies, document, book, countriesOf(tree, document)),
    otherOrganizations: otherOrganizationsOf(tree.otherOrganizations, book),
    signatories: tree.signatories.map(({ value }, at) => ({
      name: single(book, `/record/signatories/${at}/name`, value.name) ?? '',
      function: single(book, `/record/signatories/${at}/function`, value.function),
    })),
    attachments: tree.attachments.map(({ value }, at) => ({
      name: single(book, `/record/attachments/${at}/name`, value.name) ?? '',
      size: single(book, `/record/attachments/${at}/size`, value.size),
    })),
  };
  return { record: spellsUmlautsOut(document.source) ? asPrinted(record, document.source) : record, evidence: book.entries };
}

function single<Value>(book: EvidenceBook, pointer: string, mark: Mark<Value> | null): Value | null {
  if (mark === null) return null;
  book.note(pointer, mark);
  return mark.value;
}

function consultationOf(book: EvidenceBook, pointer: string, row: ConsultationValue): CouncilRecord['consultations'][number] {
  return {
    organization: single(book, `${pointer}/organization`, row.organization) ?? '',
    organizationLong: single(book, `${pointer}/organizationLong`, row.organizationLong),
    date: single(book, `${pointer}/date`, row.date),
    time: single(book, `${pointer}/time`, row.time),
    role: single(book, `${pointer}/role`, row.role),
    authoritative: single(book, `${pointer}/authoritative`, row.authoritative),
    public: single(book, `${pointer}/public`, row.public),
    agendaItem: single(book, `${pointer}/agendaItem`, row.agendaItem),
    meeting: single(book, `${pointer}/meeting`, row.meeting),
    outcome: single(book, `${pointer}/outcome`, row.outcome),
    status: single(book, `${pointer}/status`, row.status),
  };
}

function decisionOf(book: EvidenceBook, pointer: string, mark: Mark<DecisionValue> | null): Decision | null {
  if (mark === null) return null;
  book.note(`${pointer}/status`, mark);
  const { status, outcome, organization, date, vote } = mark.value;
  return {
    status,
    organization: single(book, `${pointer}/organization`, organization),
    date: single(book, `${pointer}/date`, date),
    outcome: single(book, `${pointer}/outcome`, outcome) ?? '',
    vote: single(book, `${pointer}/vote`, vote),
  };
}

function agendaItemOf(book: EvidenceBook, pointer: string, item: AgendaItemValue): CouncilRecord['agendaItems'][number] {
  return {
    number: single(book, `${pointer}/number`, item.number),
    name: single(book, `${pointer}/name`, item.name),
    public: single(book, `${pointer}/public`, item.public),
    paperReferences: item.paperReferences.map((paper, at) => single(book, `${pointer}/paperReferences/${at}`, paper) ?? ''),
    decision: decisionOf(book, `${pointer}/decision`, item.decision),
    resolutionText: single(book, `${pointer}/resolutionText`, item.resolutionText),
  };
}
