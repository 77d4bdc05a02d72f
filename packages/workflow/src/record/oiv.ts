import { addDays } from '@traguardo/model';
import { given, type Recorder } from './recorder.ts';

/** For how many years an OIV is appointed (D.M. 6/8/2020 art. 7). */
const YEARS = 3;

/** An OIV is appointed for three years, by an act; a vacancy ends. */
export const recordOivAppointed: Recorder = (context, { payload, day }) => ({
  ...context,
  appointments: [
    ...context.appointments,
    { members: given(payload, 'members'), act: given(payload, 'act'), from: day, until: lastDay(day) },
  ],
  vacancies: context.vacancies.map((each) => (each.until === null ? { ...each, until: day } : each)),
});

/** The OIV is not there any longer: the term is over, or it left. */
export const recordOivVacant: Recorder = (context, { payload, day }) => ({
  ...context,
  vacancies: [...context.vacancies, { from: day, until: null, reasons: given(payload, 'reasons') }],
});

/** The day before the same day three years later; from a 29th of February, the 28th. */
function lastDay(from: string): string {
  const [year = 0, ...rest] = from.split('-').map(Number);
  const [month = 1, day = 1] = rest;
  const isLeapDay = month === 2 && day === 29; // three years later there is none
  const same = `${year + YEARS}-${two(isLeapDay ? 3 : month)}-${two(isLeapDay ? 1 : day)}`;
  return addDays(same, -1);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
