import { wholly } from './any-of';

/**
 * What stands where a publisher would be that nobody has verified. English: "unverified", as in
 * https://learn.microsoft.com/entra/identity-platform/application-consent-experience; the other languages are
 * plain dictionary words. Each must be the whole text: a sentence may say the opposite.
 */
export const UNVERIFIED = wholly(
  /[([（]?(?:unverified|not verified)(?: publisher)?[)\]）]?/,
  /nicht (?:überprüft|verifiziert|bestätigt)(?:er herausgeber)?/,
  /(?:éditeur )?non vérifiée?/,
  /(?:(?:editor|publicador) )?(?:no (?:comprobad|verificad)[oa]|sin (?:comprobar|verificar))/,
  /(?:(?:editore|autore) )?non verificat[oa]/,
  /niet[- ]geverifieerde?(?: uitgever)?/,
  /(?:(?:editor|fornecedor) )?não verificad[oa]/,
  /未(?:確認|検証)(?:の発行元)?/,
  /(?:확인|인증|검증)되지 않(?:음|은 게시자)|미(?:확인|인증)/,
  /未(?:经)?(?:验证|核实)(?:的发布者)?/,
);
