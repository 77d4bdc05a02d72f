import {
  type Band,
  codeKey,
  dateText,
  type Goal,
  type Indicator,
  type Language,
  type OutcomeNode,
  planIndicators,
  type PlanNode,
  type ToldPart,
} from '@traguardo/model';
import { en } from './locales/en.ts';
import { it } from './locales/it.ts';
import type { ReportWords } from './locales/report-words.ts';
import type { ReportSources } from './sources.ts';

const WORDS: Readonly<Record<Language, ReportWords>> = { it, en };

/** What every chapter is written from: the sources, looked up by code. */
export interface Setting {
  readonly sources: ReportSources;
  readonly language: Language;
  readonly words: ReportWords;
  /** Decimals of scores. */
  readonly decimals: number;
  /** A node of the results; null for a code without any. */
  readonly node: (code: string) => OutcomeNode | null;
  readonly band: (code: string) => Band | null;
  /** The name of what measures something: of a measure or an indicator; the id itself where it has none. */
  readonly measureTitle: (id: string) => string;
  readonly source: (code: string | null) => string | null;
  /** The parts the narrative has for a slot, of all its sections. */
  readonly narrative: (slot: string) => readonly ToldPart[];
  /** Whether the narrative puts this in a place of its own. */
  readonly isPlaced: (what: 'table' | 'chart' | 'benchmark', code: string) => boolean;
}

/** The setting of a report. Pure. */
export function createSetting(sources: ReportSources): Setting {
  const { plan, outcome, language, narrative } = sources;
  const nodes = new Map(outcome.nodes.map((node) => [codeKey(node.code), node]));
  const bands = new Map(plan.profile.bands.map((band) => [codeKey(band.code), band]));
  const titles = measureTitles(sources);
  const registered = new Map(plan.sources.map(({ code, title }) => [codeKey(code), title]));
  const sections = new Map<string, ToldPart[]>();
  for (const { slot, parts } of narrative) {
    const key = codeKey(slot);
    sections.set(key, [...(sections.get(key) ?? []), ...parts]);
  }
  const placed = new Set(
    narrative.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.kind === 'insert' ? [`${part.what} ${codeKey(part.code)}`] : [])),
    ),
  );
  return {
    sources,
    language,
    words: WORDS[language],
    decimals: outcome.decimals,
    node: (code) => nodes.get(codeKey(code)) ?? null,
    band: (code) => bands.get(codeKey(code)) ?? null,
    measureTitle: (id) => quoted(titles.get(codeKey(id)) ?? id, language),
    source: (code) => (code === null ? null : registered.get(codeKey(code)) || code),
    narrative: (slot) => sections.get(codeKey(slot)) ?? [],
    isPlaced: (what, code) => placed.has(`${what} ${codeKey(code)}`),
  };
}

/** A name with signs of its own is told apart from the formula around it. */
function quoted(name: string, language: Language): string {
  if (!/[/+×*()]/.test(name)) return name;
  return language === 'it' ? `«${name}»` : `“${name}”`;
}

function measureTitles({ plan }: ReportSources): ReadonlyMap<string, string> {
  const indicators = planIndicators(plan);
  const measures = [...plan.measures, ...indicators.flatMap((indicator) => indicator.measures)];
  return new Map([
    ...indicators.map(({ code, title }) => [codeKey(code), title || code] as const),
    ...measures.map(({ id, title, name }) => [codeKey(id), title || name] as const),
  ]);
}

/** Who made figures and of which day they are, in one line; empty when neither is known. A source that says its day says it once. */
export function originOf({ words, language }: Setting, source: string | null, at: string | null): string {
  const day = at === null ? '' : words.asAt(dateText(at, language));
  return source?.endsWith(day) ? source : [source ?? '', day].filter((each) => each !== '').join(', ');
}

/** The body's own name for a level of goals, or the usual one. */
export function levelName({ sources, words }: Setting, level: 'area' | 'objective' | 'operational'): string {
  return sources.plan.profile.levels[level] ?? words.levels[level];
}

/** `OS2 – Title (obiettivo comune)`. */
export function nodeLabel({ words }: Setting, node: PlanNode): string {
  const marks = [
    node.common ? words.marks.common : '',
    node.kind !== 'indicator' && node.transversal ? words.marks.transversal : '',
  ];
  const told = marks.filter((mark) => mark !== '').join(', ');
  return `${plainLabel(node)}${told === '' ? '' : ` (${told})`}`;
}

/** `OS2 – Title`. */
export function plainLabel({ code, title }: { readonly code: string; readonly title: string }): string {
  return title === '' || title === code ? code : `${code} – ${title}`;
}

/** The goals right below one that are not operational. */
export function goalsBelow({ children }: Goal): readonly Goal[] {
  return children.filter((child) => child.kind !== 'indicator' && child.kind !== 'operational') as readonly Goal[];
}

/** A goal, and all below it that are not operational. */
export function withGoalsBelow(goal: Goal): readonly Goal[] {
  return [goal, ...goalsBelow(goal).flatMap(withGoalsBelow)];
}

/** The operational goals right below one. */
export function operationalsBelow({ children }: Goal): readonly Goal[] {
  return children.filter((child) => child.kind === 'operational') as readonly Goal[];
}

/** What the goals right below one are called together, beside its indicators. */
export function goalsWord({ words }: Setting, goal: Goal): string {
  return goalsBelow(goal).length === 0 ? words.operational : words.goals;
}

/** The indicators right below a goal. */
export function indicatorsBelow({ children }: Goal): readonly Indicator[] {
  return children.filter((child) => child.kind === 'indicator');
}
