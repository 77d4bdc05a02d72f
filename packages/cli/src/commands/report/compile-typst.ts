import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type * as Typst from '@myriaddreamin/typst-ts-node-compiler';
import type { TypstSource } from '@traguardo/report';
import type { PdfResult, PdfStandard } from './pdf-result.ts';

/**
 * A document set by the Typst compiler of this process, with the fonts of the project. A bug of the compiler may end the process: `reportPdf`
 * calls this in one of its own.
 */
export async function compileTypst(source: TypstSource, standard: PdfStandard): Promise<PdfResult> {
  const tools = await findTools();
  return tools.kind === 'absent' ? tools : setDocument(source, tools, standard);
}

interface Tools {
  readonly kind: 'tools';
  readonly typst: typeof Typst;
  readonly fonts: readonly Buffer[];
}

/** The faces a report is set in. */
const FACES = ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold', '700Bold_Italic'];

async function findTools(): Promise<Tools | Extract<PdfResult, { kind: 'absent' }>> {
  try {
    const require = createRequire(import.meta.url);
    const fonts = FACES.map((face) =>
      readFileSync(require.resolve(`@expo-google-fonts/source-sans-3/${face}/SourceSans3_${face}.ttf`)),
    );
    return { kind: 'tools', typst: await import('@myriaddreamin/typst-ts-node-compiler'), fonts };
  } catch (error) {
    return { kind: 'absent', reason: firstLine(error) };
  }
}

/** A folder that is only a name: every file the document reads is handed over in memory. */
const WORKSPACE = resolve('/traguardo-report');

function setDocument({ source, files }: TypstSource, { typst, fonts }: Tools, pdfStandard: PdfStandard): PdfResult {
  const compiler = typst.NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontBlobs: [...fonts] }] });
  for (const { path, text } of files) compiler.mapShadow(join(WORKSPACE, path), Buffer.from(text));
  const compiled = compiler.compile({ mainFileContent: source });
  const document = compiled.result;
  if (document === null) {
    const problems = compiled.takeDiagnostics();
    const told = problems === null ? [] : compiler.fetchDiagnostics(problems).map(({ message }) => String(message));
    return { kind: 'failed', reason: told.join('; ') };
  }
  try {
    return { kind: 'pdf', bytes: compiler.pdf(document, { pdfStandard }), pages: document.numOfPages };
  } catch (error) {
    return writingProblem(error instanceof Error ? error.message : String(error));
  }
}

/** What the writer of the PDF complains of, in our words where it speaks of the text. */
function writingProblem(message: string): PdfResult {
  const letters = [...message.matchAll(/the text `\\"(.*?)\\"` could not be displayed/gu)].map(([, text = '']) => text);
  if (letters.length > 0) return { kind: 'letters', letters: [...new Set(letters.map(shownSign))] };
  const told = [...message.matchAll(/message: "((?:[^"\\]|\\.)*)"/gu)].map(([, text = '']) => text);
  return { kind: 'failed', reason: told.length === 0 ? message : [...new Set(told)].join('; ') };
}

/** A sign that cannot be shown, by its number. */
function shownSign(text: string): string {
  return text.replace(/\\+u\{([0-9a-f]+)\}/gu, (_, hex: string) => `U+${hex.toUpperCase().padStart(4, '0')}`);
}

function firstLine(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return line.replace(/ imported from .*/u, '');
}
