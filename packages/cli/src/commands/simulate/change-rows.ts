import type { Changes, NodeChange } from '@traguardo/engine';
import type { Language, Outcome, OutcomeNode } from '@traguardo/model';
import { exactText, standingRow } from '../../standing-row.ts';

/** The nodes that change, as data: fractions exact, points of 1/1. */
export function changeRows({ before, after, nodes }: Changes, language: Language): readonly object[] {
  return nodes.map((change) => changeRow(change, before, after, language));
}

/** One node before and after. */
export function changeRow(change: NodeChange, before: Outcome, after: Outcome, language: Language): object {
  const { code, kind, title, parent } = (change.after ?? change.before) as OutcomeNode; // one of the two is there
  return {
    code,
    kind,
    title,
    parent,
    before: change.before && standingRow(change.before, before.decimals, language),
    after: change.after && standingRow(change.after, after.decimals, language),
    points: exactText(change.points),
    atBody: exactText(change.atBody),
    alone: exactText(change.alone),
  };
}
