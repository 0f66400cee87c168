import type { RefObject } from 'react';
import { Button } from '../button';
import { useComponentText } from '../component-text';
import { Copy } from '../icons';
import { useCopyTable } from './use-copy-table';

interface CopyTableButtonProps {
  table: RefObject<HTMLTableElement | null>;
  isDisabled?: boolean;
}

/** For a screen whose table people come to fetch: the same deed as in the menu, in sight. */
export function CopyTableButton({ table, isDisabled = false }: CopyTableButtonProps) {
  const { text } = useComponentText();
  const copy = useCopyTable();
  return (
    <Button small icon={Copy} onPress={() => copy(table.current)} isDisabled={isDisabled}>
      {text('copyTable')}
    </Button>
  );
}
