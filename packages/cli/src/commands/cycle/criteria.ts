import {
  type CriterionProposal,
  CYCLE_TEXTS,
  type CycleNames,
  evidenceText,
  figureText,
  namesOf,
} from '@traguardo/workflow';
import { criteriaOf } from '@traguardo/verify';
import type { Command } from '../../environment.ts';
import { readOptions } from '../../options.ts';
import { json } from '../../problems.ts';
import { cycleWords } from './cycle-words.ts';
import { blobsOfStore, openCycle } from './open-cycle.ts';
import { writePayload } from './payload-file.ts';

/**
 * `traguardo cycle criteria [plan] [--write FILE [--confirm]]`: the eleven criteria of validation, each with what can be counted
 * and the outcome that proposes; `--write` leaves the payload of VALIDATE, VALIDATE_WITH_REMARKS or NOT_VALIDATED to be
 * completed, without outcomes, or with those proposed when the OIV confirms them.
 */
export const criteria: Command = async (args, environment, language) => {
  const options = readOptions(args, language, {
    file: 'text',
    year: 'text',
    write: 'text',
    confirm: 'flag',
    json: 'flag',
  });
  const { program, definition, store, state } = await openCycle(options, environment, language);
  const blobs = await blobsOfStore(store);
  const names = namesOf(definition, language);
  const proposals = criteriaOf({ program, definition, state, events: await store.read(), blobs });
  const payload = payloadOf(proposals, options.confirm, names);
  if (options.write !== null) await writePayload(options.write, payload, language);
  const { stdout } = environment;
  if (options.json) stdout.write(json({ format: 'traguardo.criteria/1', proposals, payload }));
  else stdout.write(page(proposals, options.write, names));
  return 0;
};

function page(proposals: readonly CriterionProposal[], written: string | null, names: CycleNames): string {
  const { language } = names;
  const words = cycleWords[language];
  const lines = proposals.flatMap(({ criterion, outcome, figures }, index) => [
    `${String(index + 1).padStart(2)}  ${CYCLE_TEXTS[language].criteria[criterion]}`,
    `    ${outcome === null ? words.criterionForPeople : words.criterionProposed(CYCLE_TEXTS[language].words[outcome])}`,
    ...figures.map((figure) => `    · ${figureText(figure, names)}`),
  ]);
  return `${[...lines, '', written === null ? words.criteriaHint : words.criteriaWritten(written)].join('\n')}\n`;
}

/** The evidence in words and the proposals; an outcome left empty is for a person to give. */
function payloadOf(proposals: readonly CriterionProposal[], confirmed: boolean, names: CycleNames): object {
  const answers = proposals.map(({ criterion, outcome, figures }) => ({
    criterion,
    outcome: confirmed ? (outcome ?? '') : '',
    evidence: evidenceText(figures, names),
    remark: '',
  }));
  return { criteria: answers, proposals };
}
