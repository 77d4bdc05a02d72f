import type { CompileInput } from '../src/program.ts';
import type { SourceFile } from '../src/source-file.ts';

interface SeveralFiles extends CompileInput {
  readonly packs: readonly SourceFile[];
  readonly data: readonly SourceFile[];
}

/**
 * A text of several files: a line `//@ path` starts the next one. What lies under `packs/`, and the lock, goes with the packs,
 * Markdown with the narrative; CSV files are data, without the marks `//!` of a fixture.
 */
export function severalFiles(text: string, first: string): SeveralFiles {
  const [own = '', ...others] = text.split(/^\/\/@ /m);
  const files = others.map((piece) => {
    const end = piece.indexOf('\n');
    return { path: piece.slice(0, end).trim(), text: piece.slice(end + 1) };
  });
  const isPack = ({ path }: SourceFile): boolean => path.startsWith('packs/') || path === 'traguardo.lock';
  const isNarrative = ({ path }: SourceFile): boolean => path.endsWith('.md');
  const isData = ({ path }: SourceFile): boolean => path.endsWith('.csv');
  const unmarked = (file: SourceFile): SourceFile => ({ ...file, text: file.text.replaceAll(/ *\/\/!.*$/gm, '') });
  const all = [{ path: first, text: own }, ...files];
  return {
    files: all.filter((file) => !isPack(file) && !isNarrative(file) && !isData(file)),
    data: all.filter(isData).map(unmarked),
    packs: all.filter(isPack),
    narrative: all.filter(isNarrative),
  };
}
