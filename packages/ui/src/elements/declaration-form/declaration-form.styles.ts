import { css } from 'lit';

export const declarationFormStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: minmax(0, 1fr) auto;
    min-height: 0;
    border: 1px solid var(--tg-line);
    border-radius: var(--tg-radius);
    background: var(--tg-surface);
  }
  .scroll {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tg-4);
    align-content: start;
    min-height: 0;
    padding: var(--tg-3) var(--tg-4) var(--tg-6);
    overflow: auto;
  }
  .form {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11rem), 1fr));
    gap: var(--tg-3);
    align-items: start;
  }
  .form > :not(.short) {
    grid-column: 1 / -1;
  }
  ol.trail,
  ul.children {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  ol.trail {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--tg-1);
    align-items: center;
    font-size: var(--tg-text-s);
  }
  ol.trail li + li::before {
    content: '›';
    margin-inline-end: var(--tg-1);
    color: var(--tg-muted);
  }
  .link {
    padding: var(--tg-1);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tg-1) var(--tg-3);
    align-items: center;
    justify-content: space-between;
  }
  .head h2 {
    font-size: var(--tg-text-l);
    overflow-wrap: anywhere;
  }
  .score {
    display: flex;
    gap: var(--tg-2);
    align-items: center;
    font-size: var(--tg-text-s);
  }
  .row {
    display: flex;
    gap: var(--tg-1);
    align-items: flex-end;
  }
  .row form-field {
    flex: 1;
    min-width: 0;
  }
  .row .button {
    width: 2.25rem;
    min-height: var(--tg-touch);
    padding: 0;
  }
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tg-2);
  }
  section h3 {
    font-size: var(--tg-text);
  }
  ul.children .link {
    width: 100%;
    padding-block: 0.35rem;
    border-bottom: 1px solid var(--tg-line);
    font-size: var(--tg-text-s);
    text-decoration: none;
  }
  @media (hover: hover) {
    ul.children .link:hover {
      background: var(--tg-primary-soft);
    }
  }
  ul.children .code {
    color: var(--tg-heading);
    font-weight: 600;
  }
  .adding {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tg-2);
    align-items: flex-end;
  }
  .adding .field {
    flex: 1 1 10rem;
  }
  .whole {
    margin: 0;
    padding-inline-start: var(--tg-4);
    font-size: var(--tg-text-s);
  }
  .whole .button {
    margin: var(--tg-1) var(--tg-2) 0 0;
  }
  .whole .error,
  .whole .warning {
    font-weight: 600;
  }
  .help {
    min-height: 3.2rem;
    max-height: 7rem;
    padding: var(--tg-2) var(--tg-4);
    border-top: 1px solid var(--tg-line);
    background: var(--tg-surface-2);
    color: var(--tg-muted);
    font-size: var(--tg-text-s);
    overflow: auto;
  }
  .help p {
    white-space: pre-line;
  }
  .help .wrong {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--tg-2);
    align-items: center;
    color: var(--tg-red);
    font-weight: 600;
  }
  @media (pointer: coarse) {
    .help .link,
    .trail .link,
    ul.children .link {
      min-height: var(--tg-touch);
    }
    .trail .link {
      padding-inline: var(--tg-3);
    }
    ol.trail {
      gap: 0;
    }
    .trail :first-child > .link {
      margin-inline-start: calc(-1 * var(--tg-3)); /* its word stands above the heading */
    }
  }
  @media (width < 60rem) {
    .scroll {
      overflow: visible;
    }
    .help {
      position: sticky;
      bottom: var(--tg-sections);
      min-height: 0;
    }
    /* A field with the focus stands above what is said of it. */
    form-field,
    .adding {
      scroll-margin-block-end: 10rem;
    }
  }
  /* With a keyboard on the screen the navigation stands at its place, and each line is dear. */
  @media (width < 60rem) and (height < 30rem) {
    .help {
      max-height: 3.4rem;
    }
  }
  .empty {
    padding: var(--tg-4);
  }
`;
