/** What one tab tells the others after a transaction is complete. */
type TabMessage =
  | { readonly kind: 'files' }
  | { readonly kind: 'journal'; readonly journal: string }
  /** Everything was replaced (restore, new start): read it all again. */
  | { readonly kind: 'replaced' };

/** The other tabs of this application on this machine. */
export interface TabChannel {
  tell(message: TabMessage): void;
  listen(listener: (message: TabMessage) => void): () => void;
  close(): void;
}

export function openTabChannel(name: string): TabChannel {
  const channel = new BroadcastChannel(name);
  return {
    tell: (message) => channel.postMessage(message),
    listen(listener) {
      const forward = (event: MessageEvent<TabMessage>): void => listener(event.data);
      channel.addEventListener('message', forward);
      return () => channel.removeEventListener('message', forward);
    },
    close: () => channel.close(),
  };
}
