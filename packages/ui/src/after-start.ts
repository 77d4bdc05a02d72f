import type { AppShell } from './elements/app-shell/app-shell.ts';
import { followPacks } from './elements/pack-arrival/follow-packs.ts';
import { keepFocusInSight } from './page/focus-in-sight.ts';
import { followGoingBack } from './page/going-back.ts';
import { keepScroll } from './page/kept-scroll.ts';
import { openLaunchedFiles } from './workspace/launched-files.ts';
import { saidBefore } from './page/said-after.ts';

/** What a shell that stands on the page does without being asked: what was left to say, the way back and the place on the page it leads to, the field one writes in, packs that a plan asks for, files that the system hands over. */
export function afterStart(shell: AppShell): void {
  const { workspace, archive, bodies } = shell.application;
  const said = saidBefore();
  if (said !== null) shell.say(said);
  followGoingBack(window);
  keepScroll(window);
  keepFocusInSight(window);
  followPacks(shell, workspace);
  openLaunchedFiles({ workspace, archive, bodies, tell: (refused) => (shell.refused = refused) });
}
