import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * The newest answer to a question that changes while one types. One question at a time is under way; of those that come meanwhile only
 * the newest waits. The host is updated when an answer comes.
 */
export class AnswerController<Answer> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #delay: number;
  #next: (() => Promise<Answer>) | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #isRunning = false;
  /** Null before the first answer, and after `forget`. */
  answer: Answer | null = null;
  /** Whether the program failed to answer: never for what was typed. */
  hasFailed = false;

  /** `delay` in milliseconds: how long to wait for more typing. */
  constructor(host: ReactiveControllerHost, delay = 0) {
    this.#host = host;
    this.#delay = delay;
    host.addController(this);
  }

  get isAsking(): boolean {
    return this.#isRunning || this.#next !== null;
  }

  /** `delay` in place of that of the controller, for this question. */
  ask(question: () => Promise<Answer>, delay = this.#delay): void {
    this.#next = question;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#run(), delay);
  }

  /** Drops the answer and whatever was asked. */
  forget(): void {
    this.#next = null;
    this.answer = null;
    this.hasFailed = false;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  async #run(): Promise<void> {
    const question = this.#next;
    if (this.#isRunning || question === null) return;
    this.#isRunning = true;
    this.#next = null;
    const [answer, hasFailed] = await question().then(
      (value) => [value, false] as const,
      () => [null, true] as const, // said to the reader by whoever shows it
    );
    this.#isRunning = false;
    if (this.#next === null) {
      this.answer = answer;
      this.hasFailed = hasFailed;
    } else void this.#run();
    this.#host.requestUpdate();
  }
}
