import { main } from '@traguardo/cli';

// `traguardo lsp`, bundled: what the extension starts when the user names no other.
void main(['lsp', ...process.argv.slice(2)], process).then((status) => {
  process.exitCode = status;
});
