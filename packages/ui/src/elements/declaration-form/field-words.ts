import type { FormField } from '@traguardo/dsl';
import type { Language } from '@traguardo/model';
import { formTexts } from '../../locales/form.ts';
import { typedExample } from '../form-field/typed-example.ts';

const HEAD_KEYS = ['label', 'title', 'arrow', 'value', 'documentation'] as const;
type HeadKey = (typeof HEAD_KEYS)[number];

/** What a field of a declaration of the concept `of` is called: the word of its clause, or what the head of a declaration has under its key. */
export function fieldName({ key, name, concept }: FormField, language: Language, of: string | null): string {
  const texts = formTexts[language];
  const inUse = of === 'use' ? texts.useNames[concept ?? key] : undefined;
  if (inUse !== undefined) return inUse;
  if (key === 'row') return texts.newRow;
  if (key.startsWith('row#')) return texts.row(Number(key.slice(4)) + 1);
  return isHeadKey(key) ? texts.names[key] : capitalised(name);
}

/** What a field of a declaration of the concept `of` means, with an example and the law. */
export function fieldHelp(field: FormField, language: Language, of: string | null): string {
  const { key, help, law, input } = field;
  const texts = formTexts[language];
  const isElsewhere = input.kind === 'code' && input.points;
  const inUse = of === 'use' ? texts.useHelp[key] : undefined;
  const own =
    inUse ??
    (isElsewhere
      ? texts.help.pointed
      : isHeadKey(key)
        ? texts.help[key]
        : key.startsWith('row')
          ? texts.help.row
          : plainHelp(help));
  const example = typedExample(field);
  const parts = [own, example === '' ? '' : texts.example(example), law === '' ? '' : `${texts.law}: ${law}`];
  return parts.filter((part) => part !== '').join('\n');
}

/** What an explanation says without the signs around its words of the language. */
export function plainHelp(help: string): string {
  return help.replaceAll('`', '');
}

function isHeadKey(key: string): key is HeadKey {
  return (HEAD_KEYS as readonly string[]).includes(key);
}

function capitalised(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1).replaceAll('_', ' ');
}
