import type { Declared } from './declared.ts';
import type { Expression } from './expression.ts';
import type { Place } from './place.ts';
import type { Quantity } from './quantity.ts';

/** A value written in a block or clause of a plugin. `word` is the concept of an argument word; `name` a free word. */
export type ExtensionValue =
  | { readonly kind: 'quantity'; readonly quantity: Quantity; readonly decimals: number; readonly place: Place }
  | { readonly kind: 'date'; readonly date: string; readonly place: Place }
  | { readonly kind: 'text'; readonly text: string; readonly place: Place }
  | { readonly kind: 'yes-no'; readonly value: boolean; readonly place: Place }
  | { readonly kind: 'missing'; readonly place: Place }
  | { readonly kind: 'word'; readonly word: string; readonly place: Place }
  | { readonly kind: 'name'; readonly name: string; readonly place: Place }
  | { readonly kind: 'mark'; readonly mark: string; readonly place: Place };

/** A clause as a plugin reads it. Exactly one of the three is used, by the schema of its word. */
export interface ExtensionClause {
  readonly concept: string;
  readonly names: readonly string[];
  readonly values: readonly ExtensionValue[];
  readonly expression: Expression | null;
  readonly place: Place;
}

/** A row: `under_35 "19 to 34" women 3 women_before 2`. `title` is its first text; values behind an argument word are its column. */
export interface ExtensionRow {
  readonly name: string;
  readonly title: string;
  readonly documentation: string;
  readonly columns: Readonly<Record<string, ExtensionValue>>;
  /** Values before any argument word, the title not counted. */
  readonly values: readonly ExtensionValue[];
  readonly clauses: readonly ExtensionClause[];
  readonly place: Place;
}

/** A block whose word is a plugin's. Concepts are the plugin's own names, or those of core words it takes. */
export interface Extension extends Declared {
  readonly plugin: string;
  readonly concept: string;
  /** Code of the node it stands in; that of the plan at the top. */
  readonly owner: string;
  readonly value: Expression | null;
  readonly clauses: readonly ExtensionClause[];
  readonly rows: readonly ExtensionRow[];
  /** Items that start with a value, in order. */
  readonly entries: readonly (readonly ExtensionValue[])[];
  readonly children: readonly Extension[];
}

/** A clause of a plugin on a declaration of the core language. `owner` is the code or name of that declaration. */
export interface ExtensionMark extends ExtensionClause {
  readonly plugin: string;
  readonly owner: string;
}

/** A line `use plugin "…" version "…"` of the plan. */
export interface PluginUse {
  readonly name: string;
  readonly version: string | null;
  readonly alias: string | null;
  readonly place: Place;
}

/** What a plan says in words of plugins. */
export interface Extensions {
  readonly uses: readonly PluginUse[];
  readonly blocks: readonly Extension[];
  readonly marks: readonly ExtensionMark[];
}

/** Whatever has extensions: a plan. */
interface Extended {
  readonly extensions: Extensions;
}

/** A plan without plugins. */
export const NO_EXTENSIONS: Extensions = { uses: [], blocks: [], marks: [] };

/** The blocks of one kind of a plugin, wherever in the plan they stand, in written order. */
export function extensionsOf(plan: Extended, plugin: string, concept: string): readonly Extension[] {
  return plan.extensions.blocks.filter((block) => block.plugin === plugin && block.concept === concept);
}

/** The clauses of one kind that a plugin has on declarations of the core language, in written order. */
export function marksOf(plan: Extended, plugin: string, concept: string): readonly ExtensionMark[] {
  return plan.extensions.marks.filter((mark) => mark.plugin === plugin && mark.concept === concept);
}

/** The only value of a clause of a block or row; null when the clause was not given or holds no single value. */
export function extensionValue(holder: Pick<Extension, 'clauses'>, concept: string): ExtensionValue | null {
  const clause = holder.clauses.find((each) => each.concept === concept);
  return clause?.values.length === 1 ? (clause.values[0] ?? null) : null;
}
