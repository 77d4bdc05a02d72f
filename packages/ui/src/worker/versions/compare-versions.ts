import { compile, type Program } from '@traguardo/dsl';
import type { Language } from '@traguardo/model';
import { comparePrograms } from '@traguardo/verify';
import type { FileDifference, VersionComparison, VersionTexts } from '../../workspace/versions/version-comparison.ts';
import type { WorkspaceFile } from '../../workspace/workspace.ts';
import { PLUGINS } from '../plugins.ts';
import { lineDiff } from './line-diff.ts';

/** Compares the texts of two versions, compiled here; those that are as `present` are not compiled again. Pure. */
export function compareVersions(
  before: VersionTexts,
  after: VersionTexts,
  { program, files }: { readonly program: Program; readonly files: readonly WorkspaceFile[] },
  language: Language,
): VersionComparison {
  const programOf = (texts: readonly WorkspaceFile[]): Program =>
    fileDifferences(texts, files).length === 0 ? program : compiled(texts);
  const [old, now] = [before, after].map((side) => ({ program: programOf(side.files), at: side.at }));
  if (old === undefined || now === undefined) throw new Error('two versions are compared');
  return { ...comparePrograms(old, now, language), files: fileDifferences(before.files, after.files) };
}

function compiled(files: readonly WorkspaceFile[]): Program {
  const texts = (kind: WorkspaceFile['kind']): readonly WorkspaceFile[] => files.filter((file) => file.kind === kind);
  return compile({
    files: texts('plan'),
    data: texts('actuals'),
    packs: texts('pack'),
    narrative: texts('narrative'),
    plugins: PLUGINS,
  });
}

/** The files that are not the same, line by line, by path. */
function fileDifferences(before: readonly WorkspaceFile[], after: readonly WorkspaceFile[]): readonly FileDifference[] {
  const [old, now] = [before, after].map((files) => new Map(files.map((file) => [file.path, file])));
  const paths = [...new Set([...before, ...after].map(({ path }) => path))].toSorted();
  return paths.flatMap((path): readonly FileDifference[] => {
    const [was, is] = [old?.get(path), now?.get(path)];
    if (was && is) return was.text === is.text ? [] : [changedFile(is, was.text)];
    const file = is ?? was;
    if (file === undefined) return [];
    const lines = file.text.split('\n').length;
    return [
      is
        ? { path, kind: file.kind, change: 'added', plus: lines, minus: 0, hunks: [] }
        : { path, kind: file.kind, change: 'removed', plus: 0, minus: lines, hunks: [] },
    ];
  });
}

function changedFile({ path, kind, text }: WorkspaceFile, before: string): FileDifference {
  const hunks = lineDiff(before, text);
  const count = (wanted: string): number =>
    hunks.flatMap(({ lines }) => lines).filter(({ sign }) => sign === wanted).length;
  return { path, kind, change: 'changed', plus: count('+'), minus: count('-'), hunks };
}
