/** How tall cards are that stand one under the other: as they were drawn last, those never drawn like a usual one. */
export class CardHeights {
  readonly #drawn = new Map<string, number>();
  /** Where each card begins, and behind the last where they end. */
  #tops: readonly number[] = [0];

  /** Places cards in this order. */
  place(cards: readonly { readonly id: string }[], usual: number): void {
    let top = 0;
    this.#tops = [0, ...cards.map(({ id }) => (top += this.#drawn.get(id) ?? usual))];
  }

  /** Keeps how tall a card was drawn; whether that is news. */
  keep(id: string, height: number): boolean {
    if (this.#drawn.get(id) === height) return false;
    this.#drawn.set(id, height);
    return true;
  }

  /** Cards of another width are of other heights. */
  forget(): void {
    this.#drawn.clear();
  }

  /** Where a card begins; of the one behind the last, where all end. */
  topOf(card: number): number {
    return this.#tops[Math.max(0, Math.min(card, this.#tops.length - 1))] ?? 0;
  }

  /** The card at a height. */
  cardAt(top: number): number {
    let [low, high] = [0, Math.max(0, this.#tops.length - 2)];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#tops[middle] ?? 0) <= top) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
