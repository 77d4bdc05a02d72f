import type { Language } from '@traguardo/model';
import type { RenameRefusal } from './rename.ts';

/** Why a name is not changed, as a sentence. */
export function describeRefusal(refusal: RenameRefusal, language: Language): string {
  const it = language === 'it';
  switch (refusal.kind) {
    case 'no-name':
      return it ? 'Qui non c’è un nome del piano.' : 'There is no name of the plan here.';
    case 'alias':
      return it
        ? `«${refusal.name}» è un altro nome: si cambia dove è scritto, con «aka» o «numero».`
        : `“${refusal.name}” is another name: change it where it is written, with “aka” or “number”.`;
    case 'in-pack':
      return it
        ? `«${refusal.name}» ha il nome che gli dà il pacchetto: nel piano si può dargli un altro nome con «aka».`
        : `“${refusal.name}” has its name from its pack: give it another one in the plan with “aka”.`;
    case 'not-a-name':
      return it
        ? `«${refusal.name}» non può essere un nome: una riga sola, senza virgolette né accenti gravi.`
        : `“${refusal.name}” cannot be a name: one line, without quotes or backticks.`;
    case 'taken':
      return it
        ? `«${refusal.name}» esiste già (riga ${refusal.place.start.line} di ${refusal.place.file}).`
        : `“${refusal.name}” is taken (line ${refusal.place.start.line} of ${refusal.place.file}).`;
    case 'unsafe':
      return it
        ? `Con «${refusal.name}» qualche testo vorrebbe dire un’altra cosa: nulla è cambiato.`
        : `With “${refusal.name}” some text would mean another thing: nothing was changed.`;
    default:
      return refusal satisfies never;
  }
}
