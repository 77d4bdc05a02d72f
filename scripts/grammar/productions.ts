import { PlanGrammar } from '../../packages/dsl/src/parse/grammar.ts';

/** A piece of a rule. `token` is a category of words or a mark; `rule` another rule. */
export type Part =
  | { readonly kind: 'token' | 'rule'; readonly name: string }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly Part[] }
  | { readonly kind: 'optional'; readonly part: Part }
  /** Any number of times; `separator` stands between two. */
  | { readonly kind: 'repeat'; readonly part: Part; readonly separator: Part | null; readonly once: boolean };

export interface GrammarRule {
  readonly name: string;
  readonly body: Part;
}

/** What the grammar takes only to pass over it with a finding: no part of the language. */
const PASSED_OVER: ReadonlySet<string> = new Set(['Stray', 'NoValue']);

const NOTHING: Part = { kind: 'sequence', parts: [] };

interface Gast {
  readonly type: string;
  readonly name?: string;
  readonly definition?: readonly Gast[];
  readonly separator?: Gast;
}

/**
 * The rules of the real grammar, in its order, without what it takes only in order to recover. A rule that is but another name for one
 * thing is replaced by that thing, and a rule that was written out inside another stands there by its name.
 */
export function grammarRules(): readonly GrammarRule[] {
  const serialized: readonly Gast[] = new PlanGrammar(false).getSerializedGastProductions();
  const rules = serialized.map(({ name = '', definition = [] }) => ({
    name,
    body: sequence(definition.map(partOf)),
  }));
  const aliases = new Map(rules.filter(({ body }) => isOne(body)).map(({ name, body }) => [name, body]));
  const own = rules
    .filter(({ name }) => !aliases.has(name))
    .map(({ name, body }) => ({ name, body: replace(body, aliases) }));
  return own.map(({ name, body }) => ({
    name,
    body: fold(
      body,
      own.filter((other) => other.name !== name),
    ),
  }));
}

/** Where all the ways of another rule are spelled out among others, that rule stands for them. */
function fold(part: Part, others: readonly GrammarRule[]): Part {
  switch (part.kind) {
    case 'token':
    case 'rule':
      return part;
    case 'sequence':
      return { ...part, parts: part.parts.map((each) => fold(each, others)) };
    case 'optional':
    case 'repeat':
      return { ...part, part: fold(part.part, others) };
    case 'choice':
      return choice(
        others.reduce(
          foldWays,
          part.parts.map((each) => fold(each, others)),
        ),
      );
  }
}

function foldWays(ways: readonly Part[], { name, body }: GrammarRule): readonly Part[] {
  if (body.kind !== 'choice' || !body.parts.every((part) => isOne(part) && ways.some((way) => isSame(way, part)))) {
    return ways;
  }
  const at = ways.findIndex((way) => body.parts.some((part) => isSame(way, part)));
  const rest = ways.filter((way) => !body.parts.some((part) => isSame(way, part)));
  return [...rest.slice(0, at), { kind: 'rule', name }, ...rest.slice(at)];
}

function isSame(one: Part, other: Part): boolean {
  return isOne(one) && isOne(other) && JSON.stringify(one) === JSON.stringify(other);
}

function partOf({ type, name = '', definition = [], separator }: Gast): Part {
  const inside = (): Part => sequence(definition.map(partOf));
  switch (type) {
    case 'Terminal':
      return PASSED_OVER.has(name) ? NOTHING : { kind: 'token', name };
    case 'NonTerminal':
      return { kind: 'rule', name };
    case 'Alternative':
      return inside();
    case 'Alternation':
      return choice(definition.map(partOf));
    case 'Option':
      return wrap(inside(), (part) => ({ kind: 'optional', part }));
    case 'Repetition':
    case 'RepetitionMandatory':
      return wrap(inside(), (part) => ({ kind: 'repeat', part, separator: null, once: type !== 'Repetition' }));
    case 'RepetitionWithSeparator':
    case 'RepetitionMandatoryWithSeparator': {
      const between = separator ? partOf(separator) : null;
      const once = type !== 'RepetitionWithSeparator';
      return wrap(inside(), (part) => ({ kind: 'repeat', part, separator: between, once }));
    }
    default:
      throw new TypeError(`the grammar has a production of an unknown kind: ${type}`);
  }
}

function wrap(part: Part, around: (part: Part) => Part): Part {
  return isNothing(part) ? NOTHING : around(part);
}

function sequence(parts: readonly Part[]): Part {
  const rest = parts.filter((part) => !isNothing(part));
  const [only] = rest;
  return only !== undefined && rest.length === 1 ? only : { kind: 'sequence', parts: rest };
}

function choice(parts: readonly Part[]): Part {
  const rest = parts.filter((part) => !isNothing(part));
  const [only] = rest;
  return only !== undefined && rest.length === 1 ? only : { kind: 'choice', parts: rest };
}

function isNothing(part: Part): boolean {
  return part.kind === 'sequence' && part.parts.length === 0;
}

function isOne({ kind }: Part): boolean {
  return kind === 'token' || kind === 'rule';
}

function replace(part: Part, aliases: ReadonlyMap<string, Part>): Part {
  switch (part.kind) {
    case 'token':
      return part;
    case 'rule': {
      const other = aliases.get(part.name);
      return other === undefined ? part : replace(other, aliases);
    }
    case 'sequence':
    case 'choice':
      return { ...part, parts: part.parts.map((each) => replace(each, aliases)) };
    case 'optional':
    case 'repeat':
      return { ...part, part: replace(part.part, aliases) };
  }
}
