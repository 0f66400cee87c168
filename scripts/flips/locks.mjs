// Every lock of the program with how to open it in the built files, and the test that must then fail (docs/security.md).

/** @typedef {{ name: string, from: string, to: string, tests: string, only?: string }} Flip */

const preference = (name, value) => ({
  name,
  from: `${name}: ${value}`,
  to: `${name}: ${!value}`,
  tests: 'security/page-preferences',
});

const directive = (from, to, tests = 'security/app-protocol', only = 'whole policy') => ({
  name: `policy: ${from}`,
  from,
  to,
  tests,
  only,
});

/** @type {Flip[]} in the built program before it is packaged */
export const locks = [
  { ...preference('sandbox', true), tests: 'security/sandbox' },
  { ...preference('contextIsolation', true), tests: 'security/locked-page', only: 'nothing to call by name' },
  preference('nodeIntegration', false),
  preference('nodeIntegrationInSubFrames', false),
  preference('webSecurity', true),
  preference('allowRunningInsecureContent', false),
  preference('experimentalFeatures', false),
  preference('webviewTag', false),
  {
    name: 'the hidden page that prints, without them',
    from: 'webPreferences: require_main.pagePreferences(page.preloadPath)',
    to: 'webPreferences: { preload: page.preloadPath, sandbox: false }',
    tests: 'security/page-preferences',
  },
  directive("default-src 'none'", "default-src 'self'"),
  directive("script-src 'self'", "script-src 'self' 'unsafe-inline'", 'security/locked-page', 'a script in the page'),
  directive("img-src 'self' data:", 'img-src *'),
  directive("font-src 'self' data:", 'font-src *'),
  directive("connect-src 'self'", 'connect-src *'),
  directive("base-uri 'none'", "base-uri 'self'"),
  directive("form-action 'none'", "form-action 'self'"),
  directive("frame-ancestors 'none'", "frame-ancestors 'self'"),
  { ...directive('"nosniff"', '""'), name: 'types are not guessed' },
  {
    name: 'only files of the program (app://)',
    from: 'return inside === "" || inside.startsWith("..") || inside.split(node_path.sep).includes("..") ? null : path',
    to: 'return path',
    tests: 'security/app-protocol',
    only: 'whatever the address tries|not even main',
  },
  {
    name: 'only its own host (app://)',
    from: '!== "app://regietafel") return null',
    to: '=== "app://") return null',
    tests: 'security/app-protocol',
    only: 'not even main',
  },
  {
    name: 'only asking (app://)',
    from: 'method !== "GET" || ',
    to: '',
    tests: 'security/app-protocol',
    only: 'not even main',
  },
  {
    name: 'no service workers (app://)',
    from: 'supportFetchAPI: true,',
    to: 'supportFetchAPI: true, allowServiceWorkers: true,',
    tests: 'security/app-protocol',
    only: 'worker of its own',
  },
  {
    name: 'permissions that are asked for',
    from: 'decide(isPermissionAllowed(permission))',
    to: 'decide(true)',
    tests: 'security/locked-page',
    only: 'camera',
  },
  {
    name: 'permissions that are looked up',
    from: 'session.setPermissionCheckHandler((_contents, permission) => isPermissionAllowed(permission))',
    to: 'session.setPermissionCheckHandler(() => true)',
    tests: 'security/locked-page',
    only: 'camera',
  },
  {
    name: 'downloads',
    from: 'session.on("will-download", (event) => event.preventDefault())',
    to: 'void 0',
    tests: 'security/navigation',
    only: 'downloaded',
  },
  {
    name: 'new windows',
    from: 'action: "deny"',
    to: 'action: "allow"',
    tests: 'security/locked-page',
    only: 'no window is opened',
  },
  {
    name: 'navigation',
    from: 'contents.on("will-frame-navigate"',
    to: 'contents.on("nothing"',
    tests: 'security/navigation',
    only: 'link to elsewhere',
  },
  {
    name: 'redirects',
    from: 'contents.on("will-redirect"',
    to: 'contents.on("nothing"',
    tests: 'security/navigation',
    only: 'redirect',
  },
  {
    name: 'pages inside a page',
    from: 'contents.on("will-attach-webview"',
    to: 'contents.on("nothing"',
    tests: 'security/navigation',
    only: 'redirect',
  },
  {
    name: 'only our page is listened to',
    from: 'if (!isTrusted(event.senderFrame, event.sender.mainFrame, border.isOwnPage)) return failed(',
    to: 'if (false) return failed(',
    tests: 'security/foreign-page',
    only: 'somebody else',
  },
  {
    name: 'only calls of the contract',
    from: 'if (!parsed.success) {',
    to: 'if (false) {',
    tests: 'security/foreign-page',
    only: 'does not fit the contract',
  },
];

/** @type {(Flip & { only: string })[]} in the archive of the package */
export const packageLocks = [
  {
    name: 'no debugger on the pages of the package',
    from: 'lockDebugging(electron.app)',
    to: 'void 0',
    tests: 'smoke',
    only: 'finds the edit again',
  },
];

/** Which test of test/package fails when a fuse is the other way; the others show in nothing but their own state. */
export const fuseTests = {
  RunAsNode: 'plain Node',
  EnableNodeOptionsEnvironmentVariable: 'NODE_OPTIONS',
  EnableNodeCliInspectArguments: 'no debugger',
  OnlyLoadAppFromAsar: 'taken from its archive',
};
