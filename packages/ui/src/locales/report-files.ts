import { italian } from '@traguardo/model';
import type { DocumentFormat } from '../workspace/report-document.ts';
import type { Catalogue } from './catalogue.ts';

const it = {
  downloadAs: 'Scarica la relazione come',
  menu: 'Scarica',
  ipa: 'Codice IPA',
  ipaHint:
    'Il codice dell’ente nell’indice delle pubbliche amministrazioni: va nei dati aperti e nella cartella da pubblicare.',
  ipaRefused: 'Il codice IPA ha solo lettere, cifre, «_» e «-»: così com’è non viene usato.',
  formats: {
    html: 'HTML',
    docx: 'Word',
    annex: 'Allegato (Word)',
    xlsx: 'Excel',
    data: 'Dati aperti (zip)',
    markdown: 'Markdown',
    public: 'Da pubblicare (zip)',
  } satisfies Record<DocumentFormat, string>,
  print: 'Stampa o PDF',
  draft: 'Bozza',
  draftForced: 'Ci sono errori: la relazione si scarica solo come bozza.',
  toError: 'Vai al primo errore',
  writing: (format: string): string => `Scrittura in corso: ${format}…`,
  cancel: 'Annulla',
  written: (name: string): string => `Scaricata: ${name}`,
  send: 'Manda il file…',
  sendFailed: (name: string): string => `Il dispositivo non l’ha mandato: ${name} è tra i file scaricati.`,
  cancelled: 'Annullato: nessun file è stato scritto.',
  failed: 'Il file non è stato scritto per un errore del programma. Il testo è al sicuro.',
  madeTitle: 'Relazioni già fatte',
  made: (count: number, behind: number): string => {
    if (behind === 0)
      return count === 1 ? 'La relazione già fatta è aggiornata' : `${count} relazioni già fatte, aggiornate`;
    if (count === 1) return 'La relazione già fatta è indietro: si può rifare';
    return `${count} relazioni già fatte, ${behind} ${behind === 1 ? 'è' : 'sono'} indietro: si possono rifare`;
  },
  downloaded: (when: string): string => italian`scaricata il ${when}`,
  closed: (when: string): string => italian`registrata nel ciclo il ${when}`,
  current: 'aggiornata: piano, valori, testo e giornale sono quelli da cui è fatta',
  behind: 'indietro',
  before: (steps: readonly string[]): string =>
    `Il giornale che contiene si ferma prima di: ${steps.join('; ')}. Va rifatta.`,
  hash: 'Impronta',
};

export const reportFilesTexts: Catalogue<typeof it> = {
  it,
  en: {
    downloadAs: 'Download the report as',
    menu: 'Download',
    ipa: 'IPA code',
    ipaHint:
      'The code of the body in the Italian index of public bodies: it goes into open data and the folder to publish.',
    ipaRefused: 'An IPA code has only letters, digits, “_” and “-”: as it is, it is not used.',
    formats: {
      html: 'HTML',
      docx: 'Word',
      annex: 'Annex (Word)',
      xlsx: 'Excel',
      data: 'Open data (zip)',
      markdown: 'Markdown',
      public: 'To publish (zip)',
    },
    print: 'Print or PDF',
    draft: 'Draft',
    draftForced: 'There are errors: the report is downloaded as a draft only.',
    toError: 'Go to the first error',
    writing: (format) => `Writing: ${format}…`,
    cancel: 'Cancel',
    written: (name) => `Downloaded: ${name}`,
    send: 'Send the file…',
    sendFailed: (name) => `The device did not send it: ${name} is among the downloaded files.`,
    cancelled: 'Cancelled: no file was written.',
    failed: 'The file was not written because of an error in the program. The text is safe.',
    madeTitle: 'Reports already made',
    made: (count, behind) => {
      if (behind === 0)
        return count === 1 ? 'The report already made is current' : `${count} reports already made, all current`;
      if (count === 1) return 'The report already made is out of date: it can be made again';
      return `${count} reports already made, ${behind} out of date: ${behind === 1 ? 'it' : 'they'} can be made again`;
    },
    downloaded: (when) => `downloaded on ${when}`,
    closed: (when) => `recorded in the cycle on ${when}`,
    current: 'current: plan, values, words and journal are those it was made from',
    behind: 'out of date',
    before: (steps) => `The journal in it ends before: ${steps.join('; ')}. Make it again.`,
    hash: 'Hash',
  },
};
