import { compare, type Diagnostic, greatest, ONE, type Ratio, type Scoring } from '@traguardo/model';
import { fixAfter, problem } from '../bind/problem.ts';
import { percentDecimal, writtenPercent } from './exact-decimal.ts';
import { languageOf } from './file-language.ts';
import type { Checked, Rule } from './rule.ts';
import { type ScoringUse, scoringUses } from './scoring-uses.ts';

/** A scoring that writes a score above the cap in force, where it can never be had. */
export const findScoringsOverCap: Rule = (checked) =>
  scoringUses(checked.plan).flatMap((use) => (use.isBoundAnew ? ofUse(use, checked) : []));

function ofUse(use: ScoringUse, { plan, files, vocabulary }: Checked): readonly Diagnostic[] {
  const { scoring, target } = use;
  const { code } = use.indicator;
  const cap = use.cap === 'none' ? null : (use.cap ?? plan.profile.cap);
  const best = scoresOf(scoring).reduce(greatest, ONE);
  if (!cap || target.kind === 'monitor' || compare(best, ONE) <= 0 || compare(best, cap) <= 0) return [];
  const language = languageOf(files, scoring.place);
  const share = percentDecimal(best);
  const clause = `${vocabulary.print('clause', 'cap', language)} ${writtenPercent(best, language)}`;
  const isClause = scoring.kind === 'milestones' && use.cap === null;
  const fixes = isClause ? [fixAfter('add-cap', scoring.place, ` ${clause}`)] : [];
  return [problem('scoring/over-cap', use.place, { code, score: share, cap: percentDecimal(cap) }, { fixes })];
}

/** The scores a scoring writes itself. */
function scoresOf(scoring: Scoring): readonly Ratio[] {
  switch (scoring.kind) {
    case 'milestones':
      return [scoring.max, scoring.excellent].flatMap((point) => point?.score ?? []);
    case 'steps':
      return scoring.steps.map(({ score }) => score);
    case 'curve':
      return scoring.points.map(({ score }) => score);
    default:
      return [];
  }
}
