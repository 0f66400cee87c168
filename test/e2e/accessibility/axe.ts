import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright/test';
import { expect } from '../fixtures';

interface Finding {
  rule: string;
  impact: string;
  where: string[];
}

interface AxeResult {
  violations: { id: string; impact: string | null; nodes: { target: unknown[]; failureSummary?: string }[] }[];
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * No finding of axe in the window as it is now, in light and in dark; what is open stays open. Animations are waited for first, because axe measures contrast.
 *
 * @param allowed rules that are known to be wrong in this state, each with its reason beside the call.
 */
export async function expectAccessible(page: Page, allowed: readonly string[] = []): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.waitForFunction((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, colorScheme);
    await page.evaluate(() =>
      Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))),
    );
    expect({ colorScheme, findings: await findings(page, allowed) }).toEqual({ colorScheme, findings: [] });
  }
  await page.emulateMedia({ colorScheme: null });
}

/** While a list of choices is open, react-aria hides the rest of the page on purpose; axe then misses its parts. */
export const whileListIsOpen = ['aria-hidden-focus', 'landmark-one-main', 'page-has-heading-one', 'region'];

async function findings(page: Page, allowed: readonly string[]): Promise<Finding[]> {
  // Not subject to the policy of the page: Playwright evaluates it through the debugger.
  await page.evaluate(await axeSource());
  const result = await page.evaluate(
    async ({ only, off }): Promise<AxeResult> => {
      const rules = Object.fromEntries(off.map((rule) => [rule, { enabled: false }]));
      // Set by the source evaluated above; the types of the window do not know it.
      return Reflect.get(window, 'axe').run(document, {
        runOnly: { type: 'tag', values: only },
        rules,
        resultTypes: ['violations'],
      });
    },
    { only: tags, off: [...allowed] },
  );
  return result.violations.map(({ id, impact, nodes }) => ({
    rule: id,
    impact: impact ?? '',
    where: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`),
  }));
}

let source: Promise<string> | undefined;

function axeSource(): Promise<string> {
  source ??= readFile(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
  return source;
}
