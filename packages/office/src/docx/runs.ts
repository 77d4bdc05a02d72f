import { type Language, type OutlineInline, type OutlineText, unbroken } from '@traguardo/model';
import { WORDS } from '../locales.ts';
import { tag, textOf } from '../xml.ts';
import { type Draft, linkTo } from './draft.ts';

/** How a run of letters is set. */
interface Look {
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly link: boolean;
  /** The language of the letters where it is another than that of the document: it is spelt and hyphenated by its rules. */
  readonly lang: Language | undefined;
}

const PLAIN: Look = { strong: false, emphasis: false, link: false, lang: undefined };

/** Running text as runs, all of it in `given` looks. Links to `#code` lead inside the document, others to an address. */
export function runs(text: OutlineText, draft: Draft, given: Partial<Look> = {}): string {
  const look = { ...PLAIN, ...given };
  return typeof text === 'string'
    ? run(unbroken(text), look)
    : text.map((inline) => inlineRuns(inline, look, draft)).join('');
}

function inlineRuns(inline: OutlineInline, look: Look, draft: Draft): string {
  switch (inline.kind) {
    case 'text':
    case 'figure':
      return run(unbroken(inline.text), look);
    case 'strong':
    case 'emphasis':
      return inline.content.map((each) => inlineRuns(each, { ...look, [inline.kind]: true }, draft)).join('');
    case 'link':
      return hyperlink(inline, look, draft);
    default:
      return inline satisfies never;
  }
}

/** Addresses that open a page or a letter; any other is its words alone. */
const ADDRESS = /^(?:https?:\/\/|mailto:)/i;

function hyperlink({ href, content }: Extract<OutlineInline, { kind: 'link' }>, look: Look, draft: Draft): string {
  const target = ADDRESS.test(href) ? { 'r:id': linkTo(draft, href) } : anchorTo(href, draft);
  const words = content.map((each) => inlineRuns(each, { ...look, link: target !== null }, draft));
  return target === null ? words.join('') : tag('w:hyperlink', { ...target, 'w:history': 1 }, words);
}

function anchorTo(href: string, { anchors }: Draft): Readonly<Record<string, string>> | null {
  const anchor = href.startsWith('#') ? anchors.get(href.slice(1)) : undefined;
  return anchor === undefined ? null : { 'w:anchor': anchor };
}

/** Letters in one look; a line break in a text is a blank, as on a page. */
export function run(text: string, { strong, emphasis, link, lang }: Partial<Look> = PLAIN): string {
  const properties = [
    link ? tag('w:rStyle', { 'w:val': 'Hyperlink' }) : '',
    strong ? tag('w:b', {}) : '',
    emphasis ? tag('w:i', {}) : '',
    lang ? tag('w:lang', { 'w:val': WORDS[lang].tag }) : '',
  ].join('');
  const letters = tag('w:t', { 'xml:space': 'preserve' }, textOf(text.replaceAll(/\s*\n\s*/g, ' ')));
  return tag('w:r', {}, [properties === '' ? '' : tag('w:rPr', {}, properties), letters]);
}

/** A field the office program works out, with what it shows until then. */
export function field(instruction: string, shown: string): string {
  return fieldStart(instruction) + run(shown) + FIELD_END;
}

/** What stands before the words a field shows. */
export function fieldStart(instruction: string): string {
  const code = tag('w:r', {}, tag('w:instrText', { 'xml:space': 'preserve' }, textOf(` ${instruction} `)));
  return fieldMark('begin') + code + fieldMark('separate');
}

function fieldMark(kind: string): string {
  return tag('w:r', {}, tag('w:fldChar', { 'w:fldCharType': kind }));
}

/** What stands after them. */
export const FIELD_END = fieldMark('end');

/** Content between the two marks of a bookmark. */
export function bookmarked(name: string, content: string, draft: Draft): string {
  const id = draft.bookmarks;
  draft.bookmarks += 1;
  const start = tag('w:bookmarkStart', { 'w:id': id, 'w:name': name });
  return start + content + tag('w:bookmarkEnd', { 'w:id': id });
}
