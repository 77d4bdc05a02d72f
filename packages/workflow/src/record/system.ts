import type { SystemRound } from '../context/oiv-and-system.ts';
import type { CycleContext } from '../context.ts';
import { rulesOf } from '../guards/system-as-advised.ts';
import { given, type Recorder } from './recorder.ts';

/** The system (SMVP) is proposed: updated, or confirmed as it is. Its rules are those of the profile of the plan. */
export const recordSystemProposed: Recorder = (context, { payload, facts, day }) => ({
  ...context,
  system: [
    ...context.system,
    {
      kind: given(payload, 'systemProposal'),
      profile: facts.profile,
      rules: rulesOf(facts),
      proposedOn: day,
      opinion: null,
      act: null,
      adoptedOn: null,
    },
  ],
});

/** The binding opinion of the OIV on what was proposed last. */
export const recordSystemOpinion: Recorder = (context, { payload, day }) =>
  withLast(context, { opinion: { binding: given(payload, 'binding'), reasons: payload.reasons ?? null, day } });

/** The act that adopts it. */
export const recordSystemAdopted: Recorder = (context, { payload, day }) =>
  withLast(context, { act: given(payload, 'act'), adoptedOn: day });

function withLast(context: CycleContext, change: Partial<SystemRound>): CycleContext {
  const last = context.system.at(-1);
  // a text may let a step give an opinion or adopt what nobody proposed: there is nothing to write it on
  return last === undefined
    ? context
    : { ...context, system: [...context.system.slice(0, -1), { ...last, ...change }] };
}
