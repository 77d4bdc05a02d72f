import { css } from 'lit';

/** The sheet: its lines, and its cards on a phone. */
export const sheetStyles = css`
  :host {
    display: block;
    min-width: 0;
  }
  .scroller {
    max-height: min(70dvh, 60rem);
    min-height: 12rem;
    overflow: auto;
    border: 1px solid var(--tg-line);
    border-radius: var(--tg-radius);
    background: var(--tg-surface);
    font-size: var(--tg-text-s);
    scroll-padding: 2.75rem 0 0 9rem;
    overscroll-behavior: contain;
  }
  @media (width < 48rem) {
    /* Cards go with the page. */
    .scroller {
      max-height: none;
      min-height: 0;
      overflow: clip;
    }
  }
  .body {
    position: relative;
  }
  .row {
    display: grid;
    grid-template-columns: var(--columns);
    height: 2.75rem;
  }
  .body .row {
    position: absolute;
    top: 0;
    inset-inline: 0;
    contain: strict;
    border-bottom: 1px solid var(--tg-line);
  }
  .head {
    position: sticky;
    top: 0;
    z-index: 3;
    background: var(--tg-surface-2);
    color: var(--tg-heading);
    font-weight: 600;
  }
  .head .cell {
    background: var(--tg-surface-2);
    border-bottom: 1px solid var(--tg-line-strong);
    cursor: pointer;
  }
  .head .cell.value {
    text-align: end;
  }
  .cell {
    min-width: 0;
    padding: 0 var(--tg-3);
    border-inline-end: 1px solid var(--tg-line);
    overflow: hidden;
    line-height: 2.7rem;
    text-overflow: ellipsis;
    white-space: nowrap;
    cursor: cell;
    background: var(--tg-surface);
  }
  /* A mouse takes cells, not their letters. */
  .body .cell {
    user-select: none;
  }
  .odd .cell {
    background: var(--tg-surface-2);
  }
  .cell.code {
    position: sticky;
    left: 0;
    z-index: 1;
  }
  .cell:focus {
    outline: 3px solid var(--tg-focus);
    outline-offset: -3px;
  }
  .cell.block {
    background: var(--tg-primary-soft);
    box-shadow: inset 0 0 0 1px var(--tg-primary);
  }
  .id {
    font-weight: 600;
  }
  .spaced {
    position: absolute;
    visibility: hidden;
  }
  .line {
    display: block;
    overflow: hidden;
    line-height: 2.7rem;
    text-overflow: ellipsis;
  }
  /* At most two lines, in the middle of the row. */
  .cell:is(.code, .what, .source, .status, .note, .goal, .holder, .evidence) {
    display: grid;
    align-content: center;
  }
  .lines {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-height: 1.3rem;
    overflow-wrap: anywhere;
    white-space: normal;
  }
  .line:has(+ .line),
  .line + .line {
    line-height: 1.35rem;
  }
  .body .value {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .cell.invalid {
    background: var(--tg-red-soft);
    box-shadow: inset 3px 0 0 var(--tg-red);
  }
  .expected {
    color: var(--tg-muted);
    font-weight: 400;
  }
  .late {
    color: var(--tg-red);
  }
  .sheet:not(.cards) .on-card {
    display: none;
  }
  .cell.editing {
    display: block;
    padding: 0;
    overflow: visible;
  }
  .cell input {
    width: 100%;
    height: 100%;
    padding: 0 var(--tg-3);
    border: 0;
    background: var(--tg-surface);
    color: var(--tg-ink);
    font: inherit;
    text-align: inherit;
    user-select: text;
    outline: 3px solid var(--tg-primary);
    outline-offset: -3px;
  }
  .cell input::placeholder {
    color: var(--tg-muted);
    font-weight: 400;
    opacity: 1;
  }
  .message.error {
    color: var(--tg-red);
  }
  .message.warning {
    color: var(--tg-yellow);
  }
  .where {
    color: var(--tg-muted);
  }
  @media (forced-colors: active) {
    .cell.block {
      outline: 1px solid Highlight;
      outline-offset: -2px;
    }
  }
  .cards .head {
    position: absolute;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .cards .body .row {
    height: auto;
    contain: content;
    padding: var(--tg-2) var(--tg-3);
    grid-template:
      'code value' minmax(1.6rem, auto)
      'what what' auto
      'status due' minmax(1.6rem, auto)
      'problem problem' auto / minmax(0, 1fr) fit-content(60%);
    background: var(--tg-surface);
  }
  .cards .body .cell {
    padding: 0 var(--tg-1);
    border: 0;
    background: none;
    line-height: 1.5;
  }
  /* A card is as tall as its words. */
  .cards .body .cell :is(.line, .lines) {
    display: block;
    line-height: 1.3rem;
    overflow-wrap: anywhere;
    white-space: normal;
  }
  .cards .code {
    grid-area: code;
    position: static;
  }
  .cards .what {
    grid-area: what;
    align-content: start;
  }
  .cards .value {
    grid-area: value;
    scroll-margin-bottom: 9rem; /* the whole card with it, above what was done */
  }
  .cards .status {
    grid-area: status;
  }
  .cards .due {
    grid-area: due;
    text-align: end;
  }
  .cards .problem {
    grid-area: problem;
  }
`;
