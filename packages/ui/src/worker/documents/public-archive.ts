import type { Language } from '@traguardo/model';
import { openData, publicFolder, type PublicExtra } from '@traguardo/report';
import type { DocumentSources } from './document-sources.ts';
import { annexDocx, reportDocx, reportXlsx, zipped } from './office-documents.ts';

type ExtraName = 'report' | 'annex' | 'tables' | 'bundle';

const NAMES: Readonly<Record<Language, Readonly<Record<ExtraName, string>>>> = {
  it: { report: 'relazione', annex: 'allegato', tables: 'tabelle', bundle: 'fascicolo' },
  en: { report: 'report', annex: 'annex', tables: 'tables', bundle: 'bundle' },
};

const TITLES: typeof NAMES = {
  it: { report: 'Relazione', annex: 'Allegato', tables: 'Tabelle', bundle: 'Fascicolo del ciclo' },
  en: { report: 'Report', annex: 'Annex', tables: 'Tables', bundle: 'Bundle of the cycle' },
};

/** The folder for Amministrazione trasparente as one archive: pages, documents, and the bundle with which anyone verifies. */
export async function publicArchive(
  { report, translated, sources, draft, bundle }: DocumentSources,
  onPart: () => void,
): Promise<Uint8Array> {
  const { language, period } = report;
  const extra = (name: ExtraName, ending: string, content: PublicExtra['content']): PublicExtra => ({
    name: `${NAMES[language][name]}-${period}.${ending}`,
    title: TITLES[language][name],
    content,
  });
  const extras: PublicExtra[] = [];
  for (const [name, ending, write] of [
    ['report', 'docx', reportDocx],
    ['annex', 'docx', annexDocx],
    ['tables', 'xlsx', reportXlsx],
  ] as const) {
    extras.push(extra(name, ending, await write(report)));
    onPart();
  }
  if (bundle !== null) extras.push(extra('bundle', 'traguardo', bundle));
  const data = openData(report, { translated: translated(), documents: extras });
  const archive = zipped(publicFolder(report, sources, [...extras, ...data], { draft }));
  onPart();
  return archive;
}

/** The report as open data: every table as CSV with its description, the whole as JSON, the record of the catalogue. */
export function openDataArchive({ report, translated }: DocumentSources): Uint8Array {
  return zipped(openData(report, { translated: translated() }).map(({ name, content }) => ({ path: name, content })));
}
