import { codeKey, type Plan, planNodes } from '@traguardo/model';
import { bandOf, possibleBands } from '../bands.ts';
import type { FlatNode } from '../flat/form.ts';
import { objectiveCode } from '../measured.ts';
import type { NodeNow } from './forecast.ts';
import type { Scored } from './scorer.ts';

/** The nodes kept of a body as they stand, exactly as `evaluate` says. `plan` is its plan with its revisions applied. */
export function nodesNow({ scorer, values }: Scored, plan: Plan): readonly NodeNow[] {
  const { flat, exact, kept } = scorer;
  const titles = titlesIn(plan);
  const { bands } = plan.profile;
  const codeAt = (place: number): string | null => (place === 0 ? plan.root.code : (flat.nodes[place]?.code ?? null));
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
      title: titles.get(codeKey(kind === 'group' ? (above ?? '') : code)) ?? '',
      parent: above,
      status,
      score,
      range,
      band: score ? (bandOf(score, bands)?.code ?? null) : null,
      bands: range ? possibleBands(range, bands).map((band) => band.code) : [],
    };
  });
}

/** Titles by key of the code; the first declaration of a code wins. */
function titlesIn({ root, profile, individuals }: Plan): ReadonlyMap<string, string> {
  const sheets = individuals.flatMap((sheet) => [
    { code: sheet.code, title: sheet.title },
    ...sheet.objectives.map((objective) => ({ code: objectiveCode(objective, sheet), title: objective.title })),
  ]);
  const all = [...planNodes({ root }), ...profile.indexes, ...sheets];
  return new Map(all.toReversed().map(({ code, title }) => [codeKey(code), title]));
}
