import { codeKey, type PlanFunction, type Diagnostic, type Expression } from '@traguardo/model';
import { problem, related } from '../bind/problem.ts';
import type { Rule } from './rule.ts';

/** A call that is met whatever the arguments are. */
type SureCall = Expression & { kind: 'apply' };

/** A function that calls itself in every case never ends; recursion has to stand in a branch of `if`. */
export const findEndlessCalls: Rule = ({ plan: { functions } }) => {
  const calls = new Map<string, readonly SureCall[]>();
  for (const definition of functions) {
    const key = codeKey(definition.code);
    if (!calls.has(key)) calls.set(key, [...sureCalls(definition.result).values()]);
  }
  const done = new Set<string>();
  return functions.flatMap((definition) => endlessFrom(definition, calls, done));
};

interface Step {
  readonly key: string;
  readonly name: string;
  /** The call that led here; null for the first. */
  readonly via: SureCall | null;
  readonly rest: SureCall[];
}

/** Depth first with an own stack: a chain of functions may be as long as the file. */
function endlessFrom(
  { code }: PlanFunction,
  calls: ReadonlyMap<string, readonly SureCall[]>,
  done: Set<string>,
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const path: Step[] = [];
  const onPath = new Set<string>();
  const enter = (name: string, via: SureCall | null): void => {
    const key = codeKey(name);
    if (done.has(key)) return;
    done.add(key);
    onPath.add(key);
    path.push({ key, name, via, rest: (calls.get(key) ?? []).toReversed() });
  };
  enter(code, null);
  for (let step = path.at(-1); step; step = path.at(-1)) {
    const call = step.rest.pop();
    if (!call) {
      onPath.delete(step.key);
      path.pop();
    } else if (onPath.has(codeKey(call.name))) {
      found.push(report(path.slice(path.findIndex(({ key }) => key === codeKey(call.name))), call));
    } else enter(call.name, call);
  }
  return found;
}

/** `loop` are the functions of the loop, `last` the call that closes it. */
function report(loop: readonly Step[], last: SureCall): Diagnostic {
  const places = [...loop.slice(1).flatMap(({ via }) => (via ? [via.place] : [])), last.place];
  const path = [...loop.map(({ name }) => name), last.name];
  return problem('function/endless', last.place, { path }, { related: places.map((place) => related('step', place)) });
}

/** Calls met whatever the arguments are, by key: of an `if` those of its condition, and those that both branches make. */
function sureCalls(expression: Expression): ReadonlyMap<string, SureCall> {
  switch (expression.kind) {
    case 'apply':
      return join([new Map([[codeKey(expression.name), expression]]), ...expression.args.map(sureCalls)]);
    case 'call': {
      const calls = expression.args.map(sureCalls);
      const [condition, yes, no] = calls;
      if (expression.name !== 'if' || !condition || !yes || !no) return join(calls);
      return join([condition, new Map([...yes].filter(([key]) => no.has(key)))]);
    }
    case 'unary':
      return sureCalls(expression.operand);
    case 'binary':
      return join([sureCalls(expression.left), sureCalls(expression.right)]);
    default:
      return new Map();
  }
}

function join(maps: readonly ReadonlyMap<string, SureCall>[]): ReadonlyMap<string, SureCall> {
  return new Map(maps.flatMap((map) => [...map]));
}
