import type { Catalogue } from './catalogue.ts';

const it = {
  lead: 'Regole e obiettivi che molti enti usano, per esempio gli obiettivi comuni che Unioncamere propone alle Camere di commercio. Un pacchetto dice che cosa si misura; pesi e target li dà il piano.',
  find: 'Cerca un pacchetto, un obiettivo, un indicatore',
  reading: 'Lettura dei pacchetti…',
  failed: 'I pacchetti non si possono leggere. Ricarica la pagina.',
  inUse: 'In uso',
  noneInUse: 'Il piano non usa pacchetti.',
  others: 'Da aggiungere',
  noneLeft: 'Il piano usa tutti i pacchetti che ci sono.',
  noneFound: 'Nessun pacchetto ne parla.',
  version: (version: string) => `versione ${version}`,
  licence: (licence: string) => `Licenza ${licence}`,
  alias: (alias: string) => `Nel piano si chiama «${alias}».`,
  byOther: 'Lo usa un altro pacchetto.',
  hash: (hash: string) => `Impronta ${hash}`,
  pins: {
    pinned: 'Fissato: il testo è quello con cui il piano è stato fatto',
    differs: 'Il testo non è quello fissato',
    open: 'Non fissato',
  },
  pin: 'Fissa i testi di oggi',
  pinned: 'I pacchetti sono fissati: se il testo di uno cambia, lo si viene a sapere.',
  brings: 'Che cosa porta',
  counts: (word: string, count: number) => `${word}: ${count}`,
  matching: (count: number) => (count === 1 ? 'Una voce trovata' : `${count} voci trovate`),
  more: (count: number) => (count === 1 ? 'e un’altra voce' : `e altre ${count} voci`),
  read: 'Leggi il testo',
  readTitle: (name: string, version: string) => `${name} ${version}`,
  close: 'Chiudi',
  add: 'Aggiungi al piano',
  added: (title: string, alias: string) => `Aggiunto «${title}», che nel piano si chiama «${alias}».`,
  whatNow: (title: string) => `Di «${title}» si può includere nel piano (pesi e target si danno subito dopo):`,
  allIncluded: (title: string) => `Di «${title}» il piano include già tutto.`,
  include: (code: string, title: string) => `Includi ${code}${title === '' ? '' : ` «${title}»`}`,
  included: (code: string) =>
    `Incluso «${code}» in fondo al piano. Ciò che il pacchetto lascia al piano è da rivedere: i pesi sono in parti uguali, i target da fissare (nd).`,
  brokeOff: 'Non è riuscito per un errore del programma. Nulla è stato cambiato: si può riprovare.',
  includeMore: 'Includi nel piano…',
  openIt: 'Dai pesi e target nel modulo',
  byName: (names: string) => `Si usano scrivendone il nome: ${names}.`,
  drop: 'Togli dal piano…',
  dropTitle: (title: string) => `Togliere «${title}» dal piano?`,
  dropErrors: (count: number) =>
    count === 1 ? 'Il piano avrà un errore in più:' : `Il piano avrà ${count} errori in più:`,
  dropSafe: 'Niente nel piano lo nomina.',
  dropYes: 'Togli',
  dropped: (title: string) => `Tolto «${title}».`,
  cancel: 'Annulla',
  undo: 'Annulla',
  undone: (label: string) => `Annullato: ${label}`,
  changedMeanwhile: 'Il testo è cambiato nel frattempo: nulla è stato fatto.',
  failedStep: 'Non si può: il piano non ha un testo in cui scrivere.',
  newer: (version: string) => `Che cosa cambia con la versione ${version}`,
  upgradeTitle: (title: string, from: string, to: string) => `${title}: da ${from} a ${to}`,
  upgradeNothing: 'Per questo piano non cambia niente.',
  upgradeChanges: 'Che cosa cambia nel piano',
  effect: 'Effetto sui punteggi, a parità di dati',
  upgradeErrors: 'Errori che il piano avrebbe',
  comparability: 'Numeri che non si potranno più confrontare con quelli di prima',
  stillComparable: 'Tutti gli indicatori restano confrontabili: le definizioni sono le stesse.',
  upgrade: (version: string) => `Passa alla versione ${version}`,
  upgraded: (title: string, version: string) => `«${title}» è alla versione ${version}.`,
  stay: 'Lascia com’è',
  addOwn: 'Aggiungi un pacchetto tuo',
  addOwnHint:
    'Un pacchetto è una cartella con traguardo.json e testi .piano. Uno ricevuto come .zip va prima estratto. Niente in un pacchetto si esegue.',
  addFolder: 'Scegli la cartella…',
  addFiles: 'Scegli i suoi file…',
  ownAdded: (name: string, version: string) => `«${name}» ${version} è tra i pacchetti a disposizione.`,
  came: (names: readonly string[]) =>
    `${names.length === 1 ? 'Aggiunto il pacchetto' : 'Aggiunti i pacchetti'} ${names.map((name) => `«${name}»`).join(', ')}`,
  arrived: (names: readonly string[]) => {
    const all = names.map((name) => `«${name}»`).join(', ');
    const came =
      names.length === 1
        ? `Il piano chiede il pacchetto ${all}: lo ha aggiunto l’applicazione.`
        : `Il piano chiede i pacchetti ${all}: li ha aggiunti l’applicazione.`;
    return `${came} Fissandone il testo si viene a sapere se cambia.`;
  },
  pinNow: 'Fissa adesso',
  seePacks: 'Vedi i pacchetti',
};

