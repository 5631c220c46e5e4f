import type { CheckedLink } from '../checks/checked-link';
import type { LinkRecord } from '../domain/link-record';
import type { Translate } from '../domain/text';
import { findingWords } from './finding-words';

/** What is written down about a checked link, its findings in the language of `text`. */
export function linkRecord({ link, assessment, place }: CheckedLink, text: Translate): LinkRecord {
  const { request, verdict, findings } = assessment;
  const { file, line, column } = place;
  const partnerTenantId = request.partner.tenantId;
  const providerTenantId = request.provider.tenantId;
  return {
    ...(file !== undefined && { file }),
    ...{ line, column, link },
    ...{ flow: request.flow, dap: request.dap, verdict },
    ...(partnerTenantId !== undefined && { partnerTenantId }),
    ...(providerTenantId !== undefined && { providerTenantId }),
    findings: findings.map((finding) => ({
      check: finding.check,
      severity: finding.severity,
      text: findingWords(text, finding),
      source: finding.source,
    })),
  };
}
