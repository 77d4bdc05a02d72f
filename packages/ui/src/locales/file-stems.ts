import type { Catalogue } from './catalogue.ts';

const it = {
  backup: 'backup',
  version: 'versione',
  texts: 'testi',
  bundle: 'fascicolo',
  cycle: 'ciclo',
  deadlines: 'scadenze',
  recipes: 'ricette',
};

/** What the names of downloaded files begin with. */
export const fileStems: Catalogue<typeof it> = {
  it,
  en: {
    backup: 'backup',
    version: 'version',
    texts: 'texts',
    bundle: 'bundle',
    cycle: 'cycle',
    deadlines: 'deadlines',
    recipes: 'recipes',
  },
};
