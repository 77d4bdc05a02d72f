import type { Language } from '@traguardo/model';

/** What the parts of one page share while they are written. */
export interface HtmlContext {
  readonly language: Language;
  /** Added to every heading level: 1 where the page has a title of its own above its chapters. */
  readonly shift: number;
  /** Names of this page: a code, a text; never the same twice. */
  readonly ids: PageIds;
  /** Where a figure leads that belongs to `code`; null: nowhere. */
  readonly linkOf: (code: string) => string | null;
  /** HTML that ends every chapter; empty for none. */
  readonly chapterEnd: string;
}

/** Gives out the ids of a page in order. */
export interface PageIds {
  /** An id no other thing of the page has, made from `name`. Its first use is what a link to `#name` finds. */
  readonly give: (name: string) => string;
  /** The id that was given for a name, wherever it stands in the page; undefined when nothing has it. */
  readonly find: (name: string) => string | undefined;
}

/** The ids of one page; `taken` are those its frame uses itself. */
export function createPageIds(taken: readonly string[]): PageIds {
  const used = new Set(taken);
  const given = new Map<string, string>();
  return {
    give: (name) => {
      const plain = nameOfId(name);
      let id = plain;
      for (let turn = 2; used.has(id); turn += 1) id = `${plain}-${turn}`;
      used.add(id);
      if (!given.has(name)) given.set(name, id);
      return id;
    },
    find: (name) => given.get(name) ?? (used.has(name) ? name : undefined),
  };
}

/** Letters, digits, `.`, `_` and `-` alone: an address needs no signs of its own for it in any browser. */
function nameOfId(name: string): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
  return plain === '' ? 'p' : plain;
}

/** The address of a place in the page. */
export function fragment(id: string): string {
  return `#${encodeURIComponent(id)}`;
}
