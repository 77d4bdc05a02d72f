import { codeKey, type Plan, planIndicators, type Profile } from '@traguardo/model';
import type { ReportEvaluation, ReportSources } from '@traguardo/report';
import type { Act, CycleContext } from '@traguardo/workflow';

/** The judgements as the evaluators gave them, the last of each scope, with what the profile says of each level. In the order given. */
export function judgementsOf({ evaluations }: CycleContext, profile: Profile): readonly ReportEvaluation[] {
  const last = [...new Map(evaluations.map((each) => [each.scope, each])).values()];
  return last.flatMap(({ judgements }) =>
    judgements.map(({ subject, level, reasons }) => {
      const known = profile.judgements.find(({ code }) => codeKey(code) === codeKey(level));
      return { subject, level: known?.label ?? level, meaning: known?.text ?? '', reasons };
    }),
  );
}

/** Why targets were missed: as the plan says it, else as the step of the cycle did. In the order of the plan. */
export function causesOf(plan: Plan, context: CycleContext | null): ReportSources['causes'] {
  const stated = new Map((context?.causes ?? []).map(({ code, cause }) => [codeKey(code), cause]));
  return planIndicators(plan).flatMap(({ code, cause, action }) => {
    const told = cause ?? stated.get(codeKey(code)) ?? null;
    return told === null ? [] : [{ code, cause: told, action }];
  });
}

/** Every act once: those the plan registers, then those the steps of the journal named, but not the ones that follow the report. */
export function actsOf(plan: Plan, context: CycleContext | null): ReportSources['acts'] {
  const registered = plan.acts.map(({ code, title, number, date, organ }) => ({
    title: title || code,
    number: number ?? '',
    date,
    organ,
  }));
  const all = [...registered, ...(context === null ? [] : actsIn(context))];
  return [...new Map(all.toReversed().map((act) => [`${act.number} ${act.organ ?? ''}`, act])).values()].toReversed();
}

function actsIn({ versions, balance, system, appointments }: CycleContext): readonly Act[] {
  return [
    ...versions.flatMap(({ act, ratifiedBy }) => [act, ...(ratifiedBy === null ? [] : [ratifiedBy])]),
    ...(balance === null ? [] : [balance]),
    ...system.flatMap(({ act }) => act ?? []),
    ...appointments.map(({ act }) => act),
  ];
}
