import { CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import { EditorState } from '@codemirror/state';
import { expect, it } from 'vitest';
import { proposals } from './language-help.ts';

const option = (label: string, insert = label) =>
  ({ label, insert, kind: 'argument', detail: '', documentation: '' }) as const;

/** What is proposed at the end of a text whose last word could be one of some. */
function proposed(text: string, isAsked = false): Promise<CompletionResult | null> {
  const from = text.lastIndexOf(' ') + 1;
  const client = { complete: async () => ({ from, options: [option('SI'), option('sito', 'sito '), option('N.')] }) };
  const source = proposals(
    client,
    () => 'a.piano',
    () => true,
  );
  return source(new CompletionContext(EditorState.create({ doc: text }), text.length, isAsked));
}

it('proposes nothing for a word that is written to its end, so that Enter ends its line', async () => {
  const shown = await proposed('target s');
  expect(shown?.options.map(({ label }) => label)).toEqual(['SI', 'sito', 'N.']);
  const stays = shown?.validFor as (text: string) => boolean;
  expect([stays('s'), stays('si'), stays('sit')]).toEqual([true, false, true]);
  expect(await proposed('target si')).toBeNull();
  expect(await proposed('9 N.')).toBeNull();
  expect(await proposed('target sito')).not.toBeNull(); // something goes on behind it
  expect(await proposed('target si', true)).not.toBeNull();
});
