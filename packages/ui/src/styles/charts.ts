import { CHART_STYLE } from '@traguardo/chart';
import { css, unsafeCSS } from 'lit';

/** How the shapes of a drawing look in the application: the style of all charts in the colours of the theme. */
export const chartStyles = css`
  :host {
    --chart-ink: var(--tg-ink);
    --chart-muted: var(--tg-muted);
    --chart-line: var(--tg-line-strong);
    --chart-paper: var(--tg-surface);
    --chart-surface: var(--tg-surface-2);
    --chart-strong: var(--tg-primary);
    --chart-soft: var(--tg-primary-soft);
    --chart-green: var(--tg-green);
    --chart-yellow: var(--tg-yellow);
    --chart-red: var(--tg-red);
    --chart-green-soft: var(--tg-green-soft);
    --chart-yellow-soft: var(--tg-yellow-soft);
    --chart-red-soft: var(--tg-red-soft);
  }
  ${unsafeCSS(CHART_STYLE)}
`;
