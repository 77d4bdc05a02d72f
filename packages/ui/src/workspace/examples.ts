import type { Language } from '@traguardo/model';
import { shippedPacks } from './shipped-packs.ts';
import { kindOf } from './kind-of.ts';
import type { WorkspaceFile } from './workspace.ts';

const reference = import.meta.glob<string>(
  [
    '../../../../examples/alessandria-asti-2024/**/*.{piano,csv,lock}',
    '../../../../examples/alessandria-asti-2024/relazione/*.md',
  ],
  { query: '?raw', import: 'default' },
);
const empty = import.meta.glob<string>('../../../../examples/piano-vuoto/**/*.{piano,csv,lock}', {
  query: '?raw',
  import: 'default',
});

/** The 2024 cycle of the chamber of Alessandria-Asti, as bundled at build time, with the packs it stands on. */
export async function referenceExample(): Promise<readonly WorkspaceFile[]> {
  const files = await texts(reference, 'alessandria-asti-2024');
  return [...files, ...(await shippedPacks(files))];
}

/** A plan of a year to fill in, in the words of the language. */
export async function emptyPlan(language: Language, year: number): Promise<readonly WorkspaceFile[]> {
  const files =
    language === 'it'
      ? await texts(empty, 'piano-vuoto')
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

async function texts(
  modules: Readonly<Record<string, () => Promise<string>>>,
  folder: string,
): Promise<readonly WorkspaceFile[]> {
  const files = Object.entries(modules).map(async ([module, load]) => {
    const path = module.slice(module.indexOf(`${folder}/`) + folder.length + 1);
    return { path, kind: kindOf(path), text: await load() };
  });
  return Promise.all(files);
}
