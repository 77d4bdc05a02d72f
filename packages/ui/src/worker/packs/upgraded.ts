import {
  changeSentence,
  compareDefinitions,
  compareVersions,
  differenceTexts,
  diffPlans,
  planOnDay,
  writeVersion,
} from '@traguardo/dsl';
import { evaluate } from '@traguardo/engine';
import type { Outcome, Plan } from '@traguardo/model';
import { effectBetween, effectRows } from '@traguardo/verify';
import type { ComparabilityLost, PackUpgrade } from '../../workspace/pack-services.ts';
import { PLUGINS } from '../plugins.ts';
import type { PackWorld } from './pack-world.ts';

/** What the newest version at hand of a pack in use would make of the plan; null when there is none. The plan is compared as at the end of its period. */
export function upgraded(world: PackWorld, name: string): PackUpgrade | null {
  const { program, library, language } = world;
  const used = program.assembled.resolved.used.find(({ pack }) => pack.name === name)?.pack;
  const [newest] = library.versionsOf(name);
  if (!used || !newest || compareVersions(newest.version, used.version) <= 0) return null;
  const keeps = (path: string): boolean => !path.startsWith(`packs/${name}/`);
  const added = world.textsOf(name, newest.version);
  const {
    program: after,
    changes,
    errors,
  } = world.step(writeVersion(program, name, newest.version), {
    added,
    keeps,
    unpinned: name,
  });
  const [before, next] = [program, after].map(({ plan }) => planOnDay(plan, plan.period.to));
  if (!before || !next) return null;
  const incomparable = compareDefinitions(before, next)
    .both.filter(({ isComparable }) => !isComparable)
    .map((each): ComparabilityLost => ({
      code: each.second.code,
      title: each.second.title,
      differences: each.differences.map((difference) => differenceTexts(difference, each, language).sentence),
    }));
  return {
    from: used.version,
    to: newest.version,
    changes,
    errors,
    sentences: diffPlans(before, next).map((change) => changeSentence(change, language)),
    effects: effectRows(effectBetween(evaluated(before), evaluated(next)), language),
    incomparable,
  };
}

/** Each with the values it has a place for: those of what a version no longer brings count until it is gone over to. */
function evaluated(plan: Plan): { readonly plan: Plan; readonly outcome: Outcome } {
  return { plan, outcome: evaluate(plan, { at: plan.period.to, plugins: PLUGINS }) };
}
