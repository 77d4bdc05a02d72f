import type { Catalogue } from './catalogue.ts';

const it = {
  title: 'Condividi',
  lead: (name: string): string =>
    `Dai a un’altra persona una copia di «${name}». Chi la riceve la apre come nuovo ente nel suo browser: quello che scrive lì non torna qui.`,
  warning:
    'I testi contengono schede individuali: possono esserci dati di persone. Controlla a chi li dai e se puoi farlo.',
  linkTitle: 'Un link con i testi',
  linkText:
    'Il link porta con sé i testi dell’anno aperto (piano, valori scritti nei file, testo della relazione, pacchetti). Non porta il giornale del ciclo, i documenti allegati ai valori, le versioni, gli altri anni. Non passa da nessun server, ma chiunque abbia il link può leggere i testi.',
  linkSize: (length: string): string => `Il link è lungo ${length} caratteri.`,
  linkTooLong: (length: string, most: string): string =>
    `Questi testi farebbero un link di ${length} caratteri. Oltre ${most} i programmi di posta e di messaggi lo tagliano: usa un file.`,
  copyLink: 'Copia il link',
  sendLink: 'Manda il link…',
  sendFailed: 'Il dispositivo non l’ha mandato: copia il link.',
  copied: 'Copiato.',
  copyFailed: 'Il browser non permette di copiare: seleziona il link qui sopra e copialo.',
  linkLabel: 'Link',
  making: 'Preparazione…',
  fileTitle: 'Un file',
  textsText: 'Solo i testi dell’anno aperto, come nel link, di qualunque grandezza.',
  textsButton: 'Scarica solo i testi',
  backupText: 'Il backup intero: tutti gli anni, con giornali, versioni e documenti.',
  backupButton: 'Scarica tutto',
  downloaded: (file: string): string => `Scaricato: ${file}. Si apre da «Gestisci gli enti», «Apri un backup…».`,
  placeTitle: 'Un link a un posto',
  placeText:
    'Chi ha già questo ente e questo anno nel suo browser, con lo stesso nome, apre il posto da cui vieni con un indirizzo corto, senza testi dentro. In questo browser l’indirizzo vale anche se l’ente cambia nome.',
  placeLabel: (view: string): string => `Indirizzo del posto (${view})`,

  openTitle: 'Qualcuno ha condiviso un piano con te',
  brokenTitle: 'Questo link non si apre',
  openText:
    'È il piano della performance di un ente pubblico: che cosa promette per l’anno, come lo misura, che cosa ha ottenuto. Si apre in questo browser, accanto a ciò che hai: nulla viene cambiato, nulla esce da questa macchina, e si può togliere quando si vuole. I testi si leggono e si calcolano, non eseguono nulla.',
  preview: 'Il link è arrivato intero',
  restoreAsNew: 'Apri il piano',
  broken: 'Il link è tagliato o non è di Traguardo: chiedi di mandarlo di nuovo, o un file.',
  refusedTitle: 'Il link non si apre: nulla è stato toccato.',
  refused: {
    'too-large': 'Ciò che il link porta è troppo grande per essere dei testi condivisi.',
    encoding: 'Ciò che il link porta non è un testo UTF-8: non è un link di Traguardo, o è stato alterato.',
    'not-json': 'Ciò che il link porta è incompleto: chiedi di mandarlo di nuovo, o un file.',
    'not-a-backup': 'Ciò che il link porta non è di Traguardo.',
    newer: 'Ciò che il link porta viene da una versione più recente di Traguardo: ricarica l’applicazione e riprova.',
    hash: 'I testi sono stati cambiati dopo la creazione del link: l’impronta non corrisponde. Chiedi di mandarlo di nuovo.',
    shape: 'Ciò che il link porta non ha la forma di testi condivisi',
    path: 'Il link contiene un nome di file non ammesso',
    years: 'Il link mette da parte un anno due volte, o con il giornale di un altro anno',
    beside: 'Nel link una versione dei testi o un documento di prova è incompleto o alterato',
    journal: 'Il giornale che il link porta non è integro',
  },
  'too-large': 'Il link si apre in più di 4 MB: non è un link di Traguardo. Non è stato aperto.',
  home: 'Vai all’inizio',
};

export const shareTexts: Catalogue<typeof it> = {
  it,
  en: {
    title: 'Share',
    lead: (name) =>
      `Give somebody else a copy of “${name}”. Whoever gets it opens it as a new body in their browser: what they write there does not come back here.`,
    warning:
      'The texts hold individual sheets: there may be data of people. Check whom you give them to and whether you may.',
    linkTitle: 'A link with the texts',
    linkText:
      'The link carries the texts of the open year (plan, values written in files, words of the report, packs). It does not carry the journal of the cycle, the documents attached to values, the versions, the other years. It passes through no server, but whoever has the link can read the texts.',
    linkSize: (length) => `The link is ${length} characters long.`,
    linkTooLong: (length, most) =>
      `These texts would make a link of ${length} characters. Beyond ${most}, mail and chat programs cut it: use a file.`,
    copyLink: 'Copy the link',
    sendLink: 'Send the link…',
    sendFailed: 'The device did not send it: copy the link.',
    copied: 'Copied.',
    copyFailed: 'The browser does not let the page copy: select the link above and copy it.',
    linkLabel: 'Link',
    making: 'Being prepared…',
    fileTitle: 'A file',
    textsText: 'Only the texts of the open year, as in the link, of any size.',
    textsButton: 'Download only the texts',
    backupText: 'The whole backup: every year, with journals, versions and documents.',
    backupButton: 'Download everything',
    downloaded: (file) => `Downloaded: ${file}. It is opened from “Manage bodies”, “Open a backup…”.`,
    placeTitle: 'A link to a place',
    placeText:
      'Whoever already has this body and this year in their browser, under the same name, opens the place you come from by a short address without texts inside. In this browser the address still works after the body is renamed.',
    placeLabel: (view) => `Address of the place (${view})`,

    openTitle: 'Somebody has shared a plan with you',
    brokenTitle: 'This link does not open',
    openText:
      'It is the performance plan of a public body: what it promises for the year, how it measures that, what it has achieved. It opens in this browser, beside what you have: nothing is changed, nothing leaves this machine, and it can be taken away at any time. Texts are read and computed, they run nothing.',
    preview: 'The link has arrived whole',
    restoreAsNew: 'Open the plan',
    broken: 'The link is cut off or is not a Traguardo link: ask for it again, or for a file.',
    refusedTitle: 'The link does not open: nothing was touched.',
    refused: {
      'too-large': 'What the link carries is too large to be shared texts.',
      encoding: 'What the link carries is not UTF-8 text: it is not a Traguardo link, or was altered.',
      'not-json': 'What the link carries is incomplete: ask for it again, or for a file.',
      'not-a-backup': 'What the link carries does not come from Traguardo.',
      newer: 'What the link carries comes from a newer version of Traguardo: load the application again and retry.',
      hash: 'The texts of the link were changed after it was made: the hash does not match. Ask for it again.',
      shape: 'What the link carries does not have the form of shared texts',
      path: 'The link holds a file name that is not allowed',
      years: 'The link puts a year aside twice, or with the journal of another year',
      beside: 'In the link a version of the texts or a document of evidence is incomplete or altered',
      journal: 'The journal that the link carries is not intact',
    },
    'too-large': 'The link opens into more than 4 MB: it is not a Traguardo link. It was not opened.',
    home: 'Go to Home',
  },
};
