import { focusedElement } from './focused.ts';

/** Until the page ends: the field with the focus stays in sight when the window becomes another, as when the keys of a phone come up. */
export function keepFocusInSight(page: Window): void {
  page.addEventListener('resize', () => {
    const focused = focusedElement(page.document);
    if (focused?.matches('input, select, textarea')) focused.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  });
}
