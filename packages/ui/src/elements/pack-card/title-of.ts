import type { ListedPack } from '../../workspace/pack-services.ts';

/** What a pack is called for a reader: its title, else that of the first thing it brings, else its name. */
export function titleOf({ title, name, items }: ListedPack): string {
  return title || items[0]?.title || name;
}
