import { useTranslation } from 'react-i18next';
import { kindWord } from '../../../shared/domain/figure-kinds';
import type { OverviewView } from '../../../shared/ipc/schemas/overview';
import { domain as en } from '../../../shared/text/en/domain';
import { inSentence } from '../../../shared/text/in-sentence';
import { domain as nl } from '../../../shared/text/nl/domain';
import { Eye } from '../../components/icons';
import { StatusItem } from '../../components/status-bar';
import { ScreenStatus } from '../frame/screen-status';
import { ScenarioStatus } from '../standpoint/scenario-status';
import { localeOf } from './position-text';
import { useSay } from './say';

/** What is counted here: official or with soft, which kind of figure is asked of each group, and whether amv are in it. */
export function OverviewStatus({ view }: { view: OverviewView }) {
  const say = useSay();
  const { language } = useTranslation().i18n;
  const words: Readonly<Record<string, string>> = (localeOf(language) === 'nl' ? nl : en).kinds;
  const kinds = view.groups.map(({ name, kind, unit }) =>
    say('status.kind', { group: inSentence(name), kind: words[kindWord(kind, unit)] ?? kind }),
  );
  const withAmv = view.groups.filter(({ countsAmv }) => countsAmv).map(({ name }) => inSentence(name));
  return (
    <ScreenStatus>
      <ScenarioStatus view={view.standpoint.view} />
      {view.standpoint.view === 'scenario' ? null : (
        <StatusItem icon={Eye}>
          {say(view.standpoint.certainty === 'hard' ? 'status.official' : 'status.withSoft')}
        </StatusItem>
      )}
      <StatusItem>{say('status.kinds', { kinds: kinds.join(', ') })}</StatusItem>
      {withAmv.length === 0 ? null : <StatusItem>{say('status.amv', { groups: withAmv.join(', ') })}</StatusItem>}
    </ScreenStatus>
  );
}
