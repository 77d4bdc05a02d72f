import type { FileKind } from './file-change.ts';

/** `.csv` files hold values, `.md` files the words of the report, what lies under `packs/` and the lock is of packs, everything else is plan text. */
export function kindOf(path: string): FileKind {
  if (path.startsWith('packs/') || path === 'traguardo.lock') return 'pack';
  if (/\.md$/i.test(path)) return 'narrative';
  return /\.csv$/i.test(path) ? 'actuals' : 'plan';
}
