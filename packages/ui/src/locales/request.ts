import { dateText, italian } from '@traguardo/model';
import type { Catalogue } from './catalogue.ts';

const it = {
  title: 'Richiedi i dati alle unità',
  hint: 'Un file XLSX per ogni unità, da compilare senza rete e rimandare. Quando torna, «Importa…» lo riconosce: si vede ogni cambiamento prima di scriverlo.',
  holder: 'A chi',
  all: (units: number, values: number) =>
    `tutte le unità (${units}, ${values === 1 ? '1 valore' : `${values} valori`})`,
  one: (title: string, values: number) => (values === 1 ? `${title} (1 valore)` : `${title} (${values} valori)`),
  nobody: 'Senza responsabile nel piano',
  day: 'Situazione al',
  due: 'Da restituire entro',
  dueOfCycle: (day: string, isPast: boolean): string =>
    isPast
      ? italian`Nel ciclo era entro il ${day}, già passato: scegli un altro giorno, o nessuno.`
      : italian`Nel ciclo: entro il ${day}. Si può cambiare.`,
  make: 'Prepara i file',
  making: 'Preparazione dei file…',
  made: (name: string, units: number) =>
    units === 1 ? `${name} preparato: mandalo all’unità.` : `${name} preparato, con i file di ${units} unità.`,
  failed: (message: string) => `I file non sono stati preparati per un errore del programma: ${message}`,
  nothing: 'Il piano non chiede alcun valore.',
  sent: 'Richieste preparate',
  none: 'Nessuna richiesta preparata.',
  unit: 'Unità',
  dayHead: 'Al',
  dueHead: 'Entro',
  values: 'Valori',
  state: 'Stato',
  waiting: 'in attesa',
  late: (due: string) => italian`in ritardo: era entro il ${dateText(due, 'it')}`,
  answered: (day: string, values: number) =>
    italian`risposto, ${values === 1 ? '1 valore importato' : `${values} valori importati`} il ${dateText(day, 'it')}`,
  remove: 'Togli',
  removeOf: (title: string, day: string) => italian`Togli la richiesta a ${title} al ${dateText(day, 'it')}`,
  removed: (title: string) => `Richiesta a ${title} tolta dall’elenco.`,
  counts: (answered: number, all: number) => `${answered === 1 ? '1 risposta' : `${answered} risposte`} su ${all}.`,
  close: 'Chiudi',
  answer: (title: string, day: string) =>
    italian`Risposta di ${title} alla richiesta al ${dateText(day, 'it')}: i valori entrano come provvisori, con l’unità come autore.`,
  planChanged:
    'Da quando il file è stato preparato il piano è cambiato: codici e unità sono confrontati con il piano di oggi.',
  otherBody: (theirs: string, ours: string) =>
    `Il file risponde a una richiesta di ${theirs}, questo piano è di ${ours}: non viene importato.`,
  otherYear: (theirs: string, ours: string) =>
    `Il file risponde a una richiesta del ${theirs}, questo piano è del ${ours}: non viene importato.`,
  changed:
    'Nessun foglio ha in una riga le intestazioni Codice, Valore, Stato, Nota e Documento: il file non viene importato. Rimetti quelle cambiate, o fattelo rimandare nel foglio originale.',
};

const en: typeof it = {
  title: 'Ask the units for data',
  hint: 'One XLSX file for each unit, to fill in offline and send back. When it comes back, “Import…” recognises it: every change is shown before it is written.',
  holder: 'To whom',
  all: (units, values) => `all units (${units}, ${values === 1 ? '1 value' : `${values} values`})`,
  one: (title, values) => (values === 1 ? `${title} (1 value)` : `${title} (${values} values)`),
  nobody: 'Nobody responsible in the plan',
  day: 'As of',
  due: 'Due back by',
  dueOfCycle: (day, isPast) =>
    isPast
      ? `In the cycle it was by ${day}, which is past: choose another day, or none.`
      : `In the cycle: by ${day}. It can be changed.`,
  make: 'Make the files',
  making: 'Making the files…',
  made: (name, units) =>
    units === 1 ? `${name} made: send it to the unit.` : `${name} made, with the files of ${units} units.`,
  failed: (message) => `The files were not made because of an error in the program: ${message}`,
  nothing: 'The plan asks for no value.',
  sent: 'Requests made',
  none: 'No request made.',
  unit: 'Unit',
  dayHead: 'As of',
  dueHead: 'By',
  values: 'Values',
  state: 'State',
  waiting: 'waiting',
  late: (due) => `late: was due by ${dateText(due, 'en')}`,
  answered: (day, values) =>
    `answered, ${values === 1 ? '1 value' : `${values} values`} imported on ${dateText(day, 'en')}`,
  remove: 'Remove',
  removeOf: (title, day) => `Remove the request to ${title} as of ${dateText(day, 'en')}`,
  removed: (title) => `Request to ${title} removed from the list.`,
  counts: (answered, all) => `${answered} of ${all} answered.`,
  close: 'Close',
  answer: (title, day) =>
    `Answer of ${title} to the request as of ${dateText(day, 'en')}: its values are written as provisional, with the unit as author.`,
  planChanged: 'The plan has changed since the file was made: codes and units are compared with the plan of today.',
  otherBody: (theirs, ours) => `The file answers a request of ${theirs}, this plan is of ${ours}: it is not imported.`,
  otherYear: (theirs, ours) =>
    `The file answers a request for ${theirs}, this plan is for ${ours}: it is not imported.`,
  changed:
    'No sheet has the headings Code, Value, Status, Note and Document in one row: the file is not imported. Put back those that were changed, or have it sent again in the original sheet.',
};

/** Texts of asking units for values, and of their answers. */
export const requestTexts: Catalogue<typeof it> = { it, en };
