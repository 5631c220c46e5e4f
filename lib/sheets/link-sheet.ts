import type { CheckedLink } from '../checks/checked-link';
import { headlineOf } from '../checks/headline';
import type { WrapperStep } from '../domain/link';
import type { PreparedMessage, Reason } from '../domain/sheet';
import type { Translate } from '../domain/text';
import { dapFreeTwin } from '../links/dap-free-twin';
import { preparedMessage } from './advice-section';
import { customerNote } from './customer-note';
import { reasonFor } from './finding-words';
import { type LinkParameter, linkParameters } from './link-parameters';

/** With what a link was checked. */
export type CheckedWith = {
  /** ISO 8601 day. */
  readonly day: string;
  /** Of the extension. */
  readonly version: string;
  /** The day of the catalogue of roles. */
  readonly catalogue: string;
};

/** Everything there is to say about one checked link, in the user's language. */
export type LinkSheet = {
  readonly text: string;
  readonly reasons: readonly Reason[];
  readonly parameters: readonly LinkParameter[];
  /** The services that the link was taken out of, the outermost first, and where it leads. */
  readonly chain?: string;
  /** The same link without delegated admin privileges. */
  readonly twin?: string;
  /** Says that there is no such link. */
  readonly noTwin?: string;
  /** For the partner, where the link should not be accepted. */
  readonly message?: PreparedMessage;
  /** For the partner to send along, where the link is clear. */
  readonly statement?: string;
};

/** Says what a link asks for, part by part, and what to do about it. Made when somebody wants to know. */
export function linkSheet(
  { link, assessment }: CheckedLink,
  checkedWith: CheckedWith,
  text: Translate,
): LinkSheet {
  const { request, verdict, findings } = assessment;
  const address = request.link.address ?? link;
  const { wrappers = [] } = request.link;
  const headline = headlineOf({ state: 'assessed', assessment });
  const asks = request.dap === 'requested';
  const twin = asks || request.dap === 'cannot-tell' ? dapFreeTwin(address) : undefined;
  const message = verdict === 'danger' ? messageAbout({ link, assessment }, text) : undefined;
  return {
    text: text(`headline.${headline}.text`),
    reasons: findings.map((one) => reasonFor(one, text)),
    parameters: linkParameters(address, text),
    ...(wrappers.length > 0 && { chain: chainOf(wrappers, request.link.host) }),
    ...(twin !== undefined && { twin }),
    ...(asks && twin === undefined && { noTwin: text('prepared.no_twin') }),
    ...(message !== undefined && { message }),
    ...(verdict === 'clear' && { statement: statementAbout(link, request, checkedWith, text) }),
  };
}

function chainOf(wrappers: readonly WrapperStep[], host: string): string {
  return [...wrappers.map((step) => `${step.wrapper} (${step.host})`), host].join(' → ');
}

/** What to write to the partner; about a link that pretends, whether it comes from the partner at all. */
function messageAbout(
  { link, assessment }: Pick<CheckedLink, 'link' | 'assessment'>,
  text: Translate,
): PreparedMessage {
  const pretends =
    assessment.request.link.imitation !== undefined ||
    assessment.findings[0]?.check === 'link-text';
  const prepared = pretends ? undefined : preparedMessage({ state: 'assessed', assessment }, text);
  if (prepared !== undefined) {
    // The twin stands beside the message already.
    const { attachments: _, ...message } = prepared;
    return message;
  }
  return {
    button: text('links.ask_button'),
    title: text('panel.message'),
    // The host alone: nobody should pass such a link on.
    text: text('links.ask', [assessment.request.link.host || link.slice(0, 80)]),
    copied: text('panel.copied'),
    failed: text('panel.copy_failed'),
  };
}

function statementAbout(
  link: string,
  { flow, partner }: CheckedLink['assessment']['request'],
  { day, version, catalogue }: CheckedWith,
  text: Translate,
): string {
  const note = customerNote(
    { links: [link], tenantId: partner.tenantId, isv: flow === 'isv' },
    text,
  );
  return `${note}\n\n${text('links.statement_checked', [day, version, catalogue])}`;
}
