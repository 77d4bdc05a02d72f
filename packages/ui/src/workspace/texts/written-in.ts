import type { Language } from '@traguardo/model';
import type { WorkspaceFile, WorkspaceState } from '../workspace.ts';

/** The language a text of a plan says it is written in; null when it says none. */
export function textWrittenIn(text: string): Language | null {
  const [, said = null] = /^[^\S\n]*(?:lingua|language)[^\S\n]+(it|en)\b/m.exec(text) ?? [];
  return said as Language | null;
}

const known = new WeakMap<readonly WorkspaceFile[], Language | null>();

/** The language the texts of a plan are written in: what the first that says one says. Worked out once for the same files. */
export function writtenIn(files: readonly WorkspaceFile[]): Language | null {
  let language = known.get(files);
  if (language === undefined) {
    language = files.flatMap(({ kind, text }) => (kind === 'plan' ? (textWrittenIn(text) ?? []) : []))[0] ?? null;
    known.set(files, language);
  }
  return language;
}

/** The language of the words of a plan where it is another than that of the page; null where it is the same or not said. */
export function foreignLanguage({ files, language }: Pick<WorkspaceState, 'files' | 'language'>): Language | null {
  const own = writtenIn(files);
  return own === language ? null : own;
}
