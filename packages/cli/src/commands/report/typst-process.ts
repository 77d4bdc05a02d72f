import { text } from 'node:stream/consumers';
import { compileTypst } from './compile-typst.ts';
import type { PdfAnswer, PdfQuestion } from './pdf.ts';

// A process of its own for the compiler: one document in, as JSON, one answer out.
const { source, standard } = JSON.parse(await text(process.stdin)) as PdfQuestion;
const result = await compileTypst(source, standard);
const answer: PdfAnswer =
  result.kind === 'pdf' ? { ...result, bytes: Buffer.from(result.bytes).toString('base64') } : result;
process.stdout.write(JSON.stringify(answer));
