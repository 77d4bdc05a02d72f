import { canonicalJson, type CycleDefinition, hashText, type Json } from '@traguardo/model';

/**
 * A definition as it is kept: canonical JSON (RFC 8785) of all it says, without the places in the text it was written in.
 * Exact numbers are written as text. `readDefinition` reads it back.
 */
export function definitionText(definition: CycleDefinition): string {
  const known = texts.get(definition);
  if (known !== undefined) return known;
  const text = canonicalJson(said(definition));
  texts.set(definition, text);
  return text;
}

/** The identity of a definition: SHA-256 of its kept text. A journal is pinned to it. */
export function cycleHash(definition: CycleDefinition): string {
  const known = hashes.get(definition);
  if (known !== undefined) return known;
  const hash = hashText(definitionText(definition));
  hashes.set(definition, hash);
  return hash;
}

/** Remembered: a definition never changes. */
const texts = new WeakMap<CycleDefinition, string>();
const hashes = new WeakMap<CycleDefinition, string>();

function said(value: unknown): Json {
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map(said);
  if (typeof value !== 'object' || value === null) return value as Json;
  const members = Object.entries(value).filter(([key, item]) => key !== 'place' && item !== undefined);
  return Object.fromEntries(members.map(([key, item]) => [key, said(item)]));
}
