import { dirname } from 'node:path';
import type { Language, Plugin } from '@traguardo/model';
import {
  type BrokenBundle,
  checkSignature,
  type HeadSignature,
  keyFingerprint,
  type PublishedFigure,
  readPublished,
  readSignature,
  verificationDocument,
  VERIFY_TEXTS,
  type VerifiedBundle,
  verifyBundle,
} from '@traguardo/verify';
import { brokenText, mainRegion, namesOf, type PrintedHead, readHead, shortHead } from '@traguardo/workflow';
import { type Command, UsageError } from '../../environment.ts';
import { readBytes } from '../../files.ts';
import { loadOwnPlugins } from '../../load-plugins.ts';
import { choice, readOptions } from '../../options.ts';
import { json } from '../../problems.ts';
import { readPlugins, readSource } from '../../read-program.ts';
import { cycleWords } from './cycle-words.ts';
import { verifyEd25519 } from './ed25519.ts';
import { signingWords } from './signing-words.ts';

/**
 * `traguardo cycle verify FILE [--head HEAD] [--published FILE] [--notation it|en] [--signature FILE]`: re-checks a cycle file with nothing but
 * itself: bytes, hashes, order, roles, guards, and every figure, worked out anew from the texts it holds with the plugins of
 * the manifest beside it and those installed beside the program. `--head` is the end as printed elsewhere, short or whole;
 * `--published` the figures of a document, `--signature` what `cycle sign` wrote.
 */
export const verify: Command = async (args, environment, language) => {
  const spec = { head: 'text', published: 'text', signature: 'text', notation: 'text', json: 'flag' } as const;
  const options = readOptions(args, language, spec);
  const [path, extra] = options.paths;
  if (path === undefined || extra !== undefined) throw new UsageError(cycleWords[language].verifyUsage);
  const notation = choice('--notation', options.notation, ['it', 'en'], language) ?? 'it';
  const head = options.head === null ? null : headOf(options.head, language);
  const published = options.published === null ? null : await figuresOf(options.published, language);
  const bytes = await readBytes(path, language);
  const result = verifyBundle(bytes, {
    head,
    plugins: await pluginsFor(path, language),
    published: published && { figures: published, notation },
  });
  const signed = options.signature === null ? null : await signatureOf(options.signature, language);
  const verdict = signed && result.kind === 'whole' ? await checkSignature(signed, result.events, verifyEd25519) : null;
  const { stdout, stderr } = environment;
  if (options.json)
    stdout.write(
      json({
        ...verificationDocument(result, language),
        ...(signed === null ? {} : { signature: { ...signed, verdict, fingerprint: keyFingerprint(signed.key) } }),
      }),
    );
  else if (result.kind === 'broken') stderr.write(brokenPage(result, language));
  else {
    stdout.write(page(result, language));
    if (signed !== null && verdict !== null)
      stdout.write(`${VERIFY_TEXTS[language].signature(verdict, shortHead(signed), keyFingerprint(signed.key))}\n`);
  }
  const isSigned = verdict === null || verdict === 'valid';
  return result.kind === 'whole' && result.missing.length === 0 && isAsPublished(result) && isSigned ? 0 : 1;
};

async function signatureOf(path: string, language: Language): Promise<HeadSignature> {
  const bytes = await readBytes(path, language);
  const signature = readSignature(bytes.toString('latin1'));
  if (signature === null) throw new UsageError(signingWords[language].badSignature(path));
  return signature;
}

/** Those of the manifest beside the file, and our own under names it does not use. */
async function pluginsFor(path: string, language: Language): Promise<readonly Plugin[]> {
  const named = await readPlugins(dirname(path), language);
  const own = await loadOwnPlugins(language);
  return [...named, ...own.filter(({ name }) => named.every((other) => other.name !== name))];
}

function headOf(text: string, language: Language): PrintedHead {
  const head = readHead(text);
  if (head === null) throw new UsageError(cycleWords[language].badHead(text));
  return head;
}

async function figuresOf(path: string, language: Language): Promise<readonly PublishedFigure[]> {
  const figures = readPublished((await readSource(path, language)).text);
  if (figures === null) throw new UsageError(cycleWords[language].badPublished(path));
  return figures;
}

function isAsPublished({ published }: VerifiedBundle): boolean {
  return published === null || published.differences.length === 0;
}

function page(bundle: VerifiedBundle, language: Language): string {
  const { checked, folded, missing, published, head } = bundle;
  const words = VERIFY_TEXTS[language];
  const { state, definition } = folded;
  const now = namesOf(definition, language).state(state.value[mainRegion(definition)?.code ?? ''] ?? '');
  const lines = [
    cycleWords[language].verified(checked.events, now),
    words.checked(checked),
    ...missing.map(words.textMissing),
    ...(published === null ? [] : [words.published(published)]),
    ...(published?.differences ?? []).map((difference) => `  ${words.figureDifference(difference)}`),
    ...(published?.unknown ?? []).map(({ code, what }) => `  ${words.unknownFigure(code, what)}`),
    cycleWords[language].heads,
    shortHead(head),
    `${head.seq}:${head.hash}`,
  ];
  return `${lines.join('\n')}\n`;
}

function brokenPage(result: BrokenBundle, language: Language): string {
  const words = VERIFY_TEXTS[language];
  const lines = [
    brokenText(result, language),
    ...result.lacking.map((name) => `  ${words.lackingPlugin(name)}`),
    ...result.differences.map((difference) => `  ${words.factDifference(difference)}`),
  ];
  return `${lines.join('\n')}\n`;
}
