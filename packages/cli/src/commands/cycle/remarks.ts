import { dirname } from 'node:path';
import { dateText, type Language } from '@traguardo/model';
import {
  type CarriedRemarks,
  CYCLE_TEXTS,
  type EventRecord,
  foldJournal,
  openRemarks,
  remarksToCarry,
  type RemarksToCarry,
} from '@traguardo/workflow';
import { readCycleFile } from '../../cycle-file.ts';
import { type Command, UsageError } from '../../environment.ts';
import { linkedYears } from '../../linked-years.ts';
import { readOptions } from '../../options.ts';
import { json } from '../../problems.ts';
import { cyclePath, openCycle } from './open-cycle.ts';
import { writePayload } from './payload-file.ts';
import { words } from './words.ts';

/**
 * `traguardo cycle remarks [plan] [--write FILE]`: the remarks with which the year before was validated. Not carried over yet: what there
 * is, and with `--write` the payload of CARRY_REMARKS with the end of the earlier journal as proof. Carried over: each with its
 * answer, and whether the earlier journal bears them out. Exit status 1 while something is open, or not borne out.
 */
export const remarks: Command = async (args, environment, language) => {
  const options = readOptions(args, language, { write: 'text', file: 'text', year: 'text', json: 'flag' });
  const { instance, state, path } = await openCycle(options, environment, language);
  const { carried } = state.context;
  const earlier = await earlierJournal(path, instance.year, language);
  const own = words[language];
  if (carried === null) {
    if (earlier === null) throw new UsageError(own.noEarlierYear);
    const found = earlier.toCarry;
    if (options.write !== null && found !== null) await writePayload(options.write, found, language);
    if (options.json) environment.stdout.write(json({ format: 'traguardo.remarks/1', carried, toCarry: found }));
    else if (found === null) environment.stdout.write(`${own.noRemarks}\n`);
    else {
      const written = options.write === null ? [] : [own.written(options.write, 'CARRY_REMARKS')];
      environment.stdout.write(
        `${[own.toCarry(found.remarks.length), ...linesOf(found, language), ...written].join('\n')}\n`,
      );
    }
    return found === null ? 0 : 1;
  }
  const isProven = earlier === null ? null : bearsOut(earlier.events, earlier.at(carried.earlier.seq), carried);
  const head = `${carried.earlier.seq}:${carried.earlier.hash.slice(0, 19)}`;
  if (options.json) environment.stdout.write(json({ format: 'traguardo.remarks/1', carried, proven: isProven }));
  else {
    const lines = [
      own.carriedFrom(carried.earlier.year, dateText(carried.day, language)),
      ...linesOf(carried, language),
      ...(isProven === null ? [] : [isProven ? own.proven(head) : own.notProven(head)]),
    ];
    environment.stdout.write(`${lines.join('\n')}\n`);
  }
  return openRemarks({ carried }).length > 0 || isProven === false ? 1 : 0;
};

interface EarlierJournal {
  readonly events: readonly EventRecord[];
  /** What there was to carry after so many events. */
  readonly at: (seq: number) => RemarksToCarry | null;
  readonly toCarry: RemarksToCarry | null;
}

/** The journal of the year before, verified as it was read; null when no year is linked or it has no journal. */
async function earlierJournal(path: string, year: number, language: Language): Promise<EarlierJournal | null> {
  const found = (await linkedYears(dirname(path), language)).find((each) => each.year === year - 1);
  if (found === undefined) return null;
  const bundle = await readCycleFile(await cyclePath({ paths: [found.folder], file: null }, language), language);
  if (bundle === null) return null;
  const { instance, definition, events } = bundle;
  const at = (seq: number): RemarksToCarry | null => {
    const folded = foldJournal(events.slice(0, seq), { instance, definition });
    return folded.kind === 'broken' ? null : remarksToCarry(folded.state.context, folded.head);
  };
  return { events, at, toCarry: at(events.length) };
}

/** Whether the earlier journal had, at the end it is quoted with, these very remarks. */
function bearsOut(
  events: readonly EventRecord[],
  then: RemarksToCarry | null,
  { earlier, remarks: all }: CarriedRemarks,
): boolean {
  const isSameEnd = events[earlier.seq - 1]?.hash === earlier.hash && then?.earlier.year === earlier.year;
  const texts = (list: readonly { readonly criterion: string; readonly remark: string }[]): string =>
    JSON.stringify(list.map(({ criterion, remark }) => [criterion, remark]));
  return isSameEnd && texts(then?.remarks ?? []) === texts(all);
}

function linesOf({ remarks: all }: RemarksToCarry | CarriedRemarks, language: Language): readonly string[] {
  const own = words[language];
  return all.flatMap((each, index) => [
    `  ${own.remark(index + 1, CYCLE_TEXTS[language].criteria[each.criterion], each.remark)}`,
    ...('answer' in each ? [`     ${each.answer === null ? own.notAnswered : own.answer(each.answer)}`] : []),
  ]);
}
