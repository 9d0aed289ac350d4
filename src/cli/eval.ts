import { readFileSync, statSync } from 'node:fs';
import { parseFloor, parseTruth, scoredFields, scoreReadings, truthFromOParl, unreachedFloors, type Floor, type Truth } from '../eval/index.js';
import type { Reading } from '../record/schema.js';
import { evalReports } from '../reports/eval-reports.js';
import { printable } from '../sinks/printable.js';
import { expandArguments } from '../source/expand.js';
import { reasonOf } from '../source/open.js';
import { openConsole, type Console } from './console.js';
import { EXIT } from './exit-codes.js';
import { gatherReadings, numberedLines } from './gather-readings.js';
import { openOutput } from './output.js';
import type { EvalOptions } from './reading-options.js';
import { usageError } from './usage-error.js';

/** Scores documents, or readings of them, against a truth, and returns the exit code. */
export async function evaluate(names: readonly string[], options: EvalOptions): Promise<number> {
  const console = openConsole({ quiet: options.quiet ?? false, verbose: false, progress: null });
  const floors = (options.floor ?? []).map(floorOf);
  for (const field of [...floors.map((floor) => floor.field), ...(options.field === undefined ? [] : [options.field])]) assertScored(field);
  const truthOf = await openTruth(options.truth, console);
  const gathered = gatherReadings(names, options);
  const readings: Reading[] = [];
  for await (const reading of gathered.readings) readings.push(reading);
  const scores = scoreReadings(truthOf(readings), readings);
  const report = evalReports.find(({ name }) => name === options.format);
  await openOutput(undefined).write(report?.create(scores, { field: options.field ?? null, limit: options.limit ?? null }) ?? '');
  const unreached = unreachedFloors(floors, scores.fields);
  for (const { field, figure, least, reached } of unreached) {
    console.say(`ratslese: ${printable(field)}: ${figure} is ${reached === null ? 'not scored by this truth' : reached.toFixed(4)}, its floor is ${least}`);
  }
  const code = gathered.code();
  return code === EXIT.ok && unreached.length > 0 ? EXIT.findings : code;
}

function floorOf(text: string): Floor {
  const floor = parseFloor(text);
  if (floor === null) throw usageError(`${JSON.stringify(text)} is no floor; give FIELD=0.95 or FIELD:recall=0.95, between 0 and 1.`);
  return floor;
}

function assertScored(field: string): void {
  if (!scoredFields.includes(field)) throw usageError(`No field ${JSON.stringify(field)} is scored; choose among ${scoredFields.join(', ')}.`);
}

/** A truth file is known before the readings; what OParl objects say of a document depends on which document it is. */
async function openTruth(path: string, console: Console): Promise<(readings: readonly Reading[]) => readonly Truth[]> {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true || path.endsWith('.json')) return openOParl(path, console);
  const truths: Truth[] = [];
  for await (const { line, number } of numberedLines(path, 'truth')) {
    const parsed = parseTruth(line);
    if (parsed.kind === 'invalid') {
      throw usageError(`Line ${number} of ${JSON.stringify(path)} is no truth: ${parsed.reason}; a line is {"document": "path", "expected": {...}}.`);
    }
    truths.push(parsed.value);
  }
  if (truths.length === 0) throw usageError(`There is no truth in ${JSON.stringify(path)}; it needs one {"document": "path", "expected": {...}} a line.`);
  return () => truths;
}

function openOParl(path: string, console: Console): (readings: readonly Reading[]) => readonly Truth[] {
  const { inputs, missing } = expandArguments([path]);
  if (missing.length > 0) throw usageError(`Cannot read the truth ${JSON.stringify(path)}: no such file; check the path.`);
  const files = inputs.flatMap((input) => (input.kind === 'file' && input.path.endsWith('.json') ? readJson(input.path, console) : []));
  return (readings) => {
    const { truths, unmatched, papers } = truthFromOParl(files, readings);
    if (papers === 0) throw usageError(`There is no OParl paper in ${JSON.stringify(path)}; give a folder with the JSON of papers, meetings and organizations.`);
    for (const document of unmatched) console.mention(`ratslese: ${printable(document)}: no OParl object says what it is`);
    return truths;
  };
}

function readJson(path: string, console: Console): readonly unknown[] {
  try {
    return [JSON.parse(readFileSync(path, 'utf8'))];
  } catch (error) {
    console.say(`ratslese: ${printable(path)}: left out: ${error instanceof SyntaxError ? 'it is no JSON' : printable(reasonOf(error))}`);
    return [];
  }
}
