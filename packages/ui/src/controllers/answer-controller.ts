import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Followed, WorkProgress } from '../workspace/long-work.ts';

/**
 * The newest answer to a question that changes while one types. One question at a time is under way; of those that come meanwhile only
 * the newest waits. The host is updated when an answer comes.
 */
export class AnswerController<Answer> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #delay: number;
  readonly #goesOn: boolean;
  #next: ((followed: Required<Followed>) => Promise<Answer>) | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  /** Ends the question under way; null while there is none. */
  #running: AbortController | null = null;
  /** Null before the first answer, and after `forget`. */
  answer: Answer | null = null;
  /** Whether the program failed to answer: never for what was typed. */
  hasFailed = false;
  /** How far the question under way is; null while it does not say. */
  progress: WorkProgress | null = null;
  #last: ((followed: Required<Followed>) => Promise<Answer>) | null = null;
  #isCancelled = false;

  /** `delay` in milliseconds: how long to wait for more typing. `goesOn`: what was asked is still wanted when its page is left, as a file is. */
  constructor(host: ReactiveControllerHost, delay = 0, { goesOn = false } = {}) {
    this.#host = host;
    this.#delay = delay;
    this.#goesOn = goesOn;
    host.addController(this);
  }

  get isAsking(): boolean {
    return this.#running?.signal.aborted === false || this.#next !== null;
  }

  /** As whoever waits sees it: `cancelled` is the last question that the person ended before its answer. */
  get standing(): 'idle' | 'running' | 'cancelled' {
    if (this.#isCancelled) return 'cancelled';
    return this.isAsking ? 'running' : 'idle';
  }

  /** `delay` in place of that of the controller, for this question. It is followed: how far it is is shown, and its signal told when nobody waits any more. */
  ask(question: (followed: Required<Followed>) => Promise<Answer>, delay = this.#delay): void {
    this.#next = question;
    this.#last = question;
    this.#running?.abort();
    this.#isCancelled = false;
    this.progress = null;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#run(), delay);
  }

  /** Drops the answer and whatever was asked. */
  forget(): void {
    this.#end();
    this.answer = null;
    this.hasFailed = false;
    this.#isCancelled = false;
    this.#host.requestUpdate();
  }

  /** Ends what was asked, and drops the answer before it: what is asked may be something else by now. */
  cancel(): void {
    if (!this.isAsking) return;
    this.forget();
    this.#isCancelled = true;
  }

  /** Asks the last question once more. */
  again(): void {
    if (this.#last === null) return;
    this.ask(this.#last, 0);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    if (!this.#goesOn) this.#end();
  }

  #end(): void {
    this.#next = null;
    this.#running?.abort();
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  async #run(): Promise<void> {
    const question = this.#next;
    if (this.#running !== null || question === null) return;
    const running = new AbortController();
    this.#running = running;
    this.#next = null;
    const onProgress = (progress: WorkProgress): void => {
      this.progress = progress;
      this.#host.requestUpdate();
    };
    const [answer, hasFailed] = await question({ signal: running.signal, onProgress }).then(
      (value) => [value, false] as const,
      () => [null, true] as const, // said to the reader by whoever shows it
    );
    this.#running = null;
    if (!running.signal.aborted) {
      this.answer = answer;
      this.hasFailed = hasFailed;
    }
    if (this.#next !== null) void this.#run();
    this.#host.requestUpdate();
  }
}
