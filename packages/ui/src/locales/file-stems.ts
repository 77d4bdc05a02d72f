import type { Language } from '@traguardo/model';

/** What the names of downloaded files begin with. */
export const fileStems = {
  backup: { it: 'backup', en: 'backup' },
  version: { it: 'versione', en: 'version' },
  bundle: { it: 'fascicolo', en: 'bundle' },
  cycle: { it: 'ciclo', en: 'cycle' },
  deadlines: { it: 'scadenze', en: 'deadlines' },
  recipes: { it: 'ricette', en: 'recipes' },
  request: { it: 'richiesta', en: 'request' },
  requests: { it: 'richieste', en: 'requests' },
} satisfies Record<string, Readonly<Record<Language, string>>>;
