<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AboutCard</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>About this account</source>
        <translation>Über dieses Konto</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Passwort geändert</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy the user ID</source>
        <translation>Benutzer-ID kopieren</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>when the account was created</comment>
        <translation>Erstellt</translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>Account %1, %2, opens the list of accounts</source>
        <translation>Konto %1, %2, öffnet die Kontenliste</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Your account could not be loaded</source>
        <translation>Ihr Konto konnte nicht geladen werden</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>The open account</source>
        <translation>Das geöffnete Konto</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
</context>
<context>
    <name>AccountsFlow</name>
    <message>
        <source>Its sign-in, its settings and everything else that Conta keeps of %1 on %2 goes from this computer. The account itself stays as it is.</source>
        <translation>Die Anmeldung, die Einstellungen und alles andere, was Conta von %1 auf %2 gespeichert hat, wird von diesem Computer entfernt. Das Konto selbst bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>What is not saved is lost.</source>
        <translation>Was nicht gespeichert ist, geht verloren.</translation>
    </message>
    <message>
        <source>Remove the account from this computer?</source>
        <translation>Konto von diesem Computer entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>AccountsPanel</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>More for %1 on %2</source>
        <translation>Mehr zu %1 auf %2</translation>
    </message>
    <message>
        <source>Sign out or remove</source>
        <translation>Abmelden oder entfernen</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <source>&amp;Remove from this computer…</source>
        <translation>Von diesem Computer &amp;entfernen…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>AddItemDialog</name>
    <message>
        <source>&amp;Id</source>
        <translation>&amp;ID</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It goes to the top of the list, as if you had opened it in the web console. The id stands in the address of its page there.</source>
        <translation>Das Element kommt an den Anfang der Liste, als hätten Sie es in der Webkonsole geöffnet. Die ID steht dort in der Adresse seiner Seite.</translation>
    </message>
    <message>
        <source>Enter the id of what you want to add</source>
        <translation>Geben Sie die ID des Elements ein</translation>
    </message>
    <message>
        <source>An id has only digits and the letters a to f</source>
        <translation>Eine ID hat nur Ziffern und die Buchstaben a bis f</translation>
    </message>
    <message numerus="yes">
        <source>An id has 24 characters; this has %Ln.</source>
        <translation>
            <numerusform>Eine ID hat 24 Zeichen; diese hat %Ln.</numerusform>
            <numerusform>Eine ID hat 24 Zeichen; diese hat %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is on the list already and moves to its top.</source>
        <translation>„%1“ steht schon in der Liste und rückt an ihren Anfang.</translation>
    </message>
    <message>
        <source>Choose the application that it belongs to</source>
        <translation>Wählen Sie die zugehörige Anwendung</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Wird hinzugefügt…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not accepted by the server: %1</source>
        <translation>Vom Server nicht angenommen: %1</translation>
    </message>
    <message>
        <source>Not added. %1</source>
        <translation>Nicht hinzugefügt. %1</translation>
    </message>
    <message>
        <source>It is not known whether this was added: no answer of the server came through.</source>
        <translation>Ob das Element hinzugefügt wurde, ist nicht bekannt: Es kam keine Antwort des Servers an.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>It was not added: the list does not have it at its top. You can add it again.</source>
        <translation>Es wurde nicht hinzugefügt: Es steht nicht am Anfang der Liste. Sie können es erneut hinzufügen.</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Shown as of %1. %2</source>
        <translation>Stand: %1. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Dunkel</translation>
    </message>
</context>
<context>
    <name>AuthorityCard</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Remove the file of authorities</source>
        <translation>Datei mit Zertifizierungsstellen entfernen</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>For a company whose proxy replaces certificates, or a server with an authority of its own: a PEM file, trusted beside what this computer trusts already.</source>
        <translation>Für eine Firma, deren Proxy Zertifikate ersetzt, oder einen Server mit eigener Zertifizierungsstelle: eine PEM-Datei, der zusätzlich zu dem vertraut wird, dem dieser Computer schon vertraut.</translation>
    </message>
    <message>
        <source>File of certificate authorities</source>
        <translation>Datei mit Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln authority(ies).</source>
        <translation>
            <numerusform>Sie enthält %Ln Zertifizierungsstelle.</numerusform>
            <numerusform>Sie enthält %Ln Zertifizierungsstellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Good</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Partly expired</source>
        <translation>Teilweise abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them has expired or is not valid yet; ask your administrator for a new file.</source>
        <translation>
            <numerusform>%Ln davon ist abgelaufen oder noch nicht gültig; bitten Sie Ihren Administrator um eine neue Datei.</numerusform>
            <numerusform>%Ln davon sind abgelaufen oder noch nicht gültig; bitten Sie Ihren Administrator um eine neue Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Nicht verwendbar</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no file of authorities</comment>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>BrandPanel</name>
    <message>
        <source>Your platform account, on your own desk.</source>
        <translation>Ihr Plattformkonto auf Ihrem eigenen Schreibtisch.</translation>
    </message>
    <message>
        <source>Profile, password and two-factor in one place</source>
        <translation>Profil, Passwort und Zwei-Faktor an einem Ort</translation>
    </message>
    <message>
        <source>Usage against your limits, before they bite</source>
        <translation>Nutzung und Limits im Blick, bevor es eng wird</translation>
    </message>
    <message>
        <source>Your sign-in stays in this computer&apos;s keychain</source>
        <translation>Ihre Anmeldung bleibt im Schlüsselbund dieses Computers</translation>
    </message>
</context>
<context>
    <name>BundleCard</name>
    <message>
        <source>&amp;Hide who I am</source>
        <translation>Meine &amp;Identität verbergen</translation>
    </message>
    <message>
        <source>E-mail addresses, the user ID, the proxy and its user, and the names in paths are blotted out. Passwords and tokens are never in it.</source>
        <translation>E-Mail-Adressen, die Benutzer-ID, der Proxy und sein Benutzer sowie die Namen in Pfaden werden unkenntlich gemacht. Passwörter und Token sind nie enthalten.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>Als &amp;Datei speichern…</translation>
    </message>
    <message>
        <source>What goes into the bundle</source>
        <translation>Was in das Paket kommt</translation>
    </message>
    <message>
        <source>For whoever helps you with a fault. Nothing is sent: look at each line, take out what you do not want to show, and hand it over yourself.</source>
        <translation>Für alle, die Ihnen bei einer Störung helfen. Nichts wird gesendet: Sehen Sie jede Zeile an, nehmen Sie heraus, was Sie nicht zeigen möchten, und geben Sie das Paket selbst weiter.</translation>
    </message>
    <message>
        <source>Bundle for support</source>
        <translation>Paket für den Support</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>Paket speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>The bundle could not be saved.</source>
        <translation>Das Paket konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>BundleModel</name>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
</context>
<context>
    <name>BusNotifier</name>
    <message>
        <source>Open</source>
        <comment>button of a notification</comment>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>BusyIndicator</name>
    <message>
        <source>Busy</source>
        <translation>Beschäftigt</translation>
    </message>
</context>
<context>
    <name>ChartCanvas</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>There is nothing to show for this range.</source>
        <translation>Für diesen Zeitraum gibt es nichts zu zeigen.</translation>
    </message>
    <message>
        <source>All series are hidden. Choose one in the legend.</source>
        <translation>Alle Reihen sind ausgeblendet. Wählen Sie eine in der Legende.</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>View</source>
        <comment>what switches between chart and table</comment>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>Copy &amp;picture</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>&amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Als &amp;CSV speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>Als &amp;JSON speichern…</translation>
    </message>
    <message>
        <source>Save as P&amp;NG…</source>
        <translation>Als P&amp;NG speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Als &amp;SVG speichern…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als P&amp;DF speichern…</translation>
    </message>
    <message>
        <source>Save usage</source>
        <translation>Nutzung speichern</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Bild kopiert</translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation>Tabelle kopiert</translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
</context>
<context>
    <name>ChartNumbers</name>
    <message>
        <source>min</source>
        <comment>minutes, after a number</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>exact number of bytes</comment>
        <translation>%1&#xa0;B</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>exact number of minutes</comment>
        <translation>%1&#xa0;min</translation>
    </message>
</context>
<context>
    <name>ChartPlot</name>
    <message>
        <source>%1: %2</source>
        <comment>name of the limit, its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ChartReading</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a series, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no data.</source>
        <translation>%1: keine Daten.</translation>
    </message>
    <message>
        <source>%1: minimum %2 (%3), maximum %4 (%5), latest %6 (%7).</source>
        <translation>%1: Minimum %2 (%3), Maximum %4 (%5), zuletzt %6 (%7).</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Zwischen</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>between a low and a high value</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>ddd, d MMM yyyy</source>
        <comment>QLocale date format</comment>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <comment>day, from and to time of day</comment>
        <translation>%1, %2 – %3</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Von %1 bis %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s).</source>
        <translation>
            <numerusform>%Ln Punkt.</numerusform>
            <numerusform>%Ln Punkte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>ChartTableModel</name>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>%1, low</source>
        <translation>%1, unten</translation>
    </message>
    <message>
        <source>%1, high</source>
        <translation>%1, oben</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time, time zone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (bytes)</source>
        <translation>%1 (Bytes)</translation>
    </message>
    <message>
        <source>%1 (minutes)</source>
        <translation>%1 (Minuten)</translation>
    </message>
</context>
<context>
    <name>ChartTicks</name>
    <message>
        <source>d MMM</source>
        <comment>QLocale date format</comment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>CheckupCard</name>
    <message>
        <source>E-mail address not verified</source>
        <translation>E-Mail-Adresse nicht bestätigt</translation>
    </message>
    <message>
        <source>Until it is, the platform allows you next to nothing.</source>
        <translation>Bis dahin erlaubt die Plattform Ihnen fast nichts.</translation>
    </message>
    <message>
        <source>Send the message again</source>
        <translation>Nachricht erneut senden</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>The server does not say whether it is verified.</source>
        <translation>Der Server sagt nicht, ob sie bestätigt ist.</translation>
    </message>
    <message>
        <source>E-mail address verified</source>
        <translation>E-Mail-Adresse bestätigt</translation>
    </message>
    <message>
        <source>Two-factor authentication is off</source>
        <translation>Zwei-Faktor-Authentifizierung ist aus</translation>
    </message>
    <message>
        <source>Whoever learns your password can sign in.</source>
        <translation>Wer Ihr Passwort erfährt, kann sich anmelden.</translation>
    </message>
    <message>
        <source>Turn it on…</source>
        <translation>Einschalten…</translation>
    </message>
    <message>
        <source>Single sign-on</source>
        <translation>Single Sign-on</translation>
    </message>
    <message>
        <source>Your organization looks after password and two-factor.</source>
        <translation>Ihre Organisation kümmert sich um Passwort und Zwei-Faktor.</translation>
    </message>
    <message>
        <source>Two-factor authentication</source>
        <translation>Zwei-Faktor-Authentifizierung</translation>
    </message>
    <message>
        <source>The server does not say whether it is on.</source>
        <translation>Der Server sagt nicht, ob sie eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Two-factor authentication is on</source>
        <translation>Zwei-Faktor-Authentifizierung ist eingeschaltet</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The server does not say when it was changed.</source>
        <translation>Der Server sagt nicht, wann es geändert wurde.</translation>
    </message>
    <message>
        <source>Password last changed %1</source>
        <translation>Passwort zuletzt geändert: %1</translation>
    </message>
    <message>
        <source>Change it if it is used anywhere else.</source>
        <translation>Ändern Sie es, wenn es noch anderswo verwendet wird.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>This sign-in does not end by itself</source>
        <translation>Diese Anmeldung endet nicht von selbst</translation>
    </message>
    <message>
        <source>This sign-in renews itself</source>
        <translation>Diese Anmeldung erneuert sich selbst</translation>
    </message>
    <message>
        <source>Without that it would end on %1.</source>
        <translation>Sonst würde sie am %1 enden.</translation>
    </message>
    <message>
        <source>This sign-in ends on %1</source>
        <translation>Diese Anmeldung endet am %1</translation>
    </message>
    <message>
        <source>Have a new token at hand by then.</source>
        <translation>Halten Sie bis dahin ein neues Token bereit.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Security check-up</source>
        <translation>Sicherheitsprüfung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to look at</source>
        <translation>
            <numerusform>%Ln Punkt zu prüfen</numerusform>
            <numerusform>%Ln Punkte zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>All good</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>This token may not do that</source>
        <translation>Dieses Token darf das nicht</translation>
    </message>
    <message>
        <source>Verification sent</source>
        <translation>Bestätigung gesendet</translation>
    </message>
    <message>
        <source>The verification was not sent. %1</source>
        <translation>Die Bestätigung wurde nicht gesendet. %1</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>&amp;Paste ids…</source>
        <translation>IDs &amp;einfügen…</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Tick what shall move</source>
        <translation>Wählen Sie aus, was übertragen werden soll</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 ausgewählt</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>6 digits</source>
        <translation>6 Ziffern</translation>
    </message>
    <message>
        <source>Enter the code that your authenticator shows</source>
        <translation>Geben Sie den Code ein, den Ihr Authenticator zeigt</translation>
    </message>
    <message>
        <source>The code is the six digits that your authenticator shows</source>
        <translation>Der Code sind die sechs Ziffern, die Ihr Authenticator zeigt</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Start on a stand-in server with sample data; keep nothing.</source>
        <translation>Mit einem Ersatzserver und Beispieldaten starten; nichts behalten.</translation>
    </message>
    <message>
        <source>With --demo: sign in to this sample account.</source>
        <translation>Mit --demo: bei diesem Beispielkonto anmelden.</translation>
    </message>
    <message>
        <source>With --demo: how much sample data there is.</source>
        <translation>Mit --demo: Umfang der Beispieldaten.</translation>
    </message>
    <message>
        <source>Sign in to the API at &lt;url&gt;.</source>
        <translation>Bei der API unter &lt;url&gt; anmelden.</translation>
    </message>
    <message>
        <source>Keep settings and state in &lt;folder&gt;.</source>
        <translation>Einstellungen und Zustand in &lt;folder&gt; ablegen.</translation>
    </message>
    <message>
        <source>Open the page &lt;id&gt;, e.g. profile.</source>
        <translation>Die Seite &lt;id&gt; öffnen, z.&#xa0;B. profile.</translation>
    </message>
    <message>
        <source>Visit every page, save a picture of each in &lt;folder&gt;, exit.</source>
        <translation>Jede Seite besuchen, von jeder ein Bild in &lt;folder&gt; speichern, beenden.</translation>
    </message>
    <message>
        <source>Use the language &lt;code&gt;, e.g. pt_BR.</source>
        <translation>Die Sprache &lt;code&gt; verwenden, z.&#xa0;B. pt_BR.</translation>
    </message>
    <message>
        <source>Make the window &lt;width&gt;x&lt;height&gt;.</source>
        <translation>Das Fenster &lt;width&gt;x&lt;height&gt; groß machen.</translation>
    </message>
    <message>
        <source>Manage your own account on the WEGnology platform.</source>
        <translation>Das eigene Konto auf der WEGnology-Plattform verwalten.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>See conta --help.</source>
        <translation>Siehe conta --help.</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>Unbekanntes Argument: %1</translation>
    </message>
    <message>
        <source>--demo-account and --demo-seed go with --demo</source>
        <translation>--demo-account und --demo-seed gehören zu --demo</translation>
    </message>
    <message>
        <source>The seed is small or large, not %1</source>
        <translation>Der Umfang ist small oder large, nicht %1</translation>
    </message>
    <message>
        <source>Not an address that a sign-in may be sent to: %1</source>
        <translation>Keine Adresse, an die eine Anmeldung gesendet werden darf: %1</translation>
    </message>
    <message>
        <source>There is no page %1. The pages: %2</source>
        <translation>Es gibt keine Seite %1. Die Seiten: %2</translation>
    </message>
    <message>
        <source>A size is written like 1024x600, not %1</source>
        <translation>Eine Größe schreibt man wie 1024x600, nicht %1</translation>
    </message>
    <message>
        <source>Use the light, dark or high-contrast theme.</source>
        <translation>Das helle (light), dunkle (dark) oder kontrastreiche (contrast) Design verwenden.</translation>
    </message>
    <message>
        <source>The theme is light, dark or contrast, not %1</source>
        <translation>Das Design ist light, dark oder contrast, nicht %1</translation>
    </message>
    <message>
        <source>Conta is running already: close it before a tour.</source>
        <translation>Conta läuft schon: Schließen Sie es vor einem Rundgang.</translation>
    </message>
    <message>
        <source>Conta is running already, but does not answer.</source>
        <translation>Conta läuft schon, antwortet aber nicht.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Rückgabewerte:</translation>
    </message>
    <message>
        <source>Conta was closed, handed over to the one that runs, or its tour saw every page.</source>
        <translation>Conta wurde geschlossen, hat an das schon laufende übergeben oder hat beim Rundgang jede Seite gesehen.</translation>
    </message>
    <message>
        <source>The tour showed an error, or the Conta that runs does not answer.</source>
        <translation>Der Rundgang zeigte einen Fehler, oder das schon laufende Conta antwortet nicht.</translation>
    </message>
    <message>
        <source>The arguments make no sense.</source>
        <translation>Die Argumente ergeben keinen Sinn.</translation>
    </message>
    <message>
        <source>Open the invite of a conta://invite/&lt;id&gt; link.</source>
        <translation>Die Einladung eines Links conta://invite/&lt;id&gt; öffnen.</translation>
    </message>
    <message>
        <source>Not a link that Conta opens: %1. They look like conta://invite/&lt;id&gt;.</source>
        <translation>Kein Link, den Conta öffnet: %1. Solche Links sehen aus wie conta://invite/&lt;id&gt;.</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>Refresh the page</source>
        <translation>Seite aktualisieren</translation>
    </message>
    <message>
        <source>Save what was typed</source>
        <translation>Eingaben speichern</translation>
    </message>
    <message>
        <source>Go back, or discard what was typed</source>
        <translation>Zurückgehen oder Eingaben verwerfen</translation>
    </message>
    <message>
        <source>Find a page or an action</source>
        <translation>Seite oder Aktion suchen</translation>
    </message>
    <message>
        <source>Show the keyboard shortcuts</source>
        <translation>Tastenkürzel zeigen</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Switch, add or leave an account</source>
        <translation>Konto wechseln, hinzufügen oder verlassen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Design: wie das System</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Design: hell</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Design: dunkel</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>Design: hoher Kontrast</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Darstellung und Sprache</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Open the guide at this page</source>
        <translation>Handbuch zu dieser Seite öffnen</translation>
    </message>
</context>
<context>
    <name>ConfirmCard</name>
    <message>
        <source>&amp;All or nothing</source>
        <translation>&amp;Alles oder nichts</translation>
    </message>
    <message>
        <source>The platform does not say what this switch (“strict”) does. Conta takes it to mean: on, one thing that cannot move stops the whole transfer; off, what cannot move stays and the rest moves. The result shows what really moved.</source>
        <translation>Die Plattform sagt nicht, was dieser Schalter („strict“) bewirkt. Conta versteht ihn so: Ist er ein, hält ein Element, das nicht übertragen werden kann, die ganze Übertragung auf; ist er aus, bleibt solches hier und der Rest wird übertragen. Das Ergebnis zeigt, was wirklich übertragen wurde.</translation>
    </message>
    <message>
        <source>&amp;Type the destination&apos;s name to confirm</source>
        <translation>Zur Bestätigung den &amp;Namen des Ziels eingeben</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>This is not the destination&apos;s name yet.</source>
        <translation>Das ist noch nicht der Name des Ziels.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>The id: %1</source>
        <translation>Die ID: %1</translation>
    </message>
    <message>
        <source>%1 — or its id, %2</source>
        <translation>%1 — oder die ID, %2</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 übertragen</translation>
    </message>
    <message>
        <source>Nothing was moved. %1</source>
        <translation>Es wurde nichts übertragen. %1</translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation>Wird übertragen…</translation>
    </message>
    <message>
        <source>Sent. It cannot be stopped now; you may go to other pages.</source>
        <translation>Gesendet. Das lässt sich nicht mehr anhalten; Sie können andere Seiten öffnen.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ConnectionTrial</name>
    <message>
        <source>Asks %1 one question without your sign-in.</source>
        <translation>Stellt %1 eine einzige Anfrage, ohne Ihre Anmeldung.</translation>
    </message>
    <message>
        <source>S&amp;top trying</source>
        <translation>&amp;Test abbrechen</translation>
    </message>
    <message>
        <source>%1 answered after %2 ms.</source>
        <translation>%1 hat nach %2&#xa0;ms geantwortet.</translation>
    </message>
    <message>
        <source>&amp;Try the connection</source>
        <translation>&amp;Verbindung testen</translation>
    </message>
    <message>
        <source>By the system&apos;s proxy settings.</source>
        <translation>Nach den Proxy-Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>Without a proxy.</source>
        <translation>Ohne Proxy.</translation>
    </message>
    <message>
        <source>With the proxy %1 for all but this computer.</source>
        <translation>Mit dem Proxy %1 für alles außer diesem Computer.</translation>
    </message>
</context>
<context>
    <name>ConsoleCard</name>
    <message>
        <source>For %1. Leave it empty to use the address that the server itself gives.</source>
        <translation>Für %1. Bleibt das Feld leer, gilt die Adresse, die der Server selbst nennt.</translation>
    </message>
    <message>
        <source>An address like https://console.example.com; plain http:// is for this computer only</source>
        <translation>Eine Adresse wie https://console.example.com; einfaches http:// nur für diesen Computer</translation>
    </message>
    <message>
        <source>Recent items are opened there, in your browser.</source>
        <translation>Die zuletzt geöffneten Elemente öffnen sich dort, in Ihrem Browser.</translation>
    </message>
    <message>
        <source>Web console</source>
        <translation>Webkonsole</translation>
    </message>
    <message>
        <source>The server&apos;s own address is used</source>
        <translation>Die Adresse des Servers wird verwendet</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Address of the &amp;web console</source>
        <translation>Adresse der &amp;Webkonsole</translation>
    </message>
