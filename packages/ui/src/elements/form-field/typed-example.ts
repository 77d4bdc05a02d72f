import type { FormField } from '@traguardo/dsl';

/** What is typed into a field in the example of its clause: all behind the word, which the field has as its name; a row is typed whole. */
export function typedExample({ key, example }: Pick<FormField, 'key' | 'example'>): string {
  if (key === 'row') return example;
  const blank = example.indexOf(' ');
  return blank < 0 ? '' : example.slice(blank + 1);
}
