import type { Archive } from './archive.ts';
import type { Bodies } from './bodies.ts';
import type { WorkspaceStore } from './workspace-store.ts';

interface LaunchParams {
  readonly files: readonly { getFile(): Promise<File> }[];
}

/** What opens the files that the system hands to the installed application. */
export interface LaunchWorld {
  readonly workspace: Pick<WorkspaceStore, 'state'>;
  readonly archive: Pick<Archive, 'start'>;
  readonly bodies: Pick<Bodies, 'create'>;
  /** Tells why files are not opened; an empty text when they are. */
  tell(refused: string): void;
}

/** Opens files given by the system: in the workspace while it is empty, else as a body of their own, so that nothing here is touched. */
export function openLaunchedFiles(world: LaunchWorld): void {
  const { launchQueue } = globalThis as {
    readonly launchQueue?: { setConsumer(consumer: (params: LaunchParams) => void): void };
  };
  launchQueue?.setConsumer(({ files }) => void open(files, world));
}

async function open(given: LaunchParams['files'], world: LaunchWorld): Promise<void> {
  const { workspace, archive, bodies } = world;
  // What reads files is nothing for the first view.
  const [{ textsOf }, { tellRefused }] = await Promise.all([
    import('./texts/pick-texts.ts'),
    import('../locales/picked-texts.ts'),
  ]);
  const { files, refused } = await textsOf(await Promise.all(given.map((each) => each.getFile())));
  world.tell(tellRefused(refused, workspace.state.language));
  const [first] = files;
  if (first === undefined) return;
  if (workspace.state.files.length === 0) return archive.start('', files, null);
  const name = first.path.replace(/\.[^.]*$/, '');
  return bodies.create(name, { files, journals: [], settings: { name }, versions: [], texts: [], evidence: [] });
}
