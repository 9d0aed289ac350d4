import type { PaperTree } from './paper-tree.js';
import type { Finds } from './recognizer.js';

/** A paper tree in which nothing is found yet. */
export const emptyTree: PaperTree = {
  kind: [], body: [], reference: [], paperType: [], name: [], date: [], received: [], public: [], originators: [], underDirectionOf: [],
  fileNumber: [], legislativeTerm: [], consultations: [], proposedResolution: [], decision: [], agendaItems: [], relatedPapers: [],
  dates: [], cities: [], companies: [], otherOrganizations: [], signatories: [], attachments: [], unread: [], regions: [],
};

/** Lists are appended to lists; what a recognizer replaces stands for all that was found before. */
export function merge(tree: PaperTree, finds: Finds): PaperTree {
  const { add = {}, replace = {} } = finds;
  const joined = <Item>(before: readonly Item[], more: readonly Item[] | undefined, instead: readonly Item[] | undefined): readonly Item[] =>
    instead ?? (more === undefined || more.length === 0 ? before : before.length === 0 ? more : [...before, ...more]);
  return {
    kind: joined(tree.kind, add.kind, replace.kind), body: joined(tree.body, add.body, replace.body),
    reference: joined(tree.reference, add.reference, replace.reference), paperType: joined(tree.paperType, add.paperType, replace.paperType),
    name: joined(tree.name, add.name, replace.name), date: joined(tree.date, add.date, replace.date), received: joined(tree.received, add.received, replace.received),
    public: joined(tree.public, add.public, replace.public), originators: joined(tree.originators, add.originators, replace.originators),
    underDirectionOf: joined(tree.underDirectionOf, add.underDirectionOf, replace.underDirectionOf), fileNumber: joined(tree.fileNumber, add.fileNumber, replace.fileNumber),
    legislativeTerm: joined(tree.legislativeTerm, add.legislativeTerm, replace.legislativeTerm), consultations: joined(tree.consultations, add.consultations, replace.consultations),
    proposedResolution: joined(tree.proposedResolution, add.proposedResolution, replace.proposedResolution), decision: joined(tree.decision, add.decision, replace.decision),
    agendaItems: joined(tree.agendaItems, add.agendaItems, replace.agendaItems), relatedPapers: joined(tree.relatedPapers, add.relatedPapers, replace.relatedPapers),
    dates: joined(tree.dates, add.dates, replace.dates), cities: joined(tree.cities, add.cities, replace.cities), companies: joined(tree.companies, add.companies, replace.companies),
    otherOrganizations: joined(tree.otherOrganizations, add.otherOrganizations, replace.otherOrganizations), signatories: joined(tree.signatories, add.signatories, replace.signatories),
    attachments: joined(tree.attachments, add.attachments, replace.attachments), unread: joined(tree.unread, add.unread, replace.unread), regions: joined(tree.regions, add.regions, replace.regions),
  };
}
