import { css } from 'lit';

/** The frame of the page and its form. */
export const offlineStyles = css`
  .top {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tg-3);
    align-items: center;
    justify-content: space-between;
    padding: var(--tg-3) max(var(--tg-4), calc((100vw - 70rem) / 2));
    background: var(--tg-header);
    color: var(--tg-on-header);
  }
  .name {
    font-size: var(--tg-text-xl);
    font-weight: 700;
  }
  .languages {
    display: flex;
    gap: var(--tg-2);
  }
  .languages .button[aria-pressed='true'] {
    background: var(--tg-primary-soft);
    color: var(--tg-primary-strong);
    text-decoration: underline;
  }
  .page {
    display: grid;
    gap: var(--tg-4);
    max-width: 72rem;
    margin-inline: auto;
    padding: var(--tg-5) var(--tg-4);
  }
  legend {
    padding: 0;
    margin-bottom: var(--tg-4);
  }
  .page > * {
    min-width: 0;
  }
  .drop {
    padding: var(--tg-4);
    border: 2px dashed var(--tg-line-strong);
    border-radius: var(--tg-radius-l);
  }
  .drop.over {
    border-color: var(--tg-primary);
    background: var(--tg-primary-soft);
  }
  input[type='file'] {
    overflow: hidden;
  }
  @media print {
    .top {
      background: none;
      color: inherit;
    }
  }
`;
