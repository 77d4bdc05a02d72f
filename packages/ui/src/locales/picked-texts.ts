import type { Language } from '@traguardo/model';
import type { RefusedText } from '../workspace/texts/pick-texts.ts';

/** Why a chosen file is not opened. */
const refusals: Readonly<Record<Language, (refused: RefusedText) => string>> = {
  it: (refused) =>
    refused.why === 'too-large'
      ? `«${refused.name}» supera i 4 MB: nessun piano e nessuna tabella ci si avvicina. Nulla è stato aperto.`
      : `«${refused.name}» non è un testo (riga ${refused.line}): qui si aprono file .piano, .csv e .md. I valori di un foglio di calcolo si importano da Dati, un backup si apre da Archivio. Nulla è stato aperto.`,
  en: (refused) =>
    refused.why === 'too-large'
      ? `“${refused.name}” is larger than 4 MB: no plan and no table comes near. Nothing was opened.`
      : `“${refused.name}” is no text (line ${refused.line}): .piano, .csv and .md files are opened here. Values of a spreadsheet are imported in Data, a backup is opened in Archive. Nothing was opened.`,
};

/** Why chosen files are not opened, a sentence each; empty for none. */
export function tellRefused(refused: readonly RefusedText[], language: Language): string {
  return refused.map(refusals[language]).join(' ');
}
