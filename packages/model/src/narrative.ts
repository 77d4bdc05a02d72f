import type { Expression } from './expression.ts';
import type { Place } from './place.ts';
import type { NarrativeInsert } from './report.ts';

/** The words of a report as they were read, names resolved and nothing worked out yet: its sections by file and place. */
export interface Narrative {
  readonly sections: readonly NarrativeSection[];
}

/** What stands below one heading of level 1. `slot`: a name of the report's own (`NARRATIVE_SLOTS`) or the code of a goal or an indicator. */
export interface NarrativeSection {
  readonly slot: string;
  /** Of the heading. */
  readonly place: Place;
  readonly parts: readonly NarrativePart[];
}

/** A part of a section, in reading order. Levels of headings are as written, from 2. */
export type NarrativePart =
  | { readonly kind: 'heading'; readonly level: number; readonly content: NarrativeText; readonly place: Place }
  | { readonly kind: 'paragraph'; readonly content: NarrativeText; readonly place: Place }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly items: readonly NarrativeText[];
      readonly place: Place;
    }
  | {
      readonly kind: 'table';
      readonly columns: readonly NarrativeText[];
      readonly rows: readonly (readonly NarrativeText[])[];
      readonly place: Place;
    }
  /** Something of the report, put where its author wants it: `code` is that of a table or a benchmark. */
  | { readonly kind: 'insert'; readonly what: NarrativeInsert; readonly code: string; readonly place: Place };

/** Running text in pieces. */
export type NarrativeText = readonly NarrativeInline[];

/** A piece of running text. */
export type NarrativeInline =
  /** `text` as it is read, escapes and line ends resolved; at `place` it stands as written. */
  | { readonly kind: 'text'; readonly text: string; readonly place: Place }
  | { readonly kind: 'strong' | 'emphasis'; readonly content: NarrativeText }
  | { readonly kind: 'link'; readonly href: string; readonly content: NarrativeText }
  /** A live figure: `{{ expression | format }}`. `place` is that of the whole, braces included. */
  | {
      readonly kind: 'figure';
      readonly expression: Expression;
      readonly format: NarrativeFormat;
      readonly place: Place;
    }
  /** Words that hold only while a condition does: `{{ claim("…"; condition) }}`. */
  | { readonly kind: 'claim'; readonly text: Expression; readonly condition: Expression; readonly place: Place };

/** How a figure is printed. */
export interface NarrativeFormat {
  /** Null: those of the column for a cell of a table, otherwise of the profile. */
  readonly decimals: number | null;
  /** `+` before a positive number. */
  readonly signed: boolean;
  readonly unit: boolean;
  /** A ratio of two numbers as a percentage. */
  readonly percent: boolean;
  /** The title of the thing named in the place of a value. */
  readonly title: boolean;
}
