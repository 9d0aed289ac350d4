import { outcomeStatus } from '../../fields/decision/outcome.js';
import type { CouncilRecord } from '../../record/schema.js';
import type { Expected, ExpectedConsultation } from '../truth.js';
import type { FileClaim } from './file-names.js';
import { textOf } from './json.js';
import { dayOf, organizationName, type Joined, type JoinedConsultations } from './joined.js';
import { related, type OParlObject, type OParlObjects } from './objects.js';

/**
 * What a document must say if the OParl objects are right. Only what such a document prints is expected: results and times
 * are added to the objects after a paper is printed, so they are not. Non-public meetings are often left out of OParl, so
 * that rows too many cost nothing.
 */
export interface Circumstances {
  readonly objects: OParlObjects;
  readonly joined: JoinedConsultations;
  /** The kind that was read: what an auxiliary file is, OParl does not say. */
  readonly read: CouncilRecord['kind'];
}

/** Null if nothing can be expected of the document. */
export function expectedOf({ role, holder }: FileClaim, circumstances: Circumstances): Expected | null {
  const { joined, read } = circumstances;
  switch (role) {
    case 'paper': return { kind: 'paper', ...printedInHead(holder), ...ofPaper(holder, circumstances) };
    case 'auxiliary': return ofAuxiliary(holder, read, circumstances);
    case 'number': return ofNumbered(holder, read, circumstances);
    case 'excerpt': return ofExcerpt(holder, circumstances);
    case 'minutes':
    case 'agenda': return { kind: role, ...ofMeeting(holder, joined.ofMeeting(holder.id), circumstances) };
  }
}

/** An attachment need not be a council document; if it is one, it bears the paper's number or treats it. */
function ofAuxiliary(paper: OParlObject, read: CouncilRecord['kind'], circumstances: Circumstances): Expected | null {
  if (read === 'other') return null;
  return read === 'paper' ? ofPaper(paper, circumstances) : { papersTreated: numbersOf([paper]) };
}

/** The number led here, so that it proves nothing. */
function ofNumbered(paper: OParlObject, read: CouncilRecord['kind'], circumstances: Circumstances): Expected | null {
  if (read !== 'paper') return null;
  const { reference: _key, ...expected } = ofPaper(paper, circumstances);
  return expected;
}

function ofPaper(paper: OParlObject, { objects, joined }: Circumstances): Expected {
  const rows = joined.ofPaper(paper.id);
  return {
    ...stated({ body: bodyName(objects, paper), reference: textOf(paper.properties['reference']) }),
    consultations: rows.flatMap((row) => consultationOf(row)),
    consultationsPartial: true,
  };
}

const printedInHead = ({ properties }: OParlObject): Expected =>
  stated({ paperType: textOf(properties['paperType']), name: textOf(properties['name']), date: textOf(properties['date']) });

function ofExcerpt(item: OParlObject, circumstances: Circumstances): Expected {
  const rows = circumstances.joined.ofAgendaItem(item.id);
  const [meeting] = rows.flatMap((row) => row.meeting ?? []);
  const result = textOf(item.properties['result']);
  const status = result === null ? null : outcomeStatus(result).status;
  return {
    kind: 'minutes',
    ...(meeting === undefined ? { papersTreated: numbersOf(rows.map(({ paper }) => paper)) } : ofMeeting(meeting, rows, circumstances)),
    ...stated({ decision: status === 'unmapped' ? null : status }),
  };
}

function ofMeeting(meeting: OParlObject, rows: readonly Joined[], { objects }: Circumstances): Expected {
  const [organization, date] = [organizationName(objects, meeting), dayOf(meeting)];
  return {
    ...stated({ body: bodyName(objects, meeting) ?? bodyName(objects, rows[0]?.paper ?? null) }),
    consultations: organization === null || date === null ? [] : [{ organization, date }],
    consultationsPartial: true,
    papersTreated: numbersOf(rows.map(({ paper }) => paper)),
  };
}

function consultationOf({ organization, date, role, agendaItem }: Joined): readonly ExpectedConsultation[] {
  if (organization === null || date === null) return [];
  const isPublic = agendaItem?.properties['public'];
  return [{
    organization, date,
    ...stated({ role, agendaItem: textOf(agendaItem?.properties['number']) }),
    ...(typeof isPublic === 'boolean' ? { public: isPublic } : {}),
  }];
}

/** The body that is named; where the folder holds just one, that one. */
function bodyName(objects: OParlObjects, object: OParlObject | null): string | null {
  const bodies = objects.ofType('Body');
  const [named] = related(objects, object, 'body');
  return textOf((named ?? (bodies.length === 1 ? bodies[0] : undefined))?.properties['name']);
}

const numbersOf = (papers: readonly OParlObject[]): string[] => [...new Set(papers.flatMap((paper) => textOf(paper.properties['reference']) ?? []))];

/** What OParl does not state is not expected to be absent either. */
function stated<Key extends string>(values: Readonly<Record<Key, string | null>>): { [key in Key]?: string } {
  const known: { [key in Key]?: string } = {};
  for (const key in values) {
    const value = values[key];
    if (value !== null) known[key] = value;
  }
  return known;
}
