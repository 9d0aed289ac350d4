import type { SinkKind } from './sink.js';

/** One array of all readings, indented for people. */
export const json: SinkKind = {
  name: 'json',
  quotes: false,
  create: () => {
    let opening = '[\n';
    return {
      write: (reading) => {
        const chunk = `${opening}${JSON.stringify(reading, null, 2)}`;
        opening = ',\n';
        return chunk;
      },
      end: () => (opening === '[\n' ? '[]\n' : '\n]\n'),
    };
  },
};
