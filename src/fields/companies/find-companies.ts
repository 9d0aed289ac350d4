/**
 * Every mention of a company in a clean text, in order, each with the fullest name that the text prints for it; and the
 * organizations met on the way that are no companies. Reads the text once into words, then looks around anchors
 * (legal forms, cues, brackets). Knows no company by name and asks nobody.
 */
import type { CompanyValue, Mark, OtherOrganizationValue } from '../paper-tree/paper-tree.js';
import { awardWords, findByAward } from './finders/by-award.js';
import { findByApposition, kinNouns } from './finders/by-apposition.js';
import { articles, findByArticle } from './finders/by-article.js';
import { cueWords, findByCue } from './finders/by-cue.js';
import { findEnumerated } from './finders/by-enumeration.js';
import { exampleWords, findExamples } from './finders/by-example.js';
import { findBidders } from './finders/by-bidder-list.js';
import { findInColumns } from './finders/by-column.js';
import { findEquals } from './finders/by-joint.js';
import { consortiumWords, findConsortia } from './finders/by-consortium.js';
import { capitalWords, findByCapitals } from './finders/by-capitals.js';
import { findByInsolvency, insolvencyWords } from './finders/by-insolvency.js';
import { findByLeadingForm, leadingForms } from './finders/by-leading-form.js';
import { findByLegalForm } from './finders/by-legal-form.js';
import { findGuests, guestTitles } from './finders/by-guest.js';
import { findByLot, lotWords } from './finders/by-lot.js';
import { findByRole, roleWords } from './finders/by-role.js';
import { findInLists } from './finders/by-list.js';
import { findPairs } from './finders/by-pair.js';
import { findKin, kinWords } from './finders/by-kin.js';
import { findInRows } from './finders/by-row.js';
import { findByPartners, partnerWords } from './finders/by-partners.js';
import { findByPredicate, predicateWords } from './finders/by-predicate.js';
import { findBySeat, seatLinks } from './finders/by-seat.js';
import { findBySettling, settlingWords } from './finders/by-settling.js';
import { findByShare } from './finders/by-share.js';
import { findByStaff, staffWords } from './finders/by-staff.js';
import { findByThing, thingWords } from './finders/by-thing.js';
import { findByVerb, verbWords } from './finders/by-verb.js';
import { findByOrigin, originWords } from './finders/by-origin.js';
import { findByProduct, productWords } from './finders/by-product.js';
import { findSmallOffices, officeLeads, smallTrades } from './finders/by-small-office.js';
import type { Candidate } from './candidate.js';
import { fullest, gatherFamilies, type Family } from './families.js';
import { formWords } from './words/legal-form.js';
import { bodyWords, findKnownBodies, nominative } from './finders/known-bodies.js';
import { findOtherOrganizations, organizationWords, otherKindOf } from './other-organizations.js';
import { findRelated } from './finders/relations.js';
import { namedTwice } from './named-twice.js';
import { addRepeats } from './finders/repeats.js';
import { itemListsOf } from './words/item-lists.js';
import { scanner } from './words/scan.js';
import { withoutTableLabels } from './table-labels.js';
import { findSmallNames, findWellKnown, smallNameWords, wellKnownWords } from './finders/well-known.js';
import { wholeAssociation } from './names/whole-association.js';
import { firstWordFrom, splitWords, type Words } from './words/words.js';

export interface CompanyFindings {
  readonly companies: Mark<CompanyValue>[];
  readonly otherOrganizations: Mark<OtherOrganizationValue>[];
}

const SOUGHT = [cueWords, partnerWords, bodyWords, wellKnownWords, exampleWords, organizationWords, capitalWords, verbWords, smallTrades, smallNameWords, predicateWords, leadingForms, kinWords, consortiumWords, productWords, originWords, kinNouns, thingWords, staffWords, formWords, insolvencyWords, settlingWords, awardWords, guestTitles, lotWords, roleWords];
const scan = scanner(SOUGHT, { articles, offices: officeLeads, links: seatLinks });

interface Other { readonly kind: string; readonly candidate: Candidate }

