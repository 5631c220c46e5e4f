import { pickByQuery, withAssumedList } from './pick-scenario';
import { isDocument, placeOf } from './places';
import { portalAnswer } from './portal-answers';
import { scenarios } from './scenarios';
import { signInDocument } from './sign-in-document';
import { readSiteFile } from './site-files';
import { roleNamesAt, stageAt } from './stage';

/** A request, as far as the stand-in looks at it. */
export type Question = {
  readonly method: string;
  readonly url: URL;
  /** The page that sent the request, from its Referer header. */
  readonly from: URL;
  /** Which list is shown at an address that names no scenario; without it the list of 2023. */
  readonly list?: string | undefined;
};

/** What the server sends back, and after how many milliseconds. */
export type Reply = {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly after: number;
  readonly headers?: Readonly<Record<string, string>>;
};

/** How long the portal takes to answer its own page: long enough that content comes late. */
const answerTime = 120;

const strictPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";

const json = 'application/json; charset=utf-8';
const html = 'text/html; charset=utf-8';
const missing: Reply = { status: 404, type: json, body: '{"error":"not found"}', after: 0 };

function asJson(value: object, after: number): Reply {
  return { status: 200, type: json, body: JSON.stringify(value), after };
}

async function siteReply(name: string): Promise<Reply> {
  const file = await readSiteFile(name);
  return file ? { ...file, status: 200, after: 0 } : missing;
}

async function shellReply(name: string, url: URL): Promise<Reply> {
  const reply = await siteReply(name);
  const visitor = pickByQuery(url);
  const body = reply.body.replace('lang="en"', `lang="${visitor?.language ?? 'en'}"`);
  if (visitor?.policy !== 'strict') return { ...reply, body };
  return { ...reply, body, headers: { 'content-security-policy': strictPolicy } };
}

async function ownReply(path: string, { searchParams }: URL, list?: string): Promise<Reply> {
  if (path === 'scenarios') return asJson(scenarios, 0);
  const named = new URL(searchParams.get('address') ?? 'https://admin.microsoft.com/');
  const address = withAssumedList(named, list);
  if (path === 'stage') return asJson(stageAt(address), 30);
  if (path !== 'role-names') return siteReply(path);
  const { after, names } = roleNamesAt(address);
  return asJson(names, answerTime + after);
}

async function documentReply({ method, url }: Question): Promise<Reply> {
  const place = placeOf(url);
  if (place === 'sign-in') {
    const body = signInDocument(method, url);
    return body ? { status: 200, type: html, body, after: 0 } : missing;
  }
  if (method !== 'GET') return missing;
  if (place === 'partner-center') return shellReply('partner-center.html', url);
  if (!isDocument(url.pathname)) return missing;
  if (url.hostname === 'scenarios.example') return siteReply('scenarios.html');
  return shellReply('shell.html', url);
}

/** Finds the reply to a request to any host: documents, the portal's answers, files of ours. */
export async function replyTo(question: Question): Promise<Reply> {
  const { list, method, url } = question;
  const from = withAssumedList(question.from, list);
  if (url.pathname.startsWith('/standin/')) return ownReply(url.pathname.slice(9), url, list);
  const answer = portalAnswer(method, url.pathname, from);
  if (answer) return { ...answer, type: json, after: answerTime + answer.after };
  if (url.pathname === '/favicon.ico') return { ...missing, status: 204, body: '' };
  return documentReply(question);
}
