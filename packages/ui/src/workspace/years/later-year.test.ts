import { expect, it } from 'vitest';
import { emptyDesk } from '../cycle/cycle-desk.ts';
import { laterYear, type YearDesk } from './later-year.ts';

const DAY = '2024-07-01';

/** A desk that counts how often it was opened, fails as often as asked, and can be told to change. */
function made(failures = 0) {
  const listeners = new Set<() => void>();
  const counted = { opened: 0 };
  let desk = emptyDesk(DAY);
  const cycle = {
    get desk() {
      return desk;
    },
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    draft: async (name: string) => `draft of ${name}`,
    async act(as: object) {
      desk = { ...desk, ...as };
      for (const listener of listeners) listener();
    },
  };
  const year = { cycle, years: { aside: async () => [] }, archive: {} } as unknown as YearDesk;
  const open = async (): Promise<YearDesk> => {
    counted.opened += 1;
    if (counted.opened <= failures) throw new Error('no network');
    return year;
  };
  return { counted, open };
}

it('opens nothing before it is asked, and once for all who ask', async () => {
  const { counted, open } = made();
  const { cycle, years } = laterYear(open, DAY);
  expect([counted.opened, cycle.desk.day]).toEqual([0, DAY]);
  expect(await Promise.all([cycle.draft('changes'), cycle.draft('validation'), years.aside()])).toEqual([
    'draft of changes',
    'draft of validation',
    [],
  ]);
  expect(counted.opened).toBe(1);
});

it('shows the cycle once it is opened, and tells who listened before', async () => {
  const { cycle } = laterYear(made().open, DAY);
  const roles: string[] = [];
  const leave = cycle.subscribe(() => roles.push(cycle.desk.role));
  await cycle.act({ role: 'OIV' });
  leave();
  await cycle.act({ role: 'VERTICE' });
  expect(roles).toEqual(['CONTROLLER', 'OIV']);
  expect(cycle.desk.role).toBe('VERTICE');
});

it('is tried again when it could not be opened', async () => {
  const { cycle } = laterYear(made(1).open, DAY);
  await expect(cycle.draft('changes')).rejects.toThrow('no network');
  expect(await cycle.draft('changes')).toBe('draft of changes');
});
