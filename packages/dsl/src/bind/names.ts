import { codeKey, codeSkeleton, type Fix } from '@traguardo/model';
import { suggest } from '../lex/suggest.ts';
import { writeName } from '../lex/text.ts';
import { twinOf } from '../lex/twins.ts';
import type { ClauseNode, ValueNode, Word } from '../parse/tree.ts';
import type { Binder } from './binder.ts';
import { fix, fixAfter } from './problem.ts';
import type { DeclaredSymbol, Namespace, WrittenName } from './symbols.ts';

/**
 * The declaration a name means; reports `ref/unknown` with "did you mean" when it means nothing. `kind` says what was looked for,
 * `also` lists what else would have been legal there.
 */
export function findName(
  binder: Binder,
  namespace: Namespace,
  name: WrittenName,
  kind: string = namespace,
  also: () => readonly string[] = () => [],
): DeclaredSymbol | null {
  const symbol = binder.find(namespace, name);
  if (!symbol)
    reportUnknown(binder, name, kind, () => [
      ...binder.symbols.ids(namespace),
      ...also(),
      ...(binder.behindAlias(namespace, name) ?? []),
    ]);
  return symbol;
}

/** Legal names, or how to list them when it comes to that. */
type Candidates = Iterable<string> | (() => Iterable<string>);

/**
 * Reports a name that matches nothing, with the closest legal one as a fix. When nearly nothing matches (a table of another plan),
 * the first names get a suggestion and the rest none: comparing all with all would take seconds.
 */
export function reportUnknown(
  binder: Binder,
  name: WrittenName,
  kind: string,
  candidates: Candidates,
  code: 'ref/unknown' | 'actual/unmatched' | 'override/nothing' | 'unit/unknown' = 'ref/unknown',
): void {
  const { close, twin } = closest(binder, name.text, candidates);
  const fixes =
    close === null ? [] : [fix('did-you-mean', name.place, writeName(close)), ...aliasFix(binder, name.text, twin)];
  binder.report(code, name.place, { name: name.text, kind, suggestion: close ?? '' }, { fixes });
}

interface Closest {
  readonly close: string | null;
  /** The legal name that differs in punctuation only. */
  readonly twin: string | null;
}

function closest(binder: Binder, name: string, candidates: Candidates): Closest {
  if (!binder.mayCompare()) return { close: null, twin: null };
  const names = [...(typeof candidates === 'function' ? candidates() : candidates)];
  binder.compared(names.length);
  const skeleton = codeSkeleton(twinOf(name)?.latin ?? name);
  const twin = skeleton === '' ? null : (names.find((candidate) => codeSkeleton(candidate) === skeleton) ?? null);
  return { close: twin ?? behindPoint(name, names) ?? suggest(name, names), twin };
}

/** The legal name that ends in a point and `name`: the code of a pack without its short name, a measure without its indicator. */
function behindPoint(name: string, names: readonly string[]): string | null {
  const key = codeKey(name);
  const isBehind = (candidate: string): boolean =>
    candidate.at(-name.length - 1) === '.' && codeKey(candidate.slice(-name.length)) === key;
  return names.find(isBehind) ?? null;
}

/** For a name that differs from a declared code in punctuation only: the fix that makes it another name of that code. */
function aliasFix(binder: Binder, name: string, code: string | null): readonly Fix[] {
  const symbol = code === null || name.endsWith('.') || twinOf(name) ? null : binder.symbols.find('node', code); // half typed
  return symbol ? [fixAfter('add-aka', symbol.place, ` aka ${writeName(name)}`)] : [];
}

/**
 * The names of a clause such as `source` or `office`, joined. A registry is opt-in: only when the program, or the pack a name comes
 * from, declares an entry of it must names be found there; a name behind the short name of a pack always must. `also` are further registries a name may come from.
 */
export function registryNames(
  binder: Binder,
  clause: ClauseNode | null,
  registry: Namespace,
  also: readonly Namespace[] = [],
): string | null {
  if (!clause || clause.names.length === 0) return null;
  const [only] = clause.names;
  if (only && clause.names.length === 1) return registryName(binder, only, registry, also);
  return clause.names.map((name) => registryName(binder, name, registry, also)).join(', ');
}

function registryName(binder: Binder, name: Word, registry: Namespace, also: readonly Namespace[]): string {
  let found = binder.find(registry, name);
  for (const namespace of also) found ??= binder.find(namespace, name);
  if (found) return found.id;
  const inPack = binder.behindAlias(registry, name);
  if (inPack || binder.symbols.has(registry, name.place)) {
    const kind = registry === 'person-role' && also.length === 0 ? 'role' : registry;
    reportUnknown(binder, name, kind, [
      ...[registry, ...also].flatMap((namespace) => binder.symbols.ids(namespace)),
      ...(inPack ?? []),
    ]);
  }
  return name.text;
}

/** The name a cell or an argument consists of: a free word, a quoted text, a keyword used as a name. Null for anything else. */
export function nameText(binder: Binder, value: ValueNode): string | null {
  switch (value.kind) {
    case 'name':
    case 'reference':
      return value.name.text;
    case 'text':
      return value.text;
    case 'argument':
      return binder.textAt(value.place);
    default:
      return null;
  }
}
