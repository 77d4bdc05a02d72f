/** A value of RFC 8259, readonly; of its numbers only safe integers can be written canonically. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * Canonical JSON after RFC 8785: keys in code-unit order, no white space, shortest escapes.
 * Only safe integers are taken as numbers: fractions travel as strings. Throws `TypeError` on anything else.
 */
export function canonicalJson(value: Json): string {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new TypeError(`not a safe integer: ${value}`);
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return String(value);
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object') throw new TypeError(`not JSON: ${typeof value}`);
  const record = value as Readonly<Record<string, Json>>;
  const members = Object.keys(record).toSorted(); // code-unit order, as the RFC asks
  return `{${members.map((key) => `${quote(key)}:${canonicalJson(record[key] as Json)}`).join(',')}}`;
}

function quote(text: string): string {
  if (!text.isWellFormed()) throw new TypeError('lone surrogate in text');
  return JSON.stringify(text);
}
