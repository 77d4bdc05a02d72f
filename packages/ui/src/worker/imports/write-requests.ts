import { type DataRequest, requestXlsx, zipped } from '@traguardo/office';
import { fileStems } from '../../locales/file-stems.ts';
import { fileName, type Named } from '../../workspace/downloads/file-name.ts';
import type { FileBytes } from './import-protocol.ts';

/** The file of one request, or an archive with one for each unit. Names say year, body, unit and day. */
export async function writeRequests(requests: readonly DataRequest[]): Promise<FileBytes> {
  const files = await Promise.all(
    requests.map(async (request) => ({ path: `${nameOf(request)}.xlsx`, content: await requestXlsx(request) })),
  );
  const [first] = files;
  const [asked] = requests;
  if (!first || !asked) throw new Error('nobody is asked for anything');
  if (files.length === 1) return { name: first.path, bytes: Uint8Array.from(first.content) };
  const name = fileName(fileStems.requests[asked.language], namedIn(asked), asked.day);
  return { name: `${name}.zip`, bytes: Uint8Array.from(zipped(distinct(files))) };
}

function nameOf(request: DataRequest): string {
  const { language, holder, day } = request;
  return fileName(fileStems.request[language], namedIn(request), `${holder.code || holder.title} ${day}`);
}

function namedIn({ period, body }: DataRequest): Named {
  return { year: period, body };
}

/** Units whose codes differ in signs alone get a number behind. */
function distinct<File extends { readonly path: string }>(files: readonly File[]): readonly File[] {
  const taken = new Map<string, number>();
  return files.map((file) => {
    const key = file.path.toLowerCase();
    const times = (taken.get(key) ?? 0) + 1;
    taken.set(key, times);
    return times === 1 ? file : { ...file, path: file.path.replace(/\.xlsx$/, `-${times}.xlsx`) };
  });
}
