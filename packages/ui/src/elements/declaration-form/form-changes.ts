import type { FormChange } from '@traguardo/dsl';
import type { Edit, Language } from '@traguardo/model';
import type { ReactiveControllerHost } from 'lit';
import { formTexts } from '../../locales/form.ts';
import type { FormFieldElement } from '../form-field/form-field.ts';
import type { FormSession } from './form-session.ts';

/** Edits of the texts, in words, and where the form goes on. */
export interface WrittenEdits {
  readonly edits: readonly Edit[];
  readonly label: string;
  readonly path: string;
  /** Null when the person went on to somewhere else meanwhile. */
  readonly offset: number | null;
}

/** What the form lends to its changes. */
export interface ChangesWorld {
  language(): Language;
  /** The field of a key as it is shown. */
  fieldElement(key: string): FormFieldElement | null;
  write(edits: WrittenEdits): void;
}

/** Which field a change is of, which declaration, and what gets the focus when its form is there. */
interface Target {
  readonly key?: string;
  readonly at?: number | undefined;
  readonly focus?: string | null;
}

/** The changes of a form, one after the other: each is worked out on the text, written or refused, and said. */
export class FormChanges {
  /** Why values are not written, by key. */
  refusals: ReadonlyMap<string, string> = new Map();
  notice = '';
  /** What gets the focus when the next form is there: `heading`, `first` or the key of a field. */
  focus: string | null = null;
  /** Edits are on their way into the text: the form shown is still the old one. */
  isMoving = false;
  readonly #host: ReactiveControllerHost;
  readonly #session: FormSession;
  readonly #world: ChangesWorld;

  constructor(host: ReactiveControllerHost, session: FormSession, world: ChangesWorld) {
    this.#host = host;
    this.#session = session;
    this.#world = world;
  }

  /** Another declaration is open: nothing is refused of it, and what was refused of the one before is not its own. */
  forget(): void {
    for (const key of this.refusals.keys()) this.#world.fieldElement(key)?.settle();
    this.refusals = new Map();
  }

  say(notice: string): void {
    if (notice === this.notice) return;
    this.notice = notice;
    this.#host.requestUpdate();
  }

  setField(key: string, value: string): void {
    const change: FormChange = key === 'row' ? { kind: 'add-row', value } : { kind: 'set', key, value };
    const field = this.#world.fieldElement(key);
    const name = field?.label ?? '';
    if (key === 'row' && value.trim() === '') return field?.settle();
    return this.#edit(change, value.trim() === '' ? this.#texts.cleared(name) : this.#texts.changed(name), { key });
  }

  removeField(key: string): void {
    const name = this.#world.fieldElement(key)?.label ?? '';
    this.#edit({ kind: 'remove', key }, this.#texts.cleared(name), { key });
  }

  /** Writes a clause that says all by being there. */
  addFlag(key: string, name: string): void {
    this.#edit({ kind: 'set', key, value: 'yes' }, this.#texts.added(name), { key });
  }

  readonly addChild = (concept: string, at?: number): void => {
    const name = this.#session.form?.blocks.find((one) => one.concept === concept)?.name ?? '';
    this.#edit({ kind: 'add-child', concept }, this.#texts.added(name), { at, focus: 'first' });
  };

  readonly act = (change: FormChange): void => {
    const texts = this.#texts;
    const said = { move: texts.moved, duplicate: texts.duplicated } as Readonly<Record<string, string>>;
    const label = said[change.kind] ?? texts.cleared(this.#session.form?.label || this.#session.form?.kind || '');
    this.#edit(change, label, {
      focus: change.kind === 'duplicate' ? 'first' : change.kind === 'remove' ? 'heading' : null,
    });
  };

  readonly moveRow = (key: string, by: -1 | 1): void => {
    const moved = `row#${Number(key.slice(4)) + by}`;
    this.#edit({ kind: 'move', key, by }, this.#texts.moved, { key, focus: moved });
  };

  get #texts(): (typeof formTexts)['it'] {
    return formTexts[this.#world.language()];
  }

  #edit(change: FormChange, said: string, { key = '', at, focus = null }: Target): void {
    this.#session.change(
      (form) => ({ change, at: at ?? form.offset }),
      (answer, form, hasLeft) => {
        const field = hasLeft ? null : this.#world.fieldElement(key);
        this.refusals = new Map([...this.refusals].filter(([other]) => other !== key));
        this.#host.requestUpdate();
        if (answer.kind === 'refused') {
          if (key === '' || field === null) this.say(answer.sentence);
          else this.refusals = new Map([...this.refusals, [key, answer.sentence]]);
          return;
        }
        field?.settle();
        if (answer.edits.length === 0) return;
        this.say(said);
        this.focus = focus;
        this.isMoving = focus !== null;
        setTimeout(() => this.#arrive(), 0);
        this.#world.write({
          edits: answer.edits,
          label: said,
          path: form.path,
          offset: hasLeft ? null : answer.offset,
        });
      },
    );
  }

  /** After what is on its way: the form of the new text is read by then. */
  #arrive(): void {
    this.#session.change(
      () => {
        this.isMoving = false;
        this.#host.requestUpdate();
        return null;
      },
      () => undefined,
    );
  }
}
