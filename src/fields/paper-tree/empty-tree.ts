import type { PaperTree } from './paper-tree.js';
import type { Finds } from './recognizer.js';

/** A paper tree in which nothing is found yet. */
export const emptyTree: PaperTree = {
  kind: [], body: [], reference: [], paperType: [], name: [], date: [], received: [], public: [], originators: [], underDirectionOf: [],
  fileNumber: [], legislativeTerm: [], consultations: [], proposedResolution: [], decision: [], agendaItems: [], relatedPapers: [],
  dates: [], cities: [], companies: [], otherOrganizations: [], signatories: [], attachments: [], unread: [], regions: [],
};

/** Lists are appended to lists, in the tree itself; what a recognizer replaces stands for all that was found before. */
export function fill(tree: GrowingTree, { add, replace }: Finds): void {
  if (replace !== undefined) for (const slot of Object.keys(replace)) if (isSlot(slot)) put(tree, slot, replace);
  if (add !== undefined) for (const slot of Object.keys(add)) if (isSlot(slot) && add[slot]?.length !== 0) append[slot](tree, add);
}

/** A paper tree whose slots are still filled; the lists in them are never changed, but replaced by longer ones. */
export type GrowingTree = { -readonly [Slot in keyof PaperTree]: PaperTree[Slot] };

/** Slot by slot, since the engine takes much longer to copy an object that it knows in several forms. */
export function growing(tree: PaperTree): GrowingTree {
  return {
    kind: tree.kind, body: tree.body, reference: tree.reference, paperType: tree.paperType, name: tree.name, date: tree.date,
    received: tree.received, public: tree.public, originators: tree.originators, underDirectionOf: tree.underDirectionOf,
    fileNumber: tree.fileNumber, legislativeTerm: tree.legislativeTerm, consultations: tree.consultations,
    proposedResolution: tree.proposedResolution, decision: tree.decision, agendaItems: tree.agendaItems, relatedPapers: tree.relatedPapers,
    dates: tree.dates, cities: tree.cities, companies: tree.companies, otherOrganizations: tree.otherOrganizations, signatories: tree.signatories,
    attachments: tree.attachments, unread: tree.unread, regions: tree.regions,
  };
}

function put<Slot extends keyof PaperTree>(made: GrowingTree, slot: Slot, replace: Partial<PaperTree>): void {
  const value = replace[slot];
  if (value !== undefined) made[slot] = value;
}

type Append = (made: GrowingTree, add: Partial<PaperTree>) => void;

const isSlot = (key: string): key is keyof PaperTree => Object.hasOwn(append, key);

/** One function a slot: only those that something is added to are looked at. */
const append: Readonly<Record<keyof PaperTree, Append>> = {
  kind: (made, add) => { made.kind = both(made.kind, add.kind); },
  body: (made, add) => { made.body = both(made.body, add.body); },
  reference: (made, add) => { made.reference = both(made.reference, add.reference); },
  paperType: (made, add) => { made.paperType = both(made.paperType, add.paperType); },
  name: (made, add) => { made.name = both(made.name, add.name); },
  date: (made, add) => { made.date = both(made.date, add.date); },
  received: (made, add) => { made.received = both(made.received, add.received); },
  public: (made, add) => { made.public = both(made.public, add.public); },
  originators: (made, add) => { made.originators = both(made.originators, add.originators); },
  underDirectionOf: (made, add) => { made.underDirectionOf = both(made.underDirectionOf, add.underDirectionOf); },
  fileNumber: (made, add) => { made.fileNumber = both(made.fileNumber, add.fileNumber); },
  legislativeTerm: (made, add) => { made.legislativeTerm = both(made.legislativeTerm, add.legislativeTerm); },
  consultations: (made, add) => { made.consultations = both(made.consultations, add.consultations); },
  proposedResolution: (made, add) => { made.proposedResolution = both(made.proposedResolution, add.proposedResolution); },
  decision: (made, add) => { made.decision = both(made.decision, add.decision); },
  agendaItems: (made, add) => { made.agendaItems = both(made.agendaItems, add.agendaItems); },
  relatedPapers: (made, add) => { made.relatedPapers = both(made.relatedPapers, add.relatedPapers); },
  dates: (made, add) => { made.dates = both(made.dates, add.dates); },
  cities: (made, add) => { made.cities = both(made.cities, add.cities); },
  companies: (made, add) => { made.companies = both(made.companies, add.companies); },
  otherOrganizations: (made, add) => { made.otherOrganizations = both(made.otherOrganizations, add.otherOrganizations); },
  signatories: (made, add) => { made.signatories = both(made.signatories, add.signatories); },
  attachments: (made, add) => { made.attachments = both(made.attachments, add.attachments); },
  unread: (made, add) => { made.unread = both(made.unread, add.unread); },
  regions: (made, add) => { made.regions = both(made.regions, add.regions); },
};

function both<Value>(found: readonly Value[], more: readonly Value[] | undefined): readonly Value[] {
  if (more === undefined || more.length === 0) return found;
  return found.length === 0 ? more : [...found, ...more];
}
