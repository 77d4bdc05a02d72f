/** Enough of a hash to tell two apart by eye. */
export function shortHash(hash: string): string {
  return hash.replace(/^sha256:/, '').slice(0, 10);
}
