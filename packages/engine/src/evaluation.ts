import { codeKey, type Outcome, type OutcomeNode, type Plan } from '@traguardo/model';
import { createChangingScope } from './changing-scope.ts';
import { createScope } from './create-scope.ts';
import { type EvaluateOptions, planOn } from './evaluate-options.ts';
import type { Scope } from './expression/scope.ts';
import { type AskedFindings, askFindings } from './findings/asked-findings.ts';
import { type PlacedOutcome, placeOutcome } from './placed-outcome.ts';
import { UNTRACKED } from './tracking.ts';

/** What is evaluated, and how. */
export interface Task {
  readonly plan: Plan;
  readonly options: EvaluateOptions;
}

/** A task evaluated. */
export interface Evaluation {
  readonly outcome: Outcome;
  /** How many values, nodes and questions of findings were computed in the last round. */
  readonly computed: number;
  /** Takes over a task that differs in its values alone. Null when only a whole evaluation is sure to give the same as one. */
  follow(task: Task): Evaluation | null;
}

/** Evaluates everything once. */
export function evaluateOnce(task: Task): Outcome {
  const { plan, options } = task;
  const { at = plan.period.to, targets = 'revised', plugins = [], given = null } = options;
  const scope = createScope(planOn(plan, at, targets), at, given, plugins);
  const placed = placeOutcome(scope);
  const node = (code: string): OutcomeNode | null => placed.node(codeKey(code));
  const findings = askFindings(scope.plan, { scope, node }, UNTRACKED);
  return outcomeOf(task, scope, placed, findings);
}

/** Evaluates everything, noting what is computed from what. */
export function evaluateWhole(task: Task): Evaluation {
  const changing = createChangingScope(task.plan, task.options);
  const { scope, tracker } = changing;
  const placed = placeOutcome(scope);
  const node = (code: string): OutcomeNode | null => {
    tracker.read(keyOfNode(codeKey(code)));
    return placed.node(codeKey(code));
  };
  const findings = askFindings(scope.plan, { scope, node }, tracker);

  function roundOf(now: Task, before: number): Evaluation {
    return {
      outcome: outcomeOf(now, scope, placed, findings),
      computed: tracker.computed() - before,
      follow(next) {
        if (!changing.isOrderly()) return null;
        const start = tracker.computed();
        const { actuals } = next.plan;
        const { given = null } = next.options;
        const affected = changing.exchange(actuals === now.plan.actuals ? { given } : { actuals, given });
        const looking = tracker.forgetReadersOf(placed.renew().map(keyOfNode));
        findings.renew(new Set([...affected, ...looking]));
        return changing.isOrderly() ? roundOf(next, start) : null;
      },
    };
  }

  return roundOf(task, 0);
}

/** The key under which it is noted that the node of a key of a code was looked at. */
function keyOfNode(key: string): string {
  return `node ${key}`;
}

function outcomeOf({ options }: Task, { plan, at }: Scope, placed: PlacedOutcome, findings: AskedFindings): Outcome {
  const { targets = 'revised', planHash = '', dataHash = '' } = options;
  const { root, period, profile } = plan;
  return {
    plan: root.code,
    title: root.title,
    period: period.name,
    at,
    targets,
    planHash,
    dataHash,
    profile: profile.code,
    decimals: profile.decimals,
    bands: profile.bands,
    nodes: placed.nodes(),
    diagnostics: findings.diagnostics(),
  };
}
