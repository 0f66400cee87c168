import { useState } from 'react';
import type { LayerView } from '../../../../shared/ipc/schemas/facilities';
import { TextField } from '../../../components/text-field';
import { useFacilityWrite } from '../facilities-data';
import { capital, useWords } from '../words';
import { FormDialog } from './form-dialog';

interface ExplainDialogProps {
  layer: LayerView;
  onDone: () => void;
  onCancel: () => void;
  onFail: (error: unknown) => void;
}

/** What has to be known about a layer besides its numbers and days: which decision it waits for, for example. */
export function ExplainDialog({ layer, onDone, onCancel, onFail }: ExplainDialogProps) {
  const { say, field, number } = useWords();
  const [explanation, setExplanation] = useState(layer.explanation);
  const { mutateAsync: change } = useFacilityWrite('facilities.changeLayer');
  return (
    <FormDialog
      title={say('layer.explainTitle', { places: number(layer.total) })}
      submitLabel={say('layer.explain')}
      onSubmit={() => change({ kind: 'explain', layer: layer.id, explanation }).then(onDone, onFail)}
      onCancel={onCancel}
    >
      <TextField
        label={capital(field('explanation'))}
        rows={3}
        value={explanation}
        onChange={setExplanation}
        autoFocus
      />
    </FormDialog>
  );
}
