import { folded } from '../command-palette/ranking.ts';
import type { ListedPack } from '../../workspace/pack-services.ts';

/** Whether a pack, or something it brings, has the words searched for; every pack when there are none. */
export function isAbout({ name, title, items }: ListedPack, search: string): boolean {
  const wanted = folded(search.trim());
  const texts = [name, title, ...items.map((item) => `${item.code} ${item.title}`)];
  return texts.some((text) => folded(text).includes(wanted));
}
