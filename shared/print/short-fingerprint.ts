/** For people: the first twenty signs in groups of four. The whole of it is compared, never this. */
export function shortFingerprint(fingerprint: string): string {
  return (fingerprint.slice(0, 20).match(/.{1,4}/g) ?? []).join(' ');
}
