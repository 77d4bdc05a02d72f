import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { parseRoute, type Route } from '../workspace/route.ts';

/** Keeps the current route and updates its host when the address changes. */
export class RouteController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  route: Route = parseRoute(location.hash);

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.route = parseRoute(location.hash);
    addEventListener('hashchange', this.#follow);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#follow);
  }

  readonly #follow = (): void => {
    this.route = parseRoute(location.hash);
    this.#host.requestUpdate();
  };
}
