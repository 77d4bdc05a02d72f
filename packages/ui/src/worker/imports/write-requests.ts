import type { Language } from '@traguardo/model';
import { type DataRequest, requestXlsx, zipped } from '@traguardo/office';
import type { FileBytes } from './import-protocol.ts';

const STEMS: Readonly<Record<Language, { readonly one: string; readonly many: string }>> = {
  it: { one: 'richiesta', many: 'richieste' },
  en: { one: 'request', many: 'requests' },
};

/** The file of one request, or an archive with one for each unit. Names say unit and day. */
export async function writeRequests(requests: readonly DataRequest[]): Promise<FileBytes> {
  const files = await Promise.all(
    requests.map(async (request) => ({ path: `${nameOf(request)}.xlsx`, content: await requestXlsx(request) })),
  );
  const [first] = files;
  const [asked] = requests;
  if (!first || !asked) throw new Error('nobody is asked for anything');
  if (files.length === 1) return { name: first.path, bytes: Uint8Array.from(first.content) };
  return { name: `${STEMS[asked.language].many}-${asked.day}.zip`, bytes: Uint8Array.from(zipped(distinct(files))) };
}

function nameOf({ language, holder, day }: DataRequest): string {
  const unit = (holder.code || holder.title).replaceAll(/[^\p{L}\p{N}._-]+/gu, '_');
  return `${STEMS[language].one}-${unit}-${day}`;
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
