import { notationOf, type Program } from '@traguardo/dsl';
import { createExpressions } from '@traguardo/engine';
import { codeKey, compareDiagnostics, type Diagnostic, isWithin, type Outcome, planIndicators } from '@traguardo/model';
import { liveFindings, liveIn, valuesUnder } from './claims.ts';
import { belongsTo, knownValues } from './known-values.ts';
import { runningTexts, textsByPath, textsOf } from './passages.ts';
import { looseQuantifiers } from './quantifiers.ts';
import { typedFigures } from './typed-figures.ts';

/**
 * What is wrong with the words of a report once there are values: claims that do not hold, figures without a meaning, figures typed
 * by hand that the plan knows, quantifiers nothing holds to; a figure with an error has been told already. Sorted by file and place; nothing without a narrative.
 */
export function narrativeFindings(program: Program, outcome: Outcome): readonly Diagnostic[] {
  const { narrative, narrativeFiles, plan, plugins, language, diagnostics } = program;
  if (narrative.sections.length === 0) return [];
  const valueOf = createExpressions(plan, outcome, plugins);
  const { decimals } = outcome;
  const known = knownValues(program, outcome, valueOf);
  const files = textsByPath(narrativeFiles);
  const indicators = new Set(planIndicators(plan).map(({ code }) => codeKey(code)));
  const found = narrative.sections.flatMap(({ slot, parts, place }) => {
    const notation = notationOf(files.get(place.file) ?? '', language);
    const under = valuesUnder(valueOf, indicators.has(codeKey(slot)) ? slot : null);
    const options = { known, isHere: belongsTo(plan, slot), language: notation, decimals };
    return parts.flatMap((part) => [
      ...textsOf(part).flatMap((content) => liveIn(content).flatMap((live) => liveFindings(live, under, decimals))),
      ...runningTexts(part, files).flatMap((running) => [
        ...running.flatMap((piece) => (piece === 'claim' ? [] : typedFigures(piece, options))),
        ...looseQuantifiers(running, notation),
      ]),
    ]);
  });
  const broken = diagnostics.filter(({ severity, place }) => severity === 'error' && files.has(place.file));
  const isTold = ({ code, place }: Diagnostic): boolean =>
    code === 'narrative/undefined' && broken.some((error) => isWithin(error.place, place));
  return found.filter((each) => !isTold(each)).toSorted(compareDiagnostics);
}
