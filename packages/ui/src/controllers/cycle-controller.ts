import type { Language } from '@traguardo/model';
import { type CycleNames, namesOf } from '@traguardo/workflow';
import type { LitElement, ReactiveController } from 'lit';
import type { Application } from '../workspace/application.ts';
import type { CycleDesk } from '../workspace/cycle/cycle-desk.ts';
import type { CycleStore } from '../workspace/cycle/cycle-store.ts';
import type { WorkspaceState } from '../workspace/workspace.ts';
import { ApplicationController } from './application-controller.ts';
import { WorkspaceController } from './workspace-controller.ts';

/** Gives an element below the shell the cycle of the workspace in the language of the person, and an update whenever one of them changes. */
export class CycleController implements ReactiveController {
  readonly #host: LitElement;
  readonly #application: ApplicationController;
  readonly #workspace: WorkspaceController;
  #leave: () => void = () => undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#application = new ApplicationController(host);
    this.#workspace = new WorkspaceController(host);
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

  get desk(): CycleDesk {
    return this.store.desk;
  }

  /** The texts of the plan and what was worked out of them. */
  get workspace(): WorkspaceState {
    return this.#workspace.state;
  }

  get language(): Language {
    return this.workspace.language;
  }

  /** What people call the things of the cycle. */
  get names(): CycleNames {
    return namesOf(this.desk.definition, this.language);
  }
}
