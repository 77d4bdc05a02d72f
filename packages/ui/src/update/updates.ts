/** The builds of the application, as the browser holds them ready. */
export interface UpdateSource {
  /** Whether another build waits to be taken up. */
  isWaiting(): boolean;
  /** Whether another build took over while this page began, before it could be asked. */
  isTakenOver(): boolean;
  /** Lets the build that waits take over, for all pages of this application. */
  takeOver(): void;
  onWaiting(listener: () => void): void;
  /** Another build than that of this page has taken over. */
  onTakenOver(listener: () => void): void;
  /** Asks the server whether there is another build; nothing when it does not answer. */
  look(): void;
}

/** What pages of this application tell each other about an update. */
export type UpdateMessage =
  | { readonly kind: 'ask'; readonly id: string }
  | { readonly kind: 'answer'; readonly id: string; readonly isReady: boolean };

export interface UpdateWorld {
  readonly source: UpdateSource;
  tell(message: UpdateMessage): void;
  listen(listener: (message: UpdateMessage) => void): void;
  /** Waits until no page of this application is beginning; false when one still is after so many milliseconds. */
  allBegun(patience: number): Promise<boolean>;
  /** How many other pages of this application are open. */
  others(): Promise<number>;
  /** Saves everything that is not saved; false when something cannot be saved without the person. */
  settle(): Promise<boolean>;
  newId(): string;
  schedule(task: () => void, milliseconds: number): () => void;
  reload(): void;
}

/**
 * - `none`: nothing to be said. - `waiting`: another build is ready. - `updating`: being taken up.
 * - `unsaved`: something in this page has to be saved by the person first. - `elsewhere`: the same in another page, or it does not answer.
 * - `replaced`: another page took it up, this one still runs the build before.
 */
export type UpdateStage = 'none' | 'waiting' | 'updating' | 'unsaved' | 'elsewhere' | 'replaced';

/** Takes up new builds when the person says so, and never at the cost of a text. */
export interface Updates {
  readonly stage: UpdateStage;
  subscribe(listener: () => void): () => void;
  /** Saves everything in every page and takes up the build; says in `stage` what stands in the way. */
  update(): Promise<void>;
  /** Nothing is said any more until a page is opened anew or another build comes. */
  putOff(): void;
}

/** A page that says nothing for this long is not there to be asked. */
const PATIENCE = 15_000;

export function createUpdates(world: UpdateWorld): Updates {
  const { source } = world;
  const listeners = new Set<() => void>();
  let stage: UpdateStage = source.isWaiting() ? 'waiting' : 'none';
  let asked: { readonly id: string; readonly answer: (isReady: boolean) => void } | null = null;

  function set(next: UpdateStage): void {
    stage = next;
    for (const listener of listeners) listener();
  }

  /** Whether every other page has saved everything; each saves when it is asked. */
  function othersAgree(count: number): Promise<boolean> {
    if (count === 0) return Promise.resolve(true);
    return new Promise((resolve) => {
      let missing = count;
      const id = world.newId();
      const giveUp = world.schedule(() => resolve(false), PATIENCE);
      asked = {
        id,
        answer(isReady) {
          missing -= 1;
          if (isReady && missing > 0) return;
          giveUp();
          resolve(isReady);
        },
      };
      world.tell({ kind: 'ask', id });
    });
  }

  async function update(): Promise<void> {
    if (stage === 'updating') return;
    set('updating');
    if (!(await world.settle())) return set('unsaved');
    if (!source.isWaiting()) return world.reload();
    const isAgreed = (await world.allBegun(PATIENCE)) && (await othersAgree(await world.others()));
    if (!isAgreed) return set('elsewhere');
    source.takeOver();
    return undefined;
  }

  /** Also of a page that was still beginning when the others were asked: it opens with the build whose files are there, or says why not. */
  async function takenOver(): Promise<void> {
    if (await world.settle()) world.reload();
    else set('replaced');
  }

  source.onWaiting(() => set('waiting'));
  source.onTakenOver(() => void takenOver());
  world.listen((message) => {
    if (message.kind === 'answer') {
      if (message.id === asked?.id) asked.answer(message.isReady);
      return;
    }
    void world.settle().then((isReady) => world.tell({ kind: 'answer', id: message.id, isReady }));
  });
  if (source.isTakenOver()) void takenOver();

  return {
    get stage() {
      return stage;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    update,
    putOff: () => set('none'),
  };
}
