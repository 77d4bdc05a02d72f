import { css } from 'lit';

export const dataStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: var(--tg-4);
    min-width: 0;
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tg-1) var(--tg-4);
    align-items: baseline;
    justify-content: space-between;
  }
  .counts .keys {
    flex: 1 1 30rem;
    max-width: 60rem;
  }
  /* What was done, and what is wrong, is read wherever the sheet is scrolled to. */
  .foot {
    position: sticky;
    z-index: 2;
    bottom: var(--tg-sections);
    display: flex;
    flex-wrap: wrap;
    gap: var(--tg-2) var(--tg-3);
    align-items: center;
  }
  .foot:has(p:not(:empty)) {
    padding: var(--tg-1) var(--tg-3);
    border: 1px solid var(--tg-line);
    border-radius: var(--tg-radius);
    background: var(--tg-surface-2);
  }
  .foot [role='status'] {
    flex: 1 1 16rem;
    margin: 0;
  }
  .parts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tg-4);
    align-items: start;
  }
  @media (width >= 64rem) {
    .parts.open {
      grid-template-columns: minmax(0, 1fr) 26rem;
    }
  }
  @media (width < 64rem) {
    .parts.open data-sheet,
    .beside.opened {
      display: none;
    }
    /* The heading of the page is still there for who does not see it. */
    h1.opened {
      position: absolute;
      clip-path: inset(50%);
    }
  }
  @media print {
    .foot,
    .keys,
    data-filters {
      display: none;
    }
    .parts {
      display: block;
    }
  }
  .touch {
    display: none;
  }
  @media (width < 48rem), (hover: none) and (pointer: coarse) {
    .touch {
      display: inline;
    }
    .counts .keys {
      display: none;
    }
  }
  @media (width < 48rem) {
    .foot [role='status'] {
      flex-basis: 100%;
    }
  }
`;
