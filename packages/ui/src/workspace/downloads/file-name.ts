import { plainName } from './plain-name.ts';
import type { WorkspaceState } from '../workspace.ts';

/** Whose file it is: the body and the year of its plan, both empty while there is none. */
export interface Named {
  readonly year: string;
  readonly body: string;
}

/** Whose the files of the open plan are; the name of the body as the browser knows it while there is no plan. */
export function namedAfter({ analysis, name }: Pick<WorkspaceState, 'analysis' | 'name'>): Named {
  const plan = analysis?.plan;
  return { year: plan?.period.name ?? '', body: plan?.body || plan?.root.title || name };
}

/** How a file for a person is called: its kind in the language of the person, year, body and what tells it from others of its kind (`relazione-2024-comune-di-prova`); no ending. A kind that says the year says it alone. */
export function fileName(kind: string, { year, body }: Named, detail = ''): string {
  const isSaid = plainName(kind).split('-').includes(year);
  return [kind, isSaid ? '' : year, body, detail]
    .map(plainName)
    .filter((part) => part !== '')
    .join('-');
}
