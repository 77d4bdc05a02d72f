import { ContextConsumer } from '@lit/context';
import type { Language } from '@traguardo/model';
import { type CycleNames, namesOf } from '@traguardo/workflow';
import type { LitElement, ReactiveController } from 'lit';
import { type Application, applicationContext } from '../workspace/application.ts';
import type { CycleDesk } from '../workspace/cycle-desk.ts';
import type { CycleStore } from '../workspace/cycle-store.ts';

/** Gives an element below the shell the cycle of the workspace, and an update whenever it changes. */
export class CycleController implements ReactiveController {
  readonly #host: LitElement;
  readonly #application: ContextConsumer<typeof applicationContext, LitElement>;
  #leave: () => void = () => undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#application = new ContextConsumer(host, { context: applicationContext });
    host.addController(this);
  }

  hostConnected(): void {
    this.#leave = this.store.subscribe(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#leave();
  }

  get application(): Application {
    if (!this.#application.value) throw new Error('no application above this element');
    return this.#application.value;
  }

  get store(): CycleStore {
    return this.application.cycle;
  }

  /** What people call the things of the cycle. */
  names(language: Language): CycleNames {
    return namesOf(this.desk.definition, language);
  }

  get desk(): CycleDesk {
    return this.store.desk;
  }
}
