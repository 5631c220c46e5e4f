import { anyOf, wholly } from './any-of';

/** "Roles" as a heading or a column has it, in each language. */
export const ROLES = /roles|rollen|rôles|ruoli|funciones|funções|papéis|ロール|役割|역할|角色/;

/** "Roles" with what stands before or behind it: "Requested roles", "Rôles demandés". */
export const ROLES_HEADING = /* @__PURE__ */ new RegExp(
  `^(?:(?:requested|admin|administrator|angeforderte|aangevraagde|beheerders|要求された|管理者|요청된|관리자|请求的|管理员)\\s*)?(?:${ROLES.source})(?: (?:demandés|solicitad[oa]s|richiesti|d.administrateur|de administrador|di amministratore))?$`,
  'iu',
);

export const PARTNER_HEADING = wholly(
  /partner ?information(?:en)?/,
  /informations (?:sur le|du) partenaire/,
  /información del (?:socio|partner|asociado)/,
  /informazioni (?:sul|del) partner/,
  /partner(?:informatie|gegevens)/,
  /informações (?:do|sobre o) parceiro/,
  /パートナーの?情報/,
  /파트너 정보/,
  /合作伙伴信息/,
);

export const DURATION_HEADING = wholly(
  /duration|dauer|durée|duración|durata|duur|duração|期間|기간|期限|持续时间/,
);

/** The day on which it ends, as the page of one relationship prints it. */
export const END_HEADING = wholly(
  /(?:expiration|end) date/,
  /ablaufdatum|enddatum/,
  /date d.expiration|date de fin/,
  /fecha de (?:expiración|vencimiento|finalización)/,
  /data di (?:scadenza|fine)/,
  /vervaldatum/,
  /data de (?:expiração|validade|vencimento|término)/,
  /有効期限|終了日/,
  /만료 ?(?:날짜|일)|종료 ?(?:날짜|일)/,
  /到期日期?|结束日期/,
);

/** Labels that end a list of roles where the page marks them by no heading element. */
export const SECTION_LABEL = anyOf(
  // Not the roles "Partner Tier1 Support" and its kin.
  /^(?:partner|partenaire|parceiro|パートナー|파트너|合作伙伴)(?!.*\d)(?!support)/,
  /^(?:relation|duration|expir|status|address)/,
  // "Type of" and "name of" a relationship, wherever they come first.
  /^(?:type|typ|tipo|name|nom|nombre|nome|naam)\b/,
  /^(?:dauer|ablauf|beziehung|adresse)/,
  /^(?:durée|date d|état|statut)/,
  /^(?:relación|duración|fecha|estado|dirección)/,
  /^(?:relazione|durata|data d|stato|indirizzo)/,
  /^(?:relatie|duur|verval|adres)/,
  /^(?:relacionamento|duração|situação|endereço)/,
  /^(?:関係|期間|有効期限|状態|ステータス|住所)/,
  /^(?:관계|기간|만료|상태|주소)/,
  /^(?:关系|期限|持续|到期|状态|地址)/,
  // "90 days" in any language: no role begins with a number.
  /^\d/,
);

/** Sentences in which the partner's name stands at a fixed place. */
export const PARTNER_SENTENCES: readonly RegExp[] = [
  /^Your partner, (.+?), requests /,
  /^Ihr Partner,? (.+?),? (?:fordert|beantragt) /,
  /^(.+?) (?:would like|wants|has requested|is requesting) to be /,
  /^(.+?) möchte (?:Ihr|der) /,
  /^(?:Votre partenaire|Su (?:socio|partner)|Il (?:tuo|suo) partner|Uw partner|Seu parceiro), (.+?), (?:demande|solicita|richiede|vraagt) /,
];
