import type { OutcomeNode } from '@traguardo/model';
import type { EvaluationChoice } from './workspace.ts';

/** The score of the body on a day by one set of targets. `at` of the choice is null for the end of the period. */
export interface GlanceScore {
  readonly choice: EvaluationChoice;
  /** The day it is on, ISO 8601. */
  readonly day: string;
  readonly node: Pick<OutcomeNode, 'score' | 'range' | 'status' | 'band' | 'bands'>;
}

/** A value or a node by its code. */
export interface GlanceItem {
  readonly code: string;
  readonly title: string;
}

/** What a year comes to at a glance. Small: lists are whole, but of codes and titles alone. */
export interface Glance {
  /** At the end of the period with revised targets, with the original ones where a change was made, and on the day of the monitoring. */
  readonly scores: readonly GlanceScore[];
  /** Values that nobody has supplied. */
  readonly missing: readonly GlanceItem[];
  /** Values supplied as provisional. */
  readonly provisional: number;
  /** Goals and indicators in a red band at the end of the period. */
  readonly red: readonly GlanceItem[];
}
