import type { Locator, Page } from '@playwright/test';
import { expect } from './policy.ts';

/** The hash of a document that nobody looks into. */
export const HASH = `sha256:${'0'.repeat(64)}`;

type Press = (control: Locator) => Promise<void>;

/** The year of a plan, every step by hand in the pages; `press` is a click, or a tap of a finger. */
export class Year {
  readonly #page: Page;
  readonly #press: Press;

  constructor(page: Page, press: Press = (control) => control.click()) {
    this.#page = page;
    this.#press = press;
  }

  /** Opens the form of a step as a role on a day, lets `fill` complete it, records it and waits until it is kept. */
  async take(
    role: string,
    day: string,
    step: string,
    fill: (form: Locator) => Promise<void> = async () => undefined,
  ): Promise<void> {
    await this.actAs(role, day);
    const item = this.step(step);
    await this.#press(item.getByRole('button', { name: 'Compila e registra' }));
    await fill(item);
    await this.#press(item.getByRole('button', { name: step, exact: true }));
    await expect(this.#page.getByText(`Registrato: ${step}.`)).toBeVisible();
  }

  async actAs(role: string, day: string): Promise<void> {
    await this.#page.getByLabel('Ruolo', { exact: true }).selectOption({ label: role });
    await this.#page.getByLabel('Giorno dei passi').fill(day);
  }

  step(name: string): Locator {
    return this.#page.getByRole('listitem').filter({ has: this.#page.getByRole('heading', { name, exact: true }) });
  }

  /** Opens a page of the cycle by its link. */
  async open(title: string): Promise<void> {
    await this.#press(this.#page.getByRole('link', { name: title, exact: true }));
  }

  /** The sealed versions stand with the journal; then back to the steps. */
  async hasVersion(name: RegExp, act: string): Promise<void> {
    await this.open('Giornale');
    await expect(this.#page.getByRole('row', { name })).toContainText(act);
    await this.open('Compiti');
  }

  /** Publishes a document by its form in the page of publications. */
  async publish(document: string, day: string, address: string): Promise<void> {
    await this.open('Pubblicazione');
    await this.#page
      .getByLabel('Ruolo', { exact: true })
      .selectOption({ label: 'Responsabile della trasparenza (RPCT)' });
    await this.#page.getByLabel('Giorno dei passi').fill(day);
    const card = this.step(document);
    await this.#press(card.getByRole('button', { name: 'Pubblica il documento' }));
    await card.getByLabel('Impronta', { exact: true }).fill(HASH);
    await card.getByLabel('Dove', { exact: true }).fill(address);
    await this.#press(card.getByRole('button', { name: 'Pubblica il documento', exact: true }));
    await expect(card.getByRole('link', { name: document }).and(card.locator(`[href="${address}"]`))).toBeVisible();
  }

  /** Takes one step for several values or sheets, chosen on their page. */
  async together(
    rows: readonly (string | RegExp)[],
    role: string,
    day: string,
    step: string,
    fill: (form: Locator) => Promise<void> = async () => undefined,
  ): Promise<void> {
    await this.#page.getByLabel('Ruolo', { exact: true }).selectOption({ label: role });
    await this.#page.getByLabel('Giorno dei passi').fill(day);
    for (const row of rows) await this.#page.getByRole('checkbox', { name: row }).check();
    const name = new RegExp(`^${step} \\(\\d+\\)$`);
    await this.#press(this.#page.getByRole('button', { name }));
    const form = this.#page.locator('step-form');
    await fill(form);
    await this.#press(form.getByRole('button', { name }));
    await expect(form).toHaveCount(0);
  }

  async isAt(state: string): Promise<void> {
    await expect(this.#page.getByText(`Adesso: ${state}.`, { exact: true })).toBeVisible();
  }
}

/** Fills what a step asks of the act it was decided with. */
export const act =
  (number: string, date: string, organ: string, title: string) =>
  async (form: Locator): Promise<void> => {
    await form.getByLabel('Numero', { exact: true }).fill(number);
    await form.getByLabel('Data', { exact: true }).fill(date);
    await form.getByLabel('Organo', { exact: true }).fill(organ);
    await form.getByLabel('Oggetto', { exact: true }).fill(title);
  };
