import { css } from 'lit';

/** A list in a box that scrolls. */
export const listBox = css`
  :is(ol, ul) {
    margin: 0;
    padding: 0;
    border: 1px solid var(--tg-line);
    border-radius: var(--tg-radius);
    background: var(--tg-surface);
    overflow: auto;
    list-style: none;
  }
`;

/** What makes every line of a list a button. */
export const listButtons = css`
  :is(ol, ul) button {
    display: flex;
    align-items: center;
    width: 100%;
    padding: 0.3rem var(--tg-3);
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-size: var(--tg-text-s);
    text-align: start;
    cursor: pointer;
  }
  @media (hover: hover) {
    :is(ol, ul) button:hover {
      background: var(--tg-primary-soft);
    }
  }
  :is(ol, ul) button:focus-visible {
    outline-offset: -3px;
  }
`;
