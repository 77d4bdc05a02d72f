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
