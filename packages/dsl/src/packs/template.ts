import { codeKey, type Place } from '@traguardo/model';
import { areJoined } from '../bind/arguments-joined.ts';
import type { Binder } from '../bind/binder.ts';
import { clausesIn, declarationsIn } from '../bind/clauses.ts';
import { parametersOf } from '../bind/collect-names.ts';
import { related } from '../bind/problem.ts';
import { isInPack } from '../bind/symbols.ts';
import { suggest } from '../lex/suggest.ts';
import type { DeclarationNode, ExpressionNode, Word } from '../parse/tree.ts';
import { mapItem, type TreeMap } from './map-tree.ts';

/**
 * A template written out under the label of `include`, which stands for the template's own code wherever that is written, alone
 * or before a point. A parameter is replaced by its argument as a name, as a value, as a part of a name before a point, and
 * in texts as `{parameter}`. Null, reported, when the arguments do not fit or the template holds no single declaration.
 */
export function writtenOut(
  binder: Binder,
  template: DeclarationNode,
  include: DeclarationNode,
): DeclarationNode | null {
  const bodies = declarationsIn(template.block);
  const [body] = bodies;
  if (!body?.label || bodies.length > 1) {
    const data = { name: template.label?.text ?? '', count: bodies.length };
    binder.report('template/shape', include.headerPlace, data, { related: [related('pack', template.headerPlace)] });
    return null;
  }
  const parameters = parametersOf(template);
  const call = callOf(include);
  const args = call?.kind === 'call' ? call.args : [];
  if (args.length !== parameters.length) {
    reportArity(binder, template, call?.place ?? include.headerPlace, args);
    return null;
  }
  const given = new Map(parameters.map(({ text }, index) => [codeKey(text), args[index] as ExpressionNode]));
  const code = include.label?.text ?? body.label.text;
  const instance = mapItem(body, substitution(binder, { given, own: body.label.text, code, via: include.headerPlace }));
  return include.label ? { ...instance, label: include.label } : instance;
}

/** What stands after `from`: a call, or the name of a template without parameters. */
export function callOf(include: DeclarationNode): ExpressionNode | null {
  return clausesIn(include).find(({ word }) => word.concept === 'from')?.expression ?? null;
}

/** The template an `include` names; null when it names none. */
export function templateName(include: DeclarationNode): Word | null {
  const call = callOf(include);
  return call?.kind === 'call' || call?.kind === 'reference' ? call.name : null;
}

function reportArity(binder: Binder, template: DeclarationNode, place: Place, args: readonly ExpressionNode[]): void {
  const parameters = parametersOf(template).map(({ text }) => text);
  const [name, count, joined] = [template.label?.text ?? '', parameters.length, areJoined(binder, args)];
  const data = {
    function: name,
    given: args.length,
    minimum: count,
    maximum: count,
    joined,
    kind: 'template',
    parameters,
  };
  binder.report('function/arity', place, data, { related: [related('definition', template.headerPlace)] });
}

/** `{name}` in a text that is no parameter: printed as it stands it would be read in the Relazione. */
function reportParameter(binder: Binder, name: string, known: readonly string[], at: Place): void {
  binder.report('ref/unknown', at, { name, kind: 'parameter', suggestion: suggest(name, known) ?? '' });
}

interface Substitution {
  /** Arguments by code key of the parameter. */
  readonly given: ReadonlyMap<string, ExpressionNode>;
  /** The code of the declaration in the template, and the one it gets. */
  readonly own: string;
  readonly code: string;
  readonly via: Place;
}

function substitution(binder: Binder, { given, own, code, via }: Substitution): TreeMap {
  const textOf = (argument: ExpressionNode): string => {
    if (argument.kind === 'reference') return argument.name.text;
    return argument.kind === 'text' ? argument.text : binder.textAt(argument.place);
  };
  const place = (at: Place): Place => ({ ...at, via: at.via ?? via });
  /** A name whose first part may be the template's own code or a parameter: an argument means what it means where it is written. */
  const renamed = (word: Word): Word => {
    const { text } = word;
    const isOwn = codeKey(text) === codeKey(own) || codeKey(text).startsWith(`${codeKey(own)}.`);
    if (isOwn) return { ...word, text: code + text.slice(own.length), place: place(word.place) };
    const dot = text.indexOf('.');
    const head = dot < 0 ? text : text.slice(0, dot);
    const argument = given.get(codeKey(head));
    return argument
      ? { ...word, text: textOf(argument) + text.slice(head.length), place: argument.place }
      : { ...word, place: place(word.place) };
  };
  return {
    place,
    word: (word) => (word.concept === null ? renamed(word) : { ...word, place: place(word.place) }),
    text: (text, at) =>
      text.replace(/\{([^{}\s]+)\}/g, (whole, name: string) => {
        if (codeKey(name) === codeKey(own)) return code;
        const argument = given.get(codeKey(name));
        if (!argument) reportParameter(binder, name, [...given.keys(), own], isInPack(at) ? place(at) : at);
        return argument ? textOf(argument) : whole;
      }),
    named: (name) => given.get(codeKey(name)) ?? null,
    textAt: (at) => binder.textAt(at),
  };
}
