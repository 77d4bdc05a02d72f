import type { Place } from '@traguardo/model';
import type { Namespace } from '../../bind/symbols.ts';
import { isReference } from '../../bind/collect-names.ts';
import { callOf } from '../../packs/template.ts';
import type {
  CallNode,
  ClauseNode,
  DeclarationNode,
  ExpressionNode,
  ItemNode,
  RowNode,
  ValueNode,
} from '../../parse/tree.ts';
import type { ClauseSchema, Vocabulary } from '../../vocabulary/schema.ts';
import type { Thing, Things } from './things.ts';
import { createMeanings, isDefining, isOfTable, type Named, VALUED } from './name-meanings.ts';
import type { Meet } from './written-name.ts';

const NODE: readonly Namespace[] = ['node'];
/** What an argument of a template may name. */
const ANY: readonly Namespace[] = ['person-role', 'office', 'source', 'act', 'operand', 'node', 'benchmark', 'unit'];
/** Declarations whose label names something declared elsewhere. */
const POINTING: ReadonlySet<string> = new Set(['override', 'plan-override', 'withdraw', 'adjust']);
/** Names of a cycle mean something inside it alone. */
const OF_CYCLES: ReadonlySet<Namespace> = new Set(['actor', 'state', 'term', 'document']);

/** Goes through an item and meets its names. The scope is the indicator whose measures come first, or the definition whose parameters are all. */
export function createNameWalk(
  things: Things,
  vocabulary: Vocabulary,
  meet: Meet,
  text: string,
  isAround: (place: Place) => boolean,
) {
  const { written, find, refer, ownOf, referOwn, operand, inState } = createMeanings(things, meet, text);

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
      else if (word && concept !== undefined && ['score', 'weight', 'target', 'band', 'complete'].includes(concept))
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
  const wordOf = (arg: ExpressionNode): Named | null => {
    const { place } = arg;
    if (arg.kind === 'reference') return arg.name;
    if (arg.kind === 'argument') return { text: text.slice(place.start.offset, place.end.offset), place };
    return arg.kind === 'text' ? arg : null;
  };

  return { item: (node: ItemNode): void => item(node, null, null), expression };
}

/** Whether a line that asks for a pack leaves the short name to the title. */
function isTitled({ title }: DeclarationNode, { label }: Thing): boolean {
  return label.place === title?.place;
}

function registriesOf(schema: ClauseSchema | null): readonly Namespace[] {
  const registry = schema?.registry ?? null;
  if (registry === null || registry === 'field') return [];
  return registry === 'person-role' ? ['person-role', 'office'] : [registry];
}
