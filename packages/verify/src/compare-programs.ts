import { changeText, diffPlans, planOnDay, type Program, subjectText } from '@traguardo/dsl';
import { evaluate, type Evaluated } from '@traguardo/engine';
import {
  codeKey,
  dateText,
  type Language,
  type Plan,
  planNodes,
  rawText,
  type Value,
  valueText,
} from '@traguardo/model';
import { type EffectRow, effectRows } from './effect-table.ts';
import { effectBetween } from './revision-effect.ts';

/** One of two texts to compare, as its revisions by the day `at` make it; by the end of its period when null. */
export interface ComparedSide {
  readonly program: Program;
  readonly at: string | null;
}

/** A measure or an indicator whose values are others, as a person reads them, with their days but for the end of the period; empty where there is none. */
export interface ValueChange {
  readonly id: string;
  /** Of an indicator; empty for a measure. */
  readonly title: string;
  readonly before: string;
  readonly after: string;
}

/** How two texts differ in meaning. Plain JSON, every figure and sentence written out. */
export interface ProgramComparison {
  /** What changed in the plan, under what it is about, in the order of the later tree. */
  readonly subjects: readonly { readonly about: string; readonly changes: readonly string[] }[];
  readonly values: readonly ValueChange[];
  /** Every node whose score is another, each text with its own values; the body first, whether it changes or not. */
  readonly effect: readonly EffectRow[];
  /** What of the difference of the body, in points, comes from the values and what from the plan; null unless both changed. */
  readonly parts: { readonly values: string; readonly plan: string } | null;
}

/** Compares any two texts of a plan: clauses, values and scores. Pure; slow, as it evaluates up to three times. */
export function comparePrograms(before: ComparedSide, after: ComparedSide, language: Language): ProgramComparison {
  const [old, now] = [standing(before), standing(after)];
  const changes = diffPlans(old, now);
  const about = new Map<string, string[]>();
  for (const change of changes) {
    const subject = subjectText(change.subject, language);
    about.set(subject, [...(about.get(subject) ?? []), changeText(change, language)]);
  }
  const values = valueChanges(old, now, language);
  const [was, is] = [evaluated(old, before), evaluated(now, after)];
  return {
    subjects: [...about].map(([subject, texts]) => ({ about: subject, changes: texts })),
    values,
    effect: effectRows(effectBetween(was, is), language),
    parts: changes.length > 0 && values.length > 0 ? partsOf(was, is, before, language) : null,
  };
}

function standing({ program: { plan }, at }: ComparedSide): Plan {
  return planOnDay(plan, at ?? plan.period.to);
}

function evaluated(plan: Plan, { program: { plugins } }: ComparedSide): Evaluated {
  return { plan, outcome: evaluate(plan, { at: plan.period.to, plugins }) };
}

/** From the earlier plan with its values, by way of the earlier plan with the later values. */
function partsOf(was: Evaluated, is: Evaluated, before: ComparedSide, language: Language): ProgramComparison['parts'] {
  const between = evaluated({ ...was.plan, actuals: is.plan.actuals }, before);
  const points = (from: Evaluated, to: Evaluated): string =>
    effectRows(effectBetween(from, to), language)[0]?.difference ?? '';
  return { values: points(was, between), plan: points(between, is) };
}

function valueChanges(before: Plan, after: Plan, language: Language): readonly ValueChange[] {
  const [old, now] = [valuesOf(before, language), valuesOf(after, language)];
  const titles = new Map([...planNodes(before), ...planNodes(after)].map(({ code, title }) => [codeKey(code), title]));
  return [...new Map([...now, ...old]).keys()].flatMap((key) => {
    const [was, is] = [old.get(key), now.get(key)];
    const texts = { before: was?.texts.join('; ') ?? '', after: is?.texts.join('; ') ?? '' };
    if (texts.before === texts.after) return [];
    return [{ id: is?.id ?? was?.id ?? '', title: titles.get(key) ?? '', ...texts }];
  });
}

interface Supplied {
  readonly id: string;
  readonly texts: readonly string[];
}

/** What was supplied for each measure, in the order of the text. */
function valuesOf({ actuals, period }: Plan, language: Language): ReadonlyMap<string, Supplied> {
  const found = new Map<string, Supplied>();
  for (const { at, rows } of actuals) {
    for (const { id, value, date } of rows) {
      const day = date ?? at ?? period.to;
      const text = exactText(value, language);
      const dated = day === period.to ? text : `${text} (${dateText(day, language)})`;
      const before = found.get(codeKey(id));
      found.set(codeKey(id), { id, texts: [...(before?.texts ?? []), dated] });
    }
  }
  return found;
}

/** With the decimals it needs: nothing supplied is rounded away, nothing is added. */
function exactText(value: Value, language: Language): string {
  const decimals = rawText(value, language).split(language === 'it' ? ',' : '.')[1]?.length ?? 0;
  return valueText(value, language, value.kind === 'quantity' ? decimals : 0);
}
