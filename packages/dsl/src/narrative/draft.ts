import type { Diagnostic, Language, NarrativeFormat, Place } from '@traguardo/model';
import type { ExpressionNode } from '../parse/tree.ts';

/** One file of the narrative after reading: what its Markdown says, expressions as trees without meaning yet. */
export interface DraftNarrative {
  readonly path: string;
  readonly text: string;
  /** The notation of its figures: that of the program, or the one it names. */
  readonly language: Language;
  readonly sections: readonly DraftSection[];
  readonly figures: readonly Figure[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What stands below a heading of level 1. `title` and `place` are those of its words. */
export interface DraftSection {
  readonly title: string;
  readonly place: Place;
  readonly parts: readonly DraftPart[];
}

export type DraftPart =
  | { readonly kind: 'heading'; readonly level: number; readonly content: DraftText; readonly place: Place }
  | { readonly kind: 'paragraph'; readonly content: DraftText; readonly place: Place }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly DraftText[]; readonly place: Place }
  | {
      readonly kind: 'table';
      readonly columns: readonly DraftText[];
      readonly rows: readonly (readonly DraftText[])[];
      readonly place: Place;
    };

export type DraftText = readonly DraftInline[];

export type DraftInline =
  | { readonly kind: 'text'; readonly text: string; readonly place: Place }
  | { readonly kind: 'strong' | 'emphasis'; readonly content: DraftText }
  | { readonly kind: 'link'; readonly href: string; readonly content: DraftText }
  | Figure;

/** `{{ expression | format }}` as read; `expression` null when it could not be. */
export interface Figure {
  readonly kind: 'figure';
  readonly expression: ExpressionNode | null;
  readonly format: NarrativeFormat;
  /** Of the whole, braces included. */
  readonly place: Place;
}
