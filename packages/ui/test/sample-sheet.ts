import { html } from 'lit';
import { page } from 'vitest/browser';
import type { DataFilters } from '../src/elements/data-filters/data-filters.ts';
import type { DataSheet } from '../src/elements/data-view/sheet/data-sheet.ts';
import '../src/elements/data-view/data-view.ts';
import type { DataView } from '../src/elements/data-view/data-view.ts';
import '../src/elements/import-dialog/import-dialog.ts';
import { mountView, type SampleWorkspace } from './sample-workspace.ts';

/** Position of the column of values. */
export const VALUE = 2;
/** The headings of the sample table. */
export const HEAD = 'codice;valore;fonte\n';

/** The view of values over the sample plan in a window of a desk, drawn. */
export async function openSheet(): Promise<SampleSheet> {
  await page.viewport(1280, 900);
  location.hash = '#/dati';
  const { element, workspace } = await mountView<DataView>(html`<data-view></data-view>`);
  const opened = new SampleSheet(element, workspace);
  await opened.sheet.updateComplete;
  return opened;
}

/** The view of values with ways to its parts. */
export class SampleSheet {
  readonly view: DataView;
  readonly workspace: SampleWorkspace;

  constructor(view: DataView, workspace: SampleWorkspace) {
    this.view = view;
    this.workspace = workspace;
  }

  get sheet(): DataSheet {
    return this.view.renderRoot.querySelector('data-sheet') as DataSheet;
  }

  get filters(): ShadowRoot {
    return (this.view.renderRoot.querySelector('data-filters') as DataFilters).renderRoot as ShadowRoot;
  }

  get focused(): Element | null | undefined {
    return this.sheet.shadowRoot?.activeElement;
  }

  cell(row: number, column: number): HTMLElement {
    return this.sheet.renderRoot.querySelector(`[data-cell="${row}:${column}"]`) as HTMLElement;
  }

  /** The cell of an input in a column. */
  cellOf(id: string, column: string): HTMLElement {
    const row = this.sheet.rows.findIndex((one) => one.id === id);
    return this.cell(row, this.sheet.columns.indexOf(column as 'value'));
  }

  /** The texts written since the view was opened, with the labels of their steps. */
  get written(): readonly unknown[] {
    return this.workspace.asked.map(([what, label, changes]) =>
      what === 'changeFiles' ? [label, (changes as readonly { readonly text: string }[])[0]?.text] : [what],
    );
  }

  async paste(text: string): Promise<void> {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    this.focused?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, composed: true }));
    await this.view.updateComplete;
  }
}
