import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Input } from '../../../shared/ipc/contract';
import type { ChosenFile, WorkbookOrigin } from '../../../shared/ipc/schemas/app';
import { call } from '../../api/client';
import { refreshAppState } from '../../api/query-client';
import { useFailureText } from '../failure-text';
import { startPath } from '../frame/navigation';
import type { Who } from './first-run';
import { useStartOptions } from './who-am-i';

export interface Joining {
  readonly file: ChosenFile;
  readonly origin: WorkbookOrigin;
}

type Start = Input<'dossiers.create'>['start'];

export type Starting = ReturnType<typeof useStarting>;

/** The ways to begin, each of which ends with an open dossier or a sentence about why not. */
export function useStarting() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const client = useQueryClient();
  const failureText = useFailureText();
  const options = useStartOptions();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  /** How often one tried to begin without a municipality, since the last time it did not matter. */
  const [missedMunicipality, setMissedMunicipality] = useState(0);
  const [joining, setJoining] = useState<Joining | null>(null);
  const [regionList, setRegionList] = useState<ChosenFile | null>(null);

  const attempt = async (work: () => Promise<boolean>) => {
    setBusy(true);
    setMissedMunicipality(0);
    setProblem(null);
    try {
      if (!(await work())) return;
      setJoining(null);
      setRegionList(null);
      // First the new dossier, then its screen: otherwise the former one would be seen for a moment.
      await refreshAppState(client);
      navigate(startPath);
    } catch (error) {
      setProblem(failureText(error));
    } finally {
      setBusy(false);
    }
  };

  const partyOf = (who: Who) => (who.kind === 'support' ? (options?.region.code ?? null) : who.municipality);

  const make = (start: Start, party: string) =>
    void attempt(async () => {
      await call('dossiers.create', { start, party, function: t('settings.defaultFunction') });
      return true;
    });

  const create = (kind: 'limburg' | 'example', who: Who) => {
    const party = partyOf(who);
    if (party === null) setMissedMunicipality((times) => times + 1);
    else make({ kind }, party);
  };

  const inspect = (file: ChosenFile) =>
    attempt(async () => {
      setJoining({ file, origin: await call('dossiers.inspectWorkbook', { fileToken: file.token }) });
      return false;
    });

  return {
    isBusy,
    problem,
    missedMunicipality,
    joining,
    regionList,
    create,
    inspect,
    /** Another region starts with a list of its municipalities, and with the support team. */
    chooseRegionList: () =>
      void attempt(async () => {
        const [file] = await call('files.choose', 'municipalities-csv');
        if (file) setRegionList(file);
        return false;
      }),
    createRegion: (code: string, regionName: string) => {
      if (regionList) make({ kind: 'municipalities', fileToken: regionList.token, regionName }, code);
    },
    stopRegion: () => {
      setRegionList(null);
      setProblem(null);
    },
    stopJoining: () => {
      setJoining(null);
      setProblem(null);
    },
    join: (party: string) =>
      void attempt(async () => {
        if (!joining) return false;
        await call('dossiers.startFromWorkbook', {
          fileToken: joining.file.token,
          party,
          function: t('settings.defaultFunction'),
        });
        return true;
      }),
    chooseWorkbook: () =>
      void attempt(async () => {
        const [file] = await call('files.choose', 'workbooks');
        if (file) await inspect(file);
        return false;
      }),
    openExisting: () => void attempt(() => call('dossiers.chooseAndOpen')),
    openRecent: (dossierId: string) =>
      void attempt(async () => {
        await call('dossiers.openRecent', { dossierId });
        return true;
      }),
  };
}
