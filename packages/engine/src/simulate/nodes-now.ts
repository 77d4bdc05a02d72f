import { codeKey, type Plan } from '@traguardo/model';
import { bandOf, possibleBands } from '../bands.ts';
import type { FlatNode } from '../flat/form.ts';
import type { NodeNow } from './forecast.ts';
import type { Scored } from './scorer.ts';

/** The nodes kept of a body as they stand, exactly as `evaluate` says. */
export function nodesNow({ scorer, values }: Scored, plan: Plan): readonly NodeNow[] {
  const { flat, exact, kept, titles } = scorer;
  const { bands } = plan.profile;
  const codeAt = (place: number): string | null => (place === 0 ? plan.root.code : (flat.nodes[place]?.code ?? null));
  const titleAt = (place: number): string => titles.get(codeKey(flat.nodes[place]?.code ?? '')) ?? '';
  values.forEach((value, input) => exact.set(input, value));
  exact.run();
  return kept.map((place) => {
    const { kind, parent } = flat.nodes[place] as FlatNode; // places are those of the form
    const code = codeAt(place) ?? '';
    const { status, score, range } = exact.read(place);
    const above = codeAt(parent);
    return {
      code,
      kind,
      title: titleAt(kind === 'group' ? parent : place),
      parent: above,
      status,
      score,
      range,
      band: score ? (bandOf(score, bands)?.code ?? null) : null,
      bands: range ? possibleBands(range, bands).map((band) => band.code) : [],
    };
  });
}
