import { type Diagnostic, type Indicator, type IndividualObjective, planIndicators } from '@traguardo/model';
import { writeName } from '../lex/text.ts';
import { fixAfter, problem, related } from '../bind/problem.ts';
import { foldWord } from '../vocabulary/fold.ts';
import { languageOf } from './file-language.ts';
import type { Checked, Rule } from './rule.ts';

/**
 * An individual objective with a number of its own whose title says the same as an indicator of the plan: if it is the
 * same measure, two numbers will differ sooner or later. `ref` makes them one. Source: reference report D11.
 */
export const findUnlinkedObjectives: Rule = (checked) => {
  const { plan } = checked;
  const alone = plan.individuals.flatMap((sheet) =>
    sheet.objectives
      .filter(({ ref, target }) => ref === null && target !== null)
      .map((objective) => ({ sheet, objective })),
  );
  if (alone.length === 0) return [];
  const indicators = planIndicators(plan).map((indicator) => ({ indicator, stems: stemsOf(indicator.title) }));
  return alone.flatMap(({ sheet, objective }) => {
    const stems = stemsOf(objective.title);
    const same = indicators.find((each) => saysTheSame(stems, each.stems));
    return same ? [report(`${sheet.code}.${objective.code}`, objective, same.indicator, checked)] : [];
  });
};

function report(code: string, objective: IndividualObjective, indicator: Indicator, checked: Checked): Diagnostic {
  const { files, vocabulary } = checked;
  const word = vocabulary.print('clause', 'ref', languageOf(files, objective.place));
  const fixes = [fixAfter('add-ref', objective.place, ` ${word} ${writeName(indicator.code)}`)];
  const data = { code, title: objective.title, indicator: indicator.code };
  return problem('individual/unlinked', objective.place, data, { related: [related('other', indicator.place)], fixes });
}

/** Shorter words are mostly articles and prepositions; endings are cut off, so that plural and singular are one. */
const LEAST_LETTERS = 5;
const STEM = 6;
/** So many words in common, and this part of the shorter title. */
const LEAST_SHARED = 3;
const LEAST_PART = 0.6;

function stemsOf(title: string): ReadonlySet<string> {
  const words = title.split(/[^\p{L}]+/u).filter((word) => word.length >= LEAST_LETTERS);
  return new Set(words.map((word) => foldWord(word).slice(0, STEM)));
}

function saysTheSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((stem) => b.has(stem)).length;
  return shared >= LEAST_SHARED && shared >= LEAST_PART * Math.min(a.size, b.size);
}
