import { css } from 'lit';

/** What the cards of the home have in common: rows with a name and a sign, and where they lead. */
export const homeCardStyles = css`
  .card {
    display: grid;
    gap: var(--tg-3);
    align-content: start;
  }
  /* About as tall as it will be: what is below does not move. */
  .waiting {
    min-height: 22rem;
  }
  @media (width < 40rem) {
    .waiting {
      min-height: 28rem;
    }
  }
  h2 {
    font-size: var(--tg-text-l);
  }
  h3 {
    font-size: var(--tg-text);
  }
  ul {
    display: grid;
    gap: var(--tg-2);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tg-1) var(--tg-3);
    align-items: baseline;
    justify-content: space-between;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .row + .row,
  li + li.row {
    padding-top: var(--tg-2);
    border-top: 1px solid var(--tg-line);
  }
  .codes {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--tg-3);
  }
  .badge {
    white-space: normal;
  }
  .glyph {
    flex: none;
    vertical-align: -0.25em;
  }
`;
