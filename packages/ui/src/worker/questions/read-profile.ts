import { compile, describe } from '@traguardo/dsl';
import type { Language, Profile } from '@traguardo/model';
import { questionsTexts } from '../../locales/questions.ts';
import type { RefusedProfile } from '../../workspace/questions.ts';

/** The profile a text declares, or where the text is wrong. */
export function readProfile(text: string, language: Language): Profile | RefusedProfile {
  const { diagnostics, plan } = compile({ files: [{ path: 'profilo.piano', text }] });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0)
    return {
      kind: 'refused',
      problems: errors.map((error) => ({ line: error.place.start.line, message: describe(error, language) })),
    };
  if (plan.profile.code === '')
    return { kind: 'refused', problems: [{ line: 1, message: questionsTexts[language].noProfile }] };
  return plan.profile;
}
