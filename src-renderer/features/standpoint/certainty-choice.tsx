import type { Standpoint } from '../../../shared/domain/standpoint';
import { SegmentedChoice } from '../../components/segmented-choice';
import { useSay } from './say';

interface CertaintyChoiceProps {
  value: Standpoint['certainty'];
  onChange: (certainty: Standpoint['certainty']) => void;
}

/** Only what is decided, or also what is still being explored. */
export function CertaintyChoice({ value, onChange }: CertaintyChoiceProps) {
  const say = useSay();
  return (
    <SegmentedChoice
      look="view"
      label={say('certainty.label')}
      segments={[
        { id: 'hard', label: say('certainty.hard') },
        { id: 'with-soft', label: say('certainty.withSoft') },
      ]}
      value={value}
      onChange={onChange}
    />
  );
}
