import type { ReportJournal } from '@traguardo/verify';
import type { AnalysisClient } from '../worker/long-client.ts';
import type { WritingDocument } from '../worker/document-client.ts';
import type { WorkProgress } from './long-work.ts';
import type { DocumentAsked } from '../worker/protocol.ts';
import type { SettingsStore } from '../storage/settings-store.ts';
import type { CycleStore } from './cycle/cycle-store.ts';
import { KEPT_SETTINGS } from './backup/kept-settings.ts';
import type { DocumentFormat, KeptDocument } from './report-document.ts';
import type { SentReport } from './shown-report.ts';
import type { WorkspaceStore } from './workspace-store.ts';

/** The Relazione: composed as one writes, written as files, remembered once downloaded. */
export interface ReportDesk {
  /** The report of the newest texts and the journal as it stands; `known` are the keys of the parts at hand. */
  report(known: readonly string[]): Promise<SentReport>;
  /** Writes the report as a file. `draft`: it says so of itself, where the format can. */
  write(format: DocumentFormat, draft: boolean, onProgress: (progress: WorkProgress) => void): Promise<WritingDocument>;
  /** The reports of this year downloaded in this browser, the newest first; one for each name. */
  kept(): Promise<readonly KeptDocument[]>;
  keep(document: Omit<KeptDocument, 'at'>): Promise<void>;
  /** The code of the body in the index of public bodies (IPA), as it was last given; empty before. Open data carry it. */
  ipa(): Promise<string>;
  keepIpa(code: string): Promise<void>;
  /** Those of them, and of the ones the cycle has recorded, that are behind texts, values or journal: by name. */
  behind(): Promise<readonly string[]>;
}

export interface ReportDeskWorld {
  readonly workspace: Pick<WorkspaceStore, 'state'> & { readonly client: Pick<AnalysisClient, 'report' | 'behind'> };
  readonly cycle: Pick<CycleStore, 'desk' | 'toldJournal' | 'bundle' | 'draft' | 'keepDraft'>;
  readonly settings: SettingsStore;
  write(asked: DocumentAsked, onProgress: (progress: WorkProgress) => void): WritingDocument;
  /** The page that verifies bundles, as it lies beside the application. */
  verifier(): Promise<string>;
  now(): string;
}

/** The name under which the cycle keeps what was downloaded. */
const KEPT = 'reports';

export function createReportDesk({ workspace, cycle, settings, write, verifier, now }: ReportDeskWorld): ReportDesk {
  async function kept(): Promise<readonly KeptDocument[]> {
    const text = await cycle.draft(KEPT);
    return text === '' ? [] : (JSON.parse(text) as readonly KeptDocument[]);
  }

  return {
    report: async (known) => {
      const journal: ReportJournal | null = await cycle.toldJournal();
      return workspace.client.report({ journal, known });
    },
    async write(format, draft, onProgress) {
      const journal = await cycle.toldJournal();
      const bundle = format === 'public' && journal !== null ? await cycle.bundle() : null;
      const page = bundle === null ? null : await verifier();
      const ipa = (await settings.get(KEPT_SETTINGS.ipa)) || null;
      const { revision, files, choice, language } = workspace.state;
      return write(
        { input: { revision, files, choice, language }, journal, format, draft, bundle, verifier: page, ipa },
        onProgress,
      );
    },
    kept,
    ipa: async () => (await settings.get(KEPT_SETTINGS.ipa)) ?? '',
    keepIpa: (code) => settings.set(KEPT_SETTINGS.ipa, code),
    async behind() {
      const recorded = cycle.desk.cycle?.context.report?.documents ?? [];
      const made = [...recorded.map(({ title, stamp }) => ({ name: title, stamp })), ...(await kept())].flatMap(
        ({ name, stamp }) => (stamp === undefined ? [] : [{ name, stamp }]),
      );
      if (made.length === 0) return [];
      const stamps = made.map(({ stamp }) => stamp);
      const isBehind = await workspace.client.behind(stamps, await cycle.toldJournal());
      return [...new Set(made.filter((_each, index) => isBehind[index]).map(({ name }) => name))];
    },
    async keep(document) {
      const others = (await kept()).filter((each) => each.name !== document.name);
      await cycle.keepDraft(KEPT, JSON.stringify([{ ...document, at: now() }, ...others]));
    },
  };
}
