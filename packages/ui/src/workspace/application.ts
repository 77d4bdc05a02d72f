import { createContext } from '@lit/context';
import type { Archive } from './archive.ts';
import type { Bodies } from './bodies.ts';
import type { CycleStore } from './cycle/cycle-store.ts';
import type { ImportDesk } from './import-desk.ts';
import type { Health } from './health.ts';
import type { ReportDesk } from './report-desk.ts';
import type { Troubles } from './troubles.ts';
import type { ValueDesk } from './value-desk.ts';
import type { Years } from './years/years.ts';
import type { Versions } from './versions/versions.ts';
import type { WorkspaceStore } from './workspace-store.ts';

/** Everything the composition root puts together. */
export interface Application {
  readonly workspace: WorkspaceStore;
  readonly troubles: Troubles;
  readonly archive: Archive;
  readonly bodies: Bodies;
  readonly cycle: CycleStore;
  readonly years: Years;
  readonly versions: Versions;
  readonly health: Health;
  readonly reports: ReportDesk;
  /** Loaded when it is first asked for. */
  readonly imports: () => Promise<ImportDesk>;
  readonly values: ValueDesk;
}

/** For the views of start, cycle, report and archive; the others need only the workspace. */
export const applicationContext = createContext<Application>(Symbol('application'));
