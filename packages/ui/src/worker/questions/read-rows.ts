import { createCompiler, describe, type GivenRow, readGiven } from '@traguardo/dsl';
import { suppliedValues } from '@traguardo/engine';
import { type Actual, codeKey, type Unit } from '@traguardo/model';
import { typedValue } from '../../elements/data-view/typed-value.ts';
import type { Analysed } from '../analyse.ts';
import { howOf } from './how-of.ts';
import { unitOf } from './supplied-rows.ts';

/** A typed value as it was read, or why it cannot be used. */
export type ReadValue =
  | { readonly actual: Actual; readonly message: null }
  | { readonly actual: null; readonly message: string };

/** Remembers the trees of the texts between two questions: a slider asks many in a second. */
const compileGiven = createCompiler();

/** Typed values read against the plan, in order; a bare number has the unit of what it is for, as in the table of data. */
export function readRows(analysed: Analysed, rows: readonly GivenRow[]): readonly ReadValue[] {
  const { program, input } = analysed;
  const units = new Map<string, Unit | null>(
    suppliedValues(program.plan, howOf(analysed)).map((each) => [codeKey(each.magnitude.id), unitOf(each)]),
  );
  const written = rows.map(({ code, value }) => {
    const unit = units.get(codeKey(code)) ?? null;
    const expected = { kind: unit ? 'number' : 'any' } as const;
    return { code, value: typedValue(value.trim(), { unit, expected }, program.language) };
  });
  return readGiven(program, written, program.language, compileGiven).map(({ actual, findings: [finding] }, at) => {
    if (actual !== null && finding === undefined) return { actual, message: null };
    return { actual: null, message: finding ? describe(finding, input.language) : (written[at]?.value ?? '') };
  });
}
