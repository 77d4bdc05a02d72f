/**
 * Paragraphs, `**bold**` and `` `code` `` as elements; everything else stays text, so nothing of a plan can become markup.
 */
export function renderMarkdown(markdown: string, document: Document): HTMLElement {
  const box = document.createElement('div');
  box.className = 'markdown';
  for (const paragraph of markdown.split(/\n{2,}/)) {
    const p = document.createElement('p');
    for (const part of paragraph.split(/(\*\*[^*]+\*\*|`[^`]+`)/)) p.append(renderPart(part, document));
    box.append(p);
  }
  return box;
}

function renderPart(part: string, document: Document): Node {
  const name =
    part.startsWith('**') && part.length > 4 ? 'strong' : part.startsWith('`') && part.length > 2 ? 'code' : null;
  if (!name) return document.createTextNode(part);
  const element = document.createElement(name);
  element.textContent = name === 'strong' ? part.slice(2, -2) : part.slice(1, -1);
  return element;
}
