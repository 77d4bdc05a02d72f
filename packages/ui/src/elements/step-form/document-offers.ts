import type { Language } from '@traguardo/model';
import { stepFormTexts } from '../../locales/step-form.ts';
import { momentText } from '../../page/moment-text.ts';
import type { KeptDocument } from '../../workspace/report-document.ts';
import { type Draft, isRecord } from './draft.ts';

/** A document the application knows: with one press it is an item of the documents a step takes, its hash and stamp with it. */
export interface DocumentOffer {
  readonly label: string;
  /** Whether something it was made from has changed since. */
  readonly isBehind: boolean;
  readonly hash: string;
  readonly item: Draft;
}

/** The field in which documents are offered. */
export const OFFERED_FIELD = 'documents';

/** The reports downloaded here, as documents of a step; those that are `behind` say so. */
export function documentOffers(
  kept: readonly KeptDocument[],
  behind: readonly string[],
  language: Language,
): readonly DocumentOffer[] {
  const text = stepFormTexts[language];
  return kept.map(({ name, hash, at, stamp }) => {
    const told: Draft = { ...stamp, journal: stamp.journal && { ...stamp.journal } };
    const isBehind = behind.includes(name);
    return {
      label: text.offer(name, momentText(at, language), isBehind),
      isBehind,
      hash,
      item: { title: name, hash, where: '', stamp: told },
    };
  });
}

/** The items with one more, in the place of the one of its name, else of one in which no hash was written yet; and where it is. */
export function withOffer(
  items: readonly Draft[],
  { item }: DocumentOffer,
): { readonly items: readonly Draft[]; readonly at: number } {
  const before = items.findIndex((each) => isRecord(item) && isRecord(each) && each['title'] === item['title']);
  const own = before === -1 ? items.findIndex((each) => hashOf(each) === '') : before;
  const at = own === -1 ? items.length : own;
  return { items: [...items.slice(0, at), keepingWhere(item, items[at]), ...items.slice(at + 1)], at };
}

/** Documents whose stamp is that of the file they name: another hash is another file, which says nothing or something else of itself. */
export function stamped(items: Draft, offers: readonly DocumentOffer[]): Draft {
  if (!Array.isArray(items)) return items;
  return items.map((each: Draft) => {
    if (!isRecord(each)) return each;
    const { stamp: _stamp, ...rest } = each;
    const offered = offers.find(({ hash }) => hash === hashOf(each))?.item;
    return isRecord(offered) && offered['stamp'] !== undefined ? { ...rest, stamp: offered['stamp'] } : rest;
  });
}

/** The offer that is an item already; null for a document of elsewhere. */
export function offerOf(item: Draft, offers: readonly DocumentOffer[]): DocumentOffer | null {
  return offers.find(({ hash }) => hash === hashOf(item)) ?? null;
}

function keepingWhere(item: Draft, before: Draft | undefined): Draft {
  return isRecord(item) && isRecord(before) ? { ...item, where: before['where'] ?? '' } : item;
}

function hashOf(item: Draft): string {
  return isRecord(item) ? String(item['hash'] ?? '').trim() : '';
}
