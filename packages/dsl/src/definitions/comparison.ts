import type { Magnitude } from '@traguardo/model';
import type { FieldTypes } from '../diff/change.ts';

/** What definitions are compared by: the type of the two sides of a difference. Null and empty mean "not given". */
export interface DefinitionFields extends Pick<
  FieldTypes,
  'renamed' | 'unit' | 'formula' | 'phases' | 'scale' | 'measure-kind' | 'source' | 'type'
> {
  readonly value: Magnitude['value'];
}

/** A field by which definitions are compared. */
export type DefinitionField = keyof DefinitionFields;

/** One field that the two do not say alike. `measure`: the title of the measure it is of; null for the indicator itself. */
export type DefinitionDifference = {
  readonly [K in DefinitionField]: {
    readonly field: K;
    readonly measure: string | null;
    readonly first: DefinitionFields[K];
    readonly second: DefinitionFields[K];
  };
}[DefinitionField];

/** An indicator as one of the plans has it. `checksum` is that of its definition: `sha256:…`. */
export interface DefinedIndicator {
  readonly code: string;
  readonly title: string;
  readonly checksum: string;
}

/** An indicator that both plans have. Its numbers may be compared when both definitions have one checksum. */
export interface ComparedIndicator {
  readonly first: DefinedIndicator;
  readonly second: DefinedIndicator;
  readonly isComparable: boolean;
  /** What makes the numbers mean different things. */
  readonly differences: readonly DefinitionDifference[];
  /** What may explain different numbers without making them mean different things: source, title of what is computed, type. */
  readonly remarks: readonly DefinitionDifference[];
}

/** The indicators of two plans, in the order of the second, then those of one plan only. */
export interface DefinitionComparison {
  readonly both: readonly ComparedIndicator[];
  readonly firstOnly: readonly DefinedIndicator[];
  readonly secondOnly: readonly DefinedIndicator[];
}
