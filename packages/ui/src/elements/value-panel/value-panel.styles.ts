import { css } from 'lit';

/** Shared by the panel of a value and its parts. */
export const panelStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: var(--tg-4);
    min-width: 0;
  }
  h2,
  h3 {
    margin: 0;
    overflow-wrap: anywhere;
  }
  h2 {
    scroll-margin-top: var(--tg-5);
  }
  h3 {
    font-size: var(--tg-text);
  }
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tg-2);
    min-width: 0;
  }
  dl {
    display: grid;
    grid-template-columns: minmax(min(6rem, 40%), auto) minmax(0, 1fr);
    gap: var(--tg-1) var(--tg-3);
    margin: 0;
    font-size: var(--tg-text-s);
  }
  dt {
    color: var(--tg-muted);
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  ol,
  ul {
    display: grid;
    gap: var(--tg-1);
    margin: 0;
    padding-inline-start: 1.2rem;
    font-size: var(--tg-text-s);
  }
  p {
    margin: 0;
  }
  .mono {
    font-family: var(--tg-mono);
    font-size: 0.8rem;
    overflow-wrap: anywhere;
  }
`;
