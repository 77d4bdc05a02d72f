import {
  canonicalJson,
  hashText,
  HUNDRED,
  type Json,
  multiply,
  type NodeKind,
  type Outcome,
  type OutcomeNode,
  toDecimal,
} from '@traguardo/model';
import type { Facts } from './facts-shape.ts';

/** Nodes whose score a reader looks for first; the others stand in the hash of the whole. Never a sheet: the journal is published (decision 0270). */
const PRINTED: readonly NodeKind[] = ['plan', 'area', 'objective', 'operational', 'index'];

/** What came out: every figure under one hash, and the known scores of all but indicators as percentages, printed. */
export function figures(outcome: Outcome): Facts['figures'] {
  const { nodes, decimals } = outcome;
  const printed = nodes.flatMap(({ code, kind, score }): [string, string][] =>
    score !== null && PRINTED.includes(kind) ? [[code, toDecimal(multiply(score, HUNDRED), decimals)]] : [],
  );
  return { outcome: outcomeHash(outcome), scores: Object.fromEntries(printed) };
}

/** SHA-256 over the canonical JSON of what an outcome says of each node, exact; day, titles, places and traces are left out. */
export function outcomeHash({ plan, period, targets, profile, decimals, nodes }: Outcome): string {
  const identity = { plan, period, targets, profile, decimals };
  return hashText(canonicalJson({ ...identity, nodes: nodes.map(figuresOf) }));
}

function figuresOf({ title: _title, trace: _trace, ...rest }: OutcomeNode): Json {
  return JSON.parse(JSON.stringify(rest, exactly)) as Json;
}

/** A large integer as its digits; a place in the text is no figure. */
function exactly(key: string, value: unknown): unknown {
  if (key === 'place') return undefined;
  return typeof value === 'bigint' ? String(value) : value;
}
