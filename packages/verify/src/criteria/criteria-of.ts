import type { Program } from '@traguardo/dsl';
import { evaluate } from '@traguardo/engine';
import type { CycleDefinition } from '@traguardo/model';
import {
  type Blob,
  type CriterionProposal,
  type CycleState,
  type EventRecord,
  proposeCriteria,
  valueStanding,
} from '@traguardo/workflow';
import { factsOn } from '../facts-on.ts';
import { textsIn } from '../texts-in.ts';
import { dataFigures } from './data-figures.ts';
import { methodFigures } from './method-figures.ts';
import { planFigures } from './plan-figures.ts';

/** The plan as it is now, and its cycle with the texts it has sealed. */
export interface CriteriaInput {
  readonly program: Program;
  /** The cycle the journal runs by. */
  readonly definition: CycleDefinition;
  readonly state: CycleState;
  readonly events: readonly EventRecord[];
  /** Texts of the journal by hash; those of the sealed data are enough. */
  readonly blobs: readonly Blob[];
}

/**
 * The eleven criteria of validation with what the program can count for each (Linee guida DFP 3/2018, section 5): nodes
 * against the sealed version, results, the calculation run again from the sealed texts, kinds of sources, gaps, the process
 * as the journal has it. The plan is read at the end of its period. Pure.
 */
export function criteriaOf({ program, definition, state, events, blobs }: CriteriaInput): readonly CriterionProposal[] {
  const { plan, planHash, dataHash, plugins } = program;
  const outcome = evaluate(plan, { at: plan.period.to, planHash, dataHash, plugins });
  const facts = factsOn(program, plan.period.to, definition);
  return proposeCriteria(
    { context: state.context, events, facts },
    {
      ...planFigures(plan, outcome, state),
      methods: methodFigures(program, outcome, sealedProgram(state, blobs, program)),
      'data-reliability': dataFigures(program, outcome, (id) => valueStanding(id, state.context, facts)),
    },
  );
}

/** The program of the texts sealed with the data of the year; null when none were, or their texts are not at hand. */
function sealedProgram({ context }: CycleState, blobs: readonly Blob[], { plugins }: Program): Program | null {
  return context.frozen && textsIn(blobs, plugins)(context.frozen);
}
