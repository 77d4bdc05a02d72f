import { codeKey, type Diagnostic, type Fix } from '@traguardo/model';
import { declarationsIn } from '../bind/clauses.ts';
import { writeName } from '../lex/text.ts';
import { definitionsIn } from '../packs/bring.ts';
import { type Pack, readLibrary } from '../packs/library.ts';
import { topItems } from '../bind/gather.ts';
import { includableIn } from '../packs/expand.ts';
import { parseFile } from '../parse/parse.ts';
import type { Program } from '../program.ts';
import { fileOf } from './cursor.ts';
import { useLines } from './packs-in-use.ts';
import { lineStart, shortNameOf, useLine } from './use-line.ts';

/**
 * The repairs of a name that means nothing and that a pack at hand, not in use, has: a line that asks for that pack, and the short
 * name in front where an `include` needs it. None for any other finding. Parses the packs at hand that are not in use.
 */
export function packFixes(program: Program, { code, data, place }: Diagnostic): readonly Fix[] {
  const file = fileOf(program, place.file);
  const { name, kind } = data;
  if (code !== 'ref/unknown' || typeof name !== 'string' || !file) return [];
  const lines = useLines(program);
  const used = new Set(lines.map(({ declaration }) => declaration.title?.text.trim()));
  const newest = [...Map.groupBy(readLibrary(program.atHand).packs, (pack) => pack.name).values()].map(
    ([pack]) => pack,
  );
  const dot = name.indexOf('.');
  return newest.flatMap((pack) => {
    if (!pack || used.has(pack.name)) return [];
    const has = namesOf(pack, program, kind === 'pack-item');
    const isWhole = has.has(codeKey(name));
    if (!isWhole && (dot < 0 || !has.has(codeKey(name.slice(dot + 1))))) return [];
    const alias = isWhole ? shortNameOf(pack.name) : name.slice(0, dot);
    if (lines.some((line) => codeKey(line.alias) === codeKey(alias))) return [];
    const line = useLine(program, file, pack, alias);
    const qualified = { place, text: writeName(`${alias}.${name}`) };
    const edits = [
      { place: lineStart(file), text: `${line}\n` },
      ...(isWhole && kind === 'pack-item' ? [qualified] : []),
    ];
    return [{ kind: 'use-pack', data: { text: line }, edits }];
  });
}

/** The names that a pack gives, as code keys: what `include` may bring, or what comes in by name. */
function namesOf({ files }: Pack, { vocabulary }: Program, isIncluded: boolean): ReadonlySet<string> {
  const items = topItems(files.map((file) => parseFile(file, vocabulary)));
  const templates = declarationsIn(items, 'template');
  const named = isIncluded ? includableIn(items) : [...definitionsIn({ items }), ...templates];
  return new Set(named.map(({ label }) => codeKey(label?.text ?? '')));
}
