import type { Forecast } from '@traguardo/engine';
import type { Language } from '@traguardo/model';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RunningSimulation, SimulationClient } from '../../worker/simulation-client.ts';
import type { SimulatedBody, SimulationProgress } from '../../worker/simulation-protocol.ts';
import type { ToldForecast } from '../../workspace/questions.ts';

const DRAWS = 10_000;
export const SEED = 1;

/** What the last draws were made of, and what they say so far. */
export interface Drawn {
  readonly forecast: Forecast;
  readonly told: ToldForecast | null;
  readonly beliefs: readonly string[];
  readonly draws: number;
  readonly isStopped: boolean;
}

/** One simulation at a time: how far it is, and the newest picture of it. */
export class DrawsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #running: RunningSimulation | null = null;
  #tell: (forecast: Forecast) => Promise<ToldForecast | null> = async () => null;
  #language: Language | null = null;
  /** Draws made of those asked for; null while nothing is drawn. */
  progress: { readonly done: number; readonly total: number } | null = null;
  drawn: Drawn | null = null;
  hasFailed = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Whether something is drawn, or being drawn. */
  get isAbout(): boolean {
    return this.drawn !== null || this.progress !== null;
  }

  /** Says what is drawn in another language, when it is another one. */
  tellAgain(language: Language): void {
    const { drawn } = this;
    if (language === this.#language || drawn === null) return;
    this.#language = language;
    void this.#tell(drawn.forecast).then((told) => {
      if (this.drawn === drawn) this.drawn = { ...drawn, told };
      this.#host.requestUpdate();
    });
  }

  /** Draws; `tell` says in words what a forecast says. */
  async start(
    simulations: SimulationClient,
    body: SimulatedBody,
    beliefs: readonly string[],
    tell: (forecast: Forecast) => Promise<ToldForecast | null>,
    language: Language,
  ): Promise<void> {
    this.stop();
    this.#tell = tell;
    this.#language = language;
    this.progress = { done: 0, total: DRAWS };
    this.drawn = null;
    this.hasFailed = false;
    const show = async (forecast: Forecast, isStopped: boolean): Promise<void> => {
      const told = await tell(forecast);
      if (this.#running !== running || (this.drawn?.draws ?? 0) > forecast.draws) return;
      this.drawn = { forecast, told, beliefs, draws: forecast.draws, isStopped };
      this.#host.requestUpdate();
    };
    const onProgress = ({ done, total, forecast }: SimulationProgress): void => {
      if (this.#running !== running) return;
      this.progress = { done, total };
      this.#host.requestUpdate();
      if (forecast) void show(forecast, false);
    };
    const running = simulations.simulate([body], { seed: SEED, draws: DRAWS, keep: 'bodies' }, onProgress);
    this.#running = running;
    this.#host.requestUpdate();
    try {
      const { forecast, isStopped } = await running.finished;
      await show(forecast, isStopped);
    } catch {
      this.hasFailed = this.#running === running; // said to the reader in place of an answer
    }
    if (this.#running === running) this.progress = null;
    this.#host.requestUpdate();
  }

  /** What is drawn already stays. */
  stop(): void {
    this.#running?.stop();
  }

  /** Drops everything drawn: it was about something else. */
  forget(): void {
    this.stop();
    this.#running = null;
    this.progress = null;
    this.drawn = null;
    this.hasFailed = false;
  }
}
