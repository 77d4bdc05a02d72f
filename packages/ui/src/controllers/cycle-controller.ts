import type { Language } from '@traguardo/model';
import { type CycleNames, namesOf } from '@traguardo/workflow';
import type { LitElement, ReactiveController } from 'lit';
import type { Application } from '../workspace/application.ts';
import type { CycleDesk } from '../workspace/cycle-desk.ts';
import { ApplicationController } from './application-controller.ts';
import type { CycleStore } from '../workspace/cycle-store.ts';

/** Gives an element below the shell the cycle of the workspace, and an update whenever it changes. */
export class CycleController implements ReactiveController {
  readonly #host: LitElement;
  readonly #application: ApplicationController;
  #leave: () => void = () => undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#application = new ApplicationController(host);
    host.addController(this);
  }

  hostConnected(): void {
    this.#leave = this.store.subscribe(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#leave();
  }

  get application(): Application {
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
