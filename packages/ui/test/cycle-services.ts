import { compile, type SourceFile } from '@traguardo/dsl';
import type { CycleDefinition } from '@traguardo/model';
import { changesPage, criteriaOf, cycleOf, factsOn, textsIn } from '@traguardo/verify';
import { definitionText, readDefinition } from '@traguardo/workflow';
import type { CycleWorld } from '../src/workspace/cycle-store.ts';
import { analyse } from '../src/worker/analyse.ts';
import { makeReport } from '../src/worker/report/make-report.ts';
import { sentReport } from '../src/worker/report/send-report.ts';
import { defaultCycle } from '../src/worker/shipped-cycle.ts';
import { kindOf } from '../src/workspace/workspace-store.ts';

/** What the worker answers to the cycle, computed here from the files as they are when asked. */
export function cycleServices(
  files: () => readonly SourceFile[],
): Pick<CycleWorld, 'cycle' | 'facts' | 'criteria' | 'changes' | 'report'> {
  const program = () => compile({ files: files() });
  return {
    cycle: async () => definitionText(cycleOf(program(), defaultCycle)),
    criteria: async (asked) => criteriaOf({ ...asked, program: program() }),
    changes: async (context, blobs, given = []) =>
      changesPage(context, { programOf: textsIn(blobs), present: program() }, { language: 'it', given }),
    report: async ({ journal, known }) => {
      const texts = files().map((file) => ({ ...file, kind: kindOf(file.path) }));
      const choice = { at: null, targets: 'revised' } as const;
      const report = makeReport(analyse({ revision: 1, files: texts, choice, language: 'it' }), journal);
      return sentReport(report, known, { revision: 1, milliseconds: 0 });
    },
    facts: async (day, cycle) => factsOn(program(), day, readDefinition(cycle) as CycleDefinition),
  };
}
