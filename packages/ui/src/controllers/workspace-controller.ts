import { ContextConsumer } from '@lit/context';
import type { LitElement } from 'lit';
import { actionsContext, stateContext } from '../workspace/context.ts';
import type { WorkspaceActions, WorkspaceState } from '../workspace/workspace.ts';

/**
 * Gives an element the state and the actions, and an update whenever the state changes.
 * Both are there from the first render on when the element lives under a provider; reading them before throws.
 */
export class WorkspaceController {
  readonly #state: ContextConsumer<typeof stateContext, LitElement>;
  readonly #actions: ContextConsumer<typeof actionsContext, LitElement>;

  /** `hear` gets every state as it comes, before the host is updated. */
  constructor(host: LitElement, hear?: (state: WorkspaceState) => void) {
    this.#state = new ContextConsumer(host, {
      context: stateContext,
      subscribe: true,
      ...(hear && { callback: hear }),
    });
    this.#actions = new ContextConsumer(host, { context: actionsContext });
  }

  get state(): WorkspaceState {
    if (!this.#state.value) throw new Error('no workspace state above this element');
    return this.#state.value;
  }

  get actions(): WorkspaceActions {
    if (!this.#actions.value) throw new Error('no workspace actions above this element');
    return this.#actions.value;
  }
}
