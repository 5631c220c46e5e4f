/**
 * Domains below which only Microsoft makes host names. Those where customers choose names (sharepoint.com,
 * onmicrosoft.com, azurewebsites.net, windows.net …) are left out on purpose.
 * Source: https://learn.microsoft.com/microsoft-365/enterprise/urls-and-ip-address-ranges and
 * https://learn.microsoft.com/microsoft-365/enterprise/cloud-microsoft-domain; the German twins are those of
 * the closed Microsoft Cloud Deutschland; mcas is Defender for Cloud Apps. Checked 2026-11-30.
 */
const MICROSOFT_DOMAINS: readonly string[] = [
  'microsoft',
  'microsoft.com',
  'microsoft.us',
  'microsoft365.com',
  'microsoftonline.com',
  'microsoftonline.us',
  'microsoftonline.cn',
  'microsoftonline.de',
  'microsoftonline-p.com',
  'microsoftstream.com',
  'microsoftstart.com',
  'microsofttranslator.com',
  'office.com',
  'office.net',
  'office.de',
  'office365.com',
  'office365.us',
  'outlook.com',
  'live.com',
  'mcas.ms',
  'mcas-gov.us',
  'mcas-gov.ms',
];

/** Whether only Microsoft can have made this host name. @param host lower case, no dot at its end. */
export function isMicrosofts(host: string): boolean {
  return MICROSOFT_DOMAINS.some(
    (domain) =>
      host.endsWith(domain) &&
      (host.length === domain.length || host.charAt(host.length - domain.length - 1) === '.'),
  );
}
