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

const EMPTY_IN_ENGLISH = `language en

plan BODY "Name of the body" period 2025 {

  area A1 "First strategic area" weight 100% {
    objective A1.1 "First objective" weight 100% {
      indicator A1.1_01 "First indicator" weight 100% target >= 80%
    }
  }
}
`;
