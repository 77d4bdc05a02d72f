import type { Extension } from './extension.ts';
import type { DiagnosticData, Related, Severity } from './diagnostic.ts';
import type { Outcome } from './outcome.ts';
import type { Outline } from './outline.ts';
import type { Place } from './place.ts';
import type { Plan } from './plan.ts';
import type { Language } from './quantity.ts';
import type { Unit } from './unit.ts';
import type { Ratio } from './ratio.ts';
import type { Value } from './value.ts';
import type { ArgumentSchema, BlockSchema, ClauseSchema, Documentation, Spelling, UnitSchema } from './word-schema.ts';

/** A value that is there. */
export type KnownValue = Exclude<Value, { readonly kind: 'missing' | 'undefined' }>;

/** A word a plugin adds. Concepts it names in `clauses`, `blocks` and `arguments` are its own ones first, then those of the core. */
export type PluginWord = BlockSchema | ClauseSchema | ArgumentSchema | UnitSchema;

/** What a plugin's words may stand in: for a declaration of the core language, concepts of the plugin's own words. */
export interface PluginAddition {
  readonly blocks?: readonly string[];
  readonly clauses?: readonly string[];
}

/** Something a check of a plugin found; `data` fills its sentence. */
export interface PluginFinding {
  readonly place: Place;
  readonly data: DiagnosticData;
  readonly related?: readonly Related[];
}

/** A rule over the plan. Its code is the plugin's prefix, a slash and `code`: `genere/total`. */
export interface PluginCheck {
  readonly code: string;
  readonly severity: Severity;
  /** Names the thing, the numbers and the way out. */
  readonly sentence: Readonly<Record<Language, (data: DiagnosticData) => string>>;
  /** Pure and total: what it finds in any plan that compiles, errors included. */
  readonly run: (plan: Plan) => readonly PluginFinding[];
}

/** A value read from the plugin's blocks, which formulas call `prefix.word`: `formula genere.women_share`. */
export interface PluginSource {
  readonly concept: string;
  readonly spelling: Spelling;
  readonly documentation: Documentation;
  readonly unit: Unit | null;
  /** Pure. Missing when the blocks do not tell. */
  readonly read: (blocks: readonly Extension[]) => Value;
}

/**
 * A function of formulas, called behind the prefix: `genere.share(a; b)`. `apply` is pure and gets as many known values as there are
 * parameters: when one is missing or undefined, so is the result. It sees them and nothing of the plan.
 */
export interface PluginFunction {
  readonly concept: string;
  readonly spelling: Spelling;
  readonly documentation: Documentation;
  readonly parameters: readonly string[];
  readonly apply: (values: readonly KnownValue[]) => Value;
}

/** What a scoring and a kind of target make of a value: a share (1/1 is met), or null when they cannot. */
export type PluginScore = (values: readonly KnownValue[]) => Ratio | null;

/**
 * A scoring, called behind the prefix: `scoring genere.curve(80%)`. `score` is pure and gets the value, the bound of the target (the day,
 * for a day) and the arguments that `parameters` name, all known.
 */
export interface PluginScoring {
  readonly concept: string;
  readonly spelling: Spelling;
  readonly documentation: Documentation;
  readonly parameters: readonly string[];
  readonly score: PluginScore;
}

/** A kind of target: a word of the clause `target` with the values that `parameters` name. `score` gets the value and them, all known. */
export interface PluginTarget {
  readonly concept: string;
  readonly spelling: Spelling;
  readonly documentation: Documentation;
  readonly parameters: readonly string[];
  readonly score: PluginScore;
}

/** A section of the report. */
export interface PluginSection {
  readonly concept: string;
  readonly spelling: Spelling;
  readonly title: Readonly<Record<Language, string>>;
  /** Pure. Totals, differences and percentages are computed here, never typed. */
  readonly build: (plan: Plan, outcome: Outcome, language: Language) => Outline;
}

/** A plugin: a plain object handed in by whoever runs the plan. Nothing registers itself, and no code asks for its name. */
export interface Plugin {
  /** Name of its package, as plans write it: `use plugin "@traguardo/gender-budget"`. */
  readonly name: string;
  /** Numbers with dots. A plan that asks for `1` takes 1, 1.0 and 1.4.2. */
  readonly version: string;
  /** What makes its words qualified (`genere.personale`) and begins the codes of its checks. */
  readonly prefix: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly words: readonly PluginWord[];
  /** By concept of a core declaration: `plan`, `objective`, `indicator`. What a plan takes, the top of a file takes. */
  readonly additions: Readonly<Record<string, PluginAddition>>;
  readonly checks: readonly PluginCheck[];
  readonly sources: readonly PluginSource[];
  readonly functions: readonly PluginFunction[];
  readonly scorings: readonly PluginScoring[];
  readonly targets: readonly PluginTarget[];
  readonly sections: readonly PluginSection[];
}
