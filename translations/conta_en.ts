<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddItemDialog</name>
    <message numerus="yes">
        <source>An id has 24 characters; this has %Ln.</source>
        <translation>
            <numerusform>An id has 24 characters; this has %Ln.</numerusform>
            <numerusform>An id has 24 characters; this has %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuthorityCard</name>
    <message numerus="yes">
        <source>It holds %Ln authority(ies).</source>
        <translation>
            <numerusform>It holds %Ln authority.</numerusform>
            <numerusform>It holds %Ln authorities.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them has expired or is not valid yet; ask your administrator for a new file.</source>
        <translation>
            <numerusform>%Ln of them has expired or is not valid yet; ask your administrator for a new file.</numerusform>
            <numerusform>%Ln of them have expired or are not valid yet; ask your administrator for a new file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartReading</name>
    <message numerus="yes">
        <source>%Ln point(s).</source>
        <translation>
            <numerusform>%Ln point.</numerusform>
            <numerusform>%Ln points.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckupCard</name>
    <message numerus="yes">
        <source>%Ln thing(s) to look at</source>
        <translation>
            <numerusform>%Ln thing to look at</numerusform>
            <numerusform>%Ln things to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>in %Ln minute</numerusform>
            <numerusform>in %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>in %Ln hour</numerusform>
            <numerusform>in %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>%Ln minute left</numerusform>
            <numerusform>%Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) left</source>
        <translation>
            <numerusform>%Ln hour left</numerusform>
            <numerusform>%Ln hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>%Ln day left</numerusform>
            <numerusform>%Ln days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln hour ago</numerusform>
            <numerusform>%Ln hours ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>The server has had too many requests. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>The server has had too many requests. Try again in %Ln second.</numerusform>
            <numerusform>The server has had too many requests. Try again in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message numerus="yes">
        <source>Exported, but %Ln part(s) could not be had: %1. The file says why.</source>
        <translation>
            <numerusform>Exported, but %Ln part could not be had: %1. The file says why.</numerusform>
            <numerusform>Exported, but %Ln parts could not be had: %1. The file says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message numerus="yes">
        <source>%Ln open invite(s)</source>
        <translation>
            <numerusform>%Ln open invite</numerusform>
            <numerusform>%Ln open invites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeldList</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s), with everything in them</source>
        <translation>
            <numerusform>%Ln application, with everything in them</numerusform>
            <numerusform>%Ln applications, with everything in them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), with their data</source>
        <translation>
            <numerusform>%Ln device, with their data</numerusform>
            <numerusform>%Ln devices, with their data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workflow(s)</source>
        <translation>
            <numerusform>%Ln workflow</numerusform>
            <numerusform>%Ln workflows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notebook(s)</source>
        <translation>
            <numerusform>%Ln notebook</numerusform>
            <numerusform>%Ln notebooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dashboard(s)</source>
        <translation>
            <numerusform>%Ln dashboard</numerusform>
            <numerusform>%Ln dashboards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API token(s): programs that use them stop working</source>
        <translation>
            <numerusform>%Ln API token: programs that use them stop working</numerusform>
            <numerusform>%Ln API tokens: programs that use them stop working</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) of which you are the only administrator</source>
        <translation>
            <numerusform>%Ln organization of which you are the only administrator</numerusform>
            <numerusform>%Ln organizations of which you are the only administrator</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You leave %Ln organization(s); what they own stays</source>
        <translation>
            <numerusform>You leave %Ln organization; what they own stays</numerusform>
            <numerusform>You leave %Ln organizations; what they own stays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InviteNotices</name>
    <message numerus="yes">
        <source>%Ln new invite(s)</source>
        <translation>
            <numerusform>%Ln new invite</numerusform>
            <numerusform>%Ln new invites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvitesCard</name>
    <message numerus="yes">
        <source>%Ln invite(s) wait for an answer.</source>
        <translation>
            <numerusform>%Ln invite waits for an answer.</numerusform>
            <numerusform>%Ln invites wait for an answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvitesPage</name>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed</source>
        <translation>
            <numerusform>%Ln closed</numerusform>
            <numerusform>%Ln closed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message numerus="yes">
        <source>Copied. In %Ln second(s) it is taken off the clipboard again.</source>
        <translation>
            <numerusform>Copied. In %Ln second it is taken off the clipboard again.</numerusform>
            <numerusform>Copied. In %Ln seconds it is taken off the clipboard again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%Ln warning(s): %1</source>
        <translation>
            <numerusform>%Ln warning: %1</numerusform>
            <numerusform>%Ln warnings: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkForm</name>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotebooksTab</name>
    <message numerus="yes">
        <source>In %Ln run(s)</source>
        <translation>
            <numerusform>In %Ln run</numerusform>
            <numerusform>In %Ln runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteIdsDialog</name>
    <message numerus="yes">
        <source>%Ln id(s) in neither of your lists: take as</source>
        <translation>
            <numerusform>%Ln id in neither of your lists: take as</numerusform>
            <numerusform>%Ln ids in neither of your lists: take as</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came more than once and count(s) once.</source>
        <translation>
            <numerusform>%Ln came more than once and counts once.</numerusform>
            <numerusform>%Ln came more than once and count once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) left out as no id: %1</source>
        <translation>
            <numerusform>%Ln word left out as no id: %1</numerusform>
            <numerusform>%Ln words left out as no id: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too many: one transfer takes at most %1 of each kind.</source>
        <translation>
            <numerusform>%Ln too many: one transfer takes at most %1 of each kind.</numerusform>
            <numerusform>%Ln too many: one transfer takes at most %1 of each kind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yours among %Ln id(s): %1.</source>
        <translation>
            <numerusform>Yours among %Ln id: %1.</numerusform>
            <numerusform>Yours among %Ln ids: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s), none of them in your lists. The server decides whether they can move.</source>
        <translation>
            <numerusform>%Ln id, which is not in your lists. The server decides whether it can move.</numerusform>
            <numerusform>%Ln ids, none of them in your lists. The server decides whether they can move.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodFigures</name>
    <message numerus="yes">
        <source>Too little data: that takes %Ln whole day(s).</source>
        <translation>
            <numerusform>Too little data: that takes %Ln whole day.</numerusform>
            <numerusform>Too little data: that takes %Ln whole days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The limit is reached in about %Ln day(s).</source>
        <translation>
            <numerusform>The limit is reached in about %Ln day.</numerusform>
            <numerusform>The limit is reached in about %Ln days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodWords</name>
    <message numerus="yes">
        <source>The limit is expected to be reached in about %Ln day(s), on %1.</source>
        <translation>
            <numerusform>The limit is expected to be reached in about %Ln day, on %1.</numerusform>
            <numerusform>The limit is expected to be reached in about %Ln days, on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too little data for a forecast: that takes %Ln whole day(s).</source>
        <translation>
            <numerusform>Too little data for a forecast: that takes %Ln whole day.</numerusform>
            <numerusform>Too little data for a forecast: that takes %Ln whole days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacyCard</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofForm</name>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentPanel</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln item(s)</source>
        <translation>
            <numerusform>%1 of %Ln item</numerusform>
            <numerusform>%1 of %Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message numerus="yes">
        <source>All %Ln have moved</source>
        <translation>
            <numerusform>It has moved</numerusform>
            <numerusform>All %Ln have moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln moved</numerusform>
            <numerusform>%Ln moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still here</source>
        <translation>
            <numerusform>%Ln still here</numerusform>
            <numerusform>%Ln still here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be checked: in none of your lists before</source>
        <translation>
            <numerusform>%Ln cannot be checked: in none of your lists before</numerusform>
            <numerusform>%Ln cannot be checked: in none of your lists before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewStep</name>
    <message numerus="yes">
        <source>%Ln id(s) not in your lists: what they are could not be looked up, and is left out of everything below.</source>
        <translation>
            <numerusform>%Ln id not in your lists: what they are could not be looked up, and is left out of everything below.</numerusform>
            <numerusform>%Ln ids not in your lists: what they are could not be looked up, and is left out of everything below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dashboard(s) that move(s) will break</source>
        <translation>
            <numerusform>%Ln dashboard that moves will break</numerusform>
            <numerusform>%Ln dashboards that move will break</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dashboard(s) that stay(s) will break</source>
        <translation>
            <numerusform>%Ln dashboard that stays will break</numerusform>
            <numerusform>%Ln dashboards that stay will break</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dashboard(s) show(s) applications that are not yours; nobody here can tell whether that works</source>
        <translation>
            <numerusform>%Ln dashboard shows applications that are not yours; nobody here can tell whether that works</numerusform>
            <numerusform>%Ln dashboards show applications that are not yours; nobody here can tell whether that works</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move the %Ln application(s) too</source>
        <translation>
            <numerusform>Move the application too</numerusform>
            <numerusform>Move the %Ln applications too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move the %Ln dashboard(s) too</source>
        <translation>
            <numerusform>Move the dashboard too</numerusform>
            <numerusform>Move the %Ln dashboards too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message numerus="yes">
        <source>%Ln of the chosen is/are no longer yours and was/were taken out.</source>
        <translation>
            <numerusform>%Ln of the chosen is no longer yours and was taken out.</numerusform>
            <numerusform>%Ln of the chosen are no longer yours and were taken out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found no room: one transfer takes at most %1 of each kind.</source>
        <translation>
            <numerusform>%Ln found no room: one transfer takes at most %1 of each kind.</numerusform>
            <numerusform>%Ln found no room: one transfer takes at most %1 of each kind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferWords</name>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workflow(s)</source>
        <translation>
            <numerusform>%Ln workflow</numerusform>
            <numerusform>%Ln workflows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s) not yours</source>
        <translation>
            <numerusform>%Ln application not yours</numerusform>
            <numerusform>%Ln applications not yours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s)</source>
        <translation>
            <numerusform>%Ln application</numerusform>
            <numerusform>%Ln applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dashboard(s)</source>
        <translation>
            <numerusform>%Ln dashboard</numerusform>
            <numerusform>%Ln dashboards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsageWords</name>
    <message numerus="yes">
        <source>%Ln day(s) before</source>
        <translation>
            <numerusform>%Ln day before</numerusform>
            <numerusform>%Ln days before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Validators</name>
    <message numerus="yes">
        <source>%Ln character(s) too long</source>
        <translation>
            <numerusform>%Ln character too long</numerusform>
            <numerusform>%Ln characters too long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln character(s)</source>
        <translation>
            <numerusform>At least %Ln character</numerusform>
            <numerusform>At least %Ln characters</numerusform>
        </translation>
    </message>
</context>
</TS>
