import type { LayerView } from '../../../../shared/ipc/schemas/facilities';
import { EndDialog } from '../forms/end-dialog';
import { ExplainDialog } from '../forms/explain-dialog';
import { HardenDialog } from '../forms/harden-dialog';
import { LayerDialog } from '../forms/layer-dialog';
import { LowerDialog } from '../forms/lower-dialog';
import { RedesignateDialog } from '../forms/redesignate-dialog';
import { SharesDialog } from '../forms/shares-dialog';
import type { DetailPart } from './detail-part';
import type { LayerDeed } from './layer-rows';

interface LayerDeedDialogProps extends DetailPart {
  /** The group that a new layer begins with. */
  group: string;
  deed: LayerDeed | 'add';
  layer: LayerView | null;
  onDone: () => void;
  onCancel: () => void;
}

/** The question that belongs to a deed. */
export function LayerDeedDialog({ deed, layer, detail, list, group, onDone, onCancel, onFail }: LayerDeedDialogProps) {
  const shared = { list, onDone, onCancel, onFail };
  if (layer === null || deed === 'add' || deed === 'edit') {
    return <LayerDialog {...shared} layer={layer} facility={detail.facility.id} group={group} />;
  }
  switch (deed) {
    case 'lower':
      return <LowerDialog {...shared} layer={layer} />;
    case 'end':
      return <EndDialog layer={layer} onDone={onDone} onCancel={onCancel} onFail={onFail} />;
    case 'redesignate':
      return <RedesignateDialog {...shared} layer={layer} />;
    case 'harden':
      return <HardenDialog layer={layer} onDone={onDone} onCancel={onCancel} onFail={onFail} />;
    case 'shares':
      return <SharesDialog {...shared} layer={layer} hostName={detail.facility.hostName} />;
    case 'explain':
      return <ExplainDialog layer={layer} onDone={onDone} onCancel={onCancel} onFail={onFail} />;
    case 'remove':
      return null;
  }
}
