import * as fc from 'fast-check';
import { expect, test } from 'vitest';

/** A law of the calculation: the predicate must hold for every generated case. A failure prints the smallest one found. */
export function law<Case extends unknown[]>(
  title: string,
  cases: { readonly [Position in keyof Case]: fc.Arbitrary<Case[Position]> },
  isTrue: (...generated: Case) => boolean,
  numRuns = 300,
): void {
  const property = fc.property(fc.tuple(...cases), (generated) => isTrue(...(generated as Case)));
  test(title, () => {
    expect(() => fc.assert(property, { numRuns })).not.toThrow();
  });
}
