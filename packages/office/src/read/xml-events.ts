import type { ReadLimits } from './limits.ts';
import { refuse } from './refusal.ts';

/** What comes next in an XML text. Names are without their prefix; attributes keep theirs. */
export type XmlEvent =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: Attributes }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/** Attributes by name as written; no name is inherited. */
export type Attributes = Readonly<Record<string, string | undefined>>;

const BLANK = /[ \t\r\n]/;
const NAME = /[^ \t\r\n=<>"'/]+/y;
const ATTRIBUTE = /[ \t\r\n]+([^ \t\r\n=<>"'/]+)[ \t\r\n]*=[ \t\r\n]*(?:"([^"<]*)"|'([^'<]*)')/y;
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * An XML text in one pass and without a tree, its time in proportion to its length: no declarations (so no entities but the five
 * of XML), elements closed as they were opened and not deeper than the limit. Anything else is refused.
 */
export function* xmlEvents(text: string, part: string, limits: ReadLimits): Generator<XmlEvent, void> {
  if (/^\s*<\?xml[^>]*encoding\s*=\s*["'](?!utf-8["'])/i.test(text.slice(0, 200))) refuse('encoding', { part });
  const open: string[] = [];
  let at = 0;
  while (at < text.length) {
    const tag = text.indexOf('<', at);
    const upTo = tag < 0 ? text.length : tag;
    if (upTo > at) {
      const between = text.slice(at, upTo);
      if (open.length > 0) yield { kind: 'text', text: unescaped(between, part) };
      else if (between.trim() !== '') refuse('xml', { part });
    }
    if (tag < 0) break;
    if (text.startsWith('<!--', tag)) at = after(text, '-->', tag + 4, part);
    else if (text.startsWith('<![CDATA[', tag)) {
      at = after(text, ']]>', tag + 9, part);
      yield { kind: 'text', text: text.slice(tag + 9, at - 3) };
    } else if (text.startsWith('<!', tag)) refuse('doctype', { part });
    else if (text.startsWith('<?', tag)) at = after(text, '?>', tag + 2, part);
    else if (text.startsWith('</', tag)) {
      at = after(text, '>', tag + 2, part);
      const name = text.slice(tag + 2, at - 1).trimEnd();
      if (open.pop() !== name) refuse('xml', { part });
      yield { kind: 'close', name: localName(name) };
    } else {
      const element = elementAt(text, tag + 1, part);
      at = element.end;
      const name = localName(element.name);
      if (open.length >= limits.depth) refuse('depth-limit', { part, limit: limits.depth });
      yield { kind: 'open', name, attributes: element.attributes };
      if (element.closed) yield { kind: 'close', name };
      else open.push(element.name);
    }
  }
  if (open.length > 0) refuse('xml', { part });
}

function elementAt(text: string, from: number, part: string) {
  NAME.lastIndex = from;
  const name = NAME.exec(text)?.[0] ?? '';
  if (name === '') refuse('xml', { part });
  const attributes: Record<string, string | undefined> = Object.create(null);
  let at = from + name.length;
  ATTRIBUTE.lastIndex = at;
  for (let match = ATTRIBUTE.exec(text); match; match = ATTRIBUTE.exec(text)) {
    attributes[match[1] ?? ''] = unescaped(match[2] ?? match[3] ?? '', part);
    at = ATTRIBUTE.lastIndex;
  }
  while (BLANK.test(text.charAt(at))) at += 1;
  const closed = text.charAt(at) === '/';
  if (closed) at += 1;
  if (text.charAt(at) !== '>') refuse('xml', { part });
  return { name, attributes, closed, end: at + 1 };
}

function after(text: string, end: string, from: number, part: string): number {
  const at = text.indexOf(end, from);
  return at < 0 ? refuse('xml', { part }) : at + end.length;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function unescaped(text: string, part: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&]{0,12};?)/g, (_, written: string) => {
    const name = written.endsWith(';') ? written.slice(0, -1) : '';
    const code = /^#(?:(\d{1,7})|x([0-9a-f]{1,6}))$/i.exec(name);
    if (!code) return SIGNS.get(name) ?? refuse('xml', { part });
    const point = code[1] === undefined ? Number.parseInt(code[2] ?? '', 16) : Number(code[1]);
    const isLetter = point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
    return isLetter ? String.fromCodePoint(point) : refuse('xml', { part });
  });
}
