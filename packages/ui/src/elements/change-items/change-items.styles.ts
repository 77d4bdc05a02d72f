import { css } from 'lit';

export const changeItemsStyles = css`
  ol {
    display: grid;
    gap: var(--tg-3);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: grid;
    gap: var(--tg-3);
    padding: var(--tg-4);
    border: 1px solid var(--tg-line);
    border-radius: var(--tg-radius);
    background: var(--tg-surface-2);
  }
  h3 {
    margin: 0;
    font-size: var(--tg-text);
  }
  .name {
    font-weight: 400;
    color: var(--tg-muted);
  }
  .from {
    text-decoration: line-through;
    color: var(--tg-muted);
  }
  .parts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: var(--tg-3);
  }
  p {
    margin: 0;
  }
  dl {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: var(--tg-1) var(--tg-3);
    margin: 0;
  }
  dt {
    color: var(--tg-muted);
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  textarea {
    min-height: var(--tg-touch);
  }
`;
