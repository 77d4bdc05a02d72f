import { CYCLE_TEXTS, loadCycle } from '@traguardo/workflow';
import type { Command } from '../../environment.ts';
import { readOptions } from '../../options.ts';
import { json } from '../../problems.ts';
import { openCycle } from './open-cycle.ts';
import { reportBroken } from './report-broken.ts';

/** `traguardo cycle history [plan]`: the events of the journal, verified, one a line. */
export const history: Command = async (args, environment, language) => {
  const options = readOptions(args, language, { file: 'text', json: 'flag' });
  const { instance, store } = await openCycle(options, environment, language);
  const folded = await loadCycle(store, { instance });
  if (folded.kind === 'broken') return reportBroken(folded, environment, language);
  const events = await store.read();
  if (options.json)
    environment.stdout.write(json({ format: 'traguardo.history/1', instance, head: folded.head, events }));
  const names: Readonly<Record<string, string>> = { ...CYCLE_TEXTS[language].events, ...CYCLE_TEXTS[language].roles };
  for (const { seq, at, actor, role, type, hash } of options.json ? [] : events) {
    environment.stdout.write(
      `${String(seq).padStart(3)}  ${at}  ${names[type] ?? type}  ${actor} (${names[role] ?? role})  ${hash.slice(7, 19)}\n`,
    );
  }
  return 0;
};
