import { css } from 'lit';

/** The sections: a bar below the head, at the foot of a phone. */
export const navigationStyles = css`
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
  @media (width < 48rem) {
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
    .nav a:hover {
      background: transparent; /* the shade is for the header, not for the surface of a phone */
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
  }
  /* Enlarged four times there is little height: what sticks to an edge would take a quarter of it. */
  @media (width < 48rem) and (height < 30rem) {
    .nav {
      position: static;
      padding-bottom: 0;
      border-bottom: 1px solid var(--tg-line);
    }
  }
  /* A phone on its side, with its keys. */
  @media (height < 20rem) {
    .nav {
      position: static;
    }
  }
  @media (width < 24rem) {
    .nav ul {
      flex-wrap: wrap;
    }
    .nav li {
      flex-basis: auto;
    }
    .nav a {
      min-width: var(--tg-touch);
    }
  }
  /* All in one line, in a window of 320 pixels too. */
  @media (width < 22rem) {
    .nav a {
      padding-inline: 0;
      font-size: 0.6875rem;
    }
  }
  @media (forced-colors: active) {
    .nav a {
      border-color: Canvas;
    }
    .nav a[aria-current] {
      border-color: Highlight;
    }
  }
`;
