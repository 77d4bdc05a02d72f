import type { Language } from '@traguardo/model';
import type { WorkspaceFile, WorkspaceState } from '../workspace.ts';

/** The language a text of a plan says it is written in; null when it says none. */
export function textWrittenIn(text: string): Language | null {
  const [, said = null] = /^[^\S\n]*(?:lingua|language)[^\S\n]+(it|en)\b/m.exec(text) ?? [];
  return said as Language | null;
}

const known = new WeakMap<WorkspaceFile, Language | null>();

/** What a file says, read once: it is another object when its text changes. */
function saidBy(file: WorkspaceFile): Language | null {
  let language = known.get(file);
  if (language === undefined) {
    language = file.kind === 'plan' ? textWrittenIn(file.text) : null;
    known.set(file, language);
  }
  return language;
}

/** The language the texts of a plan are written in: what the first that says one says. */
export function writtenIn(files: readonly WorkspaceFile[]): Language | null {
  for (const file of files) {
    const said = saidBy(file);
    if (said !== null) return said;
  }
  return null;
}

/** The language of the words of a plan where it is another than that of the page; null where it is the same or not said. */
export function foreignLanguage({ files, language }: Pick<WorkspaceState, 'files' | 'language'>): Language | null {
  const own = writtenIn(files);
  return own === language ? null : own;
}
