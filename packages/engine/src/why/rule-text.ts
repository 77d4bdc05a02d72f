import { add, isZero, type Language, type OutcomeNode, type Ratio, subtract, ZERO } from '@traguardo/model';
import { whyWords } from './words.ts';

/** `OS9, per come si compone e per la rettifica`: all that made the score of a node another one than its parts make. */
export function ruleText(node: OutcomeNode, language: Language): string {
  const words = whyWords[language];
  const { score, adjustment, trace } = node;
  const { ungated = null, holds = true } = trace.gate ?? {};
  const computed = adjustment ? adjustment.computed : score;
  const takenBy = {
    gate: ungated && computed && subtract(ungated, computed),
    adjustment: adjustment && computed && score && subtract(computed, score),
  };
  const own = trace.own.find(({ ancestor }) => ancestor === node.code)?.points ?? null;
  const rest = own && subtract(own, add(takenBy.gate ?? ZERO, takenBy.adjustment ?? ZERO));
  const isKnown = own !== null && (!adjustment || takenBy.adjustment !== null);
  const reasons = [
    ...(isKnown && rest && !isZero(rest) ? (['rule'] as const) : []),
    ...(holds === false && !(isKnown && isNothing(takenBy.gate)) ? (['gate'] as const) : []),
    ...(adjustment && !(isKnown && isNothing(takenBy.adjustment)) ? (['adjustment'] as const) : []),
  ];
  const told = reasons.length === 0 ? (['rule'] as const) : reasons;
  return `${node.code}, ${told.map((reason) => words.own[reason]).join(words.and)}`;
}

function isNothing(points: Ratio | null): boolean {
  return points !== null && isZero(points);
}
