import { css } from 'lit';

export const versionListStyles = css`
  ul {
    display: grid;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li,
  details {
    border-top: 1px solid var(--tg-line);
  }
  details:first-of-type {
    border-top: 0;
  }
  summary {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tg-1) var(--tg-3);
    align-items: baseline;
    padding-block: var(--tg-3);
    cursor: pointer;
  }
  summary::before {
    content: '';
    flex: none;
    width: 0.45em;
    height: 0.45em;
    margin-inline: 0.2em;
    border: solid var(--tg-muted);
    border-width: 0 2px 2px 0;
    rotate: -45deg;
  }
  details[open] > summary::before {
    rotate: 45deg;
  }
  details[open] > summary .badge {
    display: none; /* its versions are in sight */
  }
  h3 {
    font-size: var(--tg-text);
  }
  li {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tg-1) var(--tg-4);
    align-items: center;
    justify-content: space-between;
    padding-block: var(--tg-2);
    padding-inline-start: var(--tg-5);
  }
  /* A name is what one looks for. */
  li.named {
    padding-inline-start: calc(var(--tg-5) - 4px);
    border-inline-start: 4px solid var(--tg-primary);
  }
  .what {
    flex: 1 1 18rem;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .title {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tg-1) var(--tg-3);
    align-items: baseline;
  }
  .named .title {
    color: var(--tg-heading);
    font-weight: 600;
  }
  .actions {
    gap: var(--tg-1);
  }
  @media (width < 48rem) {
    li {
      padding-inline-start: var(--tg-2);
    }
  }
`;
