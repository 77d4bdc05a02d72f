import { type BrowserContext, expect, test as base } from '@playwright/test';

/** In a page or a worker: writes what the content security policy refuses into the console, with where it came from. */
function tellViolations(): void {
  addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective, blockedURI, sourceFile, lineNumber } = event as SecurityPolicyViolationEvent;
    console.error(`securitypolicyviolation: ${effectiveDirective} refused ${blockedURI} (${sourceFile}:${lineNumber})`);
  });
}

function listen(context: BrowserContext, complaints: string[]): void {
  // Sent before the page the test opens next; the order of what is sent to the browser is kept.
  void context.addInitScript(tellViolations);
  context.on('page', (page) => {
    page.on('worker', (worker) => {
      worker.evaluate(tellViolations).catch(() => undefined); // one that has ended already can complain of nothing
    });
  });
  context.on('console', (message) => {
    // The browser asks for this by itself where what it shows is no page of ours.
    if (message.location().url.endsWith('/favicon.ico')) return;
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A page that is left gives up what it was still fetching: nothing is missing.
    if (reason !== 'net::ERR_ABORTED') complaints.push(`${request.url()} failed: ${reason}`);
  });
  context.on('weberror', (error) => complaints.push(error.error().message));
}

/**
 * `test` as every test here uses it: it fails when a page or a worker of any context complains of anything (a refusal of the policy, an
 * error or a warning in the console, an error nobody caught, a file that is not there). A test that provokes complaints takes them out of `complaints`.
 */
export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ browser }, use) => {
      const complaints: string[] = [];
      const hear = (context: BrowserContext): void => listen(context, complaints);
      browser.on('context', hear);
      await use(complaints);
      browser.off('context', hear);
      expect(complaints, 'what pages and workers complained of').toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };
