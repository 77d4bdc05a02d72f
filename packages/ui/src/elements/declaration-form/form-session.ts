import type { DeclarationForm, FormChange } from '@traguardo/dsl';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FormAnswer } from '../../workspace/forms.ts';
import type { LanguageClient } from '../../workspace/workspace.ts';

/** Where the form is, and in which state of the texts. */
export interface FormSpot {
  readonly client: LanguageClient;
  readonly path: string;
  readonly offset: number;
  readonly revision: number;
  readonly language: string;
}

/** A text that is not written by then is not waited for any longer. */
const LONGEST_WAIT = 1500;

/**
 * The form at a spot of the texts, read anew when they change, and its changes one after the other: each is worked out on the text the one
 * before it has left. The last form stays until the next is there, so nothing flickers and the focus stays.
 */
export class FormSession implements ReactiveController {
  form: DeclarationForm | null = null;
  /** Whether an answer has come for this file. */
  isRead = false;
  readonly #host: ReactiveControllerHost;
  #spot: FormSpot | null = null;
  /** The spot of `form`. */
  #read: FormSpot | null = null;
  #reading: Promise<void> = Promise.resolve();
  #asked = 0;
  #changes: Promise<void> = Promise.resolve();
  #onMoved: (() => void)[] = [];

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Follows to a spot; reads the form when it is another than before. */
  follow(spot: FormSpot): void {
    const before = this.#spot;
    const isSame =
      before?.path === spot.path &&
      before.offset === spot.offset &&
      before.revision === spot.revision &&
      before.language === spot.language;
    if (isSame) return;
    if (before?.path !== spot.path) this.isRead = false;
    this.#spot = spot;
    this.#reading = this.#readAt(spot);
    if (before?.revision !== spot.revision) for (const moved of this.#onMoved.splice(0)) moved();
  }

  /** Of the texts that `form` was read from. */
  get revision(): number | null {
    return this.#read?.revision ?? null;
  }

  /**
   * Works a change out when those before it are written; `write` gets the answer and puts it into the texts. While the texts are those
   * it was asked on, it is of the declaration it was asked on, even when another is shown by then.
   */
  change(asked: Asked, write: Write): void {
    const from = { form: this.form, read: this.#read, spot: this.#spot };
    this.#changes = this.#changes.then(() => this.#run(asked, write, from));
  }

  async #run(asked: Asked, write: Write, from: AskedFrom): Promise<void> {
    await this.#reading;
    const spot = this.#spot;
    const form = from.read?.revision === spot?.revision ? from.form : this.form;
    const wanted = form && asked(form);
    if (!form || !wanted || !spot) return;
    const answer = await spot.client.editForm(form.path, wanted.at, wanted.change);
    const moved = this.#moved();
    write(answer, form, this.#hasLeft(from.spot));
    if (answer.kind === 'edits' && answer.edits.length > 0) await moved;
  }

  /** Whether a person went somewhere else in the same texts. */
  #hasLeft(from: FormSpot | null): boolean {
    const now = this.#spot;
    return now?.revision === from?.revision && (now?.path !== from?.path || now?.offset !== from?.offset);
  }

  /** When the texts have changed and their form is read. */
  async #moved(): Promise<void> {
    await new Promise<void>((done) => {
      this.#onMoved.push(done);
      setTimeout(done, LONGEST_WAIT);
    });
    await this.#reading;
  }

  async #readAt(spot: FormSpot): Promise<void> {
    const asked = ++this.#asked;
    const form = await spot.client.form(spot.path, spot.offset);
    if (asked !== this.#asked) return;
    this.form = form;
    this.#read = spot;
    this.isRead = true;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#asked += 1;
    this.#spot = null;
  }
}

/** The change wanted of a form, and the offset of its declaration. */
type Asked = (form: DeclarationForm) => { change: FormChange; at: number } | null;

/** What was shown when a change was asked for. */
interface AskedFrom {
  readonly form: DeclarationForm | null;
  readonly read: FormSpot | null;
  readonly spot: FormSpot | null;
}

/** Puts an answer into the texts, or says why there is none; `hasLeft` when the person is somewhere else by then. */
export type Write = (answer: FormAnswer, form: DeclarationForm, hasLeft: boolean) => void;
