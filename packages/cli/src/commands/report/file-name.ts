import type { Report } from '@traguardo/model';
import type { FileFormat } from './format.ts';
import { reportWords } from './words.ts';

/** The name of a report in a format: `relazione-2024.html`; without the year where the plan says none. */
export function reportFileName({ stem, ending }: FileFormat, { language, period }: Report): string {
  const word = reportWords[language].stems[stem];
  return period.trim() === '' ? `${word}.${ending}` : `${word}-${fileName(period)}.${ending}`;
}

/** A name as a file may have it: letters, digits and signs that no system minds. */
export function fileName(name: string): string {
  return (
    name
      .normalize('NFC')
      .replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')
      .replaceAll(/^[-.]+|[-.]+$/g, '') || 'report'
  );
}
