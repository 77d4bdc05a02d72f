import { codeKey, type Documentation, type Language, type Spelling } from '@traguardo/model';
import { foldWord } from '../../vocabulary/fold.ts';
import type { Vocabulary } from '../../vocabulary/schema.ts';

interface Named {
  readonly concept: string;
  readonly spelling: Spelling;
  readonly documentation: Documentation;
  readonly parameters?: readonly string[];
}

/** What a name behind the prefix of a plugin stands for: a value, a function or a scoring of it. Null for any other name. */
export function aboutPluginName({ plugins }: Vocabulary, name: string, language: Language): string | null {
  const dot = name.indexOf('.');
  if (dot < 0 || plugins.active.length === 0) return null;
  const prefix = foldWord(name.slice(0, dot));
  const { plugin } = plugins.active.find(({ prefixes }) => prefixes.includes(prefix)) ?? {};
  if (!plugin) return null;
  const named: readonly Named[] = [...plugin.sources, ...plugin.functions, ...plugin.scorings];
  const key = codeKey(name.slice(dot + 1));
  const found = named.find(({ concept, spelling }) =>
    [concept, ...spelling.it, ...spelling.en].some((word) => codeKey(word) === key),
  );
  if (!found) return null;
  const { documentation, parameters, spelling, concept } = found;
  const call = parameters ? `(${parameters.join('; ')})` : '';
  const parts = [`**${spelling[language][0] ?? concept}${call}**`, documentation[language], plugin.title[language]];
  return [...parts, documentation.law ?? ''].filter((part) => part !== '').join('\n\n');
}
