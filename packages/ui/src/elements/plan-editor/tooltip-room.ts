import { tooltips } from '@codemirror/view';

/** What is proposed, and what is said of a word, stands above the sections of a phone and the keys on its screen. */
export const tooltipRoom = tooltips({
  tooltipSpace: () => {
    const { documentElement } = document;
    const sections = Number.parseFloat(getComputedStyle(documentElement).getPropertyValue('--tg-sections')) || 0;
    const { offsetTop = 0, height = innerHeight } = visualViewport ?? {};
    const bottom = Math.min(offsetTop + height, innerHeight - sections);
    return { top: offsetTop, left: 0, right: documentElement.clientWidth, bottom };
  },
});
