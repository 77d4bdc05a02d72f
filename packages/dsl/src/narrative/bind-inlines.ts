import type { Expression, NarrativeInline, NarrativeInsert, NarrativePart, NarrativeText } from '@traguardo/model';
import { areJoined } from '../bind/arguments-joined.ts';
import type { Binder } from '../bind/binder.ts';
import { bindExpression } from '../bind/expressions.ts';
import { findName } from '../bind/names.ts';
import type { WrittenName } from '../bind/symbols.ts';
import type { CallNode, ExpressionNode } from '../parse/tree.ts';
import { foldWord } from '../vocabulary/fold.ts';
import type { DraftInline, DraftText, Figure } from './draft.ts';

/** Running text with its names resolved. `owner`: the indicator whose own measures come first, null for none. */
export function bindText(binder: Binder, content: DraftText, owner: string | null): NarrativeText {
  return content.flatMap((inline) => bindInline(binder, inline, owner));
}

function bindInline(binder: Binder, inline: DraftInline, owner: string | null): readonly NarrativeInline[] {
  switch (inline.kind) {
    case 'text':
      return [inline];
    case 'strong':
    case 'emphasis':
    case 'link':
      return [{ ...inline, content: bindText(binder, inline.content, owner) }];
    case 'figure':
      return bindFigure(binder, inline, owner);
    default:
      return inline satisfies never;
  }
}

function bindFigure(binder: Binder, figure: Figure, owner: string | null): readonly NarrativeInline[] {
  const { expression, format, place } = figure;
  if (expression === null) return [];
  const insert = insertCall(expression);
  if (insert) {
    binder.report('narrative/insert', place, { name: insert.call.name.text });
    return [];
  }
  const claim = calledAs(expression, CLAIM);
  if (claim) return bindClaim(binder, claim, place, owner);
  if (!format.title)
    return [{ kind: 'figure', expression: bindExpression(binder, expression, { owner }), format, place }];
  const named = titled(binder, expression, owner);
  return named ? [{ kind: 'figure', expression: named, format, place }] : [];
}

function bindClaim(
  binder: Binder,
  claim: CallNode,
  place: Figure['place'],
  owner: string | null,
): readonly NarrativeInline[] {
  const [text, condition] = claim.args;
  if (!text || !condition || claim.args.length > 2) {
    const joined = areJoined(binder, claim.args);
    const data = { function: claim.name.text, given: claim.args.length, minimum: 2, maximum: 2, joined };
    binder.report('function/arity', claim.place, data);
    return [];
  }
  const bound = (node: ExpressionNode): Expression => bindExpression(binder, node, { owner });
  return [{ kind: 'claim', text: bound(text), condition: bound(condition), place }];
}

/** What is asked for its title: a node of the plan, a benchmark or a table, else a measure or an indicator. */
function titled(binder: Binder, expression: ExpressionNode, owner: string | null): Expression | null {
  const name = nameOf(binder, expression);
  if (name === null) return bindExpression(binder, expression, { owner });
  const found = binder.find('node', name) ?? binder.find('benchmark', name) ?? binder.find('table', name);
  return found
    ? { kind: 'code', code: found.id, place: expression.place }
    : bindExpression(binder, expression, { owner });
}

/**
 * What a paragraph that holds one figure alone puts in its place: a table, a chart, a benchmark. Null when it is ordinary text; empty,
 * reported, when it names nothing.
 */
export function insertOf(binder: Binder, content: DraftText): readonly NarrativePart[] | null {
  const [figure] = content;
  if (content.length !== 1 || figure?.kind !== 'figure' || figure.expression === null) return null;
  const insert = insertCall(figure.expression);
  if (!insert) return null;
  const [argument] = insert.call.args;
  const name = argument ? nameOf(binder, argument) : null;
  if (name === null) {
    binder.report('narrative/insert', figure.place, { name: insert.call.name.text });
    return [];
  }
  const found = findName(binder, insert.what === 'benchmark' ? 'benchmark' : 'table', name);
  return found ? [{ kind: 'insert', what: insert.what, code: found.id, place: figure.place }] : [];
}

const CLAIM: readonly string[] = ['claim', 'afferma'];
const INSERTS: readonly (readonly [NarrativeInsert, readonly string[]])[] = [
  ['table', ['table', 'tabella']],
  ['chart', ['chart', 'grafico']],
  ['benchmark', ['benchmark', 'confronto']],
];

/** The call of a word that puts something in its place: with one argument, so that `benchmark(X; mean)` stays a figure. */
function insertCall(expression: ExpressionNode): { readonly what: NarrativeInsert; readonly call: CallNode } | null {
  for (const [what, words] of INSERTS) {
    const call = calledAs(expression, words);
    if (call && call.args.length <= 1) return { what, call };
  }
  return null;
}

function calledAs(expression: ExpressionNode, words: readonly string[]): CallNode | null {
  return expression.kind === 'call' && words.includes(foldWord(expression.name.text)) ? expression : null;
}

/** The name an expression consists of; null for anything else. */
function nameOf(binder: Binder, node: ExpressionNode): WrittenName | null {
  if (node.kind === 'reference') return node.name;
  return node.kind === 'argument' ? { text: binder.textAt(node.place), place: node.place } : null;
}
