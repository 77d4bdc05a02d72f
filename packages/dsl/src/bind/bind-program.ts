import {
  codeKey,
  DEFAULT_PROFILE,
  type Diagnostic,
  type Goal,
  type Place,
  type Plan,
  type PlanNode,
  planIndicators,
  planNodes,
  type Profile,
} from '@traguardo/model';
import type { ClauseNode, DeclarationNode, ItemNode, ParsedFile } from '../parse/tree.ts';
import { bindExtensions } from '../plugins/bind-extensions.ts';
import { bindUses } from '../plugins/bind-uses.ts';
import { declareNames, readSources, sourceMeasures } from '../plugins/sources.ts';
import { expectationsOf } from './actual-values.ts';
import { bindActuals } from './actuals.ts';
import { bindBenchmark } from './benchmarks.ts';
import { bindAdjustment } from './adjustments.ts';
import type { Assembled } from '../packs/assemble.ts';
import type { Binder } from './binder.ts';
import { bindCheck, bindTest } from './checks-and-tests.ts';
import { type Clauses, clausesOf, declarationsIn } from './clauses.ts';
import { isReference } from './collect-names.ts';
import { bindTable } from './context-tables.ts';
import { bindCycleRules } from './cycle-rules.ts';
import { bindCycle } from './cycles.ts';
import { bindFunction, bindScoringMethod } from './definitions.ts';
import { bindChildren, goalMarks } from './goals.ts';
import { bindIndividual } from './individuals.ts';
import { declared } from './labels.ts';
import { bindMeasures } from './measures.ts';
import { findName } from './names.ts';
import { bindPeriod, yearOf } from './periods.ts';
import { bindProfile, weightsOf } from './profiles.ts';
import { bindAct, bindOffice, bindSource } from './registries.ts';
import { bindRevision } from './revisions.ts';

/** The plan, and what sources of plugins could not read. */
interface Bound {
  readonly plan: Plan;
  readonly failures: readonly Diagnostic[];
}

/**
 * The plan that the items of a program mean, assembled before. There is always one: without a `plan` declaration an unnamed one
 * around the top items. Names are collected first, then the tree of goals is bound, then what speaks about it.
 */
export function bindProgram(binder: Binder, files: readonly ParsedFile[], program: Assembled): Bound {
  const { declaration, items } = program;
  const { vocabulary } = binder;
  const uses = bindUses(binder, declarationsIn(items, 'use'), files);
  declareNames(binder, uses);

  const clauses = declaration && clausesOf(binder, declaration, vocabulary.blockOf('plan'));
  const period = bindPeriod(binder, clauses?.get('period') ?? null, declaration);
  const year = yearOf(period);
  const root = bindRoot(binder, declaration, clauses, items, year, files);
  const chosen = chooseProfile(
    binder,
    declaration,
    items,
    clauses?.get('profile')?.names[0] ?? profileReference(declaration),
  );

  const profile = { ...chosen, weights: weightsOf(binder, clauses?.get('weights') ?? null) ?? chosen.weights };
  const of = (concept: string): readonly DeclarationNode[] => declarationsIn(items, concept);
  const nodes = nodesByKey(root);
  const phased = new Set(
    planIndicators({ root })
      .filter(({ phases }) => phases.length > 0)
      .map(({ code }) => codeKey(code)),
  );
  const { active } = vocabulary.plugins;
  const measures = [...bindMeasures(binder, of('measure'), null), ...sourceMeasures(active, uses)];
  const revisions = of('revision').map((item) => bindRevision(binder, item, nodes, year));
  const individuals = of('individual').map((item) => bindIndividual(binder, item, year, phased));
  const expectations = expectationsOf({ root, measures, revisions, individuals });
  const extensions = { uses, ...bindExtensions(binder, declaration, items, root.code) };
  const read = readSources(active, uses, extensions.blocks);
  const plan: Plan = {
    root,
    period,
    body: bodyOf(binder, clauses, of('body')),
    profile,
    measures,
    functions: of('function').map((item) => bindFunction(binder, item)),
    scorings: of('scoring-method').map((item) => bindScoringMethod(binder, item)),
    actuals: [...of('actuals').map((item) => bindActuals(binder, item, expectations)), ...read.actuals],
    benchmarks: of('benchmark').map((item) => bindBenchmark(binder, item)),
    tables: of('table').map((item) => bindTable(binder, item)),
    individuals,
    sources: of('source').map((item) => bindSource(binder, item)),
    offices: of('office').map((item) => bindOffice(binder, item)),
    roles: of('person-role').map(declared),
    acts: of('act').map((item) => bindAct(binder, item)),
    checks: of('check').flatMap((item) => bindCheck(binder, item)),
    revisions,
    adjustments: of('adjust').flatMap((item) => bindAdjustment(binder, item, { root, profile })),
    tests: of('test').map((item) => bindTest(binder, item, expectations)),
    extensions,
    cycles: of('cycle').map((item) => bindCycle(binder, item)),
    cycleRules: bindCycleRules(binder, of('cycle-rules')),
  };
  for (const { label, word, headerPlace } of of('region'))
    binder.report('cycle/region-alone', headerPlace, { region: label?.text ?? word.text });
  return { plan, failures: read.failures };
}

