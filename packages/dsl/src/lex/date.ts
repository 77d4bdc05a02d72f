import { isDay, type Language, writtenDate } from '@traguardo/model';

/** ISO `yyyy-mm-dd`, or `--mm-dd` for a day and month alone; null when there is no such day. */
export function readDate(image: string): string | null {
  if (image.includes('-')) return isOfYear(image) ? image : null;
  const [day = '', month = '', year] = image.split('/');
  const behind = `-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (year === undefined) return isDay(`2024${behind}`) ? `-${behind}` : null;
  const iso = `${year}${behind}`;
  return isOfYear(iso) ? iso : null;
}

/** A date image in the form of the language: `2024-09-30` or `30/09/2024`; a day and month alone stays as it is. */
export function writeDate(image: string, language: Language): string {
  const iso = readDate(image);
  return iso === null || iso.startsWith('-') ? image : writtenDate(iso, language);
}

/** Whether an image such as `31/01` could be a day and month. */
export function isDayMonth(image: string): boolean {
  return /^\d\d\/\d\d$/.test(image);
}

function isOfYear(iso: string): boolean {
  return isDay(iso) && !iso.startsWith('0000');
}
