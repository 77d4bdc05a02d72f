import { startApplication } from './app.ts';
import { showStartupTrouble } from './startup-trouble.ts';
import { troubleOf } from './storage/database.ts';
import { preferredLanguage } from './workspace/preferred-language.ts';

try {
  await startApplication(document.body);
} catch (error) {
  showStartupTrouble(document.body, troubleOf(error), preferredLanguage(null, navigator.languages));
}
