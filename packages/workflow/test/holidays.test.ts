import { describe, expect, it } from 'vitest';
import { easterSunday, holidayOn, nextWorkingDay } from '../src/holidays.ts';

describe('Easter', () => {
  // From the tables of the calendar, with the earliest and the latest possible day of the neighbouring centuries.
  it.each([
    ['1818-03-22'],
    ['1943-04-25'],
    ['2009-04-12'],
    ['2011-04-24'],
    ['2019-04-21'],
    ['2024-03-31'],
    ['2025-04-20'],
    ['2026-04-05'],
    ['2027-03-28'],
    ['2028-04-16'],
    ['2029-04-01'],
    ['2030-04-21'],
    ['2038-04-25'],
    ['2285-03-22'],
  ])('%s', (day) => {
    expect(easterSunday(Number(day.slice(0, 4)))).toBe(day);
  });
});

describe('public holidays', () => {
  it('are the twelve days of the year 2024, Sundays aside', () => {
    expect(weekdaysOff(2024)).toEqual([
      '2024-01-01 new-year',
      '2024-01-06 epiphany',
      '2024-04-01 easter-monday',
      '2024-04-25 liberation',
      '2024-05-01 labour',
      '2024-08-15 assumption',
      '2024-11-01 all-saints',
      '2024-12-25 christmas',
      '2024-12-26 saint-stephen',
    ]);
    // The rest of the twelve fell on Sundays.
    expect(['2024-06-02', '2024-12-08'].map((day) => holidayOn(day))).toEqual(['republic', 'immaculate-conception']);
  });

  it('have Saint Francis from 2026 on', () => {
    expect([2024, 2025, 2026, 2027, 2030].map((year) => holidayOn(`${year}-10-04`))).toEqual([
      null,
      null,
      'saint-francis',
      'saint-francis',
      'saint-francis',
    ]);
  });

  it('had the 17th of March in 2011 alone', () => {
    expect([2010, 2011, 2012].map((year) => holidayOn(`${year}-03-17`))).toEqual([null, 'unification-2011', null]);
  });

  it('no longer are Saint Joseph, Saints Peter and Paul, and the 4th of November', () => {
    expect(['2024-03-19', '2026-06-29', '2024-11-04'].map((day) => holidayOn(day))).toEqual([null, null, null]);
  });

  it('have the days of the body', () => {
    const own = [{ month: 11, day: 10 }];
    expect([holidayOn('2025-11-10', own), holidayOn('2025-11-10')]).toEqual(['own', null]);
  });
});

describe('the last day of a term', () => {
  // By hand, from the calendars of the years: 31 January, 30 April and 30 June, each with the day on which it ends.
  it.each([
    ['2024-01-31', '2024-01-31'], // Wednesday
    ['2024-04-30', '2024-04-30'], // Tuesday
    ['2024-06-30', '2024-07-01'], // Sunday
    ['2025-01-31', '2025-01-31'], // Friday
    ['2025-04-30', '2025-04-30'], // Wednesday
    ['2025-06-30', '2025-06-30'], // Monday
    ['2026-01-31', '2026-01-31'], // Saturday: no holiday
    ['2026-04-30', '2026-04-30'], // Thursday
    ['2026-06-30', '2026-06-30'], // Tuesday
    ['2027-01-31', '2027-02-01'], // Sunday
    ['2027-04-30', '2027-04-30'], // Friday
    ['2027-06-30', '2027-06-30'], // Wednesday
    ['2028-01-31', '2028-01-31'], // Monday
    ['2028-04-30', '2028-05-02'], // Sunday, then the 1st of May
    ['2028-06-30', '2028-06-30'], // Friday
    ['2029-01-31', '2029-01-31'], // Wednesday
    ['2029-04-30', '2029-04-30'], // Monday
    ['2029-06-30', '2029-06-30'], // Saturday
    ['2030-01-31', '2030-01-31'], // Thursday
    ['2030-04-30', '2030-04-30'], // Tuesday
    ['2030-06-30', '2030-07-01'], // Sunday
    ['2026-10-04', '2026-10-05'], // Sunday and Saint Francis
    ['2027-10-04', '2027-10-05'], // Monday, Saint Francis
    ['2024-03-31', '2024-04-02'], // Easter and its Monday
    ['2027-12-25', '2027-12-27'], // Saturday, then a Sunday that is Saint Stephen
    ['2028-12-31', '2029-01-02'], // Sunday, then New Year's Day
  ])('%s ends on %s', (printed, moved) => {
    expect(nextWorkingDay(printed)).toBe(moved);
  });

  it('minds the patron saint of the body', () => {
    expect(nextWorkingDay('2024-11-10', [{ month: 11, day: 10 }])).toBe('2024-11-11'); // Sunday too
    expect(nextWorkingDay('2025-11-09', [{ month: 11, day: 10 }])).toBe('2025-11-11'); // Sunday, then San Baudolino
  });

  it('never moves back, never onto a holiday, never by more than five days', () => {
    for (let time = Date.UTC(2009, 0, 1); time < Date.UTC(2040, 0, 1); time += 86_400_000) {
      const day = new Date(time).toISOString().slice(0, 10);
      const moved = nextWorkingDay(day);
      expect(moved >= day && holidayOn(moved) === null).toBe(true);
      expect(Date.parse(moved) - time).toBeLessThanOrEqual(5 * 86_400_000);
    }
  });
});

/** Holidays of a year that are not Sundays. */
function weekdaysOff(year: number): readonly string[] {
  const days: string[] = [];
  for (let time = Date.UTC(year, 0, 1); time < Date.UTC(year + 1, 0, 1); time += 86_400_000) {
    const date = new Date(time);
    const day = date.toISOString().slice(0, 10);
    const name = holidayOn(day);
    if (name !== null && date.getUTCDay() !== 0) days.push(`${day} ${name}`);
  }
  return days;
}
