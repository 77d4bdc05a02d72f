/** The tabs that have a body open. */
export interface TabCount {
  /** How many others there are; null where the browser does not say. */
  others(): Promise<number | null>;
}

/** Counts this tab among those that have `body` open, as long as it lives: each holds a shared lock, which ends with it however it ends. */
export function createTabCount(locks: LockManager | undefined, body: string): TabCount {
  const name = `traguardo:tab:${body}`;
  const forever = new Promise<void>(() => undefined);
  void locks?.request(name, { mode: 'shared' }, () => forever);
  return {
    async others() {
      if (locks === undefined) return null;
      const { held = [] } = await locks.query();
      return Math.max(0, held.filter((lock) => lock.name === name).length - 1);
    },
  };
}