</context>
<context>
    <name>CopyableText</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>QLocale date format</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>in weniger als einer Minute</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>in %Ln Minute</numerusform>
            <numerusform>in %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>in %Ln Stunde</numerusform>
            <numerusform>in %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>no time left</source>
        <translation>keine Zeit mehr</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>noch %Ln Minute</numerusform>
            <numerusform>noch %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) left</source>
        <translation>
            <numerusform>noch %Ln Stunde</numerusform>
            <numerusform>noch %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>noch %Ln Tag</numerusform>
            <numerusform>noch %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>vor %Ln Minute</numerusform>
            <numerusform>vor %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>vor %Ln Stunde</numerusform>
            <numerusform>vor %Ln Stunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeleteCard</name>
    <message>
        <source>&amp;Delete account…</source>
        <translation>Konto &amp;löschen…</translation>
    </message>
    <message>
        <source>Delete the account</source>
        <translation>Konto löschen</translation>
    </message>
    <message>
        <source>Your organization&apos;s single sign-on manages this account: it has no password here, and the platform asks for one before it deletes an account. Ask the administrator of your organization, or the platform&apos;s support, to delete it. The export above works all the same.</source>
        <translation>Das Single Sign-on Ihrer Organisation verwaltet dieses Konto: Es hat hier kein Passwort, und die Plattform verlangt eines, bevor sie ein Konto löscht. Wenden Sie sich zum Löschen an den Administrator Ihrer Organisation oder an den Support der Plattform. Der Export oben funktioniert trotzdem.</translation>
    </message>
    <message>
        <source>Ends the account for good, with everything that it owns. This cannot be taken back.</source>
        <translation>Beendet das Konto endgültig, mit allem, was ihm gehört. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Type the account&apos;s e-mail &amp;address to confirm</source>
        <translation>Zur Bestätigung die E-&amp;Mail-Adresse des Kontos eingeben</translation>
    </message>
    <message>
        <source>Type the e-mail address of the account</source>
        <translation>Geben Sie die E-Mail-Adresse des Kontos ein</translation>
    </message>
    <message>
        <source>This is not the address of this account, %1</source>
        <translation>Das ist nicht die Adresse dieses Kontos, %1</translation>
    </message>
    <message>
        <source>Export the data</source>
        <translation>Daten exportieren</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>Übertragen…</translation>
    </message>
    <message>
        <source>Transfer applications and dashboards</source>
        <translation>Anwendungen und Dashboards übertragen</translation>
    </message>
    <message>
        <source>Keep what is still needed: take the data along, and hand applications and dashboards over to an organization or another user.</source>
        <translation>Behalten Sie, was noch gebraucht wird: Nehmen Sie die Daten mit und übergeben Sie Anwendungen und Dashboards an eine Organisation oder einen anderen Benutzer.</translation>
    </message>
    <message>
        <source>Erase it here…</source>
        <translation>Hier entfernen…</translation>
    </message>
    <message>
        <source>&amp;Keep the account</source>
        <translation>Konto &amp;behalten</translation>
    </message>
    <message>
        <source>Delete the account for good?</source>
        <translation>Konto endgültig löschen?</translation>
    </message>
    <message>
        <source>%1 on %2 ends now, with everything that it owns. This cannot be taken back.

Afterwards Conta erases what this computer holds of it.</source>
        <translation>%1 auf %2 endet jetzt, mit allem, was dem Konto gehört. Das lässt sich nicht rückgängig machen.

Danach entfernt Conta alles, was dieser Computer davon gespeichert hat.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>Konto behalten</translation>
    </message>
    <message>
        <source>Erase the account from this computer?</source>
        <translation>Konto von diesem Computer entfernen?</translation>
    </message>
    <message>
        <source>The sign-in and the account&apos;s place in Conta&apos;s list go, whatever the server did. If the account is still there, you can sign in to it again.</source>
        <translation>Die Anmeldung und der Eintrag in der Kontenliste von Conta werden entfernt, was auch immer der Server getan hat. Besteht das Konto noch, können Sie sich dort wieder anmelden.</translation>
    </message>
    <message>
        <source>Erase it here</source>
        <translation>Hier entfernen</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation>Konto löschen…</translation>
    </message>
    <message>
        <source>It is not known whether the account was deleted. %1</source>
        <translation>Ob das Konto gelöscht wurde, ist nicht bekannt. %1</translation>
    </message>
    <message>
        <source>Checking with %1…</source>
        <translation>Prüfung bei %1…</translation>
    </message>
    <message>
        <source>The server no longer accepts this sign-in, which a deleted account would explain, but so would one that was ended elsewhere. Try to sign in: where a password that is surely right is not accepted any more, the account is gone.</source>
        <translation>Der Server nimmt diese Anmeldung nicht mehr an. Ein gelöschtes Konto würde das erklären, aber auch eine anderswo beendete Anmeldung. Versuchen Sie, sich anzumelden: Wird ein sicher richtiges Passwort nicht mehr angenommen, besteht das Konto nicht mehr.</translation>
    </message>
    <message>
        <source>The account was not deleted. %1</source>
        <translation>Das Konto wurde nicht gelöscht. %1</translation>
    </message>
    <message>
        <source>No answer came, and so far the account is still there. What you typed is too; try again.</source>
        <translation>Es kam keine Antwort, und das Konto besteht bisher noch. Auch Ihre Eingaben sind noch da; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The account was not deleted. Current password or code not accepted.</source>
        <translation>Das Konto wurde nicht gelöscht. Aktuelles Passwort oder Code nicht angenommen.</translation>
    </message>
    <message>
        <source>The account was not deleted. Current password not accepted.</source>
        <translation>Das Konto wurde nicht gelöscht. Aktuelles Passwort nicht angenommen.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Try to sign in</source>
        <translation>Anmeldung versuchen</translation>
    </message>
</context>
<context>
    <name>DemoServer</name>
    <message>
        <source>The stand-in server ended by itself.</source>
        <translation>Der Ersatzserver hat sich selbst beendet.</translation>
    </message>
    <message>
        <source>The stand-in server did not answer.</source>
        <translation>Der Ersatzserver hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The stand-in server did not say its address.</source>
        <translation>Der Ersatzserver hat seine Adresse nicht genannt.</translation>
    </message>
</context>
<context>
    <name>DestinationStep</name>
    <message>
        <source>An &amp;organization of mine</source>
        <translation>Eine meiner &amp;Organisationen</translation>
    </message>
    <message>
        <source>Another &amp;user</source>
        <translation>Ein anderer &amp;Benutzer</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Wohin?</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Search organizations</source>
        <translation>Organisationen suchen</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>&amp;Id of the user</source>
        <translation>&amp;ID des Benutzers</translation>
    </message>
    <message>
        <source>The person finds it on the profile page.</source>
        <translation>Die Person findet sie auf der Profilseite.</translation>
    </message>
    <message>
        <source>This is your own id: everything is yours already.</source>
        <translation>Das ist Ihre eigene ID: Alles gehört Ihnen schon.</translation>
    </message>
    <message>
        <source>Nobody can look up here whom an id belongs to. Check it with that person: what has moved, only they can give back.</source>
        <translation>Wem eine ID gehört, lässt sich hier nicht nachsehen. Klären Sie es mit der Person: Was übertragen ist, kann nur sie zurückgeben.</translation>
    </message>
    <message>
        <source>Your organizations could not be fetched. %1</source>
        <translation>Ihre Organisationen konnten nicht abgerufen werden. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Nach %1</translation>
    </message>
    <message>
        <source>Enter the user&apos;s id</source>
        <translation>Geben Sie die ID des Benutzers ein</translation>
    </message>
    <message>
        <source>Choose an organization</source>
        <translation>Wählen Sie eine Organisation</translation>
    </message>
    <message>
        <source>No organization fits the search.</source>
        <translation>Keine Organisation passt zur Suche.</translation>
    </message>
    <message>
        <source>You belong to no organization. You can move things to another user whose id you know.</source>
        <translation>Sie gehören keiner Organisation an. Sie können an einen anderen Benutzer übertragen, dessen ID Sie kennen.</translation>
    </message>
    <message>
        <source>An id has 24 characters: digits and the letters a to f.</source>
        <translation>Eine ID hat 24 Zeichen: Ziffern und die Buchstaben a bis f.</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>Personal details</source>
        <translation>Persönliche Angaben</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Vorname</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>N&amp;achname</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>&amp;Job title</source>
        <translation>&amp;Position</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>L&amp;ocation</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>&amp;Website</translation>
    </message>
    <message>
        <source>The platform asks for a first name</source>
        <translation>Die Plattform verlangt einen Vornamen</translation>
    </message>
    <message>
        <source>Profile saved</source>
        <translation>Profil gespeichert</translation>
    </message>
</context>
<context>
    <name>DevicesTab</name>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Devices created and deleted</source>
        <translation>Erstellte und gelöschte Geräte</translation>
    </message>
    <message>
        <source>No devices in this range. Add one to an application that you own, in the web console.</source>
        <translation>Keine Geräte in diesem Zeitraum. Fügen Sie einer eigenen Anwendung in der Webkonsole eines hinzu.</translation>
    </message>
    <message>
        <source>No device was created or deleted in this range.</source>
        <translation>In diesem Zeitraum wurde kein Gerät erstellt oder gelöscht.</translation>
    </message>
    <message>
        <source>Only the devices of applications that you own are counted, not those of your organizations. The platform counts devices by UTC days.</source>
        <translation>Gezählt werden nur die Geräte Ihrer eigenen Anwendungen, nicht die Ihrer Organisationen. Die Plattform zählt Geräte nach UTC-Tagen.</translation>
    </message>
    <message>
        <source>The numbers of devices could not be loaded</source>
        <translation>Die Gerätezahlen konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>At the end of the range</source>
        <translation>Am Ende des Zeitraums</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <comment>change</comment>
        <translation>Jetzt %1.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>The server names no limit.</source>
        <translation>Der Server nennt kein Limit.</translation>
    </message>
    <message>
        <source>Created and deleted</source>
        <translation>Erstellt und gelöscht</translation>
    </message>
    <message>
        <source>+%1 / −%2</source>
        <comment>created, deleted</comment>
        <translation>+%1 / −%2</translation>
    </message>
    <message>
        <source>In the range</source>
        <translation>Im Zeitraum</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Zeitraum davor</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Devices allowed: %1</source>
        <translation>Erlaubte Geräte: %1</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>devices that were created</comment>
        <translation>Erstellt</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Two-factor authentication was turned on elsewhere in the meantime</source>
        <translation>Die Zwei-Faktor-Authentifizierung wurde inzwischen anderswo eingeschaltet</translation>
    </message>
    <message>
        <source>With another key: the one shown here is not in use. Delete it from your authenticator and wherever you kept it. If it was not you who turned it on, change your password.</source>
        <translation>Mit einem anderen Schlüssel: Der hier gezeigte wird nicht verwendet. Löschen Sie ihn aus Ihrem Authenticator und überall, wo Sie ihn aufbewahrt haben. Haben nicht Sie sie eingeschaltet, ändern Sie Ihr Passwort.</translation>
    </message>
    <message>
        <source>Two-factor authentication is on</source>
        <translation>Zwei-Faktor-Authentifizierung ist eingeschaltet</translation>
    </message>
    <message>
        <source>From now on every sign-in with your password asks for a code. Where you are signed in already you stay so. Keep the key: without recovery codes it is the only way back in when the authenticator is lost.</source>
        <translation>Ab jetzt verlangt jede Anmeldung mit Ihrem Passwort einen Code. Wo Sie schon angemeldet sind, bleiben Sie es. Bewahren Sie den Schlüssel auf: Ohne Wiederherstellungscodes ist er der einzige Weg zurück, wenn der Authenticator verloren geht.</translation>
    </message>
    <message>
        <source>Only the server&apos;s answer had been lost.</source>
        <translation>Nur die Antwort des Servers war verloren gegangen.</translation>
    </message>
</context>
<context>
    <name>EmailCard</name>
    <message>
        <source>Send the verification again</source>
        <translation>Bestätigung erneut senden</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>&amp;New e-mail address</source>
        <translation>Neue E-&amp;Mail-Adresse</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Enter the new address</source>
        <translation>Geben Sie die neue Adresse ein</translation>
    </message>
    <message>
        <source>A message goes to the new address. Until it is confirmed there, the present one stays.</source>
        <translation>An die neue Adresse geht eine Nachricht. Bis sie dort bestätigt ist, bleibt die bisherige.</translation>
    </message>
    <message>
        <source>Change the &amp;address</source>
        <translation>Adresse ä&amp;ndern</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Waiting for confirmation: %1. Open the message sent there to finish the change.</source>
        <translation>Wartet auf Bestätigung: %1. Öffnen Sie die Nachricht, die dorthin ging, um die Änderung abzuschließen.</translation>
    </message>
    <message>
        <source>Your organization&apos;s single sign-on manages this address</source>
        <translation>Das Single Sign-on Ihrer Organisation verwaltet diese Adresse</translation>
    </message>
    <message>
        <source>Not saved. Current password or code not accepted.</source>
        <translation>Nicht gespeichert. Aktuelles Passwort oder Code nicht angenommen.</translation>
    </message>
    <message>
        <source>Address change requested</source>
        <translation>Adressänderung beantragt</translation>
    </message>
    <message>
        <source>Verification sent</source>
        <translation>Bestätigung gesendet</translation>
    </message>
    <message>
        <source>The verification was not sent. %1</source>
        <translation>Die Bestätigung wurde nicht gesendet. %1</translation>
    </message>
</context>
<context>
    <name>ErasedText</name>
    <message>
        <source>The account %1 was deleted.</source>
        <translation>Das Konto %1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>Whether the account %1 was deleted is not known.</source>
        <translation>Ob das Konto %1 gelöscht wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Conta holds nothing of it on this computer any more.</source>
        <translation>Conta hat auf diesem Computer nichts mehr davon gespeichert.</translation>
    </message>
    <message>
        <source>It is still in Conta&apos;s list of accounts, which could not be written.</source>
        <translation>Es steht noch in der Kontenliste von Conta, die nicht geschrieben werden konnte.</translation>
    </message>
    <message>
        <source>To remove it by hand, delete the entry “Conta/%1” there.</source>
        <translation>Um sie von Hand zu entfernen, löschen Sie dort den Eintrag „Conta/%1“.</translation>
    </message>
    <message>
        <source>The account %1 was removed from this computer.</source>
        <translation>Das Konto %1 wurde von diesem Computer entfernt.</translation>
    </message>
    <message>
        <source>What the server last said of it is still on this computer and could not be removed.</source>
        <translation>Die letzten Angaben des Servers dazu sind noch auf diesem Computer und konnten nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Its sign-in may still be in the keychain (%1).</source>
        <translation>Die Anmeldung ist möglicherweise noch im Schlüsselbund (%1).</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>No server named %1 was found. Check the address, and whether this computer is online.</source>
        <translation>Es wurde kein Server namens %1 gefunden. Prüfen Sie die Adresse und ob dieser Computer online ist.</translation>
    </message>
    <message>
        <source>%1 does not take connections at the moment. The server may be down; try again.</source>
        <translation>%1 nimmt derzeit keine Verbindungen an. Der Server ist vielleicht außer Betrieb; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete. Try again.</source>
        <translation>Die Verbindung zu %1 brach ab, bevor die Antwort vollständig war. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network, the VPN or the proxy, then try again.</source>
        <translation>%1 ist nicht erreichbar. Prüfen Sie das Netzwerk, das VPN oder den Proxy und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Conta does not send passwords or tokens unencrypted to another computer. Use https://.</source>
        <translation>Conta sendet Passwörter und Token nicht unverschlüsselt an einen anderen Computer. Verwenden Sie https://.</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for %1. A proxy may be replacing certificates: ask your administrator for its CA file, and do not go on if nobody can explain it.</source>
        <translation>Niemand, dem dieser Computer vertraut, bürgt für %1. Vielleicht ersetzt ein Proxy die Zertifikate: Fragen Sie Ihren Administrator nach dessen CA-Datei, und machen Sie nicht weiter, wenn es niemand erklären kann.</translation>
    </message>
    <message>
        <source>Whatever answered at %1 has the certificate of another server. Check the address; on a public network, sign in to the network with a browser first.</source>
        <translation>Was unter %1 geantwortet hat, besitzt das Zertifikat eines anderen Servers. Prüfen Sie die Adresse; in einem öffentlichen Netzwerk melden Sie sich zuerst mit einem Browser im Netzwerk an.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired or is not valid yet. Check the date and time of this computer; if they are right, the server&apos;s administrator has to renew it.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen oder noch nicht gültig. Prüfen Sie Datum und Uhrzeit dieses Computers; stimmen sie, muss der Administrator des Servers es erneuern.</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 cannot be trusted. A proxy may be replacing certificates; ask your administrator, and do not go on if nobody can explain it.</source>
        <translation>Der verschlüsselten Verbindung zu %1 ist nicht zu trauen. Vielleicht ersetzt ein Proxy die Zertifikate; fragen Sie Ihren Administrator, und machen Sie nicht weiter, wenn es niemand erklären kann.</translation>
    </message>
    <message>
        <source>The server has had too many requests. Wait a minute, then try again.</source>
        <translation>Der Server hat zu viele Anfragen erhalten. Warten Sie eine Minute und versuchen Sie es erneut.</translation>
    </message>
    <message numerus="yes">
        <source>The server has had too many requests. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Der Server hat zu viele Anfragen erhalten. Versuchen Sie es in %Ln Sekunde erneut.</numerusform>
            <numerusform>Der Server hat zu viele Anfragen erhalten. Versuchen Sie es in %Ln Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer from %1 was larger than anything it should send, and was dropped.</source>
        <translation>Die Antwort von %1 war größer als alles, was zu erwarten ist, und wurde verworfen.</translation>
    </message>
    <message>
        <source>The answer from %1 was incomplete or damaged. Try again; if it stays so, the server or something on the way is at fault.</source>
        <translation>Die Antwort von %1 war unvollständig oder beschädigt. Versuchen Sie es erneut; bleibt es so, liegt der Fehler beim Server oder auf dem Weg dorthin.</translation>
    </message>
    <message>
        <source>This was cancelled before an answer came.</source>
        <translation>Dies wurde abgebrochen, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server no longer accepts this sign-in. Sign in again; what you typed stays.</source>
        <translation>Der Server nimmt diese Anmeldung nicht mehr an. Melden Sie sich erneut an; Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>This sign-in is not allowed to do that. A token with more rights is needed.</source>
        <translation>Diese Anmeldung darf das nicht. Dazu braucht es ein Token mit mehr Rechten.</translation>
    </message>
    <message>
        <source>The server does not know this any more. Refresh to see what is there now.</source>
        <translation>Der Server kennt dies nicht mehr. Aktualisieren Sie, um zu sehen, was es jetzt gibt.</translation>
    </message>
    <message>
        <source>This server does not offer this. It runs an older version of the platform.</source>
        <translation>Dieser Server bietet das nicht. Auf ihm läuft eine ältere Version der Plattform.</translation>
    </message>
    <message>
        <source>This has expired.</source>
        <translation>Dies ist abgelaufen.</translation>
    </message>
    <message>
        <source>Something changed in the meantime. Refresh, then try again.</source>
        <translation>Inzwischen hat sich etwas geändert. Aktualisieren Sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server did not accept this.</source>
        <translation>Der Server hat dies nicht angenommen.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own at the moment. Try again in a few minutes.</source>
        <translation>%1 hat derzeit selbst ein Problem. Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>Not the platform but something else answered at %1: often the sign-in page of a network or proxy. Open a browser, sign in to the network, then try again; or check the address.</source>
        <translation>Unter %1 hat nicht die Plattform geantwortet, sondern etwas anderes: oft die Anmeldeseite eines Netzwerks oder Proxys. Öffnen Sie einen Browser, melden Sie sich im Netzwerk an und versuchen Sie es erneut; oder prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>This is not a complete API token: it has three parts with a dot between them. Copy it once more, from its first to its last character.</source>
        <translation>Das ist kein vollständiges API-Token: Es besteht aus drei Teilen mit je einem Punkt dazwischen. Kopieren Sie es noch einmal, vom ersten bis zum letzten Zeichen.</translation>
    </message>
    <message>
        <source>This token has expired. Make a new one in the web console.</source>
        <translation>Dieses Token ist abgelaufen. Erstellen Sie ein neues in der Webkonsole.</translation>
    </message>
    <message>
        <source>This token may not read your profile (scope me.get). Make one with the scope all.User, or all.User.read to look only.</source>
        <translation>Dieses Token darf Ihr Profil nicht lesen (Scope me.get). Erstellen Sie eines mit dem Scope all.User oder, nur zum Ansehen, all.User.read.</translation>
    </message>
    <message>
        <source>This account is locked for now after too many attempts. Wait before you try again, or reset the password in the web console.</source>
        <translation>Dieses Konto ist nach zu vielen Versuchen vorerst gesperrt. Warten Sie vor dem nächsten Versuch, oder setzen Sie das Passwort in der Webkonsole zurück.</translation>
    </message>
    <message>
        <source>E-mail, password or code not accepted. If two-factor authentication is on, enter the code as well.</source>
        <translation>E-Mail, Passwort oder Code nicht angenommen. Ist die Zwei-Faktor-Authentifizierung eingeschaltet, geben Sie auch den Code ein.</translation>
    </message>
    <message>
        <source>%1 answered, but does not offer this sign-in. Check the server&apos;s address.</source>
        <translation>%1 hat geantwortet, bietet diese Anmeldung aber nicht. Prüfen Sie die Adresse des Servers.</translation>
    </message>
    <message>
        <source>%1 does not accept this token. It may have been revoked, or be for another server.</source>
        <translation>%1 nimmt dieses Token nicht an. Vielleicht wurde es widerrufen oder gilt für einen anderen Server.</translation>
    </message>
    <message>
        <source>The keychain did not answer. It may be waiting to be unlocked in another window.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet. Vielleicht wartet er in einem anderen Fenster darauf, entsperrt zu werden.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain refused. Allow Conta to use it, then try again.</source>
        <translation>Der Schlüsselbund hat abgelehnt. Erlauben Sie Conta den Zugriff und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain says that it removed the sign-in, but still hands it out.</source>
        <translation>Der Schlüsselbund meldet die Anmeldung als entfernt, gibt sie aber weiterhin heraus.</translation>
    </message>
    <message>
        <source>No keychain is running here. On Linux, install and start GNOME Keyring or KWallet.</source>
        <translation>Hier läuft kein Schlüsselbund. Installieren und starten Sie unter Linux GNOME Keyring oder KWallet.</translation>
    </message>
    <message>
        <source>The keychain holds no sign-in for this account, or it is locked.</source>
        <translation>Der Schlüsselbund enthält keine Anmeldung für dieses Konto, oder er ist gesperrt.</translation>
    </message>
    <message>
        <source>The keychain reported a problem.</source>
        <translation>Der Schlüsselbund hat ein Problem gemeldet.</translation>
    </message>
    <message>
        <source>The proxy between this computer and %1 wants a sign-in, or does not accept the one that is set. Enter its user name and password in the network settings.</source>
        <translation>Der Proxy zwischen diesem Computer und %1 verlangt eine Anmeldung oder nimmt die eingestellte nicht an. Geben Sie Benutzernamen und Passwort in den Netzwerkeinstellungen ein.</translation>
    </message>
    <message>
        <source>The proxy between this computer and %1 cannot be reached or refused the connection. Ask your administrator which proxy to use, and set it in the network settings.</source>
        <translation>Der Proxy zwischen diesem Computer und %1 ist nicht erreichbar oder hat die Verbindung abgelehnt. Fragen Sie Ihren Administrator, welcher Proxy zu verwenden ist, und stellen Sie ihn in den Netzwerkeinstellungen ein.</translation>
    </message>
    <message>
        <source>The file of certificate authorities cannot be read.</source>
        <translation>Die Datei mit Zertifizierungsstellen kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This is no file of certificate authorities: a PEM file holds “BEGIN CERTIFICATE”.</source>
        <translation>Das ist keine Datei mit Zertifizierungsstellen: Eine PEM-Datei enthält „BEGIN CERTIFICATE“.</translation>
    </message>
    <message>
        <source>This certificate is in the binary form (DER). Ask for it as PEM, or convert it.</source>
        <translation>Dieses Zertifikat liegt in der binären Form (DER) vor. Bitten Sie um PEM, oder wandeln Sie es um.</translation>
    </message>
    <message>
        <source>There is no readable certificate in this file; perhaps it holds a key instead.</source>
        <translation>In dieser Datei ist kein lesbares Zertifikat; vielleicht enthält sie stattdessen einen Schlüssel.</translation>
    </message>
    <message>
        <source>The end of this token is missing. Copy it once more, to its last character.</source>
        <translation>Das Ende dieses Tokens fehlt. Kopieren Sie es noch einmal, bis zum letzten Zeichen.</translation>
    </message>
    <message>
        <source>The keychain took the sign-in but does not hand it out again as it was. Try again; a restart of the keychain may help.</source>
        <translation>Der Schlüsselbund hat die Anmeldung angenommen, gibt sie aber nicht unverändert wieder heraus. Versuchen Sie es erneut; ein Neustart des Schlüsselbunds kann helfen.</translation>
    </message>
    <message>
        <source>The keychain holds only a part of this sign-in. Sign in again to mend it.</source>
        <translation>Der Schlüsselbund enthält nur einen Teil dieser Anmeldung. Melden Sie sich erneut an, um das zu beheben.</translation>
    </message>
