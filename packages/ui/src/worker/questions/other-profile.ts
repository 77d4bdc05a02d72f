import { changeText, compile, describe, diffPlans, type Program } from '@traguardo/dsl';
import {
  changeSentences,
  changeTable,
  hasMoved,
  reweighingSentences,
  underProfile,
  withRulesOf,
} from '@traguardo/engine';
import { questionsTexts } from '../../locales/questions.ts';
import type { ChangesAnswer, RefusedProfile } from '../../workspace/questions.ts';
import type { Analysed } from '../analyse.ts';
import { howOf } from './how-of.ts';

/** What the plan becomes under the profile of a text, with the same values, exact; or where the text is wrong. */
export function otherProfile(text: string, analysed: Analysed): ChangesAnswer | RefusedProfile {
  const { program, input } = analysed;
  const { language } = input;
  const { plan } = program;
  const read = compile({ files: [{ path: 'profilo.piano', text }] });
  const problems = problemsOf(read, analysed);
  if (problems.length > 0) return { kind: 'refused', problems };
  const profile = withRulesOf(plan.profile, read.plan.profile);
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

function problemsOf({ diagnostics, plan }: Program, { input }: Analysed): RefusedProfile['problems'] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length === 0 && plan.profile.code === '')
    return [{ line: 1, message: questionsTexts[input.language].noProfile }];
  return errors.map((error) => ({ line: error.place.start.line, message: describe(error, input.language) }));
}
