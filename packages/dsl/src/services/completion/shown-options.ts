import { codeKey, type Language, type PlanFunction } from '@traguardo/model';
import { writeName } from '../../lex/text.ts';
import { prefixOf } from '../../plugins/plugin-state.ts';
import type { BlockSchema, Vocabulary, WordSchema } from '../../vocabulary/schema.ts';
import { fieldWord, SHEET_FIELDS } from '../../vocabulary/sheet-fields.ts';
import type { DeclaredName } from '../names.ts';
import type { CompletionOption } from './completion-option.ts';

/** The fields a check may require of a sheet. */
export function fieldOptions(language: Language): CompletionOption[] {
  return SHEET_FIELDS.map((field) => {
    const label = fieldWord(field, language);
    return { label, insert: label, kind: 'argument', detail: '', documentation: '' };
  });
}

/** Functions or scorings of plugins, behind their prefix. */
export function callables(
  { plugins }: Vocabulary,
  kind: 'functions' | 'scorings',
  written: Language,
  read: Language,
): CompletionOption[] {
  return plugins.active.flatMap((active) =>
    active.plugin[kind].map(({ concept, spelling, documentation, parameters }) => {
      const label = `${prefixOf(active)}.${spelling[written][0] ?? concept}`;
      const detail = `(${parameters.join('; ')})`;
      return { label, insert: `${label}(`, kind: 'function', detail, documentation: documentation[read] };
    }),
  );
}

/** A call ready to be filled in; what is in its brackets is shown, without the first `hidden` that come from elsewhere. */
export function offerFunction(
  { code, title, documentation, parameters }: PlanFunction,
  hidden: number,
): CompletionOption {
  const detail = `(${parameters.slice(hidden).join('; ')})${title === '' ? '' : ` ${title}`}`;
  return { label: code, insert: `${code}(`, kind: 'function', detail, documentation };
}

/** A name of the plan, in backquotes where it is no plain word. */
export function offerName(
  name: Pick<DeclaredName, 'code' | 'title' | 'documentation'>,
  label = name.code,
): CompletionOption {
  return { label, insert: writeName(label), kind: 'code', detail: name.title, documentation: name.documentation };
}

/** `done` for `PIRA08.done`. */
export function localName(name: DeclaredName): string {
  return name.owner && codeKey(name.code).startsWith(`${codeKey(name.owner)}.`)
    ? name.code.slice(name.owner.length + 1)
    : name.code;
}

/** What hover says of a word, with its law. */
export function documentationOf(schema: WordSchema, language: Language): string {
  const { law } = schema.documentation;
  return law ? `${schema.documentation[language]}\n\n${law}` : schema.documentation[language];
}

/** What stands behind the word of a declaration at the least. */
export function headerOf(schema: BlockSchema, vocabulary: Vocabulary, language: Language): string {
  const required = schema.requiredClauses.map((concept) => vocabulary.print('clause', concept, language));
  const label = {
    code: language === 'it' ? 'codice' : 'code',
    name: language === 'it' ? 'nome' : 'name',
    text: '"…"',
    none: '',
  };
  return [label[schema.label], ...required].filter((part) => part !== '').join(' ');
}
