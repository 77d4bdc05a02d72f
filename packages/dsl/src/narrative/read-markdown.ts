import { parser as commonMark, Table } from '@lezer/markdown';
import { findSpans, maskSpans, type Span } from './find-spans.ts';

/** Markdown as CommonMark has it, and tables as GitHub writes them. */
const markdown = commonMark.configure([Table]);

/** A node of the tree of a text: what it is called, and where it stands. */
export type MarkdownNode = ReturnType<typeof markdown.parse>['topNode'];

/** The tree of a text and the figures in it. To Markdown each figure is a word: no sign inside it means anything. */
export function readMarkdown(text: string): {
  readonly root: MarkdownNode;
  readonly spans: readonly Span[];
  readonly open: readonly number[];
} {
  const { closed, open } = findSpans(text);
  return { root: markdown.parse(maskSpans(text, closed)).topNode, spans: closed, open };
}

/** The nodes inside a node, in order. */
export function childrenOf(node: MarkdownNode): readonly MarkdownNode[] {
  const children: MarkdownNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}
