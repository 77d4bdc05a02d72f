import { dateText, type Language } from '@traguardo/model';
import { stalenessTexts } from '@traguardo/report';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { CycleController } from '../../controllers/cycle-controller.ts';
import { UnsavedController } from '../../controllers/unsaved-controller.ts';
import { reportFilesTexts } from '../../locales/report-files.ts';
import { momentText } from '../../page/moment-text.ts';
import { send, sendableFile } from '../../page/send.ts';
import { icon } from '../../styles/icons.ts';
import { base, buttons, forms } from '../../styles/shared.ts';
import { downloadText } from '../../workspace/downloads/download.ts';
import { DOCUMENT_FORMATS, type DocumentFormat, type KeptDocument } from '../../workspace/report-document.ts';
import type { WorkProgress } from '../../workspace/long-work.ts';
import { madeBefore } from '../../workspace/made-before.ts';
import { firstErrorHref } from '../../workspace/route.ts';
import { shortHash } from '../../workspace/short-hash.ts';
import type { ShownReport } from '../../workspace/shown-report.ts';
import type { WritingDocument } from '../../worker/document-client.ts';
import '../drop-menu/drop-menu.ts';
import { type MadeReport, madeReports } from './made-reports.ts';
import { reportFilesStyles } from './report-files.styles.ts';

/** Empty, or letters, digits, `_` and `-`: what the public index has, and what may stand in a web address. */
function isIpa(code: string): boolean {
  return /^[\w-]*$/.test(code);
}

/** The report as files: the formats, how far the one being written is, and which of those made before are behind. */
export class ReportFiles extends LitElement {
  static override properties = {
    report: { attribute: false },
    hasErrors: { type: Boolean },
    language: {},
    draft: { state: true },
    writing: { state: true },
    said: { state: true },
    kept: { state: true },
    ipa: { state: true },
  };
  static override styles = [base, buttons, forms, reportFilesStyles];

  /** The newest report; null while there is none. */
  declare report: ShownReport | null;
  /** Whether the plan has errors: a report is a draft then, whatever one wants. */
  declare hasErrors: boolean;
  declare language: Language;
  declare draft: boolean;
  declare writing: { readonly format: DocumentFormat; readonly progress: WorkProgress | null } | null;
  /** What became of the last file, and the file where the device can send it. */
  declare said: {
    readonly tone: 'green' | 'red' | 'yellow';
    readonly text: string;
    readonly file?: File | null;
  } | null;
  declare kept: readonly KeptDocument[];
  /** The code of the body in the public index, as written. */
  declare ipa: string;

  readonly #cycle = new CycleController(this);
  #running: WritingDocument | null = null;

  constructor() {
    super();
    this.report = null;
    this.hasErrors = false;
    this.language = 'it';
    this.draft = false;
    this.writing = null;
    this.said = null;
    this.kept = [];
    this.ipa = '';
    this.addController(new UnsavedController(() => this.writing !== null));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#readIpa();
  }