</context>
<context>
    <name>EverywhereSection</name>
    <message>
        <source>For a device that was lost, or a sign-in you do not know: everything that is signed in to this account has to sign in again.</source>
        <translation>Für ein verlorenes Gerät oder eine Anmeldung, die Sie nicht kennen: Alles, was bei diesem Konto angemeldet ist, muss sich neu anmelden.</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Überall abmelden</translation>
    </message>
    <message>
        <source>This device gets a new sign-in first and stays signed in.</source>
        <translation>Dieses Gerät erhält zuerst eine neue Anmeldung und bleibt angemeldet.</translation>
    </message>
    <message>
        <source>This device uses an API token, which cannot be renewed and may end too: then you have to sign in here again, with another token.</source>
        <translation>Dieses Gerät verwendet ein API-Token. Es kann nicht erneuert werden und endet vielleicht ebenfalls: Dann müssen Sie sich hier mit einem anderen Token neu anmelden.</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>Überall abmelden?</translation>
    </message>
    <message>
        <source>Every device and program that is signed in to this account has to sign in again. %1

API tokens made in the web console may go on working; they are revoked there.</source>
        <translation>Jedes Gerät und Programm, das bei diesem Konto angemeldet ist, muss sich neu anmelden. %1

In der Webkonsole erstellte API-Token gelten möglicherweise weiter; widerrufen werden sie dort.</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Wird abgemeldet…</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Überall abmelden…</translation>
    </message>
    <message>
        <source>It is not known whether the others were signed out. %1</source>
        <translation>Ob die anderen abgemeldet wurden, ist nicht bekannt. %1</translation>
    </message>
    <message>
        <source>Checking with %1…</source>
        <translation>Prüfung bei %1…</translation>
    </message>
    <message>
        <source>This sign-in has ended, which would fit. Sign in again, then it is checked.</source>
        <translation>Diese Anmeldung ist beendet, was dazu passen würde. Melden Sie sich neu an, dann wird es geprüft.</translation>
    </message>
    <message>
        <source>Signed out everywhere else</source>
        <translation>Überall sonst abgemeldet</translation>
    </message>
    <message>
        <source>Every older sign-in has ended. Whether this one goes on could not be tried. %1</source>
        <translation>Jede ältere Anmeldung ist beendet. Ob diese hier weiter gilt, konnte nicht geprüft werden. %1</translation>
    </message>
    <message>
        <source>Every older sign-in has ended, also the one that this device had.</source>
        <translation>Jede ältere Anmeldung ist beendet, auch die dieses Geräts.</translation>
    </message>
    <message>
        <source>Nothing was signed out. %1</source>
        <translation>Es wurde nichts abgemeldet. %1</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Export account data</source>
        <translation>Kontodaten exportieren</translation>
    </message>
    <message>
        <source>Everything that the server holds of your account, as one JSON file that only you can read. It holds no password and no token.</source>
        <translation>Alles, was der Server von Ihrem Konto gespeichert hat, als eine JSON-Datei, die nur Sie lesen können. Sie enthält weder Passwort noch Token.</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>Der Export wurde abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Profile, summary and limits</source>
        <translation>Profil, Zusammenfassung und Limits</translation>
    </message>
    <message>
        <source>Recent items of all five kinds</source>
        <translation>Zuletzt geöffnete Elemente aller fünf Arten</translation>
    </message>
    <message>
        <source>Open invites</source>
        <translation>Offene Einladungen</translation>
    </message>
    <message>
        <source>Usage of this billing period</source>
        <translation>Nutzung dieses Abrechnungszeitraums</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>The export waits: the server no longer accepts this sign-in. It goes on by itself once you have signed in again.</source>
        <translation>Der Export wartet: Der Server nimmt diese Anmeldung nicht mehr an. Er läuft von selbst weiter, sobald Sie sich neu angemeldet haben.</translation>
    </message>
    <message>
        <source>Fetching %1…</source>
        <translation>Abruf: %1…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nothing could be exported, and no file was written. %1</source>
        <translation>Es konnte nichts exportiert werden, und es wurde keine Datei geschrieben. %1</translation>
    </message>
    <message>
        <source>The file could not be written. What was gathered is still here: save it elsewhere.</source>
        <translation>Die Datei konnte nicht geschrieben werden. Das Gesammelte ist noch da: Speichern Sie es anderswo.</translation>
    </message>
    <message>
        <source>Your account data was exported.</source>
        <translation>Ihre Kontodaten wurden exportiert.</translation>
    </message>
    <message numerus="yes">
        <source>Exported, but %Ln part(s) could not be had: %1. The file says why.</source>
        <translation>
            <numerusform>Exportiert, aber %Ln Teil war nicht zu bekommen: %1. Die Datei nennt den Grund.</numerusform>
            <numerusform>Exportiert, aber %Ln Teile waren nicht zu bekommen: %1. Die Datei nennt den Grund.</numerusform>
        </translation>
    </message>
    <message>
        <source>No program here opens folders. The file is at this place:</source>
        <translation>Kein Programm hier öffnet Ordner. Die Datei liegt hier:</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Anderswo speichern…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>profile, summary and limits</source>
        <translation>Profil, Zusammenfassung und Limits</translation>
    </message>
    <message>
        <source>invites</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>recent applications</source>
        <translation>zuletzt geöffnete Anwendungen</translation>
    </message>
    <message>
        <source>recent dashboards</source>
        <translation>zuletzt geöffnete Dashboards</translation>
    </message>
    <message>
        <source>recent organizations</source>
        <translation>zuletzt geöffnete Organisationen</translation>
    </message>
    <message>
        <source>recent devices</source>
        <translation>zuletzt geöffnete Geräte</translation>
    </message>
    <message>
        <source>recent workflows</source>
        <translation>zuletzt geöffnete Workflows</translation>
    </message>
    <message>
        <source>payloads by type</source>
        <translation>Payloads nach Typ</translation>
    </message>
    <message>
        <source>payloads by day</source>
        <translation>Payloads nach Tag</translation>
    </message>
    <message>
        <source>devices by day</source>
        <translation>Geräte nach Tag</translation>
    </message>
    <message>
        <source>notebook minutes by day</source>
        <translation>Notebook-Minuten nach Tag</translation>
    </message>
    <message>
        <source>recent devices of %1</source>
        <translation>zuletzt geöffnete Geräte von %1</translation>
    </message>
    <message>
        <source>recent workflows of %1</source>
        <translation>zuletzt geöffnete Workflows von %1</translation>
    </message>
</context>
<context>
    <name>FormBar</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>V&amp;erwerfen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Leave without saving?</source>
        <translation>Verlassen, ohne zu speichern?</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved. They are lost if you leave now.</source>
        <translation>„%1“ enthält nicht gespeicherte Änderungen. Sie gehen verloren, wenn Sie jetzt weggehen.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>What you typed on “%1” is lost, and the page shows again what the server holds.</source>
        <translation>Ihre Eingaben auf „%1“ gehen verloren, und die Seite zeigt wieder den Stand des Servers.</translation>
    </message>
    <message>
        <source>Keep typing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>This sign-in ends with the program</source>
        <translation>Diese Anmeldung endet mit dem Programm</translation>
    </message>
    <message>
        <source>%1 Until then everything works, but the next start asks you to sign in again.

%2</source>
        <translation>%1 Bis dahin funktioniert alles, aber beim nächsten Start müssen Sie sich neu anmelden.

%2</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Schlüsselbund erneut versuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>You are signed out. What you typed stays, but nothing can be loaded or saved.</source>
        <translation>Sie sind abgemeldet. Ihre Eingaben bleiben, aber es kann nichts geladen oder gespeichert werden.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>more than</comment>
        <translation>%1+</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open invite(s)</source>
        <translation>
            <numerusform>%Ln offene Einladung</numerusform>
            <numerusform>%Ln offene Einladungen</numerusform>
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
        <translation>Nicht verbunden. Die Verbindung wird in der Webkonsole hergestellt.</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>Verbunden als %1</translation>
    </message>
    <message>
        <source>Disconnect GitHub?</source>
        <translation>GitHub trennen?</translation>
    </message>
    <message>
        <source>The platform forgets the GitHub account %1. Signing in through GitHub no longer works, and connecting it again is done in the web console.</source>
        <translation>Die Plattform vergisst das GitHub-Konto %1. Die Anmeldung über GitHub funktioniert nicht mehr; neu verbunden wird in der Webkonsole.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>GitHub disconnected</source>
        <translation>GitHub getrennt</translation>
    </message>
    <message>
        <source>It is not known whether GitHub was disconnected. %1</source>
        <translation>Ob GitHub getrennt wurde, ist nicht bekannt. %1</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>GitHub was not disconnected. %1</source>
        <translation>GitHub wurde nicht getrennt. %1</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>Wird getrennt…</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Trennen…</translation>
    </message>
</context>
<context>
    <name>HeldList</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weiteres</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Your profile, every sign-in and every open invite</source>
        <translation>Ihr Profil, jede Anmeldung und jede offene Einladung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s), with everything in them</source>
        <translation>
            <numerusform>%Ln Anwendung mit ihrem gesamten Inhalt</numerusform>
            <numerusform>%Ln Anwendungen mit ihrem gesamten Inhalt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), with their data</source>
        <translation>
            <numerusform>%Ln Gerät mit seinen Daten</numerusform>
            <numerusform>%Ln Geräte mit ihren Daten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workflow(s)</source>
        <translation>
            <numerusform>%Ln Workflow</numerusform>
            <numerusform>%Ln Workflows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notebook(s)</source>
        <translation>
            <numerusform>%Ln Notebook</numerusform>
            <numerusform>%Ln Notebooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dashboard(s)</source>
        <translation>
            <numerusform>%Ln Dashboard</numerusform>
            <numerusform>%Ln Dashboards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API token(s): programs that use them stop working</source>
        <translation>
            <numerusform>%Ln API-Token: Programme, die es verwenden, funktionieren nicht mehr</numerusform>
            <numerusform>%Ln API-Token: Programme, die sie verwenden, funktionieren nicht mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>This sign-in may not see everything: there may be more applications or dashboards</source>
        <translation>Diese Anmeldung sieht vielleicht nicht alles: Es kann weitere Anwendungen oder Dashboards geben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) of which you are the only administrator</source>
        <translation>
            <numerusform>%Ln Organisation, deren einziger Administrator Sie sind</numerusform>
            <numerusform>%Ln Organisationen, deren einziger Administrator Sie sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You leave %Ln organization(s); what they own stays</source>
        <translation>
            <numerusform>Sie verlassen %Ln Organisation; was ihr gehört, bleibt</numerusform>
            <numerusform>Sie verlassen %Ln Organisationen; was ihnen gehört, bleibt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Search the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Guide to Conta</source>
        <translation>Handbuch zu Conta</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>This guide is in English only.</source>
        <translation>Dieses Handbuch gibt es nur auf Englisch.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Place %1 of %2. Enter goes to the next one.</source>
        <translation>Stelle %1 von %2. Die Eingabetaste führt zur nächsten.</translation>
    </message>
</context>
<context>
    <name>HoldingsView</name>
    <message>
        <source>Looking at what the account holds…</source>
        <translation>Nachsehen, was das Konto enthält…</translation>
    </message>
    <message>
        <source>What happens to what the account holds</source>
        <translation>Was mit dem Inhalt des Kontos geschieht</translation>
    </message>
    <message>
        <source>What the account holds could not be looked at. %1</source>
        <translation>Was das Konto enthält, konnte nicht nachgesehen werden. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>E-mail verified</source>
        <translation>E-Mail bestätigt</translation>
    </message>
    <message>
        <source>E-mail not verified</source>
        <translation>E-Mail nicht bestätigt</translation>
    </message>
    <message>
        <source>Two-factor on</source>
        <translation>Zwei-Faktor ein</translation>
    </message>
    <message>
        <source>Two-factor off</source>
        <translation>Zwei-Faktor aus</translation>
    </message>
</context>
<context>
    <name>InviteDetail</name>
    <message>
        <source>The organization requires two-factor authentication, which is on.</source>
        <translation>Die Organisation verlangt Zwei-Faktor-Authentifizierung; sie ist eingeschaltet.</translation>
    </message>
    <message>
        <source>The chosen invite</source>
        <translation>Die gewählte Einladung</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Ihre Rolle</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Eingeladen von</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen am</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>Offen bis</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>E-Mail-Adresse kopieren</translation>
    </message>
    <message>
        <source>E-mail address copied</source>
        <translation>E-Mail-Adresse kopiert</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>Dis&amp;miss</source>
        <translation>Aus&amp;blenden</translation>
    </message>
    <message>
        <source>Re&amp;ject…</source>
        <translation>Ab&amp;lehnen…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>When you accept, you become a member of %1 with the role %2. What is yours stays yours.</source>
        <translation>Wenn Sie annehmen, werden Sie in %1 aufgenommen, mit der Rolle „%2“. Was Ihnen gehört, bleibt Ihres.</translation>
    </message>
    <message>
        <source>%1 (expired)</source>
        <translation>%1 (abgelaufen)</translation>
    </message>
    <message>
        <source>%1 requires two-factor authentication of its members, and yours is off. Turn it on, then you can accept.</source>
        <translation>Zwei-Faktor-Authentifizierung verlangt %1 von allen Mitgliedern; Ihre ist aus. Schalten Sie sie ein, dann können Sie annehmen.</translation>
    </message>
    <message>
        <source>Turn on two-factor first…</source>
        <translation>Erst Zwei-Faktor einschalten…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The server gave this invite no id to answer it by.</source>
        <translation>Der Server hat dieser Einladung keine ID gegeben, mit der man antworten könnte.</translation>
    </message>
    <message>
        <source>Takes the invite off your list, without a yes or no</source>
        <translation>Nimmt die Einladung von der Liste, ohne Ja oder Nein</translation>
    </message>
    <message>
        <source>Declines the invite</source>
        <translation>Lehnt die Einladung ab</translation>
    </message>
    <message>
        <source>Two-factor authentication has to be on first.</source>
        <translation>Die Zwei-Faktor-Authentifizierung muss zuerst eingeschaltet sein.</translation>
    </message>
    <message>
        <source>Reject the invite?</source>
        <translation>Einladung ablehnen?</translation>
    </message>
    <message>
        <source>You decline to join %1. To join later, somebody there has to invite you again.</source>
        <translation>Sie lehnen die Einladung in %1 ab. Um später beizutreten, muss Sie dort jemand neu einladen.</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>not named</source>
        <comment>who sent the invite</comment>
        <translation>nicht genannt</translation>
    </message>
</context>
<context>
    <name>InviteListModel</name>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
</context>
<context>
    <name>InviteNotices</name>
    <message numerus="yes">
        <source>%Ln new invite(s)</source>
        <translation>
            <numerusform>%Ln neue Einladung</numerusform>
            <numerusform>%Ln neue Einladungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Conta to answer them.</source>
        <translation>Öffnen Sie Conta, um zu antworten.</translation>
    </message>
    <message>
        <source>an organization</source>
        <translation>eine Organisation</translation>
    </message>
    <message>
        <source>Invite to %1</source>
        <translation>Einladung in %1</translation>
    </message>
    <message>
        <source>%1 invites you to join with the role %2.</source>
        <translation>%1 lädt Sie zum Beitritt mit der Rolle „%2“ ein.</translation>
    </message>
    <message>
        <source>You are invited to join with the role %1.</source>
        <translation>Sie sind zum Beitritt mit der Rolle „%1“ eingeladen.</translation>
    </message>
</context>
<context>
    <name>InviteWords</name>
    <message>
        <source>Accepting…</source>
        <translation>Wird angenommen…</translation>
    </message>
    <message>
        <source>Rejecting…</source>
        <translation>Wird abgelehnt…</translation>
    </message>
    <message>
        <source>Dismissing…</source>
        <translation>Wird ausgeblendet…</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>Not rejected</source>
        <translation>Nicht abgelehnt</translation>
    </message>
    <message>
        <source>Not dismissed</source>
        <translation>Nicht ausgeblendet</translation>
    </message>
    <message>
        <source>Ends any moment</source>
        <translation>Endet jeden Moment</translation>
    </message>
    <message>
        <source>If you still want to join, ask the organization for a new one.</source>
        <translation>Wenn Sie noch beitreten möchten, bitten Sie die Organisation um eine neue.</translation>
    </message>
    <message>
        <source>If you still want to join, ask %1 for a new one.</source>
        <translation>Wenn Sie noch beitreten möchten, bitten Sie %1 um eine neue.</translation>
    </message>
    <message>
        <source>It had expired before your answer arrived.</source>
        <translation>Sie war abgelaufen, bevor Ihre Antwort ankam.</translation>
    </message>
    <message>
        <source>This invite has expired and can no longer be answered.</source>
        <translation>Diese Einladung ist abgelaufen und kann nicht mehr beantwortet werden.</translation>
    </message>
    <message>
        <source>You are now a member of %1 with the role %2. In the web console you find it among your organizations; what is yours stays yours.</source>
        <translation>Sie wurden in %1 aufgenommen, mit der Rolle „%2“. In der Webkonsole steht sie unter Ihren Organisationen; was Ihnen gehört, bleibt Ihres.</translation>
    </message>
    <message>
        <source>If %1 is among your organizations in the web console, you have joined.</source>
        <translation>Steht %1 in der Webkonsole unter Ihren Organisationen, sind Sie beigetreten.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was lost, but the invite is no longer open: it has been answered.</source>
        <translation>Die Antwort des Servers ging verloren, aber die Einladung ist nicht mehr offen: Sie wurde beantwortet.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>No longer open</source>
        <translation>Nicht mehr offen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>You rejected this invite. %1</source>
        <translation>Sie haben diese Einladung abgelehnt. %1</translation>
    </message>
    <message>
        <source>You dismissed this invite. %1</source>
        <translation>Sie haben diese Einladung ausgeblendet. %1</translation>
    </message>
    <message>
        <source>This invite is no longer there: it was answered in another window or in the web console, or it was withdrawn.</source>
        <translation>Diese Einladung gibt es nicht mehr: Sie wurde in einem anderen Fenster oder in der Webkonsole beantwortet oder zurückgezogen.</translation>
    </message>
    <message>
        <source>It is not known whether your answer arrived. Checking with %1…</source>
        <translation>Ob Ihre Antwort angekommen ist, ist nicht bekannt. Prüfung bei %1…</translation>
    </message>
    <message>
        <source>You joined %1</source>
        <translation>Beigetreten: %1</translation>
    </message>
    <message>
        <source>Invite to %1 rejected</source>
        <translation>Einladung in %1 abgelehnt</translation>
    </message>
    <message>
        <source>Invite to %1 dismissed</source>
        <translation>Einladung in %1 ausgeblendet</translation>
    </message>
    <message>
        <source>Invite to %1: %2</source>
        <translation>Einladung in %1: %2</translation>
    </message>
    <message>
        <source>Organization without a name</source>
        <translation>Organisation ohne Namen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>the organization</source>
        <translation>die Organisation</translation>
    </message>
    <message>
        <source>%1 · invited by %2</source>
        <translation>%1 · eingeladen von %2</translation>
    </message>
    <message>
        <source>Not accepted: the invite is still open.</source>
        <translation>Nicht angenommen: Die Einladung ist noch offen.</translation>
    </message>
    <message>
        <source>Not rejected: the invite is still open.</source>
        <translation>Nicht abgelehnt: Die Einladung ist noch offen.</translation>
    </message>
    <message>
        <source>Not dismissed: the invite is still open.</source>
        <translation>Nicht ausgeblendet: Die Einladung ist noch offen.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>an invite that can be answered</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>It is not known whether your answer arrived.</source>
        <translation>Ob Ihre Antwort angekommen ist, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>InvitesCard</name>
    <message>
        <source>Open invites</source>
        <translation>Offene Einladungen</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Antworten…</translation>
    </message>
    <message>
        <source>Answer open invites</source>
        <translation>Offene Einladungen beantworten</translation>
    </message>
    <message>
        <source>Your invites could not be loaded</source>
        <translation>Ihre Einladungen konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>No invite waits for an answer.</source>
        <translation>Keine Einladung wartet auf Antwort.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) wait for an answer.</source>
        <translation>
            <numerusform>%Ln Einladung wartet auf Antwort.</numerusform>
            <numerusform>%Ln Einladungen warten auf Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” ends first: %2.</source>
        <comment>organization, 2 days left</comment>
        <translation>„%1“ endet zuerst: %2.</translation>
    </message>
    <message>
        <source>An organization</source>
        <translation>Eine Organisation</translation>
    </message>
