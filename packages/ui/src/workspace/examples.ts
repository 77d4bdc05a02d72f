import type { Language } from '@traguardo/model';
import { kindOf } from './workspace-store.ts';
import type { WorkspaceFile } from './workspace.ts';

const reference = import.meta.glob<string>('../../../../examples/alessandria-asti-2024/**/*.{piano,csv}', {
  query: '?raw',
  import: 'default',
});
const empty = import.meta.glob<string>('../../../../examples/piano-vuoto/**/*.{piano,csv}', {
  query: '?raw',
  import: 'default',
});

/** The 2024 cycle of the chamber of Alessandria-Asti, as bundled at build time. */
export function referenceExample(): Promise<readonly WorkspaceFile[]> {
  return texts(reference, 'alessandria-asti-2024');
}

/** A plan to start from: the example of that name, or the least plan that compiles. */
export async function emptyPlan(language: Language, year: number): Promise<readonly WorkspaceFile[]> {
  const files = await texts(empty, 'piano-vuoto');
  return files.length > 0 && language === 'it'
    ? files
    : [{ path: 'piano.piano', kind: 'plan', text: LEAST[language](year) }];
}

const LEAST: Readonly<Record<Language, (year: number) => string>> = {
  it: (year) => `lingua it

piano P${year} "Piano della performance ${year}" {
  periodo ${year}
  ente "Il nostro ente"

  ambito A1 "Primo ambito strategico" peso 100% {
    obiettivo A1.1 "Primo obiettivo" peso 100% {
      indicatore A1.1_01 "Primo indicatore" peso 100% target >= 80%
    }
  }
}
`,
  en: (year) => `language en

plan P${year} "Performance plan ${year}" {
  period ${year}
  body "Our body"

  area A1 "First strategic area" weight 100% {
    objective A1.1 "First objective" weight 100% {
      indicator A1.1_01 "First indicator" weight 100% target >= 80%
    }
  }
}
`,
};

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
