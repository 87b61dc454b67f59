<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutCard</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>About this account</source>
        <translation>关于此账户</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>上次更改</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>密码更改时间</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy the user ID</source>
        <translation>复制用户 ID</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>when the account was created</comment>
        <translation>创建时间</translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>Account %1, %2, opens the list of accounts</source>
        <translation>账户 %1，%2，打开账户列表</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Your account could not be loaded</source>
        <translation>无法加载您的账户</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>The open account</source>
        <translation>当前打开的账户</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已退出登录</translation>
    </message>
</context>
<context>
    <name>AccountsFlow</name>
    <message>
        <source>Its sign-in, its settings and everything else that Conta keeps of %1 on %2 goes from this computer. The account itself stays as it is.</source>
        <translation>Conta 保存的 %2 上的账户 %1 的登录状态、设置及其他所有内容都将从此计算机中移除。账户本身保持不变。</translation>
    </message>
    <message>
        <source>What is not saved is lost.</source>
        <translation>未保存的内容将会丢失。</translation>
    </message>
    <message>
        <source>Remove the account from this computer?</source>
        <translation>从此计算机移除该账户？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>AccountsPanel</name>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>More for %1 on %2</source>
        <translation>%2 上的 %1 的更多操作</translation>
    </message>
    <message>
        <source>Sign out or remove</source>
        <translation>退出登录或移除</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>退出登录(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove from this computer…</source>
        <translation>从此计算机移除(&amp;R)…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
</context>
<context>
    <name>AddItemDialog</name>
    <message>
        <source>&amp;Id</source>
        <translation>ID(&amp;I)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It goes to the top of the list, as if you had opened it in the web console. The id stands in the address of its page there.</source>
        <translation>它会排到列表顶部，就像您在网页控制台中打开过一样。ID 就在控制台中该项页面的地址里。</translation>
    </message>
    <message>
        <source>Enter the id of what you want to add</source>
        <translation>请输入要添加项的 ID</translation>
    </message>
    <message>
        <source>An id has only digits and the letters a to f</source>
        <translation>ID 只包含数字和字母 a 到 f</translation>
    </message>
    <message numerus="yes">
        <source>An id has 24 characters; this has %Ln.</source>
        <translation>
            <numerusform>ID 有 24 个字符；这个有 %Ln 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is on the list already and moves to its top.</source>
        <translation>“%1”已在列表中，将移到顶部。</translation>
    </message>
    <message>
        <source>Choose the application that it belongs to</source>
        <translation>请选择它所属的应用</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>正在添加…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Not accepted by the server: %1</source>
        <translation>服务器未接受：%1</translation>
    </message>
    <message>
        <source>Not added. %1</source>
        <translation>未添加。%1</translation>
    </message>
    <message>
        <source>It is not known whether this was added: no answer of the server came through.</source>
        <translation>不确定是否已添加：没有收到服务器的响应。</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>It was not added: the list does not have it at its top. You can add it again.</source>
        <translation>未添加：它不在列表顶部。您可以再次添加。</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Shown as of %1. %2</source>
        <translation>显示截至 %1 的数据。%2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>跟随系统(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>深色(&amp;A)</translation>
    </message>
</context>
<context>
    <name>AuthorityCard</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>选择文件(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Remove the file of authorities</source>
        <translation>移除证书颁发机构文件</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>证书颁发机构</translation>
    </message>
    <message>
        <source>For a company whose proxy replaces certificates, or a server with an authority of its own: a PEM file, trusted beside what this computer trusts already.</source>
        <translation>适用于公司代理服务器会替换证书，或服务器使用自有颁发机构的情况：一个 PEM 文件，在此计算机已信任的机构之外另予信任。</translation>
    </message>
    <message>
        <source>File of certificate authorities</source>
        <translation>证书颁发机构文件</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln authority(ies).</source>
        <translation>
            <numerusform>其中有 %Ln 个颁发机构。</numerusform>
        </translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Partly expired</source>
        <translation>部分已过期</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them has expired or is not valid yet; ask your administrator for a new file.</source>
        <translation>
            <numerusform>其中 %Ln 个已过期或尚未生效；请向管理员索取新文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no file of authorities</comment>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>BrandPanel</name>
    <message>
        <source>Your platform account, on your own desk.</source>
        <translation>您的平台账户，就在您的桌面上。</translation>
    </message>
    <message>
        <source>Profile, password and two-factor in one place</source>
        <translation>个人资料、密码和双因素集中一处</translation>
    </message>
    <message>
        <source>Usage against your limits, before they bite</source>
        <translation>在触及限额之前掌握用量</translation>
    </message>
    <message>
        <source>Your sign-in stays in this computer&apos;s keychain</source>
        <translation>您的登录状态保存在此计算机的密钥环中</translation>
    </message>
</context>
<context>
    <name>BundleCard</name>
    <message>
        <source>&amp;Hide who I am</source>
        <translation>隐藏我的身份(&amp;H)</translation>
    </message>
    <message>
        <source>E-mail addresses, the user ID, the proxy and its user, and the names in paths are blotted out. Passwords and tokens are never in it.</source>
        <translation>电子邮件地址、用户 ID、代理服务器及其用户，以及路径中的名称都会被遮盖。其中绝不包含密码和令牌。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>另存为文件(&amp;S)…</translation>
    </message>
    <message>
        <source>What goes into the bundle</source>
        <translation>诊断包中的内容</translation>
    </message>
    <message>
        <source>For whoever helps you with a fault. Nothing is sent: look at each line, take out what you do not want to show, and hand it over yourself.</source>
        <translation>供帮助您排查故障的人使用。不会发送任何内容：请逐行查看，去掉不想展示的内容，然后由您自己转交。</translation>
    </message>
    <message>
        <source>Bundle for support</source>
        <translation>支持诊断包</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>保存诊断包</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
    <message>
        <source>The bundle could not be saved.</source>
        <translation>无法保存诊断包。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
</context>
<context>
    <name>BundleModel</name>
    <message>
        <source>Left out: %1</source>
        <translation>已排除：%1</translation>
    </message>
</context>
<context>
    <name>BusNotifier</name>
    <message>
        <source>Open</source>
        <comment>button of a notification</comment>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>BusyIndicator</name>
    <message>
        <source>Busy</source>
        <translation>忙碌</translation>
    </message>
</context>
<context>
    <name>ChartCanvas</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>There is nothing to show for this range.</source>
        <translation>此时间范围内没有可显示的内容。</translation>
    </message>
    <message>
        <source>All series are hidden. Choose one in the legend.</source>
        <translation>所有系列均已隐藏。请在图例中选择一个。</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出%1</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>View</source>
        <comment>what switches between chart and table</comment>
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>Copy &amp;picture</source>
        <translation>复制图片(&amp;P)</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>复制表格(&amp;T)</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>另存为 CSV(&amp;C)…</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>另存为 JSON(&amp;J)…</translation>
    </message>
    <message>
        <source>Save as P&amp;NG…</source>
        <translation>另存为 PNG(&amp;N)…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>另存为 SVG(&amp;S)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>另存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>Save usage</source>
        <translation>保存用量</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>图片已复制</translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation>表格已复制</translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
</context>
<context>
    <name>ChartNumbers</name>
    <message>
        <source>min</source>
        <comment>minutes, after a number</comment>
        <translation>分钟</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>exact number of bytes</comment>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>exact number of minutes</comment>
        <translation>%1 分钟</translation>
    </message>
</context>
<context>
    <name>ChartPlot</name>
    <message>
        <source>%1: %2</source>
        <comment>name of the limit, its value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ChartReading</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a series, its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: no data.</source>
        <translation>%1：无数据。</translation>
    </message>
    <message>
        <source>%1: minimum %2 (%3), maximum %4 (%5), latest %6 (%7).</source>
        <translation>%1：最小 %2（%3），最大 %4（%5），最新 %6（%7）。</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>介于</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>between a low and a high value</comment>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>ddd, d MMM yyyy</source>
        <comment>QLocale date format</comment>
        <translation>yyyy年M月d日 ddd</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <comment>day, from and to time of day</comment>
        <translation>%1，%2 – %3</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>从 %1 到 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s).</source>
        <translation>
            <numerusform>%Ln 个数据点。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>ChartTableModel</name>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>%1, low</source>
        <translation>%1，最低</translation>
    </message>
    <message>
        <source>%1, high</source>
        <translation>%1，最高</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time, time zone</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (bytes)</source>
        <translation>%1（字节）</translation>
    </message>
    <message>
        <source>%1 (minutes)</source>
        <translation>%1（分钟）</translation>
    </message>
</context>
<context>
    <name>ChartTicks</name>
    <message>
        <source>d MMM</source>
        <comment>QLocale date format</comment>
        <translation>M月d日</translation>
    </message>
</context>
<context>
    <name>CheckupCard</name>
    <message>
        <source>E-mail address not verified</source>
        <translation>电子邮件地址未验证</translation>
    </message>
    <message>
        <source>Until it is, the platform allows you next to nothing.</source>
        <translation>在验证之前，平台几乎不允许您执行任何操作。</translation>
    </message>
    <message>
        <source>Send the message again</source>
        <translation>重新发送邮件</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>The server does not say whether it is verified.</source>
        <translation>服务器未说明它是否已验证。</translation>
    </message>
    <message>
        <source>E-mail address verified</source>
        <translation>电子邮件地址已验证</translation>
    </message>
    <message>
        <source>Two-factor authentication is off</source>
        <translation>双因素身份验证已停用</translation>
    </message>
    <message>
        <source>Whoever learns your password can sign in.</source>
        <translation>任何人得知您的密码后都能登录。</translation>
    </message>
    <message>
        <source>Turn it on…</source>
        <translation>启用…</translation>
    </message>
    <message>
        <source>Single sign-on</source>
        <translation>单点登录 (SSO)</translation>
    </message>
    <message>
        <source>Your organization looks after password and two-factor.</source>
        <translation>密码和双因素由您的组织管理。</translation>
    </message>
    <message>
        <source>Two-factor authentication</source>
        <translation>双因素身份验证</translation>
    </message>
    <message>
        <source>The server does not say whether it is on.</source>
        <translation>服务器未说明它是否已启用。</translation>
    </message>
    <message>
        <source>Two-factor authentication is on</source>
        <translation>双因素身份验证已启用</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>The server does not say when it was changed.</source>
        <translation>服务器未说明密码何时更改过。</translation>
    </message>
    <message>
        <source>Password last changed %1</source>
        <translation>密码上次更改：%1</translation>
    </message>
    <message>
        <source>Change it if it is used anywhere else.</source>
        <translation>如果该密码还用在其他地方，请更改它。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>This sign-in does not end by itself</source>
        <translation>此登录不会自行失效</translation>
    </message>
    <message>
        <source>This sign-in renews itself</source>
        <translation>此登录会自动续期</translation>
    </message>
    <message>
        <source>Without that it would end on %1.</source>
        <translation>若不续期，它将于 %1 失效。</translation>
    </message>
    <message>
        <source>This sign-in ends on %1</source>
        <translation>此登录将于 %1 失效</translation>
    </message>
    <message>
        <source>Have a new token at hand by then.</source>
        <translation>请在此之前备好新令牌。</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详细信息…</translation>
    </message>
    <message>
        <source>Security check-up</source>
        <translation>安全检查</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to look at</source>
        <translation>
            <numerusform>%Ln 项需要关注</numerusform>
        </translation>
    </message>
    <message>
        <source>All good</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>This token may not do that</source>
        <translation>此令牌无权执行该操作</translation>
    </message>
    <message>
        <source>Verification sent</source>
        <translation>验证邮件已发送</translation>
    </message>
    <message>
        <source>The verification was not sent. %1</source>
        <translation>验证邮件未发送。%1</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>&amp;Paste ids…</source>
        <translation>粘贴 ID(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>Tick what shall move</source>
        <translation>请勾选要转移的内容</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>已选：%1</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>6 digits</source>
        <translation>6 位数字</translation>
    </message>
    <message>
        <source>Enter the code that your authenticator shows</source>
        <translation>请输入身份验证器显示的验证码</translation>
    </message>
    <message>
        <source>The code is the six digits that your authenticator shows</source>
        <translation>验证码是身份验证器显示的六位数字</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Start on a stand-in server with sample data; keep nothing.</source>
        <translation>使用带示例数据的模拟服务器启动；不保留任何内容。</translation>
    </message>
    <message>
        <source>With --demo: sign in to this sample account.</source>
        <translation>与 --demo 合用：登录到此示例账户。</translation>
    </message>
    <message>
        <source>With --demo: how much sample data there is.</source>
        <translation>与 --demo 合用：示例数据的多少。</translation>
    </message>
    <message>
        <source>Sign in to the API at &lt;url&gt;.</source>
        <translation>登录到 &lt;url&gt; 处的 API。</translation>
    </message>
    <message>
        <source>Keep settings and state in &lt;folder&gt;.</source>
        <translation>将设置和状态保存在 &lt;folder&gt; 中。</translation>
    </message>
    <message>
        <source>Open the page &lt;id&gt;, e.g. profile.</source>
        <translation>打开页面 &lt;id&gt;，例如 profile。</translation>
    </message>
    <message>
        <source>Visit every page, save a picture of each in &lt;folder&gt;, exit.</source>
        <translation>访问每个页面，将各页的图片保存到 &lt;folder&gt;，然后退出。</translation>
    </message>
    <message>
        <source>Use the language &lt;code&gt;, e.g. pt_BR.</source>
        <translation>使用语言 &lt;code&gt;，例如 pt_BR。</translation>
    </message>
    <message>
        <source>Make the window &lt;width&gt;x&lt;height&gt;.</source>
        <translation>将窗口大小设为 &lt;width&gt;x&lt;height&gt;。</translation>
    </message>
    <message>
        <source>Manage your own account on the WEGnology platform.</source>
        <translation>管理您自己在 WEGnology 平台上的账户。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>See conta --help.</source>
        <translation>请参阅 conta --help。</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>未知参数：%1</translation>
    </message>
    <message>
        <source>--demo-account and --demo-seed go with --demo</source>
        <translation>--demo-account 和 --demo-seed 须与 --demo 合用</translation>
    </message>
    <message>
        <source>The seed is small or large, not %1</source>
        <translation>示例数据量应为 small 或 large，而不是 %1</translation>
    </message>
    <message>
        <source>Not an address that a sign-in may be sent to: %1</source>
        <translation>该地址不允许接收登录信息：%1</translation>
    </message>
    <message>
        <source>There is no page %1. The pages: %2</source>
        <translation>没有页面 %1。可用页面：%2</translation>
    </message>
    <message>
        <source>A size is written like 1024x600, not %1</source>
        <translation>大小应写成 1024x600 这样的形式，而不是 %1</translation>
    </message>
    <message>
        <source>Use the light, dark or high-contrast theme.</source>
        <translation>使用浅色 (light)、深色 (dark) 或高对比度 (contrast) 主题。</translation>
    </message>
    <message>
        <source>The theme is light, dark or contrast, not %1</source>
        <translation>主题应为 light、dark 或 contrast，而不是 %1</translation>
    </message>
    <message>
        <source>Conta is running already: close it before a tour.</source>
        <translation>Conta 已在运行：请先将其关闭，再进行巡览。</translation>
    </message>
    <message>
        <source>Conta is running already, but does not answer.</source>
        <translation>Conta 已在运行，但没有响应。</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>退出代码：</translation>
    </message>
    <message>
        <source>Conta was closed, handed over to the one that runs, or its tour saw every page.</source>
        <translation>Conta 已关闭、已移交给正在运行的实例，或巡览已查看所有页面。</translation>
    </message>
    <message>
        <source>The tour showed an error, or the Conta that runs does not answer.</source>
        <translation>巡览中出现了错误，或正在运行的 Conta 没有响应。</translation>
    </message>
    <message>
        <source>The arguments make no sense.</source>
        <translation>参数无效。</translation>
    </message>
    <message>
        <source>Open the invite of a conta://invite/&lt;id&gt; link.</source>
        <translation>打开 conta://invite/&lt;id&gt; 链接所指的邀请。</translation>
    </message>
    <message>
        <source>Not a link that Conta opens: %1. They look like conta://invite/&lt;id&gt;.</source>
        <translation>不是 Conta 能打开的链接：%1。此类链接的形式为 conta://invite/&lt;id&gt;。</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>Refresh the page</source>
        <translation>刷新页面</translation>
    </message>
    <message>
        <source>Save what was typed</source>
        <translation>保存键入的内容</translation>
    </message>
    <message>
        <source>Go back, or discard what was typed</source>
        <translation>返回，或放弃键入的内容</translation>
    </message>
    <message>
        <source>Find a page or an action</source>
        <translation>查找页面或操作</translation>
    </message>
    <message>
        <source>Show the keyboard shortcuts</source>
        <translation>显示键盘快捷键</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Switch, add or leave an account</source>
        <translation>切换、添加或退出账户</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>主题：跟随系统</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>主题：浅色</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>主题：深色</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>主题：高对比度</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>语言：%1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>此页面</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>外观和语言</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Open the guide at this page</source>
        <translation>在指南中打开本页</translation>
    </message>
</context>
<context>
    <name>ConfirmCard</name>
    <message>
        <source>&amp;All or nothing</source>
        <translation>要么全部，要么都不(&amp;A)</translation>
    </message>
    <message>
        <source>The platform does not say what this switch (“strict”) does. Conta takes it to mean: on, one thing that cannot move stops the whole transfer; off, what cannot move stays and the rest moves. The result shows what really moved.</source>
        <translation>平台没有说明此开关（“strict”）的作用。Conta 的理解是：开启时，只要有一项无法转移，整个转移就会停止；关闭时，无法转移的留下，其余的转移。结果会显示实际转移了什么。</translation>
    </message>
    <message>
        <source>&amp;Type the destination&apos;s name to confirm</source>
        <translation>键入目标的名称以确认(&amp;T)</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>This is not the destination&apos;s name yet.</source>
        <translation>这还不是目标的名称。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>The id: %1</source>
        <translation>ID：%1</translation>
    </message>
    <message>
        <source>%1 — or its id, %2</source>
        <translation>%1 — 或其 ID：%2</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>转移 %1</translation>
    </message>
    <message>
        <source>Nothing was moved. %1</source>
        <translation>未转移任何内容。%1</translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation>正在转移…</translation>
    </message>
    <message>
        <source>Sent. It cannot be stopped now; you may go to other pages.</source>
        <translation>已发送。现在无法停止；您可以前往其他页面。</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ConnectionTrial</name>
    <message>
        <source>Asks %1 one question without your sign-in.</source>
        <translation>在不使用您的登录信息的情况下向 %1 发送一个请求。</translation>
    </message>
    <message>
        <source>S&amp;top trying</source>
        <translation>停止尝试(&amp;T)</translation>
    </message>
    <message>
        <source>%1 answered after %2 ms.</source>
        <translation>%1 在 %2 毫秒后作出响应。</translation>
    </message>
    <message>
        <source>&amp;Try the connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>By the system&apos;s proxy settings.</source>
        <translation>按照系统的代理服务器设置。</translation>
    </message>
    <message>
        <source>Without a proxy.</source>
        <translation>不使用代理服务器。</translation>
    </message>
    <message>
        <source>With the proxy %1 for all but this computer.</source>
        <translation>除此计算机外，均使用代理服务器 %1。</translation>
    </message>
</context>
<context>
    <name>ConsoleCard</name>
    <message>
        <source>For %1. Leave it empty to use the address that the server itself gives.</source>
        <translation>用于 %1。留空则使用服务器自身提供的地址。</translation>
    </message>
    <message>
        <source>An address like https://console.example.com; plain http:// is for this computer only</source>
        <translation>类似 https://console.example.com 的地址；不加密的 http:// 仅限此计算机</translation>
    </message>
    <message>
        <source>Recent items are opened there, in your browser.</source>
        <translation>最近项目将在您的浏览器中从该处打开。</translation>
    </message>
    <message>
        <source>Web console</source>
        <translation>网页控制台</translation>
    </message>
    <message>
        <source>The server&apos;s own address is used</source>
        <translation>使用服务器自身的地址</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Address of the &amp;web console</source>
        <translation>网页控制台的地址(&amp;W)</translation>
    </message>
</context>
<context>
    <name>CopyableText</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>QLocale date format</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>不到一分钟后</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分钟后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>%Ln 小时后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>no time left</source>
        <translation>没有剩余时间</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>剩余不到一分钟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>剩余 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) left</source>
        <translation>
            <numerusform>剩余 %Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>剩余 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln 小时前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeleteCard</name>
    <message>
        <source>&amp;Delete account…</source>
        <translation>删除账户(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete the account</source>
        <translation>删除账户</translation>
    </message>
    <message>
        <source>Your organization&apos;s single sign-on manages this account: it has no password here, and the platform asks for one before it deletes an account. Ask the administrator of your organization, or the platform&apos;s support, to delete it. The export above works all the same.</source>
        <translation>此账户由您组织的单点登录 (SSO) 管理：它在这里没有密码，而平台在删除账户前需要密码。请联系您组织的管理员或平台支持来删除它。上面的导出功能不受影响。</translation>
    </message>
    <message>
        <source>Ends the account for good, with everything that it owns. This cannot be taken back.</source>
        <translation>永久终止该账户及其拥有的一切。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Type the account&apos;s e-mail &amp;address to confirm</source>
        <translation>键入账户的电子邮件地址以确认(&amp;A)</translation>
    </message>
    <message>
        <source>Type the e-mail address of the account</source>
        <translation>请键入账户的电子邮件地址</translation>
    </message>
    <message>
        <source>This is not the address of this account, %1</source>
        <translation>这不是此账户的地址 %1</translation>
    </message>
    <message>
        <source>Export the data</source>
        <translation>导出数据</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>转移…</translation>
    </message>
    <message>
        <source>Transfer applications and dashboards</source>
        <translation>转移应用和仪表板</translation>
    </message>
    <message>
        <source>Keep what is still needed: take the data along, and hand applications and dashboards over to an organization or another user.</source>
        <translation>保留仍需要的内容：带走数据，并将应用和仪表板移交给组织或其他用户。</translation>
    </message>
    <message>
        <source>Erase it here…</source>
        <translation>从此处清除…</translation>
    </message>
    <message>
        <source>&amp;Keep the account</source>
        <translation>保留账户(&amp;K)</translation>
    </message>
    <message>
        <source>Delete the account for good?</source>
        <translation>永久删除该账户？</translation>
    </message>
    <message>
        <source>%1 on %2 ends now, with everything that it owns. This cannot be taken back.

Afterwards Conta erases what this computer holds of it.</source>
        <translation>%2 上的 %1 将立即终止，连同其拥有的一切。此操作无法撤销。

之后 Conta 会清除此计算机上保存的该账户信息。</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>保留账户</translation>
    </message>
    <message>
        <source>Erase the account from this computer?</source>
        <translation>从此计算机清除该账户？</translation>
    </message>
    <message>
        <source>The sign-in and the account&apos;s place in Conta&apos;s list go, whatever the server did. If the account is still there, you can sign in to it again.</source>
        <translation>无论服务器做了什么，登录状态以及该账户在 Conta 列表中的条目都会清除。如果账户仍然存在，您可以重新登录。</translation>
    </message>
    <message>
        <source>Erase it here</source>
        <translation>从此处清除</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>正在删除…</translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation>删除账户…</translation>
    </message>
    <message>
        <source>It is not known whether the account was deleted. %1</source>
        <translation>不确定账户是否已删除。%1</translation>
    </message>
    <message>
        <source>Checking with %1…</source>
        <translation>正在向 %1 确认…</translation>
    </message>
    <message>
        <source>The server no longer accepts this sign-in, which a deleted account would explain, but so would one that was ended elsewhere. Try to sign in: where a password that is surely right is not accepted any more, the account is gone.</source>
        <translation>服务器不再接受此登录。账户被删除可以解释这一点，但登录在别处被终止也可以。请尝试登录：如果肯定正确的密码不再被接受，则账户已不存在。</translation>
    </message>
    <message>
        <source>The account was not deleted. %1</source>
        <translation>账户未删除。%1</translation>
    </message>
    <message>
        <source>No answer came, and so far the account is still there. What you typed is too; try again.</source>
        <translation>没有收到响应，到目前为止账户仍然存在。您键入的内容也还在；请重试。</translation>
    </message>
    <message>
        <source>The account was not deleted. Current password or code not accepted.</source>
        <translation>账户未删除。当前密码或验证码未被接受。</translation>
    </message>
    <message>
        <source>The account was not deleted. Current password not accepted.</source>
        <translation>账户未删除。当前密码未被接受。</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Try to sign in</source>
        <translation>尝试登录</translation>
    </message>
</context>
<context>
    <name>DemoServer</name>
    <message>
        <source>The stand-in server ended by itself.</source>
        <translation>模拟服务器自行终止了。</translation>
    </message>
    <message>
        <source>The stand-in server did not answer.</source>
        <translation>模拟服务器没有响应。</translation>
    </message>
    <message>
        <source>The stand-in server did not say its address.</source>
        <translation>模拟服务器未提供其地址。</translation>
    </message>
</context>
<context>
    <name>DestinationStep</name>
    <message>
        <source>An &amp;organization of mine</source>
        <translation>我的一个组织(&amp;O)</translation>
    </message>
    <message>
        <source>Another &amp;user</source>
        <translation>其他用户(&amp;U)</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>转移到哪里？</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>Search organizations</source>
        <translation>搜索组织</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>&amp;Id of the user</source>
        <translation>用户的 ID(&amp;I)</translation>
    </message>
    <message>
        <source>The person finds it on the profile page.</source>
        <translation>对方可在个人资料页面找到它。</translation>
    </message>
    <message>
        <source>This is your own id: everything is yours already.</source>
        <translation>这是您自己的 ID：一切本来就是您的。</translation>
    </message>
    <message>
        <source>Nobody can look up here whom an id belongs to. Check it with that person: what has moved, only they can give back.</source>
        <translation>这里无法查出 ID 属于谁。请与对方核实：已转移的内容只有对方才能归还。</translation>
    </message>
    <message>
        <source>Your organizations could not be fetched. %1</source>
        <translation>无法获取您的组织。%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>转移到 %1</translation>
    </message>
    <message>
        <source>Enter the user&apos;s id</source>
        <translation>请输入用户的 ID</translation>
    </message>
    <message>
        <source>Choose an organization</source>
        <translation>请选择一个组织</translation>
    </message>
    <message>
        <source>No organization fits the search.</source>
        <translation>没有符合搜索条件的组织。</translation>
    </message>
    <message>
        <source>You belong to no organization. You can move things to another user whose id you know.</source>
        <translation>您不属于任何组织。您可以将内容转移给您知道其 ID 的其他用户。</translation>
    </message>
    <message>
        <source>An id has 24 characters: digits and the letters a to f.</source>
        <translation>ID 由 24 个字符组成：数字和字母 a 到 f。</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>Personal details</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>名字(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>姓氏(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>公司(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Job title</source>
        <translation>职位(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>电话(&amp;P)</translation>
    </message>
    <message>
        <source>L&amp;ocation</source>
        <translation>所在地(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>网站(&amp;W)</translation>
    </message>
    <message>
        <source>The platform asks for a first name</source>
        <translation>平台要求填写名字</translation>
    </message>
    <message>
        <source>Profile saved</source>
        <translation>个人资料已保存</translation>
    </message>
</context>
<context>
    <name>DevicesTab</name>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Devices created and deleted</source>
        <translation>已创建和已删除的设备</translation>
    </message>
    <message>
        <source>No devices in this range. Add one to an application that you own, in the web console.</source>
        <translation>此时间范围内没有设备。请在网页控制台中向您拥有的应用添加设备。</translation>
    </message>
    <message>
        <source>No device was created or deleted in this range.</source>
        <translation>此时间范围内没有创建或删除任何设备。</translation>
    </message>
    <message>
        <source>Only the devices of applications that you own are counted, not those of your organizations. The platform counts devices by UTC days.</source>
        <translation>只统计您拥有的应用的设备，不包括您的组织的设备。平台按 UTC 日统计设备。</translation>
    </message>
    <message>
        <source>The numbers of devices could not be loaded</source>
        <translation>无法加载设备数量</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>At the end of the range</source>
        <translation>时间范围结束时</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <comment>change</comment>
        <translation>目前 %1。</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>The server names no limit.</source>
        <translation>服务器未给出限额。</translation>
    </message>
    <message>
        <source>Created and deleted</source>
        <translation>已创建和已删除</translation>
    </message>
    <message>
        <source>+%1 / −%2</source>
        <comment>created, deleted</comment>
        <translation>+%1 / −%2</translation>
    </message>
    <message>
        <source>In the range</source>
        <translation>在此时间范围内</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>上一周期</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Devices allowed: %1</source>
        <translation>允许的设备数：%1</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>devices that were created</comment>
        <translation>已创建</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Two-factor authentication was turned on elsewhere in the meantime</source>
        <translation>双因素身份验证在此期间已在别处启用</translation>
    </message>
    <message>
        <source>With another key: the one shown here is not in use. Delete it from your authenticator and wherever you kept it. If it was not you who turned it on, change your password.</source>
        <translation>使用的是另一个密钥：这里显示的密钥未在使用。请从您的身份验证器和其他保存之处删除它。如果不是您启用的，请更改密码。</translation>
    </message>
    <message>
        <source>Two-factor authentication is on</source>
        <translation>双因素身份验证已启用</translation>
    </message>
    <message>
        <source>From now on every sign-in with your password asks for a code. Where you are signed in already you stay so. Keep the key: without recovery codes it is the only way back in when the authenticator is lost.</source>
        <translation>从现在起，每次使用密码登录都需要验证码。已登录的地方保持登录。请保管好密钥：由于没有恢复代码，身份验证器丢失后，它是重新登录的唯一途径。</translation>
    </message>
    <message>
        <source>Only the server&apos;s answer had been lost.</source>
        <translation>只是服务器的响应丢失了。</translation>
    </message>
</context>
<context>
    <name>EmailCard</name>
    <message>
        <source>Send the verification again</source>
        <translation>重新发送验证邮件</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>&amp;New e-mail address</source>
        <translation>新电子邮件地址(&amp;N)</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>Enter the new address</source>
        <translation>请输入新地址</translation>
    </message>
    <message>
        <source>A message goes to the new address. Until it is confirmed there, the present one stays.</source>
        <translation>将向新地址发送一封邮件。在新地址得到确认之前，当前地址保持不变。</translation>
    </message>
    <message>
        <source>Change the &amp;address</source>
        <translation>更改地址(&amp;A)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未验证</translation>
    </message>
    <message>
        <source>Waiting for confirmation: %1. Open the message sent there to finish the change.</source>
        <translation>等待确认：%1。请打开发送到该地址的邮件以完成更改。</translation>
    </message>
    <message>
        <source>Your organization&apos;s single sign-on manages this address</source>
        <translation>此地址由您组织的单点登录 (SSO) 管理</translation>
    </message>
    <message>
        <source>Not saved. Current password or code not accepted.</source>
        <translation>未保存。当前密码或验证码未被接受。</translation>
    </message>
    <message>
        <source>Address change requested</source>
        <translation>已申请更改地址</translation>
    </message>
    <message>
        <source>Verification sent</source>
        <translation>验证邮件已发送</translation>
    </message>
    <message>
        <source>The verification was not sent. %1</source>
        <translation>验证邮件未发送。%1</translation>
    </message>
</context>
<context>
    <name>ErasedText</name>
    <message>
        <source>The account %1 was deleted.</source>
        <translation>账户 %1 已删除。</translation>
    </message>
    <message>
        <source>Whether the account %1 was deleted is not known.</source>
        <translation>不确定账户 %1 是否已删除。</translation>
    </message>
    <message>
        <source>Conta holds nothing of it on this computer any more.</source>
        <translation>Conta 在此计算机上不再保存它的任何信息。</translation>
    </message>
    <message>
        <source>It is still in Conta&apos;s list of accounts, which could not be written.</source>
        <translation>它仍在 Conta 的账户列表中，因为列表无法写入。</translation>
    </message>
    <message>
        <source>To remove it by hand, delete the entry “Conta/%1” there.</source>
        <translation>要手动移除，请删除其中的条目“Conta/%1”。</translation>
    </message>
    <message>
        <source>The account %1 was removed from this computer.</source>
        <translation>账户 %1 已从此计算机移除。</translation>
    </message>
    <message>
        <source>What the server last said of it is still on this computer and could not be removed.</source>
        <translation>服务器上次提供的该账户的信息仍在此计算机上，无法移除。</translation>
    </message>
    <message>
        <source>Its sign-in may still be in the keychain (%1).</source>
        <translation>它的登录状态可能仍保存在密钥环中（%1）。</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>No server named %1 was found. Check the address, and whether this computer is online.</source>
        <translation>找不到名为 %1 的服务器。请检查地址，以及此计算机是否在线。</translation>
    </message>
    <message>
        <source>%1 does not take connections at the moment. The server may be down; try again.</source>
        <translation>%1 目前不接受连接。服务器可能已停机；请重试。</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete. Try again.</source>
        <translation>与 %1 的连接在响应完成之前中断。请重试。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network, the VPN or the proxy, then try again.</source>
        <translation>无法访问 %1。请检查网络、VPN 或代理服务器，然后重试。</translation>
    </message>
    <message>
        <source>Conta does not send passwords or tokens unencrypted to another computer. Use https://.</source>
        <translation>Conta 不会将密码或令牌以未加密方式发送到其他计算机。请使用 https://。</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for %1. A proxy may be replacing certificates: ask your administrator for its CA file, and do not go on if nobody can explain it.</source>
        <translation>此计算机信任的机构都不为 %1 担保。可能有代理服务器在替换证书：请向管理员索取其 CA 文件；如果无人能解释原因，请不要继续。</translation>
    </message>
    <message>
        <source>Whatever answered at %1 has the certificate of another server. Check the address; on a public network, sign in to the network with a browser first.</source>
        <translation>%1 处的响应者使用的是另一台服务器的证书。请检查地址；在公共网络上，请先用浏览器登录该网络。</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired or is not valid yet. Check the date and time of this computer; if they are right, the server&apos;s administrator has to renew it.</source>
        <translation>%1 的证书已过期或尚未生效。请检查此计算机的日期和时间；如果正确无误，则须由服务器管理员更新证书。</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 cannot be trusted. A proxy may be replacing certificates; ask your administrator, and do not go on if nobody can explain it.</source>
        <translation>与 %1 的加密连接不可信。可能有代理服务器在替换证书；请询问管理员，如果无人能解释原因，请不要继续。</translation>
    </message>
    <message>
        <source>The server has had too many requests. Wait a minute, then try again.</source>
        <translation>服务器收到的请求过多。请等待一分钟后重试。</translation>
    </message>
    <message numerus="yes">
        <source>The server has had too many requests. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>服务器收到的请求过多。请在 %Ln 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer from %1 was larger than anything it should send, and was dropped.</source>
        <translation>来自 %1 的响应超出其应有的大小，已被丢弃。</translation>
    </message>
    <message>
        <source>The answer from %1 was incomplete or damaged. Try again; if it stays so, the server or something on the way is at fault.</source>
        <translation>来自 %1 的响应不完整或已损坏。请重试；如果依旧如此，则是服务器或途中的某个环节有问题。</translation>
    </message>
    <message>
        <source>This was cancelled before an answer came.</source>
        <translation>在收到响应之前已取消。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again.</source>
        <translation>%1 未及时响应。请重试。</translation>
    </message>
    <message>
        <source>The server no longer accepts this sign-in. Sign in again; what you typed stays.</source>
        <translation>服务器不再接受此登录。请重新登录；您键入的内容会保留。</translation>
    </message>
    <message>
        <source>This sign-in is not allowed to do that. A token with more rights is needed.</source>
        <translation>此登录无权执行该操作。需要权限更多的令牌。</translation>
    </message>
    <message>
        <source>The server does not know this any more. Refresh to see what is there now.</source>
        <translation>服务器已不认识该项。请刷新以查看现有内容。</translation>
    </message>
    <message>
        <source>This server does not offer this. It runs an older version of the platform.</source>
        <translation>此服务器不提供该功能。它运行的是较旧版本的平台。</translation>
    </message>
    <message>
        <source>This has expired.</source>
        <translation>已过期。</translation>
    </message>
    <message>
        <source>Something changed in the meantime. Refresh, then try again.</source>
        <translation>在此期间有内容发生了变化。请刷新后重试。</translation>
    </message>
    <message>
        <source>The server did not accept this.</source>
        <translation>服务器未接受。</translation>
    </message>
    <message>
        <source>%1 has a problem of its own at the moment. Try again in a few minutes.</source>
        <translation>%1 目前自身有问题。请几分钟后重试。</translation>
    </message>
    <message>
        <source>Not the platform but something else answered at %1: often the sign-in page of a network or proxy. Open a browser, sign in to the network, then try again; or check the address.</source>
        <translation>在 %1 处响应的不是平台，而是其他东西：通常是网络或代理服务器的登录页面。请打开浏览器登录网络，然后重试；或检查地址。</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>This is not a complete API token: it has three parts with a dot between them. Copy it once more, from its first to its last character.</source>
        <translation>这不是完整的 API 令牌：令牌有三个部分，以点分隔。请从第一个字符到最后一个字符重新复制。</translation>
    </message>
    <message>
        <source>This token has expired. Make a new one in the web console.</source>
        <translation>此令牌已过期。请在网页控制台中创建新令牌。</translation>
    </message>
    <message>
        <source>This token may not read your profile (scope me.get). Make one with the scope all.User, or all.User.read to look only.</source>
        <translation>此令牌无权读取您的个人资料（权限范围 me.get）。请创建权限范围为 all.User 的令牌；若只需查看，则用 all.User.read。</translation>
    </message>
    <message>
        <source>This account is locked for now after too many attempts. Wait before you try again, or reset the password in the web console.</source>
        <translation>由于尝试次数过多，此账户暂时被锁定。请稍后再试，或在网页控制台中重置密码。</translation>
    </message>
    <message>
        <source>E-mail, password or code not accepted. If two-factor authentication is on, enter the code as well.</source>
        <translation>电子邮件、密码或验证码未被接受。如果已启用双因素身份验证，请同时输入验证码。</translation>
    </message>
    <message>
        <source>%1 answered, but does not offer this sign-in. Check the server&apos;s address.</source>
        <translation>%1 有响应，但不提供此登录方式。请检查服务器地址。</translation>
    </message>
    <message>
        <source>%1 does not accept this token. It may have been revoked, or be for another server.</source>
        <translation>%1 不接受此令牌。它可能已被吊销，或属于另一台服务器。</translation>
    </message>
    <message>
        <source>The keychain did not answer. It may be waiting to be unlocked in another window.</source>
        <translation>密钥环没有响应。它可能正在另一个窗口中等待解锁。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation>密钥环已锁定。请将其解锁，然后重试。</translation>
    </message>
    <message>
        <source>The keychain refused. Allow Conta to use it, then try again.</source>
        <translation>密钥环拒绝了请求。请允许 Conta 使用它，然后重试。</translation>
    </message>
    <message>
        <source>The keychain says that it removed the sign-in, but still hands it out.</source>
        <translation>密钥环称已移除登录状态，但仍能读出它。</translation>
    </message>
    <message>
        <source>No keychain is running here. On Linux, install and start GNOME Keyring or KWallet.</source>
        <translation>这里没有运行密钥环。在 Linux 上，请安装并启动 GNOME Keyring 或 KWallet。</translation>
    </message>
    <message>
        <source>The keychain holds no sign-in for this account, or it is locked.</source>
        <translation>密钥环中没有此账户的登录状态，或密钥环已锁定。</translation>
    </message>
    <message>
        <source>The keychain reported a problem.</source>
        <translation>密钥环报告了问题。</translation>
    </message>
    <message>
        <source>The proxy between this computer and %1 wants a sign-in, or does not accept the one that is set. Enter its user name and password in the network settings.</source>
        <translation>此计算机与 %1 之间的代理服务器要求登录，或不接受所设置的登录信息。请在网络设置中输入其用户名和密码。</translation>
    </message>
    <message>
        <source>The proxy between this computer and %1 cannot be reached or refused the connection. Ask your administrator which proxy to use, and set it in the network settings.</source>
        <translation>无法访问此计算机与 %1 之间的代理服务器，或它拒绝了连接。请询问管理员应使用哪个代理服务器，并在网络设置中进行设置。</translation>
    </message>
    <message>
        <source>The file of certificate authorities cannot be read.</source>
        <translation>无法读取证书颁发机构文件。</translation>
    </message>
    <message>
        <source>This is no file of certificate authorities: a PEM file holds “BEGIN CERTIFICATE”.</source>
        <translation>这不是证书颁发机构文件：PEM 文件中含有“BEGIN CERTIFICATE”。</translation>
    </message>
    <message>
        <source>This certificate is in the binary form (DER). Ask for it as PEM, or convert it.</source>
        <translation>此证书为二进制格式 (DER)。请索取 PEM 格式的证书，或进行转换。</translation>
    </message>
    <message>
        <source>There is no readable certificate in this file; perhaps it holds a key instead.</source>
        <translation>此文件中没有可读取的证书；其中可能是密钥。</translation>
    </message>
    <message>
        <source>The end of this token is missing. Copy it once more, to its last character.</source>
        <translation>此令牌缺少末尾部分。请重新复制，直到最后一个字符。</translation>
    </message>
    <message>
        <source>The keychain took the sign-in but does not hand it out again as it was. Try again; a restart of the keychain may help.</source>
        <translation>密钥环接受了登录状态，但读出的内容与存入时不同。请重试；重新启动密钥环可能有帮助。</translation>
    </message>
    <message>
        <source>The keychain holds only a part of this sign-in. Sign in again to mend it.</source>
        <translation>密钥环中只有此登录状态的一部分。请重新登录以修复。</translation>
    </message>
</context>
<context>
    <name>EverywhereSection</name>
    <message>
        <source>For a device that was lost, or a sign-in you do not know: everything that is signed in to this account has to sign in again.</source>
        <translation>用于设备丢失或出现您不认识的登录时：所有登录到此账户的设备和程序都必须重新登录。</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>在所有位置退出登录</translation>
    </message>
    <message>
        <source>This device gets a new sign-in first and stays signed in.</source>
        <translation>此设备会先获得新的登录，并保持登录。</translation>
    </message>
    <message>
        <source>This device uses an API token, which cannot be renewed and may end too: then you have to sign in here again, with another token.</source>
        <translation>此设备使用 API 令牌，它无法续期，也可能失效：届时您必须使用另一个令牌在此重新登录。</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>在所有位置退出登录？</translation>
    </message>
    <message>
        <source>Every device and program that is signed in to this account has to sign in again. %1

API tokens made in the web console may go on working; they are revoked there.</source>
        <translation>登录到此账户的所有设备和程序都必须重新登录。%1

在网页控制台中创建的 API 令牌可能继续有效；须在那里吊销。</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>正在退出登录…</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>在所有位置退出登录…</translation>
    </message>
    <message>
        <source>It is not known whether the others were signed out. %1</source>
        <translation>不确定其他位置是否已退出登录。%1</translation>
    </message>
    <message>
        <source>Checking with %1…</source>
        <translation>正在向 %1 确认…</translation>
    </message>
    <message>
        <source>This sign-in has ended, which would fit. Sign in again, then it is checked.</source>
        <translation>此登录已终止，这与预期相符。请重新登录，然后会进行检查。</translation>
    </message>
    <message>
        <source>Signed out everywhere else</source>
        <translation>已在其他所有位置退出登录</translation>
    </message>
    <message>
        <source>Every older sign-in has ended. Whether this one goes on could not be tried. %1</source>
        <translation>所有较早的登录均已终止。无法测试此登录是否仍有效。%1</translation>
    </message>
    <message>
        <source>Every older sign-in has ended, also the one that this device had.</source>
        <translation>所有较早的登录均已终止，包括此设备的登录。</translation>
    </message>
    <message>
        <source>Nothing was signed out. %1</source>
        <translation>未退出任何登录。%1</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Export account data</source>
        <translation>导出账户数据</translation>
    </message>
    <message>
        <source>Everything that the server holds of your account, as one JSON file that only you can read. It holds no password and no token.</source>
        <translation>服务器保存的关于您账户的全部数据，导出为一个只有您能读取的 JSON 文件。其中不含密码和令牌。</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>导出已取消。未写入任何文件。</translation>
    </message>
    <message>
        <source>Profile, summary and limits</source>
        <translation>个人资料、摘要和限额</translation>
    </message>
    <message>
        <source>Recent items of all five kinds</source>
        <translation>全部五种最近项目</translation>
    </message>
    <message>
        <source>Open invites</source>
        <translation>待处理的邀请</translation>
    </message>
    <message>
        <source>Usage of this billing period</source>
        <translation>本计费周期的用量</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>取消导出</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>The export waits: the server no longer accepts this sign-in. It goes on by itself once you have signed in again.</source>
        <translation>导出正在等待：服务器不再接受此登录。您重新登录后，导出会自动继续。</translation>
    </message>
    <message>
        <source>Fetching %1…</source>
        <translation>正在获取%1…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Nothing could be exported, and no file was written. %1</source>
        <translation>无法导出任何内容，也未写入文件。%1</translation>
    </message>
    <message>
        <source>The file could not be written. What was gathered is still here: save it elsewhere.</source>
        <translation>无法写入文件。已收集的内容仍在这里：请保存到其他位置。</translation>
    </message>
    <message>
        <source>Your account data was exported.</source>
        <translation>您的账户数据已导出。</translation>
    </message>
    <message numerus="yes">
        <source>Exported, but %Ln part(s) could not be had: %1. The file says why.</source>
        <translation>
            <numerusform>已导出，但有 %Ln 个部分无法获取：%1。原因见文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>No program here opens folders. The file is at this place:</source>
        <translation>这里没有可打开文件夹的程序。文件位于：</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>保存到其他位置…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>profile, summary and limits</source>
        <translation>个人资料、摘要和限额</translation>
    </message>
    <message>
        <source>invites</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>recent applications</source>
        <translation>最近的应用</translation>
    </message>
    <message>
        <source>recent dashboards</source>
        <translation>最近的仪表板</translation>
    </message>
    <message>
        <source>recent organizations</source>
        <translation>最近的组织</translation>
    </message>
    <message>
        <source>recent devices</source>
        <translation>最近的设备</translation>
    </message>
    <message>
        <source>recent workflows</source>
        <translation>最近的工作流</translation>
    </message>
    <message>
        <source>payloads by type</source>
        <translation>按类型的有效载荷</translation>
    </message>
    <message>
        <source>payloads by day</source>
        <translation>按日的有效载荷</translation>
    </message>
    <message>
        <source>devices by day</source>
        <translation>按日的设备数</translation>
    </message>
    <message>
        <source>notebook minutes by day</source>
        <translation>按日的 Notebook 分钟数</translation>
    </message>
    <message>
        <source>recent devices of %1</source>
        <translation>%1 的最近设备</translation>
    </message>
    <message>
        <source>recent workflows of %1</source>
        <translation>%1 的最近工作流</translation>
    </message>
</context>
<context>
    <name>FormBar</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Leave without saving?</source>
        <translation>不保存就离开？</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved. They are lost if you leave now.</source>
        <translation>“%1”中有未保存的更改。如果现在离开，更改将会丢失。</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>放弃更改？</translation>
    </message>
    <message>
        <source>What you typed on “%1” is lost, and the page shows again what the server holds.</source>
        <translation>您在“%1”中键入的内容将会丢失，页面会重新显示服务器上的内容。</translation>
    </message>
    <message>
        <source>Keep typing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>This sign-in ends with the program</source>
        <translation>此登录会随程序结束而失效</translation>
    </message>
    <message>
        <source>%1 Until then everything works, but the next start asks you to sign in again.

%2</source>
        <translation>%1 在此之前一切正常，但下次启动时会要求您重新登录。

%2</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>再次尝试密钥环</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>You are signed out. What you typed stays, but nothing can be loaded or saved.</source>
        <translation>您已退出登录。您键入的内容会保留，但无法加载或保存任何内容。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>more than</comment>
        <translation>%1+</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open invite(s)</source>
        <translation>
            <numerusform>%Ln 个待处理的邀请</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GithubCard</name>
    <message>
        <source>GitHub</source>
        <translation>GitHub</translation>
    </message>
    <message>
        <source>Not connected. A connection is made in the web console.</source>
        <translation>未连接。请在网页控制台中进行连接。</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>已连接为 %1</translation>
    </message>
    <message>
        <source>Disconnect GitHub?</source>
        <translation>断开 GitHub 连接？</translation>
    </message>
    <message>
        <source>The platform forgets the GitHub account %1. Signing in through GitHub no longer works, and connecting it again is done in the web console.</source>
        <translation>平台将不再记住 GitHub 账户 %1。通过 GitHub 登录将不再可用，若要重新连接，须在网页控制台中进行。</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>GitHub disconnected</source>
        <translation>GitHub 已断开连接</translation>
    </message>
    <message>
        <source>It is not known whether GitHub was disconnected. %1</source>
        <translation>不确定 GitHub 是否已断开连接。%1</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>GitHub was not disconnected. %1</source>
        <translation>GitHub 未断开连接。%1</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>正在断开连接…</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>断开连接…</translation>
    </message>
</context>
<context>
    <name>HeldList</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 等，另有 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Your profile, every sign-in and every open invite</source>
        <translation>您的个人资料、所有登录和所有待处理的邀请</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s), with everything in them</source>
        <translation>
            <numerusform>%Ln 个应用，包括其中的一切</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), with their data</source>
        <translation>
            <numerusform>%Ln 台设备，包括其数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workflow(s)</source>
        <translation>
            <numerusform>%Ln 个工作流</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notebook(s)</source>
        <translation>
            <numerusform>%Ln 个 Notebook</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dashboard(s)</source>
        <translation>
            <numerusform>%Ln 个仪表板</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API token(s): programs that use them stop working</source>
        <translation>
            <numerusform>%Ln 个 API 令牌：使用它们的程序将停止工作</numerusform>
        </translation>
    </message>
    <message>
        <source>This sign-in may not see everything: there may be more applications or dashboards</source>
        <translation>此登录可能无法看到全部内容：也许还有更多应用或仪表板</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) of which you are the only administrator</source>
        <translation>
            <numerusform>%Ln 个组织，您是其唯一的管理员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You leave %Ln organization(s); what they own stays</source>
        <translation>
            <numerusform>您将离开 %Ln 个组织；组织拥有的内容会保留</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Search the guide</source>
        <translation>搜索指南</translation>
    </message>
    <message>
        <source>Guide to Conta</source>
        <translation>Conta 指南</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>This guide is in English only.</source>
        <translation>本指南仅有英文版。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Place %1 of %2. Enter goes to the next one.</source>
        <translation>第 %1 处，共 %2 处。按 Enter 转到下一处。</translation>
    </message>
</context>
<context>
    <name>HoldingsView</name>
    <message>
        <source>Looking at what the account holds…</source>
        <translation>正在查看账户中的内容…</translation>
    </message>
    <message>
        <source>What happens to what the account holds</source>
        <translation>账户中的内容会怎样</translation>
    </message>
    <message>
        <source>What the account holds could not be looked at. %1</source>
        <translation>无法查看账户中的内容。%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>E-mail verified</source>
        <translation>电子邮件已验证</translation>
    </message>
    <message>
        <source>E-mail not verified</source>
        <translation>电子邮件未验证</translation>
    </message>
    <message>
        <source>Two-factor on</source>
        <translation>双因素已启用</translation>
    </message>
    <message>
        <source>Two-factor off</source>
        <translation>双因素已停用</translation>
    </message>
</context>
<context>
    <name>InviteDetail</name>
    <message>
        <source>The organization requires two-factor authentication, which is on.</source>
        <translation>该组织要求双因素身份验证，您已启用。</translation>
    </message>
    <message>
        <source>The chosen invite</source>
        <translation>所选邀请</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>您的角色</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>邀请人</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>邀请时间</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>复制电子邮件地址</translation>
    </message>
    <message>
        <source>E-mail address copied</source>
        <translation>电子邮件地址已复制</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>接受(&amp;A)</translation>
    </message>
    <message>
        <source>Dis&amp;miss</source>
        <translation>忽略(&amp;M)</translation>
    </message>
    <message>
        <source>Re&amp;ject…</source>
        <translation>拒绝(&amp;J)…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>When you accept, you become a member of %1 with the role %2. What is yours stays yours.</source>
        <translation>接受后，您将成为 %1 的成员，角色为“%2”。您的内容仍归您所有。</translation>
    </message>
    <message>
        <source>%1 (expired)</source>
        <translation>%1（已过期）</translation>
    </message>
    <message>
        <source>%1 requires two-factor authentication of its members, and yours is off. Turn it on, then you can accept.</source>
        <translation>%1 要求其成员使用双因素身份验证，而您尚未启用。请先启用，然后即可接受。</translation>
    </message>
    <message>
        <source>Turn on two-factor first…</source>
        <translation>先启用双因素…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The server gave this invite no id to answer it by.</source>
        <translation>服务器没有为此邀请提供可用于答复的 ID。</translation>
    </message>
    <message>
        <source>Takes the invite off your list, without a yes or no</source>
        <translation>将邀请从您的列表中移除，不作答复</translation>
    </message>
    <message>
        <source>Declines the invite</source>
        <translation>谢绝此邀请</translation>
    </message>
    <message>
        <source>Two-factor authentication has to be on first.</source>
        <translation>必须先启用双因素身份验证。</translation>
    </message>
    <message>
        <source>Reject the invite?</source>
        <translation>拒绝此邀请？</translation>
    </message>
    <message>
        <source>You decline to join %1. To join later, somebody there has to invite you again.</source>
        <translation>您将谢绝加入 %1。以后若要加入，须由其中的人重新邀请您。</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>not named</source>
        <comment>who sent the invite</comment>
        <translation>未注明</translation>
    </message>
</context>
<context>
    <name>InviteListModel</name>
    <message>
        <source>New: %1</source>
        <translation>新邀请：%1</translation>
    </message>
</context>
<context>
    <name>InviteNotices</name>
    <message numerus="yes">
        <source>%Ln new invite(s)</source>
        <translation>
            <numerusform>%Ln 个新邀请</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Conta to answer them.</source>
        <translation>打开 Conta 以答复。</translation>
    </message>
    <message>
        <source>an organization</source>
        <translation>某组织</translation>
    </message>
    <message>
        <source>Invite to %1</source>
        <translation>%1 的邀请</translation>
    </message>
    <message>
        <source>%1 invites you to join with the role %2.</source>
        <translation>%1 邀请您加入，角色为“%2”。</translation>
    </message>
    <message>
        <source>You are invited to join with the role %1.</source>
        <translation>您受邀加入，角色为“%1”。</translation>
    </message>
</context>
<context>
    <name>InviteWords</name>
    <message>
        <source>Accepting…</source>
        <translation>正在接受…</translation>
    </message>
    <message>
        <source>Rejecting…</source>
        <translation>正在拒绝…</translation>
    </message>
    <message>
        <source>Dismissing…</source>
        <translation>正在忽略…</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>未接受</translation>
    </message>
    <message>
        <source>Not rejected</source>
        <translation>未拒绝</translation>
    </message>
    <message>
        <source>Not dismissed</source>
        <translation>未忽略</translation>
    </message>
    <message>
        <source>Ends any moment</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>If you still want to join, ask the organization for a new one.</source>
        <translation>如果您仍想加入，请向该组织索取新邀请。</translation>
    </message>
    <message>
        <source>If you still want to join, ask %1 for a new one.</source>
        <translation>如果您仍想加入，请向 %1 索取新邀请。</translation>
    </message>
    <message>
        <source>It had expired before your answer arrived.</source>
        <translation>在您的答复送达之前它已过期。</translation>
    </message>
    <message>
        <source>This invite has expired and can no longer be answered.</source>
        <translation>此邀请已过期，无法再答复。</translation>
    </message>
    <message>
        <source>You are now a member of %1 with the role %2. In the web console you find it among your organizations; what is yours stays yours.</source>
        <translation>您现在是 %1 的成员，角色为“%2”。在网页控制台中，它列在您的组织里；您的内容仍归您所有。</translation>
    </message>
    <message>
        <source>If %1 is among your organizations in the web console, you have joined.</source>
        <translation>如果 %1 出现在网页控制台您的组织中，则您已加入。</translation>
    </message>
    <message>
        <source>The server&apos;s answer was lost, but the invite is no longer open: it has been answered.</source>
        <translation>服务器的响应丢失了，但该邀请已不再待处理：它已得到答复。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>No longer open</source>
        <translation>不再待处理</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>You rejected this invite. %1</source>
        <translation>您已拒绝此邀请。%1</translation>
    </message>
    <message>
        <source>You dismissed this invite. %1</source>
        <translation>您已忽略此邀请。%1</translation>
    </message>
    <message>
        <source>This invite is no longer there: it was answered in another window or in the web console, or it was withdrawn.</source>
        <translation>此邀请已不存在：它已在另一个窗口或网页控制台中得到答复，或已被撤回。</translation>
    </message>
    <message>
        <source>It is not known whether your answer arrived. Checking with %1…</source>
        <translation>不确定您的答复是否送达。正在向 %1 确认…</translation>
    </message>
    <message>
        <source>You joined %1</source>
        <translation>您已加入 %1</translation>
    </message>
    <message>
        <source>Invite to %1 rejected</source>
        <translation>已拒绝 %1 的邀请</translation>
    </message>
    <message>
        <source>Invite to %1 dismissed</source>
        <translation>已忽略 %1 的邀请</translation>
    </message>
    <message>
        <source>Invite to %1: %2</source>
        <translation>%1 的邀请：%2</translation>
    </message>
    <message>
        <source>Organization without a name</source>
        <translation>未命名的组织</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>the organization</source>
        <translation>该组织</translation>
    </message>
    <message>
        <source>%1 · invited by %2</source>
        <translation>%1 · 邀请人：%2</translation>
    </message>
    <message>
        <source>Not accepted: the invite is still open.</source>
        <translation>未接受：邀请仍待处理。</translation>
    </message>
    <message>
        <source>Not rejected: the invite is still open.</source>
        <translation>未拒绝：邀请仍待处理。</translation>
    </message>
    <message>
        <source>Not dismissed: the invite is still open.</source>
        <translation>未忽略：邀请仍待处理。</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>an invite that can be answered</comment>
        <translation>待处理</translation>
    </message>
    <message>
        <source>It is not known whether your answer arrived.</source>
        <translation>不确定您的答复是否送达。</translation>
    </message>
</context>
<context>
    <name>InvitesCard</name>
    <message>
        <source>Open invites</source>
        <translation>待处理的邀请</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>答复…</translation>
    </message>
    <message>
        <source>Answer open invites</source>
        <translation>答复待处理的邀请</translation>
    </message>
    <message>
        <source>Your invites could not be loaded</source>
        <translation>无法加载您的邀请</translation>
    </message>
    <message>
        <source>No invite waits for an answer.</source>
        <translation>没有等待答复的邀请。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) wait for an answer.</source>
        <translation>
            <numerusform>%Ln 个邀请等待答复。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” ends first: %2.</source>
        <comment>organization, 2 days left</comment>
        <translation>“%1”最先到期：%2。</translation>
    </message>
    <message>
        <source>An organization</source>
        <translation>某组织</translation>
    </message>
</context>
<context>
    <name>InvitesPage</name>
    <message>
        <source>Invites</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Not offered by this server</source>
        <translation>此服务器不提供</translation>
    </message>
    <message>
        <source>%1 runs a version of the platform that does not tell of invites. They come by e-mail, and the web console shows them.</source>
        <translation>%1 运行的平台版本不提供邀请信息。邀请会通过电子邮件发来，网页控制台也会显示。</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>无权限</translation>
    </message>
    <message>
        <source>Your invites could not be loaded</source>
        <translation>无法加载您的邀请</translation>
    </message>
    <message>
        <source>No invites</source>
        <translation>没有邀请</translation>
    </message>
    <message>
        <source>When an organization invites you, its invite waits here. To join one, ask its administrator to invite %1.</source>
        <translation>当组织邀请您时，邀请会在这里等待。要加入某个组织，请让其管理员邀请 %1。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>You can look, but not answer. %1</source>
        <translation>您可以查看，但不能答复。%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln 个待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed</source>
        <translation>
            <numerusform>%Ln 个已结束</numerusform>
        </translation>
    </message>
    <message>
        <source>Search by organization, role or name</source>
        <translation>按组织、角色或名称搜索</translation>
    </message>
    <message>
        <source>No invite has these words</source>
        <translation>没有包含这些词的邀请</translation>
    </message>
    <message>
        <source>The link leads to an invite that is not among those of %1. It may be answered or withdrawn, or meant for another account.</source>
        <translation>该链接所指的邀请不在 %1 的邀请之中。它可能已得到答复或被撤回，也可能是发给另一个账户的。</translation>
    </message>
</context>
<context>
    <name>KeepChoice</name>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>保持登录(&amp;K)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>再次尝试密钥环</translation>
    </message>
    <message>
        <source>This session only: nothing is kept on this computer.</source>
        <translation>仅限本次会话：此计算机上不保留任何内容。</translation>
    </message>
    <message>
        <source>Asking the keychain… If it wants to be unlocked, do that first.</source>
        <translation>正在询问密钥环……如果它要求解锁，请先解锁。</translation>
    </message>
    <message>
        <source>The sign-in, never the password, goes into the keychain (%1).</source>
        <translation>登录状态会存入密钥环（%1），密码则绝不会。</translation>
    </message>
    <message>
        <source>This session only, unless the keychain (%1) is unlocked. It may ask for its password when you try again, or once you have signed in.</source>
        <translation>仅限本次会话，除非密钥环（%1）被解锁。重试时或登录后，它可能会要求输入其密码。</translation>
    </message>
    <message>
        <source>This session only, for now. %1</source>
        <translation>目前仅限本次会话。%1</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Account: %1</source>
        <translation>账户：%1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>服务器：%1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>创建于 %1</translation>
    </message>
    <message>
        <source>For an authenticator app: time-based, SHA-1, 6 digits, 30 seconds. The platform has no recovery codes: this key is the way back in when the authenticator is lost. Whoever has it and the password can sign in, so keep it apart from both.</source>
        <translation>用于身份验证器应用：基于时间，SHA-1，6 位数字，30 秒。平台没有恢复代码：身份验证器丢失后，此密钥就是重新登录的途径。任何人拥有它和密码就能登录，因此请将它与两者分开保管。</translation>
    </message>
    <message>
        <source>Two-factor key</source>
        <translation>双因素密钥</translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>The server makes a key for you…</source>
        <translation>服务器正在为您生成密钥…</translation>
    </message>
    <message>
        <source>The &amp;key is in my authenticator, and I have kept it in a safe place</source>
        <translation>密钥已存入我的身份验证器，我也已将它妥善保管(&amp;K)</translation>
    </message>
    <message>
        <source>Scan this with your authenticator</source>
        <translation>用身份验证器扫描</translation>
    </message>
    <message>
        <source>Add an account there and point the camera at the code.</source>
        <translation>在其中添加账户，并将摄像头对准二维码。</translation>
    </message>
    <message>
        <source>Or type the key in</source>
        <translation>或键入密钥</translation>
    </message>
    <message>
        <source>Time-based (TOTP), SHA-1, 6 digits, 30 seconds.</source>
        <translation>基于时间 (TOTP)，SHA-1，6 位数字，30 秒。</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>复制(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>As a picture with the QR code, or as a text</source>
        <translation>保存为带二维码的图片或文本</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>密钥：%1</translation>
    </message>
    <message>
        <source>The server made no key</source>
        <translation>服务器未生成密钥</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Keep the key first, then tick this: there are no recovery codes to fall back on.</source>
        <translation>请先保管好密钥，再勾选此项：没有恢复代码可供补救。</translation>
    </message>
    <message>
        <source>Taken off the clipboard again.</source>
        <translation>已从剪贴板移除。</translation>
    </message>
    <message numerus="yes">
        <source>Copied. In %Ln second(s) it is taken off the clipboard again.</source>
        <translation>
            <numerusform>已复制。%Ln 秒后将从剪贴板移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture with QR code (*.png)</source>
        <translation>带二维码的图片 (*.png)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Save the key</source>
        <translation>保存密钥</translation>
    </message>
    <message>
        <source>Saved to %1. Keep the file where nobody else gets at it.</source>
        <translation>已保存到 %1。请将文件放在他人无法取得的地方。</translation>
    </message>
    <message>
        <source>The key could not be saved to %1.</source>
        <translation>无法将密钥保存到 %1。</translation>
    </message>
    <message>
        <source>Two-factor key</source>
        <translation>双因素密钥</translation>
    </message>
    <message>
        <source>Print the key</source>
        <translation>打印密钥</translation>
    </message>
    <message>
        <source>The key could not be printed.</source>
        <translation>无法打印密钥。</translation>
    </message>
    <message>
        <source>Sent to the printer. Make sure that the sheet came out readable.</source>
        <translation>已发送到打印机。请确认打印出的纸张清晰可读。</translation>
    </message>
</context>
<context>
    <name>KeychainCard</name>
    <message>
        <source>Works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>有故障</translation>
    </message>
    <message>
        <source>Writing failed after %1 ms</source>
        <translation>%1 毫秒后写入失败</translation>
    </message>
    <message>
        <source>Written in %1 ms</source>
        <translation>写入用时 %1 毫秒</translation>
    </message>
    <message>
        <source>Reading failed after %1 ms</source>
        <translation>%1 毫秒后读取失败</translation>
    </message>
    <message>
        <source>Read in %1 ms</source>
        <translation>读取用时 %1 毫秒</translation>
    </message>
    <message>
        <source>Removing failed after %1 ms</source>
        <translation>%1 毫秒后移除失败</translation>
    </message>
    <message>
        <source>Removed in %1 ms</source>
        <translation>移除用时 %1 毫秒</translation>
    </message>
    <message>
        <source>Check the &amp;keychain</source>
        <translation>检查密钥环(&amp;K)</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Memory only</source>
        <translation>仅内存</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer: the sign-in ends with the program.</source>
        <translation>此计算机上不保留任何内容：登录状态随程序结束而终止。</translation>
    </message>
    <message>
        <source>Sign-ins can be kept here.</source>
        <translation>登录状态可以保存在这里。</translation>
    </message>
    <message>
        <source>Writes an entry of no worth into the keychain (%1), reads it back and removes it. A locked keychain may ask for its password.</source>
        <translation>将一个无实际用途的条目写入密钥环（%1），读回后再将其移除。如果密钥环已锁定，可能会要求输入其密码。</translation>
    </message>
</context>
<context>
    <name>KeychainName</name>
    <message>
        <source>Windows Credential Manager</source>
        <translation>Windows 凭据管理器</translation>
    </message>
    <message>
        <source>macOS keychain</source>
        <translation>macOS 钥匙串</translation>
    </message>
    <message>
        <source>GNOME Keyring or KWallet</source>
        <translation>GNOME Keyring 或 KWallet</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Language and start</source>
        <translation>语言和启动</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Open with</source>
        <translation>启动时打开(&amp;O)</translation>
    </message>
    <message>
        <source>From the next sign-in or start on.</source>
        <translation>从下次登录或启动时起生效。</translation>
    </message>
    <message>
        <source>The page I was on last</source>
        <translation>我上次所在的页面</translation>
    </message>
</context>
<context>
    <name>LimitNames</name>
    <message>
        <source>API tokens</source>
        <translation>API 令牌</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Application certificates</source>
        <translation>应用证书</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>证书颁发机构</translation>
    </message>
    <message>
        <source>Application keys</source>
        <translation>应用密钥</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>Data tables</source>
        <translation>数据表</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Device recipes</source>
        <translation>设备配方</translation>
    </message>
    <message>
        <source>Experience domains</source>
        <translation>Experience 域名</translation>
    </message>
    <message>
        <source>Experience endpoints</source>
        <translation>Experience 端点</translation>
    </message>
    <message>
        <source>Experience groups</source>
        <translation>Experience 组</translation>
    </message>
    <message>
        <source>Experience slugs</source>
        <translation>Experience slug</translation>
    </message>
    <message>
        <source>Experience users</source>
        <translation>Experience 用户</translation>
    </message>
    <message>
        <source>Experience versions</source>
        <translation>Experience 版本</translation>
    </message>
    <message>
        <source>Experience views</source>
        <translation>Experience 视图</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>Notebooks</source>
        <translation>Notebook</translation>
    </message>
    <message>
        <source>Private files</source>
        <translation>私有文件</translation>
    </message>
    <message>
        <source>Resource jobs</source>
        <translation>资源作业</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>%1 of %2</source>
        <comment>used of the limit</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Nearest limits</source>
        <translation>最接近的限额</translation>
    </message>
    <message>
        <source>The server names no limits for this account.</source>
        <translation>服务器未给出此账户的限额。</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>已用 %1</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>&amp;Unlock</source>
        <translation>解锁(&amp;U)</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>改为登录</translation>
    </message>
    <message>
        <source>Conta is locked</source>
        <translation>Conta 已锁定</translation>
    </message>
    <message>
        <source>What you were doing is still there. Sign in to go on with it.</source>
        <translation>您正在进行的工作仍在。请登录以继续。</translation>
    </message>
    <message>
        <source>Something that was typed is not saved. It is lost if Conta is closed now.</source>
        <translation>有键入的内容尚未保存。如果现在关闭 Conta，这些内容将会丢失。</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>仍然关闭</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>正在请求密钥环…</translation>
    </message>
    <message>
        <source>Your last sign-in has expired. Sign in again.</source>
        <translation>您上次的登录已过期。请重新登录。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>What you were doing is still there. The keychain (%1) opens it again, and may not ask for a password.</source>
        <translation>您正在进行的工作仍在。密钥环（%1）可将其重新打开，且可能不要求输入密码。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The settings hold for now but could not be saved. %1</source>
        <translation>设置目前生效，但无法保存。%1</translation>
    </message>
    <message>
        <source>You are signed out, but the sign-in may still be in the keychain. %1</source>
        <translation>您已退出登录，但登录状态可能仍保存在密钥环中。%1</translation>
    </message>
    <message>
        <source>Starting the demo…</source>
        <translation>正在启动演示…</translation>
    </message>
    <message>
        <source>A stand-in for the platform, on this computer alone.</source>
        <translation>平台的替身，仅在此计算机上运行。</translation>
    </message>
    <message>
        <source>The demo could not be started.</source>
        <translation>无法启动演示。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Asking the keychain for your sign-in…</source>
        <translation>正在向密钥环请求您的登录状态…</translation>
    </message>
    <message>
        <source>If it wants to be unlocked, do that first.</source>
        <translation>如果它要求解锁，请先解锁。</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>改为登录</translation>
    </message>
    <message>
        <source>Your last sign-in has expired. Sign in again.</source>
        <translation>您上次的登录已过期。请重新登录。</translation>
    </message>
    <message>
        <source>A file of Conta could not be read and was put aside: %1</source>
        <translation>Conta 的一个文件无法读取，已移到一旁：%1</translation>
    </message>
    <message>
        <source>%1 – %2 – Conta</source>
        <translation>%1 – %2 – Conta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>This account is signed out. Sign in to open it.</source>
        <translation>此账户已退出登录。请登录以打开它。</translation>
    </message>
    <message>
        <source>Something is left of the account</source>
        <translation>该账户仍有残留内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>account, server</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s): %1</source>
        <translation>
            <numerusform>%Ln 个警告：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in to see the invite that the link leads to.</source>
        <translation>请登录以查看链接所指的邀请。</translation>
    </message>
    <message>
        <source>The keychain works again, and may hold the sign-in of %1.</source>
        <translation>密钥环又可以使用了，其中可能有 %1 的登录状态。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message>
        <source>%1, %2</source>
        <comment>page, what waits there</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>NetworkDialog</name>
    <message>
        <source>Network settings</source>
        <translation>网络设置</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>放弃更改？</translation>
    </message>
    <message>
        <source>The network settings that you changed are not saved yet.</source>
        <translation>您更改的网络设置尚未保存。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
</context>
<context>
    <name>NetworkForm</name>
    <message>
        <source>&amp;Give up on an answer after</source>
        <translation>等待响应的最长时间(&amp;G)</translation>
    </message>
    <message>
        <source>Use HTTP/&amp;2 where the server offers it</source>
        <translation>在服务器支持时使用 HTTP/&amp;2</translation>
    </message>
    <message>
        <source>Turn it off for a proxy that breaks it.</source>
        <translation>如果代理服务器无法正常处理，请将其停用。</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate authorities are not in use. %1</source>
        <translation>未使用这些证书颁发机构。%1</translation>
    </message>
    <message>
        <source>The proxy&apos;s password holds for this session only. %1</source>
        <translation>代理服务器的密码仅在本次会话中有效。%1</translation>
    </message>
    <message>
        <source>The proxy&apos;s password could not be had from the keychain: enter it again. %1</source>
        <translation>无法从密钥环取得代理服务器的密码：请重新输入。%1</translation>
    </message>
</context>
<context>
    <name>NotebooksTab</name>
    <message>
        <source>Notebook minutes</source>
        <translation>Notebook 分钟数</translation>
    </message>
    <message>
        <source>Notebook runs by outcome</source>
        <translation>按结果的 Notebook 运行</translation>
    </message>
    <message>
        <source>No notebook ran in this range. Notebooks are written and started in the web console.</source>
        <translation>此时间范围内没有运行 Notebook。Notebook 在网页控制台中编写和启动。</translation>
    </message>
    <message>
        <source>No notebook ran in this range.</source>
        <translation>此时间范围内没有运行 Notebook。</translation>
    </message>
    <message>
        <source>Only the notebooks of applications that you own are counted, not those of your organizations. The platform counts their minutes by UTC days.</source>
        <translation>只统计您拥有的应用的 Notebook，不包括您的组织的 Notebook。平台按 UTC 日统计其分钟数。</translation>
    </message>
    <message>
        <source>Notebook minutes could not be loaded</source>
        <translation>无法加载 Notebook 分钟数</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln run(s)</source>
        <translation>
            <numerusform>共运行 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Notebook minutes by day</source>
        <translation>按日的 Notebook 分钟数</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟数</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>上一周期</translation>
    </message>
    <message>
        <source>Limit, spread evenly</source>
        <translation>限额（均匀分摊）</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Minutes</source>
        <comment>of notebooks, before a number</comment>
        <translation>分钟数</translation>
    </message>
    <message>
        <source>Expected</source>
        <comment>values of a forecast</comment>
        <translation>预计</translation>
    </message>
</context>
<context>
    <name>NotificationsCard</name>
    <message>
        <source>Tell me on the desktop when an &amp;invite arrives</source>
        <translation>收到邀请时在桌面上通知我(&amp;I)</translation>
    </message>
    <message>
        <source>Conta looks for new invites every few minutes while its window is open. The notification names the organization and who invites you.</source>
        <translation>Conta 在其窗口打开时，每隔几分钟查找一次新邀请。通知会注明组织以及邀请您的人。</translation>
    </message>
    <message>
        <source>Tell me on the desktop when the &amp;payload limit is near</source>
        <translation>接近有效载荷限额时在桌面上通知我(&amp;P)</translation>
    </message>
    <message>
        <source>Once each at 80, 95 and 100 percent of the limit of a billing period. Above it, payloads of the applications that you own are rejected.</source>
        <translation>在达到计费周期限额的百分之 80、95 和 100 时各通知一次。超出限额后，您拥有的应用的有效载荷会被拒绝。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>OrgRoles</name>
    <message>
        <source>Admin</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Collaborate</source>
        <translation>协作</translation>
    </message>
    <message>
        <source>You can do everything, and manage the organization itself: its members and settings.</source>
        <translation>您可以执行一切操作，并管理组织本身：其成员和设置。</translation>
    </message>
    <message>
        <source>You can create, change and delete the organization&apos;s applications, dashboards and devices, but not manage its members.</source>
        <translation>您可以创建、更改和删除组织的应用、仪表板和设备，但不能管理其成员。</translation>
    </message>
    <message>
        <source>You can see what the organization has and work with it, such as sending commands to devices, but not change how it is built.</source>
        <translation>您可以查看并使用组织的内容，例如向设备发送命令，但不能更改其构建方式。</translation>
    </message>
    <message>
        <source>You can look at what the organization has, and change nothing.</source>
        <translation>您可以查看组织的内容，但不能更改任何内容。</translation>
    </message>
    <message>
        <source>You become a member, but see nothing until an administrator gives you a role in one of its applications or dashboards.</source>
        <translation>您会成为成员，但在管理员为您分配其某个应用或仪表板中的角色之前，您看不到任何内容。</translation>
    </message>
    <message>
        <source>The server does not say which role you would have. Ask whoever invited you.</source>
        <translation>服务器未说明您将拥有哪个角色。请询问邀请您的人。</translation>
    </message>
    <message>
        <source>This version of Conta does not know the role “%1”. Ask whoever invited you what it allows.</source>
        <translation>此版本的 Conta 不认识角色“%1”。请询问邀请您的人它允许什么。</translation>
    </message>
    <message>
        <source>View</source>
        <comment>role: may look and not change</comment>
        <translation>查看</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no role</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>not named</source>
        <comment>the role</comment>
        <translation>未注明</translation>
    </message>
</context>
<context>
    <name>OrganizationListModel</name>
    <message>
        <source>Your role there: %1, which may not be enough</source>
        <translation>您在其中的角色：%1，可能不够</translation>
    </message>
    <message>
        <source>Your role there: %1</source>
        <translation>您在其中的角色：%1</translation>
    </message>
    <message>
        <source>holds %1</source>
        <translation>含 %1</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>The overview could not be loaded</source>
        <translation>无法加载概览</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <translation>无法加载</translation>
    </message>
    <message>
        <source>See usage</source>
        <translation>查看用量</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Shown as of %1. %2</source>
        <translation>显示截至 %1 的数据。%2</translation>
    </message>
    <message>
        <source>Refresh (%1)</source>
        <comment>key</comment>
        <translation>刷新 (%1)</translation>
    </message>
    <message>
        <source>Help with this page</source>
        <translation>本页帮助</translation>
    </message>
</context>
<context>
    <name>PageCatalogue</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Invites</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Recent items</source>
        <translation>最近项目</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转移</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Payloads</source>
        <translation>有效载荷</translation>
    </message>
    <message>
        <source>Payloads as a table</source>
        <translation>有效载荷（表格）</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Notebooks</source>
        <translation>Notebook</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a page or an action</source>
        <translation>查找页面或操作</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>没有匹配项。请减少字符。</translation>
    </message>
    <message>
        <source>Pages and actions</source>
        <translation>页面和操作</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter does it, Esc closes.</source>
        <translation>方向键选择，Enter 执行，Esc 关闭。</translation>
    </message>
</context>
<context>
    <name>ParentChooser</name>
    <message>
        <source>Application</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>A&amp;pplication</source>
        <translation>应用(&amp;P)</translation>
    </message>
    <message>
        <source>Choose an application</source>
        <translation>请选择一个应用</translation>
    </message>
</context>
<context>
    <name>ParentPopup</name>
    <message>
        <source>Search, or paste an application&apos;s id</source>
        <translation>搜索，或粘贴应用的 ID</translation>
    </message>
    <message>
        <source>Choose an application</source>
        <translation>请选择一个应用</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>The application with this id</source>
        <translation>具有此 ID 的应用</translation>
    </message>
    <message>
        <source>Your applications are on their way…</source>
        <translation>正在获取您的应用…</translation>
    </message>
    <message>
        <source>Your applications could not be listed; only those opened last are here. %1</source>
        <translation>无法列出您的应用；这里只有最近打开的。%1</translation>
    </message>
    <message>
        <source>You own no applications. One of an organization can be chosen by its id.</source>
        <translation>您没有应用。可以通过 ID 选择组织的应用。</translation>
    </message>
    <message>
        <source>No application fits. One of an organization can be chosen by its id.</source>
        <translation>没有符合的应用。可以通过 ID 选择组织的应用。</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Change password…</source>
        <translation>更改密码…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Your organization&apos;s single sign-on manages how you sign in: there is no password here that could be changed.</source>
        <translation>您的登录方式由您组织的单点登录 (SSO) 管理：这里没有可更改的密码。</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>新密码(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Repeat the new password</source>
        <translation>重复新密码(&amp;R)</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere else</source>
        <translation>在其他所有位置退出登录(&amp;E)</translation>
    </message>
    <message>
        <source>Every other device and program that is signed in to this account has to sign in again.</source>
        <translation>登录到此账户的其他所有设备和程序都必须重新登录。</translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation>更改密码(&amp;P)</translation>
    </message>
    <message>
        <source>Last changed %1</source>
        <translation>上次更改：%1</translation>
    </message>
    <message>
        <source>When it last changed is not known.</source>
        <translation>上次更改的时间未知。</translation>
    </message>
    <message>
        <source>This is the current password: choose another one</source>
        <translation>这是当前密码：请另选一个</translation>
    </message>
    <message>
        <source>This does not meet every point of the list below yet</source>
        <translation>尚未满足下面列表中的所有要求</translation>
    </message>
    <message>
        <source>This is not the same as the new password</source>
        <translation>与新密码不一致</translation>
    </message>
    <message>
        <source>It is not known whether the password was changed. %1</source>
        <translation>不确定密码是否已更改。%1</translation>
    </message>
    <message>
        <source>Checking with %1…</source>
        <translation>正在向 %1 确认…</translation>
    </message>
    <message>
        <source>This server does not say when a password last changed: sign out, then try the new password and, if it is not accepted, the old one.</source>
        <translation>此服务器不说明密码上次何时更改：请退出登录，然后尝试新密码；如果不被接受，再尝试旧密码。</translation>
    </message>
    <message>
        <source>This sign-in is no longer accepted, which a changed password would explain. Sign in again, with the new password first and the old one if it is not accepted.</source>
        <translation>此登录不再被接受，密码已更改可以解释这一点。请重新登录，先用新密码，如果不被接受再用旧密码。</translation>
    </message>
    <message>
        <source>The password was changed; only the server&apos;s answer had been lost. The new one holds from now on, and this device stays signed in.</source>
        <translation>密码已更改；只是服务器的响应丢失了。从现在起新密码有效，此设备保持登录。</translation>
    </message>
    <message>
        <source>Your earlier attempt did change the password; only the server&apos;s answer had been lost. The new password of that attempt holds, and what is typed here was not sent. To change it again, type that one as the current password.</source>
        <translation>您先前的尝试确实更改了密码；只是服务器的响应丢失了。那次尝试的新密码有效，这里键入的内容未发送。要再次更改，请将那个密码作为当前密码键入。</translation>
    </message>
    <message>
        <source>The password was not changed. %1</source>
        <translation>密码未更改。%1</translation>
    </message>
    <message>
        <source>No answer came, and so far nothing has changed: the old password holds. What you typed is still here; try again.</source>
        <translation>没有收到响应，到目前为止没有任何变化：旧密码有效。您键入的内容还在这里；请重试。</translation>
    </message>
    <message>
        <source>The password was not changed. Current password or code not accepted.</source>
        <translation>密码未更改。当前密码或验证码未被接受。</translation>
    </message>
    <message>
        <source>The password was not changed. Current password not accepted.</source>
        <translation>密码未更改。当前密码未被接受。</translation>
    </message>
    <message>
        <source>The password was not changed: see the fields marked below.</source>
        <translation>密码未更改：请查看下面标出的字段。</translation>
    </message>
    <message>
        <source>The password was changed and you are signed in, but this sign-in will not survive the end of the program. %1</source>
        <translation>密码已更改，您也已登录，但此登录在程序结束后不会保留。%1</translation>
    </message>
    <message>
        <source>The sign-in is kept again</source>
        <translation>登录状态已重新保存</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>密码已更改</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>再次尝试密钥环</translation>
    </message>
    <message>
        <source>The password was changed. The new sign-in is on its way into the keychain (%1)…</source>
        <translation>密码已更改。正在将新的登录状态存入密钥环（%1）…</translation>
    </message>
</context>
<context>
    <name>PasswordChecklist</name>
    <message>
        <source>%1 to %2 characters</source>
        <translation>%1 到 %2 个字符</translation>
    </message>
    <message>
        <source>An upper-case letter, A to Z</source>
        <translation>一个大写字母，A 到 Z</translation>
    </message>
    <message>
        <source>A lower-case letter, a to z</source>
        <translation>一个小写字母，a 到 z</translation>
    </message>
    <message>
        <source>A digit, 0 to 9</source>
        <translation>一个数字，0 到 9</translation>
    </message>
    <message>
        <source>A symbol or space, such as ! or #</source>
        <translation>一个符号或空格，例如 ! 或 #</translation>
    </message>
    <message>
        <source>Not the current password</source>
        <translation>不是当前密码</translation>
    </message>
    <message>
        <source>Repeated exactly</source>
        <translation>重复输入完全一致</translation>
    </message>
    <message>
        <source>The new password meets every point</source>
        <translation>新密码满足所有要求</translation>
    </message>
    <message>
        <source>%1 of %2 points met</source>
        <translation>满足 %1/%2 项要求</translation>
    </message>
    <message>
        <source>Met: %1</source>
        <translation>已满足：%1</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>尚缺：%1</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Caps Lock seems to be on</source>
        <translation>大写锁定似乎已开启</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>隐藏键入内容</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>显示键入内容</translation>
    </message>
</context>
<context>
    <name>PasswordStrength</name>
    <message>
        <source>Very weak – guessed at once</source>
        <translation>非常弱 – 立即就能猜到</translation>
    </message>
    <message>
        <source>Weak – guessed quickly</source>
        <translation>弱 – 很快就能猜到</translation>
    </message>
    <message>
        <source>Fair – holds for a while</source>
        <translation>一般 – 能抵挡一阵</translation>
    </message>
    <message>
        <source>Strong – hard to guess</source>
        <translation>强 – 难以猜到</translation>
    </message>
    <message>
        <source>Very strong – out of reach of guessing</source>
        <translation>非常强 – 无法猜到</translation>
    </message>
</context>
<context>
    <name>PasteIdsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Add to the selection</source>
        <translation>添加到所选内容(&amp;A)</translation>
    </message>
    <message>
        <source>Paste ids</source>
        <translation>粘贴 ID</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Ids of 24 digits and letters a to f, with anything between them</source>
        <translation>由 24 个数字和字母 a 到 f 组成的 ID，之间可以有任何内容</translation>
    </message>
    <message>
        <source>Paste ids of applications and dashboards</source>
        <translation>粘贴应用和仪表板的 ID</translation>
    </message>
    <message>
        <source>A&amp;pplications</source>
        <translation>应用(&amp;P)</translation>
    </message>
    <message>
        <source>Da&amp;shboards</source>
        <translation>仪表板(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s) in neither of your lists: take as</source>
        <translation>
            <numerusform>%Ln 个 ID 不在您的任何列表中：视为</numerusform>
        </translation>
    </message>
    <message>
        <source>No ids yet.</source>
        <translation>尚无 ID。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln came more than once and count(s) once.</source>
        <translation>
            <numerusform>%Ln 个重复出现，只计一次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) left out as no id: %1</source>
        <translation>
            <numerusform>%Ln 个词不是 ID，已忽略：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too many: one transfer takes at most %1 of each kind.</source>
        <translation>
            <numerusform>超出 %Ln 个：一次转移每种最多 %1 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yours among %Ln id(s): %1.</source>
        <translation>
            <numerusform>%Ln 个 ID 中属于您的有：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s), none of them in your lists. The server decides whether they can move.</source>
        <translation>
            <numerusform>%Ln 个 ID，均不在您的列表中。能否转移由服务器决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are in neither list: the server decides whether those can move.</source>
        <translation>其余的不在任何列表中：那些能否转移由服务器决定。</translation>
    </message>
</context>
<context>
    <name>PayloadTypes</name>
    <message>
        <source>Split by</source>
        <translation>细分方式</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>按类型</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>按来源</translation>
    </message>
    <message>
        <source>What they are made of</source>
        <translation>有效载荷的构成</translation>
    </message>
    <message>
        <source>All payloads, billable or not: the platform does not say which types are billable.</source>
        <translation>所有有效载荷，无论是否计费：平台未说明哪些类型计费。</translation>
    </message>
    <message>
        <source>No payloads in this range.</source>
        <translation>此时间范围内没有有效载荷。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>From: %1</source>
        <comment>list of sources</comment>
        <translation>来自：%1</translation>
    </message>
</context>
<context>
    <name>PayloadView</name>
    <message>
        <source>Payload data, running total</source>
        <translation>有效载荷数据，累计</translation>
    </message>
    <message>
        <source>Payloads, running total</source>
        <translation>有效载荷，累计</translation>
    </message>
    <message>
        <source>Payload data by hour</source>
        <translation>每小时有效载荷数据</translation>
    </message>
    <message>
        <source>Payloads by hour</source>
        <translation>每小时有效载荷</translation>
    </message>
    <message>
        <source>Payload data by day</source>
        <translation>每日有效载荷数据</translation>
    </message>
    <message>
        <source>Payloads by day</source>
        <translation>每日有效载荷</translation>
    </message>
    <message>
        <source>Billable</source>
        <translation>计费</translation>
    </message>
    <message>
        <source>Not billable</source>
        <translation>不计费</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>上一周期</translation>
    </message>
    <message>
        <source>Expected, billable</source>
        <translation>预计（计费）</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>Limit, spread evenly</source>
        <translation>限额（均匀分摊）</translation>
    </message>
    <message>
        <source>All</source>
        <comment>payloads, billable or not</comment>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>PayloadWords</name>
    <message>
        <source>Application files</source>
        <translation>应用文件</translation>
    </message>
    <message>
        <source>A file of an application was stored or changed.</source>
        <translation>某个应用的文件被存储或更改。</translation>
    </message>
    <message>
        <source>Data tables</source>
        <translation>数据表</translation>
    </message>
    <message>
        <source>A row of a data table was added, changed or removed.</source>
        <translation>数据表的某一行被添加、更改或移除。</translation>
    </message>
    <message>
        <source>Device commands</source>
        <translation>设备命令</translation>
    </message>
    <message>
        <source>A command was sent to a device.</source>
        <translation>向设备发送了命令。</translation>
    </message>
    <message>
        <source>Device connections</source>
        <translation>设备连接</translation>
    </message>
    <message>
        <source>A device connected to the broker.</source>
        <translation>设备连接到代理。</translation>
    </message>
    <message>
        <source>Devices created</source>
        <translation>设备创建</translation>
    </message>
    <message>
        <source>A device was created.</source>
        <translation>创建了设备。</translation>
    </message>
    <message>
        <source>Device disconnections</source>
        <translation>设备断开连接</translation>
    </message>
    <message>
        <source>A device left the broker, or its connection broke.</source>
        <translation>设备离开代理，或其连接中断。</translation>
    </message>
    <message>
        <source>Device state</source>
        <translation>设备状态</translation>
    </message>
    <message>
        <source>A device reported measurements, or a workflow did so for it.</source>
        <translation>设备报告了测量值，或由工作流代为报告。</translation>
    </message>
    <message>
        <source>Experience endpoints</source>
        <translation>Experience 端点</translation>
    </message>
    <message>
        <source>A page or an interface of an experience was requested.</source>
        <translation>请求了某个 Experience 的页面或接口。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>An event was opened or changed.</source>
        <translation>事件被打开或更改。</translation>
    </message>
    <message>
        <source>Workflow errors</source>
        <translation>工作流错误</translation>
    </message>
    <message>
        <source>A workflow ran into an error.</source>
        <translation>工作流遇到错误。</translation>
    </message>
    <message>
        <source>Incoming e-mail</source>
        <translation>收到的电子邮件</translation>
    </message>
    <message>
        <source>An e-mail arrived for a workflow.</source>
        <translation>有发给工作流的电子邮件到达。</translation>
    </message>
    <message>
        <source>MQTT messages in</source>
        <translation>传入的 MQTT 消息</translation>
    </message>
    <message>
        <source>A message was published to a topic of the broker.</source>
        <translation>有消息发布到代理的主题。</translation>
    </message>
    <message>
        <source>MQTT messages out</source>
        <translation>传出的 MQTT 消息</translation>
    </message>
    <message>
        <source>The broker delivered a message to a subscriber.</source>
        <translation>代理向订阅者传送了消息。</translation>
    </message>
    <message>
        <source>Notebook runs</source>
        <translation>Notebook 运行</translation>
    </message>
    <message>
        <source>A notebook was run.</source>
        <translation>运行了 Notebook。</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>定时器</translation>
    </message>
    <message>
        <source>A timer started a workflow.</source>
        <translation>定时器启动了工作流。</translation>
    </message>
    <message>
        <source>Virtual buttons</source>
        <translation>虚拟按钮</translation>
    </message>
    <message>
        <source>Somebody pressed a virtual button.</source>
        <translation>有人按下了虚拟按钮。</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Another service called a webhook.</source>
        <translation>其他服务调用了 Webhook。</translation>
    </message>
    <message>
        <source>Applications, over MQTT</source>
        <translation>应用（经 MQTT）</translation>
    </message>
    <message>
        <source>With an application&apos;s own key.</source>
        <translation>使用应用自己的密钥。</translation>
    </message>
    <message>
        <source>Devices, over MQTT</source>
        <translation>设备（经 MQTT）</translation>
    </message>
    <message>
        <source>Through the broker.</source>
        <translation>通过代理。</translation>
    </message>
    <message>
        <source>Devices, over REST</source>
        <translation>设备（经 REST）</translation>
    </message>
    <message>
        <source>By calls of the API.</source>
        <translation>通过调用 API。</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>While they ran.</source>
        <translation>在其运行期间。</translation>
    </message>
    <message>
        <source>Senders of e-mail</source>
        <translation>电子邮件发件人</translation>
    </message>
    <message>
        <source>From anywhere.</source>
        <translation>来自任何地方。</translation>
    </message>
    <message>
        <source>The public web</source>
        <translation>公共网络</translation>
    </message>
    <message>
        <source>By requests from anywhere.</source>
        <translation>通过来自任何地方的请求。</translation>
    </message>
    <message>
        <source>Timers of workflows</source>
        <translation>工作流的定时器</translation>
    </message>
    <message>
        <source>By the clock.</source>
        <translation>按时钟。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>In the web console, or with a token of theirs.</source>
        <translation>在网页控制台中，或使用其令牌。</translation>
    </message>
</context>
<context>
    <name>PayloadsTab</name>
    <message>
        <source>Payloads</source>
        <translation>有效载荷</translation>
    </message>
    <message>
        <source>No payloads in this range. They come with the first device, workflow or webhook of an application that you own; or choose a longer range.</source>
        <translation>此时间范围内没有有效载荷。您拥有的应用中有了第一个设备、工作流或 Webhook 后就会产生；或者选择更长的时间范围。</translation>
    </message>
    <message>
        <source>Show by</source>
        <translation>显示方式</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Running total</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Payloads that are counted</source>
        <translation>统计的有效载荷</translation>
    </message>
    <message>
        <source>Billable</source>
        <extracomment>All payloads, billable or not.</extracomment>
        <translation>计费</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期划分</translation>
    </message>
    <message>
        <source>UTC days</source>
        <translation>UTC 日</translation>
    </message>
    <message>
        <source>Local days</source>
        <translation>本地日</translation>
    </message>
    <message>
        <source>Only the applications that you own are counted, not those of your organizations.</source>
        <translation>只统计您拥有的应用，不包括您的组织的应用。</translation>
    </message>
    <message>
        <source>Billable or not</source>
        <translation>计费或不计费</translation>
    </message>
    <message>
        <source>Data in payloads</source>
        <translation>有效载荷中的数据</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Billable or not: this server does not tell them apart.</source>
        <translation>计费或不计费：此服务器不作区分。</translation>
    </message>
    <message>
        <source>The whole of it.</source>
        <extracomment>Said of the number for an earlier time: it counts that time to its end.</extracomment>
        <translation>整个周期。</translation>
    </message>
    <message>
        <source>Expected in this period</source>
        <translation>本周期预计</translation>
    </message>
    <message>
        <source>This server has no numbers over time.</source>
        <translation>此服务器没有随时间变化的数据。</translation>
    </message>
    <message>
        <source>Not offered by this server</source>
        <translation>此服务器不提供</translation>
    </message>
    <message>
        <source>It runs an older version of the platform that has only the totals of a range, which are above and below.</source>
        <translation>它运行的是较旧版本的平台，只有时间范围的总数，见上方和下方。</translation>
    </message>
    <message>
        <source>Payloads over time could not be loaded</source>
        <translation>无法加载随时间变化的有效载荷</translation>
    </message>
    <message>
        <source>The types of payload could not be loaded</source>
        <translation>无法加载有效载荷的类型</translation>
    </message>
    <message>
        <source>Not billable among these: %1</source>
        <comment>payloads or data</comment>
        <translation>其中不计费：%1</translation>
    </message>
    <message>
        <source>Not billable, and left out here: %1</source>
        <comment>payloads or data</comment>
        <translation>不计费且未计入此处：%1</translation>
    </message>
    <message>
        <source>The payload limit (%1) is used up. In your own space, payloads above it are rejected until the period ends on %2.</source>
        <translation>有效载荷限额 (%1) 已用完。在您自己的空间中，超出限额的有效载荷会被拒绝，直到周期于 %2 结束。</translation>
    </message>
</context>
<context>
    <name>PeriodCard</name>
    <message>
        <source>Payloads this period</source>
        <translation>本周期有效载荷</translation>
    </message>
    <message>
        <source>Notebook minutes this period</source>
        <translation>本周期 Notebook 分钟数</translation>
    </message>
    <message>
        <source>Usage in detail</source>
        <translation>用量详情</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>the limit</comment>
        <translation>限额 %1</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>无限额</translation>
    </message>
    <message>
        <source>The numbers of this period could not be loaded</source>
        <translation>无法加载本周期的数据</translation>
    </message>
    <message>
        <source>The server names no billing period for this account.</source>
        <translation>服务器未给出此账户的计费周期。</translation>
    </message>
    <message>
        <source>This server runs an older version of the platform that does not count this.</source>
        <translation>此服务器运行的是较旧版本的平台，不统计此项。</translation>
    </message>
</context>
<context>
    <name>PeriodFigures</name>
    <message>
        <source>Limit of this period</source>
        <translation>本周期限额</translation>
    </message>
    <message>
        <source>The server names no limit.</source>
        <translation>服务器未给出限额。</translation>
    </message>
    <message>
        <source>Expected in this period</source>
        <translation>本周期预计</translation>
    </message>
    <message>
        <source>The server names no billing period.</source>
        <translation>服务器未给出计费周期。</translation>
    </message>
    <message numerus="yes">
        <source>Too little data: that takes %Ln whole day(s).</source>
        <translation>
            <numerusform>数据太少：需要 %Ln 个整天。</numerusform>
        </translation>
    </message>
    <message>
        <source>≈ %1</source>
        <comment>about</comment>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>%1 to %2 by %3.</source>
        <comment>from, to, date</comment>
        <translation>到 %3 为 %1 至 %2。</translation>
    </message>
    <message>
        <source>The limit is reached.</source>
        <translation>已达到限额。</translation>
    </message>
    <message>
        <source>The limit is reached within a day.</source>
        <translation>将在一天之内达到限额。</translation>
    </message>
    <message numerus="yes">
        <source>The limit is reached in about %Ln day(s).</source>
        <translation>
            <numerusform>大约 %Ln 天后达到限额。</numerusform>
        </translation>
    </message>
    <message>
        <source>The limit may be reached.</source>
        <translation>可能达到限额。</translation>
    </message>
    <message>
        <source>That is within the limit.</source>
        <translation>在限额之内。</translation>
    </message>
    <message>
        <source>Nothing of this range is over yet.</source>
        <translation>此时间范围内尚无已结束的时段。</translation>
    </message>
    <message>
        <source>Nothing is known of that time.</source>
        <translation>那段时间的情况未知。</translation>
    </message>
    <message>
        <source>Over the same days: now %1.</source>
        <comment>change</comment>
        <extracomment>Said of the number of an earlier time, shown above it: how much more or less it is now.</extracomment>
        <translation>按相同天数比较：目前 %1。</translation>
    </message>
    <message>
        <source>There was nothing then.</source>
        <translation>当时没有数据。</translation>
    </message>
    <message>
        <source>Over the same time, up to %2: now %1.</source>
        <comment>change, moment</comment>
        <translation>按相同时段比较，截至 %2：目前 %1。</translation>
    </message>
    <message>
        <source>There was nothing then, up to %1.</source>
        <comment>moment</comment>
        <translation>截至 %1，当时没有数据。</translation>
    </message>
    <message>
        <source>Over the same days, %2 included: now %1.</source>
        <comment>change, last day</comment>
        <translation>按相同天数比较，截至并包括 %2：目前 %1。</translation>
    </message>
    <message>
        <source>There was nothing then, up to and including %1.</source>
        <comment>last day</comment>
        <translation>截至并包括 %1，当时没有数据。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, limit</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>what is counted, used, limit</comment>
        <translation>%1：%2 / %3</translation>
    </message>
</context>
<context>
    <name>PeriodWords</name>
    <message>
        <source>The limit is reached: further payloads are rejected until the period turns over.</source>
        <translation>已达到限额：在周期重新开始之前，后续有效载荷会被拒绝。</translation>
    </message>
    <message>
        <source>The limit is reached.</source>
        <translation>已达到限额。</translation>
    </message>
    <message>
        <source>The limit is expected to be reached within a day.</source>
        <translation>预计将在一天之内达到限额。</translation>
    </message>
    <message numerus="yes">
        <source>The limit is expected to be reached in about %Ln day(s), on %1.</source>
        <translation>
            <numerusform>预计大约 %Ln 天后达到限额，即 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>No forecast: this server does not count by day. Counted is everything, billable or not.</source>
        <translation>无预测：此服务器不按日统计。统计的是全部，无论是否计费。</translation>
    </message>
    <message>
        <source>No forecast: %1</source>
        <translation>无预测：%1</translation>
    </message>
    <message numerus="yes">
        <source>Too little data for a forecast: that takes %Ln whole day(s).</source>
        <translation>
            <numerusform>数据太少，无法预测：需要 %Ln 个整天。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server names no limit.</source>
        <translation>服务器未给出限额。</translation>
    </message>
    <message>
        <source>The limit may be reached, on %1 at the earliest.</source>
        <translation>可能达到限额，最早在 %1。</translation>
    </message>
    <message>
        <source>The limit is not expected to be reached.</source>
        <translation>预计不会达到限额。</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>已于 %1 结束</translation>
    </message>
    <message>
        <source>Turns over %1, on %2</source>
        <comment>in 3 days, date</comment>
        <translation>%1重新开始，时间 %2</translation>
    </message>
    <message>
        <source>Expected by %2: about %1.</source>
        <comment>number, date</comment>
        <translation>预计到 %2：约 %1。</translation>
    </message>
    <message>
        <source>Expected by %2: about %1, nine times in ten between %3 and %4.</source>
        <comment>number, date, low, high</comment>
        <translation>预计到 %2：约 %1，十次中有九次介于 %3 和 %4 之间。</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>This token lacks the scope %1.</source>
        <translation>此令牌缺少权限范围 %1。</translation>
    </message>
    <message>
        <source>The e-mail address has to be verified first; see the page “Profile”.</source>
        <translation>必须先验证电子邮件地址；请查看“个人资料”页面。</translation>
    </message>
</context>
<context>
    <name>PrivacyCard</name>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Copied secrets</source>
        <translation>复制的机密信息</translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation>锁定前的空闲时间(&amp;L)</translation>
    </message>
    <message>
        <source>Without a key or a movement for that long, the pages are covered and the sign-in leaves the program&apos;s memory.</source>
        <translation>如果这段时间内没有按键或鼠标移动，页面会被遮盖，登录状态也会从程序的内存中移除。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a copied key or token off the clip&amp;board after</source>
        <translation>清除剪贴板中已复制的密钥或令牌前的等待时间(&amp;B)</translation>
    </message>
    <message>
        <source>Let the &amp;keychain open the lock</source>
        <translation>允许用密钥环解锁(&amp;K)</translation>
    </message>
    <message>
        <source>Instead of the account&apos;s password. A keychain that was opened when you logged in opens for anybody at your desk.</source>
        <translation>代替账户密码。登录计算机时已打开的密钥环会对您桌前的任何人开放。</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Profile</source>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>You can look but not change anything: this token lacks the scope me.patch.</source>
        <translation>您可以查看，但不能更改任何内容：此令牌缺少权限范围 me.patch。</translation>
    </message>
    <message>
        <source>Your profile could not be loaded</source>
        <translation>无法加载您的个人资料</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The program could not start a second time.</source>
        <translation>程序无法再次启动。</translation>
    </message>
    <message>
        <source>Conta %1 is out</source>
        <translation>Conta %1 已发布</translation>
    </message>
    <message>
        <source>The settings lead to its web page.</source>
        <translation>设置中有其网页的入口。</translation>
    </message>
</context>
<context>
    <name>ProofFields</name>
    <message>
        <source>C&amp;urrent password</source>
        <translation>当前密码(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Two-factor code</source>
        <translation>双因素验证码(&amp;T)</translation>
    </message>
    <message>
        <source>Enter your current password</source>
        <translation>请输入您的当前密码</translation>
    </message>
    <message>
        <source>The code has six digits</source>
        <translation>验证码有六位数字</translation>
    </message>
</context>
<context>
    <name>ProofForm</name>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known whether two-factor authentication was turned on. %1</source>
        <translation>不确定双因素身份验证是否已启用。%1</translation>
    </message>
    <message>
        <source>It is not known whether two-factor authentication was turned off. %1</source>
        <translation>不确定双因素身份验证是否已停用。%1</translation>
    </message>
    <message>
        <source>Checking with %1…</source>
        <translation>正在向 %1 确认…</translation>
    </message>
    <message>
        <source>This server does not say whether it is. Keep the key until you have signed in once more.</source>
        <translation>此服务器不说明是否已启用。请保管好密钥，直到您再次登录为止。</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>This sign-in has ended. Sign in again, with a code if one is asked for; then it is checked.</source>
        <translation>此登录已终止。请重新登录，如果要求验证码请一并输入；然后会进行检查。</translation>
    </message>
    <message>
        <source>No answer came, and so far nothing has changed. What you typed is still here: try again with the next code.</source>
        <translation>没有收到响应，到目前为止没有任何变化。您键入的内容还在这里：请用下一个验证码重试。</translation>
    </message>
    <message>
        <source>Password or code not accepted. A code is taken once only: wait until your authenticator shows the next one, then try again.</source>
        <translation>密码或验证码未被接受。每个验证码只能使用一次：请等待身份验证器显示下一个，然后重试。</translation>
    </message>
    <message>
        <source>Two-factor authentication was not turned on. %1</source>
        <translation>双因素身份验证未启用。%1</translation>
    </message>
    <message>
        <source>Two-factor authentication was not turned off. %1</source>
        <translation>双因素身份验证未停用。%1</translation>
    </message>
    <message>
        <source>You are signed in again. Enter the code that your authenticator shows now.</source>
        <translation>您已重新登录。请输入身份验证器现在显示的验证码。</translation>
    </message>
    <message>
        <source>The answer of %1 is still to come. Only then is it known how things stand; it takes no longer than half a minute.</source>
        <translation>%1 的响应尚未到达。到达后才知道情况如何；不会超过半分钟。</translation>
    </message>
    <message>
        <source>%1 Codes come from the time: set the clock of the device with your authenticator to automatic, or its codes are not accepted.</source>
        <translation>%1验证码取决于时间：请将运行身份验证器的设备的时钟设为自动，否则其验证码不被接受。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the server&apos;s.</source>
        <translation>此计算机的时钟比服务器快 %1。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the server&apos;s.</source>
        <translation>此计算机的时钟比服务器慢 %1。</translation>
    </message>
    <message>
        <source>That may be why.</source>
        <comment>a clock that is wrong</comment>
        <translation>原因可能就在于此。</translation>
    </message>
</context>
<context>
    <name>ProxyCard</name>
    <message>
        <source>Proxy</source>
        <translation>代理服务器</translation>
    </message>
    <message>
        <source>Kind of proxy</source>
        <translation>代理服务器类型</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>主机(&amp;H)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>端口(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>跟随系统(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>无(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手动(&amp;M)</translation>
    </message>
    <message>
        <source>Enter the name or address of the proxy</source>
        <translation>请输入代理服务器的名称或地址</translation>
    </message>
    <message>
        <source>The name alone, without http:// and path</source>
        <translation>只需名称，不含 http:// 和路径</translation>
    </message>
    <message>
        <source>A number from 1 to 65535</source>
        <translation>1 到 65535 之间的数字</translation>
    </message>
    <message>
        <source>Enter the user name that the password is for</source>
        <translation>请输入该密码所属的用户名</translation>
    </message>
    <message>
        <source>Empty where the proxy wants no sign-in</source>
        <translation>如果代理服务器不要求登录，请留空</translation>
    </message>
    <message>
        <source>Whatever the desktop or the environment of the program says.</source>
        <translation>以桌面或程序的环境变量中的设置为准。</translation>
    </message>
    <message>
        <source>Servers are reached directly.</source>
        <translation>直接访问服务器。</translation>
    </message>
    <message>
        <source>For every server but this computer itself.</source>
        <translation>用于除此计算机本身以外的所有服务器。</translation>
    </message>
    <message>
        <source>Known. Leave it empty to go on using it</source>
        <translation>已保存。留空则继续使用</translation>
    </message>
    <message>
        <source>For this session only, and to this proxy alone</source>
        <translation>仅限本次会话，且仅发送给此代理服务器</translation>
    </message>
    <message>
        <source>Goes into the keychain (%1), and to this proxy alone</source>
        <translation>存入密钥环（%1），且仅发送给此代理服务器</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code of the key</source>
        <translation>密钥的二维码</translation>
    </message>
    <message>
        <source>The same key stands beside it as text.</source>
        <translation>旁边有同一密钥的文本。</translation>
    </message>
</context>
<context>
    <name>RangeChooser</name>
    <message>
        <source>Range</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>本周期</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>365 days</source>
        <translation>365 天</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one day to another</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>QDateEdit format</comment>
        <translation>yyyy/MM/dd</translation>
    </message>
    <message>
        <source>The server names no billing period for this account.</source>
        <translation>服务器未给出此账户的计费周期。</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>时间范围的结束早于开始。</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Recent applications</source>
        <translation>最近的应用</translation>
    </message>
    <message>
        <source>All recent items</source>
        <translation>所有最近项目</translation>
    </message>
    <message>
        <source>Applications appear here once you open them in the web console.</source>
        <translation>您在网页控制台中打开应用后，它们就会显示在这里。</translation>
    </message>
    <message>
        <source>This server does not tell which applications were opened last.</source>
        <translation>此服务器不提供最近打开了哪些应用。</translation>
    </message>
</context>
<context>
    <name>RecentKinds</name>
    <message>
        <source>Applications</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Search applications by name or id</source>
        <translation>按名称或 ID 搜索应用</translation>
    </message>
    <message>
        <source>Search devices by name or id</source>
        <translation>按名称或 ID 搜索设备</translation>
    </message>
    <message>
        <source>Search workflows by name or id</source>
        <translation>按名称或 ID 搜索工作流</translation>
    </message>
    <message>
        <source>Search dashboards by name or id</source>
        <translation>按名称或 ID 搜索仪表板</translation>
    </message>
    <message>
        <source>Search organizations by name or id</source>
        <translation>按名称或 ID 搜索组织</translation>
    </message>
    <message>
        <source>No applications yet</source>
        <translation>尚无应用</translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>尚无设备</translation>
    </message>
    <message>
        <source>No workflows yet</source>
        <translation>尚无工作流</translation>
    </message>
    <message>
        <source>No dashboards yet</source>
        <translation>尚无仪表板</translation>
    </message>
    <message>
        <source>No organizations yet</source>
        <translation>尚无组织</translation>
    </message>
    <message>
        <source>Applications come here once you open them in the web console. You can also add one by its id.</source>
        <translation>您在网页控制台中打开应用后，它们就会出现在这里。您也可以通过 ID 添加。</translation>
    </message>
    <message>
        <source>Devices come here once you open them in the web console. Choose another application above, or add a device by its id.</source>
        <translation>您在网页控制台中打开设备后，它们就会出现在这里。请在上面选择其他应用，或通过 ID 添加设备。</translation>
    </message>
    <message>
        <source>Workflows come here once you open them in the web console. Choose another application above, or add a workflow by its id.</source>
        <translation>您在网页控制台中打开工作流后，它们就会出现在这里。请在上面选择其他应用，或通过 ID 添加工作流。</translation>
    </message>
    <message>
        <source>Dashboards come here once you open them in the web console. You can also add one by its id.</source>
        <translation>您在网页控制台中打开仪表板后，它们就会出现在这里。您也可以通过 ID 添加。</translation>
    </message>
    <message>
        <source>Organizations come here once you open them in the web console. You can also add one by its id.</source>
        <translation>您在网页控制台中打开组织后，它们就会出现在这里。您也可以通过 ID 添加。</translation>
    </message>
    <message>
        <source>Add an application by its id</source>
        <translation>通过 ID 添加应用</translation>
    </message>
    <message>
        <source>Add a device by its id</source>
        <translation>通过 ID 添加设备</translation>
    </message>
    <message>
        <source>Add a workflow by its id</source>
        <translation>通过 ID 添加工作流</translation>
    </message>
    <message>
        <source>Add a dashboard by its id</source>
        <translation>通过 ID 添加仪表板</translation>
    </message>
    <message>
        <source>Add an organization by its id</source>
        <translation>通过 ID 添加组织</translation>
    </message>
</context>
<context>
    <name>RecentListModel</name>
    <message>
        <source>Without a name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>The server sent no id</source>
        <translation>服务器未发送 ID</translation>
    </message>
</context>
<context>
    <name>RecentPage</name>
    <message>
        <source>Recent items</source>
        <translation>最近项目</translation>
    </message>
    <message>
        <source>Any application</source>
        <translation>任意应用</translation>
    </message>
    <message>
        <source>&amp;Add by id…</source>
        <translation>按 ID 添加(&amp;A)…</translation>
    </message>
    <message>
        <source>Kinds of items</source>
        <translation>项目种类</translation>
    </message>
    <message>
        <source>Opened in the web console</source>
        <translation>已在网页控制台中打开</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is %1</source>
        <translation>无法打开浏览器。地址为 %1</translation>
    </message>
    <message>
        <source>The address of this server&apos;s web console is not known. Enter it in the settings.</source>
        <translation>此服务器的网页控制台地址未知。请在设置中输入。</translation>
    </message>
    <message>
        <source>Recent items cannot be shown</source>
        <translation>无法显示最近项目</translation>
    </message>
    <message>
        <source>Not offered by this server</source>
        <translation>此服务器不提供</translation>
    </message>
    <message>
        <source>The list could not be loaded</source>
        <translation>无法加载列表</translation>
    </message>
    <message>
        <source>Something is being added already.</source>
        <translation>已有项目正在添加。</translation>
    </message>
    <message>
        <source>Choose the application above first: it is part of the address in the web console.</source>
        <translation>请先在上面选择应用：它是网页控制台中地址的一部分。</translation>
    </message>
    <message>
        <source>“%1” is on the list</source>
        <translation>“%1”已在列表中</translation>
    </message>
    <message>
        <source>It is on the list</source>
        <translation>已在列表中</translation>
    </message>
    <message>
        <source>%1 was not added. %2</source>
        <translation>未添加 %1。%2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>地址已复制</translation>
    </message>
</context>
<context>
    <name>RecentPanel</name>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>&amp;Open in the web console</source>
        <translation>在网页控制台中打开(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>复制 ID(&amp;I)</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>复制名称(&amp;N)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln item(s)</source>
        <translation>
            <numerusform>%1 / %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here fits “%1”.</source>
        <translation>这里没有符合“%1”的内容。</translation>
    </message>
    <message>
        <source>The server sent no id for this item.</source>
        <translation>服务器未发送此项的 ID。</translation>
    </message>
    <message>
        <source>Copy the id (%1)</source>
        <translation>复制 ID (%1)</translation>
    </message>
    <message>
        <source>Copy the name (%1)</source>
        <translation>复制名称 (%1)</translation>
    </message>
    <message>
        <source>Id copied</source>
        <translation>ID 已复制</translation>
    </message>
    <message>
        <source>Name copied</source>
        <translation>名称已复制</translation>
    </message>
    <message>
        <source>Open in the web console (%1)</source>
        <comment>key</comment>
        <translation>在网页控制台中打开 (%1)</translation>
    </message>
</context>
<context>
    <name>RequestLogCard</name>
    <message>
        <source>Nothing has been asked of the server yet.</source>
        <translation>尚未向服务器发送任何请求。</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>更新(&amp;U)</translation>
    </message>
    <message>
        <source>Update the requests</source>
        <translation>更新请求列表</translation>
    </message>
    <message>
        <source>The last 500 of this run, the newest first. Neither what was sent nor what was answered is noted, and nothing is written to a file.</source>
        <translation>本次运行的最近 500 个请求，最新的在前。发送和响应的内容均不记录，也不会写入任何文件。</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
</context>
<context>
    <name>RequestLogModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
</context>
<context>
    <name>ResourceListModel</name>
    <message>
        <source>%1, chosen. %2</source>
        <translation>%1，已选。%2</translation>
    </message>
    <message>
        <source>%1, not chosen. %2</source>
        <translation>%1，未选。%2</translation>
    </message>
    <message>
        <source>Not in your list: the server decides</source>
        <translation>不在您的列表中：由服务器决定</translation>
    </message>
</context>
<context>
    <name>ResourcePicker</name>
    <message>
        <source>Search applications</source>
        <translation>搜索应用</translation>
    </message>
    <message>
        <source>Search dashboards</source>
        <translation>搜索仪表板</translation>
    </message>
    <message>
        <source>Select all shown</source>
        <translation>全选所示项</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>Select all applications shown</source>
        <translation>选择显示的所有应用</translation>
    </message>
    <message>
        <source>Select all dashboards shown</source>
        <translation>选择显示的所有仪表板</translation>
    </message>
    <message>
        <source>Choose no applications</source>
        <translation>不选择任何应用</translation>
    </message>
    <message>
        <source>Choose no dashboards</source>
        <translation>不选择任何仪表板</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>已选 %1 / %2</translation>
    </message>
    <message>
        <source>Nothing here fits the search.</source>
        <translation>这里没有符合搜索条件的内容。</translation>
    </message>
    <message>
        <source>They may not be listed, but their ids can be pasted.</source>
        <translation>无法列出它们，但可以粘贴其 ID。</translation>
    </message>
    <message>
        <source>You own no applications.</source>
        <translation>您没有应用。</translation>
    </message>
    <message>
        <source>You own no dashboards.</source>
        <translation>您没有仪表板。</translation>
    </message>
    <message>
        <source>One transfer takes at most %1 applications: move these first, then the rest.</source>
        <translation>一次转移最多 %1 个应用：请先转移这些，再转移其余的。</translation>
    </message>
    <message>
        <source>One transfer takes at most %1 dashboards: move these first, then the rest.</source>
        <translation>一次转移最多 %1 个仪表板：请先转移这些，再转移其余的。</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>Check &amp;again</source>
        <translation>再次检查(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Try again with what is still here</source>
        <translation>对仍在此处的重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Done. Looking at what has moved…</source>
        <translation>完成。正在查看已转移的内容…</translation>
    </message>
    <message>
        <source>It is not known whether anything has moved</source>
        <translation>不确定是否有内容已转移</translation>
    </message>
    <message>
        <source>Both lists are fetched anew.</source>
        <translation>正在重新获取两个列表。</translation>
    </message>
    <message>
        <source>The server&apos;s answer was lost. Looking at what is still yours…</source>
        <translation>服务器的响应丢失了。正在查看仍属于您的内容…</translation>
    </message>
    <message>
        <source>The answer was lost, but your lists tell what has happened.</source>
        <translation>响应丢失了，但您的列表能说明发生了什么。</translation>
    </message>
    <message>
        <source>The server says that it is done</source>
        <translation>服务器称已完成</translation>
    </message>
    <message>
        <source>None of the ids was in your lists, so your lists cannot tell.</source>
        <translation>这些 ID 都不在您的列表中，因此列表无法说明结果。</translation>
    </message>
    <message>
        <source>It has moved</source>
        <translation>已转移</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln have moved</source>
        <translation>
            <numerusform>全部 %Ln 项已转移</numerusform>
        </translation>
    </message>
    <message>
        <source>New owner: %1.</source>
        <translation>新所有者：%1。</translation>
    </message>
    <message>
        <source>Nothing has moved</source>
        <translation>未转移任何内容</translation>
    </message>
    <message>
        <source>The server said yes, but everything is still yours. It may take a moment: check again before you try again.</source>
        <translation>服务器表示同意，但一切仍属于您。可能需要一点时间：请在重试之前再次检查。</translation>
    </message>
    <message>
        <source>The server&apos;s answer was lost, and everything is still yours. The server may still be at work on it: check again in a moment before you try again.</source>
        <translation>服务器的响应丢失了，一切仍属于您。服务器可能仍在处理：请稍后再次检查，然后再重试。</translation>
    </message>
    <message>
        <source>New owner: %1. The others are still yours.</source>
        <translation>新所有者：%1。其余的仍属于您。</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>仪表板</translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>已转移 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still here</source>
        <translation>
            <numerusform>仍在此处 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be checked: in none of your lists before</source>
        <translation>
            <numerusform>%Ln 项无法检查：之前不在您的任何列表中</numerusform>
        </translation>
    </message>
    <message>
        <source>Your lists could not be fetched to see for themselves. %1</source>
        <translation>无法获取您的列表进行查看。%1</translation>
    </message>
    <message>
        <source>Moved: %1 of %2</source>
        <translation>已转移：%1 / %2</translation>
    </message>
</context>
<context>
    <name>ReviewStep</name>
    <message>
        <source>What moves</source>
        <translation>转移的内容</translation>
    </message>
    <message>
        <source>Dashboards and their applications</source>
        <translation>仪表板及其应用</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>To the user %1</source>
        <translation>转移给用户 %1</translation>
    </message>
    <message>
        <source>To the organization %1</source>
        <translation>转移给组织 %1</translation>
    </message>
    <message>
        <source>Nobody can look up here who that is. You cannot take anything back yourself.</source>
        <translation>这里无法查出那是谁。您自己无法收回任何内容。</translation>
    </message>
    <message>
        <source>From then on it belongs to the organization, and its roles decide who may do what with it. You cannot take anything back from this page.</source>
        <translation>此后它归该组织所有，由组织的角色决定谁可以对它做什么。您无法从此页面收回任何内容。</translation>
    </message>
    <message>
        <source>Your role there is %1: the server may well refuse. %2</source>
        <translation>您在其中的角色为“%1”：服务器很可能会拒绝。%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s) not in your lists: what they are could not be looked up, and is left out of everything below.</source>
        <translation>
            <numerusform>%Ln 个 ID 不在您的列表中：无法查出它们是什么，以下内容均不包含它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>A dashboard breaks where it is parted from an application whose data it shows. It works again once both have the same owner.</source>
        <translation>仪表板与其所显示数据的应用分开后会失效。两者归同一所有者后，它又能正常工作。</translation>
    </message>
    <message>
        <source>No dashboard is parted from an application of yours.</source>
        <translation>没有仪表板会与您的应用分开。</translation>
    </message>
    <message>
        <source>No dashboard is parted from its applications.</source>
        <translation>没有仪表板会与其应用分开。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dashboard(s) that move(s) will break</source>
        <translation>
            <numerusform>%Ln 个转移的仪表板将失效</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dashboard(s) that stay(s) will break</source>
        <translation>
            <numerusform>%Ln 个留下的仪表板将失效</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dashboard(s) show(s) applications that are not yours; nobody here can tell whether that works</source>
        <translation>
            <numerusform>%Ln 个仪表板显示不属于您的应用；这里无法判断能否正常工作</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move the %Ln application(s) too</source>
        <translation>
            <numerusform>同时转移这 %Ln 个应用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move the %Ln dashboard(s) too</source>
        <translation>
            <numerusform>同时转移这 %Ln 个仪表板</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1（%2/%3）</translation>
    </message>
    <message>
        <source>The destination would go over its limits: %1. The server will most likely refuse.</source>
        <translation>目标将超出其限额：%1。服务器很可能会拒绝。</translation>
    </message>
    <message>
        <source>The destination&apos;s limits are not known; the server checks them.</source>
        <translation>目标的限额未知；由服务器检查。</translation>
    </message>
    <message>
        <source>At the destination</source>
        <translation>在目标处</translation>
    </message>
    <message>
        <source>At the destination; its limits are not known, the server checks them.</source>
        <translation>在目标处；其限额未知，由服务器检查。</translation>
    </message>
    <message>
        <source>Your own account</source>
        <translation>您自己的账户</translation>
    </message>
    <message>
        <source>Your own account; its limits could not be looked up.</source>
        <translation>您自己的账户；无法查询其限额。</translation>
    </message>
    <message>
        <source>Would stay with you: %1</source>
        <comment>one or several applications</comment>
        <translation>会留在您这里：%1</translation>
    </message>
    <message>
        <source>Would be gone: %1</source>
        <comment>one or several applications</comment>
        <translation>会被转走：%1</translation>
    </message>
    <message>
        <source>Shows: %1</source>
        <comment>one or several applications</comment>
        <translation>显示：%1</translation>
    </message>
</context>
<context>
    <name>SaveOutcome</name>
    <message>
        <source>It is not known whether this was saved. %1</source>
        <translation>不确定是否已保存。%1</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Not saved: see the fields marked below.</source>
        <translation>未保存：请查看下面标出的字段。</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>未保存。%1</translation>
    </message>
</context>
<context>
    <name>ScopeWords</name>
    <message>
        <source>Everything on your account</source>
        <translation>您账户中的一切</translation>
    </message>
    <message>
        <source>Everything on your account, within the token&apos;s bounds</source>
        <translation>您账户中的一切，以令牌的范围为限</translation>
    </message>
    <message>
        <source>What the command-line tool needs</source>
        <translation>命令行工具所需的权限</translation>
    </message>
    <message>
        <source>Reading everything, changing nothing</source>
        <translation>读取一切，不更改任何内容</translation>
    </message>
    <message>
        <source>Everything that is yours alone, nothing of organizations</source>
        <translation>仅属于您的一切，不包括组织的内容</translation>
    </message>
    <message>
        <source>Everything that is yours alone, within the token&apos;s bounds</source>
        <translation>仅属于您的一切，以令牌的范围为限</translation>
    </message>
    <message>
        <source>Reading what is yours alone, changing nothing</source>
        <translation>读取仅属于您的内容，不更改任何内容</translation>
    </message>
    <message>
        <source>Everything about your profile, security and usage</source>
        <translation>与您的个人资料、安全和用量有关的一切</translation>
    </message>
    <message>
        <source>Listing the applications</source>
        <translation>列出应用</translation>
    </message>
    <message>
        <source>Listing the dashboards</source>
        <translation>列出仪表板</translation>
    </message>
    <message>
        <source>Listing the organizations</source>
        <translation>列出组织</translation>
    </message>
    <message>
        <source>Adding to the recent items</source>
        <translation>添加到最近项目</translation>
    </message>
    <message>
        <source>Changing the password</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>Connecting GitHub</source>
        <translation>连接 GitHub</translation>
    </message>
    <message>
        <source>Deleting the account</source>
        <translation>删除账户</translation>
    </message>
    <message>
        <source>Reading how many devices there are</source>
        <translation>读取设备数量</translation>
    </message>
    <message>
        <source>Turning two-factor off</source>
        <translation>停用双因素</translation>
    </message>
    <message>
        <source>Disconnecting GitHub</source>
        <translation>断开 GitHub 连接</translation>
    </message>
    <message>
        <source>Turning two-factor on</source>
        <translation>启用双因素</translation>
    </message>
    <message>
        <source>Reading the recent items</source>
        <translation>读取最近项目</translation>
    </message>
    <message>
        <source>Preparing two-factor</source>
        <translation>准备双因素</translation>
    </message>
    <message>
        <source>Reading the profile</source>
        <translation>读取个人资料</translation>
    </message>
    <message>
        <source>Reading one invite</source>
        <translation>读取单个邀请</translation>
    </message>
    <message>
        <source>Reading the invites</source>
        <translation>读取邀请</translation>
    </message>
    <message>
        <source>Reading the notebook minutes</source>
        <translation>读取 Notebook 分钟数</translation>
    </message>
    <message>
        <source>Changing the profile</source>
        <translation>更改个人资料</translation>
    </message>
    <message>
        <source>Reading the payloads by type</source>
        <translation>读取按类型的有效载荷</translation>
    </message>
    <message>
        <source>Reading the payloads by day</source>
        <translation>读取按日的有效载荷</translation>
    </message>
    <message>
        <source>Renewing this sign-in</source>
        <translation>为此登录续期</translation>
    </message>
    <message>
        <source>Answering invites</source>
        <translation>答复邀请</translation>
    </message>
    <message>
        <source>Transferring applications and dashboards</source>
        <translation>转移应用和仪表板</translation>
    </message>
    <message>
        <source>Having the verification sent</source>
        <translation>请求发送验证邮件</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>This token lacks %1: what needs that cannot be used here.</source>
        <translation>此令牌缺少 %1：需要它的功能在这里无法使用。</translation>
    </message>
    <message>
        <source>The security of your account could not be loaded</source>
        <translation>无法加载您账户的安全信息</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1 %2</source>
        <comment>one sentence, the next</comment>
        <extracomment>Two sentences, each with its full stop: only what stands between them.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <extracomment>Words and the full stop that makes them a sentence.</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>items of a list so far, the next</comment>
        <extracomment>A list without a word before its last item: only the comma between two.</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>items of a list so far, the next</comment>
        <extracomment>A list whose items hold commas: only the semicolon between two.</extracomment>
        <translation>%1；%2</translation>
    </message>
</context>
<context>
    <name>ServerChooser</name>
    <message>
        <source>Server &amp;address</source>
        <translation>服务器地址(&amp;A)</translation>
    </message>
    <message>
        <source>Another server…</source>
        <translation>其他服务器…</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>服务器(&amp;V)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>An address like https://api.example.com; plain http:// is for this computer only</source>
        <translation>类似 https://api.example.com 的地址；不加密的 http:// 仅限此计算机</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address, like https://api.example.com</source>
        <translation>请输入服务器的地址，例如 https://api.example.com</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>An API token cannot be renewed: when it ends, make another one in the web console and sign in with that.</source>
        <translation>API 令牌无法续期：失效后，请在网页控制台中创建另一个令牌并用它登录。</translation>
    </message>
    <message>
        <source>Sign out here</source>
        <translation>在此处退出登录</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>本次会话</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>签发时间</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>过期时间</translation>
    </message>
    <message>
        <source>Allows</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>Label before where the sign-in is kept: &quot;in the keychain (…)&quot;, &quot;for this session only&quot;.</extracomment>
        <translation>保存位置</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>not known here; the server decides each time</source>
        <translation>此处未知；每次由服务器决定</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 等，另有 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>for this session only: nothing is left on this computer</source>
        <translation>仅限本次会话：不在此计算机上留下任何内容</translation>
    </message>
    <message>
        <source>Renewing…</source>
        <translation>正在续期…</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>立即续期</translation>
    </message>
    <message>
        <source>Sign-in renewed</source>
        <translation>登录已续期</translation>
    </message>
    <message>
        <source>Not renewed; the present sign-in goes on. %1</source>
        <translation>未续期；当前登录继续有效。%1</translation>
    </message>
    <message>
        <source>on its way into the keychain (%1)…</source>
        <translation>正在存入密钥环（%1）…</translation>
    </message>
    <message>
        <source>in the keychain (%1)</source>
        <comment>the sign-in is kept</comment>
        <translation>密钥环中（%1）</translation>
    </message>
    <message>
        <source>for this session only.</source>
        <translation>仅限本次会话。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Kind of settings</source>
        <translation>设置类别</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>A demonstration on this computer. Nothing here is real, nothing is kept.</source>
        <translation>在此计算机上的演示。这里的一切都不是真实的，也不会保留。</translation>
    </message>
    <message>
        <source>Not reached: %1</source>
        <translation>无法连接：%1</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>仅限本次会话</translation>
    </message>
    <message>
        <source>The sign-in could not be put into the keychain</source>
        <translation>无法将登录状态存入密钥环</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>page, its key</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>The server no longer accepts this sign-in: it expired, or was ended elsewhere. What you were doing is still there.</source>
        <translation>服务器不再接受此登录：它已过期，或在别处被终止。您正在进行的工作还在。</translation>
    </message>
    <message>
        <source>Sign in with another account</source>
        <translation>使用其他账户登录</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Look at the page first. Nothing can be loaded or saved until you sign in again.</source>
        <translation>先看一下页面。在您重新登录之前，无法加载或保存任何内容。</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>API &amp;token</source>
        <translation>API 令牌(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>电子邮件(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Two-factor &amp;code</source>
        <translation>双因素验证码(&amp;C)</translation>
    </message>
    <message>
        <source>API t&amp;oken</source>
        <translation>API 令牌(&amp;O)</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The server is taking its time…</source>
        <translation>服务器响应较慢…</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>试用演示(&amp;D)</translation>
    </message>
    <message>
        <source>Enter your e-mail address</source>
        <translation>请输入您的电子邮件地址</translation>
    </message>
    <message>
        <source>Enter your password</source>
        <translation>请输入您的密码</translation>
    </message>
    <message>
        <source>Made in the web console under your user settings. For accounts with single sign-on, and for looking without changing: a read-only token is enough.</source>
        <translation>在网页控制台的用户设置中创建。适用于单点登录 (SSO) 账户，以及只查看不更改的情况：只读令牌即可。</translation>
    </message>
    <message>
        <source>In the demo it is %1</source>
        <translation>在演示中为 %1</translation>
    </message>
    <message>
        <source>This token is of another account. Signing in with it would close what you were doing; choose “Sign in with another account” first if that is what you want.</source>
        <translation>此令牌属于另一个账户。用它登录会关闭您正在进行的工作；如果这正是您想要的，请先选择“使用其他账户登录”。</translation>
    </message>
    <message>
        <source>This address signs in through your organization&apos;s single sign-on, which works in the web console only. Make an API token there, then choose “API token” and paste it here.</source>
        <translation>此地址通过您组织的单点登录 (SSO) 登录，该方式只能在网页控制台中使用。请在那里创建 API 令牌，然后选择“API 令牌”并粘贴到此处。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>&amp;Network…</source>
        <translation>网络(&amp;N)…</translation>
    </message>
    <message>
        <source>Proxy, certificate authorities and time-outs</source>
        <translation>代理服务器、证书颁发机构和超时</translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation>网络设置…</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Account&amp;s on this computer</source>
        <translation>此计算机上的账户(&amp;S)</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>返回 %1</translation>
    </message>
    <message>
        <source>You are still signed in there (Esc)</source>
        <translation>您在那里仍保持登录 (Esc)</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
</context>
<context>
    <name>SkeletonLines</name>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Strength: %1</source>
        <translation>强度：%1</translation>
    </message>
    <message>
        <source>Strength: nothing typed yet</source>
        <translation>强度：尚未键入</translation>
    </message>
    <message>
        <source>Strength</source>
        <comment>of a password, while nothing is typed</comment>
        <translation>强度</translation>
    </message>
</context>
<context>
    <name>TokenAdvice</name>
    <message>
        <source>Paste an API token</source>
        <translation>请粘贴 API 令牌</translation>
    </message>
    <message>
        <source>This token says that it is for %1, not for %2. Go on only if you know that %2 takes such tokens; else choose the server %1 above.</source>
        <translation>此令牌标明用于 %1，而不是 %2。仅当您知道 %2 接受此类令牌时才继续；否则请在上面选择服务器 %1。</translation>
    </message>
    <message>
        <source>A read-only token: you can look at everything and change nothing.</source>
        <translation>只读令牌：您可以查看一切，但不能更改任何内容。</translation>
    </message>
    <message>
        <source>What does not belong to the token (“Bearer”, quotes, spaces) is left out.</source>
        <translation>不属于令牌的内容（“Bearer”、引号、空格）已忽略。</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>No sign-in within 30 seconds</source>
        <translation>30 秒内未能登录</translation>
    </message>
    <message>
        <source>The page %1 was not there within 30 seconds</source>
        <translation>页面 %1 未在 30 秒内出现</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>无法创建文件夹 %1</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>无法写入 %1</translation>
    </message>
    <message>
        <source>These pages show an error: %1</source>
        <translation>这些页面显示错误：%1</translation>
    </message>
</context>
<context>
    <name>TransferDetails</name>
    <message>
        <source>Open. Press to close the list.</source>
        <translation>已展开。按下可收起列表。</translation>
    </message>
    <message>
        <source>Closed. Press to open the list.</source>
        <translation>已收起。按下可展开列表。</translation>
    </message>
</context>
<context>
    <name>TransferLimits</name>
    <message>
        <source>Over the limit</source>
        <translation>超出限额</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Gets less</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>可容纳</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限额</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Transfer</source>
        <translation>转移</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Nothing to transfer</source>
        <translation>没有可转移的内容</translation>
    </message>
    <message>
        <source>You own no applications and no dashboards. What belongs to an organization cannot be moved from here.</source>
        <translation>您没有应用和仪表板。属于组织的内容无法从这里转移。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>This token may not list your applications and dashboards. What moves has to be named by its id, and afterwards nobody can look here whether it has moved.</source>
        <translation>此令牌无权列出您的应用和仪表板。要转移的内容必须用 ID 指明，之后也无法在这里查看是否已转移。</translation>
    </message>
    <message>
        <source>Not offered by this server</source>
        <translation>此服务器不提供</translation>
    </message>
    <message>
        <source>This server has no lists of applications and dashboards to choose from. It runs another version of the platform.</source>
        <translation>此服务器没有可供选择的应用和仪表板列表。它运行的是另一版本的平台。</translation>
    </message>
    <message>
        <source>Your applications and dashboards could not be loaded</source>
        <translation>无法加载您的应用和仪表板</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the chosen is/are no longer yours and was/were taken out.</source>
        <translation>
            <numerusform>所选内容中有 %Ln 项已不属于您，已被移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>You can look and plan, but not move anything. %1</source>
        <translation>您可以查看和规划，但不能转移任何内容。%1</translation>
    </message>
    <message>
        <source>Nothing was moved. “Transfer” says why.</source>
        <translation>未转移任何内容。“转移”页面说明了原因。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found no room: one transfer takes at most %1 of each kind.</source>
        <translation>
            <numerusform>%Ln 项放不下：一次转移每种最多 %1 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>These lists are of an earlier time. They have to come anew before anything moves.</source>
        <translation>这些列表是较早时获取的。必须重新获取后才能转移任何内容。</translation>
    </message>
</context>
<context>
    <name>TransferWords</name>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln 台设备</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workflow(s)</source>
        <translation>
            <numerusform>%Ln 个工作流</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s) not yours</source>
        <translation>
            <numerusform>%Ln 个不属于您的应用</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows no application</source>
        <translation>不显示任何应用</translation>
    </message>
    <message>
        <source>Shows %1</source>
        <translation>显示 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s)</source>
        <translation>
            <numerusform>%Ln 个应用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dashboard(s)</source>
        <translation>
            <numerusform>%Ln 个仪表板</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无内容</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Device recipes</source>
        <translation>设备配方</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Collaborate</source>
        <translation>协作</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>仅查看</translation>
    </message>
    <message>
        <source>No default role</source>
        <translation>无默认角色</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>&amp;Open Conta</source>
        <translation>打开 Conta(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>TwoFactorCard</name>
    <message>
        <source>Turn on…</source>
        <translation>启用…</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>Two-factor authentication</source>
        <translation>双因素身份验证</translation>
    </message>
    <message>
        <source>Your organization&apos;s single sign-on asks for a second factor, or does not: that is set there.</source>
        <translation>您组织的单点登录 (SSO) 是否要求第二个因素，由该处设置决定。</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>On</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>The server does not say whether it is on.</source>
        <translation>服务器未说明它是否已启用。</translation>
    </message>
    <message>
        <source>Signing in takes your password and a code from your authenticator.</source>
        <translation>登录需要您的密码和身份验证器中的验证码。</translation>
    </message>
    <message>
        <source>Whoever learns your password can sign in. With two-factor authentication that takes a code from your phone as well.</source>
        <translation>任何人得知您的密码后都能登录。启用双因素身份验证后，还需要您手机上的验证码。</translation>
    </message>
</context>
<context>
    <name>TwoFactorOffDialog</name>
    <message>
        <source>Turn off two-factor authentication?</source>
        <translation>停用双因素身份验证？</translation>
    </message>
    <message>
        <source>Your password alone will then be enough to sign in: whoever learns it, from a leak or from a false sign-in page, is in.</source>
        <translation>此后仅凭密码就能登录：任何人通过泄露或虚假登录页面得知密码，就能进入。</translation>
    </message>
    <message>
        <source>Organizations that require two-factor authentication may lock you out of what is theirs until it is on again.</source>
        <translation>要求双因素身份验证的组织可能会禁止您访问其内容，直到您重新启用为止。</translation>
    </message>
    <message>
        <source>The key in your authenticator is worth nothing afterwards. Turning it on again makes a new one.</source>
        <translation>此后身份验证器中的密钥将毫无用处。重新启用会生成新密钥。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Turning off…</source>
        <translation>正在停用…</translation>
    </message>
    <message>
        <source>Two-factor authentication had been turned off already</source>
        <translation>双因素身份验证此前已停用</translation>
    </message>
    <message>
        <source>Two-factor authentication is off; only the server&apos;s answer had been lost</source>
        <translation>双因素身份验证已停用；只是服务器的响应丢失了</translation>
    </message>
    <message>
        <source>Two-factor authentication is off</source>
        <translation>双因素身份验证已停用</translation>
    </message>
    <message>
        <source>It is not certain whether two-factor authentication is off: keep your authenticator for now</source>
        <translation>不确定双因素身份验证是否已停用：请暂时保留您的身份验证器</translation>
    </message>
    <message>
        <source>Nothing was changed: two-factor authentication stays on</source>
        <translation>未作任何更改：双因素身份验证保持启用</translation>
    </message>
    <message>
        <source>Turn o&amp;ff</source>
        <translation>停用(&amp;F)</translation>
    </message>
</context>
<context>
    <name>TwoFactorWizard</name>
    <message>
        <source>What changes</source>
        <translation>有何变化</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Password and code</source>
        <translation>密码和验证码</translation>
    </message>
    <message>
        <source>Turn on two-factor authentication</source>
        <translation>启用双因素身份验证</translation>
    </message>
    <message>
        <source>Your password, and the code that your authenticator shows for the new key, prove that you can sign in with both. Only then is it turned on.</source>
        <translation>您的密码，以及身份验证器针对新密钥显示的验证码，可证明您能用两者登录。只有这样才会启用。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>Turning on…</source>
        <translation>正在启用…</translation>
    </message>
    <message>
        <source>It is not certain whether two-factor authentication is on: keep the key for now</source>
        <translation>不确定双因素身份验证是否已启用：请暂时保留密钥</translation>
    </message>
    <message>
        <source>Nothing was changed: two-factor authentication stays off, and the key shown is not in use</source>
        <translation>未作任何更改：双因素身份验证保持停用，所显示的密钥未在使用</translation>
    </message>
    <message>
        <source>Nothing was changed: two-factor authentication stays off</source>
        <translation>未作任何更改：双因素身份验证保持停用</translation>
    </message>
    <message>
        <source>Turn o&amp;n</source>
        <translation>启用(&amp;N)</translation>
    </message>
</context>
<context>
    <name>UpdateCard</name>
    <message>
        <source>This is Conta %1.</source>
        <translation>当前版本为 Conta %1。</translation>
    </message>
    <message>
        <source>Check for &amp;updates</source>
        <translation>检查更新(&amp;U)</translation>
    </message>
    <message>
        <source>Open its w&amp;eb page</source>
        <translation>打开其网页(&amp;E)</translation>
    </message>
    <message>
        <source>Check at e&amp;very start</source>
        <translation>每次启动时检查(&amp;V)</translation>
    </message>
    <message>
        <source>Asks %1 for the number of the newest version, and tells it nothing about you. Nothing is ever downloaded or installed.</source>
        <translation>向 %1 查询最新版本号，不会透露您的任何信息。绝不会下载或安装任何内容。</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在询问 %1…</translation>
    </message>
    <message>
        <source>Conta %1 is out; this is %2.</source>
        <translation>Conta %1 已发布；当前为 %2。</translation>
    </message>
    <message>
        <source>This is Conta %1, the newest version.</source>
        <translation>当前的 Conta %1 已是最新版本。</translation>
    </message>
    <message>
        <source>Whether there is a newer version could not be found out. %1</source>
        <translation>无法得知是否有新版本。%1</translation>
    </message>
</context>
<context>
    <name>UsagePage</name>
    <message>
        <source>Usage</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>Kind of usage</source>
        <translation>用量种类</translation>
    </message>
    <message>
        <source>Payloads</source>
        <translation>有效载荷</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Notebooks</source>
        <translation>Notebook</translation>
    </message>
    <message>
        <source>Your usage could not be loaded</source>
        <translation>无法加载您的用量</translation>
    </message>
</context>
<context>
    <name>UsageProgress</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>取消加载</translation>
    </message>
    <message>
        <source>Loading part %1 of %2</source>
        <translation>正在加载第 %1 部分，共 %2 部分</translation>
    </message>
</context>
<context>
    <name>UsageTab</name>
    <message>
        <source>Not permitted</source>
        <translation>无权限</translation>
    </message>
    <message>
        <source>Not offered by this server</source>
        <translation>此服务器不提供</translation>
    </message>
    <message>
        <source>It runs an older version of the platform that does not count this.</source>
        <translation>它运行的是较旧版本的平台，不统计此项。</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>未加载</translation>
    </message>
    <message>
        <source>You ended it before everything had come.</source>
        <translation>您在全部到达之前将其终止。</translation>
    </message>
</context>
<context>
    <name>UsageWarning</name>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The payload limit of this billing period is reached</source>
        <translation>已达到本计费周期的有效载荷限额</translation>
    </message>
    <message>
        <source>Further payloads of the applications that you own are rejected until the period turns over on %1.</source>
        <translation>在周期于 %1 重新开始之前，您拥有的应用的后续有效载荷会被拒绝。</translation>
    </message>
    <message>
        <source>payload limit reached</source>
        <translation>已达到有效载荷限额</translation>
    </message>
    <message>
        <source>More than %1 of the payload limit of this billing period is used</source>
        <translation>本计费周期有效载荷限额的使用已超过 %1</translation>
    </message>
    <message>
        <source>At the limit, further payloads of the applications that you own are rejected until the period turns over on %1.</source>
        <translation>达到限额后，您拥有的应用的后续有效载荷会被拒绝，直到周期于 %1 重新开始。</translation>
    </message>
    <message>
        <source>more than %1 of the payload limit used</source>
        <translation>有效载荷限额已用超过 %1</translation>
    </message>
</context>
<context>
    <name>UsageWords</name>
    <message>
        <source>no change</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>+%1 %</source>
        <translation>+%1%</translation>
    </message>
    <message>
        <source>−%1 %</source>
        <translation>−%1%</translation>
    </message>
    <message>
        <source>&lt; %1 %</source>
        <comment>less than</comment>
        <translation>&lt; %1%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>QLocale date format</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from day to day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Days are UTC days, as the platform counts them.</source>
        <translation>日期按平台统计所用的 UTC 日划分。</translation>
    </message>
    <message>
        <source>Days are UTC days, as the platform counts them: they begin at %1 in %2.</source>
        <translation>日期按平台统计所用的 UTC 日划分：在 %2 为 %1 开始。</translation>
    </message>
    <message>
        <source>Days are cut at midnight in %1, put together from the server&apos;s hours.</source>
        <translation>日期在 %1 的午夜划分，由服务器的小时数据汇总而成。</translation>
    </message>
    <message>
        <source>Days are cut at %1 in %2: the server counts by full UTC hours, and that is the one nearest to midnight.</source>
        <translation>日期在 %2 的 %1 划分：服务器按 UTC 整点统计，这是最接近午夜的整点。</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>上一周期</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) before</source>
        <translation>
            <numerusform>前 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>exact number of bytes</comment>
        <translation>%1 字节</translation>
    </message>
</context>
<context>
    <name>Validators</name>
    <message numerus="yes">
        <source>%Ln character(s) too long</source>
        <translation>
            <numerusform>超出 %Ln 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln character(s)</source>
        <translation>
            <numerusform>至少 %Ln 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not an e-mail address: name@example.com</source>
        <translation>这不是电子邮件地址，应类似：name@example.com</translation>
    </message>
    <message>
        <source>This is not a web address: https://example.com</source>
        <translation>这不是网址，应类似：https://example.com</translation>
    </message>
</context>
<context>
    <name>WhyStep</name>
    <message>
        <source>A stolen password is not enough any more</source>
        <translation>仅有被盗的密码已不足以登录</translation>
    </message>
    <message>
        <source>Signing in then takes your password and a code of six digits that changes every 30 seconds.</source>
        <translation>此后登录需要您的密码和每 30 秒变化一次的六位验证码。</translation>
    </message>
    <message>
        <source>You need an authenticator</source>
        <translation>您需要身份验证器</translation>
    </message>
    <message>
        <source>An app on your phone or a password manager that makes such codes (TOTP). Have it at hand now.</source>
        <translation>手机上的应用或密码管理器，可生成此类验证码 (TOTP)。请现在备好。</translation>
    </message>
    <message>
        <source>You get a key, once</source>
        <translation>您会得到密钥，仅此一次</translation>
    </message>
    <message>
        <source>The authenticator makes its codes from it. Save or print it in the next step, and keep it where the phone is not.</source>
        <translation>身份验证器用它生成验证码。请在下一步保存或打印密钥，并放在与手机不同的地方。</translation>
    </message>
    <message>
        <source>This platform has no recovery codes. Whoever loses both the authenticator and the key cannot sign in any more.</source>
        <translation>此平台没有恢复代码。同时丢失身份验证器和密钥的人将无法再登录。</translation>
    </message>
</context>
<context>
    <name>WindowCard</name>
    <message>
        <source>Start &amp;minimised</source>
        <translation>启动时最小化(&amp;M)</translation>
    </message>
    <message>
        <source>The next start leaves the window in the task bar, or in the system tray where its icon is shown there.</source>
        <translation>下次启动时，窗口留在任务栏；如果在系统托盘中显示图标，则留在托盘中。</translation>
    </message>
    <message>
        <source>Show an icon in the system &amp;tray</source>
        <translation>在系统托盘中显示图标(&amp;T)</translation>
    </message>
    <message>
        <source>Closing the window then leaves Conta in the tray, where it goes on looking for invites and limits. Quit is in the menu of the icon.</source>
        <translation>关闭窗口后，Conta 会留在托盘中，继续关注邀请和限额。退出命令在图标的菜单中。</translation>
    </message>
    <message>
        <source>This desktop has no system tray: there will be no icon, and closing the window ends Conta.</source>
        <translation>此桌面没有系统托盘：不会显示图标，关闭窗口即退出 Conta。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
</context>
</TS>
