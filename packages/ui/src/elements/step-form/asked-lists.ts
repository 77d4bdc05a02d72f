import { type Draft, followed, isRecord } from './draft.ts';

/** The lists of what a step asks for by code, with the part that is to be written of each. */
export const ASKED_LISTS = { notReceived: 'reason', causes: 'cause', uncovered: 'reason' } as const;

/**
 * What a field shows after what it was prefilled with changed, with the day, the text or the values: of a list of what is asked for, what
 * is still asked keeps what was written of it, what is asked no longer goes, what a person added stays.
 */
export function nextDraft(name: string, now: Draft | undefined, was: Draft | undefined, next: Draft): Draft {
  return isAsked(name) && isList(now) && isList(was) && isList(next)
    ? askedNow(now, was, next)
    : followed(now, was, next);
}

/** What was typed into a field at an earlier time, where `next` is what it is prefilled with now. A cause may have been added; what came is not missing. */
export function recalledDraft(name: string, kept: Draft, next: Draft | undefined): Draft {
  if (!isAsked(name) || !isList(kept) || !isList(next)) return kept;
  const isBlank = (item: Draft): boolean => isRecord(item) && item[ASKED_LISTS[name]] === '';
  return askedNow(kept, name === 'causes' ? kept.filter(isBlank) : kept, next);
}

function askedNow(now: readonly Draft[], was: readonly Draft[], next: readonly Draft[]): readonly Draft[] {
  if (JSON.stringify(was) === JSON.stringify(next)) return now; // what was taken out of the list stays out
  const before = new Set([...was, ...next].map(codeOf));
  const added = now.filter((item) => !before.has(codeOf(item)));
  return [...next.map((item) => now.find((one) => codeOf(one) === codeOf(item)) ?? item), ...added];
}

function isAsked(name: string): name is keyof typeof ASKED_LISTS {
  return Object.hasOwn(ASKED_LISTS, name);
}

function isList(draft: Draft | undefined): draft is readonly Draft[] {
  return Array.isArray(draft);
}

function codeOf(item: Draft): Draft | undefined {
  return isRecord(item) ? item['code'] : undefined;
}
