import type { Language } from '@traguardo/model';

/** ISO `yyyy-mm-dd`, or `--mm-dd` for a day and month alone; null when there is no such day. */
export function readDate(image: string): string | null {
  const parts = image.split(/[-/]/).map(Number);
  if (image.includes('-')) {
    const [year = 0, month = 0, day = 0] = parts;
    return isDay(year, month, day) ? image : null;
  }
  const [day = 0, month = 0, year] = parts;
  if (year === undefined) return isDay(2024, month, day) ? `-${pad(month)}${pad(day)}` : null;
  return isDay(year, month, day) ? `${String(year).padStart(4, '0')}${pad(month)}${pad(day)}` : null;
}

/** A date image in the form of the language: `2024-09-30` or `30/09/2024`; a day and month alone stays as it is. */
export function writeDate(image: string, language: Language): string {
  const iso = readDate(image);
  if (iso === null || iso.startsWith('-')) return image;
  if (language === 'en') return iso;
  const [year, month, day] = iso.split('-');
  return `${day}/${month}/${year}`;
}

/** Whether an image such as `31/01` could be a day and month. */
export function isDayMonth(image: string): boolean {
  return /^\d\d\/\d\d$/.test(image);
}

function pad(part: number): string {
  return `-${String(part).padStart(2, '0')}`;
}

function isDay(year: number, month: number, day: number): boolean {
  if (year < 1 || month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const longest = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] as number;
  return day <= longest;
}
