import type { PlanNode, Value } from '@traguardo/model';
import { MISSING as NO_VALUE } from '@traguardo/model';
import { aggregated, type Assessment, type Standing } from '../assess/assessment.ts';
import { type Computed, quantityValue, truth, undefinedValue } from '../expression/computed.ts';
import { type Budget, MOST_STEPS_OF_PLAN } from '../expression/limits.ts';
import type { Scope } from '../expression/scope.ts';
import { nodesOfKind } from '../nodes-of-kind.ts';
import type { Lookups, StandingAt } from './form.ts';
import type { Machine } from './machine.ts';
import { dayOf } from './numbers.ts';
import { causeOf, EXCLUDED, MISSING, OK, undefinedBy, UNDEFINED, VOID } from './status.ts';
import type { Built } from './tree.ts';

/** Operations that have no fast form: the code of `evaluate`, with look-ups that read the slots. */
interface GeneralSteps {
  /** Gives definitions the steps of a whole plan again: before every pass, as `evaluate` gives them to every evaluation. */
  readonly begin: () => void;
  readonly step: (operation: number) => void;
}

/** The steps of general operations; none where a plan has none. */
export function createGeneral(machine: Machine): GeneralSteps {
  const { flat, kernel, status } = machine;
  if (flat.lookups === null) return { begin: () => undefined, step: () => undefined };
  const boxes = new Map<number, Computed>();
  const budget: Budget = { steps: MOST_STEPS_OF_PLAN };
  const scope = { ...slotScope(machine, flat.lookups, boxes), budget };
  const step = (operation: number): void => {
    const general = flat.generals.get(operation);
    const result = flat.out[operation] as number;
    if (general?.gives === 'value') {
      const value = general.compute(scope);
      boxes.set(result, value);
      status[result] =
        value.kind === 'missing' ? MISSING : value.kind === 'undefined' ? undefinedBy(value.cause.kind) : OK;
    } else if (general) {
      const first = flat.first[operation] as number;
      const standingAt: StandingAt = (position) => standingIn(flat.members[first + position] as number, machine);
      put(general.compute(scope, standingAt), result);
    }
  };
  return {
    begin: () => {
      budget.steps = MOST_STEPS_OF_PLAN;
    },
    step,
  };

  function put(standing: Standing, result: number): void {
    status[result] = STATUS[standing.status];
    if (standing.status === 'ok') kernel.load(result, standing.score);
    if (standing.status === 'undefined') status[result] = undefinedBy(standing.cause?.kind ?? null);
    if (standing.status !== 'missing' && standing.status !== 'undefined') return;
    kernel.load(result, standing.range[0]);
    kernel.load(result + flat.size, standing.range[1]);
  }
}

const STATUS = { ok: OK, missing: MISSING, undefined: UNDEFINED, excluded: EXCLUDED, void: VOID } as const;

/** The scope of the plan, its values and scores read from slots. */
function slotScope(machine: Machine, lookups: Lookups, boxes: ReadonlyMap<number, Computed>): Omit<Scope, 'budget'> {
  const { kernel } = machine;
  const operand = (id: string, period: string | null): Value => {
    const { slot, type } = lookups.value(id, period);
    if (type.kind === 'boxed') return boxes.get(slot) as Value; // a stored value is never a text
    return valueIn(slot) ?? typed();

    function typed(): Value {
      if (type.kind === 'boolean') return truth(!kernel.isZero(slot));
      if (type.kind === 'date') return { kind: 'date', date: dayOf(Number(kernel.ratio(slot).num)) };
      return type.kind === 'number' ? quantityValue(kernel.ratio(slot), type.unit) : NO_VALUE;
    }
  };
  const valueIn = (slot: number): Value | null => unknownValue(machine.statusOf(slot));
  const assessed = (built: Built): Assessment => assessmentOf(built, machine);
  const assess = (node: PlanNode): Assessment => assessed(lookups.node(node));
  return {
    ...lookups.scope,
    value: operand,
    operand,
    assess,
    assessment: (code) => {
      const built = lookups.named(code);
      return built && assessed(built);
    },
    nodesOver: (over) =>
      nodesOfKind(lookups.scope.plan, over)
        .map(assess)
        .filter(({ standing }) => standing.status !== 'excluded' && standing.status !== 'void'),
  };
}

/** The value of a status that has none; null when the slot has a number. Of a cause only its kind is known here. */
function unknownValue(status: number): Value | null {
  if (status === OK) return null;
  const cause = causeOf(status);
  return cause === null ? NO_VALUE : undefinedValue(cause, '');
}

/** What look-ups read of an assessment: its standing, whether it waits for a value, and its members. */
function assessmentOf(built: Built, machine: Machine): Assessment {
  const { code, kind, weight, members, weights, value } = built;
  const node = { code, kind, weight, title: '', place: null, rule: 'weighted-mean' } as const;
  const below = members.map((member) => assessmentOf(member, machine));
  const result = { standing: standingOf(built, machine), parts: [], weights, uncapped: null };
  const isWaiting = value >= 0 && machine.statusOf(value) === MISSING;
  return { ...aggregated({ ...node, members: below }, result), value: isWaiting ? NO_VALUE : null };
}

function standingOf({ slot }: Built, machine: Machine): Standing {
  return standingIn(slot, machine);
}

function standingIn(slot: number, { flat, kernel, statusOf }: Machine): Standing {
  const status = statusOf(slot);
  if (status === OK) return { status: 'ok', score: kernel.ratio(slot) };
  if (status === EXCLUDED) return { status: 'excluded' };
  if (status === VOID) return { status: 'void' };
  const range = [kernel.ratio(slot), kernel.ratio(slot + flat.size)] as const;
  if (status === MISSING) return { status: 'missing', range };
  const cause = causeOf(status);
  return { status: 'undefined', range, cause: cause && { kind: cause, subject: '' } };
}
