import type { CouncilRecord } from '../../record/schema.js';
import { listed, type Found } from '../judgment.js';
import { bare } from '../same-words.js';

/** The papers that a record names besides itself, once each: related ones, and those that its agenda items treat. */
export function papersNamed(record: CouncilRecord | null): readonly Found<string>[] {
  const papers = [
    ...listed(record?.relatedPapers, '/record/relatedPapers').map(({ item, pointer }) => ({ item: item.reference, pointer })),
    ...listed(record?.agendaItems, '/record/agendaItems').flatMap(({ item, pointer }) => listed(item.paperReferences, `${pointer}/paperReferences`)),
  ];
  return [...new Map(papers.map((paper) => [bare(paper.item), paper])).values()];
}
