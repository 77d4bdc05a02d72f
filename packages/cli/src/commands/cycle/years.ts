import { dateText } from '@traguardo/model';
import { dueAt, dueName, mainRegion, namesOf, openRemarks, remarksToCarry } from '@traguardo/workflow';
import { type Command, UsageError } from '../../environment.ts';
import { linkedYears } from '../../linked-years.ts';
import { readOptions } from '../../options.ts';
import { json } from '../../problems.ts';
import { cycleWords } from './cycle-words.ts';
import { openCycle } from './open-cycle.ts';
import { words } from './words.ts';

/**
 * `traguardo cycle years [plan]`: the years linked with a plan (the one reported on, the one running, the one being programmed), each with
 * its state, what is due next, and remarks of the year before that wait.
 */
export const years: Command = async (args, environment, language) => {
  const options = readOptions(args, language, { json: 'flag' });
  if (options.paths.length > 1) throw new UsageError(cycleWords[language].onePath);
  const own = words[language];
  const linked = await linkedYears(options.paths[0] ?? '.', language);
  const rows: object[] = [];
  let before: ReturnType<typeof remarksToCarry> = null;
  for (const { year, folder } of linked) {
    const { definition, state, head } = await openCycle({ paths: [folder], file: null }, environment, language);
    const names = namesOf(definition, language);
    const region = mainRegion(definition);
    const main = region === null ? '' : (state.value[region.code] ?? '');
    const next = dueAt(state, definition).find(({ due }) => due !== null);
    const open = openRemarks(state.context).length;
    const toCarry = state.context.carried === null && before?.earlier.year === year - 1 ? before.remarks.length : 0;
    rows.push({ year, folder, state: main, events: head.seq, due: next?.due ?? null, openRemarks: open, toCarry });
    before = remarksToCarry(state.context, head);
    if (options.json) continue;
    const told = [
      head.seq === 0 ? own.notBegun : names.state(main),
      ...(next?.due ? [own.next(dateText(next.due, language), dueName({ ...next, code: next.term }, names))] : []),
      ...(open > 0 ? [own.openRemarks(open)] : []),
      ...(toCarry > 0 ? [own.toCarry(toCarry)] : []),
    ];
    environment.stdout.write(`${year}  ${told.join(' · ')}\n      ${folder}\n`);
  }
  if (options.json) environment.stdout.write(json({ format: 'traguardo.years/1', years: rows }));
  return 0;
};
