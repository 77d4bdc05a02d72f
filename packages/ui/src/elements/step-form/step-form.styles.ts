import { css } from 'lit';

export const stepFormStyles = css`
  .group {
    display: grid;
    gap: var(--tg-3);
    padding: var(--tg-4);
    border: 1px solid var(--tg-line);
    border-radius: var(--tg-radius);
    background: var(--tg-surface-2);
  }
  .group + .group {
    margin-top: var(--tg-3);
  }
  .group textarea {
    min-height: var(--tg-touch);
  }
  .list > .actions {
    margin-top: var(--tg-3);
  }
  .list > .actions + .group {
    margin-top: var(--tg-3);
  }
  .group > .button {
    justify-self: end;
  }
  legend {
    margin-bottom: var(--tg-2);
    font-size: var(--tg-text);
  }
  .group .form-row {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
    gap: var(--tg-3);
  }
  .file {
    justify-self: start;
  }
  .file:focus-within {
    outline: 3px solid var(--tg-focus);
    outline-offset: 2px;
  }
  .hash {
    font-family: var(--tg-mono);
    font-size: var(--tg-text-s);
  }
`;
