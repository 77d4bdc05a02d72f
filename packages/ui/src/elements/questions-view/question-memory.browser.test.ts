import { afterEach, expect, it } from 'vitest';
import { TAB_KEY } from '../../page/tab-body.ts';
import type { LanguageClient } from '../../workspace/workspace.ts';
import { keepQuestion, questionMemory } from './question-memory.ts';

afterEach(() => sessionStorage.clear());

/** What a page opened anew in the same tab begins with. */
const anew = () => questionMemory({} as LanguageClient);

it('keeps a question as soon as it is asked, for the body that is open', () => {
  sessionStorage.setItem(TAB_KEY, 'one');
  const client = {} as LanguageClient;
  const asked = { rows: [], profile: 'profilo "Prova" {}' };
  keepQuestion(client, { profile: asked.profile });
  expect([questionMemory(client), anew()]).toEqual([asked, asked]);
  sessionStorage.setItem(TAB_KEY, 'two');
  expect(anew()).toEqual({ rows: [], profile: null });
});
