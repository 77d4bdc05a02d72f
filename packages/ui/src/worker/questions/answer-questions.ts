import { sensitivity, toldSensitivity, toldWhy, why } from '@traguardo/engine';
import type { Questions } from '../../workspace/questions.ts';
import type { Analysed } from '../analyse.ts';
import { believed } from './beliefs.ts';
import { changedBy } from './changed-by.ts';
import { howOf } from './how-of.ts';
import { otherProfile } from './other-profile.ts';
import { profileTexts } from './profile-texts.ts';
import { suppliedRows } from './supplied-rows.ts';
import { toldForecast } from './told-forecast.ts';

/** The answers to the questions of the page about analysed texts. Pure. */
export function answerQuestions(analysed: Analysed): Questions {
  const { program, outcome, input } = analysed;
  const { language } = input;
  return {
    why(code) {
      const found = why(outcome, code);
      return found && toldWhy(outcome, found, language);
    },
    supplied: () => suppliedRows(analysed),
    whatIf: (rows) => changedBy(rows, analysed),
    beliefs: (rows) => believed(rows, analysed),
    tellForecast: (forecast) => toldForecast(forecast, analysed),
    profileTexts: () => profileTexts(program),
    underProfile: (text) => otherProfile(text, analysed),
    sensitivity: () => toldSensitivity(sensitivity(program.plan, howOf(analysed)), language),
  };
}
