import { beforeAll } from 'vitest';

// Test files share a page (loading it for each was half of their time): each begins as on a new one.
beforeAll(() => {
  document.body.replaceChildren();
  for (const name of Object.keys(document.documentElement.dataset)) delete document.documentElement.dataset[name];
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, '', location.pathname + location.search);
});
