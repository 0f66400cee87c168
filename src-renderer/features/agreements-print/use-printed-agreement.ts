import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '../../api/client';
import { loadPrintFonts } from '../../print/sheets/load-fonts';

/** What would be on paper, when the font that it is measured with is there too. */
export function usePrintedAgreement(id: string, fingerprint: string | undefined) {
  const { i18n } = useTranslation();
  return useQuery({
    queryKey: ['print', 'agreement', id, fingerprint, i18n.language],
    // The sheets that were in view stay until those of the other version are drawn.
    placeholderData: (before) => before,
    queryFn: async () => {
      const agreement = await call('print.agreement', { id, fingerprint });
      await loadPrintFonts(JSON.stringify(agreement));
      return agreement;
    },
  });
}
