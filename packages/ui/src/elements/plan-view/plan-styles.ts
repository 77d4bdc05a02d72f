import { css } from 'lit';

export const planStyles = css`
  .bar .tabs {
    flex: 1 1 20rem;
  }
  .said:has(> :empty) {
    display: none;
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
  /* What stands beside the text is laid out and painted for itself: a key draws a line, not a page. */
  .side > [role='tabpanel'] {
    display: grid;
    contain: strict;
    grid-template-columns: minmax(0, 1fr);
    min-height: 0;
  }
  .side > [role='tabpanel']:has(.empty-plan) {
    grid-template-rows: auto minmax(0, 1fr);
    gap: var(--tg-3);
  }
  .empty-plan {
    display: grid;
    gap: var(--tg-3);
    align-content: start;
    justify-items: start;
  }
  .problems {
    contain: content;
    max-height: 15rem;
  }
  .narrow plan-editor,
  .narrow .pane {
    height: clamp(22rem, calc(100dvh - 16rem), 50rem);
  }
  .narrow .problems {
    max-height: none;
  }
  .narrow .pane.form {
    height: auto;
  }
  .said {
    display: flex;
    flex: 0 1 auto;
    gap: var(--tg-2);
    align-items: center;
    min-width: 0;
    max-width: 32rem;
  }
  /* What was done comes and goes: where there is room it takes what the bar has, and moves nothing below it. */
  @media (width >= 60rem) {
    .bar,
    .bar .actions {
      flex-wrap: nowrap;
    }
    .bar .actions {
      min-width: 0;
    }
    .bar .actions > :not(.said) {
      flex: none;
    }
    .said > span {
      display: -webkit-box;
      overflow: hidden;
      max-height: 2.25rem;
      line-height: 1.25;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
    }
  }
  @media (width < 48rem) {
    .bar .actions {
      gap: var(--tg-2) var(--tg-1);
    }
    .bar .said {
      flex-basis: 100%;
    }
  }
  .menu {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .menu :is(button, a) {
    display: flex;
    gap: var(--tg-4);
    align-items: baseline;
    justify-content: space-between;
    width: 100%;
    min-height: 2.25rem;
    padding: var(--tg-1) var(--tg-2);
    border: 0;
    border-radius: var(--tg-radius);
    background: none;
    color: inherit;
    font: inherit;
    font-size: var(--tg-text-s);
    text-align: start;
    overflow-wrap: anywhere;
    text-decoration: none;
    cursor: pointer;
  }
  .menu :is(button, a):hover {
    background: var(--tg-primary-soft);
    color: var(--tg-primary-strong);
  }
  .menu button[aria-current='true'] {
    color: var(--tg-heading);
    font-weight: 700;
  }
  .menu :is(kbd, .muted) {
    color: var(--tg-muted);
    white-space: nowrap;
  }
  .menu-title {
    margin: var(--tg-2) 0 0;
    padding: var(--tg-2) var(--tg-2) var(--tg-1);
    border-top: 1px solid var(--tg-line);
    color: var(--tg-heading);
    font-size: var(--tg-text-s);
    font-weight: 600;
  }
  .key-list {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: var(--tg-1) var(--tg-3);
    margin: 0;
    padding: 0 var(--tg-2) var(--tg-2);
    font-size: var(--tg-text-s);
  }
  .key-list dt {
    font-weight: 600;
  }
  .key-list dd {
    margin: 0;
  }
  .paper {
    display: none;
  }
  @media print {
    :not(.paper, .paper *) {
      display: none;
    }
    :host,
    .paper {
      display: block;
    }
    .paper ol {
      margin: 0;
      padding-inline-start: 3.5em;
      font: 7.5pt / 1.4 var(--tg-mono);
    }
    .paper li {
      overflow-wrap: anywhere;
      white-space: pre-wrap;
    }
    .paper problem-list {
      margin-top: var(--tg-4);
    }
  }
`;
