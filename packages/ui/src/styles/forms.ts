import { css } from 'lit';

/** `.field` holds a label, an input, select or textarea, and a `.hint` or an `.error`; `.choice` a radio or checkbox; `.small-field` stands in a line of words. */
export const forms = css`
  .form {
    display: grid;
    gap: var(--tg-4);
  }
  .form-row {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
    gap: var(--tg-4);
    align-items: start;
  }
  .field {
    display: grid;
    align-content: start;
    gap: var(--tg-1);
    min-width: 0;
  }
  .field > label,
  .label,
  legend {
    color: var(--tg-heading);
    font-size: var(--tg-text-s);
    font-weight: 600;
  }
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .input,
  .field input:not([type='checkbox'], [type='radio']),
  .field select,
  .field textarea {
    width: 100%;
    min-height: var(--tg-touch);
    padding: var(--tg-2) var(--tg-3);
    border: 1px solid var(--tg-line-strong);
    border-radius: var(--tg-radius);
    background: var(--tg-surface);
    color: var(--tg-ink);
    font: inherit;
  }
  .small-field {
    min-height: 2rem;
    padding: 0 var(--tg-2);
    border: 1px solid var(--tg-line-strong);
    border-radius: var(--tg-radius);
    background: var(--tg-surface);
    color: var(--tg-ink);
    font: inherit;
  }
  .field select {
    text-overflow: ellipsis;
  }
  .field textarea {
    min-height: 5rem;
    max-height: 24rem;
    resize: vertical;
    field-sizing: content;
  }
  .field :is(input, select, textarea):is([aria-invalid='true'], :user-invalid) {
    border-color: var(--tg-red);
    box-shadow: inset 0 0 0 1px var(--tg-red);
  }
  .hint {
    color: var(--tg-muted);
    font-size: var(--tg-text-s);
  }
  .error {
    color: var(--tg-red);
    font-size: var(--tg-text-s);
    font-weight: 600;
  }
  .choice {
    display: flex;
    gap: var(--tg-2);
    align-items: center;
    min-height: 2rem;
  }
  input[type='checkbox'],
  input[type='radio'] {
    width: 1.15rem;
    height: 1.15rem;
    margin: 0;
    accent-color: var(--tg-primary);
  }
  @media print {
    .field textarea {
      min-height: 0;
      max-height: none;
    }
  }
  @media (pointer: coarse) {
    .choice {
      min-width: var(--tg-touch);
      min-height: var(--tg-touch);
    }
    input[type='checkbox'],
    input[type='radio'] {
      width: 1.5rem;
      height: 1.5rem;
    }
  }
`;
