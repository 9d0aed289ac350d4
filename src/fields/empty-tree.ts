import type { PaperTree } from './paper-tree.js';
import type { Finds } from './recognizer.js';

/** A paper tree in which nothing is found yet. */
export const emptyTree: PaperTree = {
  kind: [], body: [], reference: [], paperType: [], name: [], date: [], received: [], public: [], originators: [], underDirectionOf: [],
  fileNumber: [], legislativeTerm: [], consultations: [], proposedResolution: [], decision: [], agendaItems: [], relatedPapers: [],
  dates: [], cities: [], companies: [], otherOrganizations: [], signatories: [], attachments: [], unread: [], regions: [],
};

/** Lists are appended to lists; what a recognizer replaces stands for all that was found before. All trees name their slots in one order, which keeps reading them cheap. */
export function merge(tree: PaperTree, { add, replace }: Finds): PaperTree {
  const base = replace === undefined ? tree : slots(replace, tree);
  return add === undefined || !addsAnything(add) ? base : appended(base, add);
}

function addsAnything(add: Partial<PaperTree>): boolean {
  for (const list of Object.values(add)) if (list.length > 0) return true;
  return false;
}

function slots(chosen: Partial<PaperTree>, rest: PaperTree): PaperTree {
  return {
    kind: chosen.kind ?? rest.kind, body: chosen.body ?? rest.body, reference: chosen.reference ?? rest.reference,
    paperType: chosen.paperType ?? rest.paperType, name: chosen.name ?? rest.name, date: chosen.date ?? rest.date,
    received: chosen.received ?? rest.received, public: chosen.public ?? rest.public, originators: chosen.originators ?? rest.originators,
    underDirectionOf: chosen.underDirectionOf ?? rest.underDirectionOf, fileNumber: chosen.fileNumber ?? rest.fileNumber,
    legislativeTerm: chosen.legislativeTerm ?? rest.legislativeTerm, consultations: chosen.consultations ?? rest.consultations,
    proposedResolution: chosen.proposedResolution ?? rest.proposedResolution, decision: chosen.decision ?? rest.decision,
    agendaItems: chosen.agendaItems ?? rest.agendaItems, relatedPapers: chosen.relatedPapers ?? rest.relatedPapers, dates: chosen.dates ?? rest.dates,
    cities: chosen.cities ?? rest.cities, companies: chosen.companies ?? rest.companies,
    otherOrganizations: chosen.otherOrganizations ?? rest.otherOrganizations, signatories: chosen.signatories ?? rest.signatories,
    attachments: chosen.attachments ?? rest.attachments, unread: chosen.unread ?? rest.unread, regions: chosen.regions ?? rest.regions,
  };
}

function appended(tree: PaperTree, add: Partial<PaperTree>): PaperTree {
  return {
    kind: both(tree.kind, add.kind), body: both(tree.body, add.body), reference: both(tree.reference, add.reference),
    paperType: both(tree.paperType, add.paperType), name: both(tree.name, add.name), date: both(tree.date, add.date),
    received: both(tree.received, add.received), public: both(tree.public, add.public), originators: both(tree.originators, add.originators),
    underDirectionOf: both(tree.underDirectionOf, add.underDirectionOf), fileNumber: both(tree.fileNumber, add.fileNumber),
    legislativeTerm: both(tree.legislativeTerm, add.legislativeTerm), consultations: both(tree.consultations, add.consultations),
    proposedResolution: both(tree.proposedResolution, add.proposedResolution), decision: both(tree.decision, add.decision),
    agendaItems: both(tree.agendaItems, add.agendaItems), relatedPapers: both(tree.relatedPapers, add.relatedPapers),
    dates: both(tree.dates, add.dates), cities: both(tree.cities, add.cities), companies: both(tree.companies, add.companies),
    otherOrganizations: both(tree.otherOrganizations, add.otherOrganizations), signatories: both(tree.signatories, add.signatories),
    attachments: both(tree.attachments, add.attachments), unread: both(tree.unread, add.unread), regions: both(tree.regions, add.regions),
  };
}

function both<Value>(found: readonly Value[], more: readonly Value[] | undefined): readonly Value[] {
  if (more === undefined || more.length === 0) return found;
  return found.length === 0 ? more : [...found, ...more];
}
