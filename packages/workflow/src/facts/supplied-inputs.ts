import {
  type ActualStatus,
  codeKey,
  type OutcomeNode,
  type Plan,
  planIndicators,
  type TraceInput,
} from '@traguardo/model';

/** A value somebody supplied: its own source, else that of the indicator it is for. */
export interface SuppliedInput {
  readonly id: string;
  readonly source: string | null;
  readonly status: ActualStatus;
}

/** The values supplied for some nodes of an outcome, each row of a sum over the period by itself, in order. Pure. */
export function suppliedInputs(plan: Plan, nodes: readonly OutcomeNode[]): readonly SuppliedInput[] {
  const sources = new Map(planIndicators(plan).map(({ code, source }) => [codeKey(code), source]));
  return nodes.flatMap(({ code, trace }) =>
    trace.inputs.flatMap(rowsOf).flatMap(({ id, value, status, source }) => {
      if (value.kind === 'missing' || status === null) return [];
      return [{ id, status, source: source ?? sources.get(codeKey(code)) ?? null }];
    }),
  );
}

function rowsOf(input: TraceInput): readonly Omit<TraceInput, 'rows'>[] {
  return input.rows.length === 0 ? [input] : input.rows.map((row) => ({ ...input, ...row }));
}
