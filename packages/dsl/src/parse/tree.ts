import type { Diagnostic, Language, Place, Ratio } from '@traguardo/model';
import type { Token } from '../lex/token.ts';

/** A word of the text as written; `concept` is the vocabulary word it was read as (`weight`), null for a free name. */
export interface Word {
  readonly text: string;
  readonly concept: string | null;
  /** Written in backticks or quotes: the text is without them. */
  readonly quoted: boolean;
  readonly place: Place;
}

/** A number with its unit as written. `value` is the shown number, sign included; `decimals` counts the written decimals. */
export interface QuantityNode {
  readonly kind: 'quantity';
  readonly value: Ratio;
  readonly decimals: number;
  readonly unit: Word | null;
  readonly place: Place;
}

export interface DateNode {
  readonly kind: 'date';
  /** ISO `yyyy-mm-dd`, or `--mm-dd` for a day and month alone. */
  readonly date: string;
  readonly place: Place;
}

export interface TextNode {
  readonly kind: 'text';
  readonly text: string;
  readonly place: Place;
}

/** `yes` / `SI` / `no`. */
export interface BooleanNode {
  readonly kind: 'boolean';
  readonly value: boolean;
  readonly place: Place;
}

/** `nd`. */
export interface MissingNode {
  readonly kind: 'missing';
  readonly place: Place;
}

/** An argument word with a meaning of its own: `monitor`, `before`, `propagate`, `red`, `mean`. */
export interface ArgumentNode {
  readonly kind: 'argument';
  readonly concept: string;
  readonly place: Place;
}

/** A free word where a name may stand: `bando` in `B1.1 bando, affidamento`. */
export interface NameNode {
  readonly kind: 'name';
  readonly name: Word;
  readonly place: Place;
}

/** `>=`, `..` or `,` between values. */
export interface MarkNode {
  readonly kind: 'mark';
  readonly mark: '>=' | '<=' | '=' | '!=' | '<' | '>' | '~' | '..' | ',';
  readonly place: Place;
}

/** `sum(a, b)`. */
export interface CallNode {
  readonly kind: 'call';
  readonly name: Word;
  readonly args: readonly ExpressionNode[];
  readonly place: Place;
}

/** A name in an expression; `period` from `x@2023`. */
export interface ReferenceNode {
  readonly kind: 'reference';
  readonly name: Word;
  readonly period: string | null;
  readonly place: Place;
}

/** `-a`, `not a`. */
export interface UnaryNode {
  readonly kind: 'unary';
  readonly operator: '-' | 'not';
  readonly operand: ExpressionNode;
  readonly place: Place;
}

/** `a / b`; `within` from `a = b within 2 pp`. */
export interface BinaryNode {
  readonly kind: 'binary';
  readonly operator: '+' | '-' | '*' | '/' | 'and' | 'or' | '>=' | '<=' | '=' | '!=' | '<' | '>' | '~';
  readonly left: ExpressionNode;
  readonly right: ExpressionNode;
  readonly within: QuantityNode | null;
  readonly place: Place;
}

/** Whatever has a value. */
export type ExpressionNode =
  | QuantityNode
  | DateNode
  | TextNode
  | BooleanNode
  | MissingNode
  | ArgumentNode
  | ReferenceNode
  | CallNode
  | UnaryNode
  | BinaryNode;

/** One value of a clause, a row or an entry. A parenthesised expression arrives as the expression itself. */
export type ValueNode = ExpressionNode | MarkNode | NameNode;

/** `weight 40%`, `source infocamere`, `formula a / b`. Exactly one of the three lists is used, by the clause's schema. */
export interface ClauseNode {
  readonly kind: 'clause';
  readonly word: Word;
  readonly names: readonly Word[];
  readonly values: readonly ValueNode[];
  readonly expression: ExpressionNode | null;
  readonly place: Place;
}

/** `indicator PIRA07 "…" weight 40% { … }`. `label` is null when it was left out or is not there to be had. */
export interface DeclarationNode {
  readonly kind: 'declaration';
  readonly word: Word;
  readonly label: Word | null;
  readonly title: TextNode | null;
  readonly arrow: Word | null;
  readonly value: ExpressionNode | null;
  readonly clauses: readonly ClauseNode[];
  /** Null when the declaration has no braces. */
  readonly block: readonly ItemNode[] | null;
  /** The `///` lines above, joined by newlines, without the marks. */
  readonly documentation: string;
  readonly place: Place;
  /** From the word to the end of the header line, without the block. */
  readonly headerPlace: Place;
}

/** `C2.4 60%` in `weights`, `S13 nd` in `actuals`, `missed <= 60% "…" red` in `thresholds`. */
export interface RowNode {
  readonly kind: 'row';
  readonly word: Word;
  readonly cells: readonly (ValueNode | ClauseNode)[];
  readonly block: readonly ItemNode[] | null;
  readonly documentation: string;
  readonly place: Place;
}

/** `-9 days 100%` in a curve, `>= 90% 100%` in steps. */
export interface EntryNode {
  readonly kind: 'entry';
  readonly values: readonly ValueNode[];
  readonly place: Place;
}

/** What stands in a block, or at the top of a file. */
export type ItemNode = DeclarationNode | ClauseNode | RowNode | EntryNode;

/** One file after parsing: always a tree, whatever the text. Tokens carry everything, comments included. */
export interface ParsedFile {
  readonly path: string;
  readonly text: string;
  readonly language: Language;
  readonly items: readonly ItemNode[];
  readonly tokens: readonly Token[];
  readonly diagnostics: readonly Diagnostic[];
}
