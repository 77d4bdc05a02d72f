import type { ReactiveControllerHost } from 'lit';
import type { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { tellRefused } from '../../locales/picked-texts.ts';
import { packTexts } from '../../locales/packs.ts';
import type { ListedPack, PackStep, PackUpgrade } from '../../workspace/pack-services.ts';
import type { WorkspaceFile } from '../../workspace/workspace.ts';
import { pickPack } from '../../workspace/texts/pick-texts.ts';
import { titleOf } from '../pack-card/title-of.ts';
import type { DropPackEvent } from '../pack-drop/pack-drop.ts';
import type { IncludeItemEvent } from '../pack-offers/pack-offers.ts';

/** What is done with packs, each as one step that can be undone, and what was said of the last. */
export class PackSteps {
  readonly #host: ReactiveControllerHost;
  readonly #workspace: WorkspaceController;
  /** What was done last; what could not be. */
  said = '';
  refused = '';
  /** Counts what was said, so that each time leads there. */
  turn = 0;
  /** The texts as they were when it was said. */
  #saidOf: readonly WorkspaceFile[] = [];
  /** The name of the pack of which what it brings is offered. */
  offered = '';
  /** Where what was included last stands. */
  openAt: { readonly path: string; readonly offset: number } | null = null;
  /** What a later version would change, while it is being decided. */
  upgrade: { readonly pack: ListedPack; readonly found: PackUpgrade; readonly revision: number } | null = null;

  constructor(host: ReactiveControllerHost, workspace: WorkspaceController) {
    this.#host = host;
    this.#workspace = workspace;
  }

  get #text(): (typeof packTexts)['it'] {
    return packTexts[this.#workspace.state.language];
  }

  /** What was said of a change is forgotten once the texts change again. */
  forgetOlder(): void {
    const { files } = this.#workspace.state;
    if (this.#saidOf === files) return;
    this.#saidOf = files;
    this.said = '';
    this.refused = '';
    this.openAt = null;
  }

  /** An upgrade that was worked out from older texts is worked out anew. */
  renewOlder(revision: number): void {
    if (this.upgrade === null || this.upgrade.revision === revision) return;
    const { pack } = this.upgrade;
    this.upgrade = null;
    void this.seeUpgrade(pack);
  }

  /** Asks the worker; a failure is told, and nothing was changed. */
  async #ask<Answer>(asked: Promise<Answer>): Promise<Answer | undefined> {
    try {
      return await asked;
    } catch {
      this.#tell(this.#text.brokeOff); // of a program that failed nobody could say more
      return undefined;
    }
  }

  /** Leads to what is said; with nothing refused, to what was done. */
  #tell(refused: string): void {
    this.refused = refused;
    this.turn += 1;
    this.#host.requestUpdate();
  }

  /** Makes a step as one that can be undone, unless the texts have changed since it was asked for. */
  #make(label: string, step: PackStep | null, revision: number, offered = ''): void {
    const isStill = this.#workspace.state.revision === revision;
    this.#tell(step === null ? this.#text.failedStep : isStill ? '' : this.#text.changedMeanwhile);
    if (step === null || !isStill) return;
    this.said = label;
    this.offered = offered;
    this.openAt = null;
    this.#workspace.actions.changeFiles(label, step.changes);
    this.#saidOf = this.#workspace.state.files;
  }

  async add(pack: ListedPack): Promise<void> {
    const { revision } = this.#workspace.state;
    const added = await this.#ask(this.#workspace.actions.client.addPack(pack.name, pack.version));
    if (added === undefined) return;
    this.#make(this.#text.added(titleOf(pack), added?.alias ?? ''), added, revision, pack.name);
  }

  async pin(): Promise<void> {
    const { revision } = this.#workspace.state;
    const step = await this.#ask(this.#workspace.actions.client.pinPacks());
    if (step !== undefined) this.#make(this.#text.pinned, step, revision);
  }

  readonly drop = ({ detail: { title, step, revision } }: DropPackEvent): void => {
    this.#make(this.#text.dropped(title), step, revision);
  };

  readonly include = async ({ detail: { code } }: IncludeItemEvent): Promise<void> => {
    const name = this.offered;
    const { revision } = this.#workspace.state;
    const step = await this.#ask(this.#workspace.actions.client.includeFrom(name, code));
    if (step === undefined) return;
    this.#make(this.#text.included(code), step, revision, name);
    if (step && this.refused === '') this.openAt = step;
    this.#host.requestUpdate();
  };

  /** Works out what the newest version would change; false when there is none. */
  async seeUpgrade(pack: ListedPack): Promise<boolean> {
    const { revision } = this.#workspace.state;
    const found = await this.#ask(this.#workspace.actions.client.upgradePack(pack.name));
    if (found === undefined) return false;
    this.refused = '';
    if (found !== null) this.upgrade = { pack, found, revision };
    this.#host.requestUpdate();
    return found !== null;
  }

  readonly goOver = (): void => {
    const { upgrade } = this;
    this.upgrade = null;
    if (!upgrade) return;
    const { pack, found, revision } = upgrade;
    this.#make(this.#text.upgraded(titleOf(pack), found.to), found, revision);
  };

  readonly stay = (): void => {
    this.upgrade = null;
    this.#host.requestUpdate();
  };

  /** A pack from files of the person, or from their folder. */
  async addOwn(as: 'files' | 'folder'): Promise<void> {
    const picked = await pickPack(as);
    if (picked === null) return;
    const { files, refused } = picked;
    if (refused.length > 0) return this.#tell(tellRefused(refused, this.#workspace.state.language));
    const { revision } = this.#workspace.state;
    const read = await this.#ask(this.#workspace.actions.client.readPack(files));
    if (read === undefined) return;
    if (read.kind !== 'pack') return this.#tell(read.reason);
    const { name, version, changes } = read;
    this.#make(this.#text.ownAdded(name, version), { changes, errors: [] }, revision, name);
  }

  readonly undo = (): void => {
    const label = this.#workspace.actions.undo();
    this.offered = '';
    this.openAt = null;
    this.said = label === null ? '' : this.#text.undone(label);
    this.#saidOf = this.#workspace.state.files;
    this.#tell('');
  };

  /** What the plan does not include yet of a pack it uses. */
  offer({ name }: ListedPack): void {
    this.said = '';
    this.openAt = null;
    this.offered = name;
    this.#tell('');
  }
}
