import { evalJson } from './eval-json.js';
import { evalMarkdown } from './eval-markdown.js';
import type { EvalReport } from './eval-report.js';
import { evalText } from './eval-text.js';

/** All forms of the report on scores. */
export const evalReports: readonly EvalReport[] = [evalText, evalJson, evalMarkdown];
