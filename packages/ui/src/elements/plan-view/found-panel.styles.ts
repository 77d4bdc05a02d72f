import { css } from 'lit';

/** A list of places in `.found`, in place of the `.problems`. */
export const foundPanelStyles = css`
  .found {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto minmax(0, 1fr);
    gap: var(--tg-2);
    min-height: 0;
  }
  .found-head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tg-1) var(--tg-4);
    align-items: baseline;
  }
  .found-head h2 {
    margin: 0;
    font-size: var(--tg-text);
  }
  .found-head .button {
    margin-inline-start: auto;
  }
  .problems:has(.found) {
    max-height: 22rem;
    /* what has the focus at an edge keeps its ring */
    margin-inline: calc(-1 * var(--tg-2));
    padding-inline: var(--tg-2);
  }
  .split:has(+ .problems .found) {
    height: clamp(16rem, calc(100dvh - 35rem), 70rem); /* several of the places are in sight below it */
  }
`;
