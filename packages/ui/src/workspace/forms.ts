import type { CompletionList, DeclarationForm, FormChange } from '@traguardo/dsl';
import type { Edit } from '@traguardo/model';

/** A change of a form as edits of the texts, with the offset the form goes on at; or why it is not made, as a sentence. */
export type FormAnswer =
  | { readonly kind: 'edits'; readonly edits: readonly Edit[]; readonly offset: number }
  | { readonly kind: 'refused'; readonly sentence: string };

/** A value being typed into the field `key`; `row` for a new row. */
interface TypedValue {
  readonly key: string;
  readonly typed: string;
  readonly caret: number;
}

/** What forms ask of the language. Offsets are into the file's text. */
export interface FormServices {
  /** The declaration at an offset, the file itself outside all; null for a text that is not of the plan. */
  form(path: string, offset: number): DeclarationForm | null;
  editForm(path: string, offset: number, change: FormChange): FormAnswer;
  /** `from` counts in what was typed. */
  completeForm(path: string, offset: number, value: TypedValue): CompletionList;
}
