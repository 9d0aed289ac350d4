import { json } from './json.js';
import { ndjson } from './ndjson.js';
import type { ReportKind } from './report.js';
import { text } from './text.js';

/** All forms of the report on findings. */
export const reports: readonly ReportKind[] = [text, json, ndjson];
