import { css } from 'lit';

export const paletteStyles = css`
  :host {
    display: contents;
  }
  .dialog {
    width: min(46rem, calc(100vw - 2rem));
    margin-block-start: min(10vh, 5rem);
    padding: 0;
  }
  .dialog[open] {
    display: flex;
    flex-direction: column;
    max-height: calc(100dvh - min(10vh, 5rem) - 2rem);
  }
  .head {
    display: flex;
    gap: var(--tg-2);
    align-items: center;
    padding: var(--tg-3);
    border-bottom: 1px solid var(--tg-line);
  }
  .input {
    flex: 1;
    min-width: 0;
  }
  [role='listbox'] {
    flex: auto;
    min-height: 0;
    margin: 0;
    padding: var(--tg-2);
    overflow-y: auto;
    list-style: none;
  }
  /* What nothing was found for is said right under the field. */
  [role='listbox']:not(:has(li)) {
    flex: none;
    padding: 0;
  }
  [role='option'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 var(--tg-3);
    align-items: baseline;
    min-height: var(--tg-touch);
    padding: var(--tg-2) var(--tg-3);
    border-inline-start: 3px solid transparent;
    border-radius: var(--tg-radius);
    cursor: pointer;
    align-content: center;
  }
  [role='option'][aria-selected='true'] {
    border-inline-start-color: var(--tg-primary);
    background: var(--tg-primary-soft);
  }
  @media (forced-colors: active) {
    [role='option']:not([aria-selected='true']) {
      border-inline-start-color: Canvas;
    }
  }
  .what {
    overflow-wrap: anywhere;
  }
  .what code {
    margin-inline-end: var(--tg-2);
    color: var(--tg-heading);
    font-family: var(--tg-mono);
    font-weight: 600;
  }
  .line {
    font-family: var(--tg-mono);
    font-size: var(--tg-text-s);
  }
  .detail {
    display: block;
    color: var(--tg-muted);
    font-size: var(--tg-text-s);
  }
  .kind {
    color: var(--tg-muted);
    font-size: var(--tg-text-s);
  }
  [aria-selected='true'] :is(.detail, .kind) {
    color: var(--tg-ink);
  }
  .said {
    margin: 0;
    padding: var(--tg-2) var(--tg-4);
    color: var(--tg-muted);
    font-size: var(--tg-text-s);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tg-2) var(--tg-4);
    align-items: center;
    justify-content: space-between;
    margin-block-start: auto;
    padding: var(--tg-2) var(--tg-4);
    border-top: 1px solid var(--tg-line);
    color: var(--tg-muted);
    font-size: var(--tg-text-s);
  }
  .foot p {
    margin: 0;
  }
  @media (hover: none) and (pointer: coarse) {
    .foot,
    .detail.for-keys {
      display: none;
    }
  }
  @media (width < 48rem) {
    .dialog,
    .dialog[open] {
      width: 100vw;
      max-width: 100vw;
      height: 100dvh;
      max-height: 100dvh;
      margin: 0;
      border: 0;
      border-radius: 0;
    }
    .foot p {
      display: none;
    }
  }
`;
