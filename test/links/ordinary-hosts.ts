/** Hosts that are what they say: Microsoft's own beside the portals, and everybody else's. */
export const ORDINARY_HOSTS: readonly string[] = `
learn.microsoft.com www.microsoft.com techcommunity.microsoft.com support.microsoft.com docs.microsoft.com
blogs.microsoft.com developer.microsoft.com azure.microsoft.com security.microsoft.com compliance.microsoft.com
entra.microsoft.com intune.microsoft.com endpoint.microsoft.com defender.microsoft.com purview.microsoft.com
teams.microsoft.com account.microsoft.com myaccount.microsoft.com myapps.microsoft.com mysignins.microsoft.com
appsource.microsoft.com azuremarketplace.microsoft.com partnercenter.microsoft.com mspartner.microsoft.com
cloudpartners.transform.microsoft.com admin.teams.microsoft.com admin.exchange.microsoft.com
admin.powerplatform.microsoft.com config.office.com make.powerapps.com graph.microsoft.com download.microsoft.com
update.microsoft.com research.microsoft.com news.microsoft.com careers.microsoft.com status.cloud.microsoft
m365.cloud.microsoft outlook.cloud.microsoft teams.cloud.microsoft copilot.cloud.microsoft sway.cloud.microsoft
www.office.com outlook.office.com outlook.office365.com tasks.office.com forms.office.com admin.office.com
portal.office365.com outlook.live.com login.live.com account.live.com onedrive.live.com www.bing.com www.msn.com
portal.azure.com dev.azure.com management.azure.com shell.azure.com status.azure.com contoso.visualstudio.com
contoso.sharepoint.com contoso-admin.sharepoint.com microsoft.sharepoint.com contoso-my.sharepoint.com
contoso.onmicrosoft.com contoso.crm.dynamics.com contoso.crm4.dynamics.com app.powerbi.com www.skype.com
www.xbox.com www.linkedin.com github.com microsoft.github.io windows.net core.windows.net sts.windows.net
graph.windows.net management.core.windows.net contoso.blob.core.windows.net contoso.azurewebsites.net
contoso.cloudapp.azure.com device.login.microsoftonline.com autologon.microsoftazuread-sso.com
aadcdn.msftauth.net aadcdn.msauth.net res.cdn.office.net stamp2.login.microsoftonline.com login.microsoftonline.de
contoso.com fabrikam.com northwindtraders.com adatum.com example.com example.org example.net example.edu
google.com www.google.de mail.google.com docs.google.com admin.google.com accounts.google.com drive.google.com
aws.amazon.com console.aws.amazon.com signin.aws.amazon.com amazon.de apple.com icloud.com adobe.com
login.salesforce.com contoso.my.salesforce.com admin.shopify.com portal.office-partner.de office-discount.de
officedepot.com officeworks.com.au postoffice.co.uk www.post.ch backoffice.example openoffice.org libreoffice.org
onlyoffice.com office-portal.example portal.offices.co.uk homeoffice.gov.uk login.office-manager.example
admin.cloud.example admin.cloud.google.com admin.cloudflare.com dash.cloudflare.com cloud.oracle.com
portal.apps.example portal.apps.k8s.example login.windows-forum.example windows-faq.de windowscentral.com
microsofters.com microsoft-blog.example learnmicrosoft365.example mymicrosoftexchange.wordpress.com
office365itpros.com practical365.com www.m365.fm msxfaq.de office365reports.com microsoft365usergroup.example
o365info.com admindroid.com blog.admindroid.com adminsdroid.com thelazyadministrator.com jeffbrown.tech
aadinternals.com cipp.app www.cyberdrain.com mspgeek.org reddit.com stackoverflow.com serverfault.com
superuser.com wikipedia.org de.wikipedia.org fr.wikipedia.org bbc.co.uk spiegel.de lemonde.fr elpais.com
asahi.com naver.com baidu.com qq.com yandex.ru vk.com booking.com airbnb.com netflix.com spotify.com zoom.us
webex.com slack.com atlassian.net bitbucket.org gitlab.com npmjs.com pypi.org crates.io debian.org ubuntu.com
kernel.org mozilla.org addons.mozilla.org chromewebstore.google.com cisco.com proofpoint.com mimecast.com
barracuda.com checkpoint.com trendmicro.com sophos.com crowdstrike.com okta.com contoso.okta.com duo.com
tdsynnex.com ingrammicro.com alsogroup.com crayon.com softwareone.com pax8.com rhipe.com insight.com cdw.com
dell.com lenovo.com hp.com surface.example bücher.example münchen.de 中文.example россия.example
`
  .trim()
  .split(/\s+/);