/** `words` are those of `text`, where the caller has them already. */
export function findCompanies(text: string, words: Words = splitWords(text)): CompanyFindings {
  const { of, seated, links, shaped } = scan(words);
  const formed = withoutTableLabels(words, findByLegalForm(words, of(formWords)));
  const lists = findInLists(words);
  const associations: Other[] = formed.others.flatMap((each) => wholeAssociation(words, each) ?? []).map((candidate) => ({ kind: candidate.form?.kind ?? 'other', candidate }));
  const fixed = formed.companies.concat(formed.others);
  const consortia = withoutOverlaps(findConsortia(words, of(consortiumWords)), fixed);
  const cued = withoutOverlaps(findByCue(words, of(cueWords)).concat(findByLeadingForm(words, of(leadingForms)),
    findKnownBodies(words, of(bodyWords)), findExamples(words, of(exampleWords)), findWellKnown(words, of(wellKnownWords)),
    findSmallNames(words, of(smallNameWords)), findByPartners(words, of(partnerWords)), findByCapitals(words, of(capitalWords)), findPairs(words), findKin(words, of(kinWords)),
  ).filter((each) => each.rule === 'company-well-known' || !isOther(words, each)), fixed.concat(consortia)).concat(consortia);
  const listed = withoutOverlaps(lists.companies, fixed.concat(cued));
  const items = itemListsOf(words);
  const shown = withoutOverlaps(findInColumns(words, formed.companies, cued, items).concat(
    findBidders(words, items, formed.companies.concat(cued)),
    findBySeat(words, links), findByShare(words), findByPredicate(words, of(predicateWords)), findByVerb(words, of(verbWords)), findByArticle(words, shaped), findByProduct(words, of(productWords)), findByOrigin(words, of(originWords)), findByApposition(words, of(kinNouns)), findByThing(words, of(thingWords)), findByStaff(words, of(staffWords)), findByInsolvency(words, of(insolvencyWords)), findBySettling(words, of(settlingWords)), findByAward(words, of(awardWords)), findGuests(words, of(guestTitles)), findByLot(words, of(lotWords)), findByRole(words, of(roleWords)), findSmallOffices(words, of(smallTrades), seated),
  ).filter((each) => !isOther(words, each)), fixed.concat(cued, listed));
  const anchored = formed.companies.concat(cued, listed, shown);
  const beside = withoutOverlaps(findInRows(words, anchored).filter((each) => !isOther(words, each)), anchored.concat(formed.others));
  const rows = anchored.concat(beside);
  const equals = withoutOverlaps(findEquals(words, rows).filter((each) => !isOther(words, each)), rows.concat(formed.others));
  const enumerated = withoutOverlaps(findEnumerated(words, rows.concat(equals)).filter((each) => !isOther(words, each)), rows.concat(equals, formed.others));
  const known = namedTwice(text, rows.concat(equals, enumerated));
  const listedOthers: Other[] = lists.others.map((candidate) => ({ kind: otherKind(words, candidate) ?? 'other', candidate }));
  const others = distinctOthers(associations.concat(listedOthers, findOtherOrganizations(words, of(organizationWords))), known);
  const families = gatherFamilies(known);
  const taken = known.concat(others.map((other) => other.candidate));
  addRepeats(words, families, taken);
  families.push(...relatedFamilies(words, families, taken));
  return {
    companies: families.flatMap(marksOf).sort((a, b) => a.start - b.start),
    otherOrganizations: others.map(otherMark).sort((a, b) => a.start - b.start),
  };
}

/** Companies that are known only through those found so far, with their own repeated mentions. */
function relatedFamilies(words: Words, families: readonly Family[], taken: readonly Candidate[]): readonly Family[] {
  const members = families.flatMap((family) => family.members);
  const related = withoutOverlaps(findRelated(words, members), taken.concat(members));
  if (related.length === 0) return [];
  const gathered = gatherFamilies(related);
  addRepeats(words, gathered, taken.concat(members, related));
  return gathered;
}

function otherKind(words: Words, candidate: Candidate): string | null {
  return otherKindOf(words, firstWordFrom(words, candidate.start), firstWordFrom(words, candidate.end) - 1);
}

/** What a cue seems to name may be an institute or a chamber; with a legal form it would be a company. */
const isOther = (words: Words, candidate: Candidate): boolean => otherKind(words, candidate) !== null;

/** The candidates that touch none of the earlier ones and, among themselves, the first of those that touch. */
function withoutOverlaps(candidates: readonly Candidate[], earlier: readonly Candidate[]): Candidate[] {
  if (candidates.length === 0) return [];
  const kept: Candidate[] = [];
  const all = earlier.map((candidate) => ({ candidate, fixed: true })).concat(candidates.map((candidate) => ({ candidate, fixed: false })))
    .sort((a, b) => a.candidate.start - b.candidate.start || Number(b.fixed) - Number(a.fixed) || b.candidate.end - a.candidate.end);
  let last: { candidate: Candidate; fixed: boolean } | null = null;
  for (const each of all) {
    if (last !== null && each.candidate.start < last.candidate.end) {
      if (each.fixed && !last.fixed) kept.pop();
      else continue;
    }
    if (!each.fixed) kept.push(each.candidate);
    last = each;
  }
  return kept;
}

function distinctOthers(others: readonly Other[], companies: readonly Candidate[]): Other[] {
  const kept = new Set(withoutOverlaps(others.map((other) => other.candidate), companies));
  return others.filter((other) => kept.has(other.candidate));
}

const NO_CODES: CompanyValue['legalFormCodes'] = new Map();
const STRENGTH = ['legal-form', 'cue', 'list', 'known-body'] as const;

function marksOf(family: Family): Mark<CompanyValue>[] {
  const best = fullest(family);
  const basis = STRENGTH.find((each) => family.members.some((member) => member.basis === each && member.rule !== 'company-repeated')) ?? best.basis;
  const value: CompanyValue = {
    name: nominative(best.name, best.form !== null),
    legalForm: best.form?.form ?? null,
    legalFormCodes: best.form?.codes ?? NO_CODES,
    city: best.city ?? family.members.find((member) => member.city !== null)?.city ?? null,
    basis,
  };
  const weak = family.members.every((member) => member.weak || member.rule === 'company-repeated');
  return family.members.map((member) => ({
    value, certainty: 'written', start: member.start, end: member.end, rule: member.rule, ...(weak ? { weak: true } : {}),
  }));
}

function otherMark(other: Other): Mark<OtherOrganizationValue> {
  const { candidate, kind } = other;
  return { value: { name: candidate.name, kind }, certainty: 'written', start: candidate.start, end: candidate.end, rule: candidate.rule };
}
