import type { ChangeItem } from '@traguardo/workflow';

/** A part of an item that a person gives. */
export type GivenPart = 'cause' | 'evidence';

/** An item, counted from 1, with the parts it lacks. */
export interface LackingItem {
  readonly item: number;
  readonly parts: readonly GivenPart[];
}

/** Items with a part that a person has not given yet. */
export function lackingOf(items: readonly Pick<ChangeItem, GivenPart>[]): readonly LackingItem[] {
  return items.flatMap((item, index) => {
    const parts = (['cause', 'evidence'] as const).filter((part) => item[part].trim() === '');
    return parts.length === 0 ? [] : [{ item: index + 1, parts }];
  });
}
