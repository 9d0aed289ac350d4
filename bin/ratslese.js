#!/usr/bin/env node
// Starts the compiled program. Answers --version by itself, so that nothing has to be loaded for it.
import { existsSync, readFileSync } from 'node:fs';

const program = new URL('../dist/cli/main.js', import.meta.url);
const words = process.argv.slice(2);

if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  process.stdout.write(`${version}\n`);
} else if (existsSync(program)) {
  const { main } = await import(program.href);
  process.exitCode = await main(words);
} else {
  process.stderr.write('ratslese: this checkout is not built yet; run `npm ci` in its folder, which installs and builds it.\n');
  process.exitCode = 2;
}
