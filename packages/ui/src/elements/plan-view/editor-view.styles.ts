import { css } from 'lit';

/** A view with an editor: what is above it, and the one pane of a narrow window. */
export const editorViewStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tg-3);
    min-width: 0;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tg-2) var(--tg-4);
    align-items: center;
    justify-content: space-between;
  }
  .problems {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-height: 0;
  }
  .narrow .pane {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-width: 0;
    min-height: 0;
  }
`;
