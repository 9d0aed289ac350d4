/**
 * `npm test`: after a clone and nothing else it installs what is needed, builds, checks the types of the tests and runs
 * all of them. It ends with one line of figures. A test that was skipped is a failure, unless its name says in
 * brackets what it needs and that this is not there: "[needs the corpus ...]".
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MINIMUM = [20, 19];
/** What a test that may be skipped says. Matches "reads it [needs the corpus seeds]"; not "reads it". */
const NEEDS = /\[(?:needs|not) [^\]]+\]/;

process.exitCode = main();

function main() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < MINIMUM[0] || (major === MINIMUM[0] && minor < MINIMUM[1])) return fail(`Node ${MINIMUM.join('.')} or newer is needed, this is ${process.versions.node}.`);
  if (!isInstalled() && !npm('ci', '--no-audit', '--no-fund')) return fail('installing failed; run `npm ci` in this folder, with a network, and then `npm test`.');
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
  if (!node('building', compiler, '-p', '.')) return fail('the sources do not compile.');
  if (!node('checking the types of the tests', compiler, '-p', 'test')) return fail('the tests do not compile.');
  return runTests();
}

function runTests() {
  const folder = mkdtempSync(join(tmpdir(), 'ratslese-tests-'));
  const report = join(folder, 'report.json');
  try {
    process.env.RATSLESE_BUILT = '1';
    node('running the tests', join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', '--config', 'test/vitest.config.ts', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`);
    if (!existsSync(report)) return fail('the test runner ended without a report.');
    return summary(JSON.parse(readFileSync(report, 'utf8')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Prints what was not run and why, and the line of figures. Returns the exit code. */
function summary({ testResults, success }) {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const brokenFiles = testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'));
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const notRun = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
  const unexcused = notRun.filter(({ fullName }) => !NEEDS.test(fullName));
  const failed = tests.filter(({ status }) => status === 'failed').length + brokenFiles.length + unexcused.length;
  for (const { name } of brokenFiles) console.log(`could not be run: ${name}`);
  for (const { fullName } of notRun) console.log(`not run: ${fullName.trim()}`);
  if (unexcused.length > 0) console.log(`${unexcused.length} of these could have run: a skipped test is a failure.`);
  const clean = success && failed === 0 && passed > 0;
  console.log(`${passed} passed, ${clean ? 0 : Math.max(failed, 1)} failed, ${notRun.length - unexcused.length} not run for want of what they need`);
  return clean ? 0 : 1;
}

/** Whether every dependency is there in the version that package.json names. */
function isInstalled() {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return Object.entries({ ...dependencies, ...devDependencies }).every(([name, version]) => {
    const file = join(ROOT, 'node_modules', name, 'package.json');
    return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === version;
  });
}

function npm(...words) {
  console.log(`npm test: npm ${words.join(' ')}`);
  const program = process.env.npm_execpath;
  const { status } = program === undefined
    ? spawnSync('npm', words, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' })
    : spawnSync(process.execPath, [program, ...words], { cwd: ROOT, stdio: 'inherit' });
  return status === 0;
}

function node(what, ...words) {
  console.log(`npm test: ${what}`);
  return spawnSync(process.execPath, words, { cwd: ROOT, stdio: 'inherit' }).status === 0;
}

function fail(reason) {
  console.error(`npm test: ${reason}`);
  console.log('0 passed, 1 failed');
  return 1;
}
