/** How many items two lists, or letters two texts, have in common at the beginning, and of the rest at the end. */
export function equalEnds(one: ArrayLike<string>, other: ArrayLike<string>): readonly [start: number, end: number] {
  const least = Math.min(one.length, other.length);
  let start = 0;
  while (start < least && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < least - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  return [start, end];
}
