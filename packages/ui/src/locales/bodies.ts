import type { Catalogue } from './catalogue.ts';

const it = {
  title: 'Enti in questo browser',
  lead: 'Ogni ente ha i suoi testi, i suoi anni e il suo giornale. Due schede possono tenere aperti due enti.',
  caption: 'Gli enti, dall’ultimo aperto',
  name: 'Ente',
  opened: 'Aperto l’ultima volta',
  now: 'adesso, qui',
  open: (name: string): string => `Apri ${name}`,
  missingTitle: (name: string): string => `«${name}» non è in questo browser`,
  missing:
    'Il link che hai aperto parla di un ente che qui non c’è. I testi non stanno nei link come questo: chi te lo ha mandato può darti un backup, o un link che li porta con sé. Se l’ente è qui sotto con un altro nome, aprilo.',
  stay: (name: string): string => `Resta in ${name}`,

  newTitle: 'Un altro ente',
  newText: 'Parte dall’esempio, da un piano vuoto o da file. Quello aperto resta com’è.',
  fromBackup: 'Apri un backup…',

  nameTitle: 'Nome',
  nameText: 'Di solito è quello del piano. Un nome tuo aiuta quando lo stesso ente è qui due volte.',
  nameLabel: 'Nome dell’ente aperto',
  rename: 'Cambia nome',
  renamed: (name: string): string => `Ora si chiama «${name}».`,

  removeTitle: 'Togliere l’ente aperto',
  removeText: (name: string): string =>
    `Toglie da questo browser «${name}»: testi, valori, versioni e giornali di tutti gli anni. Non si annulla: prima scarica un backup e conservalo.`,
  backup: 'Scarica il backup',
  backupDone: (file: string): string => `Backup scaricato: ${file}.`,
  removeLabel: (name: string): string => `Per confermare scrivi il nome: ${name}`,
  remove: 'Togli l’ente da questo browser',
  removeDiffers: (name: string): string => `Il nome scritto non è «${name}»: nulla è stato tolto.`,
};

export const bodiesTexts: Catalogue<typeof it> = {
  it,
  en: {
    title: 'Bodies in this browser',
    lead: 'Every body has its own texts, years and journal. Two tabs may have two bodies open.',
    caption: 'The bodies, the last opened first',
    name: 'Body',
    opened: 'Last opened',
    now: 'now, here',
    open: (name) => `Open ${name}`,
    missingTitle: (name) => `“${name}” is not in this browser`,
    missing:
      'The link you opened speaks of a body that is not here. Links like this one do not carry the texts: whoever sent it can give you a backup, or a link that carries them. If the body is below under another name, open it.',
    stay: (name) => `Stay in ${name}`,

    newTitle: 'Another body',
    newText: 'Starts from the example, from an empty plan or from files. The open one stays as it is.',
    fromBackup: 'Open a backup…',

    nameTitle: 'Name',
    nameText: 'Usually that of the plan. A name of your own helps when the same body is here twice.',
    nameLabel: 'Name of the open body',
    rename: 'Change the name',
    renamed: (name) => `It is now called “${name}”.`,

    removeTitle: 'Removing the open body',
    removeText: (name) =>
      `Removes “${name}” from this browser: texts, values, versions and journals of every year. This cannot be undone: first download a backup and keep it.`,
    backup: 'Download the backup',
    backupDone: (file) => `Backup downloaded: ${file}.`,
    removeLabel: (name) => `To confirm, type the name: ${name}`,
    remove: 'Remove the body from this browser',
    removeDiffers: (name) => `The name typed is not “${name}”: nothing was removed.`,
  },
};