function bindRoot(
  binder: Binder,
  declaration: DeclarationNode | null,
  clauses: Clauses | null,
  items: readonly ItemNode[],
  year: number | null,
  files: readonly ParsedFile[],
): Goal {
  const head = declaration
    ? declared(declaration)
    : { code: 'PIANO', title: '', documentation: '', place: startOf(files) };
  const none: Clauses = { get: () => null, all: (): readonly ClauseNode[] => [] };
  return {
    kind: 'plan',
    ...head,
    weight: null,
    weightPlace: null,
    children: bindChildren(binder, items, year),
    ...goalMarks(binder, clauses ?? none, head.code),
  };
}

/** `profile SMVP` written as an item of the plan. */
function profileReference(declaration: DeclarationNode | null): DeclarationNode['label'] {
  return declarationsIn(declaration?.block ?? null, 'profile').find(isReference)?.label ?? null;
}

function startOf(files: readonly ParsedFile[]): Place {
  const start = { offset: 0, line: 1, column: 1 };
  return { file: files[0]?.path ?? '', start, end: start };
}

/** The profile the plan names, else the only one declared, else the default one. */
function chooseProfile(
  binder: Binder,
  plan: DeclarationNode | null,
  items: readonly ItemNode[],
  name: DeclarationNode['label'],
): Profile {
  const declarations = declarationsIn(items, 'profile').filter((item) => !isReference(item));
  const profiles = declarations.map((item) => bindProfile(binder, item));
  if (name) {
    const symbol = findName(binder, 'profile', name);
    return (
      profiles.find(({ code }) => symbol !== null && codeKey(code) === codeKey(symbol.id)) ??
      profiles[0] ??
      DEFAULT_PROFILE
    );
  }
  if (profiles.length > 1) {
    const place = plan?.headerPlace ?? declarations[1]?.headerPlace;
    if (place) binder.report('clause/missing', place, { clause: 'profile', owner: plan?.label?.text ?? '' });
  }
  return profiles[0] ?? DEFAULT_PROFILE;
}

function nodesByKey(root: Goal): ReadonlyMap<string, PlanNode> {
  const nodes = new Map<string, PlanNode>();
  for (const node of planNodes({ root })) if (!nodes.has(codeKey(node.code))) nodes.set(codeKey(node.code), node);
  return nodes;
}

/** The body's name: the title of the declared one, else as written. */
function bodyOf(binder: Binder, clauses: Clauses | null, declarations: readonly DeclarationNode[]): string | null {
  const [name] = clauses?.get('body')?.names ?? [];
  const titleOf = (item: DeclarationNode | undefined): string | null => item?.title?.text ?? item?.label?.text ?? null;
  if (!name) return declarations.length === 1 ? titleOf(declarations[0]) : null;
  if (declarations.length === 0) return name.text;
  const symbol = findName(binder, 'body', name);
  return titleOf(declarations.find((item) => item.label?.text === symbol?.id)) ?? name.text;
}
