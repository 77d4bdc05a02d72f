import type { LitElement, ReactiveController } from 'lit';
import type { TreeRow } from './tree-rows.ts';

type AnyRow = TreeRow<unknown>;

/**
 * Which rows of a treegrid are open, which one has the focus, and what its keys do (ARIA Authoring Practices, treegrid
 * with row focus). The host renders `rows` with `data-key` and `tabindex` from `tabIndex(key)`, and hands key events in.
 */
export class TreeGridController implements ReactiveController {
  readonly #host: LitElement;
  readonly #closed = new Set<string>();
  readonly #onSelect: (key: string) => void;
  #rows: readonly AnyRow[] = [];
  #active: string | null = null;

  constructor(host: LitElement, onSelect: (key: string) => void) {
    this.#host = host;
    this.#onSelect = onSelect;
    host.addController(this);
  }

  hostConnected(): void {}

  isExpanded = (key: string): boolean => !this.#closed.has(key);

  /** Tells the controller what is on screen; called by the host while it renders. */
  show(rows: readonly AnyRow[]): void {
    this.#rows = rows;
    if (!rows.some((row) => row.key === this.#active)) this.#active = rows[0]?.key ?? null;
  }

  tabIndex(key: string): 0 | -1 {
    return key === this.#active ? 0 : -1;
  }

  toggle(key: string): void {
    if (!this.#closed.delete(key)) this.#closed.add(key);
    this.#host.requestUpdate();
  }

  /** Closes every row of the given keys and opens the others. */
  collapse(keys: Iterable<string>): void {
    this.#closed.clear();
    for (const key of keys) this.#closed.add(key);
    this.#host.requestUpdate();
  }

  /** Opens the rows of the given keys, as those above a node that is to be seen. */
  open(keys: Iterable<string>): void {
    for (const key of keys) this.#closed.delete(key);
    this.#host.requestUpdate();
  }

  /** Makes a row the one that Tab reaches, and moves the focus to it when asked. */
  async activate(key: string, focus: boolean): Promise<void> {
    this.#active = key;
    this.#host.requestUpdate();
    if (!focus) return;
    await this.#host.updateComplete;
    const row = this.#host.renderRoot.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
    row?.focus();
    row?.scrollIntoView({ block: 'nearest' });
  }

  /** Keys of the row in focus; keys pressed inside a control of the row are left alone. */
  onKeydown = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    if (!target.dataset['key'] || event.altKey || event.ctrlKey || event.metaKey) return;
    const index = this.#rows.findIndex((row) => row.key === target.dataset['key']);
    const row = this.#rows[index];
    if (!row) return;
    const next = this.#answer(event.key, row, index);
    if (next === undefined) return;
    event.preventDefault();
    if (next !== null) void this.activate(next, true);
  };

  /** The row to go to; null when the key acted without moving; undefined when the key means nothing here. */
  #answer(key: string, row: AnyRow, index: number): string | null | undefined {
    const at = (position: number) => this.#rows[Math.min(Math.max(position, 0), this.#rows.length - 1)]?.key ?? null;
    switch (key) {
      case 'ArrowDown':
        return at(index + 1);
      case 'ArrowUp':
        return at(index - 1);
      case 'PageDown':
        return at(index + 10);
      case 'PageUp':
        return at(index - 10);
      case 'Home':
        return at(0);
      case 'End':
        return at(this.#rows.length - 1);
      case 'ArrowRight':
        if (row.hasChildren && row.isExpanded) return at(index + 1);
        if (row.hasChildren) this.toggle(row.key);
        return null;
      case 'ArrowLeft':
        if (!row.isExpanded) return row.parent;
        this.toggle(row.key);
        return null;
      case 'Enter':
      case ' ':
        this.#onSelect(row.key);
        return null;
      default:
        return undefined;
    }
  }
}
