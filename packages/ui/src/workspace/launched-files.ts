import type { Archive } from './archive.ts';
import type { Bodies } from './bodies.ts';
import { textsOf } from './pick-texts.ts';
import type { WorkspaceStore } from './workspace-store.ts';

interface LaunchParams {
  readonly files: readonly { getFile(): Promise<File> }[];
}

/** What opens the files that the system hands to the installed application. */
export interface LaunchWorld {
  readonly workspace: Pick<WorkspaceStore, 'state'>;
  readonly archive: Pick<Archive, 'start'>;
  readonly bodies: Pick<Bodies, 'create'>;
}

/** Opens files given by the system: in the workspace while it is empty, else as a body of their own, so that nothing here is touched. */
export function openLaunchedFiles(world: LaunchWorld): void {
  const { launchQueue } = globalThis as {
    readonly launchQueue?: { setConsumer(consumer: (params: LaunchParams) => void): void };
  };
  launchQueue?.setConsumer(({ files }) => void open(files, world));
}

async function open(given: LaunchParams['files'], { workspace, archive, bodies }: LaunchWorld): Promise<void> {
  const files = await textsOf(await Promise.all(given.map((each) => each.getFile())));
  const [first] = files;
  if (first === undefined) return;
  if (workspace.state.files.length === 0) return archive.start('', files, null);
  const name = first.path.replace(/\.[^.]*$/, '');
  return bodies.create(name, { files, journals: [], settings: { name }, versions: [], texts: [], evidence: [] });
}
