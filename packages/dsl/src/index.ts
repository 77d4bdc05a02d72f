export type { CompileInput, Program, SourceFile } from './program.ts';
export { decodeText } from './csv/decode.ts';
export { type CsvRow, readTable } from './csv/table.ts';
export { type CodeAction, codeActions } from './services/code-actions.ts';
export { complete, type CompletionList, type CompletionOption } from './services/complete.ts';
export { definition } from './services/definition.ts';
export { type Hover, hover } from './services/hover.ts';
export { type DocumentSymbol, symbols } from './services/symbols.ts';
