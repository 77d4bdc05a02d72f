import type { Page } from '@playwright/test';
import { expect, test } from './policy.ts';

/** The page with the worker of the language at work. */
async function withWorker(page: Page): Promise<void> {
  await page.goto('/');
  await expect.poll(() => page.workers().length).toBe(1);
}

test('nothing leaves the page or its workers, and every refusal is heard', async ({ page, complaints }) => {
  await withWorker(page);
  const ask = (): Promise<string> =>
    fetch('https://www.ente.example/').then(
      () => 'sent',
      () => 'refused',
    );
  expect(await page.evaluate(ask)).toBe('refused');
  await expect.poll(() => complaints.splice(0).join('\n')).toContain('securitypolicyviolation: connect-src refused');
  expect(await page.workers()[0]?.evaluate(ask)).toBe('refused');
  await expect.poll(() => complaints.splice(0).join('\n')).toContain('securitypolicyviolation: connect-src refused');
});

/** Which attempts are refused in the page. Made by a timer of its own: what the debugger runs itself may do more. */
function refusedInPage(): Promise<readonly string[]> {
  const { trustedTypes } = globalThis as unknown as {
    readonly trustedTypes: { createPolicy(name: string, rules: object): unknown };
  };
  const attempts: Readonly<Record<string, () => unknown>> = {
    markup: () => Object.assign(document.body, { innerHTML: '<img src="x">' }),
    code: () => Reflect.construct(Function, ['return 1']),
    script: () => Object.assign(document.createElement('script'), { text: '1' }),
    worker: () => new Worker('elsewhere.js'),
    policy: () => trustedTypes.createPolicy('another', {}),
    'policy again': () => trustedTypes.createPolicy('traguardo', {}),
  };
  const isRefused = (attempt: () => unknown): boolean => {
    try {
      attempt();
      return false;
    } catch {
      return true;
    }
  };
  return new Promise((resolve) => {
    setTimeout(() => {
      resolve(Object.keys(attempts).filter((name) => isRefused(attempts[name] as () => unknown)));
    });
  });
}

/** Whether a worker refuses to make code of text. */
function isCodeRefused(): Promise<boolean> {
  return new Promise((resolve) => {
    setTimeout(() => {
      try {
        Reflect.construct(Function, ['return 1']);
        resolve(false);
      } catch {
        resolve(true);
      }
    });
  });
}

test('no text becomes markup or code', async ({ page, complaints }) => {
  await withWorker(page);
  expect(await page.evaluate(refusedInPage)).toEqual(['markup', 'code', 'script', 'worker', 'policy', 'policy again']);
  // Told in order, each by the policy of the page and by that of the header; two policies were tried last.
  await expect.poll(() => complaints.filter((one) => one.includes('trusted-types-policy')).length).toBe(4);
  complaints.splice(0);
  expect(await page.workers()[0]?.evaluate(isCodeRefused)).toBe(true);
  await expect.poll(() => complaints.splice(0).join('\n')).toContain('require-trusted-types-for refused');
});
