import { codeKey, type Language, type Outcome, ownPlace, type Place, planNodes } from '@traguardo/model';
import type { Program } from '../program.ts';
import { scoreText } from './results.ts';

/** A result shown in the text, at the end of a header. */
export interface Inlay {
  readonly offset: number;
  readonly place: Place;
  readonly code: string;
  readonly text: string;
}

/**
 * Score and band of every goal and indicator declared in a file, in the order of the text; nothing where there is no score yet. What a
 * pack brought stands at the line that asked for it or changed it, once: the goal itself, not what came with it.
 */
export function inlays(
  program: Program,
  outcome: Outcome,
  path: string,
  language: Language = program.language,
): readonly Inlay[] {
  const { plan } = program;
  const nodes = new Map(outcome.nodes.map((node) => [codeKey(node.code), node]));
  const taken = new Set<number>();
  return planNodes(plan)
    .map(({ code, place }) => ({ code, place: ownPlace(place) }))
    .filter(({ place: { file, start, end } }) => {
      const isHere = file === path && end.offset > start.offset && !taken.has(end.offset);
      if (isHere) taken.add(end.offset);
      return isHere;
    })
    .flatMap(({ code, place }) => {
      const node = nodes.get(codeKey(code));
      const text = node ? scoreText(node, outcome, plan, language) : '';
      return text === '' ? [] : [{ offset: place.end.offset, place, code, text }];
    })
    .toSorted((a, b) => a.offset - b.offset);
}
