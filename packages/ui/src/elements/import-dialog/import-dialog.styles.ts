import { css } from 'lit';

export const dialogStyles = css`
  .dialog {
    width: min(70rem, calc(100vw - 2rem));
  }
  .content {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tg-4);
  }
  textarea {
    font-family: var(--tg-mono);
  }
  /* What writes the values stays in sight under a long preview. */
  @media (height >= 30rem) {
    .content > .actions {
      position: sticky;
      z-index: 2;
      bottom: calc(-1 * var(--tg-5));
      padding-block: var(--tg-3) var(--tg-5);
      margin-block-end: calc(-1 * var(--tg-5));
      background: var(--tg-surface);
    }
    :is(input, select, textarea) {
      scroll-margin-bottom: 8rem;
    }
  }
`;
