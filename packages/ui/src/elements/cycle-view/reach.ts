import { nextFrame } from '../../page/after-frame.ts';

/** So many frames pass until what a page shows first stands. */
const FRAMES = 4;

/** Shows the part of a page that has an id and gives the focus to what opens and closes it, or to itself; whether there is one. */
export function reach(root: ParentNode, id: string): boolean {
  const part = root.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  if (part === null) return false;
  void show(part, FRAMES);
  (part.querySelector<HTMLElement>('[aria-expanded]') ?? part).focus({ preventScroll: true });
  return true;
}

/** What was never in sight is as high as was guessed, and what opens in the part is drawn after it: it is shown again in the frames that follow. */
async function show(part: HTMLElement, frames: number): Promise<void> {
  part.scrollIntoView({ block: 'start' });
  await nextFrame();
  if (frames > 1 && part.isConnected) await show(part, frames - 1);
}
