import type { DecisionStatus } from '../../vocabulary/decision-status.js';

/**
 * The paper tree: what the recognizers found, under the names of OParl 1.1, each with its place in the clean text.
 * Nothing here complains; what could not be read is kept under `unread` for the checks to report.
 */

/** `written` stands there; `implied` was derived from something that stands at `start` to `end`. */
export type Certainty = 'written' | 'implied';

export interface Mark<Value> {
  readonly value: Value;
  readonly certainty: Certainty;
  /** Offsets into the clean text (`Document.text`). */
  readonly start: number;
  readonly end: number;
  /** Kebab-case name of the rule that found it, for evidence and `inspect`. */
  readonly rule: string;
  /** The evidence is thin: read, but a person should look. */
  readonly weak?: boolean;
}

export type DocumentKind = 'paper' | 'minutes' | 'agenda' | 'other';

export interface KindValue {
  readonly kind: DocumentKind;
  /** In words, why the document is of this kind. */
  readonly reason: string;
}

export interface BodyValue {
  readonly name: string;
  readonly classification: string | null;
  readonly ags: string | null;
}

export interface ReferenceValue {
  readonly reference: string;
  /** The mask of `src/vocabulary/references.json` that it has, null for an unknown shape beside a known label. */
  readonly mask: string | null;
  readonly base: string | null;
  readonly suffix: string | null;
  readonly year: number | null;
  readonly term: string | null;
  readonly kind: string | null;
  readonly office: string | null;
  /** Lower is better: 0 own label in the head ... 9 a number in running text. */
  readonly rank: number;
}

/** One date or period, EDTF. */
export interface DateValue {
  readonly edtf: string;
  /** hh:mm when a clock time belongs to the date. */
  readonly time: string | null;
  readonly precision: 'day' | 'month' | 'year' | 'quarter' | 'half' | 'season' | 'range' | 'week';
  /** What the date is for, once a recognizer has used it: `date`, `consultation`, `received`, `signature` ... */
  readonly role: string | null;
  /** Why the reading is not sure (`slash-order`, `one-month-for-several-years` ...), null if it is. */
  readonly doubt: string | null;
}

export interface ConsultationValue {
  readonly organization: Mark<string>;
  readonly organizationLong: Mark<string> | null;
  readonly date: Mark<string> | null;
  readonly time: Mark<string> | null;
  readonly role: Mark<string> | null;
  readonly authoritative: Mark<boolean> | null;
  readonly public: Mark<boolean> | null;
  readonly agendaItem: Mark<string> | null;
  readonly meeting: Mark<string> | null;
  readonly outcome: Mark<string> | null;
  readonly status: Mark<DecisionStatus> | null;
  /** From columns of votes in the row. */
  readonly vote?: Mark<VoteValue>;
}

export interface VoteValue {
  readonly yes: number | null;
  readonly no: number | null;
  readonly abstentions: number | null;
  readonly unanimous: boolean | null;
}

export interface DecisionValue {
  readonly status: DecisionStatus;
  readonly outcome: Mark<string>;
  readonly organization: Mark<string> | null;
  readonly date: Mark<string> | null;
  readonly vote: Mark<VoteValue> | null;
}

export interface AgendaItemValue {
  readonly number: Mark<string> | null;
  readonly name: Mark<string> | null;
  readonly public: Mark<boolean> | null;
  readonly paperReferences: readonly Mark<string>[];
  readonly decision: Mark<DecisionValue> | null;
  readonly resolutionText: Mark<string> | null;
}

export interface RelatedPaperValue {
  readonly reference: string;
  readonly date: string | null;
  readonly relation: string | null;
}

export interface CityValue {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly geonameId: number;
  /** Amtlicher Gemeindeschlüssel, 8 digits, of a former municipality its last one; null outside Germany. */
  readonly ags: string | null;
  /** AGS of the municipality that a former one is part of today. */
  readonly successorAgs: string | null;
  readonly latitude: number;
  readonly longitude: number;
  /** `sure` by cue or uniqueness, `likely` by size or neighbours, `doubtful`. */
  readonly certainty: 'sure' | 'likely' | 'doubtful';
  /** What made it a city here: `letterhead`, `enumeration`, `country-beside` ... */
  readonly cue: string;
  /** GeoNames ids of other places of the same name that were not chosen. */
  readonly alternatives: readonly number[];
  /** The mention stands inside a company, institution, street or event name and does not count by itself. */
  readonly inside: boolean;
}

export interface CompanyValue {
  /** The fullest form printed. */
  readonly name: string;
  readonly legalForm: string | null;
  /** ISO 20275 entity legal form codes by country (ISO 3166-1): a GmbH in Austria has another than one in Germany. */
  readonly legalFormCodes: ReadonlyMap<string, string>;
  readonly city: string | null;
  readonly basis: 'legal-form' | 'cue' | 'list' | 'known-body';
}

export interface OtherOrganizationValue {
  readonly name: string;
  /** `institute`, `chamber`, `authority`, `university`, `association`, `party`, `other`. */
  readonly kind: string;
}

export interface SignatoryValue {
  readonly name: Mark<string>;
  readonly function: Mark<string> | null;
}

export interface AttachmentValue {
  readonly name: Mark<string>;
  /** Bytes, from the rounded size that is printed. */
  readonly size: Mark<number> | null;
}

/** Something that stands there and could not be read. */
export interface UnreadValue {
  readonly what: 'date-impossible' | 'date-incomplete' | 'label-without-value' | 'head-line' | 'consultation-row' | 'unused-row' | 'outcome' | 'role' | 'result' | 'publicity' | 'agenda-items';
  readonly detail: string;
}

export interface PaperTree {
  readonly kind: readonly Mark<KindValue>[];
  readonly body: readonly Mark<BodyValue>[];
  /** All candidates for the document's own number, best first. */
  readonly reference: readonly Mark<ReferenceValue>[];
  readonly paperType: readonly Mark<string>[];
  readonly name: readonly Mark<string>[];
  readonly date: readonly Mark<string>[];
  readonly received: readonly Mark<string>[];
  readonly public: readonly Mark<boolean>[];
  readonly originators: readonly Mark<string>[];
  readonly underDirectionOf: readonly Mark<string>[];
  readonly fileNumber: readonly Mark<string>[];
  readonly legislativeTerm: readonly Mark<string>[];
  readonly consultations: readonly Mark<ConsultationValue>[];
  readonly proposedResolution: readonly Mark<string>[];
  readonly decision: readonly Mark<DecisionValue>[];
  readonly agendaItems: readonly Mark<AgendaItemValue>[];
  readonly relatedPapers: readonly Mark<RelatedPaperValue>[];
  /** Every date and period of the text, in order. */
  readonly dates: readonly Mark<DateValue>[];
  /** Every mention, in order; the record folds mentions of one city into one entry. */
  readonly cities: readonly Mark<CityValue>[];
  /** Every mention, in order; `name` is the same string for all mentions of one company. */
  readonly companies: readonly Mark<CompanyValue>[];
  readonly otherOrganizations: readonly Mark<OtherOrganizationValue>[];
  readonly signatories: readonly Mark<SignatoryValue>[];
  readonly attachments: readonly Mark<AttachmentValue>[];
  readonly unread: readonly Mark<UnreadValue>[];
  /** Clean ranges of the head and of the table region, and the lines in them that were read. */
  readonly regions: readonly Mark<RegionValue>[];
}

export interface RegionValue {
  readonly region: 'head' | 'consultations' | 'items';
  /** Indexes of the non-blank lines in the region, and of those that ended in a field. */
  readonly lines: readonly number[];
  readonly read: readonly number[];
}
