const { port1, port2 } = new MessageChannel();
port1.start();

/** Resolves once what the page has sent meanwhile was heard: a message to itself comes behind it; a timer would wait at least four milliseconds. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    port1.addEventListener('message', () => resolve(), { once: true });
    port2.postMessage(null);
  });
}
