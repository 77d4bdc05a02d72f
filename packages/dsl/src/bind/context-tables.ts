import { type ContextTable, narrativeSlot, type NarrativeSlotName, ZERO } from '@traguardo/model';
import { fileNamed } from '../csv/table-files.ts';
import { suggest } from '../lex/suggest.ts';
import type { ClauseNode, DeclarationNode } from '../parse/tree.ts';
import type { Binder } from './binder.ts';
import { clausesOf } from './clauses.ts';
import { columnsOfTable, toleranceOf } from './context-columns.ts';
import { rowsOfTable } from './context-rows.ts';
import { declared } from './labels.ts';
import { registryNames } from './names.ts';
import { fix } from './problem.ts';
import { dateOf, reportValue, textOf } from './values.ts';

/** A table of the context: its declaration, and what its file says. Whatever does not fit is reported and left out. */
export function bindTable(binder: Binder, declaration: DeclarationNode): ContextTable {
  const clauses = clausesOf(binder, declaration, binder.vocabulary.blockOf('table'));
  textOf(binder, clauses.get('note'));
  const file = binder.tableFiles.of(declaration);
  if (!file) reportFile(binder, declaration);
  const columns = columnsOfTable(binder, declaration, file, toleranceOf(binder, clauses.get('tolerance')) ?? ZERO);
  return {
    ...declared(declaration),
    file: file?.path ?? null,
    source: registryNames(binder, clauses.get('source'), 'source'),
    at: dateOf(binder, clauses.get('at')),
    section: sectionOf(binder, clauses.get('section')),
    columns: columns.map(({ column }) => column),
    rows: rowsOfTable(binder, declaration, file, columns),
  };
}

/** A table without its file is not finished yet: in January there are no figures of the year. */
function reportFile(binder: Binder, declaration: DeclarationNode): void {
  const name = fileNamed(declaration);
  if (!name) return;
  const close = suggest(name.text, binder.tableFiles.paths);
  const fixes = close === null ? [] : [fix('did-you-mean', name.place, `"${close}"`)];
  binder.report('table/file', name.place, { file: name.text, suggestion: close ?? '' }, { fixes });
}

function sectionOf(binder: Binder, clause: ClauseNode | null): NarrativeSlotName | null {
  const [name] = clause?.names ?? [];
  if (!clause || !name) return null;
  const slot = narrativeSlot(name.text);
  if (slot === null) reportValue(binder, 'section', name.place);
  return slot;
}
