import type { Language } from '@traguardo/model';
import { describeRefusal } from '../describe-refusal.ts';
import type { FormRefusal } from './declaration-form.ts';

/** Why a change of a form is not made, as a sentence with the way out. */
export function describeFormRefusal(refusal: FormRefusal, language: Language): string {
  const it = language === 'it';
  switch (refusal.kind) {
    case 'gone':
      return it
        ? 'Il testo è cambiato intanto: qui non c’è più ciò che si voleva cambiare.'
        : 'The text has changed meanwhile: what was to be changed is no longer here.';
    case 'lines':
      return it
        ? 'Il valore sta su una riga sola: togli l’a capo.'
        : 'The value stands on one line: take the line break away.';
    case 'brace':
      return it
        ? 'Le graffe { } aprono e chiudono le dichiarazioni: fuori dalle virgolette qui non possono stare.'
        : 'The braces { } open and close declarations: outside quotes they cannot stand here.';
    case 'quote':
      return it
        ? 'Le virgolette non si chiudono: ne manca una, o il testo le contiene tutte ("", “”, «»).'
        : 'The quotes do not close: one is missing, or the text has all of them in it ("", “”, «»).';
    case 'comment':
      return it
        ? 'Due barre // aprono un commento: il resto non sarebbe letto. Tra virgolette possono stare.'
        : 'Two slashes // begin a comment: the rest would not be read. They may stand between quotes.';
    case 'commented':
      return it
        ? 'Dentro questo valore c’è un commento, che andrebbe perso: cambialo nel testo.'
        : 'A comment stands inside this value and would be lost: change it in the text.';
    case 'reads-on':
      return it
        ? `${named(refusal.typed, it)} sarebbe letto come più di questo campo: nulla è cambiato. Se è un testo, mettilo tra virgolette.`
        : `${named(refusal.typed, it)} would be read as more than this field: nothing was changed. If it is a text, put it in quotes.`;
    case 'edge':
      return it ? 'È già il primo, o l’ultimo, dei suoi.' : 'It is the first, or the last, of its kind already.';
    case 'rename':
      return describeRefusal(refusal.refusal, language);
    default:
      return refusal satisfies never;
  }
}

function named(typed: string, it: boolean): string {
  if (typed === '') return it ? 'Il testo' : 'The text';
  return it ? `«${typed}»` : `“${typed}”`;
}
