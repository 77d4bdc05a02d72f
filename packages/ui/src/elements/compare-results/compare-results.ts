import type { Language } from '@traguardo/model';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { AnswerController } from '../../controllers/answer-controller.ts';
import { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { resultPagesTexts } from '../../locales/results-pages.ts';
import { base, buttons, cards, forms, tables } from '../../styles/shared.ts';
import type { RefusedProfile } from '../../workspace/questions.ts';
import type { ComparedAnswer, RefusedSide, YearTexts } from '../../workspace/results-asked.ts';
import type { Followed } from '../../workspace/long-work.ts';
import type { Analysis } from '../../workspace/workspace.ts';
import '../long-work/long-work.ts';
import { questionMemory } from '../questions-view/question-memory.ts';
import './compare-side.ts';
import type { ChangeSideEvent } from './compare-side.ts';
import './compared-answer.ts';
import type { ComparedWorld } from './compared-world.ts';
import {
  askedSide,
  type BroughtTexts,
  firstSides,
  type NamedVersion,
  type SideDraft,
  type SideSources,
} from './side-draft.ts';
import { planWords } from '../plan-language/plan-words.ts';

type Answer = ComparedAnswer | RefusedSide | RefusedProfile;

/** Any two results side by side, and why they differ. */
export class CompareResults extends LitElement {
  static override properties = {
    world: { attribute: false },
    sides: { state: true },
    years: { state: true },
    versions: { state: true },
    brought: { state: true },
    code: { state: true },
    trouble: { state: true },
  };
  static override styles = [
    base,
    buttons,
    cards,
    forms,
    tables,
    css`
      :host {
        display: flex;
        flex-direction: column;
        gap: var(--tg-4);
      }
      .sides {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr);
        gap: var(--tg-3);
        align-items: center;
      }
      compare-side {
        align-self: stretch;
      }
      @media (width < 60rem) {
        .sides {
          grid-template-columns: minmax(0, 1fr);
        }
        .sides > .button {
          justify-self: center;
        }
      }
      /* What is compared is read on paper too. */
      @media print {
        .sides {
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }
      }
    `,
  ];

  declare world: ComparedWorld | null;
  /** Null while nobody has chosen and the years put aside are not known. */
  declare sides: readonly [SideDraft, SideDraft] | null;
  declare years: readonly YearTexts[];
  declare versions: readonly NamedVersion[];
  declare brought: readonly BroughtTexts[];
  /** Of the node whose difference is taken apart; null: the body. */
  declare code: string | null;
  declare trouble: string;

  readonly #workspace = new WorkspaceController(this);
  readonly #answer = new AnswerController<Answer | 'gone'>(this);
  #asked = '';
  #analysis: Analysis | null = null;

  constructor() {
    super();
    this.world = null;
    this.sides = null;
    this.years = [];
    this.versions = [];
    this.brought = [];
    this.code = null;
    this.trouble = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#begin();
    void this.world?.versions(this.#workspace.state.language).then((versions) => (this.versions = versions));
  }

  async #begin(): Promise<void> {
    const { analysis } = this.#workspace.state;
    this.years = (await this.world?.aside()) ?? [];
    this.sides ??= firstSides((analysis?.plan.revisions.length ?? 0) > 0, this.years);
  }

  get #sources(): SideSources {
    const { profile } = questionMemory(this.#workspace.actions.client);
    return { years: this.years, versions: this.versions, brought: this.brought, profile };
  }

  protected override willUpdate(): void {
    const { analysis } = this.#workspace.state;
    if (!analysis || this.sides === null) return;
    const asked = JSON.stringify([this.sides, this.code, this.brought.length]);
    if (this.#analysis === analysis && this.#asked === asked) return;
    this.#analysis = analysis;
    this.#asked = asked;
    const { sides, code } = this;
    const sources = this.#sources;
    this.#answer.ask((followed) => this.#compare(sides, sources, code, followed));
  }

  async #compare(
    [first, second]: readonly [SideDraft, SideDraft],
    sources: SideSources,
    code: string | null,
    followed: Followed,
  ): Promise<Answer | 'gone'> {
    const versionTexts = this.world?.versionTexts ?? (async () => null);
    const [before, after] = [
      await askedSide(first, sources, versionTexts),
      await askedSide(second, sources, versionTexts),
    ];
    return before && after ? this.#workspace.actions.client.compareSides(before, after, code, followed) : 'gone';
  }

  override render() {
    const { language } = this.#workspace.state;
    const texts = resultPagesTexts[language];
    return html`<p class="muted">${texts.compareLead}</p>
      <div class="sides">
        ${this.sides && this.#side(this.sides, 0, texts.before, language)}
        <button class="button small no-print" type="button" @click=${this.#swap}>⇄ ${texts.swap}</button>
        ${this.sides && this.#side(this.sides, 1, texts.after, language)}
      </div>
      ${this.trouble === '' ? nothing : html`<p class="notice red" role="alert">${this.trouble}</p>`}
      <p class="visually-hidden" role="status">${planWords(this.#announcement())}</p>
      <long-work
        .standing=${this.#answer.standing}
        .what=${texts.computing}
        .language=${language}
        @cancel-work=${() => this.#answer.cancel()}
        @ask-again=${() => this.#answer.again()}
      ></long-work>
      ${this.#shown(language)}`;
  }

  #side(sides: readonly [SideDraft, SideDraft], at: 0 | 1, name: string, language: Language): TemplateResult {
    return html`<compare-side
      name=${name}
      language=${language}
      .draft=${sides[at]}
      .sources=${this.#sources}
      @change-side=${(event: ChangeSideEvent) => this.#set(at, event.detail)}
      @bring-files=${() => void this.#bring(at, this.world?.pickTexts)}
      @bring-backup=${() => void this.#bring(at, this.world?.pickBackup)}
    ></compare-side>`;
  }

  #shown(language: Language): TemplateResult | typeof nothing {
    const texts = resultPagesTexts[language];
    const { answer, hasFailed } = this.#answer;
    if (hasFailed) return html`<p class="notice red" role="alert">${texts.failed}</p>`;
    if (answer === null) return nothing;
    if (answer === 'gone') return html`<p class="notice red" role="alert">${texts.gone}</p>`;
    if (answer.kind === 'refused-side')
      return html`<p class="notice red" role="alert">
        ${texts.noPlan(answer.side === 'before' ? texts.before : texts.after)}
      </p>`;
    if (answer.kind === 'refused')
      return html`<p class="notice red" role="alert">${answer.problems.map(({ message }) => message).join(' ')}</p>`;
    return html`<compared-answer
      .answer=${answer}
      language=${language}
      @take-apart=${(event: CustomEvent<{ readonly code: string }>) => (this.code = event.detail.code)}
    ></compared-answer>`;
  }

  #announcement(): string {
    const { answer } = this.#answer;
    return answer !== null && answer !== 'gone' && answer.kind === 'compared' ? answer.told.heading : '';
  }

  #set(at: 0 | 1, draft: SideDraft): void {
    this.trouble = '';
    const [first, second] = this.sides ?? [draft, draft];
    this.sides = at === 0 ? [draft, second] : [first, draft];
  }

  readonly #swap = (): void => {
    if (this.sides) this.sides = [this.sides[1], this.sides[0]];
  };

  async #bring(at: 0 | 1, pick: (() => Promise<BroughtTexts | 'unreadable' | null>) | undefined): Promise<void> {
    const texts = resultPagesTexts[this.#workspace.state.language];
    const brought = await pick?.().catch(() => 'unreadable' as const); // a file that is too large, or cannot be read
    if (brought === 'unreadable') this.trouble = texts.badFile;
    if (!brought || brought === 'unreadable' || this.sides === null) return;
    this.brought = [...this.brought, brought];
    this.#set(at, { ...this.sides[at], source: `brought:${this.brought.length - 1}` });
  }
}

customElements.define('compare-results', CompareResults);

declare global {
  interface HTMLElementTagNameMap {
    'compare-results': CompareResults;
  }
}
