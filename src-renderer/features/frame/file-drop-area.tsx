import { type ReactNode, useEffect } from 'react';
import { dropFiles } from '../../api/client';

/** Files may be dropped anywhere on the window. What to do with them is for whoever listens to `files.dropped`. */
export function FileDropArea({ children }: { children: ReactNode }) {
  useEffect(() => {
    const allow = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const take = (event: DragEvent) => {
      // A drop zone under the pointer has taken it already.
      if (event.defaultPrevented || !event.dataTransfer?.files.length) return;
      event.preventDefault();
      dropFiles([...event.dataTransfer.files]);
    };
    window.addEventListener('dragover', allow);
    window.addEventListener('drop', take);
    return () => {
      window.removeEventListener('dragover', allow);
      window.removeEventListener('drop', take);
    };
  }, []);
  return children;
}
