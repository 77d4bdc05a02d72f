import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Those that give themselves a policy of their own; everything else, workers included, obeys that of the application. */
const PAGES = ['verifica.html'];

/** What no page can say in itself. */
const ALWAYS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/**
 * Sends the policy of the pages as headers too. A page says it in itself and needs no server for it; a worker says nothing in
 * itself, and obeys the headers it comes with.
 */
export function policyHeaders(): Plugin {
  return {
    name: 'policy-headers',
    configurePreviewServer(server) {
      const { root, build } = server.config;
      server.middlewares.use((request, response, next) => {
        const page = PAGES.find((name) => request.url?.split(/[?#]/, 1)[0]?.endsWith(`/${name}`)) ?? 'index.html';
        const text = readFileSync(resolve(root, build.outDir, page), 'utf8');
        response.setHeader('Content-Security-Policy', policyIn(text));
        for (const [name, value] of Object.entries(ALWAYS)) response.setHeader(name, value);
        next();
      });
    },
  };
}

/** The policy a page gives itself, with what only a header can say: that nobody may show the page inside another. */
function policyIn(page: string): string {
  const policy = /<meta\s+http-equiv="Content-Security-Policy"\s+content="(?<policy>[^"]+)"/.exec(page)?.groups?.[
    'policy'
  ];
  if (policy === undefined) throw new Error('the page has no content security policy');
  return `${policy}; frame-ancestors 'none'`;
}
