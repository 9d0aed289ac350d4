import type { SinkKind } from './sink.js';

/** One reading a line. */
export const ndjson: SinkKind = {
  name: 'ndjson',
  quotes: false,
  create: () => ({
    write: (reading) => `${JSON.stringify(reading)}\n`,
    end: () => '',
  }),
};