</context>
<context>
    <name>InvitesPage</name>
    <message>
        <source>Invites</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>Not offered by this server</source>
        <translation>Auf diesem Server nicht verfügbar</translation>
    </message>
    <message>
        <source>%1 runs a version of the platform that does not tell of invites. They come by e-mail, and the web console shows them.</source>
        <translation>Auf %1 läuft eine Version der Plattform, die keine Einladungen meldet. Sie kommen per E-Mail, und die Webkonsole zeigt sie.</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Your invites could not be loaded</source>
        <translation>Ihre Einladungen konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>No invites</source>
        <translation>Keine Einladungen</translation>
    </message>
    <message>
        <source>When an organization invites you, its invite waits here. To join one, ask its administrator to invite %1.</source>
        <translation>Lädt eine Organisation Sie ein, wartet die Einladung hier. Um einer beizutreten, bitten Sie ihren Administrator, %1 einzuladen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>You can look, but not answer. %1</source>
        <translation>Sie können ansehen, aber nicht antworten. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed</source>
        <translation>
            <numerusform>%Ln geschlossen</numerusform>
            <numerusform>%Ln geschlossen</numerusform>
        </translation>
    </message>
    <message>
        <source>Search by organization, role or name</source>
        <translation>Nach Organisation, Rolle oder Name suchen</translation>
    </message>
    <message>
        <source>No invite has these words</source>
        <translation>Keine Einladung enthält diese Wörter</translation>
    </message>
    <message>
        <source>The link leads to an invite that is not among those of %1. It may be answered or withdrawn, or meant for another account.</source>
        <translation>Der Link führt zu einer Einladung, die nicht unter denen von %1 ist. Vielleicht wurde sie beantwortet oder zurückgezogen, oder sie ist für ein anderes Konto bestimmt.</translation>
    </message>
</context>
<context>
    <name>KeepChoice</name>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>Angemeldet &amp;bleiben</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Schlüsselbund erneut versuchen</translation>
    </message>
    <message>
        <source>This session only: nothing is kept on this computer.</source>
        <translation>Nur diese Sitzung: Auf diesem Computer wird nichts behalten.</translation>
    </message>
    <message>
        <source>Asking the keychain… If it wants to be unlocked, do that first.</source>
        <translation>Der Schlüsselbund wird gefragt … Wenn er entsperrt werden will, tun Sie das zuerst.</translation>
    </message>
    <message>
        <source>The sign-in, never the password, goes into the keychain (%1).</source>
        <translation>Die Anmeldung, nie das Passwort, kommt in den Schlüsselbund (%1).</translation>
    </message>
    <message>
        <source>This session only, unless the keychain (%1) is unlocked. It may ask for its password when you try again, or once you have signed in.</source>
        <translation>Nur diese Sitzung, es sei denn, der Schlüsselbund (%1) wird entsperrt. Er fragt vielleicht nach seinem Passwort, wenn Sie es erneut versuchen oder sich angemeldet haben.</translation>
    </message>
    <message>
        <source>This session only, for now. %1</source>
        <translation>Vorerst nur diese Sitzung. %1</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Erstellt am %1</translation>
    </message>
    <message>
        <source>For an authenticator app: time-based, SHA-1, 6 digits, 30 seconds. The platform has no recovery codes: this key is the way back in when the authenticator is lost. Whoever has it and the password can sign in, so keep it apart from both.</source>
        <translation>Für eine Authenticator-App: zeitbasiert, SHA-1, 6 Ziffern, 30 Sekunden. Die Plattform hat keine Wiederherstellungscodes: Dieser Schlüssel ist der Weg zurück, wenn der Authenticator verloren geht. Wer ihn und das Passwort hat, kann sich anmelden; bewahren Sie ihn getrennt von beiden auf.</translation>
    </message>
    <message>
        <source>Two-factor key</source>
        <translation>Zwei-Faktor-Schlüssel</translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>The server makes a key for you…</source>
        <translation>Der Server erstellt einen Schlüssel für Sie…</translation>
    </message>
    <message>
        <source>The &amp;key is in my authenticator, and I have kept it in a safe place</source>
        <translation>Der Schlüssel ist in meinem &amp;Authenticator, und ich habe ihn sicher aufbewahrt</translation>
    </message>
    <message>
        <source>Scan this with your authenticator</source>
        <translation>Scannen Sie dies mit Ihrem Authenticator</translation>
    </message>
    <message>
        <source>Add an account there and point the camera at the code.</source>
        <translation>Fügen Sie dort ein Konto hinzu und richten Sie die Kamera auf den Code.</translation>
    </message>
    <message>
        <source>Or type the key in</source>
        <translation>Oder tippen Sie den Schlüssel ein</translation>
    </message>
    <message>
        <source>Time-based (TOTP), SHA-1, 6 digits, 30 seconds.</source>
        <translation>Zeitbasiert (TOTP), SHA-1, 6 Ziffern, 30 Sekunden.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>As a picture with the QR code, or as a text</source>
        <translation>Als Bild mit dem QR-Code oder als Text</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Schlüssel: %1</translation>
    </message>
    <message>
        <source>The server made no key</source>
        <translation>Der Server hat keinen Schlüssel erstellt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Keep the key first, then tick this: there are no recovery codes to fall back on.</source>
        <translation>Bewahren Sie zuerst den Schlüssel auf und haken Sie dann dies an: Es gibt keine Wiederherstellungscodes als Rückhalt.</translation>
    </message>
    <message>
        <source>Taken off the clipboard again.</source>
        <translation>Wieder aus der Zwischenablage entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. In %Ln second(s) it is taken off the clipboard again.</source>
        <translation>
            <numerusform>Kopiert. In %Ln Sekunde wird er wieder aus der Zwischenablage entfernt.</numerusform>
            <numerusform>Kopiert. In %Ln Sekunden wird er wieder aus der Zwischenablage entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture with QR code (*.png)</source>
        <translation>Bild mit QR-Code (*.png)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Save the key</source>
        <translation>Schlüssel speichern</translation>
    </message>
    <message>
        <source>Saved to %1. Keep the file where nobody else gets at it.</source>
        <translation>Gespeichert unter %1. Bewahren Sie die Datei dort auf, wo niemand sonst an sie herankommt.</translation>
    </message>
    <message>
        <source>The key could not be saved to %1.</source>
        <translation>Der Schlüssel konnte nicht unter %1 gespeichert werden.</translation>
    </message>
    <message>
        <source>Two-factor key</source>
        <translation>Zwei-Faktor-Schlüssel</translation>
    </message>
    <message>
        <source>Print the key</source>
        <translation>Schlüssel drucken</translation>
    </message>
    <message>
        <source>The key could not be printed.</source>
        <translation>Der Schlüssel konnte nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>Sent to the printer. Make sure that the sheet came out readable.</source>
        <translation>An den Drucker gesendet. Prüfen Sie, ob das Blatt lesbar ist.</translation>
    </message>
</context>
<context>
    <name>KeychainCard</name>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Nicht vorhanden</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>Writing failed after %1 ms</source>
        <translation>Schreiben nach %1&#xa0;ms fehlgeschlagen</translation>
    </message>
    <message>
        <source>Written in %1 ms</source>
        <translation>Geschrieben in %1&#xa0;ms</translation>
    </message>
    <message>
        <source>Reading failed after %1 ms</source>
        <translation>Lesen nach %1&#xa0;ms fehlgeschlagen</translation>
    </message>
    <message>
        <source>Read in %1 ms</source>
        <translation>Gelesen in %1&#xa0;ms</translation>
    </message>
    <message>
        <source>Removing failed after %1 ms</source>
        <translation>Entfernen nach %1&#xa0;ms fehlgeschlagen</translation>
    </message>
    <message>
        <source>Removed in %1 ms</source>
        <translation>Entfernt in %1&#xa0;ms</translation>
    </message>
    <message>
        <source>Check the &amp;keychain</source>
        <translation>&amp;Schlüsselbund prüfen</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Memory only</source>
        <translation>Nur im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer: the sign-in ends with the program.</source>
        <translation>Auf diesem Computer wird nichts behalten: Die Anmeldung endet mit dem Programm.</translation>
    </message>
    <message>
        <source>Sign-ins can be kept here.</source>
        <translation>Anmeldungen können hier gespeichert werden.</translation>
    </message>
    <message>
        <source>Writes an entry of no worth into the keychain (%1), reads it back and removes it. A locked keychain may ask for its password.</source>
        <translation>Schreibt einen wertlosen Eintrag in den Schlüsselbund (%1), liest ihn zurück und entfernt ihn. Ein gesperrter Schlüsselbund fragt vielleicht nach seinem Passwort.</translation>
    </message>
</context>
<context>
    <name>KeychainName</name>
    <message>
        <source>Windows Credential Manager</source>
        <translation>Windows-Anmeldeinformationsverwaltung</translation>
    </message>
    <message>
        <source>macOS keychain</source>
        <translation>macOS-Schlüsselbund</translation>
    </message>
    <message>
        <source>GNOME Keyring or KWallet</source>
        <translation>GNOME Keyring oder KWallet</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Language and start</source>
        <translation>Sprache und Start</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Spra&amp;che</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Open with</source>
        <translation>Be&amp;ginnen mit</translation>
    </message>
    <message>
        <source>From the next sign-in or start on.</source>
        <translation>Ab der nächsten Anmeldung oder dem nächsten Start.</translation>
    </message>
    <message>
        <source>The page I was on last</source>
        <translation>Die zuletzt geöffnete Seite</translation>
    </message>
</context>
<context>
    <name>LimitNames</name>
    <message>
        <source>API tokens</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Application certificates</source>
        <translation>Anwendungszertifikate</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Application keys</source>
        <translation>Anwendungsschlüssel</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Dashboards</translation>
    </message>
    <message>
        <source>Data tables</source>
        <translation>Datentabellen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Device recipes</source>
        <translation>Geräterezepte</translation>
    </message>
    <message>
        <source>Experience domains</source>
        <translation>Experience-Domains</translation>
    </message>
    <message>
        <source>Experience endpoints</source>
        <translation>Experience-Endpoints</translation>
    </message>
    <message>
        <source>Experience groups</source>
        <translation>Experience-Gruppen</translation>
    </message>
    <message>
        <source>Experience slugs</source>
        <translation>Experience-Slugs</translation>
    </message>
    <message>
        <source>Experience users</source>
        <translation>Experience-Benutzer</translation>
    </message>
    <message>
        <source>Experience versions</source>
        <translation>Experience-Versionen</translation>
    </message>
    <message>
        <source>Experience views</source>
        <translation>Experience-Ansichten</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Workflows</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrationen</translation>
    </message>
    <message>
        <source>Notebooks</source>
        <translation>Notebooks</translation>
    </message>
    <message>
        <source>Private files</source>
        <translation>Private Dateien</translation>
    </message>
    <message>
        <source>Resource jobs</source>
        <translation>Ressourcen-Jobs</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>%1 of %2</source>
        <comment>used of the limit</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nearest limits</source>
        <translation>Nächste Limits</translation>
    </message>
    <message>
        <source>The server names no limits for this account.</source>
        <translation>Der Server nennt keine Limits für dieses Konto.</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>%1 genutzt</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>Stattdessen anmelden</translation>
    </message>
    <message>
        <source>Conta is locked</source>
        <translation>Conta ist gesperrt</translation>
    </message>
    <message>
        <source>What you were doing is still there. Sign in to go on with it.</source>
        <translation>Was Sie gerade taten, ist noch da. Melden Sie sich an, um damit fortzufahren.</translation>
    </message>
    <message>
        <source>Something that was typed is not saved. It is lost if Conta is closed now.</source>
        <translation>Eine Eingabe ist nicht gespeichert. Sie geht verloren, wenn Conta jetzt geschlossen wird.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Anfrage beim Schlüsselbund…</translation>
    </message>
    <message>
        <source>Your last sign-in has expired. Sign in again.</source>
        <translation>Ihre letzte Anmeldung ist abgelaufen. Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>What you were doing is still there. The keychain (%1) opens it again, and may not ask for a password.</source>
        <translation>Was Sie gerade taten, ist noch da. Der Schlüsselbund (%1) öffnet es wieder und fragt dabei vielleicht nicht nach einem Passwort.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The settings hold for now but could not be saved. %1</source>
        <translation>Die Einstellungen gelten vorerst, konnten aber nicht gespeichert werden. %1</translation>
    </message>
    <message>
        <source>You are signed out, but the sign-in may still be in the keychain. %1</source>
        <translation>Sie sind abgemeldet, aber die Anmeldung ist vielleicht noch im Schlüsselbund. %1</translation>
    </message>
    <message>
        <source>Starting the demo…</source>
        <translation>Demo wird gestartet…</translation>
    </message>
    <message>
        <source>A stand-in for the platform, on this computer alone.</source>
        <translation>Ein Ersatz für die Plattform, nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>The demo could not be started.</source>
        <translation>Die Demo konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Asking the keychain for your sign-in…</source>
        <translation>Anfrage beim Schlüsselbund nach Ihrer Anmeldung…</translation>
    </message>
    <message>
        <source>If it wants to be unlocked, do that first.</source>
        <translation>Will er entsperrt werden, tun Sie das zuerst.</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>Stattdessen anmelden</translation>
    </message>
    <message>
        <source>Your last sign-in has expired. Sign in again.</source>
        <translation>Ihre letzte Anmeldung ist abgelaufen. Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>A file of Conta could not be read and was put aside: %1</source>
        <translation>Eine Datei von Conta war nicht lesbar und wurde beiseitegelegt: %1</translation>
    </message>
    <message>
        <source>%1 – %2 – Conta</source>
        <translation>%1 – %2 – Conta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This account is signed out. Sign in to open it.</source>
        <translation>Dieses Konto ist abgemeldet. Melden Sie sich an, um es zu öffnen.</translation>
    </message>
    <message>
        <source>Something is left of the account</source>
        <translation>Vom Konto ist noch etwas übrig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>account, server</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s): %1</source>
        <translation>
            <numerusform>%Ln Warnung: %1</numerusform>
            <numerusform>%Ln Warnungen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in to see the invite that the link leads to.</source>
        <translation>Melden Sie sich an, um die Einladung zu sehen, zu der der Link führt.</translation>
    </message>
    <message>
        <source>The keychain works again, and may hold the sign-in of %1.</source>
        <translation>Der Schlüsselbund funktioniert wieder und enthält vielleicht die Anmeldung von %1.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message>
        <source>%1, %2</source>
        <comment>page, what waits there</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>NetworkDialog</name>
    <message>
        <source>Network settings</source>
        <translation>Netzwerkeinstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>The network settings that you changed are not saved yet.</source>
        <translation>Die geänderten Netzwerkeinstellungen sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>NetworkForm</name>
    <message>
        <source>&amp;Give up on an answer after</source>
        <translation>Auf eine &amp;Antwort höchstens warten</translation>
    </message>
    <message>
        <source>Use HTTP/&amp;2 where the server offers it</source>
        <translation>HTTP/&amp;2 verwenden, wo der Server es anbietet</translation>
    </message>
    <message>
        <source>Turn it off for a proxy that breaks it.</source>
        <translation>Schalten Sie es für einen Proxy aus, der es stört.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate authorities are not in use. %1</source>
        <translation>Die Zertifizierungsstellen werden nicht verwendet. %1</translation>
    </message>
    <message>
        <source>The proxy&apos;s password holds for this session only. %1</source>
        <translation>Das Passwort des Proxys gilt nur für diese Sitzung. %1</translation>
    </message>
    <message>
        <source>The proxy&apos;s password could not be had from the keychain: enter it again. %1</source>
        <translation>Das Passwort des Proxys war aus dem Schlüsselbund nicht zu bekommen: Geben Sie es erneut ein. %1</translation>
    </message>
</context>
<context>
    <name>NotebooksTab</name>
    <message>
        <source>Notebook minutes</source>
        <translation>Notebook-Minuten</translation>
    </message>
    <message>
        <source>Notebook runs by outcome</source>
        <translation>Notebook-Läufe nach Ergebnis</translation>
    </message>
    <message>
        <source>No notebook ran in this range. Notebooks are written and started in the web console.</source>
        <translation>In diesem Zeitraum lief kein Notebook. Notebooks werden in der Webkonsole geschrieben und gestartet.</translation>
    </message>
    <message>
        <source>No notebook ran in this range.</source>
        <translation>In diesem Zeitraum lief kein Notebook.</translation>
    </message>
    <message>
        <source>Only the notebooks of applications that you own are counted, not those of your organizations. The platform counts their minutes by UTC days.</source>
        <translation>Gezählt werden nur die Notebooks Ihrer eigenen Anwendungen, nicht die Ihrer Organisationen. Die Plattform zählt ihre Minuten nach UTC-Tagen.</translation>
    </message>
    <message>
        <source>Notebook minutes could not be loaded</source>
        <translation>Die Notebook-Minuten konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln run(s)</source>
        <translation>
            <numerusform>In %Ln Lauf</numerusform>
            <numerusform>In %Ln Läufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Notebook minutes by day</source>
        <translation>Notebook-Minuten nach Tag</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Zeitraum davor</translation>
    </message>
    <message>
        <source>Limit, spread evenly</source>
        <translation>Limit, gleichmäßig verteilt</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Zeitlimit erreicht</translation>
    </message>
    <message>
        <source>Minutes</source>
        <comment>of notebooks, before a number</comment>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Expected</source>
        <comment>values of a forecast</comment>
        <translation>Erwartet</translation>
    </message>
</context>
<context>
    <name>NotificationsCard</name>
    <message>
        <source>Tell me on the desktop when an &amp;invite arrives</source>
        <translation>Auf dem Desktop melden, wenn eine Ein&amp;ladung eintrifft</translation>
    </message>
    <message>
        <source>Conta looks for new invites every few minutes while its window is open. The notification names the organization and who invites you.</source>
        <translation>Conta sucht alle paar Minuten nach neuen Einladungen, solange das Fenster offen ist. Die Benachrichtigung nennt die Organisation und wer Sie einlädt.</translation>
    </message>
    <message>
        <source>Tell me on the desktop when the &amp;payload limit is near</source>
        <translation>Auf dem Desktop melden, wenn das &amp;Payload-Limit naht</translation>
    </message>
    <message>
        <source>Once each at 80, 95 and 100 percent of the limit of a billing period. Above it, payloads of the applications that you own are rejected.</source>
        <translation>Je einmal bei 80, 95 und 100 Prozent des Limits eines Abrechnungszeitraums. Darüber werden Payloads Ihrer eigenen Anwendungen abgelehnt.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
</context>
<context>
    <name>OrgRoles</name>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Collaborate</source>
        <translation>Mitarbeiten</translation>
    </message>
    <message>
        <source>You can do everything, and manage the organization itself: its members and settings.</source>
        <translation>Sie dürfen alles und verwalten die Organisation selbst: ihre Mitglieder und Einstellungen.</translation>
    </message>
    <message>
        <source>You can create, change and delete the organization&apos;s applications, dashboards and devices, but not manage its members.</source>
        <translation>Sie dürfen Anwendungen, Dashboards und Geräte der Organisation erstellen, ändern und löschen, aber nicht ihre Mitglieder verwalten.</translation>
    </message>
    <message>
        <source>You can see what the organization has and work with it, such as sending commands to devices, but not change how it is built.</source>
        <translation>Sie dürfen sehen, was die Organisation hat, und damit arbeiten, etwa Befehle an Geräte senden, aber nicht den Aufbau ändern.</translation>
    </message>
    <message>
        <source>You can look at what the organization has, and change nothing.</source>
        <translation>Sie dürfen ansehen, was die Organisation hat, und nichts ändern.</translation>
    </message>
    <message>
        <source>You become a member, but see nothing until an administrator gives you a role in one of its applications or dashboards.</source>
        <translation>Sie werden Mitglied, sehen aber nichts, bis ein Administrator Ihnen eine Rolle in einer Anwendung oder einem Dashboard gibt.</translation>
    </message>
    <message>
        <source>The server does not say which role you would have. Ask whoever invited you.</source>
        <translation>Der Server sagt nicht, welche Rolle Sie hätten. Fragen Sie die Person, die Sie eingeladen hat.</translation>
    </message>
    <message>
        <source>This version of Conta does not know the role “%1”. Ask whoever invited you what it allows.</source>
        <translation>Diese Version von Conta kennt die Rolle „%1“ nicht. Fragen Sie die einladende Person, was sie erlaubt.</translation>
    </message>
    <message>
        <source>View</source>
        <comment>role: may look and not change</comment>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no role</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>not named</source>
        <comment>the role</comment>
        <translation>nicht genannt</translation>
    </message>
