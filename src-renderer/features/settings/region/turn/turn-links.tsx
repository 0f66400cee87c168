import { useLocation } from 'wouter';
import type { TurnProposalView } from '../../../../../shared/ipc/schemas/period-turn';
import { Button } from '../../../../components/button';
import { useStandpoint } from '../../../standpoint/use-standpoint';
import styles from './turn.module.css';
import { useTurnSay } from './turn-say';

/** Where the new period is to be seen; the screens are set to it. */
export function TurnLinks({ view: { type, target } }: { view: TurnProposalView }) {
  const say = useTurnSay();
  const [, navigate] = useLocation();
  const used = useStandpoint();
  const go = (screen: '/quotas' | '/overview') => {
    used?.change(type === 'cycle' ? { cycle: target.code } : { halfYear: target.code });
    navigate(screen);
  };
  return (
    <p className={styles.links}>
      <Button small onPress={() => go('/quotas')}>
        {say('check.toQuotas')}
      </Button>
      <Button small onPress={() => go('/overview')}>
        {say('check.toOverview')}
      </Button>
    </p>
  );
}
