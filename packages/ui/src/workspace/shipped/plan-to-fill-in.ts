import type { Language } from '@traguardo/model';
import { filesUnder } from './files-under.ts';
import type { WorkspaceFile } from '../workspace.ts';

const TEXTS = import.meta.glob<string>('../../../../../examples/piano-vuoto/**/*.{piano,csv,lock}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** A plan of a year to fill in, in the words of the language. */
export function emptyPlan(language: Language, year: number): readonly WorkspaceFile[] {
  const files =
    language === 'it'
      ? filesUnder('piano-vuoto', TEXTS)
      : [{ path: 'plan.piano', kind: 'plan', text: EMPTY_IN_ENGLISH } as const];
  return files.map((file) => ({ ...file, text: file.text.replaceAll(EMPTY_YEAR, String(year)) }));
}

/** The year in the texts of the plan to fill in. */
const EMPTY_YEAR = '2025';

/** The same as the Italian one. */
const EMPTY_IN_ENGLISH = `language en

// A plan to fill in. What follows "//" is a comment; "///" describes what comes right after it.
// It starts from an objective with an indicator: copy, change codes and titles, add lines.

plan BODY "Name of the body" period 2025 profile SMVP {

  // The weights of siblings make 100% together.
  area A1 "First strategic area" weight 100% {

    objective O1 "First strategic objective" weight 100% {

      /// What it measures, in a sentence.
      // The target can be ">= 90%", "<= 5 days", "yes", "before 2025-09-30" or "monitor".
      indicator I1 "First indicator" weight 100% target >= 90% source "Where the value comes from" owner manager {
        measure done "Activities carried out" unit N.
        measure planned "Activities planned" unit N.
        formula done / planned
      }

      operational OP1 "First operational objective" weight 100% {
        indicator I2 "An activity to finish" weight 100% target yes source "Where the value comes from" owner manager
      }
    }
  }
}

// How it is measured: how much indicators and operational objectives count, and when an objective is reached.
profile SMVP "System of measurement and evaluation" {
  composition indicators 40% operationals 60%
  thresholds {
    missed < 60% "Not reached" red
    partial >= 60% .. < 80% "Partly reached" yellow
    reached >= 80% "Reached" green
  }
  missing propagate
}

// Who answers for an indicator: named with owner.
role manager "Head of the area"

// The values of the year: given in Data, imported, or written here.
actuals year_end at 2025-12-31 {
}
`;