</context>
<context>
    <name>OrganizationListModel</name>
    <message>
        <source>Your role there: %1, which may not be enough</source>
        <translation>Ihre Rolle dort: %1; das reicht vielleicht nicht</translation>
    </message>
    <message>
        <source>Your role there: %1</source>
        <translation>Ihre Rolle dort: %1</translation>
    </message>
    <message>
        <source>holds %1</source>
        <translation>enthält %1</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>The overview could not be loaded</source>
        <translation>Der Überblick konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <translation>Dies konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>See usage</source>
        <translation>Nutzung ansehen</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Shown as of %1. %2</source>
        <translation>Stand: %1. %2</translation>
    </message>
    <message>
        <source>Refresh (%1)</source>
        <comment>key</comment>
        <translation>Aktualisieren (%1)</translation>
    </message>
    <message>
        <source>Help with this page</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
</context>
<context>
    <name>PageCatalogue</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Invites</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>Recent items</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Payloads</source>
        <translation>Payloads</translation>
    </message>
    <message>
        <source>Payloads as a table</source>
        <translation>Payloads als Tabelle</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Notebooks</source>
        <translation>Notebooks</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a page or an action</source>
        <translation>Seite oder Aktion suchen</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>Nichts passt. Versuchen Sie es mit weniger Buchstaben.</translation>
    </message>
    <message>
        <source>Pages and actions</source>
        <translation>Seiten und Aktionen</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter does it, Esc closes.</source>
        <translation>Pfeiltasten wählen, Enter führt aus, Esc schließt.</translation>
    </message>
</context>
<context>
    <name>ParentChooser</name>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>A&amp;pplication</source>
        <translation>A&amp;nwendung</translation>
    </message>
    <message>
        <source>Choose an application</source>
        <translation>Wählen Sie eine Anwendung</translation>
    </message>
</context>
<context>
    <name>ParentPopup</name>
    <message>
        <source>Search, or paste an application&apos;s id</source>
        <translation>Suchen oder die ID einer Anwendung einfügen</translation>
    </message>
    <message>
        <source>Choose an application</source>
        <translation>Wählen Sie eine Anwendung</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>The application with this id</source>
        <translation>Die Anwendung mit dieser ID</translation>
    </message>
    <message>
        <source>Your applications are on their way…</source>
        <translation>Ihre Anwendungen sind unterwegs…</translation>
    </message>
    <message>
        <source>Your applications could not be listed; only those opened last are here. %1</source>
        <translation>Ihre Anwendungen konnten nicht aufgelistet werden; hier sind nur die zuletzt geöffneten. %1</translation>
    </message>
    <message>
        <source>You own no applications. One of an organization can be chosen by its id.</source>
        <translation>Sie besitzen keine Anwendungen. Die einer Organisation lässt sich per ID wählen.</translation>
    </message>
    <message>
        <source>No application fits. One of an organization can be chosen by its id.</source>
        <translation>Keine Anwendung passt. Die einer Organisation lässt sich per ID wählen.</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Change password…</source>
        <translation>Passwort ändern…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Your organization&apos;s single sign-on manages how you sign in: there is no password here that could be changed.</source>
        <translation>Das Single Sign-on Ihrer Organisation verwaltet Ihre Anmeldung: Hier gibt es kein Passwort, das geändert werden könnte.</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Neues Passwort</translation>
    </message>
    <message>
        <source>&amp;Repeat the new password</source>
        <translation>Neues Passwort &amp;wiederholen</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere else</source>
        <translation>Überall sonst &amp;abmelden</translation>
    </message>
    <message>
        <source>Every other device and program that is signed in to this account has to sign in again.</source>
        <translation>Jedes andere Gerät und Programm, das bei diesem Konto angemeldet ist, muss sich neu anmelden.</translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation>&amp;Passwort ändern</translation>
    </message>
    <message>
        <source>Last changed %1</source>
        <translation>Zuletzt geändert: %1</translation>
    </message>
    <message>
        <source>When it last changed is not known.</source>
        <translation>Wann es zuletzt geändert wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This is the current password: choose another one</source>
        <translation>Das ist das aktuelle Passwort: Wählen Sie ein anderes</translation>
    </message>
    <message>
        <source>This does not meet every point of the list below yet</source>
        <translation>Es erfüllt noch nicht jeden Punkt der Liste unten</translation>
    </message>
    <message>
        <source>This is not the same as the new password</source>
        <translation>Das stimmt nicht mit dem neuen Passwort überein</translation>
    </message>
    <message>
        <source>It is not known whether the password was changed. %1</source>
        <translation>Ob das Passwort geändert wurde, ist nicht bekannt. %1</translation>
    </message>
    <message>
        <source>Checking with %1…</source>
        <translation>Prüfung bei %1…</translation>
    </message>
    <message>
        <source>This server does not say when a password last changed: sign out, then try the new password and, if it is not accepted, the old one.</source>
        <translation>Dieser Server sagt nicht, wann ein Passwort zuletzt geändert wurde: Melden Sie sich ab und versuchen Sie das neue Passwort und, wenn es nicht angenommen wird, das alte.</translation>
    </message>
    <message>
        <source>This sign-in is no longer accepted, which a changed password would explain. Sign in again, with the new password first and the old one if it is not accepted.</source>
        <translation>Diese Anmeldung wird nicht mehr angenommen, was ein geändertes Passwort erklären würde. Melden Sie sich neu an, zuerst mit dem neuen Passwort und, wenn es nicht angenommen wird, mit dem alten.</translation>
    </message>
    <message>
        <source>The password was changed; only the server&apos;s answer had been lost. The new one holds from now on, and this device stays signed in.</source>
        <translation>Das Passwort wurde geändert; nur die Antwort des Servers war verloren gegangen. Ab jetzt gilt das neue, und dieses Gerät bleibt angemeldet.</translation>
    </message>
    <message>
        <source>Your earlier attempt did change the password; only the server&apos;s answer had been lost. The new password of that attempt holds, and what is typed here was not sent. To change it again, type that one as the current password.</source>
        <translation>Ihr früherer Versuch hat das Passwort doch geändert; nur die Antwort des Servers war verloren gegangen. Es gilt das neue Passwort jenes Versuchs; was hier steht, wurde nicht gesendet. Um es erneut zu ändern, geben Sie jenes als aktuelles Passwort ein.</translation>
    </message>
    <message>
        <source>The password was not changed. %1</source>
        <translation>Das Passwort wurde nicht geändert. %1</translation>
    </message>
    <message>
        <source>No answer came, and so far nothing has changed: the old password holds. What you typed is still here; try again.</source>
        <translation>Es kam keine Antwort, und bisher hat sich nichts geändert: Das alte Passwort gilt. Ihre Eingaben sind noch da; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The password was not changed. Current password or code not accepted.</source>
        <translation>Das Passwort wurde nicht geändert. Aktuelles Passwort oder Code nicht angenommen.</translation>
    </message>
    <message>
        <source>The password was not changed. Current password not accepted.</source>
        <translation>Das Passwort wurde nicht geändert. Aktuelles Passwort nicht angenommen.</translation>
    </message>
    <message>
        <source>The password was not changed: see the fields marked below.</source>
        <translation>Das Passwort wurde nicht geändert: siehe die unten markierten Felder.</translation>
    </message>
    <message>
        <source>The password was changed and you are signed in, but this sign-in will not survive the end of the program. %1</source>
        <translation>Das Passwort wurde geändert und Sie sind angemeldet, aber diese Anmeldung überdauert das Ende des Programms nicht. %1</translation>
    </message>
    <message>
        <source>The sign-in is kept again</source>
        <translation>Die Anmeldung ist wieder gespeichert</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Passwort geändert</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Schlüsselbund erneut versuchen</translation>
    </message>
    <message>
        <source>The password was changed. The new sign-in is on its way into the keychain (%1)…</source>
        <translation>Das Passwort wurde geändert. Die neue Anmeldung wird im Schlüsselbund gespeichert (%1)…</translation>
    </message>
</context>
<context>
    <name>PasswordChecklist</name>
    <message>
        <source>%1 to %2 characters</source>
        <translation>%1 bis %2 Zeichen</translation>
    </message>
    <message>
        <source>An upper-case letter, A to Z</source>
        <translation>Ein Großbuchstabe, A bis Z</translation>
    </message>
    <message>
        <source>A lower-case letter, a to z</source>
        <translation>Ein Kleinbuchstabe, a bis z</translation>
    </message>
    <message>
        <source>A digit, 0 to 9</source>
        <translation>Eine Ziffer, 0 bis 9</translation>
    </message>
    <message>
        <source>A symbol or space, such as ! or #</source>
        <translation>Ein Sonderzeichen oder Leerzeichen, etwa ! oder #</translation>
    </message>
    <message>
        <source>Not the current password</source>
        <translation>Nicht das aktuelle Passwort</translation>
    </message>
    <message>
        <source>Repeated exactly</source>
        <translation>Genau wiederholt</translation>
    </message>
    <message>
        <source>The new password meets every point</source>
        <translation>Das neue Passwort erfüllt jeden Punkt</translation>
    </message>
    <message>
        <source>%1 of %2 points met</source>
        <translation>%1 von %2 Punkten erfüllt</translation>
    </message>
    <message>
        <source>Met: %1</source>
        <translation>Erfüllt: %1</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Es fehlt noch: %1</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Caps Lock seems to be on</source>
        <translation>Die Feststelltaste ist anscheinend aktiv</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Eingabe verbergen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe zeigen</translation>
    </message>
</context>
<context>
    <name>PasswordStrength</name>
    <message>
        <source>Very weak – guessed at once</source>
        <translation>Sehr schwach – sofort erraten</translation>
    </message>
    <message>
        <source>Weak – guessed quickly</source>
        <translation>Schwach – schnell erraten</translation>
    </message>
    <message>
        <source>Fair – holds for a while</source>
        <translation>Mäßig – hält eine Weile</translation>
    </message>
    <message>
        <source>Strong – hard to guess</source>
        <translation>Stark – schwer zu erraten</translation>
    </message>
    <message>
        <source>Very strong – out of reach of guessing</source>
        <translation>Sehr stark – praktisch nicht zu erraten</translation>
    </message>
</context>
<context>
    <name>PasteIdsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Add to the selection</source>
        <translation>Zur &amp;Auswahl hinzufügen</translation>
    </message>
    <message>
        <source>Paste ids</source>
        <translation>IDs einfügen</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>IDs</translation>
    </message>
    <message>
        <source>Ids of 24 digits and letters a to f, with anything between them</source>
        <translation>IDs aus 24 Ziffern und Buchstaben a bis f, mit Beliebigem dazwischen</translation>
    </message>
    <message>
        <source>Paste ids of applications and dashboards</source>
        <translation>Fügen Sie IDs von Anwendungen und Dashboards ein</translation>
    </message>
    <message>
        <source>A&amp;pplications</source>
        <translation>A&amp;nwendungen</translation>
    </message>
    <message>
        <source>Da&amp;shboards</source>
        <translation>&amp;Dashboards</translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s) in neither of your lists: take as</source>
        <translation>
            <numerusform>%Ln ID in keiner Ihrer Listen: behandeln als</numerusform>
            <numerusform>%Ln IDs in keiner Ihrer Listen: behandeln als</numerusform>
        </translation>
    </message>
    <message>
        <source>No ids yet.</source>
        <translation>Noch keine IDs.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln came more than once and count(s) once.</source>
        <translation>
            <numerusform>%Ln kam mehrmals vor und zählt einmal.</numerusform>
            <numerusform>%Ln kamen mehrmals vor und zählen einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) left out as no id: %1</source>
        <translation>
            <numerusform>%Ln Wort ausgelassen, da keine ID: %1</numerusform>
            <numerusform>%Ln Wörter ausgelassen, da keine IDs: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too many: one transfer takes at most %1 of each kind.</source>
        <translation>
            <numerusform>%Ln zu viel: Eine Übertragung nimmt höchstens %1 je Art.</numerusform>
            <numerusform>%Ln zu viel: Eine Übertragung nimmt höchstens %1 je Art.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yours among %Ln id(s): %1.</source>
        <translation>
            <numerusform>Von %Ln ID gehört Ihnen: %1.</numerusform>
            <numerusform>Von %Ln IDs gehören Ihnen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s), none of them in your lists. The server decides whether they can move.</source>
        <translation>
            <numerusform>%Ln ID, die in keiner Ihrer Listen steht. Der Server entscheidet, ob sie übertragen werden kann.</numerusform>
            <numerusform>%Ln IDs, keine davon in Ihren Listen. Der Server entscheidet, ob sie übertragen werden können.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are in neither list: the server decides whether those can move.</source>
        <translation>Die übrigen stehen in keiner der beiden Listen: Der Server entscheidet, ob diese übertragen werden können.</translation>
    </message>
</context>
<context>
    <name>PayloadTypes</name>
    <message>
        <source>Split by</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Nach Typ</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Nach Quelle</translation>
    </message>
    <message>
        <source>What they are made of</source>
        <translation>Woraus sie bestehen</translation>
    </message>
    <message>
        <source>All payloads, billable or not: the platform does not say which types are billable.</source>
        <translation>Alle Payloads, abrechenbar oder nicht: Die Plattform sagt nicht, welche Typen abrechenbar sind.</translation>
    </message>
    <message>
        <source>No payloads in this range.</source>
        <translation>Keine Payloads in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>From: %1</source>
        <comment>list of sources</comment>
        <translation>Von: %1</translation>
    </message>
</context>
<context>
    <name>PayloadView</name>
    <message>
        <source>Payload data, running total</source>
        <translation>Payload-Daten, aufgelaufen</translation>
    </message>
    <message>
        <source>Payloads, running total</source>
        <translation>Payloads, aufgelaufen</translation>
    </message>
    <message>
        <source>Payload data by hour</source>
        <translation>Payload-Daten nach Stunde</translation>
    </message>
    <message>
        <source>Payloads by hour</source>
        <translation>Payloads nach Stunde</translation>
    </message>
    <message>
        <source>Payload data by day</source>
        <translation>Payload-Daten nach Tag</translation>
    </message>
    <message>
        <source>Payloads by day</source>
        <translation>Payloads nach Tag</translation>
    </message>
    <message>
        <source>Billable</source>
        <translation>Abrechenbar</translation>
    </message>
    <message>
        <source>Not billable</source>
        <translation>Nicht abrechenbar</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Zeitraum davor</translation>
    </message>
    <message>
        <source>Expected, billable</source>
        <translation>Erwartet, abrechenbar</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Limit, spread evenly</source>
        <translation>Limit, gleichmäßig verteilt</translation>
    </message>
    <message>
        <source>All</source>
        <comment>payloads, billable or not</comment>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>PayloadWords</name>
    <message>
        <source>Application files</source>
        <translation>Anwendungsdateien</translation>
    </message>
    <message>
        <source>A file of an application was stored or changed.</source>
        <translation>Eine Datei einer Anwendung wurde gespeichert oder geändert.</translation>
    </message>
    <message>
        <source>Data tables</source>
        <translation>Datentabellen</translation>
    </message>
    <message>
        <source>A row of a data table was added, changed or removed.</source>
        <translation>Eine Zeile einer Datentabelle wurde hinzugefügt, geändert oder entfernt.</translation>
    </message>
    <message>
        <source>Device commands</source>
        <translation>Gerätebefehle</translation>
    </message>
    <message>
        <source>A command was sent to a device.</source>
        <translation>Ein Befehl wurde an ein Gerät gesendet.</translation>
    </message>
    <message>
        <source>Device connections</source>
        <translation>Geräteverbindungen</translation>
    </message>
    <message>
        <source>A device connected to the broker.</source>
        <translation>Ein Gerät hat sich mit dem Broker verbunden.</translation>
    </message>
    <message>
        <source>Devices created</source>
        <translation>Erstellte Geräte</translation>
    </message>
    <message>
        <source>A device was created.</source>
        <translation>Ein Gerät wurde erstellt.</translation>
    </message>
    <message>
        <source>Device disconnections</source>
        <translation>Getrennte Geräte</translation>
    </message>
    <message>
        <source>A device left the broker, or its connection broke.</source>
        <translation>Ein Gerät hat den Broker verlassen, oder seine Verbindung brach ab.</translation>
    </message>
    <message>
        <source>Device state</source>
        <translation>Gerätezustand</translation>
    </message>
    <message>
        <source>A device reported measurements, or a workflow did so for it.</source>
        <translation>Ein Gerät hat Messwerte gemeldet, oder ein Workflow tat es für das Gerät.</translation>
    </message>
    <message>
        <source>Experience endpoints</source>
        <translation>Experience-Endpoints</translation>
    </message>
    <message>
        <source>A page or an interface of an experience was requested.</source>
        <translation>Eine Seite oder Schnittstelle einer Experience wurde angefordert.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>An event was opened or changed.</source>
        <translation>Ein Ereignis wurde geöffnet oder geändert.</translation>
    </message>
    <message>
        <source>Workflow errors</source>
        <translation>Workflow-Fehler</translation>
    </message>
    <message>
        <source>A workflow ran into an error.</source>
        <translation>In einem Workflow trat ein Fehler auf.</translation>
    </message>
    <message>
        <source>Incoming e-mail</source>
        <translation>Eingehende E-Mails</translation>
    </message>
    <message>
        <source>An e-mail arrived for a workflow.</source>
        <translation>Eine E-Mail kam für einen Workflow an.</translation>
    </message>
    <message>
        <source>MQTT messages in</source>
        <translation>MQTT-Nachrichten ein</translation>
    </message>
    <message>
        <source>A message was published to a topic of the broker.</source>
        <translation>Eine Nachricht wurde in einem Topic des Brokers veröffentlicht.</translation>
    </message>
    <message>
        <source>MQTT messages out</source>
        <translation>MQTT-Nachrichten aus</translation>
    </message>
    <message>
        <source>The broker delivered a message to a subscriber.</source>
        <translation>Der Broker hat eine Nachricht an einen Abonnenten zugestellt.</translation>
    </message>
    <message>
        <source>Notebook runs</source>
        <translation>Notebook-Läufe</translation>
    </message>
    <message>
        <source>A notebook was run.</source>
        <translation>Ein Notebook wurde ausgeführt.</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>Zeitgeber</translation>
    </message>
    <message>
        <source>A timer started a workflow.</source>
        <translation>Ein Zeitgeber hat einen Workflow gestartet.</translation>
    </message>
    <message>
        <source>Virtual buttons</source>
        <translation>Virtuelle Taster</translation>
    </message>
    <message>
        <source>Somebody pressed a virtual button.</source>
        <translation>Jemand hat einen virtuellen Taster gedrückt.</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Another service called a webhook.</source>
        <translation>Ein anderer Dienst hat einen Webhook aufgerufen.</translation>
    </message>
    <message>
        <source>Applications, over MQTT</source>
        <translation>Anwendungen, über MQTT</translation>
    </message>
    <message>
        <source>With an application&apos;s own key.</source>
        <translation>Mit einem eigenen Schlüssel der Anwendung.</translation>
    </message>
    <message>
        <source>Devices, over MQTT</source>
        <translation>Geräte, über MQTT</translation>
    </message>
    <message>
        <source>Through the broker.</source>
        <translation>Über den Broker.</translation>
    </message>
    <message>
        <source>Devices, over REST</source>
        <translation>Geräte, über REST</translation>
    </message>
    <message>
        <source>By calls of the API.</source>
        <translation>Durch Aufrufe der API.</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Workflows</translation>
    </message>
    <message>
        <source>While they ran.</source>
        <translation>Während sie liefen.</translation>
    </message>
    <message>
        <source>Senders of e-mail</source>
        <translation>Absender von E-Mails</translation>
    </message>
    <message>
        <source>From anywhere.</source>
        <translation>Von überall.</translation>
    </message>
    <message>
        <source>The public web</source>
        <translation>Das öffentliche Web</translation>
    </message>
    <message>
        <source>By requests from anywhere.</source>
        <translation>Durch Anfragen von überall.</translation>
    </message>
    <message>
        <source>Timers of workflows</source>
        <translation>Zeitgeber von Workflows</translation>
    </message>
    <message>
        <source>By the clock.</source>
        <translation>Nach der Uhr.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>In the web console, or with a token of theirs.</source>
        <translation>In der Webkonsole oder mit einem eigenen Token.</translation>
    </message>
