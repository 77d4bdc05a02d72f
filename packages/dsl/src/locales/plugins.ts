import type { DiagnosticData, Language } from '@traguardo/model';
import { list, text } from './data.ts';
import { meant as meantInEnglish } from './syntax-en.ts';
import { meant as meantInItalian } from './syntax-it.ts';

/** Findings about plugins themselves; what a plugin finds brings its own sentences. */
type PluginCode = 'plugin/clash' | 'plugin/failed' | 'plugin/missing' | 'plugin/version';

type Sentences = Readonly<Record<PluginCode, (data: DiagnosticData) => string>>;

/** So many words are listed. */
const MOST_WORDS = 8;

function wordsOf(data: DiagnosticData, [open, close]: string, more: (count: number) => string): string {
  const words = list(data, 'words');
  const shown = words.slice(0, MOST_WORDS).map((word) => `${open}${word}${close}`);
  const rest = words.length - shown.length;
  return `${shown.join(', ')}${rest > 0 ? more(rest) : ''}`;
}

const italianWords = (data: DiagnosticData): string =>
  wordsOf(data, '«»', (count) => (count === 1 ? ' e un’altra' : ` e altre ${count}`));

const englishWords = (data: DiagnosticData): string => wordsOf(data, '“”', (count) => ` and ${count} more`);

function owners(data: DiagnosticData, core: string, and: string): string {
  return list(data, 'owners')
    .map((owner) => (owner === '' ? core : owner))
    .join(and);
}

export const PLUGIN_SENTENCES: Readonly<Record<Language, Sentences>> = {
  it: {
    'plugin/clash': (data) => {
      const spelled = list(data, 'spelled');
      const way =
        spelled.length === 0
          ? 'Dare un nome breve a uno dei due: come …'
          : `Qui si scrive: ${spelled.join(' oppure ')}.`;
      const subject = list(data, 'words').length === 1 ? 'La parola' : 'Le parole';
      const verb = list(data, 'words').length === 1 ? 'è' : 'sono';
      return `${subject} ${italianWords(data)} ${verb} di ${owners(data, 'linguaggio', ' e di ')}. ${way}`;
    },
    'plugin/failed': (data) =>
      `L’estensione ${text(data, 'plugin')} si è interrotta in ${text(data, 'part')}: ${text(data, 'message')}. Il difetto è suo, il piano non c’entra: segnalarlo a chi la cura, o usarne un’altra versione.`,
    'plugin/missing': (data) => {
      const kept =
        data.count === 0
          ? ''
          : ` Restano come sono scritte, senza effetto, le parole che possono essere sue: ${italianWords(data)}.`;
      const version = text(data, 'version');
      const named = `${text(data, 'plugin')}${version === '' ? '' : ` versione ${version}`}`;
      return `Manca l’estensione ${named}.${kept}${meantInItalian(data) || ` Installarla e nominarla in traguardo.json: "plugins": ["${text(data, 'plugin')}"].`}`;
    },
    'plugin/version': (data) =>
      `Il piano chiede ${text(data, 'plugin')} versione ${text(data, 'wanted')}, qui c’è la ${text(data, 'has')}: installare quella richiesta, o cambiare la riga dopo aver letto che cosa è cambiato.`,
  },
  en: {
    'plugin/clash': (data) => {
      const spelled = list(data, 'spelled');
      const way =
        spelled.length === 0
          ? 'Give one of the two a short name: as …'
          : `Here it is written: ${spelled.join(' or ')}.`;
      const subject = list(data, 'words').length === 1 ? 'The word' : 'The words';
      const verb = list(data, 'words').length === 1 ? 'belongs' : 'belong';
      return `${subject} ${englishWords(data)} ${verb} to ${owners(data, 'the language', ' and to ')}. ${way}`;
    },
    'plugin/failed': (data) =>
      `The plugin ${text(data, 'plugin')} broke off in ${text(data, 'part')}: ${text(data, 'message')}. The fault is its own, not the plan’s: tell who maintains it, or use another version.`,
    'plugin/missing': (data) => {
      const kept =
        data.count === 0
          ? ''
          : ` Words that may be its own are kept as written, without effect: ${englishWords(data)}.`;
      const version = text(data, 'version');
      const named = `${text(data, 'plugin')}${version === '' ? '' : ` version ${version}`}`;
      return `The plugin ${named} is missing.${kept}${meantInEnglish(data) || ` Install it and name it in traguardo.json: "plugins": ["${text(data, 'plugin')}"].`}`;
    },
    'plugin/version': (data) =>
      `The plan asks for ${text(data, 'plugin')} version ${text(data, 'wanted')}, ${text(data, 'has')} is here: install the one asked for, or change the line after reading what changed.`,
  },
};
