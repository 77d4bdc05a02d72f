import { startApplication } from './app.ts';

await startApplication(document.body);
