import { codeKey, type Place } from '@traguardo/model';
import { declarationsIn } from '../../bind/clauses.ts';
import { unquote } from '../../lex/text.ts';
import type { Token } from '../../lex/token.ts';
import { topItems } from '../../bind/gather.ts';
import type { DeclarationNode, ParsedFile } from '../../parse/tree.ts';
import type { Thing, Things } from './things.ts';
import type { Meet } from './written-name.ts';

const NAMES: ReadonlySet<Token['kind']> = new Set(['word', 'quoted', 'argument']);

/**
 * Meets the names that are replaced when a template of a file is written out: its parameters, and the code of its declaration
 * where it stands before a point or in a text (`packs/template.ts`).
 */
export function templateNames(file: ParsedFile, things: Things, meet: Meet): void {
  for (const template of declarationsIn(topItems([file]), 'template')) {
    const self = things.at(template.headerPlace);
    const own = bodyOf(template, things);
    const thingOf = (name: string): Thing | null =>
      (self && things.inside(self, name)) ?? (own && codeKey(own.label.text) === codeKey(name) ? own : null);
    for (const token of file.tokens) {
      if (token.startOffset < template.place.start.offset || token.endOffset > template.place.end.offset) continue;
      for (const { text, from } of partsOf(token)) {
        const thing = thingOf(text);
        const place = part(token.place, from, text.length);
        if (!thing || (thing === own && isSame(place, own.label.place))) continue;
        const use = isSame(place, thing.label.place) ? 'declaration' : 'reference';
        meet({ text, raw: text, place, inTable: false }, thing, use);
      }
    }
  }
}

function bodyOf({ block }: DeclarationNode, things: Things): Thing | null {
  const [body] = declarationsIn(block);
  return body ? things.at(body.headerPlace) : null;
}

/** The names in a token that may be replaced: the first part of a name, and those in braces in a text. */
function partsOf({ kind, image }: Token): { readonly text: string; readonly from: number }[] {
  if (kind === 'text')
    return Array.from(image.matchAll(/\{([^{}\s]+)\}/g), ({ 1: text = '', index }) => ({ text, from: index + 1 }));
  if (!NAMES.has(kind)) return [];
  const name = kind === 'quoted' ? unquote(image) : image;
  const dot = name.indexOf('.');
  return [{ text: dot < 0 ? name : name.slice(0, dot), from: kind === 'quoted' ? 1 : 0 }];
}

/** A stretch of a token on its first line. */
function part({ file, start }: Place, from: number, length: number): Place {
  const point = (by: number): Place['start'] => ({
    offset: start.offset + by,
    line: start.line,
    column: start.column + by,
  });
  return { file, start: point(from), end: point(from + length) };
}

function isSame(a: Place, b: Place): boolean {
  return a.file === b.file && a.start.offset === b.start.offset;
}
