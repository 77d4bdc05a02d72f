import { codeKey, type Plan, planNodes } from '@traguardo/model';
import { bandOf, possibleBands } from '../bands.ts';
import { createExact } from '../flat/exact.ts';
import type { FlatNode, FlatPlan } from '../flat/form.ts';
import { objectiveCode } from '../measured.ts';
import type { NodeNow } from './forecast.ts';

/** The nodes at some places of a flat plan as they stand, exactly as `evaluate` says. `plan` has its revisions applied. */
export function nodesNow(flat: FlatPlan, plan: Plan, places: readonly number[]): readonly NodeNow[] {
  const exact = createExact(flat);
  const titles = titlesIn(plan);
  const { bands } = plan.profile;
  exact.run();
  return places.map((place) => {
    const { code, kind, parent } = flat.nodes[place] as FlatNode; // places are those of the form
    const { status, score, range } = exact.read(place);
    const above = flat.nodes[parent]?.code ?? null;
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
