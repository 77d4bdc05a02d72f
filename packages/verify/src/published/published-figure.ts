/** One figure as printed in a published document. `where` is the place in that document, for people; empty when not said. */
export interface PublishedFigure {
  readonly code: string;
  /** `score`, `weight`, `value` or `target` of a node, or `measure`: the value of one. Another word is kept and its figure is not compared. */
  readonly what: string;
  readonly printed: string;
  readonly where: string;
}

/** A printed figure that the texts do not give: `computed` is what they give, at the printed precision. */
export interface FigureDifference extends PublishedFigure {
  readonly computed: string;
}

/** Every printed figure compared. `unknown` are those whose code or kind says nothing to this plan: nobody compared them. */
export interface PublishedCheck {
  readonly compared: number;
  readonly differences: readonly FigureDifference[];
  readonly unknown: readonly PublishedFigure[];
}
