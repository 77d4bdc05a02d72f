/** `auto` follows the system; `contrast` too, for light and dark, with colours further apart. */
export const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;

export type Theme = (typeof THEMES)[number];

const KEY = 'traguardo:theme';

/** The theme chosen on an earlier visit. */
export function storedTheme(storage: Storage): Theme {
  return THEMES.find((theme) => theme === storage.getItem(KEY)) ?? 'auto';
}

/** Shows a theme on the page and keeps the choice. */
export function applyTheme(theme: Theme, root: HTMLElement, storage: Storage): void {
  if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
  else delete root.dataset['theme'];
  storage.setItem(KEY, theme);
  showContrast(root, storage);
}

/** Follows whoever asks the system for more contrast, whatever the theme, from now on. */
export function followContrast(root: HTMLElement, storage: Storage): void {
  MORE_CONTRAST.addEventListener('change', () => showContrast(root, storage));
}

const MORE_CONTRAST = matchMedia('(prefers-contrast: more)');

function showContrast(root: HTMLElement, storage: Storage): void {
  if (storedTheme(storage) === 'contrast' || MORE_CONTRAST.matches) root.dataset['contrast'] = 'more';
  else delete root.dataset['contrast'];
}
