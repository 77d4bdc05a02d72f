/** Shows the part of a page that has an id and gives the focus to what opens and closes it, or to itself; whether there is one. */
export function reach(root: ParentNode, id: string): boolean {
  const part = root.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  if (part === null) return false;
  part.scrollIntoView({ block: 'start' });
  (part.querySelector<HTMLElement>('[aria-expanded]') ?? part).focus({ preventScroll: true });
  return true;
}
