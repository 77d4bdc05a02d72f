import type { Archive } from '../archive.ts';
import { emptyDesk } from '../cycle/cycle-desk.ts';
import type { CycleStore } from '../cycle/cycle-store.ts';
import { later, once } from '../later.ts';
import type { Years } from './years.ts';

/** The cycle of the workspace, its years and its archive: what needs the machine of the cycle. */
export interface YearDesk {
  readonly cycle: CycleStore;
  readonly years: Years;
  readonly archive: Archive;
}

/** A desk of the year that is opened by whoever first asks it for something; until then it shows an empty cycle on `day`. */
export function laterYear(open: () => Promise<YearDesk>, day: string): YearDesk {
  const listeners = new Set<() => void>();
  let desk = emptyDesk(day);
  const opened = once(async () => {
    const made = await open();
    const follow = (): void => {
      ({ desk } = made.cycle);
      for (const listener of listeners) listener();
    };
    made.cycle.subscribe(follow);
    follow();
    return made;
  });
  const part =
    <Name extends keyof YearDesk>(name: Name) =>
    async (): Promise<YearDesk[Name]> =>
      (await opened())[name];
  return {
    cycle: {
      ...later(part('cycle'), CYCLE_METHODS),
      get desk() {
        return desk;
      },
      subscribe(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    years: later(part('years'), ['rows', 'aside', 'prepare', 'begin', 'open']),
    archive: later(part('archive'), [
      'start',
      'backup',
      'textsAlone',
      'lastBackup',
      'inspect',
      'restore',
      'restoreAsNew',
      'yearsAside',
      'clear',
    ]),
  };
}

const CYCLE_METHODS = [
  'load',
  'refresh',
  'act',
  'take',
  'move',
  'criteria',
  'toldJournal',
  'draft',
  'keepDraft',
  'changes',
  'changeDraft',
  'keepChangeDraft',
  'text',
  'bundle',
  'verify',
  'lastKnown',
] as const;
