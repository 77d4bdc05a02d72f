import { compile, type SourceFile } from '@traguardo/dsl';
import type { CycleDefinition } from '@traguardo/model';
import { changesPage, criteriaOf, cycleOf, factsOn, textsIn } from '@traguardo/verify';
import { definitionText, readDefinition } from '@traguardo/workflow';
import type { CycleWorld } from '../src/workspace/cycle/cycle-world.ts';
import { defaultCycle } from '../src/worker/shipped-cycle.ts';

/** What the worker answers to the cycle, computed here from the files as they are when asked. */
export function cycleServices(
  files: () => readonly SourceFile[],
): Pick<CycleWorld, 'cycle' | 'facts' | 'criteria' | 'changes'> {
  const program = () => compile({ files: files() });
  return {
    cycle: async () => definitionText(cycleOf(program(), defaultCycle)),
    criteria: async (asked) => criteriaOf({ ...asked, program: program() }),
    changes: async (context, blobs, given = []) =>
      changesPage(context, { programOf: textsIn(blobs, []), present: program() }, { language: 'it', given }),
    facts: async (day, cycle) => factsOn(program(), day, readDefinition(cycle) as CycleDefinition),
  };
}
