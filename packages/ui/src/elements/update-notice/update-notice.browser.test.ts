import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import type { UpdateStage, Updates } from '../../update/updates.ts';
import { UpdateNotice } from './update-notice.ts';

let notice: UpdateNotice;
let stage: UpdateStage;
let told: string[];
let tell: () => void;

beforeEach(async () => {
  stage = 'waiting';
  told = [];
  const updates: Updates = {
    get stage() {
      return stage;
    },
    subscribe(listener) {
      tell = listener;
      return () => undefined;
    },
    update: async () => void told.push('update'),
    putOff: () => void told.push('put off'),
  };
  notice = new UpdateNotice();
  notice.updates = updates;
  document.body.append(notice);
  await notice.updateComplete;
});

afterEach(() => {
  notice.remove();
  delete document.documentElement.dataset['theme'];
});

for (const theme of ['light', 'dark']) {
  it(`has no accessibility problem at any stage, ${theme}`, async () => {
    document.documentElement.dataset['theme'] = theme;
    for (stage of ['none', 'waiting', 'updating', 'unsaved', 'elsewhere', 'replaced'] as const) {
      tell();
      await notice.updateComplete;
      expect([stage, ...(await accessibilityProblems(notice))]).toEqual([stage]);
    }
  });
}

it('is answered with the keyboard', async () => {
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(told).toEqual(['update', 'put off']);
});

it('says nothing while there is nothing to say, and speaks the language of the page', async () => {
  notice.language = 'en';
  await notice.updateComplete;
  expect(notice.renderRoot.textContent).toContain('A new version of Traguardo is ready.');
  stage = 'none';
  tell();
  await notice.updateComplete;
  expect(notice.renderRoot.textContent?.trim()).toBe('');
});
