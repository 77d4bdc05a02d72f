import { isDay } from '@traguardo/model';
import { isInstant } from '../calendar.ts';

/**
 * What a piece of JSON must look like, as data. Records take exactly their
 * fields, `optional` may be left out; texts are bounded and, unless `blank`, not empty.
 */
export type Shape =
  | { readonly kind: 'text'; readonly max: number; readonly blank: boolean }
  | { readonly kind: 'day' }
  | { readonly kind: 'instant' }
  | { readonly kind: 'hash' }
  /** An exact share, `3/10`: no sign, a denominator that is not zero. */
  | { readonly kind: 'share' }
  | { readonly kind: 'integer'; readonly min: number; readonly max: number }
  /** Points of 100 as text, with a point before at most six decimals: `89.1`. */
  | { readonly kind: 'percentage' }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'word'; readonly of: readonly string[] }
  | { readonly kind: 'nullable'; readonly of: Shape }
  | { readonly kind: 'list'; readonly of: Shape; readonly min: number }
  | { readonly kind: 'map'; readonly of: Shape }
  | { readonly kind: 'record'; readonly fields: Readonly<Record<string, Shape>>; readonly optional: readonly string[] };

/** The TypeScript type a shape describes, so that data and types cannot drift apart. */
export type ValueOf<S> = S extends { readonly kind: 'text' | 'day' | 'instant' | 'hash' | 'share' | 'percentage' }
  ? string
  : S extends { readonly kind: 'integer' }
    ? number
    : S extends { readonly kind: 'yes-no' }
      ? boolean
      : S extends { readonly kind: 'word'; readonly of: readonly (infer W)[] }
        ? W
        : S extends { readonly kind: 'nullable'; readonly of: infer I }
          ? ValueOf<I> | null
          : S extends { readonly kind: 'list'; readonly of: infer I }
            ? readonly ValueOf<I>[]
            : S extends { readonly kind: 'map'; readonly of: infer I }
              ? Readonly<Record<string, ValueOf<I>>>
              : S extends { readonly kind: 'record'; readonly fields: infer F; readonly optional: readonly (infer O)[] }
                ? RecordOf<F, O>
                : never;

/** Fields that may be left out are optional; a record without any keeps the plain form, which reads best in messages. */
type RecordOf<F, O> = [O] extends [never]
  ? { readonly [K in keyof F]: ValueOf<F[K]> }
  : { readonly [K in Exclude<keyof F, O>]: ValueOf<F[K]> } & { readonly [K in Extract<keyof F, O>]?: ValueOf<F[K]> };

/** Text of a line or more; blanks alone do not count as text. */
export const TEXT = { kind: 'text', max: 20_000, blank: false } as const;
/** Text that may be empty. */
export const BLANK_TEXT = { kind: 'text', max: 20_000, blank: true } as const;
/** A short name: a code, a number of an act, an actor. */
export const CODE = { kind: 'text', max: 200, blank: false } as const;
/** An ISO day that exists. */
export const DAY = { kind: 'day' } as const;
/** `sha256:` and 64 lower-case hexadecimal digits. */
export const HASH = { kind: 'hash' } as const;
/** An exact share, `3/10`. */
export const SHARE = { kind: 'share' } as const;
/** Points of 100 as text, with a point before at most six decimals: `89.1`. */
export const PERCENTAGE = { kind: 'percentage' } as const;
/** True or false. */
export const YES_NO = { kind: 'yes-no' } as const;
/** A whole number from 0. */
export const COUNT = { kind: 'integer', min: 0, max: Number.MAX_SAFE_INTEGER } as const;
/** A whole number from 1. */
export const NUMBER_FROM_ONE = { kind: 'integer', min: 1, max: Number.MAX_SAFE_INTEGER } as const;

/** One of the words given. */
export function wordOf<const W extends readonly string[]>(of: W): { readonly kind: 'word'; readonly of: W } {
  return { kind: 'word', of };
}

/** A list of at least `min` items. */
export function listOf<const S extends Shape>(
  of: S,
  min = 0,
): { readonly kind: 'list'; readonly of: S; readonly min: number } {
  return { kind: 'list', of, min };
}

/** Values by code. */
export function mapOf<const S extends Shape>(of: S): { readonly kind: 'map'; readonly of: S } {
  return { kind: 'map', of };
}

/** A value or null. */
export function nullable<const S extends Shape>(of: S): { readonly kind: 'nullable'; readonly of: S } {
  return { kind: 'nullable', of };
}

/** A record whose every field is required. */
export function recordOf<const F extends Readonly<Record<string, Shape>>>(
  fields: F,
): { readonly kind: 'record'; readonly fields: F; readonly optional: readonly [] } {
  return { kind: 'record', fields, optional: [] };
}

/** A record in which the fields of `extra` may be left out. */
export function openRecordOf<
  const F extends Readonly<Record<string, Shape>>,
  const E extends Readonly<Record<string, Shape>>,
