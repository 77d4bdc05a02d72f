import { codeKey } from '@traguardo/model';
import type { LitElement } from 'lit';
import { RouteController } from '../../controllers/route-controller.ts';
import type { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { type Route, routeParameters } from '../../workspace/route.ts';
import type { Spot } from '../../workspace/spots.ts';
import type { Analysis } from '../../workspace/workspace.ts';
import { readPlace } from '../figures/places.ts';
import { nodePlace } from './node-at.ts';

/** More characters than any word that declares something has, with the blanks behind it. */
const LONGEST_WORD = 100;

type Place = Pick<Spot, 'file' | 'offset'>;

/** Opens places for an address. */
interface PlaceOpener {
  text(place: Place): void;
  /** The form there; without a place, where the cursor is. */
  form(place: Place | null): void;
  /** The first error of the plan. */
  firstError(): void;
}

/** Where the address of the view leads to, each visit once. */
export class FollowedRoute {
  readonly #route: RouteController;
  readonly #workspace: WorkspaceController;
  readonly #open: PlaceOpener;
  /** The visit of the address whose place is shown. */
  #shown: Route | null = null;
  /** The last visit whose place was there: whoever gives it another name then need not be told that it is not. */
  #found: Route | null = null;

  constructor(host: LitElement, workspace: WorkspaceController, open: PlaceOpener) {
    this.#route = new RouteController(host);
    this.#workspace = workspace;
    this.#open = open;
  }

  /** Opens what the address leads to, which may have to wait for the plan. */
  follow(): void {
    const { route } = this.#route;
    if (route.view !== 'piano' || route === this.#shown) return;
    const { code } = route;
    const { analysis } = this.#workspace.state;
    const place = code ? (this.#fileOf(code) ?? (analysis && this.#nameOf(analysis, code))) : null;
    const parameters = routeParameters(location.hash);
    const asForm = parameters.get('accanto') === 'modulo';
    if (asForm && (place || !code)) this.#open.form(place);
    else if (place) this.#open.text(place);
    if (parameters.get('mostra') === 'errori') {
      if (analysis === null) return;
      this.#open.firstError();
    }
    if (place || !code || analysis) this.#shown = route;
    if (place) this.#found = route;
  }

  /** A place in a file, or the beginning of a file that the address names alone. */
  #fileOf(code: string): Place | null {
    const isFile = (file: string): boolean => this.#workspace.state.files.some(({ path }) => path === file);
    if (isFile(code)) return { file: code, offset: 0 };
    const place = readPlace(code);
    return place !== null && isFile(place.file) ? place : null;
  }

  /** Where the name of what is called so stands, behind the word that declares it: there it can be renamed. */
  #nameOf(analysis: Analysis, code: string): Place | null {
    const place = nodePlace(analysis, code);
    if (place === null) return null;
    const { file, offset } = place;
    const { text = '' } = this.#workspace.state.files.find(({ path }) => path === file) ?? {};
    const [word = ''] = /^\S+[ \t]+(?=\S)/.exec(text.slice(offset, offset + LONGEST_WORD)) ?? [];
    return { file, offset: codeKey(word.trim()) === codeKey(code) ? offset : offset + word.length };
  }

  /** What the address names when neither a file nor anything of the plan was called so, and nothing is. */
  get lost(): string | null {
    const { analysis } = this.#workspace.state;
    const { route } = this.#route;
    const { view, code } = route;
    const isThere = view !== 'piano' || code === null || analysis === null || this.#fileOf(code) !== null;
    return isThere || route === this.#found || nodePlace(analysis, code) !== null ? null : code;
  }
}
