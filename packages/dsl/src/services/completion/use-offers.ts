import { foldWord } from '../../vocabulary/fold.ts';
import { unquote } from '../../lex/text.ts';
import type { Token } from '../../lex/token.ts';
import { type Pack, readLibrary } from '../../packs/library.ts';
import type { ParsedFile } from '../../parse/tree.ts';
import type { Program } from '../../program.ts';
import type { CompletionOption } from './completion-option.ts';

/**
 * What a line `use …` may name: the plugins at hand; the packs at hand, newest versions first; behind `version` the versions of the one it names.
 * `item` is the line up to the cursor; `isQuoted` when the cursor stands between marks. Null where the line names nothing.
 */
export function useOffers(
  { atHand, pluginsAtHand }: Program,
  item: readonly Token[],
  isQuoted: boolean,
): CompletionOption[] | null {
  const [use, kind, name] = item;
  if (use?.concept !== 'use' || use.kind !== 'block-word') return null;
  if (!kind) return isQuoted ? null : ['pack', 'plugin'].map((word) => option(word, `${word} `, ''));
  const isPlugin = foldWord(kind.image) === 'plugin';
  if (isPlugin && name) return null;
  const written = (text: string): string => (isQuoted ? text : `"${text}"`);
  if (isPlugin) return pluginsAtHand.map((plugin) => option(plugin, written(plugin), ''));
  if (!name) return newestOf(readLibrary(atHand).packs).map((pack) => offer(pack.name, written(pack.name), pack));
  if (item.at(-1)?.concept !== 'version') return null;
  const versions = readLibrary(atHand).versionsOf(unquote(name.image).trim());
  return versions.map((pack) => offer(pack.version, written(pack.version), pack));
}

/** The text between marks that an offset stands in, closed or not yet; null for none. */
export function quotedAt({ tokens }: ParsedFile, offset: number): Token | null {
  const isOpen = ({ image }: Token): boolean => image.length === 1 || !/["”»]$/.test(image);
  const found = tokens.find(
    (token) =>
      (token.kind === 'text' || token.kind === 'quoted') &&
      token.place.start.offset < offset &&
      (offset < token.place.end.offset || (isOpen(token) && offset === token.place.end.offset)),
  );
  return found ?? null;
}

function newestOf(packs: readonly Pack[]): readonly Pack[] {
  return [...Map.groupBy(packs, ({ name }) => name).values()].flatMap(([newest]) => newest ?? []);
}

function offer(label: string, insert: string, { version, manifest: { title, licence } }: Pack): CompletionOption {
  const documentation = [title, licence].filter((part) => part !== '').join('\n\n');
  return { ...option(label, insert, documentation), detail: label === version ? title : version };
}

function option(label: string, insert: string, documentation: string): CompletionOption {
  return { label, insert, kind: 'code', detail: '', documentation };
}
