import type { OutcomeNode } from '@traguardo/model';

/** The missing inputs of a node without a value; its own code when the value was to be supplied directly. */
export function missingInputs({ code, value, target, trace }: OutcomeNode): readonly string[] {
  const missing = trace.inputs.filter((input) => input.value.kind === 'missing').map(({ id }) => id);
  if (missing.length > 0) return missing;
  const hasValue = value !== null && value.kind !== 'missing';
  return hasValue && (target === null || target.kind === 'unknown') ? [] : [code];
}
