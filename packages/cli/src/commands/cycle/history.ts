import { loadCycle, namesOf } from '@traguardo/workflow';
import type { Command } from '../../environment.ts';
import { readOptions } from '../../options.ts';
import { json } from '../../problems.ts';
import { openCycle } from './open-cycle.ts';
import { reportBroken } from './report-broken.ts';

/** `traguardo cycle history [plan]`: the events of the journal, verified, one a line. */
export const history: Command = async (args, environment, language) => {
  const options = readOptions(args, language, { file: 'text', json: 'flag' });
  const { instance, begun, definition, store } = await openCycle(options, environment, language);
  const folded = await loadCycle(store, { instance, definition: begun });
  if (folded.kind === 'broken') return reportBroken(folded, environment, language, definition);
  const events = await store.read();
  if (options.json)
    environment.stdout.write(json({ format: 'traguardo.history/1', instance, head: folded.head, events }));
  const names = namesOf(definition, language);
  for (const { seq, at, actor, role, type, hash } of options.json ? [] : events) {
    environment.stdout.write(
      `${String(seq).padStart(3)}  ${at}  ${names.event(type)}  ${actor} (${names.role(role)})  ${hash.slice(7, 19)}\n`,
    );
  }
  return 0;
};
