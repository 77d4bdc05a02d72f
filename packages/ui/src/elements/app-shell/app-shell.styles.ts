import { css } from 'lit';

export const shellStyles = css`
  :host {
    display: grid;
    grid-template-rows: auto auto 1fr;
    grid-template-columns: minmax(0, 1fr);
    min-height: 100dvh;
  }
  .skip {
    position: absolute;
    z-index: 20;
    top: 0;
    left: 0;
    padding: var(--tg-3) var(--tg-4);
    background: var(--tg-surface);
    transform: translateY(-110%);
  }
  .skip:focus {
    transform: none;
  }
  .wrap {
    width: 100%;
    max-width: 96rem;
    margin-inline: auto;
    padding-inline: var(--tg-5);
  }
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
    gap: var(--tg-2);
    align-items: center;
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
  .controls button[aria-pressed='true'] {
    border-color: currentcolor;
  }
  .controls :is(select, button):hover {
    background: rgb(255 255 255 / 15%);
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
  .step:hover {
    background: rgb(255 255 255 / 15%);
  }
  .step[aria-disabled] {
    opacity: 0.55;
    cursor: default;
  }
  .work .save {
    margin-inline-start: var(--tg-2);
  }
  .said {
    position: fixed;
    z-index: 30;
    inset-inline: 0;
    bottom: var(--tg-5);
    width: fit-content;
    max-width: min(40rem, calc(100vw - 2rem));
    margin: 0 auto;
    padding: var(--tg-3) var(--tg-4);
    border-radius: var(--tg-radius);
    background: var(--tg-ink);
    color: var(--tg-page);
    box-shadow: var(--tg-shadow);
    pointer-events: none;
  }
  .said:empty {
    padding: 0;
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
  .nav {
    position: sticky;
    z-index: 10;
    top: 0;
    background: var(--tg-header);
    color: var(--tg-on-header);
  }
  .nav ul {
    display: flex;
    gap: var(--tg-1);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .nav a {
    display: flex;
    gap: var(--tg-2);
    align-items: center;
    min-height: var(--tg-touch);
    padding: 0 var(--tg-4);
    border-bottom: 3px solid transparent;
    color: inherit;
    font-weight: 600;
    text-decoration: none;
  }
  @media (hover: hover) {
    .nav a:hover {
      background: rgb(0 0 0 / 16%);
    }
  }
  .nav a[aria-current] {
    border-bottom-color: currentcolor;
    background: rgb(0 0 0 / 24%);
  }
  main {
    min-width: 0;
    padding-block: var(--tg-5) var(--tg-7);
  }
  main:focus {
    outline: none;
  }
  .notices {
    display: grid;
    gap: var(--tg-3);
  }
  .notices:not(:empty) {
    margin-bottom: var(--tg-4);
  }
  .notice .actions {
    margin-top: var(--tg-3);
  }
  .loading {
    padding: var(--tg-7) 0;
    color: var(--tg-muted);
    text-align: center;
  }

  @media (width < 48rem) {
    .wrap {
      padding-inline: var(--tg-4);
    }
    .brand span {
      display: none;
    }
    .head .wrap {
      flex-wrap: nowrap;
      padding-block: var(--tg-3);
    }
    .find kbd {
      display: none;
    }
    .controls select {
      max-width: 7.5rem;
    }
    .said {
      bottom: 5rem;
    }
    .step[aria-disabled] {
      display: none;
    }
    /* Its place is kept: the page must not move below a finger when the first change is made. */
    .step.undo[aria-disabled] {
      display: grid;
      visibility: hidden;
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
    .body-name {
      font-size: var(--tg-text-l);
    }
    .body-name .mark {
      width: 2rem;
      height: 2rem;
    }
    .nav {
      position: fixed;
      top: auto;
      right: 0;
      bottom: 0;
      left: 0;
      padding-bottom: env(safe-area-inset-bottom);
      border-top: 1px solid var(--tg-line);
      background: var(--tg-surface);
      color: var(--tg-muted);
    }
    .nav .wrap {
      padding-inline: 0;
    }
    .nav ul {
      gap: 0;
      overflow-x: auto;
    }
    .nav li {
      flex: 1 0 auto;
    }
    .nav a {
      flex-direction: column;
      gap: 0;
      justify-content: center;
      min-height: 3.5rem;
      padding: var(--tg-1) 2px;
      border-top: 3px solid transparent;
      border-bottom: 0;
      font-size: 0.75rem;
    }
    .nav a[aria-current] {
      border-top-color: currentcolor;
      background: transparent;
      color: var(--tg-primary);
    }
    .nav :focus-visible {
      outline-color: var(--tg-focus);
      outline-offset: -3px;
    }
    main {
      padding-block: var(--tg-4) calc(var(--tg-7) + 4rem);
    }
  }
  /* Enlarged four times there is little height: what sticks to an edge would take a quarter of it. */
  @media (width < 48rem) and (height < 30rem) {
    .nav {
      position: static;
      padding-bottom: 0;
      border-bottom: 1px solid var(--tg-line);
    }
    main {
      padding-bottom: var(--tg-5);
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
      max-width: 6rem;
    }
    .body-name .mark {
      display: none;
    }
    .head .wrap {
      gap: var(--tg-2);
    }
    .nav ul {
      flex-wrap: wrap;
    }
    .nav li {
      flex-basis: auto;
    }
  }
  @media (forced-colors: active) {
    .nav a {
      border-color: Canvas;
    }
    .nav a[aria-current] {
      border-color: Highlight;
    }
    .controls button {
      border-color: Canvas;
    }
  }
  @media print {
    .slim,
    .nav,
    .work,
    .said,
    .notices {
      display: none;
    }
    .head {
      background: none;
      color: #000;
    }
    :host([data-view='dati']) {
      page: wide;
    }
    /* A report says itself whose it is. */
    :host([data-view='relazione']) .head {
      display: none;
    }
    .wrap {
      max-width: none;
      padding: 0;
    }
    main {
      padding-block: var(--tg-4) 0;
    }
  }
`;
