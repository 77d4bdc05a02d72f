import { css } from 'lit';

/** The two bars above the sections: the application, and the body with its work. */
export const headerStyles = css`
  .slim {
    background: var(--tg-slim);
    color: var(--tg-on-header);
    font-size: var(--tg-text-s);
  }
  .slim .wrap {
    display: flex;
    gap: var(--tg-4);
    align-items: center;
    justify-content: space-between;
    min-height: 2.5rem;
  }
  .brand {
    display: flex;
    gap: var(--tg-3);
    align-items: baseline;
    min-width: 0;
  }
  .brand strong {
    letter-spacing: 0.02em;
  }
  .brand span {
    overflow: hidden;
    opacity: 0.92;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .controls {
    display: flex;
    flex-wrap: wrap; /* where letters are twice as large */
    gap: var(--tg-2);
    align-items: center;
    min-width: 0;
  }
  .controls [role='group'] {
    display: flex;
  }
  .controls select,
  .controls button {
    min-height: 2rem;
    padding: 0 var(--tg-2);
    border: 1px solid transparent;
    border-radius: var(--tg-radius);
    background: transparent;
    color: inherit;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  /* Where a system draws the box by itself, it is one for light words. */
  .controls select {
    color-scheme: dark;
  }
  .controls button[aria-pressed='true'] {
    border-color: currentcolor;
  }
  @media (hover: hover) {
    :is(.controls select, .controls button, .step):hover {
      background: rgb(255 255 255 / 15%);
    }
  }
  .controls .find {
    display: inline-flex;
    gap: var(--tg-2);
    align-items: center;
    border-color: rgb(255 255 255 / 60%);
  }
  .find kbd {
    font: inherit;
    font-weight: 400;
  }
  .controls option {
    background: var(--tg-surface);
    color: var(--tg-ink);
  }
  .slim :focus-visible,
  .head :focus-visible,
  .nav :focus-visible {
    outline-color: #ffbf47;
  }
  .head {
    background: var(--tg-header);
    color: var(--tg-on-header);
  }
  .head .wrap {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tg-2) var(--tg-5);
    align-items: center;
    justify-content: space-between;
    padding-block: var(--tg-4) var(--tg-2);
  }
  .body-name {
    display: flex;
    gap: var(--tg-3);
    align-items: center;
    min-width: 0;
    font-size: var(--tg-text-xl);
    font-weight: 700;
    line-height: 1.2;
    overflow-wrap: anywhere;
  }
  .body-name .mark {
    flex: none;
    width: 2.5rem;
    height: 2.5rem;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
  }
  .body-name small {
    display: block;
    font-size: var(--tg-text-s);
    font-weight: 400;
  }
  .work {
    display: flex;
    flex: none;
    gap: var(--tg-1);
    align-items: center;
  }
  .step {
    display: grid;
    place-items: center;
    width: 2.25rem;
    height: 2.25rem;
    padding: 0;
    border: 1px solid transparent;
    border-radius: var(--tg-radius);
    background: transparent;
    color: inherit;
    cursor: pointer;
  }
  .step[aria-disabled] {
    opacity: 0.55;
    cursor: default;
  }
  .work .save {
    margin-inline-start: var(--tg-2);
  }
  .save {
    display: inline-flex;
    gap: var(--tg-2);
    align-items: center;
    font-size: var(--tg-text-s);
    font-weight: 600;
  }
  .save.failed {
    padding: var(--tg-1) var(--tg-3);
    border-radius: var(--tg-radius);
    background: var(--tg-red-soft);
    color: var(--tg-red);
  }
  @media (width < 48rem) {
    /* Beside three controls as wide as a finger there is no room for the name of the application. */
    .brand {
      display: none;
    }
    .controls {
      flex: 1;
      padding-block: 2px;
    }
    .controls .find {
      margin-inline-end: auto;
    }
    .head .wrap {
      flex-wrap: nowrap;
      column-gap: var(--tg-2);
      padding-block: var(--tg-3);
    }
    .find kbd {
      display: none;
    }
    .controls select {
      max-width: 7.5rem;
    }
    .work .save {
      margin-inline-start: 0;
    }
    /* The sign alone: beside undo and redo the word would leave no room for the name of the body. */
    .save:is(.saved, .saving) .word {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    /* What is not saved is said, in as little width. */
    .save.failed {
      padding-inline: var(--tg-2);
    }
    .save.failed .word {
      width: min-content;
      line-height: 1.2;
    }
    .body-name {
      font-size: var(--tg-text-l);
    }
    /* Its room is that of undo and redo, which keep their places: a second touch must not meet the other. */
    .body-name .mark {
      display: none;
    }
  }
  @media (width < 24rem) {
    .find .word {
      position: absolute;
      clip-path: inset(50%);
    }
    .slim .wrap,
    .controls {
      gap: var(--tg-1);
    }
    .controls select {
      padding-inline: var(--tg-1);
    }
    .head .wrap {
      gap: var(--tg-2);
    }
    .body-name {
      font-size: var(--tg-text);
    }
  }
  @media (forced-colors: active) {
    .controls button {
      border-color: Canvas;
    }
  }
  @media print {
    .head {
      background: none;
      color: #000;
    }
  }
`;
