import type { CompileInput } from '../src/program.ts';
import type { SourceFile } from '../src/source-file.ts';

/**
 * A text of several files: a line `//@ path` starts the next one. What lies under `packs/`, and the lock, goes with the packs,
 * Markdown with the narrative.
 */
export function severalFiles(text: string, first: string): CompileInput & { readonly packs: readonly SourceFile[] } {
  const [own = '', ...others] = text.split(/^\/\/@ /m);
  const files = others.map((piece) => {
    const end = piece.indexOf('\n');
    return { path: piece.slice(0, end).trim(), text: piece.slice(end + 1) };
  });
  const isPack = ({ path }: SourceFile): boolean => path.startsWith('packs/') || path === 'traguardo.lock';
  const isNarrative = ({ path }: SourceFile): boolean => path.endsWith('.md');
  const all = [{ path: first, text: own }, ...files];
  return {
    files: all.filter((file) => !isPack(file) && !isNarrative(file)),
    packs: all.filter(isPack),
    narrative: all.filter(isNarrative),
  };
}
