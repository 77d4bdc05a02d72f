import type { WrittenName } from './symbols.ts';
import { declaredUnit, divideUnits, multiplyUnits, PURE, type Quantity, quantity, type Unit } from '@traguardo/model';
import { suggest } from '../lex/suggest.ts';
import type { ClauseNode, QuantityNode } from '../parse/tree.ts';
import type { Binder } from './binder.ts';
import { fix } from './problem.ts';

/** A written number with its unit; an unknown unit is reported and left out. */
export function bindQuantity(binder: Binder, node: QuantityNode): Quantity {
  return quantity(node.value, node.unit === null ? PURE : (findUnit(binder, node.unit) ?? PURE));
}

/** The unit of a `unit` clause: a unit word, or a quotient or product of them (`"€/fte"`). */
export function unitOf(binder: Binder, clause: ClauseNode | null): Unit | null {
  const [name] = clause?.names ?? [];
  return name === undefined ? null : unitNamed(binder, name);
}

function unitNamed(binder: Binder, name: WrittenName): Unit | null {
  const parts = name.text.split(/([/·*])/u).map((part) => part.trim());
  const known = parts.map((part, index) =>
    index % 2 === 1 ? null : findUnit(binder, { text: part, place: name.place }),
  );
  return known.reduce<Unit | null>((unit, next, index) => {
    if (index === 0) return next;
    if (index % 2 === 1 || unit === null || next === null) return index % 2 === 1 ? unit : null;
    return parts[index - 1] === '/' ? divideUnits(unit, next) : multiplyUnits(unit, next);
  }, null);
}

function findUnit(binder: Binder, name: WrittenName): Unit | null {
  const schema = binder.vocabulary.unit(name.text);
  if (schema) return schema.unit;
  const declared = binder.find('unit', name);
  if (declared) return declaredUnit(declared.id);
  const spellings = binder.vocabulary.schemas.flatMap((word) =>
    word.kind === 'unit' ? [...word.spelling.it, ...word.spelling.en] : [],
  );
  const close = suggest(name.text, [...spellings, ...binder.symbols.ids('unit')]);
  const fixes = close === null ? [] : [fix('did-you-mean', name.place, close)];
  binder.report('unit/unknown', name.place, { name: name.text, kind: 'unit', suggestion: close ?? '' }, { fixes });
  return null;
}
