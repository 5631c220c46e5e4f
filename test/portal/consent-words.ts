import type { Language } from './language';

const english = {
  title: 'Permissions requested',
  forOrganization: 'Review for your organization',
  unverified: 'unverified',
  notByMicrosoft: 'Neither Microsoft nor your organization published this app.',
  wouldLike: 'This app would like to:',
  choice: 'Consent on behalf of your organization',
  ifAccepted: 'If you accept, this app gets these permissions for everyone in your organization.',
  review: 'You can review and remove them at https://myapps.microsoft.com.',
  report: 'Does this app look suspicious? Report it here',
  accept: 'Accept',
  cancel: 'Cancel',
};

/** The words of the consent page; README.md says which of them are known. It plays no French. */
export const consentWords: Readonly<Record<Language, typeof english>> = {
  en: english,
  fr: english,
  de: {
    title: 'Angeforderte Berechtigungen',
    forOrganization: 'Überprüfung für Ihre Organisation',
    unverified: 'nicht überprüft',
    notByMicrosoft: 'Diese App stammt weder von Microsoft noch von Ihrer Organisation.',
    wouldLike: 'Diese App möchte Folgendes:',
    choice: 'Zustimmung im Namen Ihrer Organisation',
    ifAccepted: 'Wenn Sie zustimmen, gilt das für alle Personen in Ihrer Organisation.',
    review: 'Sie können das unter https://myapps.microsoft.com ansehen und zurücknehmen.',
    report: 'Wirkt diese App verdächtig? Hier melden',
    accept: 'Akzeptieren',
    cancel: 'Abbrechen',
  },
  ja: {
    title: '要求されているアクセス許可',
    forOrganization: '組織のためのレビュー',
    unverified: '未確認',
    notByMicrosoft: 'このアプリの発行元は、Microsoft でも、あなたの組織でもありません。',
    wouldLike: 'このアプリで必要なアクセス許可:',
    choice: '組織の代理として同意する',
    ifAccepted: '承諾すると、組織内のすべてのユーザーに適用されます。',
    review: 'これは https://myapps.microsoft.com で確認して取り消すことができます。',
    report: 'このアプリは疑わしいですか? ここで報告する',
    accept: '承諾',
    cancel: 'キャンセル',
  },
};
