import { codeKey, type Extension, type ExtensionClause, type ExtensionMark, type Plan } from '@traguardo/model';
import type { Change, ExtensionLine, Subject } from '../change.ts';
import { isKept, type Kept, pairUp } from '../pair.ts';
import { plainData, type Renaming } from '../same.ts';
import { existence } from './existence.ts';

/** What a plan says in words of plugins: blocks by plugin, word and code; clauses by what they stand on. */
export function extensionChanges({ before, after }: Kept<Plan>, renaming: Renaming): readonly Change[] {
  const blocks = pairUp(before.extensions.blocks, after.extensions.blocks, keyOfBlock).flatMap(
    (pair): readonly Change[] => {
      if (!isKept(pair)) return existence(pair, subjectOf);
      return lineChanges(subjectOf(pair.after), linesOf(pair.before, []), linesOf(pair.after, []), renaming);
    },
  );
  return [...blocks, ...markChanges({ before, after }, renaming)];
}

function keyOfBlock({ plugin, concept, code }: Extension): string {
  return `${plugin} ${concept} ${codeKey(code)}`;
}

function subjectOf({ concept, code, title }: Pick<Extension, 'concept' | 'code' | 'title'>): Subject {
  return { kind: 'extension', code: code === '' ? concept : code, title, within: [] };
}

function markChanges({ before, after }: Kept<Plan>, renaming: Renaming): readonly Change[] {
  const byOwner = ({ extensions }: Plan, nameOf: Renaming): ReadonlyMap<string, readonly ExtensionMark[]> =>
    Map.groupBy(extensions.marks, ({ owner }) => nameOf(owner));
  const [old, now] = [byOwner(before, renaming), byOwner(after, codeKey)];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((key) => {
    const owner = (now.get(key) ?? old.get(key))?.[0]?.owner ?? key;
    const lines = (marks: readonly ExtensionMark[] = []): readonly ExtensionLine[] =>
      marks.map((mark) => lineOf(mark, []));
    const subject = subjectOf({ concept: '', code: owner, title: '' });
    return lineChanges(subject, lines(old.get(key)), lines(now.get(key)), renaming);
  });
}

/** The lines that only one of the two has, as one change. */
function lineChanges(
  subject: Subject,
  before: readonly ExtensionLine[],
  after: readonly ExtensionLine[],
  renaming: Renaming,
): readonly Change[] {
  const keyed = (lines: readonly ExtensionLine[], nameOf: Renaming): ReadonlyMap<string, ExtensionLine> =>
    new Map(lines.map((line) => [JSON.stringify(plainData(line, nameOf)), line]));
  const [old, now] = [keyed(before, renaming), keyed(after, codeKey)];
  const only = (lines: ReadonlyMap<string, ExtensionLine>, others: ReadonlyMap<string, ExtensionLine>) =>
    [...lines].filter(([key]) => !others.has(key)).map(([, line]) => line);
  const [lost, gained] = [only(old, now), only(now, old)];
  return lost.length + gained.length === 0 ? [] : [{ kind: 'extension-lines', subject, before: lost, after: gained }];
}

/** Everything a block says, a line for every clause, cell and entry. */
function linesOf(block: Extension, path: readonly string[]): readonly ExtensionLine[] {
  const { clauses, rows, entries, children, title, value } = block;
  const told = (
    words: readonly string[],
    values: ExtensionLine['values'],
    expression: ExtensionLine['expression'] = null,
  ) => (values.length === 0 && expression === null ? [] : [{ words, names: [], values, expression }]);
  return [
    ...(title === '' ? [] : [{ words: path, names: [title], values: [], expression: null }]),
    ...told([...path, '='], [], value),
    ...clauses.map((clause) => lineOf(clause, path)),
    ...rows.flatMap((row) => [
      { words: [...path, row.name], names: row.title === '' ? [] : [row.title], values: row.values, expression: null },
      ...Object.entries(row.columns).flatMap(([column, cell]) => told([...path, row.name, column], [cell])),
      ...row.clauses.map((clause) => lineOf(clause, [...path, row.name])),
    ]),
    ...entries.flatMap((entry) => told(path, entry)),
    ...children.flatMap((child) =>
      linesOf(child, [...path, child.concept, ...(child.code === '' ? [] : [child.code])]),
    ),
  ];
}

function lineOf({ concept, names, values, expression }: ExtensionClause, path: readonly string[]): ExtensionLine {
  return { words: [...path, concept], names, values, expression };
}
