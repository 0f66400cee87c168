import type { PrintedAgreement } from './printed-agreement';

/** What the preload of the hidden page that prints exposes as `window.printJob`: what to draw, and that it is drawn. */
export interface PrintJob {
  readonly document: () => Promise<PrintedAgreement>;
  readonly drawn: (pages: number) => void;
}

/** Between that page and the main process; no other page can use them. */
export const printChannels = { document: 'printJob.document', drawn: 'printJob.drawn' } as const;
