import { css, html, type TemplateResult } from 'lit';

export interface Tab {
  readonly key: string;
  readonly label: string;
  /** A short addition, such as a count. */
  readonly note?: string;
}

/**
 * A tablist with one tab in the tab order and arrows between tabs (ARIA Authoring Practices, automatic activation).
 * Panels carry `id="panel-<name>"`, shared by all tabs of the list.
 */
export function tabList(
  name: string,
  label: string,
  tabs: readonly Tab[],
  selected: string,
  select: (key: string) => void,
): TemplateResult {
  const onKeydown = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.key === selected);
    const moves: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: tabs.length - 1,
    };
    const to = moves[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = tabs[(to + tabs.length) % tabs.length];
    if (!next) return;
    select(next.key);
    const list = event.currentTarget as HTMLElement;
    requestAnimationFrame(() => list.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
  };
  return html`<div class="tabs" role="tablist" aria-label=${label} @keydown=${onKeydown}>
    ${tabs.map(
      (tab) =>
        html`<button
          type="button"
          role="tab"
          id="tab-${name}-${tab.key}"
          aria-selected=${String(tab.key === selected)}
          aria-controls="panel-${name}"
          tabindex=${tab.key === selected ? 0 : -1}
          @click=${() => select(tab.key)}
        >
          ${tab.label}${tab.note ? html` <span class="note">${tab.note}</span>` : ''}
        </button>`,
    )}
  </div>`;
}

export const tabStyles = css`
  .tabs {
    display: flex;
    min-width: 0;
    overflow-x: auto;
    border-bottom: 1px solid var(--tg-line);
    scrollbar-width: thin;
  }
  .tabs button {
    flex: none;
    min-height: 2.5rem;
    padding: var(--tg-1) 0.6rem;
    border: 0;
    border-bottom: 3px solid transparent;
    background: none;
    color: var(--tg-muted);
    font: inherit;
    font-size: var(--tg-text-s);
    font-weight: 600;
    cursor: pointer;
  }
  .tabs button:hover {
    color: var(--tg-primary-strong);
  }
  .tabs button[aria-selected='true'] {
    border-bottom-color: var(--tg-primary);
    color: var(--tg-heading);
  }
  .tabs button:focus-visible {
    outline-offset: -3px;
  }
  .tabs .note {
    padding: 0 0.4em;
    border-radius: 1em;
    background: var(--tg-neutral-soft);
    color: var(--tg-neutral);
    font-size: 0.8rem;
  }

  @media (forced-colors: active) {
    .tabs button {
      border-bottom-color: Canvas;
    }
  }
`;

/** Scrolls a list of tabs, not the page, so that the chosen one is seen. */
export function showTab(list: HTMLElement | null): void {
  const tab = list?.querySelector<HTMLElement>('[aria-selected="true"]');
  if (!list || !tab) return;
  const [left, right] = [tab.offsetLeft - list.offsetLeft, tab.offsetLeft - list.offsetLeft + tab.offsetWidth];
  if (left < list.scrollLeft) list.scrollLeft = left;
  else if (right > list.scrollLeft + list.clientWidth) list.scrollLeft = right - list.clientWidth;
}
