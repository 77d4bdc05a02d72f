import { codeKey, type PlanFunction } from '@traguardo/model';
import type { DeclarationNode, Word } from '../parse/tree.ts';
import type { Binder } from './binder.ts';
import { clausesOf } from './clauses.ts';
import { parametersOf } from './collect-names.ts';
import { bindExpression } from './expressions.ts';
import { declared } from './labels.ts';
import { related } from './problem.ts';

/** A function of the plan: `function rate takes a, b gives a / b`, or `function double = 2 * x takes x`. */
export function bindFunction(binder: Binder, declaration: DeclarationNode): PlanFunction {
  const { label } = declaration;
  if (label && binder.vocabulary.function(label.text)) reportReserved(binder, label, 'function');
  return bindDefinition(binder, declaration);
}

/** A scoring of the plan: it takes the value and what the target asks for, then what an indicator calls it with. */
export function bindScoringMethod(binder: Binder, declaration: DeclarationNode): PlanFunction {
  const { label } = declaration;
  const method = label && binder.vocabulary.argument(label.text)?.concept;
  const ofLanguage = binder.vocabulary.clauseOf('scoring')?.arguments ?? [];
  if (label && method && ofLanguage.includes(method)) reportReserved(binder, label, 'scoring');
  const definition = bindDefinition(binder, declaration);
  const given = definition.parameters.length;
  if (given < 2) {
    const place = parametersOf(declaration).at(-1)?.place ?? declaration.headerPlace;
    binder.report('scoring/parameters', place, { code: definition.code, given });
  }
  return definition;
}

function reportReserved(binder: Binder, { text, place }: Word, kind: 'function' | 'scoring'): void {
  binder.report('function/reserved', place, { name: text, kind });
}

/** What is missing is reported, and the result is then missing: the name stays known. */
function bindDefinition(binder: Binder, declaration: DeclarationNode): PlanFunction {
  const clauses = clausesOf(binder, declaration, binder.vocabulary.blockOf(declaration.word.concept ?? ''));
  const head = declared(declaration);
  const gives = clauses.get('gives');
  const { value } = declaration;
  if (value && gives)
    binder.report('clause/duplicate', gives.place, { clause: 'gives' }, { related: [related('first', value.place)] });
  if (!value && !gives) binder.report('clause/missing', declaration.headerPlace, { clause: 'gives', owner: head.code });
  const parameters = distinct(binder, parametersOf(declaration)).map(({ text }) => text);
  const body = value ?? gives?.expression;
  const result = body
    ? bindExpression(binder, body, { owner: null, parameters })
    : ({ kind: 'missing', place: head.place } as const);
  return { ...head, parameters, result };
}

/** Parameters by different names; a name taken twice is reported, with both places. */
function distinct(binder: Binder, parameters: readonly Word[]): readonly Word[] {
  const seen = new Map<string, Word>();
  return parameters.filter((parameter) => {
    const first = seen.get(codeKey(parameter.text));
    if (!first) return seen.set(codeKey(parameter.text), parameter);
    const more = { related: [related('first', first.place)] };
    binder.report('code/duplicate', parameter.place, { code: parameter.text }, more);
    return false;
  });
}
