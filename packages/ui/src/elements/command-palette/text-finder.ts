import type { FoundPlace } from '../../workspace/editor-services.ts';
import type { LanguageClient, WorkspaceFile } from '../../workspace/workspace.ts';
import type { Entry } from './entry.ts';
import { textEntries } from './place-entries.ts';

/** Shorter words stand everywhere. */
const SHORTEST = 3;

/** Milliseconds without a key before the texts are asked. */
const PAUSE = 120;

const MOST = 20;

/** Lines of the texts that hold what is typed, asked of the worker once typing pauses; `onChange` hears when there is an answer. */
export class TextFinder {
  state: 'idle' | 'searching' | 'failed' = 'idle';
  /** Whether the texts have more lines than those given. */
  isMore = false;
  #places: readonly FoundPlace[] = [];
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #onChange: () => void;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Asks for a text; what was asked before is forgotten. */
  ask(text: string, client: Pick<LanguageClient, 'search'>): void {
    this.stop();
    if (text.length < SHORTEST) return;
    this.state = 'searching';
    const turn = this.#turn;
    this.#timer = setTimeout(() => void this.#search(text, client, turn), PAUSE);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#turn += 1;
    this.#places = [];
    this.isMore = false;
    this.state = 'idle';
  }

  /** What was found last, with how a line is told. */
  entries(files: readonly WorkspaceFile[], told: (file: string, line: number) => string): readonly Entry[] {
    return textEntries(this.#places, files, told);
  }

  async #search(text: string, client: Pick<LanguageClient, 'search'>, turn: number): Promise<void> {
    try {
      const { places } = await client.search({ text, matchCase: false, anyAccent: true });
      if (turn !== this.#turn) return; // something else was typed meanwhile
      const lines = places.filter(opensItsLine);
      this.#places = lines.slice(0, MOST);
      this.isMore = lines.length > MOST;
      this.state = 'idle';
    } catch {
      if (turn !== this.#turn) return;
      this.state = 'failed';
    }
    this.#onChange();
  }
}

/** A line that holds the text twice is one place to go to. */
function opensItsLine({ file, line }: FoundPlace, at: number, places: readonly FoundPlace[]): boolean {
  const before = places[at - 1];
  return before?.file !== file || before.line !== line;
}
