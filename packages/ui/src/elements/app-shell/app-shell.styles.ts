import { css } from 'lit';

/** The frame around the views. */
export const frameStyles = css`
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
  .said {
    position: fixed;
    z-index: 30;
    inset-inline: 0;
    bottom: calc(var(--tg-sections) + var(--tg-5));
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
  main {
    min-width: 0;
    padding-block: var(--tg-5) var(--tg-7);
  }
  /* Inside its edge: outside it there is the edge of the window. */
  main:focus-visible {
    outline-offset: -3px;
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
    main {
      padding-block: var(--tg-4) calc(max(4rem, var(--tg-sections)) + var(--tg-7));
    }
  }
  /* Enlarged four times there is little height: what sticks to an edge would take a quarter of it. */
  @media (width < 48rem) and (height < 30rem) {
    .said {
      bottom: var(--tg-2);
    }
    main {
      padding-bottom: var(--tg-5);
    }
  }
  @media print {
    /* A row of a grid is not always divided between sheets. */
    :host {
      display: block;
      min-height: 0;
    }
    .slim,
    .nav,
    .work,
    .said,
    .notices {
      display: none;
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
