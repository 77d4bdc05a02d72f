import type { Catalogue } from './catalogue.ts';

const it = {
  menu: ': cambia ente o anno',
  bodies: 'Enti',
  years: 'Anni',
  isOpen: 'aperto',
  unnamed: 'Ente nuovo',
  newBody: 'Nuovo ente…',
  manage: 'Gestisci gli enti',
  share: 'Condividi…',
  manageYears: 'Confronta gli anni, prepara il prossimo',
};

const en: typeof it = {
  menu: ': change body or year',
  bodies: 'Bodies',
  years: 'Years',
  isOpen: 'open',
  unnamed: 'New body',
  newBody: 'New body…',
  manage: 'Manage bodies',
  share: 'Share…',
  manageYears: 'Compare the years, prepare the next',
};

/** Texts of the choice of bodies and years. */
export const bodyMenuTexts: Catalogue<typeof it> = { it, en };
