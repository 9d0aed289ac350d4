import { createRequire } from 'node:module';

/**
 * Character recognition needs packages that are large and that most users do without: they are installed by who wants
 * them. This tells which of them are not there.
 */
const NEEDED = ['tesseract.js', '@tesseract.js-data/deu', '@napi-rs/canvas'] as const;

const require = createRequire(import.meta.url);

export function missingPackages(): readonly string[] {
  return NEEDED.filter((name) => !isInstalled(name));
}

/** What a person is told who lacks them, null if all are there. */
export function howToInstall(missing: readonly string[] = missingPackages()): string | null {
  return missing.length === 0 ? null : `character recognition needs packages that are not installed: npm install ${missing.join(' ')}`;
}

function isInstalled(name: string): boolean {
  try {
    require.resolve(`${name}/package.json`);
    return true;
  } catch {
    return false;
  }
}
