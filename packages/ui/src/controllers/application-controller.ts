import { ContextConsumer } from '@lit/context';
import type { LitElement } from 'lit';
import { type Application, applicationContext } from '../workspace/application.ts';

/** Gives an element the application. It is there from the first render on when the element lives below the shell; reading it before throws. */
export class ApplicationController {
  readonly #consumer: ContextConsumer<typeof applicationContext, LitElement>;

  constructor(host: LitElement) {
    this.#consumer = new ContextConsumer(host, { context: applicationContext });
  }

  get isThere(): boolean {
    return this.#consumer.value !== undefined;
  }

  get value(): Application {
    if (!this.#consumer.value) throw new Error('no application above this element');
    return this.#consumer.value;
  }
}
