/** What a format makes of a number. */
export type NumberKind = 'number' | 'percent' | 'date' | 'time';

/** Formats every program knows by number without writing them down (ECMA-376 part 1, 18.8.30). */
export function builtInKind(id: number): NumberKind {
  if (id === 9 || id === 10) return 'percent';
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58))
    return 'date';
  return (id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) ? 'time' : 'number';
}

/** Letters of a format that programs read. */
const LONGEST_FORMAT = 255;

/** The same of a format written down, by its part for positive numbers. */
export function formatKind(code: string): NumberKind {
  const [first = ''] = code
    .slice(0, LONGEST_FORMAT)
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .split(';');
  const signs = first.replace(/\[(?![hms]+\])[^\]]*\]/gi, '').toLowerCase();
  if (signs.includes('%')) return 'percent';
  if (/general|standard/.test(signs)) return 'number';
  if (/[yd]|mmm|g{1,3}\/|a{3,4}/.test(signs)) return 'date';
  return /[hs]|\bm/.test(signs) ? 'time' : 'number';
}
