import { parseArgs } from 'node:util';
import { isDay, type Language } from '@traguardo/model';
import { UsageError } from './environment.ts';
import { texts } from './locales.ts';

type Kind = 'flag' | 'text' | 'list';
type Value<K extends Kind> = K extends 'flag' ? boolean : K extends 'text' ? string | null : readonly string[];

/** The words of a command: its paths, and one value per declared option. */
export type Options<S extends Readonly<Record<string, Kind>>> = { readonly [N in keyof S]: Value<S[N]> } & {
  readonly paths: readonly string[];
};

/** Reads the words after a command's name. Throws `UsageError` for an option the command does not have, or that is not used rightly. */
export function readOptions<const S extends Readonly<Record<string, Kind>>>(
  args: readonly string[],
  language: Language,
  spec: S,
): Options<S> {
  const kinds = new Map<string, Kind>(Object.entries({ ...spec, lang: 'text' }));
  const names = [...kinds.keys(), 'packs'];
  const options = Object.fromEntries(
    [...kinds].map(([name, kind]) => [name, { type: kind === 'flag' ? 'boolean' : 'string' } as const]),
  );
  const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  const given = new Map<string, boolean | string | readonly string[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const kind = kinds.get(token.name);
    const value = valueOf(token, kind, names, language);
    const known = given.get(token.name);
    if (kind === 'text' && known !== undefined) throw new UsageError(texts[language].repeatedOption(token.rawName));
    given.set(token.name, kind === 'list' ? [...((known ?? []) as readonly string[]), value as string] : value);
  }
  choice('--lang', (given.get('lang') ?? null) as string | null, ['it', 'en'], language);
  const own = Object.entries(spec).map(([name, kind]) => [name, given.get(name) ?? EMPTY[kind]]);
  const paths = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  return { ...Object.fromEntries(own), paths } as Options<S>;
}

/** An option as it stands on the command line. */
interface OptionToken {
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

/** Its value; true for a flag. */
function valueOf(
  { rawName, value, inlineValue }: OptionToken,
  kind: Kind | undefined,
  names: readonly string[],
  language: Language,
): string | true {
  const words = texts[language];
  if (kind === undefined)
    throw new UsageError(words.unknownOption(rawName, names.map((name) => `--${name}`).join(', ')));
  if (kind === 'flag') {
    if (value !== undefined) throw new UsageError(words.needlessOptionValue(rawName));
    return true;
  }
  const isNextOption = !inlineValue && value !== undefined && /^-./.test(value);
  if (value === undefined || isNextOption) throw new UsageError(words.noOptionValue(rawName));
  return value;
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
  if (!isDay(iso)) throw new UsageError(texts[language].badDate(value));
  return iso;
}
