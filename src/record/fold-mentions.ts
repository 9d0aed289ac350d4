import { flowing } from '../fields/paper-tree/mark.js';
import type { CityValue, CompanyValue, DateValue, Mark, OtherOrganizationValue } from '../fields/paper-tree/paper-tree.js';
import type { Document } from '../tree/document.js';
import type { Countries } from './countries-of.js';
import type { EvidenceBook } from './evidence.js';
import type { CouncilRecord } from './schema.js';

/** Mentions to entries: every date, city and company stands once, with all its places in the evidence. */

interface Group<Value> {
  readonly first: Mark<Value>;
  readonly mentions: Mark<Value>[];
}

function groupBy<Value>(marks: readonly Mark<Value>[], key: (value: Value) => string): Group<Value>[] {
  const groups = new Map<string, Group<Value>>();
  for (const mark of marks) {
    const name = key(mark.value);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, { first: mark, mentions: [mark] });
    else group.mentions.push(mark);
  }
  return [...groups.values()];
}

function noteAll(book: EvidenceBook, pointer: string, mentions: readonly Mark<unknown>[]): void {
  for (const mention of mentions) book.note(pointer, mention);
}

/** EDTF's mark of an approximate date. */
const VAGUE = '~';

/** "Ende 2010" and "2010" are one entry, as sure as the surest of its mentions. */
export function datesOf(dates: readonly Mark<DateValue>[], document: Document, book: EvidenceBook): CouncilRecord['dates'] {
  return groupBy(dates, (value) => value.edtf.replaceAll(VAGUE, '')).map(({ first, mentions }, at) => {
    noteAll(book, `/record/dates/${at}`, mentions);
    const exact = mentions.filter((mention) => !mention.value.edtf.includes(VAGUE));
    const best = exact.length === 0 ? mentions : exact;
    const sure = best.find((mention) => mention.certainty === 'written') ?? best[0] ?? first;
    return {
      value: sure.value.edtf,
      written: flowing(document.text, sure),
      role: mentions.find((mention) => mention.value.role !== null)?.value.role ?? null,
      certainty: sure.certainty,
    };
  });
}

/** A city that is named only inside other names is not listed. */
export function citiesOf(cities: readonly Mark<CityValue>[], document: Document, book: EvidenceBook): CouncilRecord['cities'] {
  const groups = groupBy(cities, (value) => (value.geonameId > 0 ? String(value.geonameId) : `${value.ags ?? ''} ${value.name}`)).filter(({ mentions }) => mentions.some((mention) => !mention.value.inside));
  return groups.map(({ mentions }, at) => {
    noteAll(book, `/record/cities/${at}`, mentions);
    const free = mentions.filter((mention) => !mention.value.inside);
    const best = free.find((mention) => mention.value.certainty === 'sure') ?? free.find((mention) => mention.value.certainty === 'likely') ?? free[0] ?? mentions[0];
    const value = best?.value;
    const placed = value !== undefined && value.geonameId > 0;
    return {
      name: value?.name ?? '', forms: formsOf(mentions, document), country: value?.country ?? '', geonameId: placed ? value.geonameId : null, ags: value?.ags ?? null, successorAgs: value?.successorAgs ?? null,
      latitude: placed ? value.latitude : null, longitude: placed ? value.longitude : null, count: mentions.length, certainty: value?.certainty ?? 'doubtful', cue: value?.cue ?? '',
    };
  });
}

export function companiesOf(companies: readonly Mark<CompanyValue>[], document: Document, book: EvidenceBook, countries: Countries): CouncilRecord['companies'] {
  return groupBy(companies, (value) => value.name).map(({ first, mentions }, at) => {
    noteAll(book, `/record/companies/${at}`, mentions);
    const { name, legalForm, legalFormCodes, city, basis } = first.value;
    const country = city === null ? countries.home : countries.ofCity(city);
    const legalFormCode = country === null ? null : legalFormCodes.get(country) ?? null;
    return { name, forms: formsOf(mentions, document), legalForm, legalFormCode, city, count: mentions.length, basis };
  });
}

export function otherOrganizationsOf(others: readonly Mark<OtherOrganizationValue>[], book: EvidenceBook): CouncilRecord['otherOrganizations'] {
  return groupBy(others, (value) => `${value.kind} ${value.name}`).map(({ first, mentions }, at) => {
    noteAll(book, `/record/otherOrganizations/${at}`, mentions);
    return { name: first.value.name, kind: first.value.kind, count: mentions.length };
  });
}

function formsOf(mentions: readonly Mark<unknown>[], document: Document): string[] {
  return [...new Set(mentions.map((mention) => flowing(document.text, mention)))];
}
