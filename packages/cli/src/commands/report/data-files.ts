import type { PublicExtra } from '@traguardo/report';
import type { Written } from './format.ts';

/** The report as open data, titles in both languages, the body by its code in the public index; `documents`: what its record lists beside. */
export async function dataFiles(
  { report, translated, ipa }: Written,
  documents: readonly PublicExtra[] = [],
): Promise<readonly PublicExtra[]> {
  const { openData } = await import('@traguardo/report');
  return openData(report, { translated: translated(), documents, ...(ipa === null ? {} : { ipa }) });
}
