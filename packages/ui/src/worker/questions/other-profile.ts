import { changeText, diffPlans } from '@traguardo/dsl';
import {
  changeSentences,
  changeTable,
  hasMoved,
  reweighingSentences,
  underProfile,
  withRulesOf,
} from '@traguardo/engine';
import type { ChangesAnswer, RefusedProfile } from '../../workspace/questions.ts';
import type { Analysed } from '../analyse.ts';
import { howOf } from './how-of.ts';
import { readProfile } from './read-profile.ts';

/** What the plan becomes under the profile of a text, with the same values, exact; or where the text is wrong. */
export function otherProfile(text: string, analysed: Analysed): ChangesAnswer | RefusedProfile {
  const { program, input } = analysed;
  const { language } = input;
  const { plan } = program;
  const rules = readProfile(text, language);
  if ('kind' in rules) return rules;
  const profile = withRulesOf(plan.profile, rules);
  const changes = underProfile(plan, profile, howOf(analysed));
  const bands = { before: plan.profile.bands, after: profile.bands };
  const differences = diffPlans(plan, { ...plan, profile }).filter(
    ({ kind }) => kind !== 'renamed' && kind !== 'recoded',
  );
  return {
    kind: 'changes',
    table: changeTable({ ...changes, nodes: changes.nodes.filter(hasMoved) }, bands, language),
    sentences: [
      ...differences.map((difference) => changeText(difference, language)),
      ...changeSentences(changes, bands, language),
      ...reweighingSentences(changes, language),
    ],
  };
}
