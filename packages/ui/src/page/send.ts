/** The file, where the device sends such files to others by its messages or mail; browsers know them by a type without parameters. */
export function sendableFile(name: string, bytes: Uint8Array<ArrayBuffer>, type: string): File | null {
  const file = new File([bytes], name, { type: type.replace(/;.*/, '') });
  return 'canShare' in navigator && navigator.canShare({ files: [file] }) ? file : null;
}

/** Sends things with what the device has for it; false when it did not take them, not when it was thought better of. */
export async function send(data: ShareData): Promise<boolean> {
  return navigator.share(data).then(
    () => true,
    (error: DOMException) => error.name === 'AbortError',
  );
}
