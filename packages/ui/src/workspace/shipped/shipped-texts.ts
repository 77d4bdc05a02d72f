import type { SourceFile } from '@traguardo/dsl';

const TEXTS = import.meta.glob<string>('../../../../../packs/**/*.{piano,json}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Every pack that comes with the application. */
export const SHIPPED_TEXTS: readonly SourceFile[] = Object.entries(TEXTS).map(([module, text]) => ({
  path: module.slice(module.indexOf('/packs/') + 1),
  text,
}));
