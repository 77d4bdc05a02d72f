import { tooltips } from '@codemirror/view';

/** Where the sections stand at the lower edge of the window, this high in rem. */
const SECTIONS_BELOW = matchMedia('(width < 48rem) and (height >= 30rem)');
const SECTIONS = 3.75;

/** What is proposed, and what is said of a word, stands above the sections of a phone and the keys on its screen. */
export const tooltipRoom = tooltips({
  tooltipSpace: () => {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const sections = SECTIONS_BELOW.matches ? SECTIONS * rem : 0;
    const { offsetTop = 0, height = innerHeight } = visualViewport ?? {};
    const bottom = Math.min(offsetTop + height, innerHeight - sections);
    return { top: offsetTop, left: 0, right: document.documentElement.clientWidth, bottom };
  },
});
