import { agreementFindingText } from '../../shared/text/agreement-finding-text';
import { fill } from '../../shared/text/fill';
import { positionFindingText } from '../../shared/text/position-finding-text';
import { dossierNames } from '../services/dossier-names';
import { checkDossier, type DossierCheck } from '../services/integrity/check-dossier';
import { domainText } from '../services/party-names';
import type { Session } from '../services/session';
import type { Command, ExitCode } from './command';
import { withSession } from './with-session';

export const checkCommand: Command = {
  name: 'check',
  usage: 'check <dossier> [--json]',
  shape: { positionals: ['dossier'], options: { json: {} } },
  run: (args, world) =>
    withSession(args.positionals[0] ?? '', world, (session): ExitCode => {
      const check = checkDossier(session);
      if (args.options.has('json')) world.print(JSON.stringify(check, null, 2));
      else for (const line of linesOf(check, session)) world.print(line);
      if (check.integrity.length > 0) return 1;
      return check.conflicts + check.waiting > 0 ? 3 : 0;
    }),
};

function linesOf(check: DossierCheck, session: Session): string[] {
  const text = domainText(session.locale);
  const names = dossierNames(session);
  const findings = check.findings.map(({ code, values, area, group, period, kind }) =>
    fill(text.check.place, {
      area: names.area(area),
      group: names.group(group),
      period: names.period(period),
      kind: names.kind(kind, group),
      sentence: fill(text.findings[code], values),
    }),
  );
  const technical = [...check.integrity, ...check.unreadable].map(({ code, values }) =>
    fill(text.integrity[code], values),
  );
  const positions = check.positionFindings.map((finding) => {
    const { what, why } = positionFindingText(finding, names, session.locale);
    return `${what}. ${why}`;
  });
  const agreements = check.agreementFindings.map((finding) => {
    const { what, why } = agreementFindingText(finding, { ...names, area: names.party }, session.locale);
    return `${what}. ${why}`;
  });
  const lines = [...technical, ...findings, ...positions, ...agreements];
  return [
    fill(text.check.summary, {
      ...check,
      findings: '',
      positionFindings: '',
      agreementFindings: '',
      integrity: '',
      unreadable: '',
    }),
    ...(lines.length === 0 ? [text.check.clean] : lines),
  ];
}
