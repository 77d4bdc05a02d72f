import './offline-verifier.ts';
