import { type Language, negate, type Place, type Ratio, ZERO } from '@traguardo/model';
import type { IToken } from 'chevrotain';
import { readDate } from '../lex/date.ts';
import { readNumber } from '../lex/number.ts';
import { unquote } from '../lex/text.ts';
import type { DraftToken } from '../lex/token.ts';
import type {
  BinaryNode,
  ClauseNode,
  DeclarationNode,
  EntryNode,
  ExpressionNode,
  ItemNode,
  MarkNode,
  QuantityNode,
  RowNode,
  TextNode,
  ValueNode,
  Word,
} from './tree.ts';

/** Place of a token that came from us. */
export function placeOf(token: IToken): Place {
  return (token as DraftToken).place;
}

/** From the start of `first` to the end of `last`. */
function span(first: { readonly place: Place }, last: { readonly place: Place }): Place {
  return between(first.place, last.place);
}

/** From the start of `first` to the end of `last`. Written out: to spread a place takes several times as long. */
function between({ file, start }: Place, { end }: Place): Place {
  return { file, start, end };
}

/** `token` as a word: a name without its quotes, or a keyword with its concept. */
export function word(token: IToken): Word {
  const { image, concept, kind, place } = token as DraftToken;
  const quoted = kind === 'quoted' || kind === 'text';
  return { text: quoted ? unquote(image) : image, concept, quoted, place };
}

/** A number with its unit, the minus in it; 0 for a number that cannot be read in the notation, which has been reported. */
export function quantity(minus: IToken | null, numeral: IToken, unit: IToken | null, notation: Language): QuantityNode {
  const written = readNumber(numeral.image, notation);
  const value: Ratio = written?.value ?? ZERO;
  return {
    kind: 'quantity',
    value: minus ? negate(value) : value,
    decimals: written?.decimals ?? 0,
    unit: unit ? word(unit) : null,
    place: minus || unit ? between(placeOf(minus ?? numeral), placeOf(unit ?? numeral)) : placeOf(numeral),
  };
}

function text(token: IToken): TextNode {
  return { kind: 'text', text: unquote(token.image), place: placeOf(token) };
}

/** A literal, argument word or mark: one token, one node. */
export function single(token: IToken): ValueNode {
  const { kind, image, concept, place } = token as DraftToken;
  switch (kind) {
    case 'text':
      return text(token);
    case 'date':
      return { kind: 'date', date: readDate(image) ?? image, place };
    case 'yes-no':
      return { kind: 'boolean', value: concept === 'yes', place };
    case 'missing':
      return { kind: 'missing', place };
    case 'argument':
      return { kind: 'argument', concept: concept ?? image, place };
    case 'word':
    case 'quoted':
      return { kind: 'name', name: word(token), place };
    default:
      return { kind: 'mark', mark: mark(image), place };
  }
}

const ASCII: ReadonlyMap<string, MarkNode['mark']> = new Map([
  ['≥', '>='],
  ['≤', '<='],
  ['≠', '!='],
]);

/** A comparison, range or comma in its ASCII form. */
export function mark(image: string): MarkNode['mark'] {
  return ASCII.get(image) ?? (image as MarkNode['mark']);
}

function binary(left: ExpressionNode, operator: BinaryNode['operator'], right: ExpressionNode): BinaryNode {
  return { kind: 'binary', operator, left, right, within: null, place: span(left, right) };
}

/** What a condition compares its left side with. */
export interface Comparing {
  readonly sign: IToken;
  readonly right: ExpressionNode;
  readonly within: QuantityNode | null;
}

/** `left` compared with what is behind the sign; `≥` and `≤` are `>=` and `<=`. */
export function comparison(left: ExpressionNode, { sign, right, within }: Comparing): BinaryNode {
  const operator = mark(sign.image) as BinaryNode['operator'];
  return { kind: 'binary', operator, left, right, within, place: span(left, within ?? right) };
}

/** Operands joined by operators of two levels, read from left to right: `* /` below `+ -`, `and` below `or`. */
export interface Chain {
  /** What the last looser operator has on its left. */
  left: ExpressionNode | null;
  operator: BinaryNode['operator'];
  /** What tighter operators have joined since. */
  last: ExpressionNode;
}

