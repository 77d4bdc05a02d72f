import { css } from 'lit';

export const changeItemsStyles = css`
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
