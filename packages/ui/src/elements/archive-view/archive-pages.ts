import type { Language } from '@traguardo/model';
import { html, type TemplateResult } from 'lit';
import { routeHref } from '../../workspace/route.ts';

/** A page of the archive, at `#/archivio/<name>`. */
export interface ArchivePage {
  readonly name: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly load: () => Promise<unknown>;
  /** The page opened at a place: what stands after its name in the address, or null. */
  readonly render: (place: string | null) => TemplateResult;
}

/** In the order of their links, what is done oftenest first; the first opens at `#/archivio`. */
export const ARCHIVE_PAGES: readonly [ArchivePage, ...ArchivePage[]] = [
  {
    name: 'backup',
    title: { it: 'Backup', en: 'Backup' },
    load: () => import('../archive-backup/archive-backup.ts'),
    render: () => html`<archive-backup></archive-backup>`,
  },
  {
    name: 'versioni',
    title: { it: 'Versioni', en: 'Versions' },
    load: () => import('../archive-versions/archive-versions.ts'),
    render: (place) => html`<archive-versions .place=${place}></archive-versions>`,
  },
  {
    name: 'file',
    title: { it: 'File', en: 'Files' },
    load: () => import('../archive-files/archive-files.ts'),
    render: () => html`<archive-files></archive-files>`,
  },
  {
    name: 'pacchetti',
    title: { it: 'Pacchetti', en: 'Packs' },
    load: () => import('../archive-packs/archive-packs.ts'),
    render: () => html`<archive-packs></archive-packs>`,
  },
  {
    name: 'verifica',
    title: { it: 'Verifica', en: 'Verification' },
    load: () => import('../archive-verify/archive-verify.ts'),
    render: () => html`<archive-verify></archive-verify>`,
  },
  {
    name: 'spazio',
    title: { it: 'Spazio e sicurezza', en: 'Storage and safety' },
    load: () => import('../archive-storage/archive-storage.ts'),
    render: () => html`<archive-storage></archive-storage>`,
  },
];

/** The page and the place in it that the code of a route names (`versioni/v1/adesso`); the first for a page that is not there, which is `lost`. */
export function archivePageOf(code: string | null): {
  readonly page: ArchivePage;
  readonly place: string | null;
  readonly lost: string | null;
} {
  const [name = '', ...rest] = (code ?? '').split('/');
  const page = ARCHIVE_PAGES.find((one) => one.name === name);
  return page
    ? { page, place: rest.join('/') || null, lost: null }
    : { page: ARCHIVE_PAGES[0], place: null, lost: code };
}

/** The address of a page, ready for an `href`. */
export function archivePageHref(name: string): string {
  return routeHref('archivio', name);
}
