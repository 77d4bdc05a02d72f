import type { Place } from '@traguardo/model';
import type { Namespace } from '../../bind/symbols.ts';
import type { Thing, Things } from './things.ts';
import type { Meet, WrittenName } from './written-name.ts';

/** A name as it stands in a text. */
export interface Named {
  readonly text: string;
  readonly place: Place;
}

/** What has a value: a measure comes before a node of the same name. */
export const VALUED: readonly Namespace[] = ['operand', 'node'];

/** What the names of one text mean; `refer`, `referOwn`, `operand` and `inState` meet a name with what it means. */
export function createMeanings(things: Things, meet: Meet, text: string) {
  const written = ({ text: name, place }: Named): WrittenName => ({
    text: name,
    raw: text.slice(place.start.offset, place.end.offset),
    place,
    inTable: false,
  });
  /** The first of the namespaces that has the name. */
  const find = (namespaces: readonly Namespace[], name: Named): Thing | null => {
    for (const namespace of namespaces) {
      const symbol = things.find(namespace, name);
      const thing = symbol && things.at(symbol.place);
      if (thing) return thing;
    }
    return null;
  };
  const refer = (word: Named, namespaces: readonly Namespace[]): void =>
    meet(written(word), find(namespaces, word), 'reference');
  /** What a name of the cycle around means. */
  const ownOf = (namespaces: readonly Namespace[], { text: name, place }: Named, cycle: Thing | null): Thing | null =>
    cycle && find(namespaces, { text: `${cycle.label.text}.${name}`, place });
  const referOwn = (word: Named, namespaces: readonly Namespace[], cycle: Thing | null): void =>
    meet(written(word), ownOf(namespaces, word, cycle), 'reference');
  /** A name in a formula: first what its scope declares, then what has a value. */
  const operand = (word: Named, scope: Thing | null): void => {
    if (scope?.owner && isOfTable(scope.concept))
      return meet(written(word), things.inside(scope.owner, word.text, scope.concept), 'reference');
    if (scope && isDefining(scope)) return meet(written(word), things.inside(scope, word.text), 'reference');
    const own = scope && find(['operand'], { ...word, text: `${scope.label.text}.${word.text}` });
    meet(written(word), own ?? find(VALUED, word), 'reference');
  };

  /** `main.validated` is a region and a state of it. */
  const inState = (word: Named, cycle: Thing | null): void => {
    const { text: name, place } = word;
    const dot = name.indexOf('.');
    if (dot > 0) meet(written(word), ownOf(['region'], { text: name.slice(0, dot), place }, cycle), 'reference');
    meet(written(word), ownOf(['state'], { text: name.slice(dot + 1), place }, cycle), 'reference');
  };

  return { written, find, refer, ownOf, referOwn, operand, inState };
}

/** Whether a concept is declared inside a table, for its formulas to name. */
export function isOfTable(concept: string): concept is 'total' | 'column' {
  return concept === 'total' || concept === 'column';
}

/** Whether a thing has parameters that its formula names. */
export function isDefining({ concept }: Thing): boolean {
  return concept === 'function' || concept === 'scoring-method';
}
