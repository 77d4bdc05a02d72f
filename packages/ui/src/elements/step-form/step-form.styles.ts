import { css } from 'lit';

export const stepFormStyles = css`
  .box + .box {
    margin-top: var(--tg-3);
  }
  .box textarea {
    min-height: var(--tg-touch);
  }
  .list > .actions {
    margin-top: var(--tg-3);
  }
  .list > .actions + .box {
    margin-top: var(--tg-3);
  }
  .box > .button {
    justify-self: end;
  }
  .list > legend {
    margin-bottom: var(--tg-2);
    font-size: var(--tg-text);
  }
  .box .form-row {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
  }
  .file {
    justify-self: start;
  }
  .file:focus-within {
    outline: 3px solid var(--tg-focus);
    outline-offset: 2px;
  }
  .told {
    font-size: var(--tg-text-s);
    font-weight: 600;
  }
  .told:empty {
    position: absolute;
  }
  .hash {
    font-family: var(--tg-mono);
    font-size: var(--tg-text-s);
  }
`;
