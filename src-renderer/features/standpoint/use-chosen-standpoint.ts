import { useScreenView } from '../../api/use-screen-view';
import { chosenStandpoint } from './remembered-standpoint';

/**
 * What was chosen in the context bar of any screen, and the way to choose something else. Only one screen is in view at a
 * time, and each reads it when it comes into view: so one choice holds everywhere.
 */
export const useChosenStandpoint = (dossierId: string) => useScreenView(chosenStandpoint, dossierId);
