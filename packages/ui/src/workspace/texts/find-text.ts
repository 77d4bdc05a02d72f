import type { TextSearch } from '../editor-services.ts';
import type { FileChange, WorkspaceFile } from '../workspace.ts';

/** Where a text is written in another, from left to right, without overlap. Capital letters count only when asked, accents unless waived. */
export function findText(inside: string, wanted: TextSearch): readonly number[] {
  if (wanted.text === '') return [];
  const found: number[] = [];
  for (const { index } of inside.matchAll(patternOf(wanted))) found.push(index);
  return found;
}

/** The files in which `wanted` is written, with `by` in its place. Packs are left as they are. */
export function replaceText(files: readonly WorkspaceFile[], wanted: TextSearch, by: string): readonly FileChange[] {
  if (wanted.text === '') return [];
  return files
    .filter(({ kind }) => kind !== 'pack')
    .flatMap((file) => {
      const text = file.text.replaceAll(patternOf(wanted), () => by);
      return text === file.text ? [] : [{ ...file, text }];
    });
}

function patternOf({ text, matchCase, anyAccent = false }: TextSearch): RegExp {
  const wanted = anyAccent ? withoutAccents(text) : text;
  const literal = wanted.replaceAll(/[$()*+.?[\\\]^{|}/-]/g, String.raw`\$&`);
  const pattern = anyAccent ? literal.replaceAll(/\p{L}/gu, anyAccentOf) : literal;
  return new RegExp(pattern, matchCase ? 'gu' : 'giu');
}

/** A text without its accents: `attività` is `attivita`. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/** What matches a letter with any accent, composed or not. */
function anyAccentOf(letter: string): string {
  accented ??= Map.groupBy(accentedLetters(), withoutAccents);
  return `[${letter}${accented.get(letter)?.join('') ?? ''}]\\p{M}*`;
}

/** Made when first asked for: few ever search. */
let accented: ReadonlyMap<string, readonly string[]> | null = null;

/** The letters of Latin alphabets that are one letter and an accent. */
function* accentedLetters(): Generator<string> {
  const blocks = [
    [0xc0, 0x24f],
    [0x1e00, 0x1eff],
  ] as const;
  for (const [first, last] of blocks) {
    for (let code = first; code <= last; code += 1) yield String.fromCodePoint(code);
  }
}
