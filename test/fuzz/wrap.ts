/**
 * How each service writes an address into its own. Written from the services' published forms, not from the
 * code that takes them apart.
 */
export type Wrap = (link: string) => string;

const lowerEscapes = (link: string) =>
  encodeURIComponent(link).replace(/%[0-9A-F]{2}/g, (written) => written.toLowerCase());

const RUNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Proofpoint's third form replaces what it does not like, one by one or in runs. */
function proofpointV3(link: string, host: string): string {
  let replaced = '';
  const address = link.replace(/[^A-Za-z0-9:/?=&._;~-]+/gu, (run) => {
    const characters = [...run];
    replaced += run;
    let written = '';
    while (characters.length > 1) {
      const length = Math.min(characters.length, RUNS.length + 1);
      characters.splice(0, length);
      written += `**${RUNS[length - 2]}`;
    }
    return characters.length === 1 ? `${written}*` : written;
  });
  const tail = Buffer.from(replaced).toString('base64url');
  return `https://${host}/v3/__${address}__;${tail}!!AbC-dEf_123!xyz$`;
}

export const WRAPS: Readonly<Record<string, Wrap>> = {
  'safe-links': (link) =>
    `https://nam06.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=05%7C02%7Cx&sdata=abc%3D&reserved=0`,
  'safe-links-us': (link) =>
    `https://usg01.safelinks.protection.office365.us/?url=${encodeURIComponent(link)}&data=x&reserved=0`,
  'safe-links-china': (link) =>
    `https://chn01.safelinks.protection.outlook.cn/?url=${encodeURIComponent(link)}&data=x`,
  'safe-links-page': (link) =>
    `https://outlook.office.com/mail/safelink.html?url=${encodeURIComponent(link)}&corid=1`,
  teams: (link) =>
    `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/2/atp-safelinks.html?url=${encodeURIComponent(link)}&locale=en-us&dest=https%3A%2F%2Fteams.microsoft.com%2Fapi&wau=x`,
  'proofpoint-v1': (link) =>
    `https://urldefense.proofpoint.com/v1/url?u=${encodeURIComponent(link)}&k=x&r=y&m=z`,
  'proofpoint-v2': (link) =>
    `https://urldefense.proofpoint.com/v2/url?u=${encodeURIComponent(link)
      .replaceAll('-', '%2D')
      .replaceAll('_', '%5F')
      .replaceAll('%2F', '_')
      .replaceAll('%', '-')}&d=DwMFaQ&c=x&r=y&e=`,
  'proofpoint-v3': (link) => proofpointV3(link, 'urldefense.com'),
  'proofpoint-v3-older-host': (link) => proofpointV3(link, 'urldefense.proofpoint.com'),
  barracuda: (link) => `https://linkprotect.cudasvc.com/url?a=${lowerEscapes(link)}&c=E,1,x&typo=1`,
  'check-point': (link) => `https://url.avanan.click/v2/___${link}___.YXAzOng6YTpvOmFiYw`,
  'check-point-region': (link) =>
    `https://protect.checkpoint.com/v2/r02/___${link}___.YzJlOng6YTpvOmFiYw==`,
  'url-protection': (link) =>
    `https://checkpoint.url-protection.com/v1/r07/url?o=${encodeURIComponent(link)}&g=x&h=y&p=z`,
  cisco: (link) => `https://secure-web.cisco.com/1a_B-c~D/${encodeURIComponent(link)}`,
  google: (link) => `https://www.google.com/url?q=${encodeURIComponent(link)}&sa=D&usg=x`,
  'google-url': (link) => `https://www.google.com/url?sa=t&url=${encodeURIComponent(link)}&rct=j`,
  symantec: (link) =>
    `https://clicktime.symantec.com/15tStdWWRB?h=x%3D&u=${encodeURIComponent(link)}`,
  'trend-micro': (link) =>
    `https://ddec1-0-en-ctp.trendmicro.com:443/wis/clicktime/v1/query?url=${lowerEscapes(link)}&umid=x&auth=y`,
};
