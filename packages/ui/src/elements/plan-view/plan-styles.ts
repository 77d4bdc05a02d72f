import { css } from 'lit';

export const planStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tg-3);
    min-width: 0;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tg-2) var(--tg-4);
    align-items: center;
    justify-content: space-between;
  }
  .bar .tabs {
    flex: 1 1 20rem;
  }
  .split {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(20rem, 2fr);
    gap: var(--tg-4);
    height: clamp(24rem, calc(100dvh - 23rem), 70rem);
    min-width: 0;
  }
  .side {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto minmax(0, 1fr);
    gap: var(--tg-2);
    min-width: 0;
    min-height: 0;
  }
  .side > [role='tabpanel'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-height: 0;
  }
  .problems {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    max-height: 15rem;
    min-height: 0;
  }
  .narrow plan-editor,
  .narrow .pane {
    height: clamp(22rem, calc(100dvh - 16rem), 50rem);
  }
  .narrow .pane {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-width: 0;
    min-height: 0;
  }
  .keys {
    position: relative;
  }
  .keys summary {
    list-style: none;
  }
  .keys dl {
    position: absolute;
    right: 0;
    z-index: 20;
    display: grid;
    grid-template-columns: auto 1fr;
    gap: var(--tg-1) var(--tg-3);
    width: max-content;
    max-width: 90vw;
    margin: var(--tg-1) 0 0;
    padding: var(--tg-3) var(--tg-4);
    border: 1px solid var(--tg-line-strong);
    border-radius: var(--tg-radius);
    background: var(--tg-surface);
    box-shadow: var(--tg-shadow);
    font-size: var(--tg-text-s);
  }
  .keys dt {
    font-weight: 600;
  }
  .keys dd {
    margin: 0;
  }
`;
