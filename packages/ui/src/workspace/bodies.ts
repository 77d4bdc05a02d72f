import { type Body, type BodyRegistry, FIRST_BODY, newBodyKey } from '../storage/body-registry.ts';
import type { Replacement } from '../storage/replace-all.ts';
import type { LinkedBody } from './route.ts';
import type { WorkspaceStore } from './workspace-store.ts';

/** The bodies of this browser, of which this tab has one open. */
export interface Bodies {
  readonly open: Body;
  /** Those in which something was written, and the open one; the last opened first. */
  list(): readonly Body[];
  /** The body a link speaks of: that of its key, else that of its name, the open one before the others; null for none. */
  linked(body: LinkedBody): Body | null;
  subscribe(listener: () => void): () => void;
  /** Opens another body in this tab, at an address. An empty one that is left is dropped. */
  switchTo(id: string, hash?: string): Promise<void>;
  /** Opens an empty body in this tab, the one there is if there is one. */
  begin(): Promise<void>;
  /** Makes a body of a content and opens it in this tab. Nothing of the open one is touched. */
  create(name: string, content: Replacement): Promise<void>;
  /** Keeps all that the open body holds as a body of its own, of this name, beside it. */
  keepCopy(name: string): Promise<void>;
  /** Gives the open body a name; an empty one gives it that of its plan. */
  rename(name: string): void;
  /** Removes the open body from this browser, with all its years, and opens another. */
  remove(): Promise<void>;
}

export interface BodiesWorld {
  /** The body this tab has open. */
  readonly id: string;
  readonly registry: BodyRegistry;
  readonly workspace: Pick<WorkspaceStore, 'state' | 'subscribe' | 'flush'>;
  newId(): string;
  now(): string;
  /** Fills the database of a body that is not open. */
  write(id: string, content: Replacement): Promise<void>;
  /** Fills the database of a body that is not open with all that the open one holds, and its own `name`. */
  copy(id: string, name: string): Promise<void>;
  /** Deletes the database of a body and what is known of its journals. */
  drop(id: string): Promise<void>;
  /** Opens the application anew in this tab, for a body (null: the one last opened) at an address. */
  restart(id: string | null, hash: string): void;
}

/** The address at which a body is opened: its first view. */
const START = '#/';

/** Which body a tab opens: that of a link, else the one it had, else the one last opened, else the first there was. */
export function bodyToOpen(
  registry: Pick<BodyRegistry, 'all'>,
  ofTab: string | null,
  wanted: LinkedBody | null,
): string {
  const all = registry.all();
  const own = all.find(({ id }) => id === ofTab);
  const linked = wanted === null ? undefined : bestLinked(all, wanted, own?.id);
  return (linked ?? own ?? all.find(({ name }) => name !== '') ?? all[0])?.id ?? FIRST_BODY;
}

/** Registers the body the tab opens and keeps its name that of its plan. */
export function createBodies(world: BodiesWorld): Bodies {
  const { id, registry, workspace } = world;
  const found = registry.all().find((body) => body.id === id);
  let open: Body = { id, name: '', isOwnName: false, ...found, opened: world.now(), key: found?.key || newBodyKey() };
  registry.put(open);
  workspace.subscribe(() => {
    if (!open.isOwnName) setName(planName());
  });
  registry.subscribe(() => {
    open = registry.all().find((body) => body.id === id) ?? open;
  });

  /** What the plan calls its body; what it was called before as long as the plan is not read. */
  function planName(): string {
    const { files, analysis, name } = workspace.state;
    if (files.length === 0) return '';
    return analysis === null ? open.name : analysis.plan.body || analysis.plan.root.title || name;
  }

  function setName(name: string, isOwnName = false): void {
    const others = registry.all().filter((body) => body.id !== id);
    const unique = uniqueName(name, others, open.name);
    if (unique === open.name && isOwnName === open.isOwnName) return;
    const isKept = registry.all().some((body) => body.id === id);
    open = { ...open, name: unique, isOwnName };
    if (isKept) registry.put(open); // another tab may have removed it
  }

  function newBody(to: string, name: string): Body {
    return { id: to, name, isOwnName: false, opened: world.now(), key: newBodyKey() };
  }

  /** Leaves the open body with everything saved; one that is empty leaves nothing behind. */
  async function leave(): Promise<void> {
    await workspace.flush();
    if (workspace.state.files.length > 0 || id === FIRST_BODY) return;
    await world.drop(id);
    registry.remove(id);
  }

  return {
    get open() {
      return open;
    },
    list: () => registry.all().filter((body) => body.name !== '' || body.id === id),
    linked: (body) => bestLinked(registry.all(), body, id) ?? null,
    subscribe: registry.subscribe,
    async switchTo(to, hash = START) {
      if (to !== id) await leave();
      world.restart(to, hash);
    },
    async begin() {
      await workspace.flush();
      const isEmpty = workspace.state.files.length === 0;
      const empty = registry.all().find((body) => body.name === '' && (body.id === id) === isEmpty);
      const to = empty?.id ?? world.newId();
      if (empty === undefined) registry.put(newBody(to, ''));
      world.restart(to, START);
    },
    async create(name, content) {
      const to = world.newId();
      await world.write(to, content);
      registry.put(newBody(to, uniqueName(name, registry.all(), '')));
      await leave();
      world.restart(to, START);
    },
    async keepCopy(name) {
      await workspace.flush();
      const to = world.newId();
      const own = uniqueName(name, registry.all(), '');
      await world.copy(to, own);
      // Opened just before the open one, which a new tab opens as before.
      const opened = new Date(Date.parse(open.opened) - 1000).toISOString();
      registry.put({ ...newBody(to, own), isOwnName: true, opened });
    },
    rename: (name) => (name.trim() === '' ? setName(planName()) : setName(name.trim(), true)),
    async remove() {
      await workspace.flush();
      await world.drop(id);
      registry.remove(id);
      world.restart(null, START);
    },
  };
}

function bestLinked(all: readonly Body[], { name, key }: LinkedBody, openId: string | undefined): Body | undefined {
  const keyed = key === null ? undefined : all.find((body) => body.key === key);
  if (keyed !== undefined) return keyed;
  const wanted = name.trim().toLowerCase();
  const same = all.filter((body) => wanted !== '' && body.name.toLowerCase() === wanted);
  return same.find(({ id }) => id === openId) ?? same[0];
}

/** A name no other body has: with a number after it where one has. The number once given is kept. */
function uniqueName(name: string, others: readonly Body[], present: string): string {
  const taken = new Set(others.map((body) => body.name.toLowerCase()));
  if (name === '' || !taken.has(name.toLowerCase())) return name;
  if (present.startsWith(`${name} (`) && !taken.has(present.toLowerCase())) return present;
  let number = 2;
  while (taken.has(`${name} (${number})`.toLowerCase())) number += 1;
  return `${name} (${number})`;
}
