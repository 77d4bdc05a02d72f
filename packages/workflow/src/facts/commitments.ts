import {
  canonicalJson,
  codeKey,
  declaredMeasures,
  hashText,
  type Json,
  type Plan,
  type PlanNode,
} from '@traguardo/model';
import type { Commitments } from './facts-shape.ts';

/** What does not bind anybody: places in the text, words for people, what is added when the year is over. */
const NOT_BINDING = new Set([
  'place',
  'weightPlace',
  'title',
  'documentation',
  'note',
  'cause',
  'action',
  'aliases',
  'tags',
  'children',
  'act',
]);

/**
 * A digest (128 bits) of what every node commits to, by code, and of the profile under `@profile`. Two versions of a plan
 * with equal commitments ask for the same results, whatever else changed in their texts.
 */
export function commitments(plan: Plan): Commitments {
  return Object.fromEntries([
    ...committed(plan.root, null),
    ['@profile', digest(plan.profile)],
    ...declaredMeasures(plan).map((measure): [string, string] => [`@${measure.id}`, digest(measure)]),
  ]);
}

function committed(node: PlanNode, parent: string | null): [string, string][] {
  const own: [string, string] = [node.code, digest({ parent: parent === null ? null : codeKey(parent), node })];
  return node.kind === 'indicator' ? [own] : [own, ...node.children.flatMap((child) => committed(child, node.code))];
}

function digest(value: unknown): string {
  return hashText(canonicalJson(binding(value))).slice(7, 39);
}

function binding(value: unknown): Json {
  if (typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return value.map(binding);
  if (typeof value !== 'object' || value === null) return value as Json;
  const members = Object.entries(value).filter(([key, item]) => !NOT_BINDING.has(key) && item !== undefined);
  return Object.fromEntries(members.map(([key, item]) => [key, binding(item)]));
}

/** Codes whose commitments differ between two versions: changed, added or withdrawn. */
export function changedCommitments(before: Commitments, after: Commitments): readonly string[] {
  const codes = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...codes].filter((code) => before[code] !== after[code]).toSorted();
}
