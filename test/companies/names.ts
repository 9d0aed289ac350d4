import { findCompanies } from '../../src/fields/companies/index.js';

/** The printed mentions, in order. */
export const mentions = (text: string): string[] => findCompanies(text).companies.map((mark) => text.slice(mark.start, mark.end));
/** The names, once each, in order. */
export const names = (text: string): string[] => [...new Set(findCompanies(text).companies.map((mark) => mark.value.name))];
export const values = (text: string) => findCompanies(text).companies.map((mark) => mark.value);
export const others = (text: string): string[] => findCompanies(text).otherOrganizations.map((mark) => `${mark.value.name}: ${mark.value.kind}`);
