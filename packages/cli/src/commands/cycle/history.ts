import type { Json } from '@traguardo/model';
import {
  type CycleNames,
  dueName,
  lateSteps,
  metText,
  namesOf,
  storedDefinitions,
  subjectsNamed,
} from '@traguardo/workflow';
import type { Command } from '../../environment.ts';
import { readOptions } from '../../options.ts';
import { json } from '../../problems.ts';
import { cycleWords } from './cycle-words.ts';
import { openCycle } from './open-cycle.ts';

/** `traguardo cycle history [plan]`: the events of the journal, verified, one a line, with what each met late. */
export const history: Command = async (args, environment, language) => {
  const options = readOptions(args, language, { file: 'text', year: 'text', json: 'flag' });
  const { instance, begun, definition, store, head } = await openCycle(options, environment, language);
  const events = await store.read();
  const definitionOf = await storedDefinitions(store, events);
  const late = lateSteps(events, { instance, definition: begun, definitionOf });
  if (options.json) {
    const metLate = [...late].flatMap(([seq, met]) => met.map((each) => ({ seq, ...each })));
    environment.stdout.write(json({ format: 'traguardo.history/1', instance, head, events, metLate }));
  }
  const names = namesOf(definition, language);
  if (!options.json && events.length === 0) environment.stdout.write(`${cycleWords[language].noSteps}\n`);
  for (const { seq, at, actor, role, type, hash, payload } of options.json ? [] : events) {
    environment.stdout.write(
      `${String(seq).padStart(3)}  ${at}  ${names.event(type)}${aboutText(payload.input, names)}  ${actor} (${names.role(role)})  ${hash.slice(7, 19)}\n`,
    );
    for (const met of late.get(seq) ?? [])
      environment.stdout.write(`     ! ${dueName(met, names)}: ${metText(met, language)}\n`);
  }
  return 0;
};

/** Which sheet, value or document an event is about, and how many more; nothing for one that is about none. */
function aboutText(input: Json, names: CycleNames): string {
  const { subject } = (typeof input === 'object' && input !== null ? input : {}) as { readonly subject?: string };
  const [first = subject, ...others] = subjectsNamed(input) ?? [];
  return first === undefined ? '' : ` · ${names.document(first)}${others.length === 0 ? '' : ` +${others.length}`}`;
}
