/** The element that has the focus, in whichever shadow it stands; null when none has. */
export function focusedElement(root: DocumentOrShadowRoot): Element | null {
  const element = root.activeElement;
  const inside = element?.shadowRoot;
  return inside?.activeElement ? focusedElement(inside) : element;
}
