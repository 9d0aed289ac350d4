import type { PaperTree } from './paper-tree.js';
import type { Finds } from './recognizer.js';

/** A paper tree in which nothing is found yet. */
export const emptyTree: PaperTree = {
  kind: [], body: [], reference: [], paperType: [], name: [], date: [], received: [], public: [], originators: [], underDirectionOf: [],
  fileNumber: [], legislativeTerm: [], consultations: [], proposedResolution: [], decision: [], agendaItems: [], relatedPapers: [],
  dates: [], cities: [], companies: [], otherOrganizations: [], signatories: [], attachments: [], unread: [], regions: [],
};

/** Lists are appended to lists; what a recognizer replaces stands for all that was found before. */
export function merge(tree: PaperTree, { add, replace }: Finds): PaperTree {
  const base = replace === undefined ? tree : { ...tree, ...replace };
  if (add === undefined || !Object.values(add).some((list) => list.length > 0)) return base;
  return { ...base, ...appended(base, add) };
}

/** The slots to which something is added, whole. */
function appended(tree: PaperTree, add: Partial<PaperTree>): Partial<PaperTree> {
  const slots: Partial<Mutable<PaperTree>> = {};
  if (add.kind?.length) slots.kind = [...tree.kind, ...add.kind];
  if (add.body?.length) slots.body = [...tree.body, ...add.body];
  if (add.reference?.length) slots.reference = [...tree.reference, ...add.reference];
  if (add.paperType?.length) slots.paperType = [...tree.paperType, ...add.paperType];
  if (add.name?.length) slots.name = [...tree.name, ...add.name];
  if (add.date?.length) slots.date = [...tree.date, ...add.date];
  if (add.received?.length) slots.received = [...tree.received, ...add.received];
  if (add.public?.length) slots.public = [...tree.public, ...add.public];
  if (add.originators?.length) slots.originators = [...tree.originators, ...add.originators];
  if (add.underDirectionOf?.length) slots.underDirectionOf = [...tree.underDirectionOf, ...add.underDirectionOf];
  if (add.fileNumber?.length) slots.fileNumber = [...tree.fileNumber, ...add.fileNumber];
  if (add.legislativeTerm?.length) slots.legislativeTerm = [...tree.legislativeTerm, ...add.legislativeTerm];
  if (add.consultations?.length) slots.consultations = [...tree.consultations, ...add.consultations];
  if (add.proposedResolution?.length) slots.proposedResolution = [...tree.proposedResolution, ...add.proposedResolution];
  if (add.decision?.length) slots.decision = [...tree.decision, ...add.decision];
  if (add.agendaItems?.length) slots.agendaItems = [...tree.agendaItems, ...add.agendaItems];
  if (add.relatedPapers?.length) slots.relatedPapers = [...tree.relatedPapers, ...add.relatedPapers];
  if (add.dates?.length) slots.dates = [...tree.dates, ...add.dates];
  if (add.cities?.length) slots.cities = [...tree.cities, ...add.cities];
  if (add.companies?.length) slots.companies = [...tree.companies, ...add.companies];
  if (add.otherOrganizations?.length) slots.otherOrganizations = [...tree.otherOrganizations, ...add.otherOrganizations];
  if (add.signatories?.length) slots.signatories = [...tree.signatories, ...add.signatories];
  if (add.attachments?.length) slots.attachments = [...tree.attachments, ...add.attachments];
  if (add.unread?.length) slots.unread = [...tree.unread, ...add.unread];
  if (add.regions?.length) slots.regions = [...tree.regions, ...add.regions];
  return slots;
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };
