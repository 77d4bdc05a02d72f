import type { DataRequest } from '@traguardo/office';
import type { Recipe } from '../elements/import-dialog/recipe.ts';
import type { SettingsStore } from '../storage/settings-store.ts';
import {
  type ImportPort,
  type ReadingFile,
  readInWorker,
  writeInImportWorker,
} from '../worker/imports/import-client.ts';
import type { FileBytes, FileToRead } from '../worker/imports/import-protocol.ts';
import { readRequests, requestsText, type SentRequest } from './data-requests.ts';
import { KEPT_SETTINGS } from './backup/kept-settings.ts';

/** Reading files of values, asking units for them, and what is kept of both. */
export interface ImportDesk {
  read(file: FileToRead, onProgress: (done: number, total: number) => void): ReadingFile;
  /** Those kept; none where what is kept cannot be read. */
  recipes(): Promise<readonly Recipe[]>;
  keepRecipes(recipes: readonly Recipe[]): Promise<void>;
  /** The files of requests: one, or an archive. */
  write(requests: readonly DataRequest[]): Promise<FileBytes>;
  requests(): Promise<readonly SentRequest[]>;
  keepRequests(requests: readonly SentRequest[]): Promise<void>;
  newId(): string;
  /** The present day, as ISO. */
  today(): string;
}

export interface ImportDeskWorld extends Pick<ImportDesk, 'newId' | 'today'> {
  readonly settings: SettingsStore;
  startWorker(): ImportPort;
  /** Runs a task after so many milliseconds and gives back how to cancel it. */
  later(task: () => void, milliseconds: number): () => void;
}

export function createImportDesk({ settings, startWorker, later, newId, today }: ImportDeskWorld): ImportDesk {
  return {
    newId,
    today,
    read: (file, onProgress) => readInWorker(startWorker, file, onProgress, later),
    write: (requests) => writeInImportWorker(startWorker, requests),
    // They know the columns of tables, and with them how tables are read: nothing for the first view.
    async recipes() {
      const { readRecipes } = await import('../elements/import-dialog/recipe.ts');
      return readRecipes((await settings.get(KEPT_SETTINGS.recipes)) ?? '') ?? [];
    },
    async keepRecipes(recipes) {
      const { recipesText } = await import('../elements/import-dialog/recipe.ts');
      return settings.set(KEPT_SETTINGS.recipes, recipesText(recipes));
    },
    requests: async () => readRequests((await settings.get(KEPT_SETTINGS.requests)) ?? ''),
    keepRequests: (requests) => settings.set(KEPT_SETTINGS.requests, requestsText(requests)),
  };
}
