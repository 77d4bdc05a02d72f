import { expect, it } from 'vitest';
import { emptyNarrative, sectionAt, slotOf, withSection, writtenSections } from './narrative-text.ts';
import type { WorkspaceFile } from '../workspace.ts';

const file = (text: string): WorkspaceFile => ({ path: 'relazione/relazione.md', kind: 'narrative', text });

it('finds the sections with what is below them, headings in fences left alone', () => {
  const text = '# Premessa\n\nSi legge.\n\n```\n# OS9\n```\n\n# os1\n\n## Più giù\n\n# Risorse umane\n';
  const sections = writtenSections([file(text), { path: 'p.piano', kind: 'plan', text: '# no' }]);
  expect(sections.map(({ slot, isWritten }) => [slot, isWritten])).toEqual([
    ['premise', true],
    [slotOf('OS1'), true],
    ['staff', false],
  ]);
  expect(sectionAt(sections, 'relazione/relazione.md', text.indexOf('Più'))?.slot).toBe(slotOf('OS1'));
  expect(sectionAt(sections, 'altro.md', 3)).toBeNull();
});

it('puts a new section where it comes in the report, and says where its words go', () => {
  const begun = withSection(file('# Premessa\n\nUno.\n\n# Processo\n\nDue.\n'), 'OS1');
  expect(begun.text).toBe('# Premessa\n\nUno.\n\n# OS1\n\n\n# Processo\n\nDue.\n');
  expect(begun.text.slice(begun.offset)).toBe('\n# Processo\n\nDue.\n');
  expect(withSection(file(''), 'Premessa')).toEqual({ text: '# Premessa\n\n', offset: 12 });
  expect(withSection(file('# Premessa\n'), 'Processo').text).toBe('# Premessa\n\n# Processo\n\n');
});

it('begins with every section of the report, empty, in the language of the reader', () => {
  for (const language of ['it', 'en'] as const) {
    const sections = writtenSections([emptyNarrative(language)]);
    expect(sections).toHaveLength(16);
    expect(sections.every(({ isWritten }) => !isWritten)).toBe(true);
    expect(sections[0]?.slot).toBe('premise');
  }
  // As the report is headed.
  expect(emptyNarrative('it').text).toMatch(/^# Premessa\n/);
  expect(emptyNarrative('en').text).toMatch(/^# Foreword\n/);
});
