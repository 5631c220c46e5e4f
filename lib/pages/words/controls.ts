import { anyOf } from './any-of';

/** A control or text that says there are more roles than shown. */
export const MORE = anyOf(
  /\b(?:more|others?|all roles)\b/,
  /weitere|mehr\b|alle rollen/,
  /\b(?:plus|autres?|davantage|tous les rôles)\b|supplémentaire/,
  /\b(?:más|otr[oa]s?|todos los roles)\b|adicional/,
  /\b(?:altr[eio]|tutti i ruoli|ulteriori)\b|\bpiù(?!\p{L})/u,
  /\b(?:meer|andere|overige)\b/,
  /\b(?:mais|outr[oa]s?|todas as funções)\b|adicionais/,
  /他|ほか|もっと|さらに|すべての(?:ロール|役割)/,
  /(?<!\p{L})더(?: ?보기|(?!\p{L}))|외 ?\d|기타|나머지|추가 역할|모든 역할/u,
  /更多|其他|其余|另外|还有|(?:所有|全部)角色/,
);

/** A control that folds a list which is shown whole. */
export const LESS = anyOf(
  /\b(?:less|fewer|hide|collapse)\b/,
  /weniger|ausblenden|reduzieren/,
  /\b(?:moins|masquer|réduire)\b/,
  /\b(?:menos|ocultar|contraer|recolher)\b/,
  /\b(?:meno|nascondi|comprimi)\b/,
  /\b(?:minder|verbergen|samenvouwen)\b/,
  /少なく|減らす|折りたた|非表示にする/,
  /간단히|숨기기|접기/,
  /收起|折叠|更少|^隐藏/,
);

/** A control about descriptions, beside the list. */
export const DESCRIPTIONS = anyOf(
  /descri[pzç]|learn more/,
  /beschreibung|weitere informationen/,
  /en savoir plus|plus d.informations/,
  /más información/,
  /(?:altre|ulteriori|maggiori) informazioni|scopri di più/,
  /beschrijving|omschrijving|meer informatie/,
  /saiba mais|mais informações/,
  /説明|詳細(?!な)|詳しく|その他の情報/,
  /설명|자세/,
  /说明|描述|了解|详细信息|更多信息/,
);

/** A control that accepts. Source: "Manage partner relationships" in each language; see `page-words.ts`. */
export const ACCEPT = anyOf(
  /accept|approve|authori[sz]e|agree(?!ment)/,
  /genehmig|annehmen|akzeptieren|autorisieren|zustimmen|bestätigen/,
  /approuver|autoriser/,
  /aceptar|aprobar|autorizar/,
  /accett|approva|autorizza/,
  /goedkeuren|machtigen|akkoord/,
  /aceitar|aprovar|concordar/,
  /同意|承認|承諾|許可/,
  /동의|승인|수락|허용/,
  /接受|批准|授权/,
);

/** "+ 5 more" in any language: a plus sign and a number. */
export const PLUS_NUMBER = /^[+＋]\s*\d+/;
