import { parseArgs } from 'node:util';
import type { Language } from '@traguardo/model';
import { UsageError } from './environment.ts';
import { texts } from './locales.ts';

type Kind = 'flag' | 'text' | 'list';
type Value<K extends Kind> = K extends 'flag' ? boolean : K extends 'text' ? string | null : readonly string[];

/** The words of a command: its paths, and one value per declared option. */
export type Options<S extends Readonly<Record<string, Kind>>> = { readonly [N in keyof S]: Value<S[N]> } & {
  readonly paths: readonly string[];
};

/** Reads the words after a command's name. Throws `UsageError` for an option the command does not have. */
export function readOptions<const S extends Readonly<Record<string, Kind>>>(
  args: readonly string[],
  language: Language,
  spec: S,
): Options<S> {
  const declared = Object.entries({ ...spec, lang: 'text' } as Record<string, Kind>).map(([name, kind]) => [
    name,
    { type: kind === 'flag' ? 'boolean' : 'string', multiple: kind === 'list' } as const,
  ]);
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: Object.fromEntries(declared),
      allowPositionals: true,
    });
    const given: Readonly<Record<string, unknown>> = values;
    const own = Object.entries(spec).map(([name, kind]) => [name, given[name] ?? EMPTY[kind]]);
    return { ...Object.fromEntries(own), paths: positionals } as Options<S>;
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${texts[language].help}`);
  }
}

const EMPTY = { flag: false, text: null, list: [] } as const;

/** The option's value when it is one of the choices; null when it was not given. */
export function choice<const C extends string>(
  name: string,
  value: string | null,
  choices: readonly C[],
  language: Language,
): C | null {
  if (value === null) return null;
  const found = choices.find((each) => each === value);
  if (found === undefined) throw new UsageError(texts[language].badChoice(name, value, choices.join(', ')));
  return found;
}

/** `2024-07-31` or `31/07/2024` as an ISO day that exists; null when the option was not given. */
export function day(value: string | null, language: Language): string | null {
  if (value === null) return null;
  const iso = value.replace(
    /^(\d\d?)\/(\d\d?)\/(\d{4})$/,
    (_, d: string, m: string, y: string) => `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`,
  );
  const date = new Date(`${iso}T00:00:00Z`);
  const exists = /^\d{4}-\d\d-\d\d$/.test(iso) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
  if (!exists) throw new UsageError(texts[language].badDate(value));
  return iso;
}
