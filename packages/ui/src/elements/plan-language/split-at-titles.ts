import { declaredMeasures, type Plan, planNodes } from '@traguardo/model';

/** A stretch of a sentence: a title as the plan has it, or the words around it. */
export interface Stretch {
  readonly text: string;
  readonly isTitle: boolean;
}

const known = new WeakMap<Plan, readonly string[]>();

/**
 * The titles of what a plan declares and the sentences of its checks, the longest first. Without those of one word, which may be a word of the language around them too.
 * Worked out once for the same plan.
 */
export function titlesOf(plan: Plan): readonly string[] {
  let titles = known.get(plan);
  if (titles === undefined) {
    const nodes = planNodes(plan);
    const measures = [
      ...declaredMeasures(plan),
      ...nodes.flatMap((node) => (node.kind === 'indicator' ? node.measures : [])),
    ];
    const tables = plan.tables.flatMap((table) => [table, ...table.columns, ...table.rows]);
    const { sources, benchmarks, acts, offices, roles, profile, checks } = plan;
    const sheets = plan.individuals.flatMap((sheet) => [sheet, ...sheet.objectives]);
    const named = [nodes, measures, sources, benchmarks, tables, acts, offices, roles, profile.indexes, sheets].flat();
    const all = new Set([...named.map(({ title }) => title), ...checks.map(({ message }) => message)]);
    titles = [...all]
      .map((title) => title.trim())
      .filter((title) => title.includes(' '))
      .toSorted((a, b) => b.length - a.length);
    known.set(plan, titles);
  }
  return titles;
}

/** A sentence cut where titles stand in it; a title within a longer one counts as part of that. Pure. */
export function splitAtTitles(sentence: string, titles: readonly string[]): readonly Stretch[] {
  const found = titles.findIndex((title) => sentence.includes(title));
  const title = titles[found];
  if (title === undefined) return sentence === '' ? [] : [{ text: sentence, isTitle: false }];
  const at = sentence.indexOf(title);
  const shorter = titles.slice(found);
  return [
    ...splitAtTitles(sentence.slice(0, at), shorter),
    { text: title, isTitle: true },
    ...splitAtTitles(sentence.slice(at + title.length), shorter),
  ];
}
