import { complete, type CompletionOption } from '@traguardo/dsl';
import { type CompletionItem, CompletionItemKind, MarkupKind } from 'vscode-languageserver/node';
import type { AskedAt } from './asked.ts';
import { rangeBetween } from './ranges.ts';

const KINDS: Readonly<Record<CompletionOption['kind'], CompletionItemKind>> = {
  block: CompletionItemKind.Keyword,
  clause: CompletionItemKind.Property,
  argument: CompletionItemKind.EnumMember,
  unit: CompletionItemKind.Unit,
  function: CompletionItemKind.Function,
  code: CompletionItemKind.Reference,
  snippet: CompletionItemKind.Snippet,
};

/** What may stand at a point, best first: the order is told to the editor, which sorts by name otherwise. */
export function completion({ analysed, path, document, offset }: AskedAt): CompletionItem[] {
  const { program, vocabulary, language } = analysed;
  const { from, options } = complete(program, vocabulary, path, offset, language);
  const range = rangeBetween(analysed, path, from, offset);
  const isQuoted = document.getText()[from] === '`';
  return options.map((option, index) => ({
    label: option.label,
    kind: KINDS[option.kind],
    detail: option.detail,
    documentation: { kind: MarkupKind.Markdown, value: option.documentation },
    sortText: String(index).padStart(5, '0'),
    filterText: isQuoted ? `\`${option.label}` : option.label,
    textEdit: { range, newText: isQuoted && option.kind === 'code' ? `\`${option.label}\`` : option.insert },
  }));
}
