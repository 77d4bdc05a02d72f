import { css } from 'lit';

export const cycleViewStyles = css`
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tg-4);
  }
  .title {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tg-2) var(--tg-5);
    align-items: baseline;
    justify-content: space-between;
  }
  .now {
    font-size: var(--tg-text-l);
  }
  nav {
    border-bottom: 1px solid var(--tg-line);
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--tg-1);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  nav a {
    display: flex;
    align-items: center;
    min-height: var(--tg-touch);
    padding: 0 var(--tg-4);
    border-bottom: 3px solid transparent;
    color: var(--tg-ink);
    font-weight: 600;
    text-decoration: none;
  }
  nav a:hover {
    background: var(--tg-primary-soft);
  }
  nav a[aria-current] {
    border-bottom-color: var(--tg-primary);
    color: var(--tg-primary);
  }
  nav :focus-visible {
    outline-offset: -3px;
  }
  .content:focus {
    outline: none;
  }
  @media (width < 48rem) {
    nav {
      overflow-x: auto;
    }
    ul {
      flex-wrap: nowrap;
    }
    nav a {
      padding-inline: var(--tg-3);
      white-space: nowrap;
    }
  }
`;
