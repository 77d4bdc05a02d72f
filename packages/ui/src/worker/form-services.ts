import { completeField, declarationForm, describeFormRefusal, editDeclaration } from '@traguardo/dsl';
import type { FormServices } from '../workspace/forms.ts';
import type { Analysed } from './analyse.ts';

/** Forms of the analysed texts. Pure. */
export function formServices({ program, input: { language } }: Analysed): FormServices {
  const { vocabulary } = program;
  return {
    form: (path, offset) => declarationForm(program, vocabulary, path, offset, language),
    editForm(path, offset, change) {
      const edit = editDeclaration(program, vocabulary, path, offset, change);
      return edit.kind === 'edits' ? edit : { kind: 'refused', sentence: describeFormRefusal(edit, language) };
    },
    completeForm: (path, offset, value) => completeField(program, vocabulary, path, offset, value, language),
  };
}
