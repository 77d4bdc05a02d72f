import type { Diagnostic, Place } from '@traguardo/model';
import { problem, related } from '../bind/problem.ts';
import { type Dependencies, dependenciesOf, type Dependency } from './dependencies.ts';
import type { Rule } from './rule.ts';

/** What needs itself has no value: the loop is printed (language.md section 6). */
export const findLoops: Rule = ({ plan }) => {
  const walk: Walk = { dependencies: dependenciesOf(plan), done: new Set(), path: [], onPath: new Set(), found: [] };
  walk.dependencies.forEach((_, key) => follow(walk, key));
  return walk.found;
};

interface Walk {
  readonly dependencies: Dependencies;
  /** Keys from which every way was followed to its end. */
  readonly done: Set<string>;
  readonly path: Step[];
  readonly onPath: Set<string>;
  readonly found: Diagnostic[];
}

interface Step {
  readonly key: string;
  /** How the step was reached; null for the first. */
  readonly via: Dependency | null;
  readonly needs: readonly Dependency[];
  /** How many of them were looked at. */
  seen: number;
}

function enter({ dependencies, done, path, onPath }: Walk, key: string, via: Dependency | null): void {
  const needs = dependencies.get(key);
  if (needs === undefined || needs.length === 0 || done.has(key)) return;
  path.push({ key, via, needs, seen: 0 });
  onPath.add(key);
}

/** Depth first with an own stack: a chain of measures may be as long as the file. */
function follow(walk: Walk, start: string): void {
  const { done, path, onPath, found } = walk;
  enter(walk, start, null);
  for (let step = path.at(-1); step; step = path.at(-1)) {
    const next = step.needs[step.seen];
    step.seen += 1;
    if (!next) {
      path.pop();
      onPath.delete(step.key);
      done.add(step.key);
    } else if (onPath.has(next.key)) {
      const from = path.findIndex(({ key }) => key === next.key);
      found.push(...report([...path.slice(from + 1).flatMap(({ via }) => (via ? [via] : [])), next]));
    } else {
      enter(walk, next.key, next);
    }
  }
}

/** `steps` are the links of the loop, the last one closing it. */
function report(steps: readonly Dependency[]): readonly Diagnostic[] {
  const names = steps.map(({ name }) => name).filter((name, index, all) => name !== all[index - 1]);
  const places = steps.flatMap(({ place }) => (place ? [place] : []));
  const place: Place | undefined = places.at(-1);
  if (!place) return [];
  const last = names.at(-1) ?? '';
  const path = names[0] === last && names.length > 1 ? names : [last, ...names];
  return [problem('ref/cycle', place, { path }, { related: places.map((each) => related('step', each)) })];
}