  get #text(): (typeof reportFilesTexts)['it'] {
    return reportFilesTexts[this.language];
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('report') && changed.get('report') === null) void this.#readKept();
  }

  async #readKept(): Promise<void> {
    this.kept = await this.#cycle.application.reports.kept();
  }

  override render(): TemplateResult {
    const text = this.#text;
    return html`<drop-menu label=${text.menu}>${this.#formats()}</drop-menu>
      <button class="button small" type="button" @click=${() => print()}>${icon('print')} ${text.print}</button>
      <div class="status" role="status">${this.#status()}</div>
      ${this.#made()}`;
  }

  #formats(): TemplateResult {
    const text = this.#text;
    return html`<div class="formats" role="group" aria-label=${text.downloadAs}>
      ${DOCUMENT_FORMATS.map(
        (format) =>
          html`<button
            class="button small quiet"
            type="button"
            aria-disabled=${this.report === null || this.writing !== null ? 'true' : nothing}
            @click=${() => this.#write(format)}
          >
            ${icon('download')} ${text.formats[format]}
          </button>`,
      )}
      <label class="draft">
        <input
          type="checkbox"
          aria-describedby="draft-forced"
          .checked=${this.draft || this.hasErrors}
          ?disabled=${this.hasErrors}
          @change=${(event: Event) => (this.draft = (event.target as HTMLInputElement).checked)}
        />
        ${text.draft}
      </label>
      <span id="draft-forced" class="small"
        >${this.hasErrors ? html`${text.draftForced} <a href=${firstErrorHref()}>${text.toError}</a>` : nothing}</span
      >
      <label class="ipa" title=${text.ipaHint}>
        ${text.ipa}
        <input
          class="small-field"
          type="text"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          aria-describedby="ipa-hint"
          aria-invalid=${isIpa(this.ipa) ? nothing : 'true'}
          .value=${this.ipa}
          @change=${(event: Event) => this.#keepIpa((event.target as HTMLInputElement).value.trim())}
        />
      </label>
      <span id="ipa-hint" class=${isIpa(this.ipa) ? 'visually-hidden' : 'small invalid'}
        >${isIpa(this.ipa) ? text.ipaHint : text.ipaRefused}</span
      >
    </div>`;
  }

  async #readIpa(): Promise<void> {
    this.ipa = await this.#cycle.application.reports.ipa();
  }

  async #keepIpa(code: string): Promise<void> {
    this.ipa = code;
    if (isIpa(code)) await this.#cycle.application.reports.keepIpa(code);
  }

  #status(): TemplateResult | typeof nothing {
    const text = this.#text;
    if (this.writing !== null) {
      const { format, progress } = this.writing;
      const name = text.writing(text.formats[format]);
      return html`<span>${name}</span>
        <progress max=${progress?.total ?? 1} value=${progress?.done ?? 0} aria-label=${name}></progress>
        <button class="button small quiet" type="button" @click=${() => this.#running?.cancel()}>
          ${text.cancel}
        </button>`;
    }
    if (this.said === null) return nothing;
    const { tone, text: said, file } = this.said;
    return html`<span class=${tone}>${said}</span> ${
        !file
          ? nothing
          : html`<button class="button small" type="button" @click=${() => this.#send(file)}>${text.send}</button>`
      }`;
  }

  async #send(file: File): Promise<void> {
    if (!(await send({ files: [file] }))) this.said = { tone: 'yellow', text: this.#text.sendFailed(file.name), file };
  }

  #made(): TemplateResult | typeof nothing {
    if (this.report === null) return nothing;
    const { desk } = this.#cycle;
    const all = madeReports(this.kept, desk.cycle, this.report.stamp, madeBefore(this.kept, desk));
    if (all.length === 0) return nothing;
    const behind = all.filter(isBehind).length;
    return html`<details>
      <summary>${icon(behind === 0 ? 'done' : 'warning')} ${this.#text.made(all.length, behind)}</summary>
      <ul aria-label=${this.#text.madeTitle}>
        ${all.map((each) => this.#madeReport(each))}
      </ul>
    </details>`;
  }

  #madeReport(made: MadeReport): TemplateResult {
    const text = this.#text;
    const { name, from, at, hash, moved, before } = made;
    const lacks = before.length === 0 ? [] : [text.before(before.map(this.#cycle.names.step))];
    const when =
      from === 'cycle' ? text.closed(dateText(at, this.language)) : text.downloaded(momentText(at, this.language));
    return html`<li>
      <span class="name">${name}</span>, ${when}: ${isBehind(made) ? text.behind : text.current}.
      <span class="muted">${text.hash} <code title=${hash}>${shortHash(hash)}</code></span>
      ${
        isBehind(made)
          ? html`<ul>
              ${[...stalenessTexts(moved, this.language), ...lacks].map((sentence) => html`<li>${sentence}</li>`)}
            </ul>`
          : nothing
      }
    </li>`;
  }

  async #write(format: DocumentFormat): Promise<void> {
    if (this.report === null || this.writing !== null) return;
    const { reports } = this.#cycle.application;
    this.said = null;
    this.writing = { format, progress: null };
    try {
      const isDraft = this.draft || this.hasErrors;
      this.#running = await reports.write(format, isDraft, (progress) => {
        if (this.writing !== null) this.writing = { ...this.writing, progress };
      });
      const written = await this.#running.finished;
      if (written === null) this.said = { tone: 'yellow', text: this.#text.cancelled };
      else {
        const { name, bytes, type, hash, stamp } = written;
        downloadText(name, bytes, type);
        this.said = { tone: 'green', text: this.#text.written(name), file: sendableFile(name, bytes, type) };
        // That it was made is noted beside, as a step may take it: no draft. A note that finds no room is told by itself, and the file was given.
        if (!isDraft) void reports.keep({ name, hash, stamp, format }).then(() => this.#readKept());
      }
    } catch {
      this.said = { tone: 'red', text: this.#text.failed }; // a mistake of the program: the next try starts from nothing
    }
    this.writing = null;
    this.#running = null;
  }
}

function isBehind({ moved, before }: MadeReport): boolean {
  return moved.length > 0 || before.length > 0;
}

customElements.define('report-files', ReportFiles);

declare global {
  interface HTMLElementTagNameMap {
    'report-files': ReportFiles;
  }
}
