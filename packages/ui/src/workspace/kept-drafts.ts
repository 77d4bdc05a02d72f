/** What is typed over days before a step records it, by the name it is kept under: causes and opinions of a change, the grid of a validation, the reports downloaded. */
export const DRAFT_NAMES = ['changes', 'validation', 'reports'] as const;

export type DraftName = (typeof DRAFT_NAMES)[number];

/** The name under which the form of one step is kept while it is being filled in; a backup leaves it out. */
export type FormName = `form:${string}`;

/** The name of the form of a step, of a subject where it is taken for one. */
export function formName(step: string, subject: string | null): FormName {
  return `form:${step}${subject === null ? '' : ` ${subject}`}`;
}

/** What was typed for a journal, named by the hash its first event points back to, as JSON. */
export interface KeptDraft {
  readonly journal: string;
  readonly name: DraftName;
  readonly text: string;
}

const PREFIX = 'draft/';

/** The setting that keeps a draft. */
export function draftKey(journal: string, name: DraftName | FormName): string {
  return `${PREFIX}${journal}/${name}`;
}

/** The drafts among settings, the empty ones left out. */
export function draftsAmong(settings: Iterable<readonly [key: string, text: string]>): readonly KeptDraft[] {
  return [...settings].flatMap(([key, text]) => {
    const [journal = '', name] = key.startsWith(PREFIX) ? key.slice(PREFIX.length).split('/') : [];
    const known = DRAFT_NAMES.find((each) => each === name);
    return known === undefined || text === '' ? [] : [{ journal, name: known, text }];
  });
}

/** Drafts under the names the store has for them. */
export function storedDrafts(drafts: readonly KeptDraft[]): Readonly<Record<string, string>> {
  return Object.fromEntries(drafts.map(({ journal, name, text }) => [draftKey(journal, name), text]));
}
