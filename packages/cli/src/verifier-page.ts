import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Where `npm run build` leaves the page. */
const PAGE = fileURLToPath(new URL('../../ui/dist/verifica.html', import.meta.url));

/** The page that verifies bundles, one file that needs no network; null where it has not been built yet. */
export function readVerifierPage(): Promise<Uint8Array | null> {
  return readFile(PAGE).catch(() => null);
}
