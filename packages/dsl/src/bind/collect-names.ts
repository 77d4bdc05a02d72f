import { codeSkeleton } from '@traguardo/model';
import type { DeclarationNode, ItemNode, Word } from '../parse/tree.ts';
import type { Binder } from './binder.ts';
import { clausesIn, declarationsIn, isGoal, rowsIn } from './clauses.ts';
import { cycleNames } from './cycle-names.ts';
import { labelOf } from './labels.ts';
import { related } from './problem.ts';
import type { DeclaredSymbol, Namespace, SymbolKind } from './symbols.ts';

/** Declares every name of the program before anything is resolved, so that the order of lines and files never matters. */
export function collectNames(binder: Binder, plan: DeclarationNode | null, items: readonly ItemNode[]): void {
  if (plan) declareNode(binder, plan, 'plan');
  for (const item of declarationsIn(items)) collect(binder, item);
  declareAliases(binder, plan ? [plan, ...declarationsIn(items)] : declarationsIn(items));
}

function collect(binder: Binder, item: DeclarationNode): void {
  switch (item.word.concept) {
    case 'area':
    case 'objective':
    case 'operational':
      declareNode(binder, item, item.word.concept);
      for (const child of declarationsIn(item.block)) collect(binder, child);
      return;
    case 'indicator':
      declareNode(binder, item, 'indicator');
      declare(binder, 'operand', symbolOf(item, 'indicator'), item);
      for (const measure of declarationsIn(item.block, 'measure')) declareMeasure(binder, measure, labelOf(item));
      return;
    case 'measure':
      return declareMeasure(binder, item, null);
    case 'individual':
      return collectIndividual(binder, item);
    case 'profile':
      return collectProfile(binder, item);
    case 'act':
      return collectAct(binder, item);
    case 'table':
      return declare(binder, 'table', { ...symbolOf(item, 'entry'), cells: cellsOf(binder, item) }, item);
    case 'function':
      return collectDefinition(binder, 'function', item);
    case 'template':
      return collectDefinition(binder, 'template', item);
    case 'scoring-method':
      return collectDefinition(binder, 'scoring', item);
    case 'cycle':
      return collectCycle(binder, item);
    case 'source':
    case 'office':
    case 'person-role':
    case 'body':
    case 'unit':
    case 'benchmark':
    case 'revision':
    case 'check':
      return declare(binder, item.word.concept, symbolOf(item, 'entry'), item);
    default:
  }
}

function symbolOf(item: DeclarationNode, kind: SymbolKind, id = labelOf(item)): DeclaredSymbol {
  return { id, kind, place: item.headerPlace };
}

/** Declares a name and reports the second declaration of a taken one, with both places. */
function declare(binder: Binder, namespace: Namespace, symbol: DeclaredSymbol, item: DeclarationNode): void {
  if (!item.label) {
    binder.report('label/missing', item.headerPlace, { block: item.word.concept ?? '' });
    return;
  }
  reportTaken(binder, binder.symbols.declare(namespace, symbol), item.label);
}

function reportTaken(binder: Binder, earlier: DeclaredSymbol | null, label: Word): void {
  if (!earlier) return;
  binder.report('code/duplicate', label.place, { code: label.text }, { related: [related('first', earlier.place)] });
}

function declareNode(binder: Binder, item: DeclarationNode, kind: SymbolKind): void {
  declare(binder, 'node', symbolOf(item, kind), item);
}

function declareMeasure(binder: Binder, item: DeclarationNode, owner: string | null): void {
  const name = labelOf(item);
  declare(binder, 'operand', symbolOf(item, 'measure', owner === null ? name : `${owner}.${name}`), item);
}

/** Objectives of a sheet are `SG.pagamenti`: they have a score and, without `ref`, a value of their own. */
function collectIndividual(binder: Binder, item: DeclarationNode): void {
  declareNode(binder, item, 'individual');
  for (const objective of declarationsIn(item.block, 'individual-objective')) {
    const symbol = symbolOf(objective, 'individual-objective', `${labelOf(item)}.${labelOf(objective)}`);
    declare(binder, 'node', symbol, objective);
    binder.symbols.declare('operand', symbol);
  }
}

