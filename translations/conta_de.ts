<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>&amp;Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as of %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddItemDialog</name>
    <message>
        <source>&amp;Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes to the top of the list, as if you had opened it in the web console. The id stands in the address of its page there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the id of what you want to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An id has only digits and the letters a to f</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>An id has 24 characters; this has %Ln.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is on the list already and moves to its top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the application that it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted by the server: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not added. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether this was added: no answer of the server came through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not added: the list does not have it at its top. You can add it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Shown as of %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrandPanel</name>
    <message>
        <source>Your platform account, on your own desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile, password and two-factor in one place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage against your limits, before they bite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in stays in this computer&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BusNotifier</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BusyIndicator</name>
    <message>
        <source>Busy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartCanvas</name>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to show for this range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All series are hidden. Choose one in the legend.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>Copy &amp;picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as P&amp;NG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartNumbers</name>
    <message>
        <source>min</source>
        <comment>minutes, after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartPlot</name>
    <message>
        <source>%1: %2</source>
        <comment>name of the limit, its value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartReading</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a series, its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: minimum %2 (%3), maximum %4 (%5), latest %6 (%7).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>between a low and a high value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd, d MMM yyyy</source>
        <comment>QLocale date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <comment>day, from and to time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n point(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartTableModel</name>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time, time zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (minutes)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartTicks</name>
    <message>
        <source>d MMM</source>
        <comment>QLocale date format</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckupCard</name>
    <message>
        <source>E-mail address not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it is, the platform allows you next to nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the message again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not say whether it is verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-factor authentication is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever learns your password can sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn it on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single sign-on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organization looks after password and two-factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-factor authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not say whether it is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-factor authentication is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not say when it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password last changed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it if it is used anywhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sign-in does not end by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sign-in renews itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without that it would end on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sign-in ends on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a new token at hand by then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security check-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token may not do that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verification was not sent. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>&amp;Paste ids…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what shall move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>6 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the code that your authenticator shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is the six digits that your authenticator shows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Start on a stand-in server with sample data; keep nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --demo: sign in to this sample account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --demo: how much sample data there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the API at &lt;url&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep settings and state in &lt;folder&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page &lt;id&gt;, e.g. profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit every page, save a picture of each in &lt;folder&gt;, exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the light or dark theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the language &lt;code&gt;, e.g. pt_BR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the window &lt;width&gt;x&lt;height&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage your own account on the WEGnology platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See conta --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--demo-account and --demo-seed go with --demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seed is small or large, not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an address that a sign-in may be sent to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page %1. The pages: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme is light or dark, not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A size is written like 1024x600, not %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmCard</name>
    <message>
        <source>&amp;All or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform does not say what this switch (“strict”) does. Conta takes it to mean: on, one thing that cannot move stops the whole transfer; off, what cannot move stays and the rest moves. The result shows what really moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type the destination&apos;s name to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the destination&apos;s name yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — or its id, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was moved. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent. It cannot be stopped now; you may go to other pages.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsoleCard</name>
    <message>
        <source>Address of the web &amp;console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1. Leave it empty to use the address that the server itself gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address like https://console.example.com; plain http:// is for this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent items are opened there, in your browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s own address is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyableText</name>
    <message>
        <source>Copy the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>QLocale date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeleteCard</name>
    <message>
        <source>&amp;Delete account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organization&apos;s single sign-on manages this account: it has no password here, and the platform asks for one before it deletes an account. Ask the administrator of your organization, or the platform&apos;s support, to delete it. The export above works all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the account for good, with everything that it owns. This cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the account&apos;s e-mail &amp;address to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the e-mail address of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the address of this account, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer applications and dashboards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what is still needed: take the data along, and hand applications and dashboards over to an organization or another user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase it here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the account for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 ends now, with everything that it owns. This cannot be taken back.

Afterwards Conta erases what this computer holds of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the account from this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in and the account&apos;s place in Conta&apos;s list go, whatever the server did. If the account is still there, you can sign in to it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the account was deleted. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking with %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server no longer accepts this sign-in, which a deleted account would explain, but so would one that was ended elsewhere. Try to sign in: where a password that is surely right is not accepted any more, the account is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was not deleted. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came, and so far the account is still there. What you typed is too; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was not deleted. Current password or code not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was not deleted. Current password not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try to sign in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoServer</name>
    <message>
        <source>The stand-in server ended by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stand-in server did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stand-in server did not say its address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DestinationStep</name>
    <message>
        <source>An &amp;organization of mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another &amp;user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Id of the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person finds it on the profile page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An id has 24 digits and letters a to f.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your own id: everything is yours already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can look up here whom an id belongs to. Check it with that person: what has moved, only they can give back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organizations could not be fetched. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the user&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organization fits the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You belong to no organization. You can move things to another user whose id you know.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>Personal details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform asks for a first name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DevicesTab</name>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices created and deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No devices in this range. Add one to an application that you own, in the web console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device was created or deleted in this range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the devices of applications that you own are counted, not those of your organizations. The platform counts devices by UTC days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers of devices could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end of the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now %1.</source>
        <comment>change</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server names no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 devices</source>
        <comment>limit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created and deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1 / −%2</source>
        <comment>created, deleted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Two-factor authentication was turned on elsewhere in the meantime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With another key: the one shown here is not in use. Delete it from your authenticator and wherever you kept it. If it was not you who turned it on, change your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-factor authentication is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on every sign-in with your password asks for a code. Where you are signed in already you stay so. Keep the key: without recovery codes it is the only way back in when the authenticator is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the server&apos;s answer had been lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmailCard</name>
    <message>
        <source>Send the verification again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the new address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message goes to the new address. Until it is confirmed there, the present one stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for confirmation: %1. Open the message sent there to finish the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organization&apos;s single sign-on manages this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. Current password or code not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address change requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verification was not sent. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErasedText</name>
    <message>
        <source>The account %1 was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the account %1 was deleted is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conta holds nothing of it on this computer any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sign-in may still be in %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still in Conta&apos;s list of accounts, which could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To remove it by hand, delete the entry “Conta/%1” there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>No server named %1 was found. Check the address, and whether this computer is online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not take connections at the moment. The server may be down; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network, the VPN or the proxy, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conta does not send passwords or tokens unencrypted to another computer. Use https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for %1. A proxy may be replacing certificates: ask your administrator for its CA file, and do not go on if nobody can explain it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever answered at %1 has the certificate of another server. Check the address; on a public network, sign in to the network with a browser first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 has expired or is not valid yet. Check the date and time of this computer; if they are right, the server&apos;s administrator has to renew it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted connection to %1 cannot be trusted. A proxy may be replacing certificates; ask your administrator, and do not go on if nobody can explain it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has had too many requests. Wait a minute, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The server has had too many requests. Try again in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The answer from %1 was larger than anything it should send, and was dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer from %1 was incomplete or damaged. Try again; if it stays so, the server or something on the way is at fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was cancelled before an answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy between this computer and %1 refused the connection or wants a sign-in. Ask your administrator which proxy to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server no longer accepts this sign-in. Sign in again; what you typed stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sign-in is not allowed to do that. A token with more rights is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know this any more. Refresh to see what is there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not offer this. It runs an older version of the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something changed in the meantime. Refresh, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a problem of its own at the moment. Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the platform but something else answered at %1: often the sign-in page of a network or proxy. Open a browser, sign in to the network, then try again; or check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a complete API token: it has three parts with a dot between them. Copy it once more, from its first to its last character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token has expired. Make a new one in the web console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token is for %1, not for %2. Choose that server above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token may not read your profile (scope me.get). Make one with the scope all.User, or all.User.read to look only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is locked for now after too many attempts. Wait before you try again, or reset the password in the web console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail, password or code not accepted. If two-factor authentication is on, enter the code as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered, but does not offer this sign-in. Check the server&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept this token. It may have been revoked, or be for another server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer. It may be waiting to be unlocked in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain refused. Allow Conta to use it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain says that it removed the sign-in, but still hands it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain is running here. On Linux, install and start GNOME Keyring or KWallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain holds no sign-in for this account, or it is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain reported a problem.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EverywhereSection</name>
    <message>
        <source>For a device that was lost, or a sign-in you do not know: everything that is signed in to this account has to sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device gets a new sign-in first and stays signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device uses an API token, which cannot be renewed and may end too: then you have to sign in here again, with another token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every device and program that is signed in to this account has to sign in again. %1

API tokens made in the web console may go on working; they are revoked there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the others were signed out. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking with %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sign-in has ended, which would fit. Sign in again, then it is checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out everywhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every older sign-in has ended. Whether this one goes on could not be tried. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every older sign-in has ended, also the one that this device had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was signed out. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export account data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that the server holds of your account, as one JSON file that only you can read. It holds no password and no token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile, summary and limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent items of all five kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open invites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage of this billing period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export waits: the server no longer accepts this sign-in. It goes on by itself once you have signed in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be exported, and no file was written. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written. What was gathered is still here: save it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account data was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exported, but %n part(s) could not be had: %1. The file says why.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No program here opens folders. The file is at this place:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>profile, summary and limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recent applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recent dashboards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recent organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recent devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recent workflows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payloads by type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payloads by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>devices by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notebook minutes by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recent devices of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recent workflows of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormBar</name>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Leave without saving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved. They are lost if you leave now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed on “%1” is lost, and the page shows again what the server holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sign-in ends with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Until then everything works, but the next start asks you to sign in again.

%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out. What you typed stays, but nothing can be loaded or saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>more than</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open invite(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GithubCard</name>
    <message>
        <source>GitHub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected. A connection is made in the web console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect GitHub?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform forgets the GitHub account %1. Signing in through GitHub no longer works, and connecting it again is done in the web console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitHub disconnected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether GitHub was disconnected. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitHub was not disconnected. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeldList</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your profile, every sign-in and every open invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n application(s), with everything in them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s), with their data</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workflow(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notebook(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dashboard(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API token(s): programs that use them stop working</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This sign-in may not see everything: there may be more applications or dashboards</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) of which you are the only administrator</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You leave %n organization(s); what they own stays</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldingsView</name>
    <message>
        <source>Looking at what the account holds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to what the account holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the account holds could not be looked at. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>E-mail verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-factor on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-factor off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InviteDetail</name>
    <message>
        <source>The organization requires two-factor authentication, which is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dis&amp;miss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;ject…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you accept, you become a member of %1 with the role %2. What is yours stays yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (expired)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requires two-factor authentication of its members, and yours is off. Turn it on, then you can accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on two-factor first…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gave this invite no id to answer it by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the invite off your list, without a yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declines the invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-factor authentication has to be on first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject the invite?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decline to join %1. To join later, somebody there has to invite you again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InviteListModel</name>
    <message>
        <source>New: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InviteNotices</name>
    <message numerus="yes">
        <source>%n new invite(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open Conta to answer them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 invites you to join with the role %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are invited to join with the role %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InviteWords</name>
    <message>
        <source>Accepting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends any moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you still want to join, ask the organization for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you still want to join, ask %1 for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had expired before your answer arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invite has expired and can no longer be answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are now a member of %1 with the role %2. In the web console you find it among your organizations; what is yours stays yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If %1 is among your organizations in the web console, you have joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer was lost, but the invite is no longer open: it has been answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether your answer arrived. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the invite is still open. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You rejected this invite. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You dismissed this invite. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invite is no longer there: it was answered in another window or in the web console, or it was withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether your answer arrived. Checking with %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You joined %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite to %1 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite to %1 dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · invited by %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvitesCard</name>
    <message>
        <source>Open invites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer open invites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your invites could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No invite waits for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n invite(s) wait for an answer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” ends first: %2.</source>
        <comment>organization, 2 days left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organization</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvitesPage</name>
    <message>
        <source>Invites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered by this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs a version of the platform that does not tell of invites. They come by e-mail, and the web console shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your invites could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No invites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When an organization invites you, its invite waits here. To join one, ask its administrator to invite %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as of %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can look, but not answer. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Account: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an authenticator app: time-based, SHA-1, 6 digits, 30 seconds. The platform has no recovery codes: this key is the way back in when the authenticator is lost. Whoever has it and the password can sign in, so keep it apart from both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-factor key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>The server makes a key for you…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;key is in my authenticator, and I have kept it in a safe place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan this with your authenticator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account there and point the camera at the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or type the key in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-based (TOTP), SHA-1, 6 digits, 30 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a picture with the QR code, or as a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server made no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the key first, then tick this: there are no recovery codes to fall back on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off the clipboard again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied. In %n second(s) it is taken off the clipboard again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Picture with QR code (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1. Keep the file where nobody else gets at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key could not be saved to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-factor key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key could not be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer. Make sure that the sheet came out readable.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeychainName</name>
    <message>
        <source>the Windows Credential Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the macOS keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the desktop&apos;s keyring (GNOME Keyring or KWallet)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimitNames</name>
    <message>
        <source>API tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device recipes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience slugs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notebooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>%1 of %2</source>
        <comment>used of the limit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server names no limits for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The settings hold for now but could not be saved. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out, but the sign-in may still be in the keychain. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the demo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stand-in for the platform, on this computer alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the keychain for your sign-in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it wants to be unlocked, do that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last sign-in has expired. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of Conta could not be read and was put aside: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2 – Conta</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message>
        <source>%1, %2</source>
        <comment>page, what waits there</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotebooksTab</name>
    <message>
        <source>Notebook minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notebook runs by outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notebook ran in this range. Notebooks are written and started in the web console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notebook ran in this range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the notebooks of applications that you own are counted, not those of your organizations. The platform counts their minutes by UTC days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notebook minutes could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In %n run(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>unit behind a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notebook minutes by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit, spread evenly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrgRoles</name>
    <message>
        <source>Admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collaborate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can do everything, and manage the organization itself: its members and settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can create, change and delete the organization&apos;s applications, dashboards and devices, but not manage its members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can see what the organization has and work with it, such as sending commands to devices, but not change how it is built.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can look at what the organization has, and change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You become a member, but see nothing until an administrator gives you a role in one of its applications or dashboards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not say which role you would have. Ask whoever invited you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Conta does not know the role “%1”. Ask whoever invited you what it allows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganizationListModel</name>
    <message>
        <source>Your role there: %1, which may not be enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role there: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overview could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as of %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageCatalogue</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParentChooser</name>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;pplication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an application</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParentPopup</name>
    <message>
        <source>Search, or paste an application&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application with this id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your applications are on their way…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your applications could not be listed; only those opened last are here. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You own no applications. One of an organization can be chosen by its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No application fits. One of an organization can be chosen by its id.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Change password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organization&apos;s single sign-on manages how you sign in: there is no password here that could be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was changed. The new sign-in is on its way into %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repeat the new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every other device and program that is signed in to this account has to sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it last changed is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the current password: choose another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not meet every point of the list below yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the same as the new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the password was changed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking with %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not say when a password last changed: sign out, then try the new password and, if it is not accepted, the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sign-in is no longer accepted, which a changed password would explain. Sign in again, with the new password first and the old one if it is not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was changed; only the server&apos;s answer had been lost. The new one holds from now on, and this device stays signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your earlier attempt did change the password; only the server&apos;s answer had been lost. The new password of that attempt holds, and what is typed here was not sent. To change it again, type that one as the current password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was not changed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came, and so far nothing has changed: the old password holds. What you typed is still here; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was not changed. Current password or code not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was not changed. Current password not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was not changed: see the fields marked below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was changed and you are signed in, but this sign-in will not survive the end of the program. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in is kept again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordChecklist</name>
    <message>
        <source>%1 to %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An upper-case letter, A to Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lower-case letter, a to z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A digit, 0 to 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A symbol or space, such as ! or #</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the current password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new password meets every point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 points met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Caps Lock seems to be on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordStrength</name>
    <message>
        <source>Very weak – guessed at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak – guessed quickly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair – holds for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong – hard to guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very strong – out of reach of guessing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasteIdsDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add to the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids of 24 digits and letters a to f, with anything between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste ids of applications and dashboards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;pplications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Da&amp;shboards</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s) in neither of your lists: take as</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No ids yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, none of them in your lists. The server decides whether they can move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of yours, the others in neither list. The server decides whether those can move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln came more than once and count(s) once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) left out as no id: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too many: one transfer takes at most %1 of each kind.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayloadTypes</name>
    <message>
        <source>Split by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they are made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All payloads, billable or not: the platform does not say which types are billable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payloads in this range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: %1</source>
        <comment>list of sources</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayloadView</name>
    <message>
        <source>Payload data, running total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payloads, running total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload data by hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payloads by hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload data by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payloads by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not billable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected, billable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit, spread evenly</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayloadWords</name>
    <message>
        <source>Application files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of an application was stored or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of a data table was added, changed or removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command was sent to a device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device connected to the broker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device disconnections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device left the broker, or its connection broke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device reported measurements, or a workflow did so for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page or an interface of an experience was requested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event was opened or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflow errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workflow ran into an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail arrived for a workflow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MQTT messages in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message was published to a topic of the broker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MQTT messages out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker delivered a message to a subscriber.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notebook runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notebook was run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A timer started a workflow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual buttons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody pressed a virtual button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another service called a webhook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications, over MQTT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an application&apos;s own key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices, over MQTT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the broker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices, over REST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By calls of the API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While they ran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders of e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By requests from anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timers of workflows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the web console, or with a token of theirs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayloadsTab</name>
    <message>
        <source>Payloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payloads in this range. They come with the first device, workflow or webhook of an application that you own; or choose a longer range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payloads that are counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the applications that you own are counted, not those of your organizations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billable or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these %1 are not billable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more are not billable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data in payloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payloads</source>
        <comment>unit behind a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billable or not: this server does not tell them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected in this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server has no numbers over time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered by this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs an older version of the platform that has only the totals of a range, which are above and below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payloads over time could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The types of payload could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of %1 payloads is used up. In your own space, payloads above it are rejected until the period ends on %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeriodCard</name>
    <message>
        <source>Payloads this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notebook minutes this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage in detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>the limit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers of this period could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server names no billing period for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server runs an older version of the platform that does not count this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeriodFigures</name>
    <message>
        <source>the end of %1</source>
        <comment>day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server names no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <comment>used, limit, unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected in this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server names no billing period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Too little data: that takes %n whole day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>≈ %1</source>
        <comment>about</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 by %3.</source>
        <comment>from, to, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit is reached within a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The limit is reached in about %n day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The limit may be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is within the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this range is over yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the same days: now %1</source>
        <comment>change</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, up to %1</source>
        <comment>moment</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeriodWords</name>
    <message>
        <source>The limit is reached: further payloads are rejected until the period turns over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit is expected to be reached within a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The limit is expected to be reached in about %n day(s), on %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No forecast: this server does not count by day. Counted is everything, billable or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No forecast: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Too little data for a forecast: that takes %n whole day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 are expected by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 are expected by %2, nine times in ten between %3 and %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server names no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit may be reached, on %1 at the earliest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit is not expected to be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns over %1, on %2</source>
        <comment>in 3 days, date</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>This token lacks the scope %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address has to be verified first; see the page “Profile”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can look but not change anything: this token lacks the scope me.patch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your profile could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as of %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The program could not start a second time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProofFields</name>
    <message>
        <source>C&amp;urrent password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Two-factor code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your current password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code has six digits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProofForm</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known whether two-factor authentication was turned on. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether two-factor authentication was turned off. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking with %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not say whether it is. Keep the key until you have signed in once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sign-in has ended. Sign in again, with a code if one is asked for; then it is checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came, and so far nothing has changed. What you typed is still here: try again with the next code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password or code not accepted. A code is taken once only: wait until your authenticator shows the next one, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 That may be why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-factor authentication was not turned on. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-factor authentication was not turned off. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in again. Enter the code that your authenticator shows now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is still to come. Only then is it known how things stand; it takes no longer than half a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Codes come from the time: set the clock of the device with your authenticator to automatic, or its codes are not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the server&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the server&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same key stands beside it as text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RangeChooser</name>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>365 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one day to another</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>QDateEdit format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server names no billing period for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Recent applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All recent items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications appear here once you open them in the web console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not tell which applications were opened last.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentKinds</name>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search applications by name or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search devices by name or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search workflows by name or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search dashboards by name or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search organizations by name or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No applications yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workflows yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dashboards yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organizations yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications come here once you open them in the web console. You can also add one by its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices come here once you open them in the web console. Choose another application above, or add a device by its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflows come here once you open them in the web console. Choose another application above, or add a workflow by its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboards come here once you open them in the web console. You can also add one by its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations come here once you open them in the web console. You can also add one by its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an application by its id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a device by its id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a workflow by its id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a dashboard by its id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an organization by its id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentListModel</name>
    <message>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent no id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentPage</name>
    <message>
        <source>Recent items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add by id…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened in the web console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be opened. The address is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of this server&apos;s web console is not known. Enter it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent items cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as of %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered by this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is being added already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the application above first: it is part of the address in the web console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not added. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentPanel</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open in the web console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here fits “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent no id for this item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the web console (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the id (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the name (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResourceListModel</name>
    <message>
        <source>%1, chosen. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not chosen. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in your list: the server decides</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResourcePicker</name>
    <message>
        <source>Search applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search dashboards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all applications shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all dashboards shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose no applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose no dashboards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here fits the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may not be listed, but their ids can be pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You own no applications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You own no dashboards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One transfer takes at most %1 applications: move these first, then the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One transfer takes at most %1 dashboards: move these first, then the rest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>Check &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again with what is still here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. Looking at what has moved…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether anything has moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both lists are fetched anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer was lost. Looking at what is still yours…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost, but your lists tell what has happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says that it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the ids was in your lists, so your lists cannot tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %Ln have moved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New owner: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server said yes, but everything is still yours. It may take a moment: check again before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer was lost, and everything is still yours. The server may still be at work on it: check again in a moment before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln have moved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New owner: %1. The others are still yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be checked: in none of your lists before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your lists could not be fetched to see for themselves. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewStep</name>
    <message>
        <source>What moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboards and their applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the user %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the organization %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can look up here who that is. You cannot take anything back yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From then on it belongs to the organization, and its roles decide who may do what with it. You cannot take anything back from this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role there is %1: the server may well refuse. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s) not in your lists: what they are could not be looked up, and is left out of everything below.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would stay with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would be gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dashboard breaks where it is parted from an application whose data it shows. It works again once both have the same owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dashboard is parted from an application of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dashboard is parted from its applications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln dashboard(s) that move(s) will break</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dashboard(s) that stay(s) will break</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dashboard(s) show(s) applications that are not yours; nobody here can tell whether that works</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move the %Ln application(s) too</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move the %Ln dashboard(s) too</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The destination would go over its limits: %1. The server will most likely refuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The destination&apos;s limits are not known; the server checks them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the destination; its limits are not known, the server checks them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own account; its limits could not be looked up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveOutcome</name>
    <message>
        <source>It is not known whether this was saved. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: see the fields marked below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScopeWords</name>
    <message>
        <source>Everything on your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything on your account, within the token&apos;s bounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the command-line tool needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading everything, changing nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is yours alone, nothing of organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is yours alone, within the token&apos;s bounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what is yours alone, changing nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about your profile, security and usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing the applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing the dashboards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing the organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding to the recent items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting GitHub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading how many devices there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning two-factor off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnecting GitHub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning two-factor on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the recent items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing two-factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading one invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the invites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the notebook minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the payloads by type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the payloads by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewing this sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answering invites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferring applications and dashboards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Having the verification sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token lacks %1: what needs that cannot be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The security of your account could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as of %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerChooser</name>
    <message>
        <source>Server &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address like https://api.example.com; plain http:// is for this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the server&apos;s address, like https://api.example.com</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An API token cannot be renewed: when it ends, make another one in the web console and sign in with that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known here; the server decides each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on its way into %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for this session only. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for this session only: nothing is left on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not renewed; the present sign-in goes on. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, start page, proxy, lock and diagnostics will be shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a copied key or token off the &amp;clipboard after</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me on the desktop when an &amp;invite arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conta looks for new invites every few minutes while its window is open. The notification names the organization and who invites you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me on the desktop when the &amp;payload limit is near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once each at 80, 95 and 100 percent of the limit of a billing period. Above it, payloads of the applications that you own are rejected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A demonstration on this computer. Nothing here is real, nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in could not be put into the keychain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server no longer accepts this sign-in: it expired, or was ended elsewhere. What you were doing is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with another account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the page first. Nothing can be loaded or saved until you sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Pass&amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API &amp;token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-factor &amp;code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API t&amp;oken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is taking its time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste an API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made in the web console under your user settings. For accounts with single sign-on, and for looking without changing: a read-only token is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the demo it is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session only: nothing is kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session only, for now. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in, never the password, goes into %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token is of another account. Signing in with it would close what you were doing; choose “Sign in with another account” first if that is what you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address signs in through your organization&apos;s single sign-on, which works in the web console only. Make an API token there, then choose “API token” and paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SkeletonLines</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength: nothing typed yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>No sign-in within 30 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page %1 was not there within 30 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These pages show an error: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferDetails</name>
    <message>
        <source>Open. Press to close the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed. Press to open the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferLimits</name>
    <message>
        <source>Over the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You own no applications and no dashboards. What belongs to an organization cannot be moved from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as of %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token may not list your applications and dashboards. What moves has to be named by its id, and afterwards nobody can look here whether it has moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered by this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server has no lists of applications and dashboards to choose from. It runs another version of the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your applications and dashboards could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the chosen is/are no longer yours and was/were taken out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You can look and plan, but not move anything. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was moved. “Transfer” says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln found no room: one transfer takes at most %1 of each kind.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferWords</name>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workflow(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s) not yours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shows no application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dashboard(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device recipes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collaborate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No default role</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TwoFactorCard</name>
    <message>
        <source>Turn on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-factor authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organization&apos;s single sign-on asks for a second factor, or does not: that is set there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not say whether it is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in takes your password and a code from your authenticator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever learns your password can sign in. With two-factor authentication that takes a code from your phone as well.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TwoFactorOffDialog</name>
    <message>
        <source>Turn off two-factor authentication?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password alone will then be enough to sign in: whoever learns it, from a leak or from a false sign-in page, is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations that require two-factor authentication may lock you out of what is theirs until it is on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in your authenticator is worth nothing afterwards. Turning it on again makes a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-factor authentication had been turned off already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-factor authentication is off; only the server&apos;s answer had been lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-factor authentication is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not certain whether two-factor authentication is off: keep your authenticator for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: two-factor authentication stays on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TwoFactorWizard</name>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password and code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on two-factor authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password, and the code that your authenticator shows for the new key, prove that you can sign in with both. Only then is it turned on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Turn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not certain whether two-factor authentication is on: keep the key for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: two-factor authentication stays off, and the key shown is not in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: two-factor authentication stays off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsagePage</name>
    <message>
        <source>Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notebooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your usage could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as of %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsageProgress</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading part %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsageTab</name>
    <message>
        <source>Not permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered by this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs an older version of the platform that does not count this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You ended it before everything had come.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsageWarning</name>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload limit of this billing period is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further payloads of the applications that you own are rejected until the period turns over on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payload limit reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 of the payload limit of this billing period is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the limit, further payloads of the applications that you own are rejected until the period turns over on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 of the payload limit used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsageWords</name>
    <message>
        <source>%1 bytes</source>
        <comment>exact number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt; %1 %</source>
        <comment>less than</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>QLocale date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from day to day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days are UTC days, as the platform counts them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days are UTC days, as the platform counts them: they begin at %1 in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days are cut at midnight in %1, put together from the server&apos;s hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days are cut at %1 in %2: the server counts by full UTC hours, and that is the one nearest to midnight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period before</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Validators</name>
    <message numerus="yes">
        <source>%n character(s) too long</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This is not an e-mail address: name@example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a web address: https://example.com</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyStep</name>
    <message>
        <source>A stolen password is not enough any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in then takes your password and a code of six digits that changes every 30 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need an authenticator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An app on your phone or a password manager that makes such codes (TOTP). Have it at hand now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You get a key, once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authenticator makes its codes from it. Save or print it in the next step, and keep it where the phone is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This platform has no recovery codes. Whoever loses both the authenticator and the key cannot sign in any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
