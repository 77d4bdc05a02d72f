import { ContextProvider } from '@lit/context';
import type { DataRequest } from '@traguardo/office';
import { html, LitElement, type TemplateResult } from 'lit';
import type { Recipe } from '../src/elements/import-dialog/recipe.ts';
import type { ReadFile } from '../src/worker/imports/import-protocol.ts';
import { readTableFile } from '../src/worker/imports/read-table-file.ts';
import { writeRequests } from '../src/worker/imports/write-requests.ts';
import { type Application, applicationContext } from '../src/workspace/application.ts';
import type { SentRequest } from '../src/workspace/data-requests.ts';
import type { ImportDesk } from '../src/workspace/import-desk.ts';

/** Stands for the application above what imports: reads files at once, or as the test says, and keeps recipes and requests in memory. */
export class SampleImportDesk extends LitElement implements ImportDesk {
  kept: readonly Recipe[] = [];
  sent: readonly SentRequest[] = [];
  written: readonly DataRequest[] = [];
  cancelled = 0;
  /** What reading gives instead of the file as it is. */
  answer: ((file: ReadFile) => Promise<ReadFile | null>) | null = null;
  view: TemplateResult = html``;
  #ids = 0;

  constructor() {
    super();
    const cycle = { desk: { cycle: null, definition: null }, subscribe: () => () => undefined };
    const initialValue = { imports: async () => this, cycle } as unknown as Application;
    this.addController(new ContextProvider(this, { context: applicationContext, initialValue }));
  }

  read: ImportDesk['read'] = (given) => {
    const file = readTableFile(given, () => undefined);
    return { finished: this.answer?.(file) ?? Promise.resolve(file), cancel: () => this.cancelled++ };
  };
  recipes = async () => this.kept;
  keepRecipes = async (recipes: readonly Recipe[]) => {
    this.kept = recipes;
  };
  write: ImportDesk['write'] = (requests) => {
    this.written = requests;
    return writeRequests(requests);
  };
  requests = async () => this.sent;
  keepRequests = async (requests: readonly SentRequest[]) => {
    this.sent = requests;
  };
  newId = () => `r${(this.#ids += 1)}`;
  today = () => '2025-02-01';

  override render() {
    return this.view;
  }
}

customElements.define('sample-import-desk', SampleImportDesk);

/** An element under a sample desk, rendered; removed by `document.body.replaceChildren()`. */
export async function mountUnderDesk<Inside extends LitElement>(view: TemplateResult) {
  const desk = new SampleImportDesk();
  desk.view = view;
  document.body.replaceChildren(desk);
  await desk.updateComplete;
  const element = desk.renderRoot.firstElementChild as Inside;
  await element.updateComplete;
  return { desk, element };
}
