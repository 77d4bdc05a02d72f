/** A point of a text. */
export interface Spot {
  readonly path: string;
  readonly offset: number;
}

/** Places jumped from, to go back to and forth again, as the pages of a browser. */
export interface Jumps {
  readonly behind: readonly Spot[];
  readonly ahead: readonly Spot[];
}

export const noJumps: Jumps = { behind: [], ahead: [] };

const MOST = 100;

/** After a jump away from a spot. */
export function jumpedFrom({ behind }: Jumps, from: Spot): Jumps {
  return { behind: isSame(behind.at(-1), from) ? behind : [...behind, from].slice(-MOST), ahead: [] };
}

/** One jump back from a spot, and where that leads; null when there is none. */
export function jumpBack({ behind, ahead }: Jumps, here: Spot): { readonly jumps: Jumps; readonly to: Spot } | null {
  const to = behind.at(-1);
  return to ? { to, jumps: { behind: behind.slice(0, -1), ahead: [...ahead, here] } } : null;
}

/** One jump forth again; null when there is none. */
export function jumpForth({ behind, ahead }: Jumps, here: Spot): { readonly jumps: Jumps; readonly to: Spot } | null {
  const to = ahead.at(-1);
  return to ? { to, jumps: { behind: [...behind, here], ahead: ahead.slice(0, -1) } } : null;
}

function isSame(one: Spot | undefined, other: Spot): boolean {
  return one?.path === other.path && one.offset === other.offset;
}
