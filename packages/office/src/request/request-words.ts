import { italian } from '@traguardo/model';
import type { Language } from '@traguardo/model';

interface RequestWords {
  readonly sheet: string;
  readonly help: string;
  readonly code: string;
  readonly title: string;
  readonly unit: string;
  readonly target: string;
  readonly last: string;
  readonly due: string;
  readonly value: string;
  readonly status: string;
  readonly note: string;
  readonly evidence: string;
  readonly yes: string;
  readonly no: string;
  readonly provisional: string;
  readonly final: string;
  readonly unavailable: string;
  readonly heading: (body: string, period: string) => string;
  readonly about: (holder: string, day: string) => string;
  readonly back: (due: string) => string;
  readonly steps: readonly string[];
  readonly numberOnly: string;
  readonly percentOnly: string;
  readonly dateOnly: string;
  readonly listOnly: string;
}

/** The words of a file of values asked for. */
export const REQUEST_WORDS: Readonly<Record<Language, RequestWords>> = {
  it: {
    sheet: 'Valori',
    help: 'Istruzioni',
    code: 'Codice',
    title: 'Dato',
    unit: 'Unità di misura',
    target: 'Target',
    last: 'Ultimo valore',
    due: 'Da restituire entro',
    value: 'Valore',
    status: 'Stato',
    note: 'Nota',
    evidence: 'Documento',
    yes: 'SI',
    no: 'NO',
    provisional: 'provvisorio',
    final: 'definitivo',
    unavailable: 'non disponibile',
    heading: (body, period) => `${body}: richiesta dei dati ${period}`,
    about: (holder, day) => italian`Dati richiesti a ${holder}, situazione al ${day}.`,
    back: (due) => italian`Da restituire entro il ${due}.`,
    steps: [
      'Compila soltanto le colonne bianche del foglio «Valori»: Valore, Stato, Nota, Documento. Le altre sono bloccate.',
      'Scrivi i numeri senza unità di misura. Nelle righe in % scrivi 92,04 per 92,04 %: il segno compare da solo.',
      'Se il dato non c’è, lascia vuoto il valore e scegli lo stato «non disponibile». Zero è un’altra cosa.',
      'In Documento scrivi dove si trova la prova: protocollo, nome del file, atto.',
      'Salva il file con il suo nome, come XLSX o ODS, e rimandalo a chi te lo ha inviato. Nulla viene importato senza un controllo.',
    ],
    numberOnly: 'Scrivi un numero, senza unità di misura.',
    percentOnly: 'Scrivi una percentuale, per esempio 92,04 %.',
    dateOnly: 'Scrivi una data, per esempio 31/12/2024.',
    listOnly: 'Scegli una delle voci dell’elenco.',
  },
  en: {
    sheet: 'Values',
    help: 'Instructions',
    code: 'Code',
    title: 'Data item',
    unit: 'Unit',
    target: 'Target',
    last: 'Last value',
    due: 'Due back by',
    value: 'Value',
    status: 'Status',
    note: 'Note',
    evidence: 'Document',
    yes: 'yes',
    no: 'no',
    provisional: 'provisional',
    final: 'final',
    unavailable: 'not available',
    heading: (body, period) => `${body}: request for the data of ${period}`,
    about: (holder, day) => `Data asked of ${holder}, as of ${day}.`,
    back: (due) => `Due back by ${due}.`,
    steps: [
      'Fill in only the white columns of the sheet “Values”: Value, Status, Note, Document. The others are locked.',
      'Type numbers without their unit. In rows in % type 92.04 for 92.04%: the sign appears by itself.',
      'Where there is no datum leave the value empty and choose the status “not available”. Zero is something else.',
      'In Document write where the proof is: registry number, name of the file, act.',
      'Save the file under its name, as XLSX or ODS, and send it back to who sent it to you. Nothing is imported without a check.',
    ],
    numberOnly: 'Type a number, without its unit.',
    percentOnly: 'Type a percentage, for instance 92.04%.',
    dateOnly: 'Type a date, for instance 2024-12-31.',
    listOnly: 'Choose one of the list.',
  },
};
