/** Goes to an address of the application; one that is open already is opened anew, as if one came from elsewhere. */
export function openAddress(hash: string): void {
  if (isHere(hash)) dispatchEvent(new HashChangeEvent('hashchange'));
  else location.hash = hash;
}

/** Makes links to the address that is open already open it anew: the browser says nothing of them. */
export function followLinksHere(): void {
  document.addEventListener('click', (event) => {
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    const hash = link?.getAttribute('href') ?? '';
    if (isPlain && !event.defaultPrevented && hash.startsWith('#') && isHere(hash)) openAddress(hash);
  });
}

function isHere(hash: string): boolean {
  return new URL(hash, location.href).hash === location.hash;
}
