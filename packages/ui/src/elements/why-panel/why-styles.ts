import { css } from 'lit';

export const whyStyles = css`
  section {
    display: grid;
    gap: var(--tg-3);
    min-width: 0;
  }
  header {
    display: flex;
    gap: var(--tg-3);
    align-items: center;
    justify-content: space-between;
  }
  h2 {
    font-size: var(--tg-text-l);
  }
  h3 {
    margin-top: var(--tg-2);
    font-size: var(--tg-text);
  }
  .title {
    color: var(--tg-muted);
  }
  .score {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tg-3);
    align-items: center;
  }
  .score strong {
    color: var(--tg-heading);
    font-size: var(--tg-text-xl);
    font-variant-numeric: tabular-nums;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tg-2);
  }
  .sentences {
    display: grid;
    gap: var(--tg-2);
    padding-inline-start: var(--tg-3);
    border-inline-start: 4px solid var(--tg-primary);
  }
  .formula {
    padding: var(--tg-2) var(--tg-3);
    border-radius: var(--tg-radius);
    background: var(--tg-surface-2);
    overflow-wrap: anywhere;
  }
  .table th[scope='row'] {
    min-width: 9rem;
    font-weight: 400;
  }
  .code,
  .when {
    display: block;
    overflow-wrap: anywhere;
    font-size: 0.8rem;
  }
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tg-1);
  }
  .figures .button[aria-pressed='true'] {
    background: var(--tg-primary-soft);
    color: var(--tg-primary-strong);
  }
  .losses {
    display: grid;
    gap: var(--tg-1);
    margin: 0;
    font-size: var(--tg-text-s);
  }
  .losses > div {
    display: flex;
    gap: var(--tg-3);
    justify-content: space-between;
    border-bottom: 1px solid var(--tg-line);
  }
  dd {
    margin: 0;
  }
  @media print {
    section {
      display: block;
    }
    section > * {
      margin-block: 0 var(--tg-3);
    }
    header .button,
    .figures .button[aria-pressed='false'],
    .links {
      display: none;
    }
    .figures .button {
      display: block;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
    }
    .link {
      color: inherit;
      text-decoration: none;
    }
  }
`;
