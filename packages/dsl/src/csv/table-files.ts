import type { Language } from '@traguardo/model';
import { topItems } from '../bind/gather.ts';
import { clausesIn, declarationsIn } from '../bind/clauses.ts';
import type { DeclarationNode, ParsedFile } from '../parse/tree.ts';
import type { SourceFile } from '../source-file.ts';
import { NO_TABLE_FILES, type TableFiles } from './files-of-tables.ts';
import { readTableFile, type TableFile } from './read-table-file.ts';

/** The file a table names, as written, and its place; null when it names none. */
export function fileNamed(declaration: DeclarationNode): DeclarationNode['label'] {
  const clause = clausesIn(declaration).find(({ word }) => word.concept === 'table-file');
  return clause?.names[0] ?? null;
}

/** Whether a text declares tables of the context, and of which files. */
export function tablesIn(files: readonly ParsedFile[]): readonly DeclarationNode[] {
  return declarationsIn(topItems(files), 'table');
}

/** The path among `paths` that `name` means in the plan file `from`: beside it, else the first that ends so, or that it ends in. */
function pathNamed(name: string, from: string, paths: readonly string[]): string | null {
  const plain = name.replaceAll('\\', '/').replace(/^(\.\/)+/, '');
  const beside = from.slice(0, from.lastIndexOf('/') + 1) + plain;
  const ends = (whole: string, end: string): boolean => whole.endsWith(`/${end}`);
  return (
    paths.find((path) => path === beside) ??
    paths.find((path) => path === plain || ends(path, plain)) ??
    paths.find((path) => ends(plain, path)) ??
    null
  );
}

/** Reads the files that tables name; a file of the last call that has not changed is not read again. */
export function rememberTableFiles(): (
  tables: readonly DeclarationNode[],
  data: readonly SourceFile[],
  notation: Language,
) => TableFiles {
  let known = new Map<string, { readonly text: string; readonly file: TableFile }>();
  return (tables, data, notation) => {
    if (tables.length === 0) return NO_TABLE_FILES;
    const paths = data.map(({ path }) => path);
    const kept = new Map<string, { readonly text: string; readonly file: TableFile }>();
    const read = (path: string): TableFile => {
      const source = data.find((each) => each.path === path) as SourceFile; // it is one of them
      const before = kept.get(path) ?? known.get(path);
      const entry = before?.text === source.text ? before : { text: source.text, file: readTableFile(source) };
      kept.set(path, entry);
      return entry.file;
    };
    const byPath = new Map<string, TableFile>();
    const pathOf = (declaration: DeclarationNode): string | null => {
      const name = fileNamed(declaration);
      return name && pathNamed(name.text, declaration.place.file, paths);
    };
    for (const path of tables.map(pathOf)) if (path !== null) byPath.set(path, read(path));
    known = kept;
    return {
      of: (declaration) => byPath.get(pathOf(declaration) ?? '') ?? null,
      read: [...byPath.values()],
      paths,
      notation,
    };
  };
}
