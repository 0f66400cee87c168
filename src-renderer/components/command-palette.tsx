import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
  Text,
  useFilter,
} from 'react-aria-components';
import { classNames } from './class-names';
import styles from './command-palette.module.css';
import { useComponentText } from './component-text';
import dialogStyles from './dialog.module.css';
import { Icon, type IconType } from './icon';
import { Search } from './icons';
import listStyles from './list-box.module.css';

export interface Command {
  id: string;
  label: string;
  /** Head under which it stands: "Opdrachten", "Gemeenten". Keep commands of one section together. */
  section: string;
  icon?: IconType;
  shortcut?: string;
  /** Other words that find it. */
  keywords?: string;
}

interface CommandPaletteProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  commands: readonly Command[];
  onRun: (id: string) => void;
}

/** Search or command (Ctrl K): type a part of a word, arrows choose, Enter does it. */
export function CommandPalette({ isOpen, onOpenChange, commands, onRun }: CommandPaletteProps) {
  const { text } = useComponentText();
  const { contains } = useFilter({ sensitivity: 'base' });
  const sections = [...new Set(commands.map((command) => command.section))];
  const run = (id: string) => {
    onOpenChange(false);
    onRun(id);
  };
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable
      className={classNames(dialogStyles.overlay, styles.overlay)}
    >
      <Modal className={classNames(dialogStyles.modal, styles.modal)}>
        <Dialog aria-label={text('searchOrCommand')} className={dialogStyles.dialog ?? ''}>
          <Autocomplete filter={contains}>
            <SearchField aria-label={text('searchOrCommand')} autoFocus className={styles.search ?? ''}>
              <Icon of={Search} tone="quiet" />
              <Input className={styles.input ?? ''} placeholder={text('searchOrCommand')} />
              <kbd>Esc</kbd>
            </SearchField>
            <Menu
              aria-label={text('searchOrCommand')}
              className={classNames(listStyles.list, styles.list)}
              onAction={(key) => run(String(key))}
              renderEmptyState={() => <div className={listStyles.empty}>{text('noMatches')}</div>}
            >
              {sections.map((section) => (
                <MenuSection key={section}>
                  <Header className={listStyles.section ?? ''}>{section}</Header>
                  {commands
                    .filter((command) => command.section === section)
                    .map((command) => (
                      <CommandItem key={command.id} command={command} />
                    ))}
                </MenuSection>
              ))}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function CommandItem({ command }: { command: Command }) {
  return (
    <MenuItem
      id={command.id}
      textValue={command.keywords ? `${command.label} ${command.keywords}` : command.label}
      className={listStyles.item ?? ''}
    >
      {command.icon ? <Icon of={command.icon} tone="quiet" /> : <span />}
      <Text slot="label" className={listStyles.label ?? ''}>
        {command.label} {command.shortcut ? <kbd className={listStyles.shortcut}>{command.shortcut}</kbd> : null}
      </Text>
    </MenuItem>
  );
}
