import { codeKey, type Place } from '@traguardo/model';
import type { Namespace } from '../bind/symbols.ts';
import { isReference } from '../bind/collect-names.ts';
import { callOf } from '../packs/template.ts';
import type {
  CallNode,
  ClauseNode,
  DeclarationNode,
  ExpressionNode,
  ItemNode,
  RowNode,
  ValueNode,
  Word,
} from '../parse/tree.ts';
import type { Program } from '../program.ts';
import type { ClauseSchema, Vocabulary } from '../vocabulary/schema.ts';
import { contextNames } from './context-names.ts';
import { narrativeNames } from './narrative-names.ts';
import { tableNames } from './table-names.ts';
import { type Thing, type Things, thingsOf } from './things.ts';
import { behindUse, useLines } from './packs-in-use.ts';
import { templateNames } from './template-names.ts';
import type { Meet, NameUse, WrittenName } from './written-name.ts';

/** A name in the texts and what it means. `PIRA08.done` is two: the indicator's part and the measure's. */
export interface Occurrence {
  readonly thing: Thing;
  readonly name: WrittenName;
  /** The part of `name.text` that is the thing's own name, or its alias. */
  readonly from: number;
  readonly to: number;
  readonly use: NameUse;
}

const NODE: readonly Namespace[] = ['node'];
/** What an argument of a template may name. */
const ANY: readonly Namespace[] = ['person-role', 'office', 'source', 'act', 'operand', 'node', 'benchmark', 'unit'];
const VALUED: readonly Namespace[] = ['operand', 'node'];
/** Declarations whose label names something declared elsewhere. */
const POINTING: ReadonlySet<string> = new Set(['override', 'plan-override', 'withdraw', 'adjust']);
/** Names of a cycle mean something inside it alone. */
const OF_CYCLES: ReadonlySet<Namespace> = new Set(['actor', 'state', 'term', 'document']);
const GROUP = /^(indicators|operationals)$/i;

/** A point of a text. */
interface Point {
  readonly path: string;
  readonly offset: number;
}

/**
 * Every name of the program, its tables and the words of its report included, with what it means; unknown names are left out. With a point, only those of
 * the items around it: enough for what stands there. Pure.
 */
export function occurrences(program: Program, vocabulary: Vocabulary, at: Point | null = null): readonly Occurrence[] {
  const things = thingsOf(program, vocabulary);
  const found: Occurrence[] = [];
  const lines = useLines(program);
  const paths = new Set(program.files.map(({ path }) => path));
  const isOwn = ({ label }: Thing): boolean => paths.has(label.place.file);
  const meet: Meet = (name, thing, use) => {
    const behind = thing && isOwn(thing) ? null : behindUse(lines, name.text);
    const line = behind && things.at(behind.line.declaration.headerPlace);
    const from = line ? name.text.length - behind.rest.length : 0;
    if (line) found.push({ thing: line, name, from: 0, to: from - 1, use: 'reference' });
    if (thing) found.push(...partsOf(name, thing, use, from));
  };
  const isAsked = ({ path }: { readonly path: string }): boolean => at === null || path === at.path;
  const isAround = ({ start, end }: Place): boolean =>
    at === null || (start.offset <= at.offset && at.offset <= end.offset);
  for (const file of program.files.filter(isAsked)) {
    const walk = createWalk(things, vocabulary, meet, file.text, isAround);
    for (const item of file.items) walk.item(item);
    templateNames(file, things, meet);
  }
  for (const file of program.data.filter(isAsked)) {
    const tables = program.plan.tables.filter((table) => table.file === file.path);
    if (tables.length > 0) contextNames(file, tables, things, meet);
    else tableNames(file, things, meet);
  }
  for (const file of program.narrativeFiles.filter(isAsked)) {
    const walk = createWalk(things, vocabulary, meet, file.text, isAround);
    narrativeNames(file, program, vocabulary, things, meet, walk.expression);
  }
  return found;
}

