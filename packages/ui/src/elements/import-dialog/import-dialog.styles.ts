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
`;
