import type { Catalogue } from './catalogue.ts';

const it = {
  table: 'Tabella',
  take: 'Copia o scarica',
  copyTable: 'Copia la tabella (CSV)',
  copyPicture: 'Copia il grafico (PNG)',
  svg: 'Scarica SVG',
  png: 'Scarica PNG',
  csv: 'Scarica CSV',
  tableCopied: 'Tabella copiata negli appunti.',
  pictureCopied: 'Grafico copiato negli appunti.',
  refused: 'Il browser non ha permesso la copia: si può scaricare.',
  downloaded: (name: string) => `Scaricato: ${name}.`,
  unit: 'Unità',
  hint: 'Frecce per spostarsi tra gli elementi.',
  hintWhy: 'Frecce per spostarsi tra gli elementi, Invio per il perché.',
  touch: 'Tocca un elemento per leggerlo.',
  touchWhy: 'Tocca un elemento per il perché.',
  before: 'Precedente',
  after: 'Successivo',
  why: 'Perché',
};

/** Texts around every chart. */
export const figureTexts: Catalogue<typeof it> = {
  it,
  en: {
    table: 'Table',
    take: 'Copy or download',
    copyTable: 'Copy the table (CSV)',
    copyPicture: 'Copy the chart (PNG)',
    svg: 'Download SVG',
    png: 'Download PNG',
    csv: 'Download CSV',
    tableCopied: 'Table copied to the clipboard.',
    pictureCopied: 'Chart copied to the clipboard.',
    refused: 'The browser did not allow the copy: it can be downloaded.',
    downloaded: (name) => `Downloaded: ${name}.`,
    unit: 'Unit',
    hint: 'Arrows to move between the items.',
    hintWhy: 'Arrows to move between the items, Enter for the reasons.',
    touch: 'Touch an item to read it.',
    touchWhy: 'Touch an item for the reasons.',
    before: 'Previous',
    after: 'Next',
    why: 'Why',
  },
};
