import { groupHeads } from '../eval/heads/group-heads.js';
import { bodyLayouts } from '../layouts/index.js';
import { layoutsReports, listedBody, type ListedLayout } from '../reports/layouts-report.js';
import { systems } from '../tree/html/systems.js';
import { EXIT } from './exit-codes.js';
import { gatherReadings } from './gather-readings.js';
import { openOutput } from './output.js';
import type { LayoutsOptions } from './reading-options.js';
import { usageError } from './usage-error.js';

/** Lists what is known of single bodies and systems, or groups the heads that are not known, and returns the exit code. */
export async function layouts(names: readonly string[], options: LayoutsOptions): Promise<number> {
  const report = layoutsReports.find(({ name }) => name === options.format);
  if (options.unknown !== true) {
    if (names.length > 0 || options.readings !== undefined) throw usageError('The list of layouts needs no documents; add --unknown to group the heads that were not fully read.');
    await openOutput(undefined).write(report?.list(allLayouts()) ?? '');
    return EXIT.ok;
  }
  const gathered = gatherReadings(names, options);
  const grouping = groupHeads();
  for await (const reading of gathered.readings) grouping.add(reading);
  await openOutput(undefined).write(report?.unknown(grouping.end(), options.limit ?? null) ?? '');
  return gathered.code();
}

const allLayouts = (): readonly ListedLayout[] => [
  ...bodyLayouts.map(listedBody),
  ...systems.map(({ system, source }): ListedLayout => ({ kind: 'system', name: system, choices: '', source })),
];