function collectProfile(binder: Binder, item: DeclarationNode): void {
  if (isReference(item)) return;
  declare(binder, 'profile', symbolOf(item, 'entry'), item);
  for (const index of declarationsIn(item.block, 'index')) declareNode(binder, index, 'index');
  for (const row of declarationsIn(item.block, 'thresholds').flatMap((block) => rowsIn(block.block))) {
    binder.symbols.declare('band', { id: row.word.text, kind: 'entry', place: row.place });
  }
}

/** `profile SMVP` inside the plan, without a block, names a profile declared elsewhere. */
export function isReference(profile: DeclarationNode): boolean {
  return profile.block === null && profile.title === null && profile.clauses.length === 0;
}

/** An act is known by its code and by its number. */
function collectAct(binder: Binder, item: DeclarationNode): void {
  const symbol = symbolOf(item, 'entry');
  declare(binder, 'act', symbol, item);
  for (const clause of clausesIn(item)) {
    const [number] = clause.word.concept === 'number' ? clause.names : [];
    if (number) binder.symbols.declare('act', symbol, number.text);
  }
}

function cellsOf(binder: Binder, table: DeclarationNode): NonNullable<DeclaredSymbol['cells']> {
  const named = (concept: string): readonly string[] => declarationsIn(table.block, concept).map(labelOf);
  const file = binder.tableFiles.of(table);
  return {
    rows: file && [...file.rows.flatMap(({ code }) => code || []), ...named('total')],
    columns: named('column'),
  };
}

function collectDefinition(
  binder: Binder,
  namespace: 'function' | 'scoring' | 'template',
  item: DeclarationNode,
): void {
  const parameters = parametersOf(item).map(({ text }) => text);
  declare(binder, namespace, { ...symbolOf(item, 'entry'), parameters }, item);
}

/** The names a definition takes, as written in its header or in its block. */
export function parametersOf(definition: DeclarationNode): readonly Word[] {
  return clausesIn(definition)
    .filter(({ word }) => word.concept === 'takes')
    .flatMap(({ names }) => names);
}

/** Steps that share a name are told by a rule of their own (`cycle/ambiguous`). */
function collectCycle(binder: Binder, cycle: DeclarationNode): void {
  for (const { namespace, id, item } of cycleNames(cycle)) {
    const symbol = symbolOf(item, 'entry', id);
    if (namespace === 'on' && item.label) binder.symbols.declare('on', symbol);
    else declare(binder, namespace, symbol, item);
  }
}

/** The composed goals' two groups and the aliases, after all codes: a code always wins over an alias. */
function declareAliases(binder: Binder, items: readonly DeclarationNode[]): void {
  for (const item of items) {
    const { concept } = item.word;
    if (!isGoal(item) && concept !== 'indicator' && concept !== 'plan') continue;
    const symbol = symbolOf(item, concept as SymbolKind); // a goal's concept is its kind
    for (const { word, names } of clausesIn(item)) {
      if (word.concept !== 'aka') continue;
      for (const alias of names) {
        reportTaken(binder, aliasTaken(binder, symbol, alias), alias);
        if (concept === 'indicator') binder.symbols.declare('operand', symbol, alias.text);
      }
    }
    if (concept !== 'indicator') {
      declareGroups(binder, symbol);
      if (concept !== 'plan') declareAliases(binder, declarationsIn(item.block));
    }
  }
}

/** The two groups of a composed goal: `OS9.indicators`, in Italian words as well. */
function declareGroups(binder: Binder, goal: DeclaredSymbol): void {
  for (const group of ['indicators', 'operationals']) {
    const symbol = { ...goal, id: `${goal.id}.${group}` };
    binder.symbols.declare('node', symbol);
    binder.symbols.declare('node', symbol, `${goal.id}.${binder.vocabulary.print('argument', group, 'it')}`);
  }
}

function aliasTaken(binder: Binder, symbol: DeclaredSymbol, alias: Word): DeclaredSymbol | null {
  const earlier = binder.symbols.declare('node', symbol, alias.text);
  // a look-alike named on purpose: the code keeps its own node
  const isMeant = earlier !== null && codeSkeleton(earlier.id) === codeSkeleton(symbol.id);
  return earlier === null || earlier.id === symbol.id || isMeant ? null : earlier;
}
