import { type Place, type Quantity, type Ratio } from '@traguardo/model';
import type { ClauseNode, ExpressionNode, QuantityNode, RowNode, TextNode, ValueNode } from '../parse/tree.ts';
import type { Binder } from './binder.ts';
import { fixAfter } from './problem.ts';
import { bindQuantity } from './quantities.ts';

/** Reports that a clause cannot be read as it is written; the sentence shows the example of the clause. */
export function reportValue(binder: Binder, clause: string, place: Place): void {
  binder.report('clause/value', place, { clause, found: binder.textAt(place) });
}

/** The only value of a clause; null, reported, when there is none or more than one. */
function onlyValue(binder: Binder, clause: ClauseNode): ValueNode | null {
  const [value, extra, third] = clause.values;
  if (value && !extra) return value;
  if (value?.kind === 'mark' && extra && !third) return withoutMark(binder, clause, value.place, extra);
  reportValue(binder, clause.word.concept ?? '', extra?.place ?? clause.place);
  return value ?? null;
}

/** `weight = 30%`: the clause word needs no sign. Reported with the fix that takes it away, and read as meant. */
function withoutMark(binder: Binder, clause: ClauseNode, mark: Place, value: ValueNode): ValueNode {
  const place = { ...mark, end: value.place.start };
  const data = { clause: clause.word.concept ?? '', found: binder.textAt({ ...mark, end: value.place.end }) };
  const fixes = [{ kind: 'remove-sign', data: { text: binder.textAt(mark) }, edits: [{ place, text: '' }] }];
  binder.report('clause/value', mark, data, { fixes });
  return value;
}

/** A share written in `%` as a ratio (1/1 = 100 %): weights, caps, shares of phases. Reported when it is no percentage. */
export function percentOf(binder: Binder, clause: ClauseNode | null): Ratio | null {
  if (!clause) return null;
  const value = onlyValue(binder, clause);
  return value && percentValue(binder, value, clause.word.concept ?? '');
}

/** Reports numbers without `%` where percentages have to be, once, with the fix that adds it to all. */
export function reportBare(binder: Binder, bare: readonly ValueNode[], clause: string): void {
  const [first] = bare;
  if (!first) return;
  const edits = bare.flatMap(({ place }) => fixAfter('add-percent', place, '%').edits);
  const fixes = [{ kind: 'add-percent', data: { text: '%' }, edits }];
  const found = binder.textAt(first.place);
  const data = bare.length === 1 ? { clause, found } : { clause, found, others: bare.length - 1 };
  binder.report('percent/missing', first.place, data, { fixes });
}

/** Whether a value is a number without its unit. */
export function isBare(value: ValueNode): boolean {
  return value.kind === 'quantity' && value.unit === null;
}

/** A value that has to be a percentage. A bare number is refused with the fix that adds `%`. */
export function percentValue(binder: Binder, value: ValueNode, clause: string): Ratio | null {
  if (isBare(value)) {
    reportBare(binder, [value], clause);
    return null;
  }
  const bound = value.kind === 'quantity' ? bindQuantity(binder, value) : null;
  if (bound?.unit.nature === 'percent' && bound.value.num >= 0n) return bound.value;
  reportValue(binder, clause, value.place);
  return null;
}

/** The only value of a clause as a quantity of any unit. */
export function quantityOf(binder: Binder, clause: ClauseNode | null): Quantity | null {
  if (!clause) return null;
  const value = onlyValue(binder, clause);
  if (value?.kind === 'quantity') return bindQuantity(binder, value);
  if (value) reportValue(binder, clause.word.concept ?? '', value.place);
  return null;
}

/** A whole number without unit between 0 and `most`. */
export function wholeNumberOf(binder: Binder, clause: ClauseNode | null, most: number): number | null {
  if (!clause) return null;
  const value = onlyValue(binder, clause);
  const number = value?.kind === 'quantity' && value.unit === null ? wholeNumber(value) : null;
  if (number !== null && number <= most) return number;
  if (value) reportValue(binder, clause.word.concept ?? '', value.place);
  return null;
}

/** A non-negative whole number without unit; null for anything else. */
export function wholeNumber(node: QuantityNode): number | null {
  const isWhole = node.unit === null && node.value.den === 1n && node.value.num >= 0n && node.value.num < 1_000_000n;
  return isWhole ? Number(node.value.num) : null;
}

/** The text of a clause such as `note "…"`. */
export function textOf(binder: Binder, clause: ClauseNode | null): string | null {
  if (!clause) return null;
  const value = onlyValue(binder, clause);
  if (value?.kind === 'text') return value.text;
  if (value) reportValue(binder, clause.word.concept ?? '', value.place);
  return null;
}

/** The full date of a clause, ISO. */
export function dateOf(binder: Binder, clause: ClauseNode | null): string | null {
  if (!clause) return null;
  const value = onlyValue(binder, clause);
  if (value?.kind === 'date' && !value.date.startsWith('--')) return value.date;
  if (value) reportValue(binder, clause.word.concept ?? '', value.place);
  return null;
}

/** The argument word of a clause, when it is one of `choices`. */
export function choiceOf<T extends string>(binder: Binder, clause: ClauseNode | null, choices: readonly T[]): T | null {
  if (!clause) return null;
  const value = onlyValue(binder, clause);
  const chosen = value?.kind === 'argument' ? choices.find((choice) => choice === value.concept) : undefined;
  if (chosen === undefined && value) reportValue(binder, clause.word.concept ?? '', value.place);
  return chosen ?? null;
}

/** A mark such as `common`: present means yes, `common no` means no. */
export function flagOf(binder: Binder, clause: ClauseNode | null): boolean {
  if (!clause) return false;
  const [value] = clause.values;
  if (value?.kind === 'boolean') return value.value;
  if (value) reportValue(binder, clause.word.concept ?? '', value.place);
  return true;
}

/** The first name of a clause as written. */
export function nameOf(clause: ClauseNode | null): string | null {
  return clause?.names[0]?.text ?? null;
}

/** Texts among the cells of a row, in order. */
export function textsOf(row: RowNode): readonly TextNode[] {
  return row.cells.filter((cell): cell is TextNode => cell.kind === 'text');
}

/** Whether a value is an expression, and neither a mark nor a bare name. */
export function isExpression(value: ValueNode): value is ExpressionNode {
  return value.kind !== 'mark' && value.kind !== 'name';
}
