export type { CompileInput, Program, SourceFile } from './program.ts';