/** Where the thing's own part of the name stands: inside the quotes, behind the owner's part. */
export function partPlace({ name, from, to }: Occurrence): Place {
  const { text, raw, place } = name;
  const quote = raw.length === text.length + 2 ? 1 : 0;
  if (raw.slice(quote, quote + text.length) !== text) return place;
  const shift = (by: number): Place['start'] => ({
    ...place.start,
    offset: place.start.offset + by,
    column: place.start.column + by,
  });
  return { file: place.file, start: shift(quote + from), end: shift(quote + to) };
}

/** The occurrence whose own part an offset touches, the last part of the name when `whole`; null when no name stands there. */
export function occurrenceAt(
  all: readonly Occurrence[],
  path: string,
  offset: number,
  whole = false,
): Occurrence | null {
  const touches = ({ start, end }: Place): boolean => start.offset <= offset && offset <= end.offset;
  const here = all.filter(({ name: { place } }) => place.file === path && touches(place));
  const part = whole ? here.at(-1) : here.find((one) => touches(partPlace(one)));
  return part ?? here[0] ?? null;
}

/** The parts of a name from `start` on, which is behind the short name of a pack. */
function partsOf(name: WrittenName, thing: Thing, use: NameUse, start: number): Occurrence[] {
  const { text: whole } = name;
  const text = whole.slice(start);
  const is = (part: string, { label }: Thing): boolean => codeKey(part) === codeKey(label.text);
  if (use === 'alias') return [{ thing, name, from: start, to: whole.length, use }];
  if (is(text, thing) || is(whole, thing)) return [{ thing, name, from: start, to: whole.length, use }];
  for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
    const [head, tail] = [text.slice(0, dot), text.slice(dot + 1)];
    const own = { thing, name, from: start + dot + 1, to: whole.length, use };
    if (thing.owner && is(head, thing.owner) && is(tail, thing))
      return [{ thing: thing.owner, name, from: start, to: start + dot, use: 'reference' }, own];
    if (thing.concept === 'state' && is(tail, thing)) return [own]; // behind its region
    if (is(head, thing) && (GROUP.test(tail) || thing.concept === 'region'))
      return [{ thing, name, from: start, to: start + dot, use }];
  }
  return [{ thing, name, from: start, to: whole.length, use: 'alias' }];
}

