/** The recognizer of companies and other organizations: adds every mention found in the clean text. */
import type { Recognizer } from '../paper-tree/recognizer.js';
import { findCompanies } from './find-companies.js';

export { findCompanies, type CompanyFindings } from './find-companies.js';

export const companies: Recognizer = {
  name: 'companies',
  recognize(document) {
    const found = findCompanies(document.text, document.words());
    return { add: { companies: found.companies, otherOrganizations: found.otherOrganizations } };
  },
};
