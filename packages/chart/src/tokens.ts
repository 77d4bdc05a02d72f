/**
 * Codes as names that every statechart tool takes: letters, digits and `_`, the first no digit. Two codes never become one
 * name: the later gets a number, and so does one that is `used` elsewhere.
 */
export function tokensOf(codes: readonly string[], used: readonly string[] = []): ReadonlyMap<string, string> {
  const tokens = new Map<string, string>();
  const taken = new Set(used);
  for (const code of codes) {
    if (tokens.has(code)) continue;
    const token = nameToken(code);
    let free = token;
    for (let turn = 2; taken.has(free); turn += 1) free = `${token}_${turn}`;
    taken.add(free);
    tokens.set(code, free);
  }
  return tokens;
}

/** A code as a name, `_` for every other sign. A dot would end an event name of SCXML and the path of a state in XState. */
function nameToken(code: string): string {
  const plain = code.normalize('NFC').replace(/[^\p{L}\p{N}_]/gu, '_');
  return /^[\p{L}_]/u.test(plain) ? plain : `_${plain}`;
}
