import { readFileSync } from 'node:fs';
import { extname, join, relative, resolve, sep } from 'node:path';
import type { CustomScheme, Protocol } from 'electron';

const appScheme = 'app';
export const appOrigin = 'app://regietafel';
export const startPage = `${appOrigin}/index.html`;

/** To be registered before Electron is ready. */
export const schemePrivileges: CustomScheme = {
  scheme: appScheme,
  // The code cache spares the next start the compiling of the page's script.
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
};

/** Only the files of the program itself: nothing from the internet, no inline script, no eval, no frames, no forms. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  // React Aria places popovers with style attributes; they cannot carry scripts.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

interface Serving {
  /** Where the built pages are. */
  readonly folder: string;
  /** What the page itself becomes each time it goes out. */
  readonly page: (html: string) => string;
  /** Scripts go out after this: what is drawn without them comes first. */
  readonly scriptsAfter: Promise<void>;
  /** Told when the first script is on its way: from then on the page is busy by itself. */
  readonly onScript: () => void;
}

/** Serves the built pages under app://regietafel/. */
export function serveApp(protocol: Protocol, { folder, page, scriptsAfter, onScript }: Serving): void {
  protocol.handle(appScheme, async ({ url, method }) => {
    const isScript = new URL(url).pathname.endsWith('.js');
    if (isScript) await scriptsAfter;
    const response = answer(url, method, folder, page);
    if (isScript) setImmediate(onScript);
    return response;
  });
}

function answer(url: string, method: string, folder: string, page: Serving['page']): Response {
  const path = fileFor(url, folder);
  const type = path === null ? undefined : types[extname(path)];
  if (method !== 'GET' || path === null || type === undefined) return notFound();
  try {
    // At once: the page can do nothing until it has it, and reading a file of the program takes less than a turn.
    const bytes = readFileSync(path);
    // A view on the same bytes: Response does not take Node's Buffer type.
    const body = path === join(folder, 'index.html') ? page(bytes.toString('utf8')) : new Uint8Array(bytes);
    return new Response(body, { headers: headers(type) });
  } catch {
    // Every reason a file cannot be read is the same to the page: it is not there.
    return notFound();
  }
}

/** The file an address stands for, or null when it lies outside the folder or belongs to another host. */
export function fileFor(url: string, folder: string): string | null {
  const { host, pathname } = new URL(url);
  if (`${appScheme}://${host}` !== appOrigin) return null;
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return null;
  const root = resolve(folder);
  const path = resolve(join(root, decoded));
  const inside = relative(root, path);
  return inside === '' || inside.startsWith('..') || inside.split(sep).includes('..') ? null : path;
}

const notFound = () => new Response('Not found', { status: 404, headers: headers('text/plain') });

const headers = (type: string) => ({
  'Content-Type': type,
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
});