const en: typeof it = {
  lead: 'Rules and objectives that many bodies use, such as the common objectives that Unioncamere proposes to chambers of commerce. A pack says what is measured; weights and targets are given by the plan.',
  find: 'Find a pack, an objective, an indicator',
  reading: 'Reading the packs…',
  failed: 'The packs cannot be read. Reload the page.',
  inUse: 'In use',
  noneInUse: 'The plan uses no packs.',
  others: 'To be added',
  noneLeft: 'The plan already uses every pack there is.',
  noneFound: 'No pack mentions it.',
  version: (version) => `version ${version}`,
  licence: (licence) => `Licence ${licence}`,
  alias: (alias) => `In the plan it is called “${alias}”.`,
  byOther: 'Another pack uses it.',
  hash: (hash) => `Hash ${hash}`,
  pins: {
    pinned: 'Pinned: the text is the one the plan was made with',
    differs: 'The text is not the pinned one',
    open: 'Not pinned',
  },
  pin: 'Pin the texts of today',
  pinned: 'The packs are pinned: if the text of one changes, you will know.',
  brings: 'What it brings',
  counts: (word, count) => `${word}: ${count}`,
  matching: (count) => (count === 1 ? 'One item found' : `${count} items found`),
  more: (count) => `and ${count} more`,
  read: 'Read the text',
  readTitle: (name, version) => `${name} ${version}`,
  close: 'Close',
  add: 'Add to the plan',
  added: (title, alias) => `Added “${title}”, called “${alias}” in the plan.`,
  whatNow: (title) => `Of “${title}” these can be included in the plan (weights and targets are given right after):`,
  allIncluded: (title) => `The plan already includes all of “${title}”.`,
  include: (code, title) => `Include ${code}${title === '' ? '' : ` “${title}”`}`,
  included: (code) =>
    `Included “${code}” at the end of the plan. Check what the pack leaves to the plan: weights are equal shares, targets are to be set (nd).`,
  brokeOff: 'It failed because of an error in the program. Nothing was changed: it can be tried again.',
  includeMore: 'Include in the plan…',
  openIt: 'Give weights and targets in the form',
  byName: (names) => `Used by writing the name: ${names}.`,
  drop: 'Remove from the plan…',
  dropTitle: (title) => `Remove “${title}” from the plan?`,
  dropErrors: (count) =>
    count === 1 ? 'The plan will have one more error:' : `The plan will have ${count} more errors:`,
  dropSafe: 'Nothing in the plan names it.',
  dropYes: 'Remove',
  dropped: (title) => `Removed “${title}”.`,
  cancel: 'Cancel',
  undo: 'Undo',
  undone: (label) => `Undone: ${label}`,
  changedMeanwhile: 'The text has changed meanwhile: nothing was done.',
  failedStep: 'It cannot be done: the plan has no text to write in.',
  newer: (version) => `What version ${version} changes`,
  upgradeTitle: (title, from, to) => `${title}: from ${from} to ${to}`,
  upgradeNothing: 'Nothing changes for this plan.',
  upgradeChanges: 'What changes in the plan',
  effect: 'Effect on the scores, with the same data',
  upgradeErrors: 'Errors the plan would have',
  comparability: 'Numbers that can no longer be compared with those of before',
  stillComparable: 'All indicators stay comparable: the definitions are the same.',
  upgrade: (version) => `Move to version ${version}`,
  upgraded: (title, version) => `“${title}” is at version ${version}.`,
  stay: 'Leave it as it is',
  addOwn: 'Add a pack of your own',
  addOwnHint:
    'A pack is a folder with traguardo.json and .piano texts. One received as .zip is to be extracted first. Nothing in a pack is run.',
  addFolder: 'Choose its folder…',
  addFiles: 'Choose its files…',
  ownAdded: (name, version) => `“${name}” ${version} is among the packs at hand.`,
  came: (names) => `Added the ${names.length === 1 ? 'pack' : 'packs'} ${names.map((name) => `“${name}”`).join(', ')}`,
  arrived: (names) => {
    const all = names.map((name) => `“${name}”`).join(', ');
    const came =
      names.length === 1
        ? `The plan asks for the pack ${all}: the application has added it.`
        : `The plan asks for the packs ${all}: the application has added them.`;
    return `${came} Once the text is pinned, you are told if it changes.`;
  },
  pinNow: 'Pin now',
  seePacks: 'See the packs',
};

/** Texts of the page of packs. */
export const packTexts: Catalogue<typeof it> = { it, en };
