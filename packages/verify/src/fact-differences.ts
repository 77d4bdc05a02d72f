import type { Json } from '@traguardo/model';

/** One thing the guards saw otherwise than the texts say: `path` is dotted, `recorded` and `computed` null where one lacks it. */
export interface FactDifference {
  readonly path: string;
  readonly recorded: string | null;
  readonly computed: string | null;
}

/** Every leaf in which two facts differ, in the order of the recorded ones. */
export function factDifferences(
  recorded: Json | undefined,
  computed: Json | undefined,
  path = '',
): readonly FactDifference[] {
  if (!isObject(recorded) || !isObject(computed)) {
    const [was, is] = [leaf(recorded), leaf(computed)];
    return was === is ? [] : [{ path, recorded: was, computed: is }];
  }
  const keys = new Set([...Object.keys(recorded), ...Object.keys(computed)]);
  return [...keys].flatMap((key) =>
    factDifferences(own(recorded, key), own(computed, key), path === '' ? key : `${path}.${key}`),
  );
}

type Members = { readonly [key: string]: Json };

function isObject(value: Json | undefined): value is Members {
  return typeof value === 'object' && value !== null;
}

function own(members: Members, key: string): Json | undefined {
  return Object.hasOwn(members, key) ? members[key] : undefined;
}

function leaf(value: Json | undefined): string | null {
  if (value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
