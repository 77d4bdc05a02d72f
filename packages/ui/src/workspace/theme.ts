/** `auto` follows the system. */
export const THEMES = ['auto', 'light', 'dark'] as const;

export type Theme = (typeof THEMES)[number];

const KEY = 'traguardo:theme';

/** The theme chosen on an earlier visit. */
export function storedTheme(storage: Storage): Theme {
  return THEMES.find((theme) => theme === storage.getItem(KEY)) ?? 'auto';
}

/** Shows a theme on the page and keeps the choice. */
export function applyTheme(theme: Theme, root: HTMLElement, storage: Storage): void {
  if (theme === 'auto') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  storage.setItem(KEY, theme);
}
