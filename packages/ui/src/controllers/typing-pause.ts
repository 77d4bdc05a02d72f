/** Milliseconds after which nobody waits for an answer any more. */
const LONGEST = 200;

/**
 * Between a key and what follows from it beside the text: that is drawn once the text was read, together, or a moment later, and never in the
 * frame of the key itself. An element awaits `over` in its `scheduleUpdate`.
 */
export class TypingPause {
  #end: (() => void) | null = null;
  #over: Promise<void> | null = null;

  /** Resolves when the pause is over; null while there is none. */
  get over(): Promise<void> | null {
    return this.#over;
  }

  /** A key was pressed. A pause that has begun is not made longer. */
  begin(): void {
    if (this.#over !== null) return;
    this.#over = new Promise((resolve) => {
      const timer = setTimeout(() => this.end(), LONGEST);
      this.#end = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** There is something to be seen. */
  end(): void {
    this.#end?.();
    this.#end = null;
    this.#over = null;
  }
}
