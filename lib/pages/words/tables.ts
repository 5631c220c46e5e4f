import { anyOf, wholly } from './any-of';
import { ROLES } from './headings';

/** A cell that says there are no roles, and nothing else: an error text must not be taken for it. */
export const NO_ROLES = wholly(
  /no roles(?: assigned)?|none|doesn['’]t apply|[-–—]/,
  /keine(?: rollen(?: zugewiesen)?)?|nicht zutreffend/,
  /aucun(?: rôle(?: (?:n['’]est )?(?:attribué|affecté|assigné))?)?|ne s['’]applique pas|sans objet/,
  /ninguno|(?:no hay|sin|ningún) rol(?:es)?(?: asignados?)?|no se (?:han asignado|asignaron) roles|no (?:se aplica|aplica|procede)/,
  /nessuno?(?: ruolo(?: assegnato)?)?|non (?:si applica|applicabile)/,
  /geen(?: rollen(?: toegewezen)?)?|niet van toepassing|n\.v\.t\./,
  /nenhum|(?:nenhuma|sem) funç(?:ão|ões)(?: atribuídas?)?|não (?:se aplica|aplicável)/,
  /(?:(?:ロール|役割)(?:は|が)?)?(?:割り当てられていません|ありません|なし)|該当なし|適用(?:なし|外|されません)/,
  /(?:할당된 )?(?:역할이? )?없음|(?:역할이 )?할당되지 않음|해당 (?:사항 )?없음/,
  /无(?:角色)?|(?:未|没有)分配(?:任何)?角色|没有角色|不适用/,
);

/** Columns of the Partner relationships page. */
export const COLUMNS = {
  partner: wholly(/partner|partenaire|socio|asociado|parceiro|パートナー|파트너|合作伙伴/),
  type: /typ(?:e|$)|tipo|種類|유형|类型/i,
  name: anyOf(
    /relationship name|name der beziehung|beziehungsname/,
    /nom de la relation|nombre de (?:la )?relación|nome (?:della relazione|d[ao] rela[cç])/,
    /relatienaam|naam van (?:de )?relatie|関係(?:の名前|名)|관계 이름|关系名称/,
  ),
  authorization: /auth?ori[sz]+a|autorisi|machtiging|承認|권한 부여|授权/i,
  roles: wholly(ROLES),
  period: /dura|durée|expir|dauer|ablauf|scaden|duur|verval|venci|validade|期|기간|만료/i,
  status: wholly(/status|état|statut|estado|stato|situação|状態|ステータス|상태|状态/),
} as const;

const RESELLER =
  /reseller|händler|handelspartner|vertriebspartner|wiederverkäufer|revende[du]|rivendit|wederverkoper|リセラー|販売店|再販|리셀러|판매처|대리점|재판매|经销商|转售商/i;

/** Kept in a function without effects, so that a script that needs no cells can leave it out. */
/* @__NO_SIDE_EFFECTS__ */
function indirect({ source }: RegExp): RegExp {
  return new RegExp(`(?:indire|間接|간접|间接).*(?:${source})|(?:${source}).*indire`, 'i');
}

/** What kind of access a cell or a heading speaks of. */
export const ACCESS = {
  gdap: /granula|gdap|differenziert|pormenoriza|gedetailleerd|きめ細か|詳細な|세분화|粒度|精细|细化/i,
  dap: /^dap$|delegated admin|delegierte admin|\band admin\b|délégué|delega[dt]o|gedelegeerd|委任|代理管理|위임|委派/i,
  indirectReseller: indirect(RESELLER),
  provider:
    /provider|distributor|anbieter|fournisseur|pro?ve+dor|fornitore|leverancier|プロバイダー|공급자|提供商/i,
  reseller: RESELLER,
  oem: /\boem\b|manufacturer|hersteller|fabri[ck]ant|produttore|製造|제조|制造商/i,
} as const;
