import { expect, it } from 'vitest';
import {
  advance,
  type CycleState,
  type Head,
  type Payload,
  proposeCriteria,
  shortHead,
  validationOutline,
} from '../src/index.ts';
import { CYCLE } from './default-cycle.ts';
import { factsFor } from './fake-facts.ts';
import { commandFor, criteriaFor, stepById, stateIn, take } from './fake-steps.ts';

const HEAD: Head = { seq: 17, hash: `sha256:${'0123456789abcdef'.repeat(4)}` };
const VALIDATION = stateIn('validation');

const textsOf = (state: CycleState, language: 'it' | 'en' = 'it'): string =>
  JSON.stringify(validationOutline(state, HEAD, language));

/** Validated with remarks, the first criterion changed from `met` to `partly`, a question answered on the way. */
function withRemarks(): CycleState {
  const answered = take(VALIDATION, stepById('validation.ANSWER'));
  const row = stepById('validation.VALIDATE_WITH_REMARKS');
  const proposals = proposeCriteria({ context: answered.context, events: [], facts: factsFor(answered) });
  const payload: Payload = { criteria: criteriaFor({ event: 'VALIDATE_WITH_REMARKS' }), proposals, on: '2025-06-20' };
  const result = advance(
    answered,
    { ...commandFor(row, answered), payload: payload as never },
    factsFor(answered),
    CYCLE,
  );
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.refusals));
  return result.state;
}

it('says that the validation is still to come, with the questions asked so far', () => {
  const parts = validationOutline(VALIDATION, HEAD, 'it');
  expect(parts[0]).toEqual({
    kind: 'heading',
    level: 1,
    text: 'Documento di validazione della Relazione sulla performance 2024',
  });
  expect(JSON.stringify(parts)).toContain('non ha ancora concluso');
  expect(JSON.stringify(parts)).toContain('senza risposta');
});

it('prints the eleven answers with what was proposed and what was changed', () => {
  const state = withRemarks();
  const table = validationOutline(state, HEAD, 'it').find((part) => part.kind === 'table');
  if (table?.kind !== 'table') throw new Error('no table');
  expect(table.rows).toHaveLength(11);
  const cells = table.rows[0]?.cells.map((cell) => (cell.kind === 'text' ? cell.text : ''));
  expect(cells?.slice(1)).toEqual(['Soddisfatto in parte', 'Soddisfatto', 'Relazione, pagina 3', 'da chiarire']);
  expect(table.rows[9]?.cells[2]).toEqual({ kind: 'text', text: 'nessuna proposta' });
  expect(textsOf(state)).toContain('ha proposto 5 esiti; l’OIV ne ha confermati 3 e cambiati 2');
  expect(textsOf(state, 'en')).toContain('confirmed 3 and changed 2');
  expect(textsOf(state)).toContain('approvata con l’atto 2/2024 e il 20/06/2025 la valida con le osservazioni');
  expect(textsOf(state)).toContain('Infocamere');
});

it('keeps a refusal on record after a later validation', () => {
  const refused = take(VALIDATION, stepById('validation.NOT_VALIDATED'));
  expect(textsOf(refused)).toContain('non la valida');
  expect(textsOf(refused)).toContain('Motivi: motivi');
  const again = [
    'to_redo.RESUME.evaluated',
    'evaluated.CLOSE_REPORT',
    'report_approval.APPROVE',
    'validation.VALIDATE',
  ];
  const validated = again.map(stepById).reduce((state, row) => take(state, row), refused);
  expect(textsOf(validated)).toContain('Esami precedenti');
  expect(textsOf(validated)).toContain('senza proposte del calcolo');
});

it('ends with the head of the journal, short', () => {
  expect(validationOutline(VALIDATION, HEAD, 'en').at(-1)).toEqual({
    kind: 'paragraph',
    text: `Head of the journal of the cycle: ${shortHead(HEAD)}.`,
  });
});
