import type { Broken, CriterionProposal, Facts, Head, JournalStore } from '@traguardo/workflow';
import type { SettingsStore } from '../../storage/settings-store.ts';
import type { LastSeen } from '../../storage/last-seen.ts';
import type { AnalysisClient, WholeJournal } from '../../worker/long-client.ts';
import type { CriteriaAsked } from './criteria-asked.ts';
import type { Followed } from '../long-work.ts';
import type { WorkspaceStore } from '../workspace-store.ts';

/** What the store of the cycle needs of the browser and of the workers. */
export interface CycleWorld {
  readonly workspace: WorkspaceStore;
  readonly settings: SettingsStore;
  readonly lastSeen: LastSeen;
  openJournal(genesis: Head): JournalStore;
  cycle(): Promise<string>;
  facts(day: string, cycle: string): Promise<Facts>;
  criteria(asked: CriteriaAsked): Promise<readonly CriterionProposal[]>;
  changes: AnalysisClient['changes'];
  sealed(): Promise<readonly [plan: string, data: string]>;
  verify(bundle: string, head: Head, followed?: Followed): Promise<WholeJournal | Broken>;
  now(): string;
  newId(): string;
}