</context>
<context>
    <name>PayloadsTab</name>
    <message>
        <source>Payloads</source>
        <translation>Payloads</translation>
    </message>
    <message>
        <source>No payloads in this range. They come with the first device, workflow or webhook of an application that you own; or choose a longer range.</source>
        <translation>Keine Payloads in diesem Zeitraum. Sie kommen mit dem ersten Gerät, Workflow oder Webhook einer eigenen Anwendung; oder wählen Sie einen längeren Zeitraum.</translation>
    </message>
    <message>
        <source>Show by</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Stündlich</translation>
    </message>
    <message>
        <source>Running total</source>
        <translation>Aufgelaufen</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Payloads that are counted</source>
        <translation>Gezählte Payloads</translation>
    </message>
    <message>
        <source>Billable</source>
        <extracomment>All payloads, billable or not.</extracomment>
        <translation>Abrechenbar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>UTC days</source>
        <translation>UTC-Tage</translation>
    </message>
    <message>
        <source>Local days</source>
        <translation>Ortstage</translation>
    </message>
    <message>
        <source>Only the applications that you own are counted, not those of your organizations.</source>
        <translation>Gezählt werden nur Ihre eigenen Anwendungen, nicht die Ihrer Organisationen.</translation>
    </message>
    <message>
        <source>Billable or not</source>
        <translation>Abrechenbar oder nicht</translation>
    </message>
    <message>
        <source>Data in payloads</source>
        <translation>Daten in Payloads</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Billable or not: this server does not tell them apart.</source>
        <translation>Abrechenbar oder nicht: Dieser Server unterscheidet sie nicht.</translation>
    </message>
    <message>
        <source>The whole of it.</source>
        <extracomment>Said of the number for an earlier time: it counts that time to its end.</extracomment>
        <translation>Der ganze Zeitraum.</translation>
    </message>
    <message>
        <source>Expected in this period</source>
        <translation>In diesem Zeitraum erwartet</translation>
    </message>
    <message>
        <source>This server has no numbers over time.</source>
        <translation>Dieser Server hat keine Zahlen im Zeitverlauf.</translation>
    </message>
    <message>
        <source>Not offered by this server</source>
        <translation>Auf diesem Server nicht verfügbar</translation>
    </message>
    <message>
        <source>It runs an older version of the platform that has only the totals of a range, which are above and below.</source>
        <translation>Auf ihm läuft eine ältere Version der Plattform, die nur die Summen eines Zeitraums kennt; sie stehen oben und unten.</translation>
    </message>
    <message>
        <source>Payloads over time could not be loaded</source>
        <translation>Der Zeitverlauf der Payloads konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>The types of payload could not be loaded</source>
        <translation>Die Payload-Typen konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Not billable among these: %1</source>
        <comment>payloads or data</comment>
        <translation>Davon nicht abrechenbar: %1</translation>
    </message>
    <message>
        <source>Not billable, and left out here: %1</source>
        <comment>payloads or data</comment>
        <translation>Nicht abrechenbar und hier ausgelassen: %1</translation>
    </message>
    <message>
        <source>The payload limit (%1) is used up. In your own space, payloads above it are rejected until the period ends on %2.</source>
        <translation>Das Payload-Limit (%1) ist aufgebraucht. In Ihrem eigenen Bereich werden weitere Payloads abgelehnt, bis der Zeitraum am %2 endet.</translation>
    </message>
</context>
<context>
    <name>PeriodCard</name>
    <message>
        <source>Payloads this period</source>
        <translation>Payloads im Zeitraum</translation>
    </message>
    <message>
        <source>Notebook minutes this period</source>
        <translation>Notebook-Minuten im Zeitraum</translation>
    </message>
    <message>
        <source>Usage in detail</source>
        <translation>Nutzung im Detail</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>the limit</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Kein Limit</translation>
    </message>
    <message>
        <source>The numbers of this period could not be loaded</source>
        <translation>Die Zahlen dieses Zeitraums konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>The server names no billing period for this account.</source>
        <translation>Der Server nennt keinen Abrechnungszeitraum für dieses Konto.</translation>
    </message>
    <message>
        <source>This server runs an older version of the platform that does not count this.</source>
        <translation>Auf diesem Server läuft eine ältere Version der Plattform, die dies nicht zählt.</translation>
    </message>
</context>
<context>
    <name>PeriodFigures</name>
    <message>
        <source>Limit of this period</source>
        <translation>Limit dieses Zeitraums</translation>
    </message>
    <message>
        <source>The server names no limit.</source>
        <translation>Der Server nennt kein Limit.</translation>
    </message>
    <message>
        <source>Expected in this period</source>
        <translation>In diesem Zeitraum erwartet</translation>
    </message>
    <message>
        <source>The server names no billing period.</source>
        <translation>Der Server nennt keinen Abrechnungszeitraum.</translation>
    </message>
    <message numerus="yes">
        <source>Too little data: that takes %Ln whole day(s).</source>
        <translation>
            <numerusform>Zu wenig Daten: Dazu braucht es %Ln ganzen Tag.</numerusform>
            <numerusform>Zu wenig Daten: Dazu braucht es %Ln ganze Tage.</numerusform>
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
        <translation>%1 bis %2, bis zum %3.</translation>
    </message>
    <message>
        <source>The limit is reached.</source>
        <translation>Das Limit ist erreicht.</translation>
    </message>
    <message>
        <source>The limit is reached within a day.</source>
        <translation>Das Limit wird innerhalb eines Tages erreicht.</translation>
    </message>
    <message numerus="yes">
        <source>The limit is reached in about %Ln day(s).</source>
        <translation>
            <numerusform>Das Limit wird in etwa %Ln Tag erreicht.</numerusform>
            <numerusform>Das Limit wird in etwa %Ln Tagen erreicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The limit may be reached.</source>
        <translation>Das Limit wird vielleicht erreicht.</translation>
    </message>
    <message>
        <source>That is within the limit.</source>
        <translation>Das liegt innerhalb des Limits.</translation>
    </message>
    <message>
        <source>Nothing of this range is over yet.</source>
        <translation>Von diesem Zeitraum ist noch nichts vorbei.</translation>
    </message>
    <message>
        <source>Nothing is known of that time.</source>
        <translation>Über jene Zeit ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Over the same days: now %1.</source>
        <comment>change</comment>
        <extracomment>Said of the number of an earlier time, shown above it: how much more or less it is now.</extracomment>
        <translation>Über dieselben Tage: jetzt %1.</translation>
    </message>
    <message>
        <source>There was nothing then.</source>
        <translation>Damals gab es nichts.</translation>
    </message>
    <message>
        <source>Over the same time, up to %2: now %1.</source>
        <comment>change, moment</comment>
        <translation>Über dieselbe Zeit, bis %2: jetzt %1.</translation>
    </message>
    <message>
        <source>There was nothing then, up to %1.</source>
        <comment>moment</comment>
        <translation>Damals gab es nichts, bis %1.</translation>
    </message>
    <message>
        <source>Over the same days, %2 included: now %1.</source>
        <comment>change, last day</comment>
        <translation>Über dieselben Tage, einschließlich %2: jetzt %1.</translation>
    </message>
    <message>
        <source>There was nothing then, up to and including %1.</source>
        <comment>last day</comment>
        <translation>Damals gab es nichts, bis einschließlich %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, limit</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>what is counted, used, limit</comment>
        <translation>%1: %2 von %3</translation>
    </message>
</context>
<context>
    <name>PeriodWords</name>
    <message>
        <source>The limit is reached: further payloads are rejected until the period turns over.</source>
        <translation>Das Limit ist erreicht: Weitere Payloads werden abgelehnt, bis der Zeitraum neu beginnt.</translation>
    </message>
    <message>
        <source>The limit is reached.</source>
        <translation>Das Limit ist erreicht.</translation>
    </message>
    <message>
        <source>The limit is expected to be reached within a day.</source>
        <translation>Das Limit wird voraussichtlich innerhalb eines Tages erreicht.</translation>
    </message>
    <message numerus="yes">
        <source>The limit is expected to be reached in about %Ln day(s), on %1.</source>
        <translation>
            <numerusform>Das Limit wird voraussichtlich in etwa %Ln Tag erreicht, am %1.</numerusform>
            <numerusform>Das Limit wird voraussichtlich in etwa %Ln Tagen erreicht, am %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No forecast: this server does not count by day. Counted is everything, billable or not.</source>
        <translation>Keine Prognose: Dieser Server zählt nicht nach Tagen. Gezählt wird alles, abrechenbar oder nicht.</translation>
    </message>
    <message>
        <source>No forecast: %1</source>
        <translation>Keine Prognose: %1</translation>
    </message>
    <message numerus="yes">
        <source>Too little data for a forecast: that takes %Ln whole day(s).</source>
        <translation>
            <numerusform>Zu wenig Daten für eine Prognose: Dazu braucht es %Ln ganzen Tag.</numerusform>
            <numerusform>Zu wenig Daten für eine Prognose: Dazu braucht es %Ln ganze Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server names no limit.</source>
        <translation>Der Server nennt kein Limit.</translation>
    </message>
    <message>
        <source>The limit may be reached, on %1 at the earliest.</source>
        <translation>Das Limit wird vielleicht erreicht, frühestens am %1.</translation>
    </message>
    <message>
        <source>The limit is not expected to be reached.</source>
        <translation>Das Limit wird voraussichtlich nicht erreicht.</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>Endete am %1</translation>
    </message>
    <message>
        <source>Turns over %1, on %2</source>
        <comment>in 3 days, date</comment>
        <translation>Beginnt %1 neu, am %2</translation>
    </message>
    <message>
        <source>Expected by %2: about %1.</source>
        <comment>number, date</comment>
        <translation>Bis zum %2 erwartet: etwa %1.</translation>
    </message>
    <message>
        <source>Expected by %2: about %1, nine times in ten between %3 and %4.</source>
        <comment>number, date, low, high</comment>
        <translation>Bis zum %2 erwartet: etwa %1, in neun von zehn Fällen zwischen %3 und %4.</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>This token lacks the scope %1.</source>
        <translation>Diesem Token fehlt der Scope %1.</translation>
    </message>
    <message>
        <source>The e-mail address has to be verified first; see the page “Profile”.</source>
        <translation>Die E-Mail-Adresse muss erst bestätigt werden; siehe Seite „Profil“.</translation>
    </message>
</context>
<context>
    <name>PrivacyCard</name>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Copied secrets</source>
        <translation>Kopierte Geheimnisse</translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation>&amp;Sperren nach</translation>
    </message>
    <message>
        <source>Without a key or a movement for that long, the pages are covered and the sign-in leaves the program&apos;s memory.</source>
        <translation>Ohne Tastendruck oder Bewegung in dieser Zeit werden die Seiten verdeckt, und die Anmeldung verlässt den Speicher des Programms.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a copied key or token off the clip&amp;board after</source>
        <translation>Kopierte Schlüssel und Token aus der Zwischen&amp;ablage entfernen nach</translation>
    </message>
    <message>
        <source>Let the &amp;keychain open the lock</source>
        <translation>Den Schlüsselb&amp;und die Sperre öffnen lassen</translation>
    </message>
    <message>
        <source>Instead of the account&apos;s password. A keychain that was opened when you logged in opens for anybody at your desk.</source>
        <translation>Statt des Passworts des Kontos. Ein Schlüsselbund, der bei Ihrer Anmeldung am Rechner geöffnet wurde, öffnet sich für jeden an Ihrem Platz.</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>You can look but not change anything: this token lacks the scope me.patch.</source>
        <translation>Sie können ansehen, aber nichts ändern: Diesem Token fehlt der Scope me.patch.</translation>
    </message>
    <message>
        <source>Your profile could not be loaded</source>
        <translation>Ihr Profil konnte nicht geladen werden</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The program could not start a second time.</source>
        <translation>Das Programm konnte kein zweites Mal gestartet werden.</translation>
    </message>
    <message>
        <source>Conta %1 is out</source>
        <translation>Conta %1 ist erschienen</translation>
    </message>
    <message>
        <source>The settings lead to its web page.</source>
        <translation>Die Einstellungen führen zur Webseite.</translation>
    </message>
</context>
<context>
    <name>ProofFields</name>
    <message>
        <source>C&amp;urrent password</source>
        <translation>Akt&amp;uelles Passwort</translation>
    </message>
    <message>
        <source>&amp;Two-factor code</source>
        <translation>Zwei-Fa&amp;ktor-Code</translation>
    </message>
    <message>
        <source>Enter your current password</source>
        <translation>Geben Sie Ihr aktuelles Passwort ein</translation>
    </message>
    <message>
        <source>The code has six digits</source>
        <translation>Der Code hat sechs Ziffern</translation>
    </message>
</context>
<context>
    <name>ProofForm</name>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known whether two-factor authentication was turned on. %1</source>
        <translation>Ob die Zwei-Faktor-Authentifizierung eingeschaltet wurde, ist nicht bekannt. %1</translation>
    </message>
    <message>
        <source>It is not known whether two-factor authentication was turned off. %1</source>
        <translation>Ob die Zwei-Faktor-Authentifizierung ausgeschaltet wurde, ist nicht bekannt. %1</translation>
    </message>
    <message>
        <source>Checking with %1…</source>
        <translation>Prüfung bei %1…</translation>
    </message>
    <message>
        <source>This server does not say whether it is. Keep the key until you have signed in once more.</source>
        <translation>Dieser Server sagt nicht, ob sie es ist. Behalten Sie den Schlüssel, bis Sie sich noch einmal angemeldet haben.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>This sign-in has ended. Sign in again, with a code if one is asked for; then it is checked.</source>
        <translation>Diese Anmeldung ist beendet. Melden Sie sich neu an, mit einem Code, falls einer verlangt wird; dann wird es geprüft.</translation>
    </message>
    <message>
        <source>No answer came, and so far nothing has changed. What you typed is still here: try again with the next code.</source>
        <translation>Es kam keine Antwort, und bisher hat sich nichts geändert. Ihre Eingaben sind noch da: Versuchen Sie es mit dem nächsten Code erneut.</translation>
    </message>
    <message>
        <source>Password or code not accepted. A code is taken once only: wait until your authenticator shows the next one, then try again.</source>
        <translation>Passwort oder Code nicht angenommen. Ein Code gilt nur einmal: Warten Sie, bis Ihr Authenticator den nächsten zeigt, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Two-factor authentication was not turned on. %1</source>
        <translation>Die Zwei-Faktor-Authentifizierung wurde nicht eingeschaltet. %1</translation>
    </message>
    <message>
        <source>Two-factor authentication was not turned off. %1</source>
        <translation>Die Zwei-Faktor-Authentifizierung wurde nicht ausgeschaltet. %1</translation>
    </message>
    <message>
        <source>You are signed in again. Enter the code that your authenticator shows now.</source>
        <translation>Sie sind wieder angemeldet. Geben Sie den Code ein, den Ihr Authenticator jetzt zeigt.</translation>
    </message>
    <message>
        <source>The answer of %1 is still to come. Only then is it known how things stand; it takes no longer than half a minute.</source>
        <translation>Die Antwort von %1 steht noch aus. Erst dann ist bekannt, wie es steht; es dauert höchstens eine halbe Minute.</translation>
    </message>
    <message>
        <source>%1 Codes come from the time: set the clock of the device with your authenticator to automatic, or its codes are not accepted.</source>
        <translation>%1 Codes hängen von der Uhrzeit ab: Stellen Sie die Uhr des Geräts mit Ihrem Authenticator auf automatisch, sonst werden seine Codes nicht angenommen.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the server&apos;s.</source>
        <translation>Die Uhr dieses Computers geht gegenüber dem Server vor: %1.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the server&apos;s.</source>
        <translation>Die Uhr dieses Computers geht gegenüber dem Server nach: %1.</translation>
    </message>
    <message>
        <source>That may be why.</source>
        <comment>a clock that is wrong</comment>
        <translation>Das kann der Grund sein.</translation>
    </message>
</context>
<context>
    <name>ProxyCard</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Kind of proxy</source>
        <translation>Art des Proxys</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Hostname</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>Po&amp;rt</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keiner</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuell</translation>
    </message>
    <message>
        <source>Enter the name or address of the proxy</source>
        <translation>Geben Sie Namen oder Adresse des Proxys ein</translation>
    </message>
    <message>
        <source>The name alone, without http:// and path</source>
        <translation>Nur der Name, ohne http:// und Pfad</translation>
    </message>
    <message>
        <source>A number from 1 to 65535</source>
        <translation>Eine Zahl von 1 bis 65535</translation>
    </message>
    <message>
        <source>Enter the user name that the password is for</source>
        <translation>Geben Sie den Benutzernamen ein, zu dem das Passwort gehört</translation>
    </message>
    <message>
        <source>Empty where the proxy wants no sign-in</source>
        <translation>Leer, wenn der Proxy keine Anmeldung verlangt</translation>
    </message>
    <message>
        <source>Whatever the desktop or the environment of the program says.</source>
        <translation>Was der Desktop oder die Umgebung des Programms vorgibt.</translation>
    </message>
    <message>
        <source>Servers are reached directly.</source>
        <translation>Server werden direkt erreicht.</translation>
    </message>
    <message>
        <source>For every server but this computer itself.</source>
        <translation>Für jeden Server außer diesem Computer selbst.</translation>
    </message>
    <message>
        <source>Known. Leave it empty to go on using it</source>
        <translation>Bekannt. Leer lassen, um es weiter zu verwenden</translation>
    </message>
    <message>
        <source>For this session only, and to this proxy alone</source>
        <translation>Nur für diese Sitzung und nur an diesen Proxy</translation>
    </message>
    <message>
        <source>Goes into the keychain (%1), and to this proxy alone</source>
        <translation>Kommt in den Schlüsselbund (%1) und geht nur an diesen Proxy</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code of the key</source>
        <translation>QR-Code des Schlüssels</translation>
    </message>
    <message>
        <source>The same key stands beside it as text.</source>
        <translation>Derselbe Schlüssel steht daneben als Text.</translation>
    </message>
</context>
<context>
    <name>RangeChooser</name>
    <message>
        <source>Range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Aktueller Zeitraum</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>365 days</source>
        <translation>365 Tage</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigener</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one day to another</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>QDateEdit format</comment>
        <translation>dd.MM.yyyy</translation>
    </message>
    <message>
        <source>The server names no billing period for this account.</source>
        <translation>Der Server nennt keinen Abrechnungszeitraum für dieses Konto.</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>Der Zeitraum endet, bevor er beginnt.</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Recent applications</source>
        <translation>Zuletzt geöffnete Anwendungen</translation>
    </message>
    <message>
        <source>All recent items</source>
        <translation>Alle zuletzt geöffneten</translation>
    </message>
    <message>
        <source>Applications appear here once you open them in the web console.</source>
        <translation>Anwendungen erscheinen hier, sobald Sie sie in der Webkonsole öffnen.</translation>
    </message>
    <message>
        <source>This server does not tell which applications were opened last.</source>
        <translation>Dieser Server sagt nicht, welche Anwendungen zuletzt geöffnet wurden.</translation>
    </message>
</context>
<context>
    <name>RecentKinds</name>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Workflows</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Dashboards</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Search applications by name or id</source>
        <translation>Anwendungen nach Name oder ID suchen</translation>
    </message>
    <message>
        <source>Search devices by name or id</source>
        <translation>Geräte nach Name oder ID suchen</translation>
    </message>
    <message>
        <source>Search workflows by name or id</source>
        <translation>Workflows nach Name oder ID suchen</translation>
    </message>
    <message>
        <source>Search dashboards by name or id</source>
        <translation>Dashboards nach Name oder ID suchen</translation>
    </message>
    <message>
        <source>Search organizations by name or id</source>
        <translation>Organisationen nach Name oder ID suchen</translation>
    </message>
    <message>
        <source>No applications yet</source>
        <translation>Noch keine Anwendungen</translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>Noch keine Geräte</translation>
    </message>
    <message>
        <source>No workflows yet</source>
        <translation>Noch keine Workflows</translation>
    </message>
    <message>
        <source>No dashboards yet</source>
        <translation>Noch keine Dashboards</translation>
    </message>
    <message>
        <source>No organizations yet</source>
        <translation>Noch keine Organisationen</translation>
    </message>
    <message>
        <source>Applications come here once you open them in the web console. You can also add one by its id.</source>
        <translation>Anwendungen erscheinen hier, sobald Sie sie in der Webkonsole öffnen. Sie können auch eine per ID hinzufügen.</translation>
    </message>
    <message>
        <source>Devices come here once you open them in the web console. Choose another application above, or add a device by its id.</source>
        <translation>Geräte erscheinen hier, sobald Sie sie in der Webkonsole öffnen. Wählen Sie oben eine andere Anwendung, oder fügen Sie ein Gerät per ID hinzu.</translation>
    </message>
    <message>
        <source>Workflows come here once you open them in the web console. Choose another application above, or add a workflow by its id.</source>
        <translation>Workflows erscheinen hier, sobald Sie sie in der Webkonsole öffnen. Wählen Sie oben eine andere Anwendung, oder fügen Sie einen Workflow per ID hinzu.</translation>
    </message>
    <message>
        <source>Dashboards come here once you open them in the web console. You can also add one by its id.</source>
        <translation>Dashboards erscheinen hier, sobald Sie sie in der Webkonsole öffnen. Sie können auch eines per ID hinzufügen.</translation>
    </message>
    <message>
        <source>Organizations come here once you open them in the web console. You can also add one by its id.</source>
        <translation>Organisationen erscheinen hier, sobald Sie sie in der Webkonsole öffnen. Sie können auch eine per ID hinzufügen.</translation>
    </message>
    <message>
        <source>Add an application by its id</source>
        <translation>Anwendung per ID hinzufügen</translation>
    </message>
    <message>
        <source>Add a device by its id</source>
        <translation>Gerät per ID hinzufügen</translation>
    </message>
    <message>
        <source>Add a workflow by its id</source>
        <translation>Workflow per ID hinzufügen</translation>
    </message>
    <message>
        <source>Add a dashboard by its id</source>
        <translation>Dashboard per ID hinzufügen</translation>
    </message>
    <message>
        <source>Add an organization by its id</source>
        <translation>Organisation per ID hinzufügen</translation>
    </message>
</context>
<context>
    <name>RecentListModel</name>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>The server sent no id</source>
        <translation>Der Server hat keine ID gesendet</translation>
    </message>
