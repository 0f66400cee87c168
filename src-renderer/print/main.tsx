import { createRoot } from 'react-dom/client';
import { printTitle } from '../../shared/print/head-and-foot';
import type { PrintJob } from '../../shared/print/print-job';
import { AgreementSheets } from './agreement-sheets';
import { loadPrintFonts } from './sheets/load-fonts';
import '../styles/base.css';

declare global {
  interface Window {
    /** Put there by the preload of the hidden page alone. */
    readonly printJob: PrintJob;
  }
}

/** The hidden page that becomes a PDF or paper: draws one document and says so. Language and title go into the PDF. */
async function start(): Promise<void> {
  const agreement = await window.printJob.document();
  document.documentElement.lang = agreement.locale;
  document.title = printTitle(agreement);
  await loadPrintFonts(JSON.stringify(agreement));
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root element');
  createRoot(root).render(<AgreementSheets agreement={agreement} onDrawn={window.printJob.drawn} />);
}

void start();