>(
  fields: F,
  extra: E,
): { readonly kind: 'record'; readonly fields: F & E; readonly optional: readonly (keyof E & string)[] } {
  return { kind: 'record', fields: { ...fields, ...extra }, optional: Object.keys(extra) };
}

/** In which way a value differs from its shape. */
export type ShapeFault =
  | 'missing'
  | 'unknown'
  | 'not-text'
  | 'blank'
  | 'too-long'
  | 'broken-text'
  | 'not-a-day'
  | 'after-step'
  | 'not-an-instant'
  | 'not-a-hash'
  | 'not-a-share'
  | 'not-an-integer'
  | 'too-small'
  | 'too-large'
  | 'not-yes-no'
  | 'not-a-percentage'
  | 'not-a-word'
  | 'not-a-list'
  | 'too-few'
  | 'too-many'
  | 'not-a-record';

/** What is wrong and where: `path` is dotted (`items.0.evidence`), `expected` lists words or the bound. */
export interface ShapeProblem {
  readonly path: string;
  readonly fault: ShapeFault;
  readonly expected: readonly string[];
}

const MOST_ITEMS = 10_000;

/** Every way in which a value differs from its shape; empty when it fits. Never throws. */
export function shapeProblems(shape: Shape, value: unknown, path = ''): readonly ShapeProblem[] {
  const fault = (kind: ShapeFault, expected: readonly string[] = []): ShapeProblem[] => [
    { path, fault: kind, expected },
  ];
  switch (shape.kind) {
    case 'text':
      return textProblems(shape, value, fault);
    case 'day':
      return typeof value === 'string' && isDay(value) ? [] : fault('not-a-day');
    case 'instant':
      return typeof value === 'string' && isInstant(value) ? [] : fault('not-an-instant');
    case 'hash':
      return typeof value === 'string' && /^sha256:[0-9a-f]{64}$/.test(value) ? [] : fault('not-a-hash');
    case 'share':
      return typeof value === 'string' && /^\d{1,40}\/[1-9]\d{0,39}$/.test(value) ? [] : fault('not-a-share');
    case 'integer':
      if (typeof value !== 'number' || !Number.isSafeInteger(value) || Object.is(value, -0))
        return fault('not-an-integer');
      if (value < shape.min) return fault('too-small', [String(shape.min)]);
      return value > shape.max ? fault('too-large', [String(shape.max)]) : [];
    case 'percentage':
      return typeof value === 'string' && isPercentage(value) ? [] : fault('not-a-percentage');
    case 'yes-no':
      return typeof value === 'boolean' ? [] : fault('not-yes-no');
    case 'word':
      return typeof value === 'string' && shape.of.includes(value) ? [] : fault('not-a-word', shape.of);
    case 'nullable':
      return value === null ? [] : shapeProblems(shape.of, value, path);
    case 'list':
      if (!Array.isArray(value)) return fault('not-a-list');
      if (value.length < shape.min) return fault('too-few', [String(shape.min)]);
      if (value.length > MOST_ITEMS) return fault('too-many', [String(MOST_ITEMS)]);
      return value.flatMap((item, index) => shapeProblems(shape.of, item, join(path, String(index))));
    case 'map':
      if (!isRecord(value)) return fault('not-a-record');
      return Object.entries(value).flatMap(([key, item]) => [
        ...shapeProblems(CODE, key, join(path, key)),
        ...shapeProblems(shape.of, item, join(path, key)),
      ]);
    case 'record':
      return isRecord(value) ? recordProblems(shape, value, path) : fault('not-a-record');
    default:
      return shape satisfies never;
  }
}

function isPercentage(text: string): boolean {
  return /^(?:100(?:\.0{1,6})?|\d{1,2}(?:\.\d{1,6})?)$/.test(text);
}

function textProblems(
  shape: Extract<Shape, { kind: 'text' }>,
  value: unknown,
  fault: (kind: ShapeFault, expected?: readonly string[]) => ShapeProblem[],
): readonly ShapeProblem[] {
  if (typeof value !== 'string') return fault('not-text');
  if (!value.isWellFormed()) return fault('broken-text');
  if (!shape.blank && value.trim() === '') return fault('blank');
  return value.length > shape.max ? fault('too-long', [String(shape.max)]) : [];
}

function recordProblems(
  shape: Extract<Shape, { kind: 'record' }>,
  value: Readonly<Record<string, unknown>>,
  path: string,
): readonly ShapeProblem[] {
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(shape.fields, key));
  return [
    ...unknown.map((key) => ({
      path: join(path, key),
      fault: 'unknown' as const,
      expected: Object.keys(shape.fields),
    })),
    ...Object.entries(shape.fields).flatMap(([key, field]): readonly ShapeProblem[] => {
      if (Object.hasOwn(value, key)) return shapeProblems(field, value[key], join(path, key));
      return shape.optional.includes(key) ? [] : [{ path: join(path, key), fault: 'missing', expected: [] }];
    }),
  ];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
