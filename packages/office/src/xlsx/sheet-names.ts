/** The longest name a sheet may have. */
const LONGEST = 31;

/**
 * Names for sheets, in the order given: what office programs refuse is left out (`[ ] : * ? / \`, apostrophes at the ends, more than 31 letters,
 * `History`), and no two are the same in any case.
 */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set(['', 'history']);
  return wanted.map((name) => {
    const clean = name
      .replaceAll(/[[\]:*?/\\\p{Cc}]/gu, '_')
      .replaceAll(/^'+|'+$/g, '')
      .trim();
    let chosen = clean.slice(0, LONGEST);
    for (let at = 2; taken.has(chosen.toLowerCase()); at += 1) chosen = `${clean.slice(0, LONGEST - 5)} ${at}`;
    taken.add(chosen.toLowerCase());
    return chosen;
  });
}
