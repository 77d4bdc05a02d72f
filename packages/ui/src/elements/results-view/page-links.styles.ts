import { css } from 'lit';

/** The links to the pages of results: in a row that scrolls where it is narrow. */
export const pageLinksStyles = css`
  nav {
    border-bottom: 1px solid var(--tg-line);
  }
  nav ul {
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
    padding: 0 var(--tg-3);
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
  @media (width < 48rem) {
    nav {
      overflow-x: auto;
    }
    nav ul {
      flex-wrap: nowrap;
    }
    nav a {
      white-space: nowrap;
    }
  }
  @media print {
    nav {
      display: none;
    }
  }
`;