</context>
<context>
    <name>RecentPage</name>
    <message>
        <source>Recent items</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Any application</source>
        <translation>Beliebige Anwendung</translation>
    </message>
    <message>
        <source>&amp;Add by id…</source>
        <translation>Per ID &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Kinds of items</source>
        <translation>Arten von Elementen</translation>
    </message>
    <message>
        <source>Opened in the web console</source>
        <translation>In der Webkonsole geöffnet</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is %1</source>
        <translation>Es konnte kein Browser geöffnet werden. Die Adresse ist %1</translation>
    </message>
    <message>
        <source>The address of this server&apos;s web console is not known. Enter it in the settings.</source>
        <translation>Die Adresse der Webkonsole dieses Servers ist nicht bekannt. Geben Sie sie in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>Recent items cannot be shown</source>
        <translation>Die zuletzt geöffneten Elemente können nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Not offered by this server</source>
        <translation>Auf diesem Server nicht verfügbar</translation>
    </message>
    <message>
        <source>The list could not be loaded</source>
        <translation>Die Liste konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Something is being added already.</source>
        <translation>Es wird bereits etwas hinzugefügt.</translation>
    </message>
    <message>
        <source>Choose the application above first: it is part of the address in the web console.</source>
        <translation>Wählen Sie oben zuerst die Anwendung: Sie ist Teil der Adresse in der Webkonsole.</translation>
    </message>
    <message>
        <source>“%1” is on the list</source>
        <translation>„%1“ steht in der Liste</translation>
    </message>
    <message>
        <source>It is on the list</source>
        <translation>Es steht in der Liste</translation>
    </message>
    <message>
        <source>%1 was not added. %2</source>
        <translation>%1 wurde nicht hinzugefügt. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Adresse kopiert</translation>
    </message>
</context>
<context>
    <name>RecentPanel</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>&amp;Open in the web console</source>
        <translation>In der Webkonsole ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>&amp;ID kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>Na&amp;men kopieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln Element</numerusform>
            <numerusform>%Ln Elemente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln item(s)</source>
        <translation>
            <numerusform>%1 von %Ln Element</numerusform>
            <numerusform>%1 von %Ln Elementen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here fits “%1”.</source>
        <translation>Hier passt nichts zu „%1“.</translation>
    </message>
    <message>
        <source>The server sent no id for this item.</source>
        <translation>Der Server hat für dieses Element keine ID gesendet.</translation>
    </message>
    <message>
        <source>Copy the id (%1)</source>
        <translation>ID kopieren (%1)</translation>
    </message>
    <message>
        <source>Copy the name (%1)</source>
        <translation>Namen kopieren (%1)</translation>
    </message>
    <message>
        <source>Id copied</source>
        <translation>ID kopiert</translation>
    </message>
    <message>
        <source>Name copied</source>
        <translation>Name kopiert</translation>
    </message>
    <message>
        <source>Open in the web console (%1)</source>
        <comment>key</comment>
        <translation>In der Webkonsole öffnen (%1)</translation>
    </message>
</context>
<context>
    <name>RequestLogCard</name>
    <message>
        <source>Nothing has been asked of the server yet.</source>
        <translation>Beim Server wurde noch nichts angefragt.</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Update the requests</source>
        <translation>Anfragen aktualisieren</translation>
    </message>
    <message>
        <source>The last 500 of this run, the newest first. Neither what was sent nor what was answered is noted, and nothing is written to a file.</source>
        <translation>Die letzten 500 seit dem Start, die neuesten zuerst. Festgehalten wird weder, was gesendet, noch, was geantwortet wurde, und nichts wird in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
</context>
<context>
    <name>RequestLogModel</name>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
</context>
<context>
    <name>ResourceListModel</name>
    <message>
        <source>%1, chosen. %2</source>
        <translation>%1, ausgewählt. %2</translation>
    </message>
    <message>
        <source>%1, not chosen. %2</source>
        <translation>%1, nicht ausgewählt. %2</translation>
    </message>
    <message>
        <source>Not in your list: the server decides</source>
        <translation>Nicht in Ihrer Liste: Der Server entscheidet</translation>
    </message>
</context>
<context>
    <name>ResourcePicker</name>
    <message>
        <source>Search applications</source>
        <translation>Anwendungen suchen</translation>
    </message>
    <message>
        <source>Search dashboards</source>
        <translation>Dashboards suchen</translation>
    </message>
    <message>
        <source>Select all shown</source>
        <translation>Alle gezeigten wählen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Abwählen</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Dashboards</translation>
    </message>
    <message>
        <source>Select all applications shown</source>
        <translation>Alle gezeigten Anwendungen auswählen</translation>
    </message>
    <message>
        <source>Select all dashboards shown</source>
        <translation>Alle gezeigten Dashboards auswählen</translation>
    </message>
    <message>
        <source>Choose no applications</source>
        <translation>Keine Anwendungen auswählen</translation>
    </message>
    <message>
        <source>Choose no dashboards</source>
        <translation>Keine Dashboards auswählen</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 von %2 ausgewählt</translation>
    </message>
    <message>
        <source>Nothing here fits the search.</source>
        <translation>Hier passt nichts zur Suche.</translation>
    </message>
    <message>
        <source>They may not be listed, but their ids can be pasted.</source>
        <translation>Sie dürfen nicht aufgelistet werden, aber ihre IDs lassen sich einfügen.</translation>
    </message>
    <message>
        <source>You own no applications.</source>
        <translation>Sie besitzen keine Anwendungen.</translation>
    </message>
    <message>
        <source>You own no dashboards.</source>
        <translation>Sie besitzen keine Dashboards.</translation>
    </message>
    <message>
        <source>One transfer takes at most %1 applications: move these first, then the rest.</source>
        <translation>Eine Übertragung nimmt höchstens %1 Anwendungen: Übertragen Sie erst diese, dann den Rest.</translation>
    </message>
    <message>
        <source>One transfer takes at most %1 dashboards: move these first, then the rest.</source>
        <translation>Eine Übertragung nimmt höchstens %1 Dashboards: Übertragen Sie erst diese, dann den Rest.</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>&amp;Try again with what is still here</source>
        <translation>&amp;Verbliebenes erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Done. Looking at what has moved…</source>
        <translation>Fertig. Nachsehen, was übertragen wurde…</translation>
    </message>
    <message>
        <source>It is not known whether anything has moved</source>
        <translation>Ob etwas übertragen wurde, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Both lists are fetched anew.</source>
        <translation>Beide Listen werden neu abgerufen.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was lost. Looking at what is still yours…</source>
        <translation>Die Antwort des Servers ging verloren. Nachsehen, was noch Ihnen gehört…</translation>
    </message>
    <message>
        <source>The answer was lost, but your lists tell what has happened.</source>
        <translation>Die Antwort ging verloren, aber Ihre Listen zeigen, was geschehen ist.</translation>
    </message>
    <message>
        <source>The server says that it is done</source>
        <translation>Der Server meldet, dass es erledigt ist</translation>
    </message>
    <message>
        <source>None of the ids was in your lists, so your lists cannot tell.</source>
        <translation>Keine der IDs stand in Ihren Listen, daher sagen sie nichts dazu.</translation>
    </message>
    <message>
        <source>It has moved</source>
        <translation>Es wurde übertragen</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln have moved</source>
        <translation>
            <numerusform>%Ln Element wurde übertragen</numerusform>
            <numerusform>Alle %Ln wurden übertragen</numerusform>
        </translation>
    </message>
    <message>
        <source>New owner: %1.</source>
        <translation>Neuer Besitzer: %1.</translation>
    </message>
    <message>
        <source>Nothing has moved</source>
        <translation>Es wurde nichts übertragen</translation>
    </message>
    <message>
        <source>The server said yes, but everything is still yours. It may take a moment: check again before you try again.</source>
        <translation>Der Server hat zugestimmt, aber alles gehört noch Ihnen. Das kann einen Moment dauern: Prüfen Sie noch einmal, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was lost, and everything is still yours. The server may still be at work on it: check again in a moment before you try again.</source>
        <translation>Die Antwort des Servers ging verloren, und alles gehört noch Ihnen. Vielleicht arbeitet der Server noch daran: Prüfen Sie gleich noch einmal, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>New owner: %1. The others are still yours.</source>
        <translation>Neuer Besitzer: %1. Die übrigen gehören noch Ihnen.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln übertragen</numerusform>
            <numerusform>%Ln übertragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still here</source>
        <translation>
            <numerusform>%Ln noch hier</numerusform>
            <numerusform>%Ln noch hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be checked: in none of your lists before</source>
        <translation>
            <numerusform>%Ln nicht prüfbar: stand vorher in keiner Ihrer Listen</numerusform>
            <numerusform>%Ln nicht prüfbar: standen vorher in keiner Ihrer Listen</numerusform>
        </translation>
    </message>
    <message>
        <source>Your lists could not be fetched to see for themselves. %1</source>
        <translation>Ihre Listen konnten zum Nachsehen nicht abgerufen werden. %1</translation>
    </message>
    <message>
        <source>Moved: %1 of %2</source>
        <translation>Übertragen: %1 von %2</translation>
    </message>
</context>
<context>
    <name>ReviewStep</name>
    <message>
        <source>What moves</source>
        <translation>Was übertragen wird</translation>
    </message>
    <message>
        <source>Dashboards and their applications</source>
        <translation>Dashboards und ihre Anwendungen</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>To the user %1</source>
        <translation>An den Benutzer %1</translation>
    </message>
    <message>
        <source>To the organization %1</source>
        <translation>An die Organisation %1</translation>
    </message>
    <message>
        <source>Nobody can look up here who that is. You cannot take anything back yourself.</source>
        <translation>Wer das ist, lässt sich hier nicht nachsehen. Sie selbst können nichts zurückholen.</translation>
    </message>
    <message>
        <source>From then on it belongs to the organization, and its roles decide who may do what with it. You cannot take anything back from this page.</source>
        <translation>Von da an gehört es der Organisation, und ihre Rollen bestimmen, wer was damit darf. Von dieser Seite aus können Sie nichts zurückholen.</translation>
    </message>
    <message>
        <source>Your role there is %1: the server may well refuse. %2</source>
        <translation>Ihre Rolle dort: %1. Der Server lehnt möglicherweise ab. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s) not in your lists: what they are could not be looked up, and is left out of everything below.</source>
        <translation>
            <numerusform>%Ln ID nicht in Ihren Listen: Was sie ist, war nicht zu ermitteln und fehlt in allem, was folgt.</numerusform>
            <numerusform>%Ln IDs nicht in Ihren Listen: Was sie sind, war nicht zu ermitteln und fehlt in allem, was folgt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A dashboard breaks where it is parted from an application whose data it shows. It works again once both have the same owner.</source>
        <translation>Ein Dashboard funktioniert nicht mehr, wenn es von einer Anwendung getrennt wird, deren Daten es zeigt. Es funktioniert wieder, sobald beide denselben Besitzer haben.</translation>
    </message>
    <message>
        <source>No dashboard is parted from an application of yours.</source>
        <translation>Kein Dashboard wird von einer Ihrer Anwendungen getrennt.</translation>
    </message>
    <message>
        <source>No dashboard is parted from its applications.</source>
        <translation>Kein Dashboard wird von seinen Anwendungen getrennt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dashboard(s) that move(s) will break</source>
        <translation>
            <numerusform>%Ln übertragenes Dashboard wird nicht mehr funktionieren</numerusform>
            <numerusform>%Ln übertragene Dashboards werden nicht mehr funktionieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dashboard(s) that stay(s) will break</source>
        <translation>
            <numerusform>%Ln bleibendes Dashboard wird nicht mehr funktionieren</numerusform>
            <numerusform>%Ln bleibende Dashboards werden nicht mehr funktionieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dashboard(s) show(s) applications that are not yours; nobody here can tell whether that works</source>
        <translation>
            <numerusform>%Ln Dashboard zeigt Anwendungen, die nicht Ihnen gehören; ob das funktioniert, lässt sich hier nicht sagen</numerusform>
            <numerusform>%Ln Dashboards zeigen Anwendungen, die nicht Ihnen gehören; ob das funktioniert, lässt sich hier nicht sagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move the %Ln application(s) too</source>
        <translation>
            <numerusform>Auch %Ln Anwendung übertragen</numerusform>
            <numerusform>Auch %Ln Anwendungen übertragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move the %Ln dashboard(s) too</source>
        <translation>
            <numerusform>Auch %Ln Dashboard übertragen</numerusform>
            <numerusform>Auch %Ln Dashboards übertragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>The destination would go over its limits: %1. The server will most likely refuse.</source>
        <translation>Das Ziel würde seine Limits überschreiten: %1. Der Server lehnt höchstwahrscheinlich ab.</translation>
    </message>
    <message>
        <source>The destination&apos;s limits are not known; the server checks them.</source>
        <translation>Die Limits des Ziels sind nicht bekannt; der Server prüft sie.</translation>
    </message>
    <message>
        <source>At the destination</source>
        <translation>Am Ziel</translation>
    </message>
    <message>
        <source>At the destination; its limits are not known, the server checks them.</source>
        <translation>Am Ziel; dessen Limits sind nicht bekannt, der Server prüft sie.</translation>
    </message>
    <message>
        <source>Your own account</source>
        <translation>Ihr eigenes Konto</translation>
    </message>
    <message>
        <source>Your own account; its limits could not be looked up.</source>
        <translation>Ihr eigenes Konto; dessen Limits waren nicht zu ermitteln.</translation>
    </message>
    <message>
        <source>Would stay with you: %1</source>
        <comment>one or several applications</comment>
        <translation>Bliebe bei Ihnen: %1</translation>
    </message>
    <message>
        <source>Would be gone: %1</source>
        <comment>one or several applications</comment>
        <translation>Wäre weg: %1</translation>
    </message>
    <message>
        <source>Shows: %1</source>
        <comment>one or several applications</comment>
        <translation>Zeigt: %1</translation>
    </message>
</context>
<context>
    <name>SaveOutcome</name>
    <message>
        <source>It is not known whether this was saved. %1</source>
        <translation>Ob dies gespeichert wurde, ist nicht bekannt. %1</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Not saved: see the fields marked below.</source>
        <translation>Nicht gespeichert: siehe die unten markierten Felder.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Nicht gespeichert. %1</translation>
    </message>
</context>
<context>
    <name>ScopeWords</name>
    <message>
        <source>Everything on your account</source>
        <translation>Alles in Ihrem Konto</translation>
    </message>
    <message>
        <source>Everything on your account, within the token&apos;s bounds</source>
        <translation>Alles in Ihrem Konto, in den Grenzen des Tokens</translation>
    </message>
    <message>
        <source>What the command-line tool needs</source>
        <translation>Was das Befehlszeilenwerkzeug braucht</translation>
    </message>
    <message>
        <source>Reading everything, changing nothing</source>
        <translation>Alles lesen, nichts ändern</translation>
    </message>
    <message>
        <source>Everything that is yours alone, nothing of organizations</source>
        <translation>Alles, was nur Ihnen gehört, nichts von Organisationen</translation>
    </message>
    <message>
        <source>Everything that is yours alone, within the token&apos;s bounds</source>
        <translation>Alles, was nur Ihnen gehört, in den Grenzen des Tokens</translation>
    </message>
    <message>
        <source>Reading what is yours alone, changing nothing</source>
        <translation>Lesen, was nur Ihnen gehört, nichts ändern</translation>
    </message>
    <message>
        <source>Everything about your profile, security and usage</source>
        <translation>Alles zu Profil, Sicherheit und Nutzung</translation>
    </message>
    <message>
        <source>Listing the applications</source>
        <translation>Anwendungen auflisten</translation>
    </message>
    <message>
        <source>Listing the dashboards</source>
        <translation>Dashboards auflisten</translation>
    </message>
    <message>
        <source>Listing the organizations</source>
        <translation>Organisationen auflisten</translation>
    </message>
    <message>
        <source>Adding to the recent items</source>
        <translation>Zuletzt geöffnete Elemente ergänzen</translation>
    </message>
    <message>
        <source>Changing the password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Connecting GitHub</source>
        <translation>GitHub verbinden</translation>
    </message>
    <message>
        <source>Deleting the account</source>
        <translation>Konto löschen</translation>
    </message>
    <message>
        <source>Reading how many devices there are</source>
        <translation>Anzahl der Geräte lesen</translation>
    </message>
    <message>
        <source>Turning two-factor off</source>
        <translation>Zwei-Faktor ausschalten</translation>
    </message>
    <message>
        <source>Disconnecting GitHub</source>
        <translation>GitHub trennen</translation>
    </message>
    <message>
        <source>Turning two-factor on</source>
        <translation>Zwei-Faktor einschalten</translation>
    </message>
    <message>
        <source>Reading the recent items</source>
        <translation>Zuletzt geöffnete Elemente lesen</translation>
    </message>
    <message>
        <source>Preparing two-factor</source>
        <translation>Zwei-Faktor vorbereiten</translation>
    </message>
    <message>
        <source>Reading the profile</source>
        <translation>Profil lesen</translation>
    </message>
    <message>
        <source>Reading one invite</source>
        <translation>Eine Einladung lesen</translation>
    </message>
    <message>
        <source>Reading the invites</source>
        <translation>Einladungen lesen</translation>
    </message>
    <message>
        <source>Reading the notebook minutes</source>
        <translation>Notebook-Minuten lesen</translation>
    </message>
    <message>
        <source>Changing the profile</source>
        <translation>Profil ändern</translation>
    </message>
    <message>
        <source>Reading the payloads by type</source>
        <translation>Payloads nach Typ lesen</translation>
    </message>
    <message>
        <source>Reading the payloads by day</source>
        <translation>Payloads nach Tag lesen</translation>
    </message>
    <message>
        <source>Renewing this sign-in</source>
        <translation>Diese Anmeldung erneuern</translation>
    </message>
    <message>
        <source>Answering invites</source>
        <translation>Einladungen beantworten</translation>
    </message>
    <message>
        <source>Transferring applications and dashboards</source>
        <translation>Anwendungen und Dashboards übertragen</translation>
    </message>
    <message>
        <source>Having the verification sent</source>
        <translation>Bestätigung senden lassen</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>This token lacks %1: what needs that cannot be used here.</source>
        <translation>Diesem Token fehlt %1: Was das braucht, ist hier nicht verfügbar.</translation>
    </message>
    <message>
        <source>The security of your account could not be loaded</source>
        <translation>Die Sicherheit Ihres Kontos konnte nicht geladen werden</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1 %2</source>
        <comment>one sentence, the next</comment>
        <extracomment>Two sentences, each with its full stop: only what stands between them.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <extracomment>Words and the full stop that makes them a sentence.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>items of a list so far, the next</comment>
        <extracomment>A list without a word before its last item: only the comma between two.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>items of a list so far, the next</comment>
        <extracomment>A list whose items hold commas: only the semicolon between two.</extracomment>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>ServerChooser</name>
    <message>
        <source>Server &amp;address</source>
        <translation>Se&amp;rveradresse</translation>
    </message>
    <message>
        <source>Another server…</source>
        <translation>Anderer Server…</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;ver</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>An address like https://api.example.com; plain http:// is for this computer only</source>
        <translation>Eine Adresse wie https://api.example.com; einfaches http:// nur für diesen Computer</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address, like https://api.example.com</source>
        <translation>Geben Sie die Adresse des Servers ein, etwa https://api.example.com</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>An API token cannot be renewed: when it ends, make another one in the web console and sign in with that.</source>
        <translation>Ein API-Token kann nicht erneuert werden: Wenn es endet, erstellen Sie in der Webkonsole ein anderes und melden Sie sich damit an.</translation>
    </message>
    <message>
        <source>Sign out here</source>
        <translation>Hier abmelden</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Diese Sitzung</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Allows</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>Label before where the sign-in is kept: &quot;in the keychain (…)&quot;, &quot;for this session only&quot;.</extracomment>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>not known here; the server decides each time</source>
        <translation>hier nicht bekannt; der Server entscheidet jedes Mal</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>for this session only: nothing is left on this computer</source>
        <translation>nur für diese Sitzung: Auf diesem Computer bleibt nichts zurück</translation>
    </message>
    <message>
        <source>Renewing…</source>
        <translation>Wird erneuert…</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Jetzt erneuern</translation>
    </message>
    <message>
        <source>Sign-in renewed</source>
        <translation>Anmeldung erneuert</translation>
    </message>
    <message>
        <source>Not renewed; the present sign-in goes on. %1</source>
        <translation>Nicht erneuert; die jetzige Anmeldung gilt weiter. %1</translation>
    </message>
    <message>
        <source>on its way into the keychain (%1)…</source>
        <translation>wird im Schlüsselbund gespeichert (%1)…</translation>
    </message>
    <message>
        <source>in the keychain (%1)</source>
        <comment>the sign-in is kept</comment>
        <translation>im Schlüsselbund (%1)</translation>
    </message>
    <message>
        <source>for this session only.</source>
        <translation>nur für diese Sitzung.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Kind of settings</source>
        <translation>Art der Einstellungen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>A demonstration on this computer. Nothing here is real, nothing is kept.</source>
        <translation>Eine Demo auf diesem Computer. Nichts hier ist echt, nichts wird behalten.</translation>
    </message>
    <message>
        <source>Not reached: %1</source>
        <translation>Nicht erreicht: %1</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Nur diese Sitzung</translation>
    </message>
    <message>
        <source>The sign-in could not be put into the keychain</source>
        <translation>Die Anmeldung konnte nicht im Schlüsselbund gespeichert werden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>page, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>The server no longer accepts this sign-in: it expired, or was ended elsewhere. What you were doing is still there.</source>
        <translation>Der Server nimmt diese Anmeldung nicht mehr an: Sie ist abgelaufen oder wurde anderswo beendet. Was Sie gerade taten, ist noch da.</translation>
    </message>
    <message>
        <source>Sign in with another account</source>
        <translation>Mit anderem Konto anmelden</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Look at the page first. Nothing can be loaded or saved until you sign in again.</source>
        <translation>Sehen Sie sich zuerst die Seite an. Bis zur neuen Anmeldung kann nichts geladen oder gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>API &amp;token</source>
        <translation>API-&amp;Token</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Two-factor &amp;code</source>
        <translation>Zwei-Faktor-&amp;Code</translation>
    </message>
    <message>
        <source>API t&amp;oken</source>
        <translation>API-T&amp;oken</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The server is taking its time…</source>
        <translation>Der Server lässt sich Zeit…</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>&amp;Demo ausprobieren</translation>
    </message>
    <message>
        <source>Enter your e-mail address</source>
        <translation>Geben Sie Ihre E-Mail-Adresse ein</translation>
    </message>
    <message>
        <source>Enter your password</source>
        <translation>Geben Sie Ihr Passwort ein</translation>
    </message>
    <message>
        <source>Made in the web console under your user settings. For accounts with single sign-on, and for looking without changing: a read-only token is enough.</source>
        <translation>Erstellt in der Webkonsole unter Ihren Benutzereinstellungen. Für Konten mit Single Sign-on und zum Ansehen ohne Ändern: Ein Token nur zum Lesen genügt.</translation>
    </message>
    <message>
        <source>In the demo it is %1</source>
        <translation>In der Demo ist es %1</translation>
    </message>
    <message>
        <source>This token is of another account. Signing in with it would close what you were doing; choose “Sign in with another account” first if that is what you want.</source>
        <translation>Dieses Token gehört zu einem anderen Konto. Eine Anmeldung damit würde schließen, was Sie gerade taten; wählen Sie zuerst „Mit anderem Konto anmelden“, wenn Sie das möchten.</translation>
    </message>
    <message>
        <source>This address signs in through your organization&apos;s single sign-on, which works in the web console only. Make an API token there, then choose “API token” and paste it here.</source>
        <translation>Diese Adresse meldet sich über das Single Sign-on Ihrer Organisation an, das nur in der Webkonsole funktioniert. Erstellen Sie dort ein API-Token, wählen Sie dann „API-Token“ und fügen Sie es hier ein.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>&amp;Network…</source>
        <translation>&amp;Netzwerk…</translation>
    </message>
    <message>
        <source>Proxy, certificate authorities and time-outs</source>
        <translation>Proxy, Zertifizierungsstellen und Zeitlimits</translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation>Netzwerkeinstellungen…</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Account&amp;s on this computer</source>
        <translation>&amp;Konten auf diesem Computer</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>You are still signed in there (Esc)</source>
        <translation>Sie sind dort noch angemeldet (Esc)</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>SkeletonLines</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Strength: %1</source>
        <translation>Stärke: %1</translation>
    </message>
    <message>
        <source>Strength: nothing typed yet</source>
        <translation>Stärke: noch keine Eingabe</translation>
    </message>
    <message>
        <source>Strength</source>
        <comment>of a password, while nothing is typed</comment>
        <translation>Stärke</translation>
    </message>
