import { type Command, UsageError } from '../environment.ts';
import { texts } from '../locales.ts';
import { apply } from './cycle/apply.ts';
import { history } from './cycle/history.ts';
import { status } from './cycle/status.ts';
import { verify } from './cycle/verify.ts';

const ACTIONS: Readonly<Record<string, Command>> = { status, apply, history, verify };

/** `traguardo cycle …`: where the year stands, steps, history, verification. Without an action: `status`. */
export const cycle: Command = async (args, environment, language) => {
  const [name, ...rest] = args;
  if (name === undefined || name.startsWith('-')) return status(args, environment, language);
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (action === undefined) throw new UsageError(texts[language].unknownAction(name, Object.keys(ACTIONS).join(', ')));
  return action(rest, environment, language);
};
