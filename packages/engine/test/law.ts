import * as fc from 'fast-check';
import { expect, test } from 'vitest';

/**
 * A law of the calculation: the predicate must hold for every generated case. A failure prints the smallest one found;
 * its seed and path, handed in, give the same case `again`.
 */
export function law<Case extends unknown[]>(
  title: string,
  cases: { readonly [Position in keyof Case]: fc.Arbitrary<Case[Position]> },
  isTrue: (...generated: Case) => boolean,
  numRuns = 300,
  again: fc.Parameters<unknown> = {},
): void {
  const property = fc.property(fc.tuple(...cases), (generated) => isTrue(...(generated as Case)));
  test(title, () => {
    expect(() => fc.assert(property, { numRuns, includeErrorInReport: true, ...again })).not.toThrow();
  });
}
