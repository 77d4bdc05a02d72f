import { codeKey, type CycleDefinition, type CycleRegion, type CycleState, type CycleTerm } from '@traguardo/model';
import type { ClauseNode, DeclarationNode } from '../parse/tree.ts';
import { cycleName } from '../vocabulary/cycle-arguments.ts';
import type { Binder } from './binder.ts';
import { clausesOf, declarationsIn } from './clauses.ts';
import { bindDue, bindHolidays } from './cycle-due.ts';
import { bindStep, namesOf, type StepScope, lawsOf } from './cycle-steps.ts';
import { declared } from './labels.ts';
import { choiceOf, flagOf, textOf } from './values.ts';

/** A cycle as data. Its names stand for its own states, roles and terms alone. */
export function bindCycle(binder: Binder, declaration: DeclarationNode): CycleDefinition {
  const clauses = clausesOf(binder, declaration, binder.vocabulary.blockOf('cycle'));
  textOf(binder, clauses.get('note'));
  const own = declarationsIn(declaration.block, 'state');
  const regions = declarationsIn(declaration.block, 'region');
  const all = (concept: string): readonly DeclarationNode[] => declarationsIn(declaration.block, concept);
  const names = { roles: byKey(all('actor')), terms: byKey(all('term')) };
  return {
    ...declared(declaration),
    sources: lawsOf(binder, clauses.get('law')),
    roles: all('actor').map((item) => bindRole(binder, item)),
    terms: all('term').map((item) => bindTerm(binder, item)),
    holidays: bindHolidays(binder, clauses.get('holiday')),
    regions: [
      ...(own.length > 0 || regions.length === 0 ? [bindRegion(binder, declaration, names, 'main')] : []),
      ...regions.map((region) => {
        textOf(binder, clausesOf(binder, region, binder.vocabulary.blockOf('region')).get('note'));
        return bindRegion(binder, region, names, null);
      }),
    ],
  };
}

/** Declared names as first written, by key. */
function byKey(declarations: readonly DeclarationNode[]): ReadonlyMap<string, string> {
  return new Map(declarations.toReversed().flatMap(({ label }) => (label ? [[codeKey(label.text), label.text]] : [])));
}

function bindRole(binder: Binder, declaration: DeclarationNode): CycleDefinition['roles'][number] {
  textOf(binder, clausesOf(binder, declaration, binder.vocabulary.blockOf('actor')).get('note'));
  return declared(declaration);
}

function bindTerm(binder: Binder, declaration: DeclarationNode): CycleTerm {
  const clauses = clausesOf(binder, declaration, binder.vocabulary.blockOf('term'));
  textOf(binder, clauses.get('note'));
  const consequence = choiceOf(binder, clauses.get('consequence'), ['consequence.hiring-and-rewards']);
  return {
    ...declared(declaration),
    due: bindDue(binder, clauses.get('deadline')),
    consequence: consequence && (cycleName('consequence', consequence) as CycleTerm['consequence']),
    sources: lawsOf(binder, clauses.get('law')),
  };
}

/** A region of its own, or, with a code, the states written directly in the cycle. */
function bindRegion(
  binder: Binder,
  declaration: DeclarationNode,
  names: Pick<StepScope, 'roles' | 'terms'>,
  code: string | null,
): CycleRegion {
  const states = declarationsIn(declaration.block, 'state');
  const scope: StepScope = { ...names, states: byKey(states) };
  const everywhere = [...scope.states.values()].toReversed();
  const head = declared(declaration);
  return {
    ...(code === null ? head : { code, title: '', documentation: '', place: head.place }),
    states: states.map((state) => bindState(binder, state)),
    transitions: [
      ...states.flatMap((state) =>
        declarationsIn(state.block, 'on').map((step) =>
          bindStep(binder, state, step, state.label ? [state.label.text] : [], scope),
        ),
      ),
      ...declarationsIn(declaration.block, 'on').map((step) => bindStep(binder, declaration, step, everywhere, scope)),
    ],
  };
}

function bindState(binder: Binder, declaration: DeclarationNode): CycleState {
  const clauses = clausesOf(binder, declaration, binder.vocabulary.blockOf('state'));
  textOf(binder, clauses.get('note'));
  const flag = (clause: ClauseNode | null): boolean => flagOf(binder, clause);
  return {
    ...declared(declaration),
    initial: flag(clauses.get('initial')),
    final: flag(clauses.get('final')),
    tags: namesOf(clauses.get('tag')),
  };
}
