/**
 * What is typed until something has come, kept from what has the focus for what is on its way to take it. Keys with Ctrl go on; Backspace
 * takes a letter back.
 */
export async function typedUntil(coming: Promise<unknown>): Promise<string> {
  let text = '';
  const hold = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Backspace') text = text.slice(0, -1);
    else if (event.key.length === 1) text += event.key;
  };
  addEventListener('keydown', hold, true);
  try {
    await coming;
    return text;
  } finally {
    removeEventListener('keydown', hold, true);
  }
}
