import { unquote } from '../../lex/text.ts';
import type { Token } from '../../lex/token.ts';
import type { DeclarationNode, ItemNode } from '../../parse/tree.ts';
import { IN_STATE } from '../../vocabulary/cycle-arguments.ts';
import type { BlockSchema, ClauseSchema, Vocabulary } from '../../vocabulary/schema.ts';
import type { Cursor } from '../cursor.ts';
import type { CompletionOption } from './completion-option.ts';
import type { Offers } from './offers.ts';

/** Declarations that say something of a node declared elsewhere: their label is a code of the plan. */
const POINTING_BLOCKS: ReadonlySet<string> = new Set(['override', 'plan-override', 'withdraw', 'adjust']);

/** The options at a cursor, by position: start of an item, header, row, or inside a clause. */
export function optionsAt(cursor: Cursor, vocabulary: Vocabulary, offers: Offers): readonly CompletionOption[] {
  const { item, parent } = cursor;
  const around = parent === null ? null : vocabulary.blockOf(parent);
  const head = item[0];
  if (!head) return itemStart(around, cursor, vocabulary, offers);
  const declaration =
    head.kind === 'block-word' ? (vocabulary.block(head.image, parent) ?? vocabulary.anyBlock(head.image)) : null;
  if (!declaration && around?.rows && !isClauseWord(head)) return rowCells(around.rows, item, offers);
  const clauses = declaration ? offers.clauses(openClauses(declaration, item)) : [];
  const at = clausePosition(item);
  if (at) {
    const schema =
      vocabulary.clause(at.word.image, parentOfClause(declaration, parent)) ?? vocabulary.anyClause(at.word.image);
    return schema ? insideClause(schema, at.tail, clauses, offers) : clauses;
  }
  return declaration ? header(declaration, item, clauses, offers) : [];
}

function itemStart(
  around: BlockSchema | null,
  cursor: Cursor,
  vocabulary: Vocabulary,
  offers: Offers,
): CompletionOption[] {
  if (!around) return cursor.parent === null ? offers.blocks(topBlocks(vocabulary)) : [];
  const rows = around.rows ? offers.rowLabels(around.rows.label) : [];
  const given = givenClauses(cursor.file.items, cursor.from);
  const open = around.clauses.filter((concept) => !given.has(concept) || around.repeatedClauses.includes(concept));
  const clauses = offers.clauses(open);
  const blocks = offers.blocks(around.blocks);
  const isGoal = around.blocks.includes('indicator');
  return isGoal ? [...blocks, ...clauses, ...rows] : [...rows, ...clauses, ...blocks];
}

/** Concepts of the clauses of the innermost declaration whose block holds an offset, but the one being typed there. */
function givenClauses(items: readonly ItemNode[], offset: number): ReadonlySet<string> {
  const around = items.find(
    (item): item is DeclarationNode =>
      item.kind === 'declaration' &&
      item.block !== null &&
      item.headerPlace.end.offset < offset &&
      offset <= item.place.end.offset,
  );
  if (!around) return new Set();
  const inner = givenClauses(around.block ?? [], offset);
  if (inner.size > 0) return inner;
  const own = (around.block ?? []).filter((item) => item.kind === 'clause');
  const given = [...around.clauses, ...own].filter(({ word }) => word.place.start.offset !== offset);
  return new Set(given.flatMap(({ word }) => word.concept ?? []));
}

/** Blocks that may stand alone in a file. */
function topBlocks(vocabulary: Vocabulary): string[] {
  return vocabulary.schemas.flatMap((schema) =>
    schema.kind === 'block' && schema.spelling.en.some((word) => vocabulary.block(word, null) === schema)
      ? [schema.concept]
      : [],
  );
}

function rowCells(rows: NonNullable<BlockSchema['rows']>, item: readonly Token[], offers: Offers): CompletionOption[] {
  const units = item.at(-1)?.kind === 'number' ? offers.units() : [];
  return [...units, ...offers.arguments(rows.arguments), ...offers.clauses(rows.clauses)];
}

