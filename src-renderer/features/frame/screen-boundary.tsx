import { Component, type ErrorInfo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button';
import { ErrorPanel } from '../../components/error-panel';

interface State {
  readonly error: Error | null;
}

/** Keeps a mistake in one screen from taking the window down. A class, because React asks for one. */
export class ScreenBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error ? <Crash error={error} onAgain={() => this.setState({ error: null })} /> : this.props.children;
  }
}

function Crash({ error, onAgain }: { error: Error; onAgain: () => void }) {
  const { t } = useTranslation();
  return (
    <ErrorPanel
      title={t('frame.crash.title')}
      choices={[
        {
          id: 'again',
          title: t('frame.crash.again'),
          button: (
            <Button variant="primary" onPress={onAgain}>
              {t('frame.crash.again')}
            </Button>
          ),
        },
      ]}
      details={{ title: t('frame.crash.details'), content: <code>{error.message}</code> }}
    >
      <p>{t('frame.crash.safe')}</p>
    </ErrorPanel>
  );
}
