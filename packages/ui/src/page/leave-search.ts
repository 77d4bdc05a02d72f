/** For the `change` of a search: under a finger its Enter puts the keys of the phone away, which stand where the answer is. */
export function leaveSearch({ target }: Event): void {
  if (matchMedia('(hover: none) and (pointer: coarse)').matches) (target as HTMLElement).blur();
}
