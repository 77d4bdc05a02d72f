import { type Plugin } from 'vite';

const ASKED = /^(?<path>.+\.worker\.ts)\?worker&url$/;
const MARK = '\0shared-worker:';

/**
 * Builds the workers beside the page instead of each by itself, so that what both need is one file: the page and its workers load
 * the same chunks. While developing, Vite serves workers by itself.
 */
export function sharedWorkers(): Plugin {
  return {
    name: 'shared-workers',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer) {
      const path = ASKED.exec(source)?.groups?.['path'];
      if (path === undefined) return null;
      const resolved = await this.resolve(path, importer, { skipSelf: true });
      return resolved && MARK + resolved.id;
    },
    load(id) {
      if (!id.startsWith(MARK)) return null;
      const worker = id.slice(MARK.length);
      const name = worker.replace(/^.*\//, '').replace(/\.ts$/, '');
      const reference = this.emitFile({ type: 'chunk', id: worker, name });
      return `export default import.meta.ROLLUP_FILE_URL_${reference};`;
    },
  };
}
