// How Vite builds the parts of the program. Targets are the oldest runtime that must run them (Electron 33).
import { existsSync } from 'node:fs';
import { builtinModules } from 'node:module';
import react from '@vitejs/plugin-react';
import { inProject, projectFolder } from './lib/project.mjs';

const entries = {
  main: 'src-main/main.ts',
  preload: 'src-main/preload/preload.ts',
  'print-preload': 'src-main/preload/print-preload.ts',
  cli: 'src-main/cli/cli.ts',
  'reader-process': 'src-main/excel/reader-process.ts',
};

/** The parts that run without Electron; see docs/decisions/0011-command-line.md. */
const withoutElectron = ['cli', 'reader-process'];

export const mainParts = () => Object.keys(entries).filter((name) => existsSync(inProject(entries[name])));

/**
 * One file per part, since a sandboxed preload cannot require another; only main is split at its `import()`, so that the
 * window is there before the rest is read.
 *
 * @returns {import('vite').InlineConfig}
 */
export function mainConfig(name, outDir) {
  const isSplit = name === 'main';
  return {
    root: projectFolder,
    configFile: false,
    publicDir: false,
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    plugins: withoutElectron.includes(name) ? [refuseElectron(name)] : [],
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: true,
      target: 'node20.18',
      outDir,
      emptyOutDir: false,
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        input: { [name]: inProject(entries[name]) },
        external: ['electron', 'original-fs', 'better-sqlite3', /^node:/, ...builtinModules],
        output: {
          format: 'cjs',
          entryFileNames: '[name].js',
          chunkFileNames: `${name}-[name].js`,
          codeSplitting: isSplit,
        },
      },
    },
  };
}

/** The page of the window, and the hidden one that prints: each with its own script, so that neither reads the other's. */
export const pages = ['index', 'print'];

/** @returns {import('vite').InlineConfig} */
export function rendererConfig(outDir, page = 'index') {
  const isWindow = page === 'index';
  return {
    root: inProject('src-renderer'),
    configFile: false,
    base: './',
    publicDir: false,
    plugins: [react(), onlyOurLanguages, ...(isWindow ? [styleInPage] : [])],
    cacheDir: inProject('out', '.vite'),
    build: {
      target: 'chrome130',
      outDir,
      emptyOutDir: isWindow,
      sourcemap: true,
      cssCodeSplit: false,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: inProject('src-renderer', `${page}.html`) },
    },
    server: {
      host: '127.0.0.1',
      port: 5173,
      strictPort: false,
      headers: { 'Content-Security-Policy': developmentPolicy },
    },
  };
}

/**
 * React Aria brings the words of its parts in 34 languages; the window speaks two. The other files stay, but empty.
 *
 * @type {import('vite').Plugin}
 */
const onlyOurLanguages = {
  name: 'only-our-languages',
  enforce: 'pre',
  load(id) {
    const language = /[\\/]intl[\\/].*[\\/]([a-z]{2}-[A-Z]{2})\.m?js$/.exec(id)?.[1];
    return language && !['nl-NL', 'en-US'].includes(language) ? 'export default {};' : undefined;
  },
};

/**
 * The one style sheet goes out inside the page, and its font is asked for at once: what the first picture needs is there
 * in one answer.
 *
 * @type {import('vite').Plugin}
 */
const styleInPage = {
  name: 'style-in-page',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {} }) {
      const sheet = Object.values(bundle).find(({ fileName }) => fileName.endsWith('.css'));
      if (sheet?.type !== 'asset') return html;
      const style = String(sheet.source).replaceAll('url(./', 'url(./assets/');
      const font = /url\((\.\/assets\/[^)]*normal[^)]*\.woff2)\)/.exec(style)?.[1];
      const preload = `<link rel="preload" as="font" type="font/woff2" crossorigin href="${font}">`;
      return html.replace(/ *<link rel="stylesheet"[^>]*>/, () => `    ${preload}\n    <style>${style}</style>`);
    },
  },
};

/** Looser than the program's own policy by just what hot reload needs: inline scripts and a socket to Vite. */
const developmentPolicy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self' ws:",
].join('; ');

/**
 * The command line and the reader run where Electron's own modules do not exist: say so when building, not later.
 *
 * @returns {import('vite').Plugin}
 */
function refuseElectron(part) {
  return {
    name: 'refuse-electron',
    enforce: 'pre',
    resolveId(id, importer) {
      if (id === 'electron') throw new Error(`${part} runs without Electron, but ${importer} imports it.`);
      return undefined;
    },
  };
}
