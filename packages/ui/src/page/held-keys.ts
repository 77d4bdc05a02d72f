/** Keys that wait for what takes them. */
export interface HeldKeys {
  /** What was typed so far. */
  readonly text: string;
  end(): void;
}

/** Keeps keys from what has the focus, until `end`, for what is on its way to take it. Those with Ctrl go on. */
export function holdKeys(): HeldKeys {
  let text = '';
  const hold = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Backspace') text = text.slice(0, -1);
    else if (event.key.length === 1) text += event.key;
  };
  addEventListener('keydown', hold, true);
  return {
    get text() {
      return text;
    },
    end: () => removeEventListener('keydown', hold, true),
  };
}
