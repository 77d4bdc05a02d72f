import { complete, definition, formatFile, hover, sealTexts } from '@traguardo/dsl';
import { explain } from '@traguardo/engine';
import { factsOn } from '@traguardo/verify';
import type { Analysed } from './analyse.ts';
import type { Services } from './protocol.ts';
import { answerQuestions } from './questions/answer-questions.ts';

/** The answers to questions about analysed texts. Pure. */
export function servicesFor(analysed: Analysed): Services {
  const { program, outcome, input } = analysed;
  const { vocabulary } = program;
  return {
    ...answerQuestions(analysed),
    complete: (path, offset) => complete(program, vocabulary, path, offset, input.language),
    hover: (path, offset) => hover(program, vocabulary, path, offset, input.language, outcome),
    definition(path, offset) {
      const place = definition(program, vocabulary, path, offset);
      return place && { path: place.file, offset: place.start.offset };
    },
    format(path, language) {
      const file = program.files.find((one) => one.path === path);
      return file ? formatFile(file, vocabulary, language ?? file.language) : textOf(input, path);
    },
    explain: (code) => explain(outcome, code, input.language),
    facts: (day) => factsOn(program, day),
    sealed: () => [sealTexts(program.files, program.packs), sealTexts(program.data)],
  };
}

function textOf(input: Analysed['input'], path: string): string {
  return input.files.find((file) => file.path === path)?.text ?? '';
}
