import type { Application } from '../../workspace/application.ts';
import { bodyEntries, commandEntries, type Opened } from './commands.ts';
import type { Entry } from './entry.ts';
import { fileEntries, pageEntries, sectionEntries } from './place-entries.ts';
import { journalEntries, planEntries } from './plan-entries.ts';
import { prepared, type PreparedEntries, ranked } from './ranking.ts';

/** A list that is made ready again only when what it is made of has changed. */
function kept(): (key: readonly unknown[], make: () => readonly Entry[]) => PreparedEntries {
  let last: { readonly key: readonly unknown[]; readonly made: PreparedEntries } | null = null;
  return (key, make) => {
    if (!last || key.some((part, index) => part !== last?.key[index])) last = { key, made: prepared(make()) };
    return last.made;
  };
}

/** Everything the palette finds, as it is now. It asks at once for years and journal, and `onChange` hears when they are there. */
export class PaletteEntries {
  readonly #application: Application;
  readonly #opened: Opened;
  readonly #ofPlan = kept();
  readonly #ofFiles = kept();
  readonly #ofJournal = kept();
  readonly #ofRest = kept();
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
    const plan = analysis?.plan;
    const { events } = this.#application.cycle.desk;
    const rest = (): readonly Entry[] => [
      ...sections,
      ...(hasContent ? pageEntries(language) : []),
      ...commands,
      ...bodyEntries(this.#application, this.#years),
    ];
    const all = [
      ...this.#ofRest([language, hasContent, undoable, redoable, this.#years], rest),
      ...this.#ofPlan([plan], () => (plan ? planEntries(plan) : [])),
      ...this.#ofJournal([events], () => journalEntries({ events })),
      ...this.#ofFiles([files], () => fileEntries(files)),
    ];
    return ranked(all, query, most);
  }
}
