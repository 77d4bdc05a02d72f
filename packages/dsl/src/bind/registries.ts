import type { Act, Office, Source, SourceKind } from '@traguardo/model';
import type { DeclarationNode } from '../parse/tree.ts';
import type { Binder } from './binder.ts';
import { clausesOf } from './clauses.ts';
import { declared } from './labels.ts';
import { choiceOf, dateOf, nameOf, textOf } from './values.ts';

const KINDS: Readonly<Record<'certified' | 'internal' | 'self_declared', SourceKind>> = {
  certified: 'certified',
  internal: 'internal',
  self_declared: 'self-declared',
};

/** A source of data; its kind is null where none is written, or none that there is. */
export function bindSource(binder: Binder, declaration: DeclarationNode): Source {
  const clauses = clausesOf(binder, declaration, binder.vocabulary.blockOf('source'));
  const kind = choiceOf(binder, clauses.get('source-kind'), ['certified', 'internal', 'self_declared']);
  textOf(binder, clauses.get('note'));
  return { ...declared(declaration), kind: kind === null ? null : KINDS[kind] };
}

/** An office: code, title and place. */
export function bindOffice(binder: Binder, declaration: DeclarationNode): Office {
  const clauses = clausesOf(binder, declaration, binder.vocabulary.blockOf('office'));
  textOf(binder, clauses.get('note'));
  return declared(declaration);
}

/** A formal act. Its number is kept as printed. */
export function bindAct(binder: Binder, declaration: DeclarationNode): Act {
  const clauses = clausesOf(binder, declaration, binder.vocabulary.blockOf('act'));
  textOf(binder, clauses.get('note'));
  return {
    ...declared(declaration),
    number: nameOf(clauses.get('number')),
    date: dateOf(binder, clauses.get('date')),
    organ: nameOf(clauses.get('organ')),
  };
}
