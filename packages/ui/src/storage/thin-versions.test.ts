import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPassing, localDay, type Thinned, thinned } from './thin-versions.ts';

const dayOf = (instant: string): string => instant.slice(0, 10);
const TODAY = '2024-07-01';

function passing(...instants: readonly string[]): Thinned[] {
  return instants.map((at) => ({ id: at, at: `${at}:00.000Z`, name: null, why: 'pause' }));
}

describe('thinning', () => {
  it('keeps all of today, the last of each day for a month, the last of each month before', () => {
    const versions = passing(
      '2024-07-01T09:00',
      '2024-07-01T09:10',
      '2024-06-30T09:00',
      '2024-06-30T18:00',
      '2024-05-31T08:00',
      '2024-05-31T19:00',
      '2024-05-30T19:00',
      '2024-05-02T10:00',
      '2024-04-10T10:00',
    );
    expect(thinned(versions, TODAY, dayOf)).toEqual(['2024-06-30T09:00', '2024-05-31T08:00', '2024-05-02T10:00']);
  });

  it('never gives up what was named, asked for or sealed', () => {
    const versions = passing('2023-01-01T09:00', '2023-01-01T10:00', '2023-01-01T11:00', '2023-01-01T12:00').map(
      (each, index): Thinned =>
        [{ ...each, name: 'Giunta' }, { ...each, why: 'sealed' } as const, { ...each, why: 'hand' } as const][index] ??
        each,
    );
    expect(thinned(versions, TODAY, dayOf)).toEqual([]);
  });
});

const DAY = 86_400_000;
const instants = fc.integer({ min: Date.parse('2023-01-01'), max: Date.parse('2024-07-01T23:00:00Z') });
const lists = fc
  .array(fc.tuple(instants, fc.option(fc.constant('Giunta')), fc.constantFrom('pause', 'sealed', 'step')))
  .map((all) =>
    all.map(([at, name, why], index): Thinned => ({ id: `${index}`, at: new Date(at).toISOString(), name, why })),
  );

it('holds for any versions: who may stay stays, once a day, once a month, and thinning again changes nothing', () => {
  fc.assert(
    fc.property(lists, (versions) => {
      const gone = new Set(thinned(versions, TODAY, dayOf));
      const left = versions.filter(({ id }) => !gone.has(id));
      for (const each of versions.filter(({ id }) => gone.has(id))) {
        expect(isPassing(each)).toBe(true);
        expect(dayOf(each.at) < TODAY).toBe(true);
        // A later one of its day, or of its month when it is old, stays.
        const length = Date.parse(TODAY) - Date.parse(dayOf(each.at)) <= 31 * DAY ? 10 : 7;
        const stretch = each.at.slice(0, length);
        expect(left.some((other) => other.at.startsWith(stretch) && other.at >= each.at)).toBe(true);
      }
      expect(thinned(left, TODAY, dayOf)).toEqual([]);
    }),
  );
});

it('day by day gives up no more than all at once after a year: the last of each month is there', () => {
  fc.assert(
    fc.property(lists, (versions) => {
      const own = versions.filter(isPassing);
      const late = Date.parse('2025-07-01');
      let stepwise: readonly Thinned[] = own;
      for (let now = Date.parse(TODAY); now <= late; now += DAY) {
        const gone = new Set(thinned(stepwise, dayOf(new Date(now).toISOString()), dayOf));
        stepwise = stepwise.filter(({ id }) => !gone.has(id));
      }
      const gone = new Set(thinned(own, '2025-07-01', dayOf));
      expect(stepwise.map(({ at }) => at).toSorted()).toEqual(
        own
          .filter(({ id }) => !gone.has(id))
          .map(({ at }) => at)
          .toSorted(),
      );
    }),
    { numRuns: 20 },
  );
});

it('takes the day where the machine is', () => {
  const date = new Date(2024, 0, 5, 0, 30);
  expect(localDay(date.toISOString())).toBe('2024-01-05');
});
