import { css } from 'lit';

export const reportFilesStyles = css`
  :host {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    gap: var(--tg-2) var(--tg-4);
    align-items: center;
    min-width: 0;
  }
  .formats {
    display: flex;
    flex-direction: column;
    gap: var(--tg-1);
    align-items: stretch;
  }
  .formats .button {
    justify-content: start;
  }
  .formats label,
  #draft-forced:not(:empty) {
    padding-inline: var(--tg-3);
  }
  #draft-forced {
    max-width: 20rem;
  }
  .draft {
    display: inline-flex;
    gap: var(--tg-2);
    align-items: center;
    min-height: 2rem;
    font-size: var(--tg-text-s);
  }
  .ipa {
    display: inline-flex;
    gap: var(--tg-2);
    align-items: center;
    font-size: var(--tg-text-s);
  }
  .ipa input {
    width: 8rem;
  }
  .invalid {
    color: var(--tg-red);
  }
  .status {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tg-2) var(--tg-3);
    align-items: center;
    font-size: var(--tg-text-s);
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .status .green {
    color: var(--tg-green);
  }
  .status .yellow {
    color: var(--tg-yellow);
  }
  .status .red {
    color: var(--tg-red);
  }
  progress {
    accent-color: var(--tg-primary);
  }
  details {
    position: relative;
  }
  summary {
    cursor: pointer;
    font-size: var(--tg-text-s);
    font-weight: 600;
  }
  .glyph {
    width: 1rem;
    height: 1rem;
    vertical-align: -0.15em;
  }
  details > ul {
    position: absolute;
    z-index: 5;
    display: grid;
    gap: var(--tg-2);
    width: max-content;
    max-width: min(44rem, 88vw);
    margin: var(--tg-1) 0 0;
    padding: var(--tg-3) var(--tg-4);
    border: 1px solid var(--tg-line-strong);
    border-radius: var(--tg-radius);
    background: var(--tg-surface);
    box-shadow: var(--tg-shadow);
    font-size: var(--tg-text-s);
    list-style: none;
  }
  .name {
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  @media (width < 48rem) {
    :host {
      flex-basis: 100%;
    }
    .draft input {
      width: 1.5rem;
      height: 1.5rem;
    }
    .draft {
      min-height: var(--tg-touch);
    }
    details > ul {
      position: static;
      width: auto;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
