import type { Language } from '@traguardo/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { AnswerController } from '../../controllers/answer-controller.ts';
import { archiveTexts } from '../../locales/archive.ts';
import type { DownloadedBackup } from '../../workspace/downloads/download-backup.ts';
import './long-work.ts';

/** A backup that is asked for: how far it is, how to end it, and how it went; `done` says it is there. */
export function backupWork(
  made: AnswerController<DownloadedBackup>,
  language: Language,
  done: (backup: DownloadedBackup) => TemplateResult,
): TemplateResult {
  const text = archiveTexts[language];
  const { answer, hasFailed, standing, progress } = made;
  return html`<long-work
      .standing=${standing}
      .what=${progress === null ? text.backupGathering : text.backupDocuments}
      .progress=${progress}
      .language=${language}
      @cancel-work=${() => made.cancel()}
      @ask-again=${() => made.again()}
    ></long-work>
    <div role="status">
      ${hasFailed ? html`<p class="notice red">${text.backupFailed}</p>` : nothing}
      ${answer === null ? nothing : done(answer)}
    </div>`;
}
