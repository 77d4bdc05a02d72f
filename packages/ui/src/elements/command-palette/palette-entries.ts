import type { Application } from '../../workspace/application.ts';
import { remembered } from '../../workspace/remembered.ts';
import { bodyEntries, commandEntries, type Opened } from './commands.ts';
import type { Entry } from './entry.ts';
import { fileEntries, pageEntries, sectionEntries } from './place-entries.ts';
import { journalEntries, planEntries } from './plan-entries.ts';
import { prepared, type PreparedEntries, ranked } from './ranking.ts';

/** Everything the palette finds, as it is now. It asks at once for years and journal, and `onChange` hears when they are there. */
export class PaletteEntries {
  readonly #application: Application;
  readonly #opened: Opened;
  readonly #ofPlan = remembered<PreparedEntries>();
  readonly #ofFiles = remembered<PreparedEntries>();
  readonly #ofJournal = remembered<PreparedEntries>();
  readonly #ofRest = remembered<PreparedEntries>();
  #years: readonly number[] = [];

  constructor(application: Application, opened: Opened, onChange: () => void) {
    this.#application = application;
    this.#opened = opened;
    const { workspace, archive, cycle } = application;
    if (workspace.state.files.length === 0) return;
    void archive.yearsAside().then((years) => {
      this.#years = years;
      return onChange();
    });
    if (workspace.state.analysis) void cycle.refresh();
  }

  /** What answers a query; for none, the sections and the commands. */
  found(query: string, most: number): readonly Entry[] {
    const { state } = this.#application.workspace;
    const { language, analysis, files, undoable, redoable } = state;
    const hasContent = files.length > 0;
    const sections = hasContent ? sectionEntries(language) : [];
    const commands = commandEntries(this.#application, this.#opened);
    if (query.trim() === '') return [...sections, ...commands].slice(0, most);
    const { events } = this.#application.cycle.desk;
    const rest = (): readonly Entry[] => [
      ...sections,
      ...(hasContent ? pageEntries(language) : []),
      ...commands,
      ...bodyEntries(this.#application, this.#years),
    ];
    const all = [
      ...this.#ofRest([language, hasContent, undoable, redoable, this.#years], () => prepared(rest())),
      ...this.#ofPlan([analysis], () => prepared(analysis ? planEntries(analysis) : [])),
      ...this.#ofJournal([events, language], () => prepared(journalEntries({ events }, language))),
      ...this.#ofFiles([files], () => prepared(fileEntries(files))),
    ];
    return ranked(all, query, most);
  }
}
