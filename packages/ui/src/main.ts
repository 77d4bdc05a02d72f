import { startApplication } from './app.ts';
import { showStartupTrouble } from './startup-trouble.ts';
import { preferredLanguage } from './page/preferred-language.ts';
import { startupTrouble } from './workspace/failures.ts';

try {
  await startApplication(document.body);
} catch (error) {
  showStartupTrouble(document.body, startupTrouble(error), preferredLanguage(null, navigator.languages));
  throw error;
}
