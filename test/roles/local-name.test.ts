import { expect, test } from 'vitest';
import { localName } from '../../lib/roles/local-name';

const PASSWORD_ADMINISTRATOR = '966707d0-3269-4727-9be2-8c3a10f19b9d';
const AGENT_ID_ADMINISTRATOR = 'db506228-d27e-4b7d-95e5-295956d6615f';

test.each([
  [PASSWORD_ADMINISTRATOR, 'de', 'Kennwortadministrator'],
  [PASSWORD_ADMINISTRATOR, 'ja', 'パスワード管理者'],
  [PASSWORD_ADMINISTRATOR, 'tlh', undefined],
  [PASSWORD_ADMINISTRATOR, 'en', undefined],
  [AGENT_ID_ADMINISTRATOR, 'de', undefined],
  ['11111111-2222-4333-8444-555555555555', 'de', undefined],
])('%s in "%s" is called %s', (id, language, name) => {
  expect(localName(id, language)).toBe(name);
});
