/** A browser from npm alone: Chromium as @sparticuz/chromium packs it, driven by playwright-core. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import sparticuz from '@sparticuz/chromium';
import { chromium } from 'playwright-core';

const ARGS = [
  '--headless=shell',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-zygote',
  '--font-render-hinting=none',
];

/** The browser's file. CHROME_PATH names another one, for machines that the packed one is not built for. */
async function executable() {
  const own = process.env.CHROME_PATH;
  if (own) {
    if (existsSync(own)) return own;
    throw new Error(`CHROME_PATH names ${own}, where there is no file.`);
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'The packed browser runs on Linux x64 only. Set CHROME_PATH to the Chrome or Chromium of this machine.',
    );
  }
  const packed = await sparticuz.executablePath();
  if (spawnSync(packed, ['--version']).status !== 0) {
    // A bare machine lacks the shared libraries; the same package brings them along, but unpacks
    // them by itself only in Amazon's cloud.
    const require = createRequire(import.meta.url);
    const build = path.dirname(require.resolve('@sparticuz/chromium')).replace(/cjs$/, 'esm');
    const part = (name) => import(pathToFileURL(path.join(build, name)).href);
    const [{ inflate }, { setupLambdaEnvironment }] = await Promise.all([
      part('lambdafs.js'),
      part('helper.js'),
    ]);
    await inflate(path.join(build, '../../bin/al2023.tar.br'));
    setupLambdaEnvironment(path.join(tmpdir(), 'al2023/lib'));
  }
  return packed;
}

/** A browser that other processes connect to by its `wsEndpoint()`. */
export async function launchBrowserServer() {
  return chromium.launchServer({
    executablePath: await executable(),
    args: ARGS,
    host: '127.0.0.1',
  });
}

/** A browser of this process. */
export async function launchBrowser() {
  return chromium.launch({ executablePath: await executable(), args: ARGS });
}
