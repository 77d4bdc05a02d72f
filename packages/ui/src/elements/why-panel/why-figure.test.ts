import { describe, expect, it } from 'vitest';
import { analysedText, ASKED_TEXT } from '../../../test/asked-example.ts';
import type { WhyFigure } from '../../workspace/results-route.ts';
import { outcomeTree } from '../figures/outcome-tree.ts';
import { sampleOutcome } from '../../../test/sample-outcome.ts';
import { samplePlan } from '../../../test/sample-plan.ts';
import { figureSentences, figuresOf } from './why-figure.ts';

const { program, outcome } = analysedText(ASKED_TEXT);
const tree = outcomeTree(outcome);

function sentences(code: string, figure: WhyFigure): string {
  const node = tree.node(code);
  if (!node) throw new Error(`${code} is in the example`);
  const setting = { tree, plan: program.plan, language: 'it', titleOf: (id: string) => id } as const;
  return figureSentences(figure, node, setting).join(' ');
}

describe('why a figure is what it is', () => {
  it('a weight: beside which others, and how much of the body it is', () => {
    expect(sentences('FORMATI', 'peso')).toBe(
      'Pesa 50,00 % tra ciò che compone A. I pesi dello stesso livello: FORMATI 50,00 % + SPESA 50,00 %; insieme 100,00 %. ' +
        'A prende 50,00 % del suo punteggio. Lungo tutto l’albero, ENTE ne prende 30,00 %.',
    );
    expect(sentences('ENTE', 'peso')).toBe('È l’ente intero: tutto il resto pesa su di lui.');
  });

  it('a weight within a group of a composed goal names whose group it is', () => {
    const grouped = outcomeTree(sampleOutcome);
    const node = grouped.node('EC07');
    if (!node) throw new Error('EC07 is in the sample');
    const setting = { tree: grouped, plan: samplePlan, language: 'en', titleOf: (id: string) => id } as const;
    expect(figureSentences('peso', node, setting)[0]).toBe('It weighs 50.00% among what makes up OS1 (indicators).');
  });

  it('points lost: what it lacks by how much it counts', () => {
    expect(sentences('FORMATI', 'punti')).toBe(
      'Toglie 3,00 punti a ENTE. Gli mancano 10,00 punti su 100, e conta 30,0000 %: 10,00 × 30,0000 % = 3,00.',
    );
    expect(sentences('SPORTELLO', 'punti')).toBe('Non toglie punti a ENTE.');
    expect(sentences('ENTE', 'punti')).toBe('Toglie 3,00 punti a ENTE.');
  });

  it('a band: the rule that holds, and the others', () => {
    expect(sentences('ENTE', 'fascia')).toBe(
      '97,00 % è nella fascia «Alto»: da 80 %. Le altre fasce: Basso (meno di 80 %).',
    );
  });

  it('a value and a target', () => {
    expect(sentences('FORMATI', 'valore')).toMatch(/^Il valore 90,00 % viene dall’algoritmo .*formati.* \/ .*tutti/);
    expect(sentences('SPESA', 'valore')).toContain('è fornito così com’è');
    expect(sentences('SPESA', 'target')).toBe('Si chiede ≤ 100 €.');
  });

  it('has a sentence for every figure every node shows', () => {
    for (const node of outcome.nodes)
      for (const figure of figuresOf(node))
        if (figure !== 'punteggio') expect([node.code, figure, sentences(node.code, figure)]).not.toContain('');
  });
});
