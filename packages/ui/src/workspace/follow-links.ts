import type { Application } from './application.ts';
import { parseRoute, withoutBody, withoutYear } from './route.ts';
import type { WorkspaceStore } from './workspace-store.ts';

/** What opens the body and the year that a link speaks of. */
export interface LinkWorld {
  readonly workspace: Pick<WorkspaceStore, 'state' | 'subscribe'>;
  readonly bodies: Pick<Application['bodies'], 'open' | 'linked' | 'switchTo'>;
  readonly archive: Pick<Application['archive'], 'yearsAside'>;
  readonly cycle: Pick<Application['cycle'], 'refresh'>;
  readonly years: Pick<Application['years'], 'open'>;
  readonly troubles: Application['troubles'];
}

/**
 * Follows addresses that name a body or a year: those that are open lose the name, others are opened. A body that is not here is told by the page
 * of bodies; for a year that is not here the same place is shown in the open one, and a trouble tells.
 */
export function followLinks(world: LinkWorld): void {
  const { bodies, troubles } = world;
  let toldAt: string | null = null;

  async function follow(): Promise<void> {
    const { hash } = location;
    const { body, year } = parseRoute(hash);
    if (toldAt !== null && hash !== toldAt) {
      toldAt = null;
      troubles.clear('year');
    }
    if (body !== null) {
      const found = bodies.linked(body);
      if (found === null) return;
      if (found.id !== bodies.open.id) return bodies.switchTo(found.id, hash);
      location.replace(withoutBody(hash)); // which is followed again, for its year
    } else if (year !== null) {
      const isHere = await openYear(world, year);
      if (location.hash !== hash) return;
      if (!isHere) {
        toldAt = withoutYear(hash);
        troubles.report('year');
      }
      location.replace(withoutYear(hash));
    }
  }

  addEventListener('hashchange', () => void follow());
  void follow();
}

/** Whether the year is the open one, which comes before another of that year put aside. One put aside is opened, which opens the application anew. */
async function openYear({ archive, cycle, years, workspace }: LinkWorld, year: number): Promise<boolean> {
  if ((await yearAtHand(workspace)) === String(year)) return true;
  if (!(await archive.yearsAside()).includes(year)) return false;
  await cycle.refresh(); // which year is at hand is known by its journal
  await years.open(year);
  return true;
}

/** The year of the plan as soon as it is read; empty while there is none. */
function yearAtHand(workspace: LinkWorld['workspace']): Promise<string> {
  return new Promise((resolve) => {
    const look = (): boolean => {
      const { files, analysis } = workspace.state;
      if (files.length > 0 && analysis === null) return false;
      resolve(analysis?.plan.period.name ?? '');
      return true;
    };
    if (look()) return;
    const leave = workspace.subscribe(() => {
      if (look()) leave();
    });
  });
}
