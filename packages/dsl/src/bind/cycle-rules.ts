import { compare, type CycleDay, type CycleRules, NO_CYCLE_RULES, ONE, ratio, type Ratio } from '@traguardo/model';
import type { ClauseNode, DeclarationNode } from '../parse/tree.ts';
import type { Binder } from './binder.ts';
import { clausesOf } from './clauses.ts';
import { dayOf } from './cycle-due.ts';
import { related } from './problem.ts';
import { choiceOf, dateOf, percentOf, reportValue, textOf } from './values.ts';

/** D.L. 13/2023 art. 4-bis c. 2. */
const LAWFUL_SHARE = ratio(3n, 10n);

/** What a body decides about its year; a second block is reported. */
export function bindCycleRules(binder: Binder, declarations: readonly DeclarationNode[]): CycleRules {
  const [first, ...others] = declarations;
  if (first === undefined) return NO_CYCLE_RULES;
  for (const { headerPlace } of others) {
    const more = { related: [related('first', first.headerPlace)] };
    binder.report('clause/duplicate', headerPlace, { clause: 'cycle-rules' }, more);
  }
  const clauses = clausesOf(binder, first, binder.vocabulary.blockOf('cycle-rules'));
  textOf(binder, clauses.get('note'));
  const opinion = choiceOf(binder, clauses.get('contrary-opinion'), ['opinion_blocks', 'opinion_reasons']);
  return {
    monitoring: yearDayOf(binder, clauses.get('monitoring')),
    changesUntil: yearDayOf(binder, clauses.get('changes-until')),
    contraryOpinion: opinion && (opinion === 'opinion_blocks' ? 'block' : 'reasons'),
    paymentTimeShare: shareOf(binder, clauses.get('payment-time-share')),
    budgetTerm: dateOf(binder, clauses.get('budget-term')),
  };
}

function yearDayOf(binder: Binder, clause: ClauseNode | null): CycleDay | null {
  const [value, extra] = clause?.values ?? [];
  if (value === undefined || clause === null) return null;
  const day = extra === undefined ? dayOf(value) : null;
  if (day === null) reportValue(binder, clause.word.concept ?? '', value.place);
  return day;
}

/** The law asks for at least 30 %; a body may ask for more. */
function shareOf(binder: Binder, clause: ClauseNode | null): Ratio | null {
  const share = percentOf(binder, clause);
  if (clause === null || share === null) return null;
  if (compare(share, LAWFUL_SHARE) >= 0 && compare(share, ONE) <= 0) return share;
  reportValue(binder, 'payment-time-share', clause.place);
  return null;
}
