import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '../../api/client';
import { loadPrintFonts } from '../../print/sheets/load-fonts';

/** What would be on paper, when the font that it is measured with is there too. */
export function usePrintedAgreement(id: string) {
  const { i18n } = useTranslation();
  return useQuery({
    queryKey: ['print', 'agreement', id, i18n.language],
    queryFn: async () => {
      const agreement = await call('print.agreement', { id });
      await loadPrintFonts(JSON.stringify(agreement));
      return agreement;
    },
  });
}
