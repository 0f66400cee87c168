import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { useComponentText } from './component-text';
import { Icon } from './icon';
import { Check } from './icons';
import styles from './list-box.module.css';

/** One thing to choose in a Select or ComboBox. */
export interface Choice {
  id: string;
  label: string;
  description?: string;
  /** Choices with the same section stand together under this head; keep them in order. */
  section?: string;
  isDisabled?: boolean;
}

/** The list inside the popover of Select and ComboBox. */
export function ChoiceList({ choices }: { choices: readonly Choice[] }) {
  const { text } = useComponentText();
  return (
    <ListBox
      className={styles.list ?? ''}
      renderEmptyState={() => <div className={styles.empty}>{text('noMatches')}</div>}
    >
      {bySection(choices).map(({ section, members }) =>
        section === undefined ? (
          members.map((choice) => <ChoiceItem key={choice.id} choice={choice} />)
        ) : (
          <ListBoxSection key={section}>
            <Header className={styles.section ?? ''}>{section}</Header>
            {members.map((choice) => (
              <ChoiceItem key={choice.id} choice={choice} />
            ))}
          </ListBoxSection>
        ),
      )}
    </ListBox>
  );
}

function ChoiceItem({ choice }: { choice: Choice }) {
  return (
    <ListBoxItem
      id={choice.id}
      textValue={choice.label}
      isDisabled={choice.isDisabled ?? false}
      className={styles.item ?? ''}
    >
      {({ isSelected }) => (
        <>
          {isSelected ? <Icon of={Check} tone="accent" /> : <span />}
          <span>{choice.label} </span>
          <span />
          {choice.description ? <span className={styles.description}>{choice.description}</span> : null}
        </>
      )}
    </ListBoxItem>
  );
}

function bySection(choices: readonly Choice[]): { section: string | undefined; members: Choice[] }[] {
  const groups: { section: string | undefined; members: Choice[] }[] = [];
  for (const choice of choices) {
    const last = groups.at(-1);
    if (last && last.section === choice.section) last.members.push(choice);
    else groups.push({ section: choice.section, members: [choice] });
  }
  return groups;
}
