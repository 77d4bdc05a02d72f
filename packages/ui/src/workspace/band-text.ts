import type { Band, OutcomeNode } from '@traguardo/model';

/** The band of a score in words, or those its range can end in; empty where that is any, or there is none. */
export function bandText(
  { band, bands: possible }: Pick<OutcomeNode, 'band' | 'bands'>,
  bands: readonly Band[],
): string {
  const codes = band === null ? possible : [band];
  const labels = bands.filter(({ code }) => codes.includes(code)).map(({ label, code }) => label || code);
  return labels.length > 1 && labels.length === bands.length ? '' : labels.join(' / ');
}
