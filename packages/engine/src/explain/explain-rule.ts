import { type CurvePoint, formatQuantity, type OutcomeNode } from '@traguardo/model';
import type { Teller } from './teller.ts';

/** How the score was found, with the numbers of the scoring: `0 % a 70,00 % (partenza), 100 % al target, in linea retta.` */
export function ruleIn({ trace: { rule, scoring } }: OutcomeNode, { catalogue, language, percent }: Teller): string {
  const { scorings } = catalogue;
  const point = ({ value, score }: CurvePoint): string => `${formatQuantity(value, language)} → ${percent(score)}`;
  switch (scoring?.kind) {
    case 'linear':
      return scorings.linear(rule, formatQuantity(scoring.zero, language));
    case 'pass-fail':
      return rule === 'linear-previous' ? scorings.previousReached : catalogue.rules[rule];
    case 'gap':
      return scorings.gap(formatQuantity(scoring.width, language));
    case 'gap-share':
      return scorings.gapShare(percent(scoring.share));
    case 'milestones': {
      const { min, max, excellent } = scoring;
      return scorings.milestones(point(min), max && point(max), excellent && point(excellent));
    }
    case 'steps':
      return scorings.steps(
        scoring.steps.map(({ comparison, bound, score }) => `${comparison} ${point({ value: bound, score })}`),
      );
    case 'curve':
      return scorings.curve(scoring.points.map(point));
    case 'late':
      return scorings.late(percent(scoring.loss), scoring.days);
    case 'custom':
      return scorings.custom(scoring.name);
    default:
      return catalogue.rules[rule];
  }
}
