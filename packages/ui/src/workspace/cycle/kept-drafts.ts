/** What is typed over days before a step records it, by the name it is kept under: causes and opinions of a change, the grid of a validation, the reports downloaded. */
const DRAFT_NAMES = ['changes', 'validation', 'reports'] as const;

export type DraftName = (typeof DRAFT_NAMES)[number];

/** The grid of a validation, until it is recorded. */
export const GRID_DRAFT: DraftName = 'validation';

const FORM = 'form:';

/** The name under which the form of one step is kept while it is being filled in. */
export type FormName = `${typeof FORM}${string}`;

/** The name of the form of a step, of a subject or a term where it is taken for one. */
export function formName(step: string, about: string | null): FormName {
  return `${FORM}${step}${about === null ? '' : ` ${about}`}`;
}

/** Whether a name is that of the form of a step. */
export function isFormName(name: string): name is FormName {
  return name.startsWith(FORM);
}

/** What was typed for a journal, named by the hash its first event points back to, as JSON. */
export interface KeptDraft {
  readonly journal: string;
  readonly name: DraftName | FormName;
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
    if (!key.startsWith(PREFIX) || text === '') return [];
    const slash = key.indexOf('/', PREFIX.length); // the first: what a form is about may have one too
    const name = key.slice(slash + 1);
    const known = isFormName(name) ? name : DRAFT_NAMES.find((each) => each === name);
    return known === undefined ? [] : [{ journal: key.slice(PREFIX.length, slash), name: known, text }];
  });
}

/** Drafts under the names the store has for them. */
export function storedDrafts(drafts: readonly KeptDraft[]): Readonly<Record<string, string>> {
  return Object.fromEntries(drafts.map(({ journal, name, text }) => [draftKey(journal, name), text]));
}
