import { css } from 'lit';

/** Links to the pages of a view: `<nav class="page-links"><ul>…`, the open one with `aria-current="page"`; on a phone they scroll sideways. */
export const pageLinks = css`
  .page-links {
    border-bottom: 1px solid var(--tg-line);
  }
  .page-links ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--tg-1);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .page-links a {
    display: flex;
    align-items: center;
    min-height: var(--tg-touch);
    padding: 0 var(--tg-4);
    border-bottom: 3px solid transparent;
    color: var(--tg-ink);
    font-weight: 600;
    text-decoration: none;
  }
  @media (hover: hover) {
    .page-links a:hover {
      background: var(--tg-primary-soft);
    }
  }
  .page-links a[aria-current] {
    border-bottom-color: var(--tg-primary);
    color: var(--tg-primary);
  }
  .page-links :focus-visible {
    outline-offset: -3px;
  }
  @media (forced-colors: active) {
    .page-links a {
      border-bottom-color: Canvas;
    }
    .page-links a[aria-current] {
      border-bottom-color: Highlight;
    }
  }
  @media (width < 48rem) {
    .page-links {
      overflow-x: auto;
    }
    .page-links ul {
      flex-wrap: nowrap;
    }
    .page-links a {
      padding-inline: var(--tg-3);
      white-space: nowrap;
    }
  }
`;
