import type { Problem } from './workspace.ts';

/** Whether two problems say the same, with the same repairs, wherever they stand. */
export function saysTheSame(a: Problem, b: Problem): boolean {
  return (
    a.code === b.code &&
    a.severity === b.severity &&
    a.message === b.message &&
    a.fixes.length === b.fixes.length &&
    a.fixes.every(({ label }, at) => label === b.fixes[at]?.label)
  );
}

/** What a problem says of which file, the same for all that say so wherever they stand. */
export function problemKey({ code, file, message }: Pick<Problem, 'code' | 'file' | 'message'>): string {
  return [code, file, message].join('\n');
}
