import { existsSync } from 'node:fs';
import { type Command, UsageError } from '../environment.ts';
import { apply } from './cycle/apply.ts';
import { calendar } from './cycle/calendar.ts';
import { change } from './cycle/change.ts';
import { chart } from './cycle/chart.ts';
import { criteria } from './cycle/criteria.ts';
import { cycleWords } from './cycle/cycle-words.ts';
import { documents } from './cycle/documents.ts';
import { due } from './cycle/due.ts';
import { history } from './cycle/history.ts';
import { key } from './cycle/key.ts';
import { migrate } from './cycle/migrate.ts';
import { propose } from './cycle/propose.ts';
import { remarks } from './cycle/remarks.ts';
import { sheets } from './cycle/sheets.ts';
import { sign } from './cycle/sign.ts';
import { status } from './cycle/status.ts';
import { values } from './cycle/values.ts';
import { verifier } from './cycle/verifier.ts';
import { verify } from './cycle/verify.ts';
import { years } from './cycle/years.ts';

const ACTIONS: Readonly<Record<string, Command>> = {
  status,
  apply,
  due,
  calendar,
  documents,
  propose,
  change,
  remarks,
  years,
  criteria,
  sheets,
  values,
  history,
  verify,
  migrate,
  chart,
  verifier,
  key,
  sign,
};

/** `traguardo cycle …`: where the year stands, what is due, calendar, documents, steps, criteria of validation, history, verification, drawing. Without an action the words go to `status`. */
export const cycle: Command = async (args, environment, language) => {
  const [name = '', ...rest] = args;
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (action === undefined && /^[a-z-]+$/i.test(name) && !name.startsWith('-') && !existsSync(name))
    throw new UsageError(cycleWords[language].unknownAction(name, Object.keys(ACTIONS).join(', ')));
  return action === undefined ? status(args, environment, language) : action(rest, environment, language);
};
