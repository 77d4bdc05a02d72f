import type { ClauseAddition, DeclarationForm, FormField } from '@traguardo/dsl';
import type { Analysis, LanguageClient } from '../../workspace/workspace.ts';
import type { Complete } from '../form-field/suggestions.ts';
import { type ProblemsByField, problemsInForm } from './problems-in-form.ts';

/** The written and usual fields, those just added (`pending`, by key) last. */
export function shownFields({ fields, clauses }: DeclarationForm, pending: readonly string[]): readonly FormField[] {
  const asField = (key: string): FormField | undefined => {
    const addition = clauses.find((one) => one.key === key);
    return fields.find((one) => one.key === key) ?? (addition && { ...addition, value: '', place: null });
  };
  return [...fields.filter(({ key }) => !pending.includes(key)), ...pending.flatMap((key) => asField(key) ?? [])];
}

/** Clauses that may still be added. */
export function openAdditions({ clauses }: DeclarationForm, pending: readonly string[]): readonly ClauseAddition[] {
  return clauses.filter(({ key }) => !pending.includes(key));
}

interface Known {
  readonly form: DeclarationForm;
  readonly analysis: Analysis | null;
  readonly found: ProblemsByField;
}

/** The problems of a form by field; while the analysis is of older texts than `revision`, those found last. */
export function createFormProblems(): (
  form: DeclarationForm,
  analysis: Analysis | null,
  revision: number,
) => ProblemsByField {
  let known: Known | null = null;
  return (form, analysis, revision) => {
    if (known !== null && analysis?.revision !== revision) return known.found;
    if (known?.form === form && known.analysis === analysis) return known.found;
    known = { form, analysis, found: problemsInForm(form, analysis?.problems ?? []) };
    return known.found;
  };
}

/** What completes the value of a field; null while there is nobody to ask. */
export function completionOf(
  client: LanguageClient | null,
  path: string,
  offset: number,
  key: string,
): Complete | null {
  if (!client) return null;
  return async (typed, caret) => {
    const answer = await client.completeForm(path, offset, { key, typed, caret });
    if (key.startsWith('row')) return answer;
    return { from: answer.from, options: answer.options.filter(({ kind }) => kind !== 'clause' && kind !== 'block') };
  };
}
