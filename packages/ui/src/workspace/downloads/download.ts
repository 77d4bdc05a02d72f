/** Hands a text, bytes or a file to the person as a file named after the last part of `path`. */
export function downloadText(
  path: string,
  content: string | Uint8Array<ArrayBuffer> | Blob,
  type = 'text/plain;charset=utf-8',
): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = path.split('/').at(-1) ?? path;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href)); // after the browser has taken it
}
