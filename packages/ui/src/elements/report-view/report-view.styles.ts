import { css } from 'lit';

export const reportViewStyles = css`
  /* No gap before nothing. */
  .bar > span:empty {
    position: absolute;
  }
  .split {
    display: grid;
    grid-template-columns: 15rem minmax(0, 1fr) minmax(0, 1.15fr);
    grid-template-areas: 'sections text preview' 'problems problems problems';
    grid-template-rows: clamp(26rem, calc(100dvh - 21rem), 80rem) auto;
    gap: var(--tg-3) var(--tg-4);
    min-width: 0;
  }
  .split > * {
    min-height: 0;
  }
  /* Problems are of the text and come after it: the figures of the preview are a long way for the keyboard. */
  .split > .problems {
    grid-area: problems;
  }
  .split > .preview {
    grid-area: preview;
  }
  report-slots {
    padding: var(--tg-2);
    border: 1px solid var(--tg-line);
    border-radius: var(--tg-radius);
    background: var(--tg-surface);
  }
  .write {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto minmax(0, 1fr);
    gap: var(--tg-2);
    min-width: 0;
  }
  .write > :only-child {
    grid-row: 1 / -1;
  }
  .preview {
    position: relative;
    min-width: 0;
    padding: var(--tg-5);
    border: 1px solid var(--tg-line);
    border-radius: var(--tg-radius);
    background: var(--tg-surface);
    overflow: auto;
  }
  /* Of use to the keyboard alone. */
  .past:not(:focus) {
    position: absolute;
    clip-path: inset(50%);
  }
  .preview > .title {
    margin-bottom: var(--tg-5);
  }
  .preview .title p {
    color: var(--tg-muted);
  }
  .problems {
    max-height: 13rem;
  }
  .narrow plan-editor,
  .narrow .pane {
    height: clamp(22rem, calc(100dvh - 18rem), 50rem);
  }
  .narrow .preview {
    padding: var(--tg-3);
  }
  .empty {
    align-content: start;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tg-3);
  }

  @media print {
    :host {
      display: block;
    }
    .bar,
    .past,
    .tabs,
    report-slots,
    .write,
    .problems {
      display: none;
    }
    .split,
    .narrow .pane,
    .preview {
      display: block;
      height: auto;
      padding: 0;
      border: 0;
      overflow: visible;
    }
  }
`;
