import { z } from 'zod';

/**
 * What a document says, by somebody else's word: the truth that a record is held against. A key that `expected` lacks is
 * not scored; a key that is null means that the document does not state it, so that a value there is one too many. Keys
 * that no comparison knows are passed over.
 */
const text = z.string();
const maybe = z.string().nullable();
const votes = z.number().nullable().optional();
const flag = z.boolean().nullable().optional();
const named = z.object({ name: text, forms: z.array(text).optional() });

const consultationSchema = z.object({
  organization: text,
  date: maybe.optional(),
  time: maybe.optional(),
  role: maybe.optional(),
  public: flag,
  agendaItem: maybe.optional(),
  outcome: maybe.optional(),
});

const expectedSchema = z.object({
  kind: maybe.optional(),
  body: maybe.optional(),
  reference: maybe.optional(),
  date: maybe.optional(),
  paperType: maybe.optional(),
  name: maybe.optional(),
  public: flag,
  decision: maybe.optional(),
  vote: z.object({ yes: votes, no: votes, abstentions: votes, unanimous: flag }).nullable().optional(),
  consultations: z.array(consultationSchema).optional(),
  /** The truth may lack rows that the document prints: then extra rows cost no precision. */
  consultationsPartial: z.boolean().optional(),
  dates: z.array(z.object({ value: text })).optional(),
  cities: z.array(named).optional(),
  /** Found or not, these cost nothing. */
  citiesOptional: z.array(named).optional(),
  companies: z.array(named).optional(),
  companiesOptional: z.array(named).optional(),
  relatedPapers: z.array(z.object({ reference: text })).optional(),
  /** Numbers of papers that minutes or an agenda treat: recall only. */
  papersTreated: z.array(text).optional(),
});

export const truthSchema = z.object({
  /** Path of the document; its end is held against the end of a reading's `source.path`. */
  document: text,
  expected: expectedSchema,
});

export type Expected = z.infer<typeof expectedSchema>;
export type ExpectedConsultation = z.infer<typeof consultationSchema>;
export type Truth = z.infer<typeof truthSchema>;
