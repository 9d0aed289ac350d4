import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Builds once before the suite, so that no test runs an old program; `npm test` has built already and says so. */
export default function setup(): void {
  if (process.env['RATSLESE_BUILT'] === '1') return;
  const root = fileURLToPath(new URL('..', import.meta.url));
  const { status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', '.'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('the sources do not compile');
}
