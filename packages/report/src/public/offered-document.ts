import type { Language, Report } from '@traguardo/model';
import type { PublicExtra } from './public-file.ts';

/** A document that stands beside the pages of a publication: the report and its annex in the formats of offices, the journal as one file and the page that verifies it. */
export type OfferedDocument = 'pdf' | 'docx' | 'annex' | 'xlsx' | 'journal' | 'verifier';

/** A document as the folder offers it, under its name and title in the language of the report. Pure. */
export function offeredDocument(report: Report, kind: OfferedDocument, content: PublicExtra['content']): PublicExtra {
  const title = TITLES[report.language][kind];
  if (kind === 'journal') return { name: 'ciclo.traguardo', title, content };
  if (kind === 'verifier') return { name: 'verifica.html', title, content };
  const name = kind === 'annex' ? documentName(report, 'annex', 'docx') : documentName(report, 'report', kind);
  return { name, title, content };
}

/** The name of a report or its annex as a file: `relazione-2024.html`; without the year where the plan says none. */
export function documentName({ language, period }: Report, stem: 'report' | 'annex', ending: string): string {
  const year = plainFileName(period);
  return `${[STEMS[language][stem], ...(year === '' ? [] : [year])].join('-')}.${ending}`;
}

/** A name as a file may have it: letters, digits and signs that no system minds; empty when none is left. */
export function plainFileName(name: string): string {
  return name
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')
    .replaceAll(/^[-.]+|[-.]+$/g, '');
}

const STEMS: Readonly<Record<Language, Readonly<Record<'report' | 'annex', string>>>> = {
  it: { report: 'relazione', annex: 'allegato' },
  en: { report: 'report', annex: 'annex' },
};

const TITLES: Readonly<Record<Language, Readonly<Record<OfferedDocument, string>>>> = {
  it: {
    pdf: 'La Relazione in PDF',
    docx: 'La Relazione come documento da modificare',
    xlsx: 'Le tabelle della Relazione',
    annex: 'L’allegato «Performance organizzativa di Ente»',
    journal: 'Il giornale dell’anno, da verificare',
    verifier: 'La pagina che verifica il giornale, anche senza rete',
  },
  en: {
    pdf: 'The report as PDF',
    docx: 'The report as a document to edit',
    xlsx: 'The tables of the report',
    annex: 'The annex “Performance of the whole body”',
    journal: 'The journal of the year, to be verified',
    verifier: 'The page that verifies the journal, also without a network',
  },
};
