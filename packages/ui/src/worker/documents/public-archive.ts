import { offeredDocument, openData, publicFolder, type PublicExtra } from '@traguardo/report';
import type { DocumentSources } from './document-sources.ts';
import { annexDocx, reportDocx, reportXlsx, zipped } from './office-documents.ts';

/** The folder for Amministrazione trasparente as one archive: pages, documents, the bundle with which anyone verifies and the page that does. */
export async function publicArchive(
  { report, translated, sources, draft, bundle, verifier, ipa }: DocumentSources,
  onPart: () => void,
): Promise<Uint8Array> {
  const extras: PublicExtra[] = [];
  for (const [kind, write] of [
    ['docx', reportDocx],
    ['annex', annexDocx],
    ['xlsx', reportXlsx],
  ] as const) {
    extras.push(offeredDocument(report, kind, await write(report)));
    onPart();
  }
  if (bundle !== null) extras.push(offeredDocument(report, 'journal', bundle));
  if (verifier !== null) extras.push(offeredDocument(report, 'verifier', verifier));
  const data = openData(report, { translated: translated(), documents: extras, ...(ipa === null ? {} : { ipa }) });
  const archive = zipped(publicFolder(report, sources, [...extras, ...data], { draft }));
  onPart();
  return archive;
}

/** The report as open data: every table as CSV with its description, the whole as JSON, the record of the catalogue. */
export function openDataArchive({ report, translated, ipa }: DocumentSources): Uint8Array {
  const data = openData(report, { translated: translated(), ...(ipa === null ? {} : { ipa }) });
  return zipped(data.map(({ name, content }) => ({ path: name, content })));
}
