import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const NAMES = ['LICENSE', 'README.md', 'bin', 'fixtures', 'package-lock.json', 'package.json', 'schemas', 'src', 'test', 'tsconfig.json'];

describe('the top level of the project', () => {
  it('keeps what is named for it and files with a dot, and no output that was left behind', () => {
    const { stdout, stderr } = spawnSync('git', ['ls-tree', '--name-only', 'HEAD'], { cwd: ROOT, encoding: 'utf8' });
    const visible = stdout.split('\n').filter((name) => name !== '' && !name.startsWith('.'));
    expect(visible.sort(), stderr).toEqual(NAMES);
  });
});
