import { card } from './card.js';
import { json } from './json.js';
import { ndjson } from './ndjson.js';
import type { SinkKind } from './sink.js';

/** All output formats. */
export const sinks: readonly SinkKind[] = [ndjson, json, card];