/** A chain of one operand. */
export function startChain(first: ExpressionNode): Chain {
  return { left: null, operator: '+', last: first };
}

/** Adds an operand to a chain, in place. */
export function extendChain(chain: Chain, operator: BinaryNode['operator'], right: ExpressionNode): void {
  if (operator === '*' || operator === '/' || operator === 'and') chain.last = binary(chain.last, operator, right);
  else {
    chain.left = endChain(chain);
    chain.operator = operator;
    chain.last = right;
  }
}

/** The expression that a chain makes. */
export function endChain({ left, operator, last }: Chain): ExpressionNode {
  return left === null ? last : binary(left, operator, last);
}

/** The operator a sign of `+ - * /` is; a minus may be written as U+2212. */
export function arithmetic(sign: IToken): '+' | '-' | '*' | '/' {
  const { image } = sign;
  return image === '+' || image === '*' || image === '/' ? image : '-';
}

/** A clause from its word to the last token taken. */
export function clause(
  start: IToken,
  names: ClauseNode['names'],
  values: ClauseNode['values'],
  expression: ClauseNode['expression'],
  last: IToken,
): ClauseNode {
  const place = between(placeOf(start), placeOf(last));
  return { kind: 'clause', word: word(start), names, values, expression, place };
}

/** A call, from its name to its closing parenthesis. */
export function call(name: IToken, args: readonly ExpressionNode[], close: IToken): ExpressionNode {
  return { kind: 'call', name: word(name), args, place: between(placeOf(name), placeOf(close)) };
}

/** A line that begins with a value: `-9 gg 100%`. */
export function entry(start: IToken, values: readonly ValueNode[], last: IToken): EntryNode {
  return { kind: 'entry', values, place: between(placeOf(start), placeOf(last)) };
}

/** A declaration while it is being read. */
export interface DeclarationDraft {
  readonly start: IToken;
  label: IToken | null;
  title: IToken | null;
  arrow: IToken | null;
  value: ExpressionNode | null;
  readonly clauses: ClauseNode[];
}

/** A declaration of which its word alone is read. */
export function startDeclaration(start: IToken): DeclarationDraft {
  return { start, label: null, title: null, arrow: null, value: null, clauses: [] };
}

/** The items between braces, and the place of the closing one. */
export interface Block {
  readonly items: readonly ItemNode[];
  readonly end: Place;
}

/** A declaration with its header, which ends at `headerEnd`, and its block; without braces `block` is null. */
export function declaration(draft: DeclarationDraft, headerEnd: IToken, block: Block | null): DeclarationNode {
  const { start, label, title, arrow, value, clauses } = draft;
  const headerPlace = between(placeOf(start), placeOf(headerEnd));
  return {
    kind: 'declaration',
    word: word(start),
    label: label && word(label),
    title: title && text(title),
    arrow: arrow && word(arrow),
    value,
    clauses,
    block: block?.items ?? null,
    documentation: (start as DraftToken).documentation,
    place: block ? between(headerPlace, block.end) : headerPlace,
    headerPlace,
  };
}

/** A row of a block: a word of its own and what stands behind it. */
export function row(start: IToken, cells: RowNode['cells'], headerEnd: IToken, block: Block | null): RowNode {
  return {
    kind: 'row',
    word: word(start),
    cells,
    block: block?.items ?? null,
    documentation: (start as DraftToken).documentation,
    place: between(placeOf(start), block?.end ?? placeOf(headerEnd)),
  };
}

/** A sign or `not` before an operand; the sign of a number becomes a part of it. */
export function unary(operator: '-' | 'not', sign: IToken, operand: ExpressionNode): ExpressionNode {
  const place = between(placeOf(sign), operand.place);
  if (operator === '-' && operand.kind === 'quantity') return { ...operand, value: negate(operand.value), place };
  return { kind: 'unary', operator, operand, place };
}

/** A name in an expression, of the period behind its `@` where there is one. */
export function reference(token: IToken, period: IToken | null): ExpressionNode {
  const name = word(token);
  const place = period ? between(name.place, placeOf(period)) : name.place;
  return { kind: 'reference', name, period: period ? word(period).text : null, place };
}