function header(
  declaration: BlockSchema,
  item: readonly Token[],
  clauses: readonly CompletionOption[],
  offers: Offers,
): readonly CompletionOption[] {
  if (item.at(-1)?.image === '->') return offers.registry('state');
  if (item.some((token) => token.image === '=')) return operandOrClause(item, clauses, offers);
  if (item.length === 1 && declaration.label !== 'none' && declaration.labelRequired) {
    if (declaration.concept === 'include') return offers.packs.includes();
    if (declaration.concept === 'profile') return offers.registry('profile');
    return POINTING_BLOCKS.has(declaration.concept) ? (offers.packs.below() ?? offers.nodes()) : [];
  }
  return clauses;
}

function insideClause(
  schema: ClauseSchema,
  tail: readonly Token[],
  clauses: readonly CompletionOption[],
  offers: Offers,
): readonly CompletionOption[] {
  switch (schema.takes) {
    case 'names':
      if (tail.length === 0 || tail.at(-1)?.image === ',')
        return schema.concept === 'seal' ? offers.sealable() : schema.registry ? offers.registry(schema.registry) : [];
      return clauses;
    case 'values': {
      if (isBehindIn(tail)) return offers.states();
      const scorings = schema.concept === 'scoring' ? offers.scorings() : [];
      const values = [...offers.arguments(schema.arguments), ...(tail.length === 0 ? scorings : [])];
      if (tail.length === 0) return schema.concept === 'target' ? [...offers.literals(), ...values] : values;
      if (isInsideCall(tail)) return [...offers.operands(), ...offers.nodes(), ...values];
      const units = tail.at(-1)?.kind === 'number' ? offers.units() : [];
      return [...units, ...values, ...clauses];
    }
    case 'expression':
      if (schema.concept === 'from' && tail.length === 0) return offers.packs.templates();
      if (schema.concept === 'from' && isInsideCall(tail)) return offers.templateArguments();
      return operandOrClause(tail, clauses, offers);
    default:
      return schema.takes satisfies never;
  }
}

/** Whether the name of a state of another region comes next: `needs in main.validated, `. */
function isBehindIn(tail: readonly Token[]): boolean {
  const last = tail.at(-1);
  return last?.kind === 'argument' && last.concept === IN_STATE;
}

function operandOrClause(
  tokens: readonly Token[],
  clauses: readonly CompletionOption[],
  offers: Offers,
): readonly CompletionOption[] {
  const last = tokens.at(-1);
  const expectsOperand =
    !last || last.kind === 'comparison' || last.kind === 'operator-word' || /^[-+*/(,;=]$/.test(last.image);
  const cell = expectsOperand ? cellHere(tokens) : null;
  if (cell) return offers.cells(cell.table, cell.index);
  if (expectsOperand) return [...offers.operands(), ...offers.functions()];
  if (last.kind === 'number') return [...offers.units(), ...clauses];
  return isInsideCall(tokens) ? [] : clauses;
}

/** Which argument of an open `cell(…)` comes next, and the table it was given; null outside one. */
function cellHere(tokens: readonly Token[]): { readonly table: string | null; readonly index: number } | null {
  const open = tokens.findLastIndex(({ image }) => image === '(');
  const inside = tokens.slice(open + 1);
  const called = tokens[open - 1];
  if (called?.kind !== 'function' || called.concept !== 'cell' || inside.some(({ image }) => image === ')'))
    return null;
  const [table] = inside;
  const index = inside.filter(({ image }) => image === ',' || image === ';').length;
  return { table: table ? unquote(table.image) : null, index };
}

function isInsideCall(tokens: readonly Token[]): boolean {
  const count = (image: string) => tokens.filter((token) => token.image === image).length;
  return count('(') > count(')');
}

/** Clauses not given yet in the header; repeatable ones stay open. */
function openClauses(declaration: BlockSchema, item: readonly Token[]): string[] {
  const given = new Set(item.filter(isClauseWord).map((token) => token.concept));
  return declaration.clauses.filter((concept) => !given.has(concept) || declaration.repeatedClauses.includes(concept));
}

/** The clause whose arguments the cursor stands in, with the tokens between its word and the cursor. */
function clausePosition(item: readonly Token[]): { readonly word: Token; readonly tail: readonly Token[] } | null {
  const index = item.findLastIndex(isClauseWord);
  const word = item[index];
  return word ? { word, tail: item.slice(index + 1) } : null;
}

function parentOfClause(declaration: BlockSchema | null, parent: string | null): string | null {
  return declaration ? declaration.concept : parent;
}

function isClauseWord(token: Token): boolean {
  return token.kind === 'name-clause' || token.kind === 'value-clause' || token.kind === 'expression-clause';
}
