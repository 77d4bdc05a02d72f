import type { ChangeItem, CycleContext, ItemOpinion } from '@traguardo/workflow';

/** What was typed of a change before it is recorded. Plain JSON. */
export interface ChangeDraft {
  /** Causes and evidence by code and clause; the rest comes from the text. */
  readonly items: readonly Pick<ChangeItem, 'code' | 'what' | 'cause' | 'evidence'>[];
  /** Opinions on the items of the open change; an empty one is still to be chosen. */
  readonly opinions: readonly DraftOpinion[];
}

/** An opinion being written. */
export interface DraftOpinion extends Omit<ItemOpinion, 'opinion'> {
  readonly opinion: ItemOpinion['opinion'] | '';
}

/** Nothing typed. */
export const NO_CHANGE_DRAFT: ChangeDraft = { items: [], opinions: [] };

/**
 * The draft with the causes and evidence of a proposal that is made anew (the change under way, or the last one when it was rejected or withdrawn)
 * for the items of which nothing was typed since.
 */
export function withEarlier(draft: ChangeDraft, { change, changes }: CycleContext): ChangeDraft {
  const last = changes.at(-1);
  const before = change ?? (last?.end === 'rejected' || last?.end === 'withdrawn' ? last : null);
  const earlier = (before?.items ?? []).filter(
    ({ code, what }) => !draft.items.some((item) => item.code === code && item.what === what),
  );
  return {
    ...draft,
    items: [...draft.items, ...earlier.map(({ code, what, cause, evidence }) => ({ code, what, cause, evidence }))],
  };
}

/** The draft with one part of one item written anew. */
export function withPart(
  draft: ChangeDraft,
  { code, what, cause, evidence }: ChangeItem,
  part: Partial<Pick<ChangeItem, 'cause' | 'evidence'>>,
): ChangeDraft {
  const others = draft.items.filter((item) => item.code !== code || item.what !== what);
  return { ...draft, items: [...others, { code, what, cause, evidence, ...part }] };
}

/** The draft with one opinion written anew; `item` counts from 1. */
export function withOpinion(draft: ChangeDraft, item: number, part: Partial<DraftOpinion>): ChangeDraft {
  const known = draft.opinions.find((each) => each.item === item) ?? { item, opinion: '', text: '' };
  const others = draft.opinions.filter((each) => each.item !== item);
  return { ...draft, opinions: [...others, { ...known, ...part }] };
}