/** Goes through an item and meets its names. The scope is the indicator whose measures come first, or the definition whose parameters are all. */
function createWalk(
  things: Things,
  vocabulary: Vocabulary,
  meet: Meet,
  text: string,
  isAround: (place: Place) => boolean,
) {
  const written = ({ text: name, place }: Pick<Word, 'text' | 'place'>): WrittenName => ({
    text: name,
    raw: text.slice(place.start.offset, place.end.offset),
    place,
    inTable: false,
  });
  const find = (namespaces: readonly Namespace[], name: Pick<Word, 'text' | 'place'>): Thing | null => {
    for (const namespace of namespaces) {
      const symbol = things.find(namespace, name);
      const thing = symbol && things.at(symbol.place);
      if (thing) return thing;
    }
    return null;
  };
  const refer = (word: Pick<Word, 'text' | 'place'>, namespaces: readonly Namespace[]): void =>
    meet(written(word), find(namespaces, word), 'reference');
  /** What a name of the cycle around means. */
  const ownOf = (
    namespaces: readonly Namespace[],
    { text: name, place }: Pick<Word, 'text' | 'place'>,
    cycle: Thing | null,
  ): Thing | null => cycle && find(namespaces, { text: `${cycle.label.text}.${name}`, place });
  const referOwn = (word: Pick<Word, 'text' | 'place'>, namespaces: readonly Namespace[], cycle: Thing | null): void =>
    meet(written(word), ownOf(namespaces, word, cycle), 'reference');
  const operand = (word: Pick<Word, 'text' | 'place'>, scope: Thing | null): void => {
    if (scope?.owner && isOfTable(scope.concept))
      return meet(written(word), things.inside(scope.owner, word.text, scope.concept), 'reference');
    if (scope && isDefining(scope)) return meet(written(word), things.inside(scope, word.text), 'reference');
    const own = scope && find(['operand'], { ...word, text: `${scope.label.text}.${word.text}` });
    meet(written(word), own ?? find(VALUED, word), 'reference');
  };

  const item = (node: ItemNode, parent: DeclarationNode | null, scope: Thing | null): void => {
    if (!isAround(node.place)) return;
    switch (node.kind) {
      case 'declaration':
        return declaration(node, scope);
      case 'clause':
        return clause(node, parent?.word.concept ?? null, scope, parent);
      case 'row':
        return row(node, parent, scope);
      case 'entry':
        return node.values.forEach((one) => value(one, scope, null));
      default:
        node satisfies never;
    }
  };

  const declaration = (node: DeclarationNode, scope: Thing | null): void => {
    const { label } = node;
    const concept = node.word.concept ?? '';
    const self = things.at(node.headerPlace);
    const target = label && POINTING.has(concept) ? find(NODE, label) : null;
    if (self?.concept === 'use') meet(written(self.label), self, isTitled(node, self) ? 'alias' : 'declaration');
    else if (label && self) meet(written(label), self, 'declaration');
    else if (label && POINTING.has(concept)) refer(label, NODE);
    else if (label && concept === 'include')
      meet(
        written(label),
        things.used(label.text) ?? ownOf(['region'], label, scope) ?? find(NODE, label),
        callOf(node) ? 'declaration' : 'reference',
      );
    else if (label && concept === 'profile' && isReference(node)) refer(label, ['profile']);
    const opens =
      isOfTable(concept) || concept === 'indicator' || concept === 'cycle' || (self !== null && isDefining(self));
    // a region in a file of its own has the names of the cycle that includes it
    const inner = target ?? (opens ? self : concept === 'region' ? (self?.owner ?? scope) : scope);
    if (node.arrow) referOwn(node.arrow, ['state'], inner);
    for (const one of node.clauses) clause(one, concept, inner, node);
    if (node.value) expression(node.value, inner);
    for (const child of node.block ?? []) item(child, node, inner);
  };

  const clause = (
    node: ClauseNode,
    parent: string | null,
    scope: Thing | null,
    owner: DeclarationNode | null,
  ): void => {
    const { concept, text: word } = node.word;
    if (concept === 'takes' && scope && isDefining(scope)) {
      for (const name of node.names) meet(written(name), things.inside(scope, name.text), 'declaration');
    } else if (concept === 'aka') {
      const thing = owner && things.at(owner.headerPlace);
      for (const name of node.names) meet(written(name), thing, 'alias');
    } else {
      const schema = vocabulary.clause(word, parent) ?? vocabulary.anyClause(word);
      const namespaces = registriesOf(schema);
      const isOwn = namespaces.some((namespace) => OF_CYCLES.has(namespace));
      for (const name of node.names) {
        if (isOwn) referOwn(name, namespaces, scope);
        else if (namespaces.length > 0) refer(name, namespaces);
      }
    }
    for (const one of node.values) {
      if (one.kind === 'call' && concept === 'scoring') call(one, scope, 'scoring');
      else if (one.kind === 'name' && concept === 'needs') inState(one.name, scope);
      else value(one, scope, null);
    }
    if (concept === 'from') instance(node.expression);
    else if (node.expression) expression(node.expression, scope);
  };

  /** `main.validated` is a region and a state of it. */
  const inState = (word: Word, cycle: Thing | null): void => {
    const { text: name, place } = word;
    const dot = name.indexOf('.');
    if (dot > 0) meet(written(word), ownOf(['region'], { text: name.slice(0, dot), place }, cycle), 'reference');
    meet(written(word), ownOf(['state'], { text: name.slice(dot + 1), place }, cycle), 'reference');
  };

  /** `from project(resp_pid)`: a template, and names of any kind. */
  const instance = (node: ExpressionNode | null): void => {
    if (node?.kind === 'call' || node?.kind === 'reference') refer(node.name, ['template']);
    for (const arg of node?.kind === 'call' ? node.args : []) if (arg.kind === 'reference') refer(arg.name, ANY);
  };

  const row = (node: RowNode, parent: DeclarationNode | null, scope: Thing | null): void => {
    const self = things.at(node.place);
    const schema = parent?.word.concept ? vocabulary.blockOf(parent.word.concept)?.rows : null;
    const phase = schema?.label === 'phase' && scope ? things.inside(scope, node.word.text) : null;
    let named: Thing | null = null;
    if (self) meet(written(node.word), self, 'declaration');
    else if (phase) meet(written(node.word), phase, 'reference');
    else if (schema?.label === 'node' || schema?.label === 'indicator') refer(node.word, NODE);
    else if (schema?.label === 'measure-or-indicator') {
      named = find(VALUED, node.word);
      meet(written(node.word), named, 'reference');
    }
    for (const cell of node.cells) {
      if (cell.kind === 'clause') clause(cell, parent?.word.concept ?? null, scope, null);
      else value(cell, scope, named);
    }
  };

  const value = (node: ValueNode, scope: Thing | null, named: Thing | null): void => {
    if (node.kind === 'mark') return;
    if (node.kind === 'name')
      return named ? meet(written(node.name), things.inside(named, node.name.text), 'reference') : undefined;
    // a word of the language among values is no name: `target monitor`
    if (node.kind !== 'argument') expression(node, scope);
  };

  const expression = (node: ExpressionNode, scope: Thing | null): void => {
    switch (node.kind) {
      case 'reference':
        return operand(node.name, scope);
      case 'argument':
        return operand({ text: text.slice(node.place.start.offset, node.place.end.offset), place: node.place }, scope);
      case 'call':
        return call(node, scope);
      case 'unary':
        return expression(node.operand, scope);
      case 'binary':
        for (const [side, other] of [
          [node.left, node.right],
          [node.right, node.left],
        ] as const) {
          if (isCallOf(other, 'band') && side.kind === 'reference') refer(side.name, ['band']);
          else expression(side, scope);
        }
        return;
      case 'quantity':
        if (node.unit) refer(node.unit, ['unit']);
        return;
      default: // dates and texts name nothing
    }
  };

  const isCallOf = (node: ExpressionNode, concept: string): boolean =>
    node.kind === 'call' && vocabulary.function(node.name.text)?.concept === concept;

  const call = (node: CallNode, scope: Thing | null, kind: 'function' | 'scoring' = 'function'): void => {
    const concept = kind === 'function' ? vocabulary.function(node.name.text)?.concept : undefined;
    if (concept === undefined) refer(node.name, [kind]);
    for (const [index, arg] of node.args.entries()) {
      const word = arg.kind === 'reference' ? arg.name : arg.kind === 'text' ? arg : null;
      if (word && concept === 'benchmark') refer(word, index === 0 ? ['benchmark'] : NODE);
      else if (concept === 'cell') cellOf(node, index);
      else if (word && concept !== undefined && ['score', 'weight', 'band', 'complete'].includes(concept))
        refer(word, NODE);
      else if (word && concept === 'value') operand(word, scope);
      else expression(arg, scope);
    }
  };

  /** `cell(TABLE, row, column)`: the table, a total of it, a column of it. */
  const cellOf = ({ args }: CallNode, index: number): void => {
    const [table, named] = [args[0], args[index]].map((arg) => (arg ? wordOf(arg) : null));
    const thing = table ? find(['table'], table) : null;
    const inner = thing && named ? things.inside(thing, named.text, index === 1 ? 'total' : 'column') : null;
    if (named) meet(written(named), index === 0 ? thing : inner, 'reference');
  };

  /** Any word may be a name there, those of the language too. */
  const wordOf = (arg: ExpressionNode): Pick<Word, 'text' | 'place'> | null => {
    const { place } = arg;
    if (arg.kind === 'reference') return arg.name;
    if (arg.kind === 'argument') return { text: text.slice(place.start.offset, place.end.offset), place };
    return arg.kind === 'text' ? arg : null;
  };

  return { item: (node: ItemNode): void => item(node, null, null), expression };
}

function isOfTable(concept: string): concept is 'total' | 'column' {
  return concept === 'total' || concept === 'column';
}

/** Whether a line that asks for a pack leaves the short name to the title. */
function isTitled({ title }: DeclarationNode, { label }: Thing): boolean {
  return label.place === title?.place;
}

function isDefining({ concept }: Thing): boolean {
  return concept === 'function' || concept === 'scoring-method';
}

function registriesOf(schema: ClauseSchema | null): readonly Namespace[] {
  const registry = schema?.registry ?? null;
  if (registry === null || registry === 'field') return [];
  return registry === 'person-role' ? ['person-role', 'office'] : [registry];
}
