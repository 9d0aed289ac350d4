import type { Span } from '../../../tree/document.js';
import type { DecisionStatus } from '../../../vocabulary/decision-status.js';
import { mark } from '../../paper-tree/mark.js';
import type { ConsultationValue, DateValue, Mark, VoteValue } from '../../paper-tree/paper-tree.js';
import { itemNumber, publicByItem } from '../item-number.js';
import { longName } from '../long-name.js';

/** What is told below or above the text of a paper of one session: whose it was, when, and what became of the paper. */
export interface ToldSession {
  readonly organization: Mark<string>;
  /** Where it is known; else what the vocabulary makes of the name. */
  readonly organizationLong?: Mark<string>;
  readonly day: Mark<DateValue>;
  /** The number of the item with its label, as printed. */
  readonly item: (Span & { readonly text: string }) | null;
  readonly meeting?: Mark<string> | null;
  readonly outcome: Mark<string>;
  readonly status: Mark<DecisionStatus>;
  readonly vote: Mark<VoteValue> | null;
}

export function toldRow({ organization, organizationLong, day, item, meeting, outcome, status, vote }: ToldSession): ConsultationValue {
  return {
    organization, organizationLong: organizationLong ?? longName(organization),
    date: mark(day.value.edtf, day, day.rule, day.certainty), time: null, role: null, authoritative: null, public: item === null ? null : publicByItem(item, item.text),
    agendaItem: item === null ? null : mark(itemNumber(item.text), item, 'item-behind-session'),
    meeting: meeting ?? null, outcome, status, ...(vote === null ? {} : { vote }),
  };
}