</context>
<context>
    <name>TokenAdvice</name>
    <message>
        <source>Paste an API token</source>
        <translation>Fügen Sie ein API-Token ein</translation>
    </message>
    <message>
        <source>This token says that it is for %1, not for %2. Go on only if you know that %2 takes such tokens; else choose the server %1 above.</source>
        <translation>Dieses Token sagt, dass es für %1 gilt, nicht für %2. Fahren Sie nur fort, wenn Sie wissen, dass %2 solche Token annimmt; sonst wählen Sie oben den Server %1.</translation>
    </message>
    <message>
        <source>A read-only token: you can look at everything and change nothing.</source>
        <translation>Ein Token nur zum Lesen: Sie können alles ansehen und nichts ändern.</translation>
    </message>
    <message>
        <source>What does not belong to the token (“Bearer”, quotes, spaces) is left out.</source>
        <translation>Was nicht zum Token gehört („Bearer“, Anführungszeichen, Leerzeichen), wird weggelassen.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>No sign-in within 30 seconds</source>
        <translation>Keine Anmeldung innerhalb von 30 Sekunden</translation>
    </message>
    <message>
        <source>The page %1 was not there within 30 seconds</source>
        <translation>Die Seite %1 war nach 30 Sekunden nicht da</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>Der Ordner %1 kann nicht erstellt werden</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>These pages show an error: %1</source>
        <translation>Diese Seiten zeigen einen Fehler: %1</translation>
    </message>
</context>
<context>
    <name>TransferDetails</name>
    <message>
        <source>Open. Press to close the list.</source>
        <translation>Offen. Drücken, um die Liste zu schließen.</translation>
    </message>
    <message>
        <source>Closed. Press to open the list.</source>
        <translation>Geschlossen. Drücken, um die Liste zu öffnen.</translation>
    </message>
</context>
<context>
    <name>TransferLimits</name>
    <message>
        <source>Over the limit</source>
        <translation>Über dem Limit</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Gets less</source>
        <translation>Wird weniger</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Transfer</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Nothing to transfer</source>
        <translation>Nichts zu übertragen</translation>
    </message>
    <message>
        <source>You own no applications and no dashboards. What belongs to an organization cannot be moved from here.</source>
        <translation>Sie besitzen keine Anwendungen und keine Dashboards. Was einer Organisation gehört, kann von hier nicht übertragen werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This token may not list your applications and dashboards. What moves has to be named by its id, and afterwards nobody can look here whether it has moved.</source>
        <translation>Dieses Token darf Ihre Anwendungen und Dashboards nicht auflisten. Was übertragen wird, muss per ID genannt werden, und danach lässt sich hier nicht nachsehen, ob es übertragen wurde.</translation>
    </message>
    <message>
        <source>Not offered by this server</source>
        <translation>Auf diesem Server nicht verfügbar</translation>
    </message>
    <message>
        <source>This server has no lists of applications and dashboards to choose from. It runs another version of the platform.</source>
        <translation>Dieser Server hat keine Listen von Anwendungen und Dashboards zur Auswahl. Auf ihm läuft eine andere Version der Plattform.</translation>
    </message>
    <message>
        <source>Your applications and dashboards could not be loaded</source>
        <translation>Ihre Anwendungen und Dashboards konnten nicht geladen werden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the chosen is/are no longer yours and was/were taken out.</source>
        <translation>
            <numerusform>%Ln ausgewähltes Element gehört nicht mehr Ihnen und wurde entfernt.</numerusform>
            <numerusform>%Ln ausgewählte Elemente gehören nicht mehr Ihnen und wurden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can look and plan, but not move anything. %1</source>
        <translation>Sie können ansehen und planen, aber nichts übertragen. %1</translation>
    </message>
    <message>
        <source>Nothing was moved. “Transfer” says why.</source>
        <translation>Es wurde nichts übertragen. „Übertragung“ nennt den Grund.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found no room: one transfer takes at most %1 of each kind.</source>
        <translation>
            <numerusform>%Ln fand keinen Platz: Eine Übertragung nimmt höchstens %1 je Art.</numerusform>
            <numerusform>%Ln fanden keinen Platz: Eine Übertragung nimmt höchstens %1 je Art.</numerusform>
        </translation>
    </message>
    <message>
        <source>These lists are of an earlier time. They have to come anew before anything moves.</source>
        <translation>Diese Listen sind von früher. Sie müssen neu abgerufen werden, bevor etwas übertragen wird.</translation>
    </message>
</context>
<context>
    <name>TransferWords</name>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln Gerät</numerusform>
            <numerusform>%Ln Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workflow(s)</source>
        <translation>
            <numerusform>%Ln Workflow</numerusform>
            <numerusform>%Ln Workflows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s) not yours</source>
        <translation>
            <numerusform>%Ln fremde Anwendung</numerusform>
            <numerusform>%Ln fremde Anwendungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows no application</source>
        <translation>Zeigt keine Anwendung</translation>
    </message>
    <message>
        <source>Shows %1</source>
        <translation>Zeigt %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s)</source>
        <translation>
            <numerusform>%Ln Anwendung</numerusform>
            <numerusform>%Ln Anwendungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dashboard(s)</source>
        <translation>
            <numerusform>%Ln Dashboard</numerusform>
            <numerusform>%Ln Dashboards</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Dashboards</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Workflows</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Device recipes</source>
        <translation>Geräterezepte</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Collaborate</source>
        <translation>Mitarbeiten</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>Nur ansehen</translation>
    </message>
    <message>
        <source>No default role</source>
        <translation>Keine Standardrolle</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>&amp;Open Conta</source>
        <translation>Conta ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>TwoFactorCard</name>
    <message>
        <source>Turn on…</source>
        <translation>Einschalten…</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>Ausschalten…</translation>
    </message>
    <message>
        <source>Two-factor authentication</source>
        <translation>Zwei-Faktor-Authentifizierung</translation>
    </message>
    <message>
        <source>Your organization&apos;s single sign-on asks for a second factor, or does not: that is set there.</source>
        <translation>Das Single Sign-on Ihrer Organisation verlangt einen zweiten Faktor oder nicht: Das wird dort festgelegt.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>The server does not say whether it is on.</source>
        <translation>Der Server sagt nicht, ob sie eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Signing in takes your password and a code from your authenticator.</source>
        <translation>Die Anmeldung verlangt Ihr Passwort und einen Code aus Ihrem Authenticator.</translation>
    </message>
    <message>
        <source>Whoever learns your password can sign in. With two-factor authentication that takes a code from your phone as well.</source>
        <translation>Wer Ihr Passwort erfährt, kann sich anmelden. Mit Zwei-Faktor-Authentifizierung braucht es dazu auch einen Code von Ihrem Telefon.</translation>
    </message>
</context>
<context>
    <name>TwoFactorOffDialog</name>
    <message>
        <source>Turn off two-factor authentication?</source>
        <translation>Zwei-Faktor-Authentifizierung ausschalten?</translation>
    </message>
    <message>
        <source>Your password alone will then be enough to sign in: whoever learns it, from a leak or from a false sign-in page, is in.</source>
        <translation>Dann genügt Ihr Passwort allein zur Anmeldung: Wer es erfährt, durch ein Datenleck oder eine falsche Anmeldeseite, ist drin.</translation>
    </message>
    <message>
        <source>Organizations that require two-factor authentication may lock you out of what is theirs until it is on again.</source>
        <translation>Organisationen, die Zwei-Faktor-Authentifizierung verlangen, sperren Sie vielleicht aus, bis sie wieder eingeschaltet ist.</translation>
    </message>
    <message>
        <source>The key in your authenticator is worth nothing afterwards. Turning it on again makes a new one.</source>
        <translation>Der Schlüssel in Ihrem Authenticator ist danach wertlos. Beim erneuten Einschalten entsteht ein neuer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Turning off…</source>
        <translation>Wird ausgeschaltet…</translation>
    </message>
    <message>
        <source>Two-factor authentication had been turned off already</source>
        <translation>Die Zwei-Faktor-Authentifizierung war schon ausgeschaltet</translation>
    </message>
    <message>
        <source>Two-factor authentication is off; only the server&apos;s answer had been lost</source>
        <translation>Zwei-Faktor-Authentifizierung ist aus; nur die Antwort des Servers war verloren gegangen</translation>
    </message>
    <message>
        <source>Two-factor authentication is off</source>
        <translation>Zwei-Faktor-Authentifizierung ist aus</translation>
    </message>
    <message>
        <source>It is not certain whether two-factor authentication is off: keep your authenticator for now</source>
        <translation>Es ist nicht sicher, ob die Zwei-Faktor-Authentifizierung ausgeschaltet ist: Behalten Sie Ihren Authenticator vorerst</translation>
    </message>
    <message>
        <source>Nothing was changed: two-factor authentication stays on</source>
        <translation>Es wurde nichts geändert: Die Zwei-Faktor-Authentifizierung bleibt eingeschaltet</translation>
    </message>
    <message>
        <source>Turn o&amp;ff</source>
        <translation>&amp;Ausschalten</translation>
    </message>
</context>
<context>
    <name>TwoFactorWizard</name>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Der Schlüssel</translation>
    </message>
    <message>
        <source>Password and code</source>
        <translation>Passwort und Code</translation>
    </message>
    <message>
        <source>Turn on two-factor authentication</source>
        <translation>Zwei-Faktor-Authentifizierung einschalten</translation>
    </message>
    <message>
        <source>Your password, and the code that your authenticator shows for the new key, prove that you can sign in with both. Only then is it turned on.</source>
        <translation>Ihr Passwort und der Code, den Ihr Authenticator für den neuen Schlüssel zeigt, belegen, dass Sie sich mit beidem anmelden können. Erst dann wird sie eingeschaltet.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Turning on…</source>
        <translation>Wird eingeschaltet…</translation>
    </message>
    <message>
        <source>It is not certain whether two-factor authentication is on: keep the key for now</source>
        <translation>Es ist nicht sicher, ob die Zwei-Faktor-Authentifizierung eingeschaltet ist: Behalten Sie den Schlüssel vorerst</translation>
    </message>
    <message>
        <source>Nothing was changed: two-factor authentication stays off, and the key shown is not in use</source>
        <translation>Es wurde nichts geändert: Die Zwei-Faktor-Authentifizierung bleibt aus, und der gezeigte Schlüssel wird nicht verwendet</translation>
    </message>
    <message>
        <source>Nothing was changed: two-factor authentication stays off</source>
        <translation>Es wurde nichts geändert: Die Zwei-Faktor-Authentifizierung bleibt aus</translation>
    </message>
    <message>
        <source>Turn o&amp;n</source>
        <translation>&amp;Einschalten</translation>
    </message>
</context>
<context>
    <name>UpdateCard</name>
    <message>
        <source>This is Conta %1.</source>
        <translation>Dies ist Conta %1.</translation>
    </message>
    <message>
        <source>Check for &amp;updates</source>
        <translation>Nach &amp;Updates suchen</translation>
    </message>
    <message>
        <source>Open its w&amp;eb page</source>
        <translation>Webse&amp;ite öffnen</translation>
    </message>
    <message>
        <source>Check at e&amp;very start</source>
        <translation>Bei jedem Sta&amp;rt suchen</translation>
    </message>
    <message>
        <source>Asks %1 for the number of the newest version, and tells it nothing about you. Nothing is ever downloaded or installed.</source>
        <translation>Fragt %1 nach der Nummer der neuesten Version und verrät nichts über Sie. Nichts wird je heruntergeladen oder installiert.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>Conta %1 is out; this is %2.</source>
        <translation>Conta %1 ist erschienen; dies ist %2.</translation>
    </message>
    <message>
        <source>This is Conta %1, the newest version.</source>
        <translation>Dies ist Conta %1, die neueste Version.</translation>
    </message>
    <message>
        <source>Whether there is a newer version could not be found out. %1</source>
        <translation>Ob es eine neuere Version gibt, war nicht zu erfahren. %1</translation>
    </message>
</context>
<context>
    <name>UsagePage</name>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Kind of usage</source>
        <translation>Art der Nutzung</translation>
    </message>
    <message>
        <source>Payloads</source>
        <translation>Payloads</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Notebooks</source>
        <translation>Notebooks</translation>
    </message>
    <message>
        <source>Your usage could not be loaded</source>
        <translation>Ihre Nutzung konnte nicht geladen werden</translation>
    </message>
</context>
<context>
    <name>UsageProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Laden abbrechen</translation>
    </message>
    <message>
        <source>Loading part %1 of %2</source>
        <translation>Teil %1 von %2 wird geladen</translation>
    </message>
</context>
<context>
    <name>UsageTab</name>
    <message>
        <source>Not permitted</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Not offered by this server</source>
        <translation>Auf diesem Server nicht verfügbar</translation>
    </message>
    <message>
        <source>It runs an older version of the platform that does not count this.</source>
        <translation>Auf ihm läuft eine ältere Version der Plattform, die dies nicht zählt.</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Nicht geladen</translation>
    </message>
    <message>
        <source>You ended it before everything had come.</source>
        <translation>Sie haben es beendet, bevor alles da war.</translation>
    </message>
</context>
<context>
    <name>UsageWarning</name>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>The payload limit of this billing period is reached</source>
        <translation>Das Payload-Limit dieses Abrechnungszeitraums ist erreicht</translation>
    </message>
    <message>
        <source>Further payloads of the applications that you own are rejected until the period turns over on %1.</source>
        <translation>Weitere Payloads Ihrer eigenen Anwendungen werden abgelehnt, bis der Zeitraum am %1 neu beginnt.</translation>
    </message>
    <message>
        <source>payload limit reached</source>
        <translation>Payload-Limit erreicht</translation>
    </message>
    <message>
        <source>More than %1 of the payload limit of this billing period is used</source>
        <translation>Mehr als %1 des Payload-Limits dieses Abrechnungszeitraums sind verbraucht</translation>
    </message>
    <message>
        <source>At the limit, further payloads of the applications that you own are rejected until the period turns over on %1.</source>
        <translation>Am Limit werden weitere Payloads Ihrer eigenen Anwendungen abgelehnt, bis der Zeitraum am %1 neu beginnt.</translation>
    </message>
    <message>
        <source>more than %1 of the payload limit used</source>
        <translation>mehr als %1 des Payload-Limits verbraucht</translation>
    </message>
</context>
<context>
    <name>UsageWords</name>
    <message>
        <source>no change</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>+%1 %</source>
        <translation>+%1&#xa0;%</translation>
    </message>
    <message>
        <source>−%1 %</source>
        <translation>−%1&#xa0;%</translation>
    </message>
    <message>
        <source>&lt; %1 %</source>
        <comment>less than</comment>
        <translation>&lt; %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>QLocale date format</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from day to day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Days are UTC days, as the platform counts them.</source>
        <translation>Tage sind UTC-Tage, wie die Plattform sie zählt.</translation>
    </message>
    <message>
        <source>Days are UTC days, as the platform counts them: they begin at %1 in %2.</source>
        <translation>Tage sind UTC-Tage, wie die Plattform sie zählt: Sie beginnen um %1 in %2.</translation>
    </message>
    <message>
        <source>Days are cut at midnight in %1, put together from the server&apos;s hours.</source>
        <translation>Tage beginnen um Mitternacht in %1, zusammengesetzt aus den Stunden des Servers.</translation>
    </message>
    <message>
        <source>Days are cut at %1 in %2: the server counts by full UTC hours, and that is the one nearest to midnight.</source>
        <translation>Tage beginnen um %1 in %2: Der Server zählt nach vollen UTC-Stunden, und diese liegt Mitternacht am nächsten.</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Zeitraum davor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) before</source>
        <translation>
            <numerusform>%Ln Tag davor</numerusform>
            <numerusform>%Ln Tage davor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>exact number of bytes</comment>
        <translation>%1&#xa0;B</translation>
    </message>
</context>
<context>
    <name>Validators</name>
    <message numerus="yes">
        <source>%Ln character(s) too long</source>
        <translation>
            <numerusform>%Ln Zeichen zu lang</numerusform>
            <numerusform>%Ln Zeichen zu lang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln character(s)</source>
        <translation>
            <numerusform>Mindestens %Ln Zeichen</numerusform>
            <numerusform>Mindestens %Ln Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not an e-mail address: name@example.com</source>
        <translation>Das ist keine E-Mail-Adresse: name@example.com</translation>
    </message>
    <message>
        <source>This is not a web address: https://example.com</source>
        <translation>Das ist keine Webadresse: https://example.com</translation>
    </message>
</context>
<context>
    <name>WhyStep</name>
    <message>
        <source>A stolen password is not enough any more</source>
        <translation>Ein gestohlenes Passwort genügt nicht mehr</translation>
    </message>
    <message>
        <source>Signing in then takes your password and a code of six digits that changes every 30 seconds.</source>
        <translation>Die Anmeldung verlangt dann Ihr Passwort und einen Code aus sechs Ziffern, der sich alle 30 Sekunden ändert.</translation>
    </message>
    <message>
        <source>You need an authenticator</source>
        <translation>Sie brauchen einen Authenticator</translation>
    </message>
    <message>
        <source>An app on your phone or a password manager that makes such codes (TOTP). Have it at hand now.</source>
        <translation>Eine App auf Ihrem Telefon oder ein Passwortmanager, der solche Codes (TOTP) erzeugt. Halten Sie ihn jetzt bereit.</translation>
    </message>
    <message>
        <source>You get a key, once</source>
        <translation>Sie erhalten einen Schlüssel, einmal</translation>
    </message>
    <message>
        <source>The authenticator makes its codes from it. Save or print it in the next step, and keep it where the phone is not.</source>
        <translation>Daraus erzeugt der Authenticator seine Codes. Speichern oder drucken Sie ihn im nächsten Schritt und bewahren Sie ihn getrennt vom Telefon auf.</translation>
    </message>
    <message>
        <source>This platform has no recovery codes. Whoever loses both the authenticator and the key cannot sign in any more.</source>
        <translation>Diese Plattform hat keine Wiederherstellungscodes. Wer den Authenticator und den Schlüssel verliert, kann sich nicht mehr anmelden.</translation>
    </message>
</context>
<context>
    <name>WindowCard</name>
    <message>
        <source>Start &amp;minimised</source>
        <translation>Mini&amp;miert starten</translation>
    </message>
    <message>
        <source>The next start leaves the window in the task bar, or in the system tray where its icon is shown there.</source>
        <translation>Der nächste Start lässt das Fenster in der Taskleiste oder, wenn das Symbol dort gezeigt wird, im Infobereich.</translation>
    </message>
    <message>
        <source>Show an icon in the system &amp;tray</source>
        <translation>Symbol im Infobereich &amp;anzeigen</translation>
    </message>
    <message>
        <source>Closing the window then leaves Conta in the tray, where it goes on looking for invites and limits. Quit is in the menu of the icon.</source>
        <translation>Nach dem Schließen des Fensters bleibt Conta im Infobereich und achtet weiter auf Einladungen und Limits. „Beenden“ steht im Menü des Symbols.</translation>
    </message>
    <message>
        <source>This desktop has no system tray: there will be no icon, and closing the window ends Conta.</source>
        <translation>Dieser Desktop hat keinen Infobereich: Es gibt kein Symbol, und das Schließen des Fensters beendet Conta.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
</context>
</TS>
