import type { DeclarationForm, FormField } from '@traguardo/dsl';
import type { Problem } from '../../workspace/workspace.ts';

/** Problems by the field they are about; under the empty key those of the declaration as a whole. Those of what it contains are left out. */
export type ProblemsByField = ReadonlyMap<string, readonly Problem[]>;

/** Puts each problem of the form's file at the field whose text it lies in: a value that cannot be read may stand behind the declaration as it was read. */
export function problemsInForm(form: DeclarationForm, problems: readonly Problem[]): ProblemsByField {
  const found = new Map<string, Problem[]>();
  const fields = [...form.fields, ...form.rows];
  for (const problem of problems) {
    if (problem.file !== form.path || form.children.some((child) => isWithin(child.place, problem))) continue;
    const key = form.concept === 'file' ? '' : keyOf(fields, problem);
    if (key === '' && !isWithin(form.place, problem)) continue;
    found.set(key, [...(found.get(key) ?? []), problem]);
  }
  return found;
}

/** The field a problem lies in; what spans more than one is of the whole. */
function keyOf(fields: readonly FormField[], { from, to }: Problem): string {
  return fields.find(({ place }) => place !== null && place.from <= from && to <= place.to)?.key ?? '';
}

function isWithin(place: { readonly from: number; readonly to: number }, { from, to }: Problem): boolean {
  return place.from <= from && to <= place.to;
}
