import { barracuda } from './barracuda';
import { checkPoint } from './check-point';
import { cisco } from './cisco';
import { google } from './google';
import { mimecast } from './mimecast';
import { proofpointV1 } from './proofpoint-v1';
import { proofpointV2 } from './proofpoint-v2';
import { proofpointV3 } from './proofpoint-v3';
import { safeLinks } from './safe-links';
import { shortLinks } from './short-links';
import { symantec } from './symantec';
import { teams } from './teams';
import { trendMicro } from './trend-micro';
import { urlProtection } from './url-protection';
import type { Wrapper } from './wrapper';

/** Every wrapper. A new one is a file of its own and a line here. */
export const ALL_WRAPPERS: readonly Wrapper[] = [
  barracuda,
  checkPoint,
  cisco,
  google,
  mimecast,
  proofpointV1,
  proofpointV2,
  proofpointV3,
  safeLinks,
  shortLinks,
  symantec,
  teams,
  trendMicro,
  urlProtection,
];
