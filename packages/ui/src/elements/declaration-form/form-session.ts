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
    this.#reading = this.#read(spot);
    if (before?.revision !== spot.revision) for (const moved of this.#onMoved.splice(0)) moved();
  }

  /** Works a change out when those before it are written; `write` gets the answer and puts it into the texts. */
  change(asked: (form: DeclarationForm) => { change: FormChange; at: number } | null, write: Write): void {
    this.#changes = this.#changes.then(() => this.#run(asked, write));
  }

  async #run(asked: (form: DeclarationForm) => { change: FormChange; at: number } | null, write: Write): Promise<void> {
    await this.#reading;
    const { form } = this;
    const wanted = form && asked(form);
    const spot = this.#spot;
    if (!form || !wanted || !spot) return;
    const answer = await spot.client.editForm(form.path, wanted.at, wanted.change);
    const moved = this.#moved();
    write(answer, form);
    if (answer.kind === 'edits' && answer.edits.length > 0) await moved;
  }

  /** When the texts have changed and their form is read. */
  async #moved(): Promise<void> {
    await new Promise<void>((done) => {
      this.#onMoved.push(done);
      setTimeout(done, LONGEST_WAIT);
    });
    await this.#reading;
  }

  async #read({ client, path, offset }: FormSpot): Promise<void> {
    const asked = ++this.#asked;
    const form = await client.form(path, offset);
    if (asked !== this.#asked) return;
    this.form = form;
    this.isRead = true;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#asked += 1;
    this.#spot = null;
  }
}

/** Puts an answer into the texts, or says why there is none. */
export type Write = (answer: FormAnswer, form: DeclarationForm) => void;
