import {
  codeKey,
  type CycleDefinition,
  type CycleRegion,
  type CycleRole,
  type CycleState,
  type CycleTerm,
} from '@traguardo/model';
import type { ClauseNode, DeclarationNode } from '../parse/tree.ts';
import { cycleConcepts, cycleName } from '../vocabulary/cycle-arguments.ts';
import type { Binder } from './binder.ts';
import { clausesIn, clausesOf, declarationsIn } from './clauses.ts';
import { bindDue, bindHolidays } from './cycle-due.ts';
import type { RegionName } from './cycle-in-states.ts';
import { bindStep, type CycleScope, lawsOf, namesIn, namesOf } from './cycle-steps.ts';
import { declared, labelOf } from './labels.ts';
import { choiceOf, flagOf, textOf } from './values.ts';

/** A cycle as data. Its names stand for its own states, roles and terms alone. */
export function bindCycle(binder: Binder, declaration: DeclarationNode): CycleDefinition {
  const clauses = clausesOf(binder, declaration, binder.vocabulary.blockOf('cycle'));
  textOf(binder, clauses.get('note'));
  const own = declarationsIn(declaration.block, 'state');
  const regions = declarationsIn(declaration.block, 'region');
  const all = (concept: string): readonly DeclarationNode[] =>
    [declaration, ...regions].flatMap(({ block }) => declarationsIn(block, concept));
  const hasMain = own.length > 0 || regions.length === 0;
  const scope: CycleScope = {
    roles: byKey(all('actor')),
    terms: byKey(all('term')),
    documents: byKey(all('document')),
    regions: new Map([
      ...(hasMain ? [[MAIN, namesOfRegion(MAIN, own)] as const] : []),
      ...regions.map((region) => {
        const code = labelOf(region);
        return [codeKey(code), namesOfRegion(code, declarationsIn(region.block, 'state'))] as const;
      }),
    ]),
  };
  return {
    ...declared(declaration),
    language: binder.languageAt(declaration.headerPlace),
    sources: lawsOf(binder, clauses.get('law')),
    roles: all('actor').map((item) => bindRole(binder, item, scope)),
    terms: all('term').map((item) => bindDated(binder, item, 'term')),
    documents: all('document').map((item) => bindDated(binder, item, 'document')),
    holidays: bindHolidays(binder, clauses.get('holiday')),
    regions: [
      ...(hasMain ? [bindMain(binder, declaration, scope)] : []),
      ...regions.map((region) => bindRegion(binder, region, scope)),
    ],
  };
}

/** The region of states that are written directly in the cycle. */
const MAIN = 'main';

/** What conditions may name in a region: its states, and the tags they carry. */
function namesOfRegion(code: string, states: readonly DeclarationNode[]): RegionName {
  const tagged = new Map<string, string[]>();
  for (const state of states)
    for (const { text } of clausesIn(state).flatMap(({ word, names }) => (word.concept === 'tag' ? names : []))) {
      const key = codeKey(text);
      tagged.set(key, [...(tagged.get(key) ?? []), labelOf(state)]);
    }
  return { code, states: byKey(states), tagged };
}

/** Declared names as first written, by key. */
function byKey(declarations: readonly DeclarationNode[]): ReadonlyMap<string, string> {
  return new Map(declarations.toReversed().flatMap(({ label }) => (label ? [[codeKey(label.text), label.text]] : [])));
}

function bindRole(binder: Binder, declaration: DeclarationNode, { roles }: CycleScope): CycleRole {
  const clauses = clausesOf(binder, declaration, binder.vocabulary.blockOf('actor'));
  textOf(binder, clauses.get('note'));
  return { ...declared(declaration), substitutes: namesIn(binder, clauses.get('substitutes'), roles, 'actor') };
}

function bindDated(binder: Binder, declaration: DeclarationNode, concept: 'term' | 'document'): CycleTerm {
  const clauses = clausesOf(binder, declaration, binder.vocabulary.blockOf(concept));
  textOf(binder, clauses.get('note'));
  const consequence = choiceOf(binder, clauses.get('consequence'), cycleConcepts('consequence'));
  return {
    ...declared(declaration),
    due: bindDue(binder, clauses.get('deadline')),
    consequence: consequence === null ? null : (cycleName('consequence', consequence) as CycleTerm['consequence']),
    sources: lawsOf(binder, clauses.get('law')),
  };
}

function bindMain(binder: Binder, declaration: DeclarationNode, scope: CycleScope): CycleRegion {
  const { place } = declared(declaration);
  return { code: MAIN, title: '', documentation: '', place, each: null, ...insideOf(binder, declaration, scope) };
}

function bindRegion(binder: Binder, declaration: DeclarationNode, scope: CycleScope): CycleRegion {
  const clauses = clausesOf(binder, declaration, binder.vocabulary.blockOf('region'));
  textOf(binder, clauses.get('note'));
  const each = choiceOf(binder, clauses.get('for-each'), cycleConcepts('each'));
  return {
    ...declared(declaration),
    each: each === null ? null : (cycleName('each', each) as CycleRegion['each']),
    ...insideOf(binder, declaration, scope),
  };
}

/** The states of a region, or of a cycle that has none, and the steps between them. */
function insideOf(
  binder: Binder,
  declaration: DeclarationNode,
  scope: CycleScope,
): Pick<CycleRegion, 'states' | 'transitions'> {
  const states = declarationsIn(declaration.block, 'state');
  for (const { word } of [declaration, ...states].flatMap(({ block }) => declarationsIn(block, 'withdraw')))
    binder.report('word/not-here', word.place, { word: word.text, parent: declaration.word.concept ?? '' });
  const names = byKey(states);
  const everywhere = [...names.values()].toReversed();
  return {
    states: states.map((state) => bindState(binder, state)),
    transitions: [
      ...states.flatMap((state) =>
        declarationsIn(state.block, 'on').map((step) =>
          bindStep(binder, state, step, state.label ? [state.label.text] : [], names, scope),
        ),
      ),
      ...declarationsIn(declaration.block, 'on').map((step) =>
        bindStep(binder, declaration, step, everywhere, names, scope),
      ),
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
