import { css } from 'lit';

export const formFieldStyles = css`
  :host {
    position: relative;
    min-width: 0;
  }
  .field textarea[rows='1'] {
    min-height: var(--tg-touch);
    resize: none;
  }
  @media (pointer: fine) {
    .field :is(input:not([type='checkbox']), select, textarea) {
      min-height: 2.25rem;
      padding-block: var(--tg-1);
    }
  }
  .error:empty {
    display: none;
  }
  .line {
    display: flex;
    gap: var(--tg-1);
    align-items: center;
  }
  .line > :is(input, select, textarea) {
    flex: 1;
    min-width: 0;
  }
  .line .button.icon {
    flex: none;
    width: 2rem;
    color: var(--tg-muted);
  }
  .written {
    font-family: var(--tg-mono);
    font-size: 0.92rem;
  }
  .affix {
    flex: none;
    margin-inline-start: var(--tg-1); /* beside the ring of the focus */
    color: var(--tg-muted);
  }
  .suggestions {
    position: absolute;
    top: 100%;
    right: 0;
    left: 0;
    z-index: 30;
    max-height: 14rem;
    margin: 0;
    padding: var(--tg-1) 0;
    border: 1px solid var(--tg-line-strong);
    border-radius: var(--tg-radius);
    background: var(--tg-surface);
    box-shadow: var(--tg-shadow);
    overflow: auto;
    list-style: none;
  }
  .suggestions li {
    padding: var(--tg-1) var(--tg-3);
    font-size: var(--tg-text-s);
    cursor: pointer;
  }
  @media (pointer: coarse) {
    .suggestions li {
      display: flex;
      gap: var(--tg-2);
      align-items: center;
      min-height: var(--tg-touch);
    }
  }
  .suggestions .word {
    font-weight: 600;
  }
  .suggestions li:hover {
    background: var(--tg-surface-2);
  }
  .suggestions li[aria-selected='true'] {
    outline: 2px solid var(--tg-focus);
    outline-offset: -2px;
    background: var(--tg-primary-soft);
  }
  .problems {
    display: grid;
    gap: var(--tg-1);
    margin: 0;
    padding: 0;
    font-size: var(--tg-text-s);
    list-style: none;
  }
  .problems .error,
  .problems .warning {
    font-weight: 600;
  }
  .problems .error {
    color: var(--tg-red);
  }
  .problems .warning {
    color: var(--tg-yellow);
  }
  .problems .information {
    color: var(--tg-muted);
  }
  .problems .button {
    margin-block: var(--tg-1);
  }
`;
