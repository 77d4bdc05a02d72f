import type { Edit } from '@traguardo/model';
import type { ParsedFile } from '../parse/tree.ts';
import { textIn } from './spans.ts';

/** The period of the plan moved from one year to another: the year, or the years of its first and last day. */
export function newPeriod(files: readonly ParsedFile[], from: number, year: number): readonly Edit[] {
  return files.flatMap((file) =>
    file.items
      .filter((item) => item.kind === 'declaration' && item.word.concept === 'plan')
      .flatMap((item) => (item.kind === 'declaration' ? [...item.clauses, ...(item.block ?? [])] : []))
      .filter((item) => item.kind === 'clause' && item.word.concept === 'period')
      .map(({ place }): Edit => {
        const text = textIn(file, place).replace(/\d{4}/gu, (written) => String(Number(written) + year - from));
        return { place, text };
      }),
  );
}
