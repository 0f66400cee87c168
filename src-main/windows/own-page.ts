import { appOrigin } from './app-protocol';

/** Tells whether an address is a page of ours: compared by parsed parts, never by searching in the text. */
export function ownPage(developmentServer: string | null): (url: string) => boolean {
  const origins = developmentServer ? [appOrigin, new URL(developmentServer).origin] : [appOrigin];
  return (url) => {
    const parsed = parse(url);
    return parsed !== null && parsed.username === '' && origins.includes(`${parsed.protocol}//${parsed.host}`);
  };
}

function parse(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}
