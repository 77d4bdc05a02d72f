import type { DiagnosticData, Language } from '@traguardo/model';
import { LOCK_FILE } from '../packs/pack-folder.ts';
import { list, text } from './data.ts';

/** The findings about packs and templates. */
type PackCode =
  | 'pack/missing'
  | 'pack/manifest'
  | 'pack/hash'
  | 'pack/locked'
  | 'pack/unlocked'
  | 'pack/loop'
  | 'pack/sealed'
  | 'template/shape';

/** What is wrong with a manifest or a lock, and how it is written right. */
const REASONS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  it: {
    absent: 'la carta del pacchetto non c’è. Scriverla: { "name": "…", "version": "1", "language": 1 }',
    folder: 'nome e versione non sono quelli della cartella. La cartella è packs/<nome>/<versione>/',
    name: 'il nome («name») manca o non va bene. È fatto di minuscole, cifre, trattini e barre: "camera/obiettivi"',
    version: 'la versione («version») manca o non va bene. È fatta di numeri e punti, tra virgolette: "2024.1"',
    language: 'la versione della lingua («language») è 1',
    title: 'il titolo («title») è un testo',
    licence: 'la licenza («licence») è un testo',
    plugins: 'le estensioni («plugins») sono un elenco di nomi; nella lista dei fissati, nome, versione e impronta',
    format: 'non è una lista di pacchetti fissati («format» è "traguardo.lock/1")',
    packs: 'i pacchetti fissati («packs») hanno ognuno versione e impronta',
  },
  en: {
    absent: 'the manifest of the pack is not there. Write it: { "name": "…", "version": "1", "language": 1 }',
    folder: 'name and version are not those of its folder. The folder is packs/<name>/<version>/',
    name: '“name” is missing or not right. It is of lower-case letters, digits, hyphens and slashes: "chamber/goals"',
    version: '“version” is missing or not right. It is of numbers and points, in quotation marks: "2024.1"',
    language: '“language” is 1',
    title: '“title” is a text',
    licence: '“licence” is a text',
    plugins: '“plugins” is a list of names; among what is pinned, name, version and hash',
    format: 'is no list of pinned packs (“format” is "traguardo.lock/1")',
    packs: 'every pinned pack (“packs”) has a version and a hash',
  },
};

/** Their sentences. */
export const PACK_SENTENCES: Readonly<Record<Language, Readonly<Record<PackCode, (data: DiagnosticData) => string>>>> =
  {
    it: {
      'pack/missing': (data) => {
        const versions = list(data, 'available');
        return versions.length === 0
          ? `Il pacchetto «${text(data, 'name')}» non c’è. Nell’applicazione si aggiunge in Archivio, Pacchetti; per la riga di comando va messo nella cartella packs accanto al piano, o indicato con --packs («traguardo pack list» dice quali ci sono).`
          : `Il pacchetto «${text(data, 'name')}» non c’è nella versione «${text(data, 'version')}». Ci sono: ${versions.join(', ')}.`;
      },
      'pack/manifest': (data) =>
        `${text(data, 'file')}: ${REASONS.it[text(data, 'reason')] ?? `non si può leggere (${text(data, 'reason')})`}.${text(data, 'file') === LOCK_FILE ? ' Si riscrive con «traguardo pack lock».' : ''}`,
      'pack/hash': (data) =>
        `Il pacchetto «${text(data, 'name')}» ${text(data, 'version')} non è quello fissato: traguardo.lock dice ${text(data, 'locked')}…, l’impronta comincia per ${text(data, 'found')}. Rimettere il pacchetto di prima, o, se il nuovo va bene, «traguardo pack lock».`,
      'pack/locked': (data) =>
        `Qui si chiede «${text(data, 'name')}» ${text(data, 'asked')}, ma traguardo.lock fissa la ${text(data, 'locked')}. «traguardo pack upgrade» mostra che cosa cambia.`,
      'pack/unlocked': (data) =>
        `Il pacchetto «${text(data, 'name')}» (${text(data, 'version')}) non è fissato: la pagina dei pacchetti, o «traguardo pack lock», ne scrive versione e impronta, e nessuno lo cambia più sotto il piano.`,
      'pack/loop': (data) =>
        `Le inclusioni girano in tondo: ${list(data, 'path').join(' → ')}. Togliere uno dei richiami.`,
      'pack/sealed': (data) =>
        `«${text(data, 'clause')}» di ${text(data, 'code')} è sigillato da chi lo definisce: cambiandolo il numero non sarebbe più confrontabile. Togliere la modifica, o definire un indicatore proprio con un altro codice.`,
      'template/shape': (data) =>
        `Il modello ${text(data, 'name')} deve contenere una sola dichiarazione con un codice: ne contiene ${text(data, 'count')}. Metterle dentro un obiettivo, o farne più modelli.`,
    },
    en: {
      'pack/missing': (data) => {
        const versions = list(data, 'available');
        return versions.length === 0
          ? `There is no pack “${text(data, 'name')}”. In the application it is added in Archive, Packs; for the command line put it into the folder packs beside the plan, or name its folder with --packs (“traguardo pack list” shows what there is).`
          : `There is no version “${text(data, 'version')}” of the pack “${text(data, 'name')}”. There are: ${versions.join(', ')}.`;
      },
      'pack/manifest': (data) =>
        `${text(data, 'file')}: ${REASONS.en[text(data, 'reason')] ?? `cannot be read (${text(data, 'reason')})`}.${text(data, 'file') === LOCK_FILE ? ' “traguardo pack lock” writes it anew.' : ''}`,
      'pack/hash': (data) =>
        `The pack “${text(data, 'name')}” ${text(data, 'version')} is not the pinned one: traguardo.lock says ${text(data, 'locked')}…, its hash begins with ${text(data, 'found')}. Put the former pack back, or, if the new one is right, run “traguardo pack lock”.`,
      'pack/locked': (data) =>
        `“${text(data, 'name')}” ${text(data, 'asked')} is asked for, but traguardo.lock pins ${text(data, 'locked')}. “traguardo pack upgrade” shows what would change.`,
      'pack/unlocked': (data) =>
        `The pack “${text(data, 'name')}” (${text(data, 'version')}) is not pinned: the page of packs, or “traguardo pack lock”, writes its version and hash, and nobody changes it under the plan any more.`,
      'pack/loop': (data) => `Includes go round in a circle: ${list(data, 'path').join(' → ')}. Take one of them out.`,
      'pack/sealed': (data) =>
        `“${text(data, 'clause')}” of ${text(data, 'code')} is sealed by who defines it: changed, the number could no longer be compared. Take the change out, or define an indicator of your own under another code.`,
      'template/shape': (data) =>
        `The template ${text(data, 'name')} must hold one declaration with a code: it holds ${text(data, 'count')}. Put them into one objective, or make several templates.`,
    },
  };
