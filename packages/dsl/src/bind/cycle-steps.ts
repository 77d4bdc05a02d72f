import { codeKey, type CycleChoice, type CycleGuard, type CycleTransition } from '@traguardo/model';
import type { ClauseNode, DeclarationNode, ValueNode, Word } from '../parse/tree.ts';
import { cycleName, type CycleSort, IN_STATE } from '../vocabulary/cycle-arguments.ts';
import type { Binder } from './binder.ts';
import { clausesOf } from './clauses.ts';
import { bindDue } from './cycle-due.ts';
import { bindInStates, namesBehind, type RegionNames } from './cycle-in-states.ts';
import { stepId } from './cycle-names.ts';
import { bindExpression } from './expressions.ts';
import { declared } from './labels.ts';
import { reportUnknown } from './names.ts';
import { isExpression, reportValue, textOf } from './values.ts';

type Names = ReadonlyMap<string, string>;

/** What the names of a cycle mean, by key. Roles and documents are free until it declares one. */
export interface CycleScope {
  readonly roles: Names;
  readonly terms: Names;
  readonly documents: Names;
  readonly regions: RegionNames;
}

/** One step. `home` is the state or region it is written in, `from` the states that gives, `states` those of its region. */
export function bindStep(
  binder: Binder,
  home: DeclarationNode,
  step: DeclarationNode,
  from: readonly string[],
  states: Names,
  { roles, terms, documents, regions }: CycleScope,
): CycleTransition {
  const clauses = clausesOf(binder, step, binder.vocabulary.blockOf('on'));
  const named = (concept: string, known: Names, kind: string): readonly string[] =>
    namesIn(binder, clauses.get(concept), known, kind);
  const words = (concept: string, sort: CycleSort): readonly string[] => wordsOf(binder, clauses.get(concept), sort);
  textOf(binder, clauses.get('note'));
  const required = words('fields', 'field');
  return {
    ...declared(step),
    id: stepId(home, step),
    from: clauses.get('also') ? [...new Set([...from, ...named('also', states, 'state')])] : from,
    when: bindChoice(binder, clauses.get('when')),
    to: step.arrow && nameIn(binder, states, 'state', step.arrow),
    roles: named('by', roles, 'actor'),
    guards: bindGuards(binder, clauses.get('needs'), regions),
    act: required.includes('act'),
    required,
    optional: words('optional', 'field'),
    term: named('term', terms, 'term')[0] ?? null,
    closes: named('closes', terms, 'term'),
    reopens: named('reopens', terms, 'term'),
    due: bindDue(binder, clauses.get('deadline')),
    effects: words('effects', 'effect').map((word) => word.replace(/^record-/, '')),
    produces: named('produces', documents, 'document'),
    sources: lawsOf(binder, clauses.get('law')),
  };
}

/** The names of a clause as written. */
export function namesOf(clause: ClauseNode | null): readonly string[] {
  return clause?.names.map(({ text }) => text) ?? [];
}

/**
 * The names of a clause as they are declared; those that are not are reported. Where nothing of the kind is declared roles and
 * documents are free, and a quoted text is always the title of a document.
 */
export function namesIn(binder: Binder, clause: ClauseNode | null, known: Names, kind: string): readonly string[] {
  const isFree = known.size === 0 && (kind === 'actor' || kind === 'document');
  return (clause?.names ?? []).map((word) =>
    isFree || (kind === 'document' && word.quoted)
      ? (known.get(codeKey(word.text)) ?? word.text)
      : nameIn(binder, known, kind, word),
  );
}

/** The texts of a clause: `law "…", "…"`; anything else in it is reported. */
export function lawsOf(binder: Binder, clause: ClauseNode | null): readonly string[] {
  return (clause?.values ?? []).flatMap((value) => {
    if (value.kind === 'text') return value.text;
    if (!isComma(value)) reportValue(binder, clause?.word.concept ?? '', value.place);
    return [];
  });
}

/** A name as it is declared; one that is not, reported with "did you mean", stays as written. */
function nameIn(binder: Binder, known: Names, kind: string, word: Word): string {
  const found = known.get(codeKey(word.text));
  if (found === undefined) reportUnknown(binder, word, kind, known.values());
  return found ?? word.text;
}

/** What the workflow knows by the words of a list; anything else in it is reported. */
function wordsOf(binder: Binder, clause: ClauseNode | null, sort: CycleSort): readonly string[] {
  return (clause?.values ?? []).flatMap((value) => {
    const name = nameOfWord(value, sort);
    if (name === null && !isComma(value)) reportValue(binder, clause?.word.concept ?? '', value.place);
    return name ?? [];
  });
}

function nameOfWord(value: ValueNode, sort: CycleSort): string | null {
  return value.kind === 'argument' ? cycleName(sort, value.concept) : null;
}

function isComma(value: ValueNode): boolean {
  return value.kind === 'mark' && value.mark === ',';
}

const ANYWHERE = { owner: null };

function bindGuards(binder: Binder, clause: ClauseNode | null, regions: RegionNames): readonly CycleGuard[] {
  const values = clause?.values ?? [];
  const behind = new Set(values.flatMap((value, index) => (isInState(value) ? namesBehind(values, index) : [])));
  return values.flatMap((value, index): readonly CycleGuard[] => {
    const name = nameOfWord(value, 'guard');
    const { place } = value;
    if (name !== null) return [{ kind: 'named', name, place }];
    if (isCondition(value)) return [{ kind: 'condition', condition: bindExpression(binder, value, ANYWHERE), place }];
    if (isInState(value)) return bindInStates(binder, place, namesBehind(values, index), regions);
    const isTaken = value.kind === 'name' ? behind.has(value.name) : isComma(value);
    if (!isTaken) reportValue(binder, 'needs', place);
    return [];
  });
}

function isInState(value: ValueNode): boolean {
  return value.kind === 'argument' && value.concept === IN_STATE;
}

/** Whether a value may be true or false. */
function isCondition(value: ValueNode): value is ValueNode & { kind: 'binary' | 'unary' | 'call' } {
  return isExpression(value) && (value.kind === 'binary' || value.kind === 'unary' || value.kind === 'call');
}

/** `when scope = "units"`, or `when (score(ENTE) >= 60%)`. */
function bindChoice(binder: Binder, clause: ClauseNode | null): CycleChoice {
  if (!clause) return null;
  const [first, sign, word, extra] = clause.values;
  if (first && !sign && isCondition(first))
    return { kind: 'condition', condition: bindExpression(binder, first, ANYWHERE) };
  const field = first ? nameOfWord(first, 'field') : null;
  const isSaid = sign?.kind === 'mark' && sign.mark === '=' && word?.kind === 'text' && !extra;
  if (field !== null && isSaid) return { kind: 'field', field, is: word.text };
  reportValue(binder, 'when', first?.place ?? clause.place);
  return null;
}
