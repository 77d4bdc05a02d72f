import { compile, type Program } from '@traguardo/dsl';
import { type ComparedSide, withRulesOf } from '@traguardo/engine';
import { monitoringDay, type Plan, type Profile } from '@traguardo/model';
import type { RefusedProfile } from '../../workspace/questions.ts';
import type { AskedDay, AskedSide, RefusedSide } from '../../workspace/results-asked.ts';
import type { WorkspaceFile } from '../../workspace/workspace.ts';
import type { Analysed } from '../analyse.ts';
import { PLUGINS } from '../plugins.ts';
import { readProfile } from '../questions/read-profile.ts';

/** A side ready to be compared, or what is wrong with its texts. */
export function sideOf(
  asked: AskedSide,
  side: RefusedSide['side'],
  analysed: Analysed,
): ComparedSide | RefusedSide | RefusedProfile {
  const program = asked.texts === null ? analysed.program : programOf(asked.texts);
  if (program.plan.root.children.length === 0) return { kind: 'refused-side', side };
  const profile = asked.profile === null ? null : readProfile(asked.profile, analysed.input.language);
  if (profile !== null && 'kind' in profile) return profile;
  const plan = profile === null ? program.plan : withProfile(program.plan, profile);
  const { planHash, dataHash, plugins } = program;
  return { plan, options: { at: dayOf(plan, asked.at), targets: asked.targets, planHash, dataHash, plugins } };
}

/** A day of a plan as an ISO day. */
export function dayOf(plan: Plan, day: AskedDay): string {
  if (day === 'end') return plan.period.to;
  return day === 'monitoring' ? (monitoringDay(plan) ?? plan.period.to) : day;
}

/** The texts of another year or version, compiled. */
export function programOf(files: readonly WorkspaceFile[]): Program {
  const texts = (kind: WorkspaceFile['kind']) => files.filter((file) => file.kind === kind);
  return compile({ files: texts('plan'), data: texts('actuals'), packs: texts('pack'), plugins: PLUGINS });
}

function withProfile(plan: Plan, rules: Profile): Plan {
  return { ...plan, profile: withRulesOf(plan.profile, rules) };
}
