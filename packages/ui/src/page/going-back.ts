import { focusedElement } from './focused.ts';

/**
 * Until the page ends: going back while a dialog is open closes the dialog and stays where one is, as a phone's back button should; and a field
 * being written is left first, as with a touch elsewhere, so that its text is taken. A browser that cannot say before it goes (no Navigation
 * API), or that will not be held, goes back as ever.
 */
export function followGoingBack(page: Window): void {
  const navigation = page.navigation as Navigation | undefined; // not in every browser
  navigation?.addEventListener('navigate', (event) => {
    if (event.navigationType !== 'traverse') return;
    const dialog = openDialog(page.document);
    if (dialog === null) {
      const focused = focusedElement(page.document);
      if (focused instanceof HTMLElement) focused.blur();
      return;
    }
    if (!event.cancelable) return;
    event.preventDefault();
    dialog.requestClose();
  });
}

/** The innermost modal dialog, in whichever shadow it stands. */
function openDialog(root: ParentNode): HTMLDialogElement | null {
  for (const element of root.querySelectorAll('*')) {
    const inside = element.shadowRoot && openDialog(element.shadowRoot);
    if (inside) return inside;
  }
  return root.querySelector<HTMLDialogElement>('dialog:modal');
}
