/**
 * All checks, in the order in which findings at one place are reported. No registration and no scanning: a test holds that
 * the list is complete.
 */
import type { Check } from './check.js';
import { abbreviationAmbiguous } from './abbreviation-ambiguous.js';
import { agendaItemUnread } from './agenda-item-unread.js';
import { amendedBeforeDecision } from './amended-before-decision.js';
import { cityAmbiguous } from './city-ambiguous.js';
import { consultationBeforePaper } from './consultation-before-paper.js';
import { consultationCellEmpty } from './consultation-cell-empty.js';
import { consultationOnNonWorkingDay } from './consultation-on-non-working-day.js';
import { consultationOrder } from './consultation-order.js';
import { consultationRowUnread } from './consultation-row-unread.js';
import { consultationRowUnused } from './consultation-row-unused.js';
import { consultationWithoutDate } from './consultation-without-date.js';
import { dateImpossible } from './date-impossible.js';
import { dateInDoubt } from './date-in-doubt.js';
import { dateIncomplete } from './date-incomplete.js';
import { dateMissing } from './date-missing.js';
import { dateWithoutYear } from './date-without-year.js';
import { decisionContradictsKind } from './decision-contradicts-kind.js';
import { duplicateDocument } from './duplicate-document.js';
import { duplicateReference } from './duplicate-reference.js';
import { encodingNotUtf8 } from './encoding-not-utf8.js';
import { entitiesInDoubt } from './entities-in-doubt.js';
import { eventBeforeStart } from './event-before-start.js';
import { headLineUnread } from './head-line-unread.js';
import { labelWithoutValue } from './label-without-value.js';
import { linesLost } from './lines-lost.js';
import { listCountDiffers } from './list-count-differs.js';
import { notAPaper } from './not-a-paper.js';
import { organizationIsOffice } from './organization-is-office.js';
import { outcomeUnknown } from './outcome-unknown.js';
import { periodTenseDiffers } from './period-tense-differs.js';
import { publicityDiffers } from './publicity-differs.js';
import { publicityUnread } from './publicity-unread.js';
import { referenceAmbiguous } from './reference-ambiguous.js';
import { referenceMissing } from './reference-missing.js';
import { referenceYearDiffers } from './reference-year-differs.js';
import { resultUnread } from './result-unread.js';
import { roleUnknown } from './role-unknown.js';
import { signedAfterDate } from './signed-after-date.js';
import { bodyMissing } from './body-missing.js';
import { itemsMissing } from './items-missing.js';
import { meetingMissing } from './meeting-missing.js';
import { nameMissing } from './name-missing.js';
import { decisionInDoubt } from './decision-in-doubt.js';
import { referenceUnknownShape } from './reference-unknown-shape.js';
import { severalDocuments } from './several-documents.js';
import { pageRecognized } from './page-recognized.js';
import { recognizedNumberInDoubt } from './recognized-number-in-doubt.js';
import { pageWithoutText } from './page-without-text.js';
import { textTruncated } from './text-truncated.js';
import { textRepaired } from './text-repaired.js';
import { umlautsSpelledOut } from './umlauts-spelled-out.js';
import { extensionDiffers } from './extension-differs.js';
import { textGarbled } from './text-garbled.js';
import { voteContradictsOutcome } from './vote-contradicts-outcome.js';
import { voteSumDiffers } from './vote-sum-differs.js';
import { wordsRunTogether } from './words-run-together.js';

export const checks: readonly Check[] = [
  notAPaper,
  severalDocuments,
  referenceMissing,
  referenceAmbiguous,
  referenceUnknownShape,
  referenceYearDiffers,
  bodyMissing,
  meetingMissing,
  itemsMissing,
  agendaItemUnread,
  dateMissing,
  nameMissing,
  dateImpossible,
  dateIncomplete,
  dateWithoutYear,
  dateInDoubt,
  labelWithoutValue,
  headLineUnread,
  consultationRowUnread,
  consultationRowUnused,
  consultationWithoutDate,
  consultationCellEmpty,
  consultationOrder,
  consultationBeforePaper,
  consultationOnNonWorkingDay,
  organizationIsOffice,
  publicityDiffers,
  publicityUnread,
  resultUnread,
  roleUnknown,
  outcomeUnknown,
  decisionContradictsKind,
  decisionInDoubt,
  voteSumDiffers,
  voteContradictsOutcome,
  listCountDiffers,
  signedAfterDate,
  amendedBeforeDecision,
  eventBeforeStart,
  periodTenseDiffers,
  abbreviationAmbiguous,
  encodingNotUtf8,
  textGarbled,
  duplicateDocument,
  duplicateReference,
  cityAmbiguous,
  entitiesInDoubt,
  pageWithoutText,
  pageRecognized,
  recognizedNumberInDoubt,
  linesLost,
  textTruncated,
  textRepaired,
  wordsRunTogether,
  umlautsSpelledOut,
  extensionDiffers,
];
