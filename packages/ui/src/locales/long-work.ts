import type { Catalogue } from './catalogue.ts';

const it = {
  cancel: 'Interrompi',
  cancelled: 'Interrotto. Nulla è cambiato.',
  again: 'Riprova',
  ofAll: (done: string, total: string): string => `${done} di ${total}`,
  restComing: (far: string): string => `Il resto sta arrivando: ${far}`,
};

const en: typeof it = {
  cancel: 'Stop',
  cancelled: 'Stopped. Nothing was changed.',
  again: 'Try again',
  ofAll: (done, total) => `${done} of ${total}`,
  restComing: (far) => `The rest is on its way: ${far}`,
};

/** What long work says everywhere. */
export const longWorkTexts: Catalogue<typeof it> = { it, en };
