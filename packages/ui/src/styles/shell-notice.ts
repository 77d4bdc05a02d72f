import { css } from 'lit';

/** A notice of the application above the view, with what can be done about it. */
export const shellNotice = css`
  .notice {
    margin-bottom: var(--tg-4);
  }
  .actions {
    margin-top: var(--tg-3);
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
