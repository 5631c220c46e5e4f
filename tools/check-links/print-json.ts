import { findingWords } from '../../lib/sheets/finding-words.ts';
import { type Printer, text } from './answer.ts';

/** One JSON object per link, in a line of its own. */
export const json: Printer = {
  answer({ link, assessment: { request, verdict, findings }, place }) {
    const object = {
      ...(place.file !== undefined && {
        file: place.file,
        line: place.line,
        column: place.column,
      }),
      link,
      flow: request.flow,
      dap: request.dap,
      verdict,
      partnerTenantId: request.partner.tenantId,
      providerTenantId: request.provider.tenantId,
      findings: findings.map((finding) => ({
        check: finding.check,
        severity: finding.severity,
        text: findingWords(text, finding),
        source: finding.source,
      })),
    };
    return `${JSON.stringify(object)}\n`;
  },
};
