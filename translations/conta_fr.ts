<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AboutCard</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>About this account</source>
        <translation>À propos de ce compte</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Mot de passe changé</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Identifiant d’utilisateur</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy the user ID</source>
        <translation>Copier l’identifiant d’utilisateur</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>when the account was created</comment>
        <translation>Créé</translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>Account %1, %2, opens the list of accounts</source>
        <translation>Compte %1, %2, ouvre la liste des comptes</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Your account could not be loaded</source>
        <translation>Impossible de charger votre compte</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>The open account</source>
        <translation>Le compte ouvert</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
</context>
<context>
    <name>AccountsFlow</name>
    <message>
        <source>Its sign-in, its settings and everything else that Conta keeps of %1 on %2 goes from this computer. The account itself stays as it is.</source>
        <translation>Sa connexion, ses paramètres et tout ce que Conta conserve de %1 sur %2 disparaissent de cet ordinateur. Le compte lui-même reste tel quel.</translation>
    </message>
    <message>
        <source>What is not saved is lost.</source>
        <translation>Ce qui n’est pas enregistré est perdu.</translation>
    </message>
    <message>
        <source>Remove the account from this computer?</source>
        <translation>Retirer le compte de cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>AccountsPanel</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>More for %1 on %2</source>
        <translation>Plus d’actions pour %1 sur %2</translation>
    </message>
    <message>
        <source>Sign out or remove</source>
        <translation>Se déconnecter ou retirer</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Se déconnecter</translation>
    </message>
    <message>
        <source>&amp;Remove from this computer…</source>
        <translation>&amp;Retirer de cet ordinateur…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
</context>
<context>
    <name>AddItemDialog</name>
    <message>
        <source>&amp;Id</source>
        <translation>&amp;Identifiant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It goes to the top of the list, as if you had opened it in the web console. The id stands in the address of its page there.</source>
        <translation>L’élément passe en tête de liste, comme si vous l’aviez ouvert dans la console web. L’identifiant y figure dans l’adresse de sa page.</translation>
    </message>
    <message>
        <source>Enter the id of what you want to add</source>
        <translation>Saisissez l’identifiant de ce que vous voulez ajouter</translation>
    </message>
    <message>
        <source>An id has only digits and the letters a to f</source>
        <translation>Un identifiant n’a que des chiffres et les lettres a à f</translation>
    </message>
    <message numerus="yes">
        <source>An id has 24 characters; this has %Ln.</source>
        <translation>
            <numerusform>Un identifiant a 24 caractères&#xa0;; celui-ci en a %Ln.</numerusform>
            <numerusform>Un identifiant a 24 caractères&#xa0;; celui-ci en a %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is on the list already and moves to its top.</source>
        <translation>«&#xa0;%1&#xa0;» figure déjà dans la liste et passe en tête.</translation>
    </message>
    <message>
        <source>Choose the application that it belongs to</source>
        <translation>Choisissez l’application correspondante</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Ajout…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Not accepted by the server: %1</source>
        <translation>Refusé par le serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not added. %1</source>
        <translation>Non ajouté. %1</translation>
    </message>
    <message>
        <source>It is not known whether this was added: no answer of the server came through.</source>
        <translation>On ne sait pas si l’élément a été ajouté&#xa0;: aucune réponse du serveur n’est arrivée.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>It was not added: the list does not have it at its top. You can add it again.</source>
        <translation>Il n’a pas été ajouté&#xa0;: il n’est pas en tête de liste. Vous pouvez l’ajouter à nouveau.</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Shown as of %1. %2</source>
        <translation>Données du %1. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Cont&amp;raste élevé</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>S&amp;ombre</translation>
    </message>
</context>
<context>
    <name>AuthorityCard</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Choisir un fichier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Remove the file of authorities</source>
        <translation>Retirer le fichier d’autorités</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Autorités de certification</translation>
    </message>
    <message>
        <source>For a company whose proxy replaces certificates, or a server with an authority of its own: a PEM file, trusted beside what this computer trusts already.</source>
        <translation>Pour une entreprise dont le proxy remplace les certificats, ou un serveur qui a sa propre autorité&#xa0;: un fichier PEM, reconnu en plus de ce que cet ordinateur reconnaît déjà.</translation>
    </message>
    <message>
        <source>File of certificate authorities</source>
        <translation>Fichier d’autorités de certification</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln authority(ies).</source>
        <translation>
            <numerusform>Il contient %Ln autorité.</numerusform>
            <numerusform>Il contient %Ln autorités.</numerusform>
        </translation>
    </message>
    <message>
        <source>Good</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Partly expired</source>
        <translation>En partie expiré</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them has expired or is not valid yet; ask your administrator for a new file.</source>
        <translation>
            <numerusform>%Ln d’entre elles a expiré ou n’est pas encore valide&#xa0;; demandez un nouveau fichier à votre administrateur.</numerusform>
            <numerusform>%Ln d’entre elles ont expiré ou ne sont pas encore valides&#xa0;; demandez un nouveau fichier à votre administrateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Inutilisable</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no file of authorities</comment>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>BrandPanel</name>
    <message>
        <source>Your platform account, on your own desk.</source>
        <translation>Votre compte de la plateforme, sur votre bureau.</translation>
    </message>
    <message>
        <source>Profile, password and two-factor in one place</source>
        <translation>Profil, mot de passe et double authentification au même endroit</translation>
    </message>
    <message>
        <source>Usage against your limits, before they bite</source>
        <translation>Votre utilisation face à vos limites, à temps</translation>
    </message>
    <message>
        <source>Your sign-in stays in this computer&apos;s keychain</source>
        <translation>Votre connexion reste dans le trousseau de cet ordinateur</translation>
    </message>
</context>
<context>
    <name>BundleCard</name>
    <message>
        <source>&amp;Hide who I am</source>
        <translation>&amp;Masquer mon identité</translation>
    </message>
    <message>
        <source>E-mail addresses, the user ID, the proxy and its user, and the names in paths are blotted out. Passwords and tokens are never in it.</source>
        <translation>Les adresses e-mail, l’identifiant d’utilisateur, le proxy et son utilisateur, et les noms dans les chemins sont masqués. Les mots de passe et les jetons n’y figurent jamais.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>&amp;Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>What goes into the bundle</source>
        <translation>Contenu du dossier d’assistance</translation>
    </message>
    <message>
        <source>For whoever helps you with a fault. Nothing is sent: look at each line, take out what you do not want to show, and hand it over yourself.</source>
        <translation>Pour la personne qui vous aide en cas de panne. Rien n’est envoyé&#xa0;: regardez chaque ligne, retirez ce que vous ne voulez pas montrer, et transmettez-le vous-même.</translation>
    </message>
    <message>
        <source>Bundle for support</source>
        <translation>Dossier d’assistance</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>Enregistrer le dossier d’assistance</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>The bundle could not be saved.</source>
        <translation>Impossible d’enregistrer le dossier d’assistance.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
</context>
<context>
    <name>BundleModel</name>
    <message>
        <source>Left out: %1</source>
        <translation>Exclu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>BusNotifier</name>
    <message>
        <source>Open</source>
        <comment>button of a notification</comment>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>BusyIndicator</name>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
</context>
<context>
    <name>ChartCanvas</name>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>There is nothing to show for this range.</source>
        <translation>Il n’y a rien à afficher pour cet intervalle.</translation>
    </message>
    <message>
        <source>All series are hidden. Choose one in the legend.</source>
        <translation>Toutes les séries sont masquées. Choisissez-en une dans la légende.</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exporter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>View</source>
        <comment>what switches between chart and table</comment>
        <translation>Vue</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>Copy &amp;picture</source>
        <translation>Copier l’&amp;image</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>Copier le &amp;tableau</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Enregistrer en &amp;CSV…</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>Enregistrer en &amp;JSON…</translation>
    </message>
    <message>
        <source>Save as P&amp;NG…</source>
        <translation>Enregistrer en P&amp;NG…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Enregistrer en &amp;SVG…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message>
        <source>Save usage</source>
        <translation>Enregistrer l’utilisation</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Image copiée</translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation>Tableau copié</translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
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
        <translation>%1&#xa0;o</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ChartReading</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a series, its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: no data.</source>
        <translation>%1&#xa0;: aucune donnée.</translation>
    </message>
    <message>
        <source>%1: minimum %2 (%3), maximum %4 (%5), latest %6 (%7).</source>
        <translation>%1&#xa0;: minimum %2 (%3), maximum %4 (%5), dernier %6 (%7).</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>aucune donnée</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>between a low and a high value</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>ddd, d MMM yyyy</source>
        <comment>QLocale date format</comment>
        <translation>ddd d MMM yyyy</translation>
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
        <translation>Total</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 à %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s).</source>
        <translation>
            <numerusform>%Ln point.</numerusform>
            <numerusform>%Ln points.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>ChartTableModel</name>
    <message>
        <source>no data</source>
        <translation>aucune donnée</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>%1, low</source>
        <translation>%1, bas</translation>
    </message>
    <message>
        <source>%1, high</source>
        <translation>%1, haut</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time, time zone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (bytes)</source>
        <translation>%1 (octets)</translation>
    </message>
    <message>
        <source>%1 (minutes)</source>
        <translation>%1 (minutes)</translation>
    </message>
</context>
<context>
    <name>ChartTicks</name>
    <message>
        <source>d MMM</source>
        <comment>QLocale date format</comment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>CheckupCard</name>
    <message>
        <source>E-mail address not verified</source>
        <translation>Adresse e-mail non vérifiée</translation>
    </message>
    <message>
        <source>Until it is, the platform allows you next to nothing.</source>
        <translation>D’ici là, la plateforme ne vous permet presque rien.</translation>
    </message>
    <message>
        <source>Send the message again</source>
        <translation>Renvoyer le message</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>The server does not say whether it is verified.</source>
        <translation>Le serveur ne dit pas si elle est vérifiée.</translation>
    </message>
    <message>
        <source>E-mail address verified</source>
        <translation>Adresse e-mail vérifiée</translation>
    </message>
    <message>
        <source>Two-factor authentication is off</source>
        <translation>L’authentification à deux facteurs est désactivée</translation>
    </message>
    <message>
        <source>Whoever learns your password can sign in.</source>
        <translation>Quiconque apprend votre mot de passe peut se connecter.</translation>
    </message>
    <message>
        <source>Turn it on…</source>
        <translation>Activer…</translation>
    </message>
    <message>
        <source>Single sign-on</source>
        <translation>Authentification unique</translation>
    </message>
    <message>
        <source>Your organization looks after password and two-factor.</source>
        <translation>Votre organisation gère le mot de passe et la double authentification.</translation>
    </message>
    <message>
        <source>Two-factor authentication</source>
        <translation>Authentification à deux facteurs</translation>
    </message>
    <message>
        <source>The server does not say whether it is on.</source>
        <translation>Le serveur ne dit pas si elle est activée.</translation>
    </message>
    <message>
        <source>Two-factor authentication is on</source>
        <translation>L’authentification à deux facteurs est activée</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>The server does not say when it was changed.</source>
        <translation>Le serveur ne dit pas quand il a été changé.</translation>
    </message>
    <message>
        <source>Password last changed %1</source>
        <translation>Dernier changement du mot de passe&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change it if it is used anywhere else.</source>
        <translation>Changez-le s’il est utilisé ailleurs.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>This sign-in does not end by itself</source>
        <translation>Cette connexion n’expire pas d’elle-même</translation>
    </message>
    <message>
        <source>This sign-in renews itself</source>
        <translation>Cette connexion se renouvelle d’elle-même</translation>
    </message>
    <message>
        <source>Without that it would end on %1.</source>
        <translation>Sans cela, elle expirerait le %1.</translation>
    </message>
    <message>
        <source>This sign-in ends on %1</source>
        <translation>Cette connexion expire le %1</translation>
    </message>
    <message>
        <source>Have a new token at hand by then.</source>
        <translation>Ayez un nouveau jeton prêt d’ici là.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Security check-up</source>
        <translation>Bilan de sécurité</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to look at</source>
        <translation>
            <numerusform>%Ln point à examiner</numerusform>
            <numerusform>%Ln points à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>All good</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>This token may not do that</source>
        <translation>Ce jeton n’y est pas autorisé</translation>
    </message>
    <message>
        <source>Verification sent</source>
        <translation>Vérification envoyée</translation>
    </message>
    <message>
        <source>The verification was not sent. %1</source>
        <translation>La vérification n’a pas été envoyée. %1</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>&amp;Paste ids…</source>
        <translation>Coller des &amp;ID…</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Tick what shall move</source>
        <translation>Cochez ce qui doit être transféré</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>Sélection&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>6 digits</source>
        <translation>6 chiffres</translation>
    </message>
    <message>
        <source>Enter the code that your authenticator shows</source>
        <translation>Saisissez le code affiché par votre application d’authentification</translation>
    </message>
    <message>
        <source>The code is the six digits that your authenticator shows</source>
        <translation>Le code est formé des six chiffres affichés par votre application d’authentification</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Start on a stand-in server with sample data; keep nothing.</source>
        <translation>Démarrer avec un serveur de substitution et des données d’exemple&#xa0;; ne rien conserver.</translation>
    </message>
    <message>
        <source>With --demo: sign in to this sample account.</source>
        <translation>Avec --demo&#xa0;: se connecter à ce compte d’exemple.</translation>
    </message>
    <message>
        <source>With --demo: how much sample data there is.</source>
        <translation>Avec --demo&#xa0;: quantité de données d’exemple.</translation>
    </message>
    <message>
        <source>Sign in to the API at &lt;url&gt;.</source>
        <translation>Se connecter à l’API à l’adresse &lt;url&gt;.</translation>
    </message>
    <message>
        <source>Keep settings and state in &lt;folder&gt;.</source>
        <translation>Conserver les paramètres et l’état dans &lt;folder&gt;.</translation>
    </message>
    <message>
        <source>Open the page &lt;id&gt;, e.g. profile.</source>
        <translation>Ouvrir la page &lt;id&gt;, par ex.&#xa0;profile.</translation>
    </message>
    <message>
        <source>Visit every page, save a picture of each in &lt;folder&gt;, exit.</source>
        <translation>Visiter chaque page, en enregistrer une image dans &lt;folder&gt;, quitter.</translation>
    </message>
    <message>
        <source>Use the language &lt;code&gt;, e.g. pt_BR.</source>
        <translation>Utiliser la langue &lt;code&gt;, par ex.&#xa0;pt_BR.</translation>
    </message>
    <message>
        <source>Make the window &lt;width&gt;x&lt;height&gt;.</source>
        <translation>Donner à la fenêtre la taille &lt;width&gt;x&lt;height&gt;.</translation>
    </message>
    <message>
        <source>Manage your own account on the WEGnology platform.</source>
        <translation>Gérer son propre compte sur la plateforme WEGnology.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>See conta --help.</source>
        <translation>Voir conta --help.</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>Argument inconnu&#xa0;: %1</translation>
    </message>
    <message>
        <source>--demo-account and --demo-seed go with --demo</source>
        <translation>--demo-account et --demo-seed vont avec --demo</translation>
    </message>
    <message>
        <source>The seed is small or large, not %1</source>
        <translation>La quantité est small ou large, pas %1</translation>
    </message>
    <message>
        <source>Not an address that a sign-in may be sent to: %1</source>
        <translation>Ce n’est pas une adresse où envoyer une connexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no page %1. The pages: %2</source>
        <translation>Il n’y a pas de page %1. Les pages&#xa0;: %2</translation>
    </message>
    <message>
        <source>A size is written like 1024x600, not %1</source>
        <translation>Une taille s’écrit comme 1024x600, pas %1</translation>
    </message>
    <message>
        <source>Use the light, dark or high-contrast theme.</source>
        <translation>Utiliser le thème clair (light), sombre (dark) ou à contraste élevé (contrast).</translation>
    </message>
    <message>
        <source>The theme is light, dark or contrast, not %1</source>
        <translation>Le thème est light, dark ou contrast, pas %1</translation>
    </message>
    <message>
        <source>Conta is running already: close it before a tour.</source>
        <translation>Conta est déjà ouvert&#xa0;: fermez-le avant une visite.</translation>
    </message>
    <message>
        <source>Conta is running already, but does not answer.</source>
        <translation>Conta est déjà ouvert, mais ne répond pas.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Codes de sortie&#xa0;:</translation>
    </message>
    <message>
        <source>Conta was closed, handed over to the one that runs, or its tour saw every page.</source>
        <translation>Conta a été fermé, a passé la main à celui déjà ouvert, ou sa visite a vu toutes les pages.</translation>
    </message>
    <message>
        <source>The tour showed an error, or the Conta that runs does not answer.</source>
        <translation>La visite a montré une erreur, ou le Conta déjà ouvert ne répond pas.</translation>
    </message>
    <message>
        <source>The arguments make no sense.</source>
        <translation>Les arguments n’ont pas de sens.</translation>
    </message>
    <message>
        <source>Open the invite of a conta://invite/&lt;id&gt; link.</source>
        <translation>Ouvrir l’invitation d’un lien conta://invite/&lt;id&gt;.</translation>
    </message>
    <message>
        <source>Not a link that Conta opens: %1. They look like conta://invite/&lt;id&gt;.</source>
        <translation>Ce n’est pas un lien que Conta ouvre&#xa0;: %1. Ces liens ressemblent à conta://invite/&lt;id&gt;.</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>Refresh the page</source>
        <translation>Actualiser la page</translation>
    </message>
    <message>
        <source>Save what was typed</source>
        <translation>Enregistrer la saisie</translation>
    </message>
    <message>
        <source>Go back, or discard what was typed</source>
        <translation>Revenir en arrière ou annuler la saisie</translation>
    </message>
    <message>
        <source>Find a page or an action</source>
        <translation>Trouver une page ou une action</translation>
    </message>
    <message>
        <source>Show the keyboard shortcuts</source>
        <translation>Afficher les raccourcis clavier</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Switch, add or leave an account</source>
        <translation>Changer de compte, en ajouter ou en quitter un</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Thème&#xa0;: comme le système</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Thème&#xa0;: clair</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Thème&#xa0;: sombre</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>Thème&#xa0;: contraste élevé</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Cette page</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Apparence et langue</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Open the guide at this page</source>
        <translation>Ouvrir le guide à cette page</translation>
    </message>
</context>
<context>
    <name>ConfirmCard</name>
    <message>
        <source>&amp;All or nothing</source>
        <translation>&amp;Tout ou rien</translation>
    </message>
    <message>
        <source>The platform does not say what this switch (“strict”) does. Conta takes it to mean: on, one thing that cannot move stops the whole transfer; off, what cannot move stays and the rest moves. The result shows what really moved.</source>
        <translation>La plateforme ne dit pas ce que fait cette option («&#xa0;strict&#xa0;»). Conta la comprend ainsi&#xa0;: activée, un seul élément non transférable arrête tout le transfert&#xa0;; désactivée, ce qui ne peut pas être transféré reste et le reste est transféré. Le résultat montre ce qui a vraiment été transféré.</translation>
    </message>
    <message>
        <source>&amp;Type the destination&apos;s name to confirm</source>
        <translation>&amp;Saisir le nom de la destination pour confirmer</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>This is not the destination&apos;s name yet.</source>
        <translation>Ce n’est pas encore le nom de la destination.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>The id: %1</source>
        <translation>L’identifiant&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 — or its id, %2</source>
        <translation>%1 — ou son identifiant, %2</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Transférer %1</translation>
    </message>
    <message>
        <source>Nothing was moved. %1</source>
        <translation>Rien n’a été transféré. %1</translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation>Transfert…</translation>
    </message>
    <message>
        <source>Sent. It cannot be stopped now; you may go to other pages.</source>
        <translation>Envoyé. On ne peut plus l’arrêter&#xa0;; vous pouvez ouvrir d’autres pages.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ConnectionTrial</name>
    <message>
        <source>Asks %1 one question without your sign-in.</source>
        <translation>Pose une seule question à %1, sans votre connexion.</translation>
    </message>
    <message>
        <source>S&amp;top trying</source>
        <translation>Arrêter l’e&amp;ssai</translation>
    </message>
    <message>
        <source>%1 answered after %2 ms.</source>
        <translation>%1 a répondu en %2&#xa0;ms.</translation>
    </message>
    <message>
        <source>&amp;Try the connection</source>
        <translation>E&amp;ssayer la connexion</translation>
    </message>
    <message>
        <source>By the system&apos;s proxy settings.</source>
        <translation>Selon les paramètres de proxy du système.</translation>
    </message>
    <message>
        <source>Without a proxy.</source>
        <translation>Sans proxy.</translation>
    </message>
    <message>
        <source>With the proxy %1 for all but this computer.</source>
        <translation>Par le proxy %1 pour tout sauf cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>ConsoleCard</name>
    <message>
        <source>For %1. Leave it empty to use the address that the server itself gives.</source>
        <translation>Pour %1. Laissez vide pour utiliser l’adresse que donne le serveur lui-même.</translation>
    </message>
    <message>
        <source>An address like https://console.example.com; plain http:// is for this computer only</source>
        <translation>Une adresse comme https://console.example.com&#xa0;; http:// simple seulement pour cet ordinateur</translation>
    </message>
    <message>
        <source>Recent items are opened there, in your browser.</source>
        <translation>Les éléments récents s’y ouvrent, dans votre navigateur.</translation>
    </message>
    <message>
        <source>Web console</source>
        <translation>Console web</translation>
    </message>
    <message>
        <source>The server&apos;s own address is used</source>
        <translation>L’adresse donnée par le serveur est utilisée</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Address of the &amp;web console</source>
        <translation>Adresse de la console &amp;web</translation>
    </message>
</context>
<context>
    <name>CopyableText</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>QLocale date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>dans moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>dans %Ln minute</numerusform>
            <numerusform>dans %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>dans %Ln heure</numerusform>
            <numerusform>dans %Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>dans %Ln jour</numerusform>
            <numerusform>dans %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>no time left</source>
        <translation>temps écoulé</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>moins d’une minute restante</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>%Ln minute restante</numerusform>
            <numerusform>%Ln minutes restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) left</source>
        <translation>
            <numerusform>%Ln heure restante</numerusform>
            <numerusform>%Ln heures restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>%Ln jour restant</numerusform>
            <numerusform>%Ln jours restants</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>il y a %Ln minute</numerusform>
            <numerusform>il y a %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>il y a %Ln heure</numerusform>
            <numerusform>il y a %Ln heures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeleteCard</name>
    <message>
        <source>&amp;Delete account…</source>
        <translation>&amp;Supprimer le compte…</translation>
    </message>
    <message>
        <source>Delete the account</source>
        <translation>Supprimer le compte</translation>
    </message>
    <message>
        <source>Your organization&apos;s single sign-on manages this account: it has no password here, and the platform asks for one before it deletes an account. Ask the administrator of your organization, or the platform&apos;s support, to delete it. The export above works all the same.</source>
        <translation>L’authentification unique de votre organisation gère ce compte&#xa0;: il n’a pas de mot de passe ici, et la plateforme en demande un avant de supprimer un compte. Pour le supprimer, adressez-vous à l’administrateur de votre organisation ou à l’assistance de la plateforme. L’export ci-dessus fonctionne quand même.</translation>
    </message>
    <message>
        <source>Ends the account for good, with everything that it owns. This cannot be taken back.</source>
        <translation>Met fin au compte définitivement, avec tout ce qu’il possède. C’est irréversible.</translation>
    </message>
    <message>
        <source>Type the account&apos;s e-mail &amp;address to confirm</source>
        <translation>Saisir l’adresse e-&amp;mail du compte pour confirmer</translation>
    </message>
    <message>
        <source>Type the e-mail address of the account</source>
        <translation>Saisissez l’adresse e-mail du compte</translation>
    </message>
    <message>
        <source>This is not the address of this account, %1</source>
        <translation>Ce n’est pas l’adresse de ce compte, %1</translation>
    </message>
    <message>
        <source>Export the data</source>
        <translation>Exporter les données</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>Transférer…</translation>
    </message>
    <message>
        <source>Transfer applications and dashboards</source>
        <translation>Transférer applications et tableaux de bord</translation>
    </message>
    <message>
        <source>Keep what is still needed: take the data along, and hand applications and dashboards over to an organization or another user.</source>
        <translation>Conservez ce qui sert encore&#xa0;: emportez les données et confiez applications et tableaux de bord à une organisation ou à un autre utilisateur.</translation>
    </message>
    <message>
        <source>Erase it here…</source>
        <translation>L’effacer ici…</translation>
    </message>
    <message>
        <source>&amp;Keep the account</source>
        <translation>C&amp;onserver le compte</translation>
    </message>
    <message>
        <source>Delete the account for good?</source>
        <translation>Supprimer définitivement le compte&#xa0;?</translation>
    </message>
    <message>
        <source>%1 on %2 ends now, with everything that it owns. This cannot be taken back.

Afterwards Conta erases what this computer holds of it.</source>
        <translation>%1 sur %2 prend fin maintenant, avec tout ce que le compte possède. C’est irréversible.

Ensuite, Conta efface tout ce que cet ordinateur en conserve.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>Conserver le compte</translation>
    </message>
    <message>
        <source>Erase the account from this computer?</source>
        <translation>Effacer le compte de cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>The sign-in and the account&apos;s place in Conta&apos;s list go, whatever the server did. If the account is still there, you can sign in to it again.</source>
        <translation>La connexion et l’entrée du compte dans la liste de Conta disparaissent, quoi que le serveur ait fait. Si le compte existe encore, vous pourrez vous y reconnecter.</translation>
    </message>
    <message>
        <source>Erase it here</source>
        <translation>L’effacer ici</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation>Supprimer le compte…</translation>
    </message>
    <message>
        <source>It is not known whether the account was deleted. %1</source>
        <translation>On ne sait pas si le compte a été supprimé. %1</translation>
    </message>
    <message>
        <source>Checking with %1…</source>
        <translation>Vérification auprès de %1…</translation>
    </message>
    <message>
        <source>The server no longer accepts this sign-in, which a deleted account would explain, but so would one that was ended elsewhere. Try to sign in: where a password that is surely right is not accepted any more, the account is gone.</source>
        <translation>Le serveur n’accepte plus cette connexion&#xa0;: un compte supprimé l’expliquerait, mais aussi une connexion arrêtée ailleurs. Essayez de vous connecter&#xa0;: si un mot de passe sûrement correct n’est plus accepté, le compte n’existe plus.</translation>
    </message>
    <message>
        <source>The account was not deleted. %1</source>
        <translation>Le compte n’a pas été supprimé. %1</translation>
    </message>
    <message>
        <source>No answer came, and so far the account is still there. What you typed is too; try again.</source>
        <translation>Aucune réponse n’est arrivée, et pour l’instant le compte existe encore. Votre saisie aussi&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>The account was not deleted. Current password or code not accepted.</source>
        <translation>Le compte n’a pas été supprimé. Mot de passe actuel ou code refusé.</translation>
    </message>
    <message>
        <source>The account was not deleted. Current password not accepted.</source>
        <translation>Le compte n’a pas été supprimé. Mot de passe actuel refusé.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Try to sign in</source>
        <translation>Essayer de se connecter</translation>
    </message>
</context>
<context>
    <name>DemoServer</name>
    <message>
        <source>The stand-in server ended by itself.</source>
        <translation>Le serveur de substitution s’est arrêté de lui-même.</translation>
    </message>
    <message>
        <source>The stand-in server did not answer.</source>
        <translation>Le serveur de substitution n’a pas répondu.</translation>
    </message>
    <message>
        <source>The stand-in server did not say its address.</source>
        <translation>Le serveur de substitution n’a pas donné son adresse.</translation>
    </message>
</context>
<context>
    <name>DestinationStep</name>
    <message>
        <source>An &amp;organization of mine</source>
        <translation>Une de mes &amp;organisations</translation>
    </message>
    <message>
        <source>Another &amp;user</source>
        <translation>Un autre &amp;utilisateur</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Vers où&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Search organizations</source>
        <translation>Rechercher des organisations</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>&amp;Id of the user</source>
        <translation>&amp;Identifiant de l’utilisateur</translation>
    </message>
    <message>
        <source>The person finds it on the profile page.</source>
        <translation>La personne le trouve sur la page du profil.</translation>
    </message>
    <message>
        <source>This is your own id: everything is yours already.</source>
        <translation>C’est votre propre identifiant&#xa0;: tout vous appartient déjà.</translation>
    </message>
    <message>
        <source>Nobody can look up here whom an id belongs to. Check it with that person: what has moved, only they can give back.</source>
        <translation>On ne peut pas vérifier ici à qui appartient un identifiant. Vérifiez-le avec cette personne&#xa0;: elle seule peut rendre ce qui a été transféré.</translation>
    </message>
    <message>
        <source>Your organizations could not be fetched. %1</source>
        <translation>Impossible de récupérer vos organisations. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Vers %1</translation>
    </message>
    <message>
        <source>Enter the user&apos;s id</source>
        <translation>Saisissez l’identifiant de l’utilisateur</translation>
    </message>
    <message>
        <source>Choose an organization</source>
        <translation>Choisissez une organisation</translation>
    </message>
    <message>
        <source>No organization fits the search.</source>
        <translation>Aucune organisation ne correspond à la recherche.</translation>
    </message>
    <message>
        <source>You belong to no organization. You can move things to another user whose id you know.</source>
        <translation>Vous n’appartenez à aucune organisation. Vous pouvez transférer à un autre utilisateur dont vous connaissez l’identifiant.</translation>
    </message>
    <message>
        <source>An id has 24 characters: digits and the letters a to f.</source>
        <translation>Un identifiant a 24 caractères&#xa0;: des chiffres et les lettres a à f.</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>Personal details</source>
        <translation>Informations personnelles</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Prénom</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Société</translation>
    </message>
    <message>
        <source>&amp;Job title</source>
        <translation>&amp;Fonction</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>L&amp;ocation</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>Site &amp;web</translation>
    </message>
    <message>
        <source>The platform asks for a first name</source>
        <translation>La plateforme demande un prénom</translation>
    </message>
    <message>
        <source>Profile saved</source>
        <translation>Profil enregistré</translation>
    </message>
</context>
<context>
    <name>DevicesTab</name>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Devices created and deleted</source>
        <translation>Appareils créés et supprimés</translation>
    </message>
    <message>
        <source>No devices in this range. Add one to an application that you own, in the web console.</source>
        <translation>Aucun appareil dans cet intervalle. Ajoutez-en un, dans la console web, à une application qui vous appartient.</translation>
    </message>
    <message>
        <source>No device was created or deleted in this range.</source>
        <translation>Aucun appareil n’a été créé ni supprimé dans cet intervalle.</translation>
    </message>
    <message>
        <source>Only the devices of applications that you own are counted, not those of your organizations. The platform counts devices by UTC days.</source>
        <translation>Seuls les appareils des applications qui vous appartiennent sont comptés, pas ceux de vos organisations. La plateforme compte les appareils par jours UTC.</translation>
    </message>
    <message>
        <source>The numbers of devices could not be loaded</source>
        <translation>Impossible de charger les nombres d’appareils</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>At the end of the range</source>
        <translation>À la fin de l’intervalle</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <comment>change</comment>
        <translation>Maintenant %1.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>The server names no limit.</source>
        <translation>Le serveur n’indique aucune limite.</translation>
    </message>
    <message>
        <source>Created and deleted</source>
        <translation>Créés et supprimés</translation>
    </message>
    <message>
        <source>+%1 / −%2</source>
        <comment>created, deleted</comment>
        <translation>+%1 / −%2</translation>
    </message>
    <message>
        <source>In the range</source>
        <translation>Dans l’intervalle</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Période précédente</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimés</translation>
    </message>
    <message>
        <source>Devices allowed: %1</source>
        <translation>Appareils autorisés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>devices that were created</comment>
        <translation>Créés</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Two-factor authentication was turned on elsewhere in the meantime</source>
        <translation>L’authentification à deux facteurs a été activée ailleurs entre-temps</translation>
    </message>
    <message>
        <source>With another key: the one shown here is not in use. Delete it from your authenticator and wherever you kept it. If it was not you who turned it on, change your password.</source>
        <translation>Avec une autre clé&#xa0;: celle affichée ici n’est pas utilisée. Supprimez-la de votre application d’authentification et de partout où vous l’avez conservée. Si ce n’est pas vous qui l’avez activée, changez votre mot de passe.</translation>
    </message>
    <message>
        <source>Two-factor authentication is on</source>
        <translation>L’authentification à deux facteurs est activée</translation>
    </message>
    <message>
        <source>From now on every sign-in with your password asks for a code. Where you are signed in already you stay so. Keep the key: without recovery codes it is the only way back in when the authenticator is lost.</source>
        <translation>Désormais, chaque connexion avec votre mot de passe demande un code. Là où vous êtes déjà connecté, vous le restez. Conservez la clé&#xa0;: sans codes de récupération, elle est le seul moyen de revenir si l’application d’authentification est perdue.</translation>
    </message>
    <message>
        <source>Only the server&apos;s answer had been lost.</source>
        <translation>Seule la réponse du serveur s’était perdue.</translation>
    </message>
</context>
<context>
    <name>EmailCard</name>
    <message>
        <source>Send the verification again</source>
        <translation>Renvoyer la vérification</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>&amp;New e-mail address</source>
        <translation>&amp;Nouvelle adresse e-mail</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Enter the new address</source>
        <translation>Saisissez la nouvelle adresse</translation>
    </message>
    <message>
        <source>A message goes to the new address. Until it is confirmed there, the present one stays.</source>
        <translation>Un message est envoyé à la nouvelle adresse. Tant qu’elle n’y est pas confirmée, l’actuelle reste.</translation>
    </message>
    <message>
        <source>Change the &amp;address</source>
        <translation>Changer l’ad&amp;resse</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifiée</translation>
    </message>
    <message>
        <source>Waiting for confirmation: %1. Open the message sent there to finish the change.</source>
        <translation>En attente de confirmation&#xa0;: %1. Ouvrez le message qui y a été envoyé pour terminer le changement.</translation>
    </message>
    <message>
        <source>Your organization&apos;s single sign-on manages this address</source>
        <translation>L’authentification unique de votre organisation gère cette adresse</translation>
    </message>
    <message>
        <source>Not saved. Current password or code not accepted.</source>
        <translation>Non enregistré. Mot de passe actuel ou code refusé.</translation>
    </message>
    <message>
        <source>Address change requested</source>
        <translation>Changement d’adresse demandé</translation>
    </message>
    <message>
        <source>Verification sent</source>
        <translation>Vérification envoyée</translation>
    </message>
    <message>
        <source>The verification was not sent. %1</source>
        <translation>La vérification n’a pas été envoyée. %1</translation>
    </message>
</context>
<context>
    <name>ErasedText</name>
    <message>
        <source>The account %1 was deleted.</source>
        <translation>Le compte %1 a été supprimé.</translation>
    </message>
    <message>
        <source>Whether the account %1 was deleted is not known.</source>
        <translation>On ne sait pas si le compte %1 a été supprimé.</translation>
    </message>
    <message>
        <source>Conta holds nothing of it on this computer any more.</source>
        <translation>Conta n’en conserve plus rien sur cet ordinateur.</translation>
    </message>
    <message>
        <source>It is still in Conta&apos;s list of accounts, which could not be written.</source>
        <translation>Il est encore dans la liste de comptes de Conta, qui n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>To remove it by hand, delete the entry “Conta/%1” there.</source>
        <translation>Pour la retirer à la main, supprimez-y l’entrée «&#xa0;Conta/%1&#xa0;».</translation>
    </message>
    <message>
        <source>The account %1 was removed from this computer.</source>
        <translation>Le compte %1 a été retiré de cet ordinateur.</translation>
    </message>
    <message>
        <source>What the server last said of it is still on this computer and could not be removed.</source>
        <translation>Les dernières données du serveur à son sujet sont encore sur cet ordinateur et n’ont pas pu être supprimées.</translation>
    </message>
    <message>
        <source>Its sign-in may still be in the keychain (%1).</source>
        <translation>Sa connexion est peut-être encore dans le trousseau (%1).</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>No server named %1 was found. Check the address, and whether this computer is online.</source>
        <translation>Aucun serveur nommé %1 n’a été trouvé. Vérifiez l’adresse et que cet ordinateur est en ligne.</translation>
    </message>
    <message>
        <source>%1 does not take connections at the moment. The server may be down; try again.</source>
        <translation>%1 n’accepte pas de connexions pour le moment. Le serveur est peut-être arrêté&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete. Try again.</source>
        <translation>La connexion à %1 s’est interrompue avant la fin de la réponse. Réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network, the VPN or the proxy, then try again.</source>
        <translation>%1 est injoignable. Vérifiez le réseau, le VPN ou le proxy, puis réessayez.</translation>
    </message>
    <message>
        <source>Conta does not send passwords or tokens unencrypted to another computer. Use https://.</source>
        <translation>Conta n’envoie pas de mots de passe ni de jetons non chiffrés à un autre ordinateur. Utilisez https://.</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for %1. A proxy may be replacing certificates: ask your administrator for its CA file, and do not go on if nobody can explain it.</source>
        <translation>Aucune autorité reconnue par cet ordinateur ne se porte garante de %1. Un proxy remplace peut-être les certificats&#xa0;: demandez son fichier de CA à votre administrateur, et n’allez pas plus loin si personne ne peut l’expliquer.</translation>
    </message>
    <message>
        <source>Whatever answered at %1 has the certificate of another server. Check the address; on a public network, sign in to the network with a browser first.</source>
        <translation>Ce qui a répondu à l’adresse %1 a le certificat d’un autre serveur. Vérifiez l’adresse&#xa0;; sur un réseau public, connectez-vous d’abord au réseau avec un navigateur.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired or is not valid yet. Check the date and time of this computer; if they are right, the server&apos;s administrator has to renew it.</source>
        <translation>Le certificat de %1 a expiré ou n’est pas encore valide. Vérifiez la date et l’heure de cet ordinateur&#xa0;; si elles sont justes, l’administrateur du serveur doit le renouveler.</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 cannot be trusted. A proxy may be replacing certificates; ask your administrator, and do not go on if nobody can explain it.</source>
        <translation>La connexion chiffrée à %1 n’est pas fiable. Un proxy remplace peut-être les certificats&#xa0;; demandez à votre administrateur, et n’allez pas plus loin si personne ne peut l’expliquer.</translation>
    </message>
    <message>
        <source>The server has had too many requests. Wait a minute, then try again.</source>
        <translation>Le serveur a reçu trop de requêtes. Attendez une minute, puis réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>The server has had too many requests. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Le serveur a reçu trop de requêtes. Réessayez dans %Ln seconde.</numerusform>
            <numerusform>Le serveur a reçu trop de requêtes. Réessayez dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer from %1 was larger than anything it should send, and was dropped.</source>
        <translation>La réponse de %1 était plus grande que tout ce qu’il devrait envoyer et a été écartée.</translation>
    </message>
    <message>
        <source>The answer from %1 was incomplete or damaged. Try again; if it stays so, the server or something on the way is at fault.</source>
        <translation>La réponse de %1 était incomplète ou endommagée. Réessayez&#xa0;; si cela persiste, le serveur ou un intermédiaire est en cause.</translation>
    </message>
    <message>
        <source>This was cancelled before an answer came.</source>
        <translation>Annulé avant l’arrivée d’une réponse.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again.</source>
        <translation>%1 n’a pas répondu à temps. Réessayez.</translation>
    </message>
    <message>
        <source>The server no longer accepts this sign-in. Sign in again; what you typed stays.</source>
        <translation>Le serveur n’accepte plus cette connexion. Reconnectez-vous&#xa0;; votre saisie est conservée.</translation>
    </message>
    <message>
        <source>This sign-in is not allowed to do that. A token with more rights is needed.</source>
        <translation>Cette connexion n’y est pas autorisée. Il faut un jeton avec plus de droits.</translation>
    </message>
    <message>
        <source>The server does not know this any more. Refresh to see what is there now.</source>
        <translation>Le serveur ne connaît plus cet élément. Actualisez pour voir ce qu’il y a maintenant.</translation>
    </message>
    <message>
        <source>This server does not offer this. It runs an older version of the platform.</source>
        <translation>Ce serveur ne propose pas cela. Il exécute une version plus ancienne de la plateforme.</translation>
    </message>
    <message>
        <source>This has expired.</source>
        <translation>Ceci a expiré.</translation>
    </message>
    <message>
        <source>Something changed in the meantime. Refresh, then try again.</source>
        <translation>Quelque chose a changé entre-temps. Actualisez, puis réessayez.</translation>
    </message>
    <message>
        <source>The server did not accept this.</source>
        <translation>Le serveur n’a pas accepté cela.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own at the moment. Try again in a few minutes.</source>
        <translation>%1 a un problème en ce moment. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>Not the platform but something else answered at %1: often the sign-in page of a network or proxy. Open a browser, sign in to the network, then try again; or check the address.</source>
        <translation>Ce n’est pas la plateforme qui a répondu à l’adresse %1&#xa0;: c’est souvent la page de connexion d’un réseau ou d’un proxy. Ouvrez un navigateur, connectez-vous au réseau, puis réessayez&#xa0;; ou vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>This is not a complete API token: it has three parts with a dot between them. Copy it once more, from its first to its last character.</source>
        <translation>Ce n’est pas un jeton d’API complet&#xa0;: il a trois parties séparées par un point. Copiez-le encore une fois, du premier au dernier caractère.</translation>
    </message>
    <message>
        <source>This token has expired. Make a new one in the web console.</source>
        <translation>Ce jeton a expiré. Créez-en un nouveau dans la console web.</translation>
    </message>
    <message>
        <source>This token may not read your profile (scope me.get). Make one with the scope all.User, or all.User.read to look only.</source>
        <translation>Ce jeton ne peut pas lire votre profil (portée me.get). Créez-en un avec la portée all.User, ou all.User.read pour consulter seulement.</translation>
    </message>
    <message>
        <source>This account is locked for now after too many attempts. Wait before you try again, or reset the password in the web console.</source>
        <translation>Ce compte est bloqué pour l’instant après trop de tentatives. Attendez avant de réessayer, ou réinitialisez le mot de passe dans la console web.</translation>
    </message>
    <message>
        <source>E-mail, password or code not accepted. If two-factor authentication is on, enter the code as well.</source>
        <translation>E-mail, mot de passe ou code refusé. Si l’authentification à deux facteurs est activée, saisissez aussi le code.</translation>
    </message>
    <message>
        <source>%1 answered, but does not offer this sign-in. Check the server&apos;s address.</source>
        <translation>%1 a répondu, mais ne propose pas cette connexion. Vérifiez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>%1 does not accept this token. It may have been revoked, or be for another server.</source>
        <translation>%1 n’accepte pas ce jeton. Il a peut-être été révoqué, ou il est pour un autre serveur.</translation>
    </message>
    <message>
        <source>The keychain did not answer. It may be waiting to be unlocked in another window.</source>
        <translation>Le trousseau n’a pas répondu. Il attend peut-être d’être déverrouillé dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain refused. Allow Conta to use it, then try again.</source>
        <translation>Le trousseau a refusé. Autorisez Conta à l’utiliser, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain says that it removed the sign-in, but still hands it out.</source>
        <translation>Le trousseau dit avoir supprimé la connexion, mais la fournit encore.</translation>
    </message>
    <message>
        <source>No keychain is running here. On Linux, install and start GNOME Keyring or KWallet.</source>
        <translation>Aucun trousseau n’est actif ici. Sous Linux, installez et démarrez GNOME Keyring ou KWallet.</translation>
    </message>
    <message>
        <source>The keychain holds no sign-in for this account, or it is locked.</source>
        <translation>Le trousseau ne contient aucune connexion pour ce compte, ou il est verrouillé.</translation>
    </message>
    <message>
        <source>The keychain reported a problem.</source>
        <translation>Le trousseau a signalé un problème.</translation>
    </message>
    <message>
        <source>The proxy between this computer and %1 wants a sign-in, or does not accept the one that is set. Enter its user name and password in the network settings.</source>
        <translation>Le proxy entre cet ordinateur et %1 demande une authentification, ou n’accepte pas celle qui est définie. Saisissez son nom d’utilisateur et son mot de passe dans les paramètres réseau.</translation>
    </message>
    <message>
        <source>The proxy between this computer and %1 cannot be reached or refused the connection. Ask your administrator which proxy to use, and set it in the network settings.</source>
        <translation>Le proxy entre cet ordinateur et %1 est injoignable ou a refusé la connexion. Demandez à votre administrateur quel proxy utiliser, et définissez-le dans les paramètres réseau.</translation>
    </message>
    <message>
        <source>The file of certificate authorities cannot be read.</source>
        <translation>Impossible de lire le fichier d’autorités de certification.</translation>
    </message>
    <message>
        <source>This is no file of certificate authorities: a PEM file holds “BEGIN CERTIFICATE”.</source>
        <translation>Ce n’est pas un fichier d’autorités de certification&#xa0;: un fichier PEM contient «&#xa0;BEGIN CERTIFICATE&#xa0;».</translation>
    </message>
    <message>
        <source>This certificate is in the binary form (DER). Ask for it as PEM, or convert it.</source>
        <translation>Ce certificat est au format binaire (DER). Demandez-le au format PEM, ou convertissez-le.</translation>
    </message>
    <message>
        <source>There is no readable certificate in this file; perhaps it holds a key instead.</source>
        <translation>Il n’y a aucun certificat lisible dans ce fichier&#xa0;; peut-être contient-il plutôt une clé.</translation>
    </message>
    <message>
        <source>The end of this token is missing. Copy it once more, to its last character.</source>
        <translation>Il manque la fin de ce jeton. Copiez-le encore une fois, jusqu’au dernier caractère.</translation>
    </message>
    <message>
        <source>The keychain took the sign-in but does not hand it out again as it was. Try again; a restart of the keychain may help.</source>
        <translation>Le trousseau a pris la connexion, mais ne la rend pas telle quelle. Réessayez&#xa0;; un redémarrage du trousseau peut aider.</translation>
    </message>
    <message>
        <source>The keychain holds only a part of this sign-in. Sign in again to mend it.</source>
        <translation>Le trousseau ne contient qu’une partie de cette connexion. Reconnectez-vous pour la réparer.</translation>
    </message>
</context>
<context>
    <name>EverywhereSection</name>
    <message>
        <source>For a device that was lost, or a sign-in you do not know: everything that is signed in to this account has to sign in again.</source>
        <translation>Pour un appareil perdu ou une connexion que vous ne connaissez pas&#xa0;: tout ce qui est connecté à ce compte doit se reconnecter.</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Se déconnecter partout</translation>
    </message>
    <message>
        <source>This device gets a new sign-in first and stays signed in.</source>
        <translation>Cet appareil reçoit d’abord une nouvelle connexion et reste connecté.</translation>
    </message>
    <message>
        <source>This device uses an API token, which cannot be renewed and may end too: then you have to sign in here again, with another token.</source>
        <translation>Cet appareil utilise un jeton d’API, qui ne peut pas être renouvelé et pourrait expirer aussi&#xa0;: il faudra alors vous reconnecter ici avec un autre jeton.</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>Se déconnecter partout&#xa0;?</translation>
    </message>
    <message>
        <source>Every device and program that is signed in to this account has to sign in again. %1

API tokens made in the web console may go on working; they are revoked there.</source>
        <translation>Chaque appareil et programme connecté à ce compte doit se reconnecter. %1

Les jetons d’API créés dans la console web peuvent rester valables&#xa0;; c’est là qu’on les révoque.</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Déconnexion…</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Se déconnecter partout…</translation>
    </message>
    <message>
        <source>It is not known whether the others were signed out. %1</source>
        <translation>On ne sait pas si les autres ont été déconnectés. %1</translation>
    </message>
    <message>
        <source>Checking with %1…</source>
        <translation>Vérification auprès de %1…</translation>
    </message>
    <message>
        <source>This sign-in has ended, which would fit. Sign in again, then it is checked.</source>
        <translation>Cette connexion a pris fin, ce qui concorderait. Reconnectez-vous, puis la vérification se fera.</translation>
    </message>
    <message>
        <source>Signed out everywhere else</source>
        <translation>Déconnecté partout ailleurs</translation>
    </message>
    <message>
        <source>Every older sign-in has ended. Whether this one goes on could not be tried. %1</source>
        <translation>Toutes les connexions plus anciennes ont pris fin. Impossible de tester si celle-ci continue. %1</translation>
    </message>
    <message>
        <source>Every older sign-in has ended, also the one that this device had.</source>
        <translation>Toutes les connexions plus anciennes ont pris fin, y compris celle de cet appareil.</translation>
    </message>
    <message>
        <source>Nothing was signed out. %1</source>
        <translation>Rien n’a été déconnecté. %1</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Export account data</source>
        <translation>Exporter les données du compte</translation>
    </message>
    <message>
        <source>Everything that the server holds of your account, as one JSON file that only you can read. It holds no password and no token.</source>
        <translation>Tout ce que le serveur conserve de votre compte, dans un fichier JSON que vous seul pouvez lire. Il ne contient ni mot de passe ni jeton.</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>L’export a été annulé. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Profile, summary and limits</source>
        <translation>Profil, résumé et limites</translation>
    </message>
    <message>
        <source>Recent items of all five kinds</source>
        <translation>Éléments récents des cinq types</translation>
    </message>
    <message>
        <source>Open invites</source>
        <translation>Invitations en attente</translation>
    </message>
    <message>
        <source>Usage of this billing period</source>
        <translation>Utilisation de cette période de facturation</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l’export</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Annuler l’export</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>The export waits: the server no longer accepts this sign-in. It goes on by itself once you have signed in again.</source>
        <translation>L’export est en attente&#xa0;: le serveur n’accepte plus cette connexion. Il reprendra de lui-même dès que vous vous serez reconnecté.</translation>
    </message>
    <message>
        <source>Fetching %1…</source>
        <translation>Récupération&#xa0;: %1…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Nothing could be exported, and no file was written. %1</source>
        <translation>Rien n’a pu être exporté, et aucun fichier n’a été écrit. %1</translation>
    </message>
    <message>
        <source>The file could not be written. What was gathered is still here: save it elsewhere.</source>
        <translation>Impossible d’écrire le fichier. Ce qui a été réuni est encore là&#xa0;: enregistrez-le ailleurs.</translation>
    </message>
    <message>
        <source>Your account data was exported.</source>
        <translation>Les données de votre compte ont été exportées.</translation>
    </message>
    <message numerus="yes">
        <source>Exported, but %Ln part(s) could not be had: %1. The file says why.</source>
        <translation>
            <numerusform>Exporté, mais %Ln partie n’a pas pu être obtenue&#xa0;: %1. Le fichier dit pourquoi.</numerusform>
            <numerusform>Exporté, mais %Ln parties n’ont pas pu être obtenues&#xa0;: %1. Le fichier dit pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>No program here opens folders. The file is at this place:</source>
        <translation>Aucun programme n’ouvre les dossiers ici. Le fichier se trouve à cet endroit&#xa0;:</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>profile, summary and limits</source>
        <translation>profil, résumé et limites</translation>
    </message>
    <message>
        <source>invites</source>
        <translation>invitations</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>applications</translation>
    </message>
    <message>
        <source>recent applications</source>
        <translation>applications récentes</translation>
    </message>
    <message>
        <source>recent dashboards</source>
        <translation>tableaux de bord récents</translation>
    </message>
    <message>
        <source>recent organizations</source>
        <translation>organisations récentes</translation>
    </message>
    <message>
        <source>recent devices</source>
        <translation>appareils récents</translation>
    </message>
    <message>
        <source>recent workflows</source>
        <translation>workflows récents</translation>
    </message>
    <message>
        <source>payloads by type</source>
        <translation>payloads par type</translation>
    </message>
    <message>
        <source>payloads by day</source>
        <translation>payloads par jour</translation>
    </message>
    <message>
        <source>devices by day</source>
        <translation>appareils par jour</translation>
    </message>
    <message>
        <source>notebook minutes by day</source>
        <translation>minutes de notebook par jour</translation>
    </message>
    <message>
        <source>recent devices of %1</source>
        <translation>appareils récents de %1</translation>
    </message>
    <message>
        <source>recent workflows of %1</source>
        <translation>workflows récents de %1</translation>
    </message>
</context>
<context>
    <name>FormBar</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Annuler les modifications</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Leave without saving?</source>
        <translation>Quitter sans enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved. They are lost if you leave now.</source>
        <translation>«&#xa0;%1&#xa0;» a des modifications non enregistrées. Elles seront perdues si vous quittez maintenant.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Annuler les modifications</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Annuler les modifications&#xa0;?</translation>
    </message>
    <message>
        <source>What you typed on “%1” is lost, and the page shows again what the server holds.</source>
        <translation>Votre saisie dans «&#xa0;%1&#xa0;» est perdue, et la page affiche de nouveau ce que le serveur conserve.</translation>
    </message>
    <message>
        <source>Keep typing</source>
        <translation>Continuer la saisie</translation>
    </message>
    <message>
        <source>This sign-in ends with the program</source>
        <translation>Cette connexion prend fin avec le programme</translation>
    </message>
    <message>
        <source>%1 Until then everything works, but the next start asks you to sign in again.

%2</source>
        <translation>%1 D’ici là tout fonctionne, mais il faudra vous reconnecter au prochain démarrage.

%2</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Réessayer le trousseau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>You are signed out. What you typed stays, but nothing can be loaded or saved.</source>
        <translation>Vous êtes déconnecté. Votre saisie est conservée, mais rien ne peut être chargé ni enregistré.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>more than</comment>
        <translation>%1+</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open invite(s)</source>
        <translation>
            <numerusform>%Ln invitation en attente</numerusform>
            <numerusform>%Ln invitations en attente</numerusform>
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
        <translation>Non connecté. La liaison se fait dans la console web.</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>Connecté en tant que %1</translation>
    </message>
    <message>
        <source>Disconnect GitHub?</source>
        <translation>Déconnecter GitHub&#xa0;?</translation>
    </message>
    <message>
        <source>The platform forgets the GitHub account %1. Signing in through GitHub no longer works, and connecting it again is done in the web console.</source>
        <translation>La plateforme oublie le compte GitHub %1. La connexion par GitHub ne fonctionne plus, et une nouvelle liaison se fait dans la console web.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>GitHub disconnected</source>
        <translation>GitHub déconnecté</translation>
    </message>
    <message>
        <source>It is not known whether GitHub was disconnected. %1</source>
        <translation>On ne sait pas si GitHub a été déconnecté. %1</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>GitHub was not disconnected. %1</source>
        <translation>GitHub n’a pas été déconnecté. %1</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>Déconnexion…</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Déconnecter…</translation>
    </message>
</context>
<context>
    <name>HeldList</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Your profile, every sign-in and every open invite</source>
        <translation>Votre profil, chaque connexion et chaque invitation en attente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s), with everything in them</source>
        <translation>
            <numerusform>%Ln application, avec tout son contenu</numerusform>
            <numerusform>%Ln applications, avec tout leur contenu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), with their data</source>
        <translation>
            <numerusform>%Ln appareil, avec ses données</numerusform>
            <numerusform>%Ln appareils, avec leurs données</numerusform>
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
            <numerusform>%Ln tableau de bord</numerusform>
            <numerusform>%Ln tableaux de bord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API token(s): programs that use them stop working</source>
        <translation>
            <numerusform>%Ln jeton d’API&#xa0;: les programmes qui l’utilisent cessent de fonctionner</numerusform>
            <numerusform>%Ln jetons d’API&#xa0;: les programmes qui les utilisent cessent de fonctionner</numerusform>
        </translation>
    </message>
    <message>
        <source>This sign-in may not see everything: there may be more applications or dashboards</source>
        <translation>Cette connexion ne voit peut-être pas tout&#xa0;: il peut y avoir d’autres applications ou tableaux de bord</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) of which you are the only administrator</source>
        <translation>
            <numerusform>%Ln organisation dont vous êtes le seul administrateur</numerusform>
            <numerusform>%Ln organisations dont vous êtes le seul administrateur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You leave %Ln organization(s); what they own stays</source>
        <translation>
            <numerusform>Vous quittez %Ln organisation&#xa0;; ce qu’elle possède reste</numerusform>
            <numerusform>Vous quittez %Ln organisations&#xa0;; ce qu’elles possèdent reste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Search the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Guide to Conta</source>
        <translation>Guide de Conta</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>This guide is in English only.</source>
        <translation>Ce guide existe en anglais seulement.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Place %1 of %2. Enter goes to the next one.</source>
        <translation>Passage %1 sur %2. Entrée mène au suivant.</translation>
    </message>
</context>
<context>
    <name>HoldingsView</name>
    <message>
        <source>Looking at what the account holds…</source>
        <translation>Examen du contenu du compte…</translation>
    </message>
    <message>
        <source>What happens to what the account holds</source>
        <translation>Ce que devient le contenu du compte</translation>
    </message>
    <message>
        <source>What the account holds could not be looked at. %1</source>
        <translation>Impossible d’examiner le contenu du compte. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>E-mail verified</source>
        <translation>E-mail vérifié</translation>
    </message>
    <message>
        <source>E-mail not verified</source>
        <translation>E-mail non vérifié</translation>
    </message>
    <message>
        <source>Two-factor on</source>
        <translation>Double auth. activée</translation>
    </message>
    <message>
        <source>Two-factor off</source>
        <translation>Double auth. désactivée</translation>
    </message>
</context>
<context>
    <name>InviteDetail</name>
    <message>
        <source>The organization requires two-factor authentication, which is on.</source>
        <translation>L’organisation exige l’authentification à deux facteurs, qui est activée.</translation>
    </message>
    <message>
        <source>The chosen invite</source>
        <translation>L’invitation choisie</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Votre rôle</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Invitation de</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Date d’invitation</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>Ouverte jusqu’au</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>Copier l’adresse e-mail</translation>
    </message>
    <message>
        <source>E-mail address copied</source>
        <translation>Adresse e-mail copiée</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>Dis&amp;miss</source>
        <translation>&amp;Ignorer</translation>
    </message>
    <message>
        <source>Re&amp;ject…</source>
        <translation>&amp;Refuser…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>When you accept, you become a member of %1 with the role %2. What is yours stays yours.</source>
        <translation>Si vous acceptez, vous devenez membre de %1 avec le rôle «&#xa0;%2&#xa0;». Ce qui est à vous reste à vous.</translation>
    </message>
    <message>
        <source>%1 (expired)</source>
        <translation>%1 (expirée)</translation>
    </message>
    <message>
        <source>%1 requires two-factor authentication of its members, and yours is off. Turn it on, then you can accept.</source>
        <translation>L’authentification à deux facteurs est exigée par %1, et la vôtre est désactivée. Activez-la, puis vous pourrez accepter.</translation>
    </message>
    <message>
        <source>Turn on two-factor first…</source>
        <translation>Activer d’abord la double authentification…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The server gave this invite no id to answer it by.</source>
        <translation>Le serveur n’a donné à cette invitation aucun identifiant pour y répondre.</translation>
    </message>
    <message>
        <source>Takes the invite off your list, without a yes or no</source>
        <translation>Retire l’invitation de votre liste, sans oui ni non</translation>
    </message>
    <message>
        <source>Declines the invite</source>
        <translation>Décline l’invitation</translation>
    </message>
    <message>
        <source>Two-factor authentication has to be on first.</source>
        <translation>L’authentification à deux facteurs doit d’abord être activée.</translation>
    </message>
    <message>
        <source>Reject the invite?</source>
        <translation>Refuser l’invitation&#xa0;?</translation>
    </message>
    <message>
        <source>You decline to join %1. To join later, somebody there has to invite you again.</source>
        <translation>Vous refusez de rejoindre %1. Pour le faire plus tard, il faudra qu’on vous y invite à nouveau.</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>not named</source>
        <comment>who sent the invite</comment>
        <translation>non indiqué</translation>
    </message>
</context>
<context>
    <name>InviteListModel</name>
    <message>
        <source>New: %1</source>
        <translation>Nouveau&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>InviteNotices</name>
    <message numerus="yes">
        <source>%Ln new invite(s)</source>
        <translation>
            <numerusform>%Ln nouvelle invitation</numerusform>
            <numerusform>%Ln nouvelles invitations</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Conta to answer them.</source>
        <translation>Ouvrez Conta pour y répondre.</translation>
    </message>
    <message>
        <source>an organization</source>
        <translation>une organisation</translation>
    </message>
    <message>
        <source>Invite to %1</source>
        <translation>Invitation à rejoindre %1</translation>
    </message>
    <message>
        <source>%1 invites you to join with the role %2.</source>
        <translation>%1 vous invite avec le rôle «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>You are invited to join with the role %1.</source>
        <translation>Vous êtes invité avec le rôle «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>InviteWords</name>
    <message>
        <source>Accepting…</source>
        <translation>Acceptation…</translation>
    </message>
    <message>
        <source>Rejecting…</source>
        <translation>Refus…</translation>
    </message>
    <message>
        <source>Dismissing…</source>
        <translation>Retrait de la liste…</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Non acceptée</translation>
    </message>
    <message>
        <source>Not rejected</source>
        <translation>Non refusée</translation>
    </message>
    <message>
        <source>Not dismissed</source>
        <translation>Non ignorée</translation>
    </message>
    <message>
        <source>Ends any moment</source>
        <translation>Expire d’un instant à l’autre</translation>
    </message>
    <message>
        <source>If you still want to join, ask the organization for a new one.</source>
        <translation>Si vous voulez encore vous joindre à l’organisation, demandez-lui une nouvelle invitation.</translation>
    </message>
    <message>
        <source>If you still want to join, ask %1 for a new one.</source>
        <translation>Si vous voulez encore vous joindre à l’organisation, demandez une nouvelle invitation à %1.</translation>
    </message>
    <message>
        <source>It had expired before your answer arrived.</source>
        <translation>Elle avait expiré avant l’arrivée de votre réponse.</translation>
    </message>
    <message>
        <source>This invite has expired and can no longer be answered.</source>
        <translation>Cette invitation a expiré et on ne peut plus y répondre.</translation>
    </message>
    <message>
        <source>You are now a member of %1 with the role %2. In the web console you find it among your organizations; what is yours stays yours.</source>
        <translation>Vous êtes maintenant membre de %1 avec le rôle «&#xa0;%2&#xa0;». Vous la trouvez dans la console web parmi vos organisations&#xa0;; ce qui est à vous reste à vous.</translation>
    </message>
    <message>
        <source>If %1 is among your organizations in the web console, you have joined.</source>
        <translation>Si %1 figure parmi vos organisations dans la console web, vous l’avez rejointe.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was lost, but the invite is no longer open: it has been answered.</source>
        <translation>La réponse du serveur s’est perdue, mais l’invitation n’est plus en attente&#xa0;: il y a été répondu.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Ignorée</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponse donnée</translation>
    </message>
    <message>
        <source>No longer open</source>
        <translation>Plus en attente</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>You rejected this invite. %1</source>
        <translation>Vous avez refusé cette invitation. %1</translation>
    </message>
    <message>
        <source>You dismissed this invite. %1</source>
        <translation>Vous avez ignoré cette invitation. %1</translation>
    </message>
    <message>
        <source>This invite is no longer there: it was answered in another window or in the web console, or it was withdrawn.</source>
        <translation>Cette invitation n’existe plus&#xa0;: il y a été répondu dans une autre fenêtre ou dans la console web, ou elle a été retirée.</translation>
    </message>
    <message>
        <source>It is not known whether your answer arrived. Checking with %1…</source>
        <translation>On ne sait pas si votre réponse est arrivée. Vérification auprès de %1…</translation>
    </message>
    <message>
        <source>You joined %1</source>
        <translation>Vous avez rejoint %1</translation>
    </message>
    <message>
        <source>Invite to %1 rejected</source>
        <translation>Invitation à rejoindre %1 refusée</translation>
    </message>
    <message>
        <source>Invite to %1 dismissed</source>
        <translation>Invitation à rejoindre %1 ignorée</translation>
    </message>
    <message>
        <source>Invite to %1: %2</source>
        <translation>Invitation à rejoindre %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Organization without a name</source>
        <translation>Organisation sans nom</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the organization</source>
        <translation>l’organisation</translation>
    </message>
    <message>
        <source>%1 · invited by %2</source>
        <translation>%1 · invitation de %2</translation>
    </message>
    <message>
        <source>Not accepted: the invite is still open.</source>
        <translation>Non acceptée&#xa0;: l’invitation est encore en attente.</translation>
    </message>
    <message>
        <source>Not rejected: the invite is still open.</source>
        <translation>Non refusée&#xa0;: l’invitation est encore en attente.</translation>
    </message>
    <message>
        <source>Not dismissed: the invite is still open.</source>
        <translation>Non ignorée&#xa0;: l’invitation est encore en attente.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>an invite that can be answered</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>It is not known whether your answer arrived.</source>
        <translation>On ne sait pas si votre réponse est arrivée.</translation>
    </message>
</context>
<context>
    <name>InvitesCard</name>
    <message>
        <source>Open invites</source>
        <translation>Invitations en attente</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Répondre…</translation>
    </message>
    <message>
        <source>Answer open invites</source>
        <translation>Répondre aux invitations en attente</translation>
    </message>
    <message>
        <source>Your invites could not be loaded</source>
        <translation>Impossible de charger vos invitations</translation>
    </message>
    <message>
        <source>No invite waits for an answer.</source>
        <translation>Aucune invitation n’attend de réponse.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) wait for an answer.</source>
        <translation>
            <numerusform>%Ln invitation attend une réponse.</numerusform>
            <numerusform>%Ln invitations attendent une réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” ends first: %2.</source>
        <comment>organization, 2 days left</comment>
        <translation>«&#xa0;%1&#xa0;» expire en premier&#xa0;: %2.</translation>
    </message>
    <message>
        <source>An organization</source>
        <translation>Une organisation</translation>
    </message>
</context>
<context>
    <name>InvitesPage</name>
    <message>
        <source>Invites</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>Not offered by this server</source>
        <translation>Non proposé par ce serveur</translation>
    </message>
    <message>
        <source>%1 runs a version of the platform that does not tell of invites. They come by e-mail, and the web console shows them.</source>
        <translation>%1 exécute une version de la plateforme qui ne signale pas les invitations. Elles arrivent par e-mail, et la console web les affiche.</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Your invites could not be loaded</source>
        <translation>Impossible de charger vos invitations</translation>
    </message>
    <message>
        <source>No invites</source>
        <translation>Aucune invitation</translation>
    </message>
    <message>
        <source>When an organization invites you, its invite waits here. To join one, ask its administrator to invite %1.</source>
        <translation>Quand une organisation vous invite, son invitation attend ici. Pour en rejoindre une, demandez à son administrateur d’inviter %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>You can look, but not answer. %1</source>
        <translation>Vous pouvez consulter, mais pas répondre. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed</source>
        <translation>
            <numerusform>%Ln close</numerusform>
            <numerusform>%Ln closes</numerusform>
        </translation>
    </message>
    <message>
        <source>Search by organization, role or name</source>
        <translation>Rechercher par organisation, rôle ou nom</translation>
    </message>
    <message>
        <source>No invite has these words</source>
        <translation>Aucune invitation ne contient ces mots</translation>
    </message>
    <message>
        <source>The link leads to an invite that is not among those of %1. It may be answered or withdrawn, or meant for another account.</source>
        <translation>Le lien mène à une invitation qui n’est pas parmi celles de %1. Il y a peut-être été répondu, ou elle a été retirée, ou elle est destinée à un autre compte.</translation>
    </message>
</context>
<context>
    <name>KeepChoice</name>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>&amp;Rester connecté</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Réessayer le trousseau</translation>
    </message>
    <message>
        <source>This session only: nothing is kept on this computer.</source>
        <translation>Cette session seulement&#xa0;: rien n’est conservé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Asking the keychain… If it wants to be unlocked, do that first.</source>
        <translation>Interrogation du trousseau… S’il demande à être déverrouillé, faites-le d’abord.</translation>
    </message>
    <message>
        <source>The sign-in, never the password, goes into the keychain (%1).</source>
        <translation>La connexion, jamais le mot de passe, est conservée dans le trousseau (%1).</translation>
    </message>
    <message>
        <source>This session only, unless the keychain (%1) is unlocked. It may ask for its password when you try again, or once you have signed in.</source>
        <translation>Cette session seulement, sauf si le trousseau (%1) est déverrouillé. Il peut demander son mot de passe quand vous réessayez ou après la connexion.</translation>
    </message>
    <message>
        <source>This session only, for now. %1</source>
        <translation>Cette session seulement, pour l’instant. %1</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Account: %1</source>
        <translation>Compte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Créée le %1</translation>
    </message>
    <message>
        <source>For an authenticator app: time-based, SHA-1, 6 digits, 30 seconds. The platform has no recovery codes: this key is the way back in when the authenticator is lost. Whoever has it and the password can sign in, so keep it apart from both.</source>
        <translation>Pour une application d’authentification&#xa0;: basée sur le temps, SHA-1, 6 chiffres, 30 secondes. La plateforme n’a pas de codes de récupération&#xa0;: cette clé est le moyen de revenir si l’application d’authentification est perdue. Quiconque l’a, avec le mot de passe, peut se connecter&#xa0;; conservez-la donc à l’écart des deux.</translation>
    </message>
    <message>
        <source>Two-factor key</source>
        <translation>Clé à deux facteurs</translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>The server makes a key for you…</source>
        <translation>Le serveur crée une clé pour vous…</translation>
    </message>
    <message>
        <source>The &amp;key is in my authenticator, and I have kept it in a safe place</source>
        <translation>La c&amp;lé est dans mon application d’authentification, et je l’ai mise en lieu sûr</translation>
    </message>
    <message>
        <source>Scan this with your authenticator</source>
        <translation>Scannez ceci avec votre application d’authentification</translation>
    </message>
    <message>
        <source>Add an account there and point the camera at the code.</source>
        <translation>Ajoutez-y un compte et dirigez la caméra vers le code.</translation>
    </message>
    <message>
        <source>Or type the key in</source>
        <translation>Ou saisissez la clé</translation>
    </message>
    <message>
        <source>Time-based (TOTP), SHA-1, 6 digits, 30 seconds.</source>
        <translation>Basée sur le temps (TOTP), SHA-1, 6 chiffres, 30 secondes.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>As a picture with the QR code, or as a text</source>
        <translation>En image avec le code QR, ou en texte</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Clé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server made no key</source>
        <translation>Le serveur n’a pas créé de clé</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Keep the key first, then tick this: there are no recovery codes to fall back on.</source>
        <translation>Conservez d’abord la clé, puis cochez ceci&#xa0;: il n’y a pas de codes de récupération pour vous dépanner.</translation>
    </message>
    <message>
        <source>Taken off the clipboard again.</source>
        <translation>Retirée du presse-papiers.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. In %Ln second(s) it is taken off the clipboard again.</source>
        <translation>
            <numerusform>Copiée. Dans %Ln seconde, elle sera retirée du presse-papiers.</numerusform>
            <numerusform>Copiée. Dans %Ln secondes, elle sera retirée du presse-papiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture with QR code (*.png)</source>
        <translation>Image avec code QR (*.png)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Save the key</source>
        <translation>Enregistrer la clé</translation>
    </message>
    <message>
        <source>Saved to %1. Keep the file where nobody else gets at it.</source>
        <translation>Enregistrée dans %1. Gardez le fichier hors de portée des autres.</translation>
    </message>
    <message>
        <source>The key could not be saved to %1.</source>
        <translation>Impossible d’enregistrer la clé dans %1.</translation>
    </message>
    <message>
        <source>Two-factor key</source>
        <translation>Clé à deux facteurs</translation>
    </message>
    <message>
        <source>Print the key</source>
        <translation>Imprimer la clé</translation>
    </message>
    <message>
        <source>The key could not be printed.</source>
        <translation>Impossible d’imprimer la clé.</translation>
    </message>
    <message>
        <source>Sent to the printer. Make sure that the sheet came out readable.</source>
        <translation>Envoyée à l’imprimante. Vérifiez que la feuille est lisible.</translation>
    </message>
</context>
<context>
    <name>KeychainCard</name>
    <message>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Défaillant</translation>
    </message>
    <message>
        <source>Writing failed after %1 ms</source>
        <translation>Échec de l’écriture après %1&#xa0;ms</translation>
    </message>
    <message>
        <source>Written in %1 ms</source>
        <translation>Écrit en %1&#xa0;ms</translation>
    </message>
    <message>
        <source>Reading failed after %1 ms</source>
        <translation>Échec de la lecture après %1&#xa0;ms</translation>
    </message>
    <message>
        <source>Read in %1 ms</source>
        <translation>Lu en %1&#xa0;ms</translation>
    </message>
    <message>
        <source>Removing failed after %1 ms</source>
        <translation>Échec de la suppression après %1&#xa0;ms</translation>
    </message>
    <message>
        <source>Removed in %1 ms</source>
        <translation>Supprimé en %1&#xa0;ms</translation>
    </message>
    <message>
        <source>Check the &amp;keychain</source>
        <translation>Vérifier le &amp;trousseau</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Memory only</source>
        <translation>Mémoire seulement</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer: the sign-in ends with the program.</source>
        <translation>Rien n’est conservé sur cet ordinateur&#xa0;: la connexion prend fin avec le programme.</translation>
    </message>
    <message>
        <source>Sign-ins can be kept here.</source>
        <translation>Des connexions peuvent être conservées ici.</translation>
    </message>
    <message>
        <source>Writes an entry of no worth into the keychain (%1), reads it back and removes it. A locked keychain may ask for its password.</source>
        <translation>Écrit une entrée sans valeur dans le trousseau (%1), la relit et la supprime. Un trousseau verrouillé peut demander son mot de passe.</translation>
    </message>
</context>
<context>
    <name>KeychainName</name>
    <message>
        <source>Windows Credential Manager</source>
        <translation>Gestionnaire d’informations d’identification Windows</translation>
    </message>
    <message>
        <source>macOS keychain</source>
        <translation>trousseau macOS</translation>
    </message>
    <message>
        <source>GNOME Keyring or KWallet</source>
        <translation>GNOME Keyring ou KWallet</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Language and start</source>
        <translation>Langue et démarrage</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Open with</source>
        <translation>Comme&amp;ncer par</translation>
    </message>
    <message>
        <source>From the next sign-in or start on.</source>
        <translation>À partir de la prochaine connexion ou du prochain démarrage.</translation>
    </message>
    <message>
        <source>The page I was on last</source>
        <translation>La dernière page ouverte</translation>
    </message>
</context>
<context>
    <name>LimitNames</name>
    <message>
        <source>API tokens</source>
        <translation>Jetons d’API</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Application certificates</source>
        <translation>Certificats d’application</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Autorités de certification</translation>
    </message>
    <message>
        <source>Application keys</source>
        <translation>Clés d’application</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Identifiants de connexion</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Tableaux de bord</translation>
    </message>
    <message>
        <source>Data tables</source>
        <translation>Tables de données</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Device recipes</source>
        <translation>Recettes d’appareil</translation>
    </message>
    <message>
        <source>Experience domains</source>
        <translation>Domaines Experience</translation>
    </message>
    <message>
        <source>Experience endpoints</source>
        <translation>Endpoints Experience</translation>
    </message>
    <message>
        <source>Experience groups</source>
        <translation>Groupes Experience</translation>
    </message>
    <message>
        <source>Experience slugs</source>
        <translation>Slugs Experience</translation>
    </message>
    <message>
        <source>Experience users</source>
        <translation>Utilisateurs Experience</translation>
    </message>
    <message>
        <source>Experience versions</source>
        <translation>Versions Experience</translation>
    </message>
    <message>
        <source>Experience views</source>
        <translation>Vues Experience</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Workflows</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Intégrations</translation>
    </message>
    <message>
        <source>Notebooks</source>
        <translation>Notebooks</translation>
    </message>
    <message>
        <source>Private files</source>
        <translation>Fichiers privés</translation>
    </message>
    <message>
        <source>Resource jobs</source>
        <translation>Tâches de ressources</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
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
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Nearest limits</source>
        <translation>Limites les plus proches</translation>
    </message>
    <message>
        <source>The server names no limits for this account.</source>
        <translation>Le serveur n’indique aucune limite pour ce compte.</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>%1 utilisés</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>Se connecter plutôt</translation>
    </message>
    <message>
        <source>Conta is locked</source>
        <translation>Conta est verrouillé</translation>
    </message>
    <message>
        <source>What you were doing is still there. Sign in to go on with it.</source>
        <translation>Ce que vous faisiez est encore là. Connectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>Something that was typed is not saved. It is lost if Conta is closed now.</source>
        <translation>Une saisie n’est pas enregistrée. Elle est perdue si Conta est fermé maintenant.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Demande au trousseau…</translation>
    </message>
    <message>
        <source>Your last sign-in has expired. Sign in again.</source>
        <translation>Votre dernière connexion a expiré. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What you were doing is still there. The keychain (%1) opens it again, and may not ask for a password.</source>
        <translation>Ce que vous faisiez est encore là. Le trousseau (%1) le rouvre, peut-être sans demander de mot de passe.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The settings hold for now but could not be saved. %1</source>
        <translation>Les paramètres valent pour l’instant, mais n’ont pas pu être enregistrés. %1</translation>
    </message>
    <message>
        <source>You are signed out, but the sign-in may still be in the keychain. %1</source>
        <translation>Vous êtes déconnecté, mais la connexion est peut-être encore dans le trousseau. %1</translation>
    </message>
    <message>
        <source>Starting the demo…</source>
        <translation>Démarrage de la démo…</translation>
    </message>
    <message>
        <source>A stand-in for the platform, on this computer alone.</source>
        <translation>Un substitut de la plateforme, sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>The demo could not be started.</source>
        <translation>Impossible de démarrer la démo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Asking the keychain for your sign-in…</source>
        <translation>Demande de votre connexion au trousseau…</translation>
    </message>
    <message>
        <source>If it wants to be unlocked, do that first.</source>
        <translation>S’il demande à être déverrouillé, faites-le d’abord.</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>Se connecter plutôt</translation>
    </message>
    <message>
        <source>Your last sign-in has expired. Sign in again.</source>
        <translation>Votre dernière connexion a expiré. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>A file of Conta could not be read and was put aside: %1</source>
        <translation>Un fichier de Conta était illisible et a été mis de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 – %2 – Conta</source>
        <translation>%1 – %2 – Conta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This account is signed out. Sign in to open it.</source>
        <translation>Ce compte est déconnecté. Connectez-vous pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Something is left of the account</source>
        <translation>Il reste quelque chose du compte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>account, server</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s): %1</source>
        <translation>
            <numerusform>%Ln avertissement&#xa0;: %1</numerusform>
            <numerusform>%Ln avertissements&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in to see the invite that the link leads to.</source>
        <translation>Connectez-vous pour voir l’invitation à laquelle mène le lien.</translation>
    </message>
    <message>
        <source>The keychain works again, and may hold the sign-in of %1.</source>
        <translation>Le trousseau fonctionne à nouveau et contient peut-être la connexion de %1.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ouvrir</translation>
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
        <translation>Paramètres réseau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Annuler les modifications&#xa0;?</translation>
    </message>
    <message>
        <source>The network settings that you changed are not saved yet.</source>
        <translation>Les paramètres réseau que vous avez modifiés ne sont pas encore enregistrés.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Annuler les modifications</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer à modifier</translation>
    </message>
</context>
<context>
    <name>NetworkForm</name>
    <message>
        <source>&amp;Give up on an answer after</source>
        <translation>Aban&amp;donner l’attente d’une réponse après</translation>
    </message>
    <message>
        <source>Use HTTP/&amp;2 where the server offers it</source>
        <translation>Utiliser HTTP/&amp;2 là où le serveur le propose</translation>
    </message>
    <message>
        <source>Turn it off for a proxy that breaks it.</source>
        <translation>Désactivez-le pour un proxy qui le perturbe.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate authorities are not in use. %1</source>
        <translation>Les autorités de certification ne sont pas utilisées. %1</translation>
    </message>
    <message>
        <source>The proxy&apos;s password holds for this session only. %1</source>
        <translation>Le mot de passe du proxy vaut pour cette session seulement. %1</translation>
    </message>
    <message>
        <source>The proxy&apos;s password could not be had from the keychain: enter it again. %1</source>
        <translation>Impossible d’obtenir du trousseau le mot de passe du proxy&#xa0;: saisissez-le à nouveau. %1</translation>
    </message>
</context>
<context>
    <name>NotebooksTab</name>
    <message>
        <source>Notebook minutes</source>
        <translation>Minutes de notebook</translation>
    </message>
    <message>
        <source>Notebook runs by outcome</source>
        <translation>Exécutions de notebook par résultat</translation>
    </message>
    <message>
        <source>No notebook ran in this range. Notebooks are written and started in the web console.</source>
        <translation>Aucun notebook exécuté dans cet intervalle. Les notebooks s’écrivent et se lancent dans la console web.</translation>
    </message>
    <message>
        <source>No notebook ran in this range.</source>
        <translation>Aucun notebook exécuté dans cet intervalle.</translation>
    </message>
    <message>
        <source>Only the notebooks of applications that you own are counted, not those of your organizations. The platform counts their minutes by UTC days.</source>
        <translation>Seuls les notebooks des applications qui vous appartiennent sont comptés, pas ceux de vos organisations. La plateforme compte leurs minutes par jours UTC.</translation>
    </message>
    <message>
        <source>Notebook minutes could not be loaded</source>
        <translation>Impossible de charger les minutes de notebook</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln run(s)</source>
        <translation>
            <numerusform>En %Ln exécution</numerusform>
            <numerusform>En %Ln exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>Notebook minutes by day</source>
        <translation>Minutes de notebook par jour</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Période précédente</translation>
    </message>
    <message>
        <source>Limit, spread evenly</source>
        <translation>Limite, répartie uniformément</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Annulées</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouées</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>Minutes</source>
        <comment>of notebooks, before a number</comment>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Expected</source>
        <comment>values of a forecast</comment>
        <translation>Prévu</translation>
    </message>
</context>
<context>
    <name>NotificationsCard</name>
    <message>
        <source>Tell me on the desktop when an &amp;invite arrives</source>
        <translation>M’avertir sur le bureau à l’arrivée d’une &amp;invitation</translation>
    </message>
    <message>
        <source>Conta looks for new invites every few minutes while its window is open. The notification names the organization and who invites you.</source>
        <translation>Conta cherche de nouvelles invitations toutes les quelques minutes tant que sa fenêtre est ouverte. La notification nomme l’organisation et la personne qui vous invite.</translation>
    </message>
    <message>
        <source>Tell me on the desktop when the &amp;payload limit is near</source>
        <translation>M’avertir sur le bureau quand la &amp;limite de payloads approche</translation>
    </message>
    <message>
        <source>Once each at 80, 95 and 100 percent of the limit of a billing period. Above it, payloads of the applications that you own are rejected.</source>
        <translation>Une fois à 80, à 95 et à 100 pour cent de la limite d’une période de facturation. Au-delà, les payloads des applications qui vous appartiennent sont refusés.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
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
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Collaborate</source>
        <translation>Collaborer</translation>
    </message>
    <message>
        <source>You can do everything, and manage the organization itself: its members and settings.</source>
        <translation>Vous pouvez tout faire et gérer l’organisation elle-même&#xa0;: ses membres et ses paramètres.</translation>
    </message>
    <message>
        <source>You can create, change and delete the organization&apos;s applications, dashboards and devices, but not manage its members.</source>
        <translation>Vous pouvez créer, modifier et supprimer les applications, tableaux de bord et appareils de l’organisation, mais pas gérer ses membres.</translation>
    </message>
    <message>
        <source>You can see what the organization has and work with it, such as sending commands to devices, but not change how it is built.</source>
        <translation>Vous pouvez voir ce que possède l’organisation et l’utiliser, par exemple envoyer des commandes aux appareils, mais pas en modifier la construction.</translation>
    </message>
    <message>
        <source>You can look at what the organization has, and change nothing.</source>
        <translation>Vous pouvez consulter ce que possède l’organisation, sans rien modifier.</translation>
    </message>
    <message>
        <source>You become a member, but see nothing until an administrator gives you a role in one of its applications or dashboards.</source>
        <translation>Vous devenez membre, mais ne voyez rien tant qu’un administrateur ne vous donne pas un rôle dans une de ses applications ou un de ses tableaux de bord.</translation>
    </message>
    <message>
        <source>The server does not say which role you would have. Ask whoever invited you.</source>
        <translation>Le serveur ne dit pas quel rôle vous auriez. Demandez à la personne qui vous a invité.</translation>
    </message>
    <message>
        <source>This version of Conta does not know the role “%1”. Ask whoever invited you what it allows.</source>
        <translation>Cette version de Conta ne connaît pas le rôle «&#xa0;%1&#xa0;». Demandez à la personne qui vous a invité ce qu’il permet.</translation>
    </message>
    <message>
        <source>View</source>
        <comment>role: may look and not change</comment>
        <translation>Consulter</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no role</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>not named</source>
        <comment>the role</comment>
        <translation>non indiqué</translation>
    </message>
</context>
<context>
    <name>OrganizationListModel</name>
    <message>
        <source>Your role there: %1, which may not be enough</source>
        <translation>Votre rôle&#xa0;: %1, ce qui ne suffira peut-être pas</translation>
    </message>
    <message>
        <source>Your role there: %1</source>
        <translation>Votre rôle&#xa0;: %1</translation>
    </message>
    <message>
        <source>holds %1</source>
        <translation>contient %1</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>The overview could not be loaded</source>
        <translation>Impossible de charger l’aperçu</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <translation>Impossible de charger ceci</translation>
    </message>
    <message>
        <source>See usage</source>
        <translation>Voir l’utilisation</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Shown as of %1. %2</source>
        <translation>Données du %1. %2</translation>
    </message>
    <message>
        <source>Refresh (%1)</source>
        <comment>key</comment>
        <translation>Actualiser (%1)</translation>
    </message>
    <message>
        <source>Help with this page</source>
        <translation>Aide sur cette page</translation>
    </message>
</context>
<context>
    <name>PageCatalogue</name>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Invites</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>Recent items</source>
        <translation>Éléments récents</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Payloads</source>
        <translation>Payloads</translation>
    </message>
    <message>
        <source>Payloads as a table</source>
        <translation>Payloads en tableau</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Notebooks</source>
        <translation>Notebooks</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a page or an action</source>
        <translation>Trouver une page ou une action</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>Rien ne correspond. Essayez avec moins de lettres.</translation>
    </message>
    <message>
        <source>Pages and actions</source>
        <translation>Pages et actions</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter does it, Esc closes.</source>
        <translation>Les flèches choisissent, Entrée exécute, Échap ferme.</translation>
    </message>
</context>
<context>
    <name>ParentChooser</name>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>A&amp;pplication</source>
        <translation>&amp;Application</translation>
    </message>
    <message>
        <source>Choose an application</source>
        <translation>Choisissez une application</translation>
    </message>
</context>
<context>
    <name>ParentPopup</name>
    <message>
        <source>Search, or paste an application&apos;s id</source>
        <translation>Rechercher, ou coller l’identifiant d’une application</translation>
    </message>
    <message>
        <source>Choose an application</source>
        <translation>Choisissez une application</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>The application with this id</source>
        <translation>L’application qui a cet identifiant</translation>
    </message>
    <message>
        <source>Your applications are on their way…</source>
        <translation>Vos applications arrivent…</translation>
    </message>
    <message>
        <source>Your applications could not be listed; only those opened last are here. %1</source>
        <translation>Impossible de lister vos applications&#xa0;; seules les dernières ouvertes sont ici. %1</translation>
    </message>
    <message>
        <source>You own no applications. One of an organization can be chosen by its id.</source>
        <translation>Vous ne possédez aucune application. Celle d’une organisation se choisit par son identifiant.</translation>
    </message>
    <message>
        <source>No application fits. One of an organization can be chosen by its id.</source>
        <translation>Aucune application ne correspond. Celle d’une organisation se choisit par son identifiant.</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Change password…</source>
        <translation>Changer le mot de passe…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Your organization&apos;s single sign-on manages how you sign in: there is no password here that could be changed.</source>
        <translation>L’authentification unique de votre organisation gère votre connexion&#xa0;: il n’y a pas ici de mot de passe à changer.</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nouveau mot de passe</translation>
    </message>
    <message>
        <source>&amp;Repeat the new password</source>
        <translation>&amp;Répéter le nouveau mot de passe</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere else</source>
        <translation>Se déconnecter partout &amp;ailleurs</translation>
    </message>
    <message>
        <source>Every other device and program that is signed in to this account has to sign in again.</source>
        <translation>Tous les autres appareils et programmes connectés à ce compte doivent se reconnecter.</translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation>Changer le mot de &amp;passe</translation>
    </message>
    <message>
        <source>Last changed %1</source>
        <translation>Dernier changement&#xa0;: %1</translation>
    </message>
    <message>
        <source>When it last changed is not known.</source>
        <translation>La date du dernier changement est inconnue.</translation>
    </message>
    <message>
        <source>This is the current password: choose another one</source>
        <translation>C’est le mot de passe actuel&#xa0;: choisissez-en un autre</translation>
    </message>
    <message>
        <source>This does not meet every point of the list below yet</source>
        <translation>Il ne remplit pas encore tous les points de la liste ci-dessous</translation>
    </message>
    <message>
        <source>This is not the same as the new password</source>
        <translation>Il diffère du nouveau mot de passe</translation>
    </message>
    <message>
        <source>It is not known whether the password was changed. %1</source>
        <translation>On ne sait pas si le mot de passe a été changé. %1</translation>
    </message>
    <message>
        <source>Checking with %1…</source>
        <translation>Vérification auprès de %1…</translation>
    </message>
    <message>
        <source>This server does not say when a password last changed: sign out, then try the new password and, if it is not accepted, the old one.</source>
        <translation>Ce serveur ne dit pas quand un mot de passe a été changé&#xa0;: déconnectez-vous, puis essayez le nouveau mot de passe et, s’il n’est pas accepté, l’ancien.</translation>
    </message>
    <message>
        <source>This sign-in is no longer accepted, which a changed password would explain. Sign in again, with the new password first and the old one if it is not accepted.</source>
        <translation>Cette connexion n’est plus acceptée, ce qu’un changement de mot de passe expliquerait. Reconnectez-vous, d’abord avec le nouveau mot de passe, puis avec l’ancien s’il n’est pas accepté.</translation>
    </message>
    <message>
        <source>The password was changed; only the server&apos;s answer had been lost. The new one holds from now on, and this device stays signed in.</source>
        <translation>Le mot de passe a été changé&#xa0;; seule la réponse du serveur s’était perdue. Le nouveau est désormais valable, et cet appareil reste connecté.</translation>
    </message>
    <message>
        <source>Your earlier attempt did change the password; only the server&apos;s answer had been lost. The new password of that attempt holds, and what is typed here was not sent. To change it again, type that one as the current password.</source>
        <translation>Votre tentative précédente a bien changé le mot de passe&#xa0;; seule la réponse du serveur s’était perdue. Le nouveau mot de passe de cette tentative est valable, et ce qui est saisi ici n’a pas été envoyé. Pour le changer à nouveau, saisissez celui-là comme mot de passe actuel.</translation>
    </message>
    <message>
        <source>The password was not changed. %1</source>
        <translation>Le mot de passe n’a pas été changé. %1</translation>
    </message>
    <message>
        <source>No answer came, and so far nothing has changed: the old password holds. What you typed is still here; try again.</source>
        <translation>Aucune réponse n’est arrivée, et pour l’instant rien n’a changé&#xa0;: l’ancien mot de passe reste valable. Votre saisie est encore là&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>The password was not changed. Current password or code not accepted.</source>
        <translation>Le mot de passe n’a pas été changé. Mot de passe actuel ou code refusé.</translation>
    </message>
    <message>
        <source>The password was not changed. Current password not accepted.</source>
        <translation>Le mot de passe n’a pas été changé. Mot de passe actuel refusé.</translation>
    </message>
    <message>
        <source>The password was not changed: see the fields marked below.</source>
        <translation>Le mot de passe n’a pas été changé&#xa0;: voir les champs signalés ci-dessous.</translation>
    </message>
    <message>
        <source>The password was changed and you are signed in, but this sign-in will not survive the end of the program. %1</source>
        <translation>Le mot de passe a été changé et vous êtes connecté, mais cette connexion ne survivra pas à la fermeture du programme. %1</translation>
    </message>
    <message>
        <source>The sign-in is kept again</source>
        <translation>La connexion est de nouveau conservée</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Mot de passe changé</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Réessayer le trousseau</translation>
    </message>
    <message>
        <source>The password was changed. The new sign-in is on its way into the keychain (%1)…</source>
        <translation>Le mot de passe a été changé. La nouvelle connexion est en cours d’enregistrement dans le trousseau (%1)…</translation>
    </message>
</context>
<context>
    <name>PasswordChecklist</name>
    <message>
        <source>%1 to %2 characters</source>
        <translation>%1 à %2 caractères</translation>
    </message>
    <message>
        <source>An upper-case letter, A to Z</source>
        <translation>Une majuscule, A à Z</translation>
    </message>
    <message>
        <source>A lower-case letter, a to z</source>
        <translation>Une minuscule, a à z</translation>
    </message>
    <message>
        <source>A digit, 0 to 9</source>
        <translation>Un chiffre, 0 à 9</translation>
    </message>
    <message>
        <source>A symbol or space, such as ! or #</source>
        <translation>Un symbole ou une espace, par exemple&#xa0;! ou #</translation>
    </message>
    <message>
        <source>Not the current password</source>
        <translation>Pas le mot de passe actuel</translation>
    </message>
    <message>
        <source>Repeated exactly</source>
        <translation>Répété exactement</translation>
    </message>
    <message>
        <source>The new password meets every point</source>
        <translation>Le nouveau mot de passe remplit tous les points</translation>
    </message>
    <message>
        <source>%1 of %2 points met</source>
        <translation>%1 points sur %2 remplis</translation>
    </message>
    <message>
        <source>Met: %1</source>
        <translation>Rempli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Il manque encore&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Caps Lock seems to be on</source>
        <translation>Le verrouillage des majuscules semble activé</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Masquer la saisie</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Afficher la saisie</translation>
    </message>
</context>
<context>
    <name>PasswordStrength</name>
    <message>
        <source>Very weak – guessed at once</source>
        <translation>Très faible – deviné aussitôt</translation>
    </message>
    <message>
        <source>Weak – guessed quickly</source>
        <translation>Faible – deviné rapidement</translation>
    </message>
    <message>
        <source>Fair – holds for a while</source>
        <translation>Moyen – tient un moment</translation>
    </message>
    <message>
        <source>Strong – hard to guess</source>
        <translation>Fort – difficile à deviner</translation>
    </message>
    <message>
        <source>Very strong – out of reach of guessing</source>
        <translation>Très fort – hors de portée</translation>
    </message>
</context>
<context>
    <name>PasteIdsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Add to the selection</source>
        <translation>A&amp;jouter à la sélection</translation>
    </message>
    <message>
        <source>Paste ids</source>
        <translation>Coller des ID</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Ids of 24 digits and letters a to f, with anything between them</source>
        <translation>Des identifiants de 24 chiffres et lettres a à f, séparés par n’importe quoi</translation>
    </message>
    <message>
        <source>Paste ids of applications and dashboards</source>
        <translation>Collez des identifiants d’applications et de tableaux de bord</translation>
    </message>
    <message>
        <source>A&amp;pplications</source>
        <translation>&amp;Applications</translation>
    </message>
    <message>
        <source>Da&amp;shboards</source>
        <translation>Ta&amp;bleaux de bord</translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s) in neither of your lists: take as</source>
        <translation>
            <numerusform>%Ln identifiant dans aucune de vos listes&#xa0;: considérer comme</numerusform>
            <numerusform>%Ln identifiants dans aucune de vos listes&#xa0;: considérer comme</numerusform>
        </translation>
    </message>
    <message>
        <source>No ids yet.</source>
        <translation>Aucun identifiant.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln came more than once and count(s) once.</source>
        <translation>
            <numerusform>%Ln a été répété et compte une fois.</numerusform>
            <numerusform>%Ln ont été répétés et comptent une fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) left out as no id: %1</source>
        <translation>
            <numerusform>%Ln mot ignoré, n’étant pas un identifiant&#xa0;: %1</numerusform>
            <numerusform>%Ln mots ignorés, n’étant pas des identifiants&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too many: one transfer takes at most %1 of each kind.</source>
        <translation>
            <numerusform>%Ln en trop&#xa0;: un transfert en accepte au plus %1 par type.</numerusform>
            <numerusform>%Ln en trop&#xa0;: un transfert en accepte au plus %1 par type.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yours among %Ln id(s): %1.</source>
        <translation>
            <numerusform>À vous, sur %Ln identifiant&#xa0;: %1.</numerusform>
            <numerusform>À vous, sur %Ln identifiants&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s), none of them in your lists. The server decides whether they can move.</source>
        <translation>
            <numerusform>%Ln identifiant, dans aucune de vos listes. Le serveur décide si le transfert est possible.</numerusform>
            <numerusform>%Ln identifiants, aucun dans vos listes. Le serveur décide si le transfert est possible.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are in neither list: the server decides whether those can move.</source>
        <translation>Les autres ne sont dans aucune des deux listes&#xa0;: le serveur décide si le transfert de ceux-ci est possible.</translation>
    </message>
</context>
<context>
    <name>PayloadTypes</name>
    <message>
        <source>Split by</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Par type</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Par source</translation>
    </message>
    <message>
        <source>What they are made of</source>
        <translation>Composition</translation>
    </message>
    <message>
        <source>All payloads, billable or not: the platform does not say which types are billable.</source>
        <translation>Tous les payloads, facturables ou non&#xa0;: la plateforme ne dit pas quels types sont facturables.</translation>
    </message>
    <message>
        <source>No payloads in this range.</source>
        <translation>Aucun payload dans cet intervalle.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>From: %1</source>
        <comment>list of sources</comment>
        <translation>De&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PayloadView</name>
    <message>
        <source>Payload data, running total</source>
        <translation>Données des payloads, cumul</translation>
    </message>
    <message>
        <source>Payloads, running total</source>
        <translation>Payloads, cumul</translation>
    </message>
    <message>
        <source>Payload data by hour</source>
        <translation>Données des payloads par heure</translation>
    </message>
    <message>
        <source>Payloads by hour</source>
        <translation>Payloads par heure</translation>
    </message>
    <message>
        <source>Payload data by day</source>
        <translation>Données des payloads par jour</translation>
    </message>
    <message>
        <source>Payloads by day</source>
        <translation>Payloads par jour</translation>
    </message>
    <message>
        <source>Billable</source>
        <translation>Facturables</translation>
    </message>
    <message>
        <source>Not billable</source>
        <translation>Non facturables</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Période précédente</translation>
    </message>
    <message>
        <source>Expected, billable</source>
        <translation>Prévu, facturable</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Limit, spread evenly</source>
        <translation>Limite, répartie uniformément</translation>
    </message>
    <message>
        <source>All</source>
        <comment>payloads, billable or not</comment>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>PayloadWords</name>
    <message>
        <source>Application files</source>
        <translation>Fichiers d’application</translation>
    </message>
    <message>
        <source>A file of an application was stored or changed.</source>
        <translation>Un fichier d’une application a été stocké ou modifié.</translation>
    </message>
    <message>
        <source>Data tables</source>
        <translation>Tables de données</translation>
    </message>
    <message>
        <source>A row of a data table was added, changed or removed.</source>
        <translation>Une ligne d’une table de données a été ajoutée, modifiée ou supprimée.</translation>
    </message>
    <message>
        <source>Device commands</source>
        <translation>Commandes d’appareil</translation>
    </message>
    <message>
        <source>A command was sent to a device.</source>
        <translation>Une commande a été envoyée à un appareil.</translation>
    </message>
    <message>
        <source>Device connections</source>
        <translation>Connexions d’appareil</translation>
    </message>
    <message>
        <source>A device connected to the broker.</source>
        <translation>Un appareil s’est connecté au broker.</translation>
    </message>
    <message>
        <source>Devices created</source>
        <translation>Appareils créés</translation>
    </message>
    <message>
        <source>A device was created.</source>
        <translation>Un appareil a été créé.</translation>
    </message>
    <message>
        <source>Device disconnections</source>
        <translation>Déconnexions d’appareil</translation>
    </message>
    <message>
        <source>A device left the broker, or its connection broke.</source>
        <translation>Un appareil a quitté le broker, ou sa connexion s’est interrompue.</translation>
    </message>
    <message>
        <source>Device state</source>
        <translation>État d’appareil</translation>
    </message>
    <message>
        <source>A device reported measurements, or a workflow did so for it.</source>
        <translation>Un appareil a transmis des mesures, ou un workflow l’a fait pour lui.</translation>
    </message>
    <message>
        <source>Experience endpoints</source>
        <translation>Endpoints Experience</translation>
    </message>
    <message>
        <source>A page or an interface of an experience was requested.</source>
        <translation>Une page ou une interface d’une Experience a été demandée.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>An event was opened or changed.</source>
        <translation>Un événement a été ouvert ou modifié.</translation>
    </message>
    <message>
        <source>Workflow errors</source>
        <translation>Erreurs de workflow</translation>
    </message>
    <message>
        <source>A workflow ran into an error.</source>
        <translation>Un workflow a rencontré une erreur.</translation>
    </message>
    <message>
        <source>Incoming e-mail</source>
        <translation>E-mails entrants</translation>
    </message>
    <message>
        <source>An e-mail arrived for a workflow.</source>
        <translation>Un e-mail est arrivé pour un workflow.</translation>
    </message>
    <message>
        <source>MQTT messages in</source>
        <translation>Messages MQTT entrants</translation>
    </message>
    <message>
        <source>A message was published to a topic of the broker.</source>
        <translation>Un message a été publié dans un topic du broker.</translation>
    </message>
    <message>
        <source>MQTT messages out</source>
        <translation>Messages MQTT sortants</translation>
    </message>
    <message>
        <source>The broker delivered a message to a subscriber.</source>
        <translation>Le broker a remis un message à un abonné.</translation>
    </message>
    <message>
        <source>Notebook runs</source>
        <translation>Exécutions de notebook</translation>
    </message>
    <message>
        <source>A notebook was run.</source>
        <translation>Un notebook a été exécuté.</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>Minuteries</translation>
    </message>
    <message>
        <source>A timer started a workflow.</source>
        <translation>Une minuterie a démarré un workflow.</translation>
    </message>
    <message>
        <source>Virtual buttons</source>
        <translation>Boutons virtuels</translation>
    </message>
    <message>
        <source>Somebody pressed a virtual button.</source>
        <translation>Quelqu’un a appuyé sur un bouton virtuel.</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Another service called a webhook.</source>
        <translation>Un autre service a appelé un webhook.</translation>
    </message>
    <message>
        <source>Applications, over MQTT</source>
        <translation>Applications, par MQTT</translation>
    </message>
    <message>
        <source>With an application&apos;s own key.</source>
        <translation>Avec une clé propre à l’application.</translation>
    </message>
    <message>
        <source>Devices, over MQTT</source>
        <translation>Appareils, par MQTT</translation>
    </message>
    <message>
        <source>Through the broker.</source>
        <translation>Par le broker.</translation>
    </message>
    <message>
        <source>Devices, over REST</source>
        <translation>Appareils, par REST</translation>
    </message>
    <message>
        <source>By calls of the API.</source>
        <translation>Par des appels de l’API.</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Workflows</translation>
    </message>
    <message>
        <source>While they ran.</source>
        <translation>Pendant leur exécution.</translation>
    </message>
    <message>
        <source>Senders of e-mail</source>
        <translation>Expéditeurs d’e-mails</translation>
    </message>
    <message>
        <source>From anywhere.</source>
        <translation>De partout.</translation>
    </message>
    <message>
        <source>The public web</source>
        <translation>Le web public</translation>
    </message>
    <message>
        <source>By requests from anywhere.</source>
        <translation>Par des requêtes de partout.</translation>
    </message>
    <message>
        <source>Timers of workflows</source>
        <translation>Minuteries de workflows</translation>
    </message>
    <message>
        <source>By the clock.</source>
        <translation>Selon l’horloge.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>In the web console, or with a token of theirs.</source>
        <translation>Dans la console web, ou avec un jeton personnel.</translation>
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
        <translation>Aucun payload dans cet intervalle. Ils viennent avec le premier appareil, workflow ou webhook d’une application qui vous appartient&#xa0;; ou choisissez un intervalle plus long.</translation>
    </message>
    <message>
        <source>Show by</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Par heure</translation>
    </message>
    <message>
        <source>Running total</source>
        <translation>Cumul</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Payloads that are counted</source>
        <translation>Payloads comptés</translation>
    </message>
    <message>
        <source>Billable</source>
        <extracomment>All payloads, billable or not.</extracomment>
        <translation>Facturables</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>UTC days</source>
        <translation>Jours UTC</translation>
    </message>
    <message>
        <source>Local days</source>
        <translation>Jours locaux</translation>
    </message>
    <message>
        <source>Only the applications that you own are counted, not those of your organizations.</source>
        <translation>Seules les applications qui vous appartiennent sont comptées, pas celles de vos organisations.</translation>
    </message>
    <message>
        <source>Billable or not</source>
        <translation>Facturables ou non</translation>
    </message>
    <message>
        <source>Data in payloads</source>
        <translation>Données des payloads</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Billable or not: this server does not tell them apart.</source>
        <translation>Facturables ou non&#xa0;: ce serveur ne les distingue pas.</translation>
    </message>
    <message>
        <source>The whole of it.</source>
        <extracomment>Said of the number for an earlier time: it counts that time to its end.</extracomment>
        <translation>L’intervalle entier.</translation>
    </message>
    <message>
        <source>Expected in this period</source>
        <translation>Prévu dans cette période</translation>
    </message>
    <message>
        <source>This server has no numbers over time.</source>
        <translation>Ce serveur n’a pas de chiffres dans le temps.</translation>
    </message>
    <message>
        <source>Not offered by this server</source>
        <translation>Non proposé par ce serveur</translation>
    </message>
    <message>
        <source>It runs an older version of the platform that has only the totals of a range, which are above and below.</source>
        <translation>Il exécute une version plus ancienne de la plateforme, qui n’a que les totaux d’un intervalle, affichés ci-dessus et ci-dessous.</translation>
    </message>
    <message>
        <source>Payloads over time could not be loaded</source>
        <translation>Impossible de charger les payloads dans le temps</translation>
    </message>
    <message>
        <source>The types of payload could not be loaded</source>
        <translation>Impossible de charger les types de payload</translation>
    </message>
    <message>
        <source>Not billable among these: %1</source>
        <comment>payloads or data</comment>
        <translation>Dont non facturable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not billable, and left out here: %1</source>
        <comment>payloads or data</comment>
        <translation>Non facturable, et non compté ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>The payload limit (%1) is used up. In your own space, payloads above it are rejected until the period ends on %2.</source>
        <translation>La limite de payloads (%1) est épuisée. Dans votre propre espace, les payloads au-delà sont refusés jusqu’à la fin de la période, le %2.</translation>
    </message>
</context>
<context>
    <name>PeriodCard</name>
    <message>
        <source>Payloads this period</source>
        <translation>Payloads de cette période</translation>
    </message>
    <message>
        <source>Notebook minutes this period</source>
        <translation>Minutes de notebook de cette période</translation>
    </message>
    <message>
        <source>Usage in detail</source>
        <translation>Utilisation en détail</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>the limit</comment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>The numbers of this period could not be loaded</source>
        <translation>Impossible de charger les chiffres de cette période</translation>
    </message>
    <message>
        <source>The server names no billing period for this account.</source>
        <translation>Le serveur n’indique aucune période de facturation pour ce compte.</translation>
    </message>
    <message>
        <source>This server runs an older version of the platform that does not count this.</source>
        <translation>Ce serveur exécute une version plus ancienne de la plateforme, qui ne compte pas cela.</translation>
    </message>
</context>
<context>
    <name>PeriodFigures</name>
    <message>
        <source>Limit of this period</source>
        <translation>Limite de cette période</translation>
    </message>
    <message>
        <source>The server names no limit.</source>
        <translation>Le serveur n’indique aucune limite.</translation>
    </message>
    <message>
        <source>Expected in this period</source>
        <translation>Prévu dans cette période</translation>
    </message>
    <message>
        <source>The server names no billing period.</source>
        <translation>Le serveur n’indique aucune période de facturation.</translation>
    </message>
    <message numerus="yes">
        <source>Too little data: that takes %Ln whole day(s).</source>
        <translation>
            <numerusform>Trop peu de données&#xa0;: il faut %Ln jour entier.</numerusform>
            <numerusform>Trop peu de données&#xa0;: il faut %Ln jours entiers.</numerusform>
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
        <translation>De %1 à %2 d’ici au %3.</translation>
    </message>
    <message>
        <source>The limit is reached.</source>
        <translation>La limite est atteinte.</translation>
    </message>
    <message>
        <source>The limit is reached within a day.</source>
        <translation>La limite sera atteinte en moins d’un jour.</translation>
    </message>
    <message numerus="yes">
        <source>The limit is reached in about %Ln day(s).</source>
        <translation>
            <numerusform>La limite sera atteinte dans environ %Ln jour.</numerusform>
            <numerusform>La limite sera atteinte dans environ %Ln jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The limit may be reached.</source>
        <translation>La limite pourrait être atteinte.</translation>
    </message>
    <message>
        <source>That is within the limit.</source>
        <translation>C’est dans la limite.</translation>
    </message>
    <message>
        <source>Nothing of this range is over yet.</source>
        <translation>Rien de cet intervalle n’est encore écoulé.</translation>
    </message>
    <message>
        <source>Nothing is known of that time.</source>
        <translation>On ne sait rien de cette période.</translation>
    </message>
    <message>
        <source>Over the same days: now %1.</source>
        <comment>change</comment>
        <extracomment>Said of the number of an earlier time, shown above it: how much more or less it is now.</extracomment>
        <translation>Sur les mêmes jours&#xa0;: maintenant %1.</translation>
    </message>
    <message>
        <source>There was nothing then.</source>
        <translation>Il n’y avait rien alors.</translation>
    </message>
    <message>
        <source>Over the same time, up to %2: now %1.</source>
        <comment>change, moment</comment>
        <translation>Sur la même durée, jusqu’au %2&#xa0;: maintenant %1.</translation>
    </message>
    <message>
        <source>There was nothing then, up to %1.</source>
        <comment>moment</comment>
        <translation>Il n’y avait rien alors, jusqu’au %1.</translation>
    </message>
    <message>
        <source>Over the same days, %2 included: now %1.</source>
        <comment>change, last day</comment>
        <translation>Sur les mêmes jours, %2 inclus&#xa0;: maintenant %1.</translation>
    </message>
    <message>
        <source>There was nothing then, up to and including %1.</source>
        <comment>last day</comment>
        <translation>Il n’y avait rien alors, jusqu’au %1 inclus.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, limit</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>what is counted, used, limit</comment>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
</context>
<context>
    <name>PeriodWords</name>
    <message>
        <source>The limit is reached: further payloads are rejected until the period turns over.</source>
        <translation>La limite est atteinte&#xa0;: les payloads suivants sont refusés jusqu’à ce que la période redémarre.</translation>
    </message>
    <message>
        <source>The limit is reached.</source>
        <translation>La limite est atteinte.</translation>
    </message>
    <message>
        <source>The limit is expected to be reached within a day.</source>
        <translation>La limite devrait être atteinte en moins d’un jour.</translation>
    </message>
    <message numerus="yes">
        <source>The limit is expected to be reached in about %Ln day(s), on %1.</source>
        <translation>
            <numerusform>La limite devrait être atteinte dans environ %Ln jour, le %1.</numerusform>
            <numerusform>La limite devrait être atteinte dans environ %Ln jours, le %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No forecast: this server does not count by day. Counted is everything, billable or not.</source>
        <translation>Pas de prévision&#xa0;: ce serveur ne compte pas par jour. Tout est compté, facturable ou non.</translation>
    </message>
    <message>
        <source>No forecast: %1</source>
        <translation>Pas de prévision&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Too little data for a forecast: that takes %Ln whole day(s).</source>
        <translation>
            <numerusform>Trop peu de données pour une prévision&#xa0;: il faut %Ln jour entier.</numerusform>
            <numerusform>Trop peu de données pour une prévision&#xa0;: il faut %Ln jours entiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server names no limit.</source>
        <translation>Le serveur n’indique aucune limite.</translation>
    </message>
    <message>
        <source>The limit may be reached, on %1 at the earliest.</source>
        <translation>La limite pourrait être atteinte, au plus tôt le %1.</translation>
    </message>
    <message>
        <source>The limit is not expected to be reached.</source>
        <translation>La limite ne devrait pas être atteinte.</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>Terminée le %1</translation>
    </message>
    <message>
        <source>Turns over %1, on %2</source>
        <comment>in 3 days, date</comment>
        <translation>Redémarre %1, le %2</translation>
    </message>
    <message>
        <source>Expected by %2: about %1.</source>
        <comment>number, date</comment>
        <translation>Prévision d’ici au %2&#xa0;: environ %1.</translation>
    </message>
    <message>
        <source>Expected by %2: about %1, nine times in ten between %3 and %4.</source>
        <comment>number, date, low, high</comment>
        <translation>Prévision d’ici au %2&#xa0;: environ %1, neuf fois sur dix entre %3 et %4.</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>This token lacks the scope %1.</source>
        <translation>Il manque à ce jeton la portée %1.</translation>
    </message>
    <message>
        <source>The e-mail address has to be verified first; see the page “Profile”.</source>
        <translation>L’adresse e-mail doit d’abord être vérifiée&#xa0;; voir la page «&#xa0;Profil&#xa0;».</translation>
    </message>
</context>
<context>
    <name>PrivacyCard</name>
    <message>
        <source>Lock</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Copied secrets</source>
        <translation>Secrets copiés</translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation>&amp;Verrouiller après</translation>
    </message>
    <message>
        <source>Without a key or a movement for that long, the pages are covered and the sign-in leaves the program&apos;s memory.</source>
        <translation>Sans frappe ni mouvement pendant ce temps, les pages sont couvertes et la connexion quitte la mémoire du programme.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
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
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a copied key or token off the clip&amp;board after</source>
        <translation>Retirer du &amp;presse-papiers une clé ou un jeton copié après</translation>
    </message>
    <message>
        <source>Let the &amp;keychain open the lock</source>
        <translation>Laisser le &amp;trousseau ouvrir le verrou</translation>
    </message>
    <message>
        <source>Instead of the account&apos;s password. A keychain that was opened when you logged in opens for anybody at your desk.</source>
        <translation>Au lieu du mot de passe du compte. Un trousseau ouvert à l’ouverture de votre session s’ouvre pour quiconque est à votre bureau.</translation>
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
        <translation>Vous pouvez consulter, mais pas modifier&#xa0;: il manque à ce jeton la portée me.patch.</translation>
    </message>
    <message>
        <source>Your profile could not be loaded</source>
        <translation>Impossible de charger votre profil</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The program could not start a second time.</source>
        <translation>Le programme n’a pas pu démarrer une seconde fois.</translation>
    </message>
    <message>
        <source>Conta %1 is out</source>
        <translation>Conta %1 est disponible</translation>
    </message>
    <message>
        <source>The settings lead to its web page.</source>
        <translation>Les paramètres mènent à sa page web.</translation>
    </message>
</context>
<context>
    <name>ProofFields</name>
    <message>
        <source>C&amp;urrent password</source>
        <translation>Mot de passe act&amp;uel</translation>
    </message>
    <message>
        <source>&amp;Two-factor code</source>
        <translation>Co&amp;de à deux facteurs</translation>
    </message>
    <message>
        <source>Enter your current password</source>
        <translation>Saisissez votre mot de passe actuel</translation>
    </message>
    <message>
        <source>The code has six digits</source>
        <translation>Le code a six chiffres</translation>
    </message>
</context>
<context>
    <name>ProofForm</name>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
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
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known whether two-factor authentication was turned on. %1</source>
        <translation>On ne sait pas si l’authentification à deux facteurs a été activée. %1</translation>
    </message>
    <message>
        <source>It is not known whether two-factor authentication was turned off. %1</source>
        <translation>On ne sait pas si l’authentification à deux facteurs a été désactivée. %1</translation>
    </message>
    <message>
        <source>Checking with %1…</source>
        <translation>Vérification auprès de %1…</translation>
    </message>
    <message>
        <source>This server does not say whether it is. Keep the key until you have signed in once more.</source>
        <translation>Ce serveur ne dit pas si elle l’est. Gardez la clé jusqu’à ce que vous vous soyez connecté encore une fois.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>This sign-in has ended. Sign in again, with a code if one is asked for; then it is checked.</source>
        <translation>Cette connexion a pris fin. Reconnectez-vous, avec un code s’il est demandé&#xa0;; la vérification se fera ensuite.</translation>
    </message>
    <message>
        <source>No answer came, and so far nothing has changed. What you typed is still here: try again with the next code.</source>
        <translation>Aucune réponse n’est arrivée, et pour l’instant rien n’a changé. Votre saisie est encore là&#xa0;: réessayez avec le code suivant.</translation>
    </message>
    <message>
        <source>Password or code not accepted. A code is taken once only: wait until your authenticator shows the next one, then try again.</source>
        <translation>Mot de passe ou code refusé. Un code ne sert qu’une fois&#xa0;: attendez que votre application d’authentification affiche le suivant, puis réessayez.</translation>
    </message>
    <message>
        <source>Two-factor authentication was not turned on. %1</source>
        <translation>L’authentification à deux facteurs n’a pas été activée. %1</translation>
    </message>
    <message>
        <source>Two-factor authentication was not turned off. %1</source>
        <translation>L’authentification à deux facteurs n’a pas été désactivée. %1</translation>
    </message>
    <message>
        <source>You are signed in again. Enter the code that your authenticator shows now.</source>
        <translation>Vous êtes reconnecté. Saisissez le code que votre application d’authentification affiche maintenant.</translation>
    </message>
    <message>
        <source>The answer of %1 is still to come. Only then is it known how things stand; it takes no longer than half a minute.</source>
        <translation>La réponse de %1 n’est pas encore arrivée. On saura alors ce qu’il en est&#xa0;; cela prend au plus une demi-minute.</translation>
    </message>
    <message>
        <source>%1 Codes come from the time: set the clock of the device with your authenticator to automatic, or its codes are not accepted.</source>
        <translation>%1 Les codes dépendent de l’heure&#xa0;: réglez sur automatique l’horloge de l’appareil qui porte l’application d’authentification, sinon ses codes ne sont pas acceptés.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the server&apos;s.</source>
        <translation>L’horloge de cet ordinateur avance de %1 sur celle du serveur.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the server&apos;s.</source>
        <translation>L’horloge de cet ordinateur retarde de %1 sur celle du serveur.</translation>
    </message>
    <message>
        <source>That may be why.</source>
        <comment>a clock that is wrong</comment>
        <translation>C’est peut-être la raison.</translation>
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
        <translation>Type de proxy</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Hôte</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>Por&amp;t</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>Aucu&amp;n</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>Enter the name or address of the proxy</source>
        <translation>Saisissez le nom ou l’adresse du proxy</translation>
    </message>
    <message>
        <source>The name alone, without http:// and path</source>
        <translation>Le nom seul, sans http:// ni chemin</translation>
    </message>
    <message>
        <source>A number from 1 to 65535</source>
        <translation>Un nombre de 1 à 65535</translation>
    </message>
    <message>
        <source>Enter the user name that the password is for</source>
        <translation>Saisissez le nom d’utilisateur auquel correspond le mot de passe</translation>
    </message>
    <message>
        <source>Empty where the proxy wants no sign-in</source>
        <translation>Vide si le proxy ne demande pas d’authentification</translation>
    </message>
    <message>
        <source>Whatever the desktop or the environment of the program says.</source>
        <translation>Ce que disent le bureau ou l’environnement du programme.</translation>
    </message>
    <message>
        <source>Servers are reached directly.</source>
        <translation>Les serveurs sont joints directement.</translation>
    </message>
    <message>
        <source>For every server but this computer itself.</source>
        <translation>Pour tous les serveurs sauf cet ordinateur lui-même.</translation>
    </message>
    <message>
        <source>Known. Leave it empty to go on using it</source>
        <translation>Connu. Laissez vide pour continuer à l’utiliser</translation>
    </message>
    <message>
        <source>For this session only, and to this proxy alone</source>
        <translation>Pour cette session seulement, et envoyé à ce proxy seulement</translation>
    </message>
    <message>
        <source>Goes into the keychain (%1), and to this proxy alone</source>
        <translation>Conservé dans le trousseau (%1), et envoyé à ce proxy seulement</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code of the key</source>
        <translation>Code QR de la clé</translation>
    </message>
    <message>
        <source>The same key stands beside it as text.</source>
        <translation>La même clé figure à côté sous forme de texte.</translation>
    </message>
</context>
<context>
    <name>RangeChooser</name>
    <message>
        <source>Range</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Cette période</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>365 days</source>
        <translation>365 jours</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one day to another</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>QDateEdit format</comment>
        <translation>dd/MM/yyyy</translation>
    </message>
    <message>
        <source>The server names no billing period for this account.</source>
        <translation>Le serveur n’indique aucune période de facturation pour ce compte.</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>L’intervalle finit avant de commencer.</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Recent applications</source>
        <translation>Applications récentes</translation>
    </message>
    <message>
        <source>All recent items</source>
        <translation>Tous les éléments récents</translation>
    </message>
    <message>
        <source>Applications appear here once you open them in the web console.</source>
        <translation>Les applications apparaissent ici dès que vous les ouvrez dans la console web.</translation>
    </message>
    <message>
        <source>This server does not tell which applications were opened last.</source>
        <translation>Ce serveur ne dit pas quelles applications ont été ouvertes en dernier.</translation>
    </message>
</context>
<context>
    <name>RecentKinds</name>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Workflows</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Tableaux de bord</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Search applications by name or id</source>
        <translation>Rechercher des applications par nom ou identifiant</translation>
    </message>
    <message>
        <source>Search devices by name or id</source>
        <translation>Rechercher des appareils par nom ou identifiant</translation>
    </message>
    <message>
        <source>Search workflows by name or id</source>
        <translation>Rechercher des workflows par nom ou identifiant</translation>
    </message>
    <message>
        <source>Search dashboards by name or id</source>
        <translation>Rechercher des tableaux de bord par nom ou identifiant</translation>
    </message>
    <message>
        <source>Search organizations by name or id</source>
        <translation>Rechercher des organisations par nom ou identifiant</translation>
    </message>
    <message>
        <source>No applications yet</source>
        <translation>Aucune application pour l’instant</translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>Aucun appareil pour l’instant</translation>
    </message>
    <message>
        <source>No workflows yet</source>
        <translation>Aucun workflow pour l’instant</translation>
    </message>
    <message>
        <source>No dashboards yet</source>
        <translation>Aucun tableau de bord pour l’instant</translation>
    </message>
    <message>
        <source>No organizations yet</source>
        <translation>Aucune organisation pour l’instant</translation>
    </message>
    <message>
        <source>Applications come here once you open them in the web console. You can also add one by its id.</source>
        <translation>Les applications apparaissent ici dès que vous les ouvrez dans la console web. Vous pouvez aussi en ajouter une par son identifiant.</translation>
    </message>
    <message>
        <source>Devices come here once you open them in the web console. Choose another application above, or add a device by its id.</source>
        <translation>Les appareils apparaissent ici dès que vous les ouvrez dans la console web. Choisissez une autre application ci-dessus, ou ajoutez un appareil par son identifiant.</translation>
    </message>
    <message>
        <source>Workflows come here once you open them in the web console. Choose another application above, or add a workflow by its id.</source>
        <translation>Les workflows apparaissent ici dès que vous les ouvrez dans la console web. Choisissez une autre application ci-dessus, ou ajoutez un workflow par son identifiant.</translation>
    </message>
    <message>
        <source>Dashboards come here once you open them in the web console. You can also add one by its id.</source>
        <translation>Les tableaux de bord apparaissent ici dès que vous les ouvrez dans la console web. Vous pouvez aussi en ajouter un par son identifiant.</translation>
    </message>
    <message>
        <source>Organizations come here once you open them in the web console. You can also add one by its id.</source>
        <translation>Les organisations apparaissent ici dès que vous les ouvrez dans la console web. Vous pouvez aussi en ajouter une par son identifiant.</translation>
    </message>
    <message>
        <source>Add an application by its id</source>
        <translation>Ajouter une application par son identifiant</translation>
    </message>
    <message>
        <source>Add a device by its id</source>
        <translation>Ajouter un appareil par son identifiant</translation>
    </message>
    <message>
        <source>Add a workflow by its id</source>
        <translation>Ajouter un workflow par son identifiant</translation>
    </message>
    <message>
        <source>Add a dashboard by its id</source>
        <translation>Ajouter un tableau de bord par son identifiant</translation>
    </message>
    <message>
        <source>Add an organization by its id</source>
        <translation>Ajouter une organisation par son identifiant</translation>
    </message>
</context>
<context>
    <name>RecentListModel</name>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>The server sent no id</source>
        <translation>Le serveur n’a pas envoyé d’identifiant</translation>
    </message>
</context>
<context>
    <name>RecentPage</name>
    <message>
        <source>Recent items</source>
        <translation>Éléments récents</translation>
    </message>
    <message>
        <source>Any application</source>
        <translation>Toute application</translation>
    </message>
    <message>
        <source>&amp;Add by id…</source>
        <translation>A&amp;jouter par ID…</translation>
    </message>
    <message>
        <source>Kinds of items</source>
        <translation>Types d’éléments</translation>
    </message>
    <message>
        <source>Opened in the web console</source>
        <translation>Ouvert dans la console web</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is %1</source>
        <translation>Impossible d’ouvrir un navigateur. L’adresse est %1</translation>
    </message>
    <message>
        <source>The address of this server&apos;s web console is not known. Enter it in the settings.</source>
        <translation>L’adresse de la console web de ce serveur est inconnue. Saisissez-la dans les paramètres.</translation>
    </message>
    <message>
        <source>Recent items cannot be shown</source>
        <translation>Impossible d’afficher les éléments récents</translation>
    </message>
    <message>
        <source>Not offered by this server</source>
        <translation>Non proposé par ce serveur</translation>
    </message>
    <message>
        <source>The list could not be loaded</source>
        <translation>Impossible de charger la liste</translation>
    </message>
    <message>
        <source>Something is being added already.</source>
        <translation>Un ajout est déjà en cours.</translation>
    </message>
    <message>
        <source>Choose the application above first: it is part of the address in the web console.</source>
        <translation>Choisissez d’abord l’application ci-dessus&#xa0;: elle fait partie de l’adresse dans la console web.</translation>
    </message>
    <message>
        <source>“%1” is on the list</source>
        <translation>«&#xa0;%1&#xa0;» est dans la liste</translation>
    </message>
    <message>
        <source>It is on the list</source>
        <translation>L’élément est dans la liste</translation>
    </message>
    <message>
        <source>%1 was not added. %2</source>
        <translation>%1 n’a pas été ajouté. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Ouvrir les paramètres</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Adresse copiée</translation>
    </message>
</context>
<context>
    <name>RecentPanel</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>&amp;Open in the web console</source>
        <translation>&amp;Ouvrir dans la console web</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>Copier l’&amp;ID</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>Copier le &amp;nom</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln item(s)</source>
        <translation>
            <numerusform>%1 sur %Ln élément</numerusform>
            <numerusform>%1 sur %Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here fits “%1”.</source>
        <translation>Rien ici ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The server sent no id for this item.</source>
        <translation>Le serveur n’a pas envoyé d’identifiant pour cet élément.</translation>
    </message>
    <message>
        <source>Copy the id (%1)</source>
        <translation>Copier l’ID (%1)</translation>
    </message>
    <message>
        <source>Copy the name (%1)</source>
        <translation>Copier le nom (%1)</translation>
    </message>
    <message>
        <source>Id copied</source>
        <translation>ID copié</translation>
    </message>
    <message>
        <source>Name copied</source>
        <translation>Nom copié</translation>
    </message>
    <message>
        <source>Open in the web console (%1)</source>
        <comment>key</comment>
        <translation>Ouvrir dans la console web (%1)</translation>
    </message>
</context>
<context>
    <name>RequestLogCard</name>
    <message>
        <source>Nothing has been asked of the server yet.</source>
        <translation>Rien n’a encore été demandé au serveur.</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Update the requests</source>
        <translation>Actualiser les requêtes</translation>
    </message>
    <message>
        <source>The last 500 of this run, the newest first. Neither what was sent nor what was answered is noted, and nothing is written to a file.</source>
        <translation>Les 500 dernières depuis le démarrage, les plus récentes d’abord. Ni ce qui a été envoyé ni ce qui a été répondu n’est noté, et rien n’est écrit dans un fichier.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
</context>
<context>
    <name>RequestLogModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
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
        <translation>%1, dans la sélection. %2</translation>
    </message>
    <message>
        <source>%1, not chosen. %2</source>
        <translation>%1, hors sélection. %2</translation>
    </message>
    <message>
        <source>Not in your list: the server decides</source>
        <translation>Pas dans votre liste&#xa0;: le serveur décide</translation>
    </message>
</context>
<context>
    <name>ResourcePicker</name>
    <message>
        <source>Search applications</source>
        <translation>Rechercher des applications</translation>
    </message>
    <message>
        <source>Search dashboards</source>
        <translation>Rechercher des tableaux de bord</translation>
    </message>
    <message>
        <source>Select all shown</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Désélectionner</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Tableaux de bord</translation>
    </message>
    <message>
        <source>Select all applications shown</source>
        <translation>Sélectionner toutes les applications affichées</translation>
    </message>
    <message>
        <source>Select all dashboards shown</source>
        <translation>Sélectionner tous les tableaux de bord affichés</translation>
    </message>
    <message>
        <source>Choose no applications</source>
        <translation>Ne choisir aucune application</translation>
    </message>
    <message>
        <source>Choose no dashboards</source>
        <translation>Ne choisir aucun tableau de bord</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>Sélection&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Nothing here fits the search.</source>
        <translation>Rien ici ne correspond à la recherche.</translation>
    </message>
    <message>
        <source>They may not be listed, but their ids can be pasted.</source>
        <translation>Il n’est pas permis de les lister, mais on peut coller leurs identifiants.</translation>
    </message>
    <message>
        <source>You own no applications.</source>
        <translation>Vous ne possédez aucune application.</translation>
    </message>
    <message>
        <source>You own no dashboards.</source>
        <translation>Vous ne possédez aucun tableau de bord.</translation>
    </message>
    <message>
        <source>One transfer takes at most %1 applications: move these first, then the rest.</source>
        <translation>Un transfert accepte au plus %1 applications&#xa0;: transférez d’abord celles-ci, puis le reste.</translation>
    </message>
    <message>
        <source>One transfer takes at most %1 dashboards: move these first, then the rest.</source>
        <translation>Un transfert accepte au plus %1 tableaux de bord&#xa0;: transférez d’abord ceux-ci, puis le reste.</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Vérifier à nouveau</translation>
    </message>
    <message>
        <source>&amp;Try again with what is still here</source>
        <translation>&amp;Réessayer avec ce qui reste</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Done. Looking at what has moved…</source>
        <translation>Terminé. Vérification de ce qui a été transféré…</translation>
    </message>
    <message>
        <source>It is not known whether anything has moved</source>
        <translation>On ne sait pas si quelque chose a été transféré</translation>
    </message>
    <message>
        <source>Both lists are fetched anew.</source>
        <translation>Les deux listes sont récupérées à nouveau.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was lost. Looking at what is still yours…</source>
        <translation>La réponse du serveur s’est perdue. Vérification de ce qui est encore à vous…</translation>
    </message>
    <message>
        <source>The answer was lost, but your lists tell what has happened.</source>
        <translation>La réponse s’est perdue, mais vos listes disent ce qui s’est passé.</translation>
    </message>
    <message>
        <source>The server says that it is done</source>
        <translation>Le serveur dit que c’est fait</translation>
    </message>
    <message>
        <source>None of the ids was in your lists, so your lists cannot tell.</source>
        <translation>Aucun des identifiants n’était dans vos listes, elles ne peuvent donc rien dire.</translation>
    </message>
    <message>
        <source>It has moved</source>
        <translation>C’est transféré</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln have moved</source>
        <translation>
            <numerusform>%Ln élément a été transféré</numerusform>
            <numerusform>Les %Ln éléments ont tous été transférés</numerusform>
        </translation>
    </message>
    <message>
        <source>New owner: %1.</source>
        <translation>Nouveau propriétaire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing has moved</source>
        <translation>Rien n’a été transféré</translation>
    </message>
    <message>
        <source>The server said yes, but everything is still yours. It may take a moment: check again before you try again.</source>
        <translation>Le serveur a dit oui, mais tout est encore à vous. Cela peut prendre un moment&#xa0;: vérifiez à nouveau avant de réessayer.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was lost, and everything is still yours. The server may still be at work on it: check again in a moment before you try again.</source>
        <translation>La réponse du serveur s’est perdue, et tout est encore à vous. Le serveur y travaille peut-être encore&#xa0;: vérifiez à nouveau dans un moment avant de réessayer.</translation>
    </message>
    <message>
        <source>New owner: %1. The others are still yours.</source>
        <translation>Nouveau propriétaire&#xa0;: %1. Les autres sont encore à vous.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln transféré</numerusform>
            <numerusform>%Ln transférés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still here</source>
        <translation>
            <numerusform>%Ln encore ici</numerusform>
            <numerusform>%Ln encore ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be checked: in none of your lists before</source>
        <translation>
            <numerusform>%Ln ne peut pas être vérifié&#xa0;: avant, dans aucune de vos listes</numerusform>
            <numerusform>%Ln ne peuvent pas être vérifiés&#xa0;: avant, dans aucune de vos listes</numerusform>
        </translation>
    </message>
    <message>
        <source>Your lists could not be fetched to see for themselves. %1</source>
        <translation>Impossible de récupérer vos listes pour vérifier. %1</translation>
    </message>
    <message>
        <source>Moved: %1 of %2</source>
        <translation>Transférés&#xa0;: %1 sur %2</translation>
    </message>
</context>
<context>
    <name>ReviewStep</name>
    <message>
        <source>What moves</source>
        <translation>Ce qui est transféré</translation>
    </message>
    <message>
        <source>Dashboards and their applications</source>
        <translation>Les tableaux de bord et leurs applications</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>To the user %1</source>
        <translation>À l’utilisateur %1</translation>
    </message>
    <message>
        <source>To the organization %1</source>
        <translation>À l’organisation %1</translation>
    </message>
    <message>
        <source>Nobody can look up here who that is. You cannot take anything back yourself.</source>
        <translation>On ne peut pas vérifier ici de qui il s’agit. Vous ne pouvez rien reprendre vous-même.</translation>
    </message>
    <message>
        <source>From then on it belongs to the organization, and its roles decide who may do what with it. You cannot take anything back from this page.</source>
        <translation>Dès lors, cela appartient à l’organisation, et ses rôles décident qui peut en faire quoi. Vous ne pouvez rien reprendre depuis cette page.</translation>
    </message>
    <message>
        <source>Your role there is %1: the server may well refuse. %2</source>
        <translation>Votre rôle dans l’organisation&#xa0;: %1. Le serveur pourrait bien refuser. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s) not in your lists: what they are could not be looked up, and is left out of everything below.</source>
        <translation>
            <numerusform>%Ln identifiant hors de vos listes&#xa0;: impossible de savoir ce qu’il désigne&#xa0;; il n’est pas pris en compte ci-dessous.</numerusform>
            <numerusform>%Ln identifiants hors de vos listes&#xa0;: impossible de savoir ce qu’ils désignent&#xa0;; ils ne sont pas pris en compte ci-dessous.</numerusform>
        </translation>
    </message>
    <message>
        <source>A dashboard breaks where it is parted from an application whose data it shows. It works again once both have the same owner.</source>
        <translation>Un tableau de bord cesse de fonctionner quand il est séparé d’une application dont il affiche les données. Il fonctionne à nouveau dès que les deux ont le même propriétaire.</translation>
    </message>
    <message>
        <source>No dashboard is parted from an application of yours.</source>
        <translation>Aucun tableau de bord n’est séparé d’une de vos applications.</translation>
    </message>
    <message>
        <source>No dashboard is parted from its applications.</source>
        <translation>Aucun tableau de bord n’est séparé de ses applications.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dashboard(s) that move(s) will break</source>
        <translation>
            <numerusform>%Ln tableau de bord transféré cessera de fonctionner</numerusform>
            <numerusform>%Ln tableaux de bord transférés cesseront de fonctionner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dashboard(s) that stay(s) will break</source>
        <translation>
            <numerusform>%Ln tableau de bord qui reste cessera de fonctionner</numerusform>
            <numerusform>%Ln tableaux de bord qui restent cesseront de fonctionner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dashboard(s) show(s) applications that are not yours; nobody here can tell whether that works</source>
        <translation>
            <numerusform>%Ln tableau de bord affiche des applications qui ne sont pas à vous&#xa0;; impossible de dire ici si cela fonctionne</numerusform>
            <numerusform>%Ln tableaux de bord affichent des applications qui ne sont pas à vous&#xa0;; impossible de dire ici si cela fonctionne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move the %Ln application(s) too</source>
        <translation>
            <numerusform>Transférer aussi %Ln application</numerusform>
            <numerusform>Transférer aussi %Ln applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move the %Ln dashboard(s) too</source>
        <translation>
            <numerusform>Transférer aussi %Ln tableau de bord</numerusform>
            <numerusform>Transférer aussi %Ln tableaux de bord</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>The destination would go over its limits: %1. The server will most likely refuse.</source>
        <translation>La destination dépasserait ses limites&#xa0;: %1. Le serveur refusera très probablement.</translation>
    </message>
    <message>
        <source>The destination&apos;s limits are not known; the server checks them.</source>
        <translation>Les limites de la destination sont inconnues&#xa0;; le serveur les vérifie.</translation>
    </message>
    <message>
        <source>At the destination</source>
        <translation>À la destination</translation>
    </message>
    <message>
        <source>At the destination; its limits are not known, the server checks them.</source>
        <translation>À la destination&#xa0;; ses limites sont inconnues, le serveur les vérifie.</translation>
    </message>
    <message>
        <source>Your own account</source>
        <translation>Votre propre compte</translation>
    </message>
    <message>
        <source>Your own account; its limits could not be looked up.</source>
        <translation>Votre propre compte&#xa0;; impossible de consulter ses limites.</translation>
    </message>
    <message>
        <source>Would stay with you: %1</source>
        <comment>one or several applications</comment>
        <translation>Resterait à vous&#xa0;: %1</translation>
    </message>
    <message>
        <source>Would be gone: %1</source>
        <comment>one or several applications</comment>
        <translation>Ne serait plus là&#xa0;: %1</translation>
    </message>
    <message>
        <source>Shows: %1</source>
        <comment>one or several applications</comment>
        <translation>Affiche&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>SaveOutcome</name>
    <message>
        <source>It is not known whether this was saved. %1</source>
        <translation>On ne sait pas si cela a été enregistré. %1</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Not saved: see the fields marked below.</source>
        <translation>Non enregistré&#xa0;: voir les champs signalés ci-dessous.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Non enregistré. %1</translation>
    </message>
</context>
<context>
    <name>ScopeWords</name>
    <message>
        <source>Everything on your account</source>
        <translation>Tout sur votre compte</translation>
    </message>
    <message>
        <source>Everything on your account, within the token&apos;s bounds</source>
        <translation>Tout sur votre compte, dans les bornes du jeton</translation>
    </message>
    <message>
        <source>What the command-line tool needs</source>
        <translation>Ce qu’il faut à l’outil en ligne de commande</translation>
    </message>
    <message>
        <source>Reading everything, changing nothing</source>
        <translation>Tout lire, ne rien modifier</translation>
    </message>
    <message>
        <source>Everything that is yours alone, nothing of organizations</source>
        <translation>Tout ce qui n’est qu’à vous, rien des organisations</translation>
    </message>
    <message>
        <source>Everything that is yours alone, within the token&apos;s bounds</source>
        <translation>Tout ce qui n’est qu’à vous, dans les bornes du jeton</translation>
    </message>
    <message>
        <source>Reading what is yours alone, changing nothing</source>
        <translation>Lire ce qui n’est qu’à vous, ne rien modifier</translation>
    </message>
    <message>
        <source>Everything about your profile, security and usage</source>
        <translation>Tout sur votre profil, votre sécurité et votre utilisation</translation>
    </message>
    <message>
        <source>Listing the applications</source>
        <translation>Lister les applications</translation>
    </message>
    <message>
        <source>Listing the dashboards</source>
        <translation>Lister les tableaux de bord</translation>
    </message>
    <message>
        <source>Listing the organizations</source>
        <translation>Lister les organisations</translation>
    </message>
    <message>
        <source>Adding to the recent items</source>
        <translation>Ajouter aux éléments récents</translation>
    </message>
    <message>
        <source>Changing the password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Connecting GitHub</source>
        <translation>Lier GitHub</translation>
    </message>
    <message>
        <source>Deleting the account</source>
        <translation>Supprimer le compte</translation>
    </message>
    <message>
        <source>Reading how many devices there are</source>
        <translation>Lire le nombre d’appareils</translation>
    </message>
    <message>
        <source>Turning two-factor off</source>
        <translation>Désactiver la double authentification</translation>
    </message>
    <message>
        <source>Disconnecting GitHub</source>
        <translation>Déconnecter GitHub</translation>
    </message>
    <message>
        <source>Turning two-factor on</source>
        <translation>Activer la double authentification</translation>
    </message>
    <message>
        <source>Reading the recent items</source>
        <translation>Lire les éléments récents</translation>
    </message>
    <message>
        <source>Preparing two-factor</source>
        <translation>Préparer la double authentification</translation>
    </message>
    <message>
        <source>Reading the profile</source>
        <translation>Lire le profil</translation>
    </message>
    <message>
        <source>Reading one invite</source>
        <translation>Lire une invitation</translation>
    </message>
    <message>
        <source>Reading the invites</source>
        <translation>Lire les invitations</translation>
    </message>
    <message>
        <source>Reading the notebook minutes</source>
        <translation>Lire les minutes de notebook</translation>
    </message>
    <message>
        <source>Changing the profile</source>
        <translation>Modifier le profil</translation>
    </message>
    <message>
        <source>Reading the payloads by type</source>
        <translation>Lire les payloads par type</translation>
    </message>
    <message>
        <source>Reading the payloads by day</source>
        <translation>Lire les payloads par jour</translation>
    </message>
    <message>
        <source>Renewing this sign-in</source>
        <translation>Renouveler cette connexion</translation>
    </message>
    <message>
        <source>Answering invites</source>
        <translation>Répondre aux invitations</translation>
    </message>
    <message>
        <source>Transferring applications and dashboards</source>
        <translation>Transférer applications et tableaux de bord</translation>
    </message>
    <message>
        <source>Having the verification sent</source>
        <translation>Faire envoyer la vérification</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>This token lacks %1: what needs that cannot be used here.</source>
        <translation>Il manque à ce jeton %1&#xa0;: ce qui en dépend n’est pas utilisable ici.</translation>
    </message>
    <message>
        <source>The security of your account could not be loaded</source>
        <translation>Impossible de charger la sécurité de votre compte</translation>
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
        <translation>%1&#xa0;; %2</translation>
    </message>
</context>
<context>
    <name>ServerChooser</name>
    <message>
        <source>Server &amp;address</source>
        <translation>Adresse du &amp;serveur</translation>
    </message>
    <message>
        <source>Another server…</source>
        <translation>Autre serveur…</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;veur</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>An address like https://api.example.com; plain http:// is for this computer only</source>
        <translation>Une adresse comme https://api.example.com&#xa0;; http:// simple seulement pour cet ordinateur</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address, like https://api.example.com</source>
        <translation>Saisissez l’adresse du serveur, comme https://api.example.com</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>An API token cannot be renewed: when it ends, make another one in the web console and sign in with that.</source>
        <translation>Un jeton d’API ne peut pas être renouvelé&#xa0;: quand il expire, créez-en un autre dans la console web et connectez-vous avec.</translation>
    </message>
    <message>
        <source>Sign out here</source>
        <translation>Se déconnecter ici</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Cette session</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émise</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Allows</source>
        <translation>Autorise</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>Label before where the sign-in is kept: &quot;in the keychain (…)&quot;, &quot;for this session only&quot;.</extracomment>
        <translation>Conservée</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>not known here; the server decides each time</source>
        <translation>inconnu ici&#xa0;; le serveur décide à chaque fois</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>for this session only: nothing is left on this computer</source>
        <translation>pour cette session seulement&#xa0;: rien ne reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>Renewing…</source>
        <translation>Renouvellement…</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Sign-in renewed</source>
        <translation>Connexion renouvelée</translation>
    </message>
    <message>
        <source>Not renewed; the present sign-in goes on. %1</source>
        <translation>Non renouvelée&#xa0;; la connexion actuelle continue. %1</translation>
    </message>
    <message>
        <source>on its way into the keychain (%1)…</source>
        <translation>en cours d’enregistrement dans le trousseau (%1)…</translation>
    </message>
    <message>
        <source>in the keychain (%1)</source>
        <comment>the sign-in is kept</comment>
        <translation>dans le trousseau (%1)</translation>
    </message>
    <message>
        <source>for this session only.</source>
        <translation>pour cette session seulement.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Kind of settings</source>
        <translation>Type de paramètres</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>A demonstration on this computer. Nothing here is real, nothing is kept.</source>
        <translation>Une démonstration sur cet ordinateur. Rien ici n’est réel, rien n’est conservé.</translation>
    </message>
    <message>
        <source>Not reached: %1</source>
        <translation>Injoignable&#xa0;: %1</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Cette session seulement</translation>
    </message>
    <message>
        <source>The sign-in could not be put into the keychain</source>
        <translation>La connexion n’a pas pu être placée dans le trousseau</translation>
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
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>The server no longer accepts this sign-in: it expired, or was ended elsewhere. What you were doing is still there.</source>
        <translation>Le serveur n’accepte plus cette connexion&#xa0;: elle a expiré ou a été arrêtée ailleurs. Votre travail en cours est encore là.</translation>
    </message>
    <message>
        <source>Sign in with another account</source>
        <translation>Utiliser un autre compte</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Look at the page first. Nothing can be loaded or saved until you sign in again.</source>
        <translation>Consultez d’abord la page. Rien ne peut être chargé ni enregistré tant que vous ne vous êtes pas reconnecté.</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>API &amp;token</source>
        <translation>&amp;Jeton d’API</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Adresse &amp;e-mail</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>Two-factor &amp;code</source>
        <translation>&amp;Code à deux facteurs</translation>
    </message>
    <message>
        <source>API t&amp;oken</source>
        <translation>Jeton d’&amp;API</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The server is taking its time…</source>
        <translation>Le serveur prend son temps…</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Essayer la &amp;démo</translation>
    </message>
    <message>
        <source>Enter your e-mail address</source>
        <translation>Saisissez votre adresse e-mail</translation>
    </message>
    <message>
        <source>Enter your password</source>
        <translation>Saisissez votre mot de passe</translation>
    </message>
    <message>
        <source>Made in the web console under your user settings. For accounts with single sign-on, and for looking without changing: a read-only token is enough.</source>
        <translation>Créé dans la console web, dans vos paramètres d’utilisateur. Pour les comptes avec authentification unique, et pour consulter sans modifier&#xa0;: un jeton en lecture seule suffit.</translation>
    </message>
    <message>
        <source>In the demo it is %1</source>
        <translation>Dans la démo, c’est %1</translation>
    </message>
    <message>
        <source>This token is of another account. Signing in with it would close what you were doing; choose “Sign in with another account” first if that is what you want.</source>
        <translation>Ce jeton est celui d’un autre compte. Se connecter avec fermerait votre travail en cours&#xa0;; choisissez d’abord «&#xa0;Utiliser un autre compte&#xa0;» si c’est ce que vous voulez.</translation>
    </message>
    <message>
        <source>This address signs in through your organization&apos;s single sign-on, which works in the web console only. Make an API token there, then choose “API token” and paste it here.</source>
        <translation>Cette adresse se connecte par l’authentification unique de votre organisation, qui ne fonctionne que dans la console web. Créez-y un jeton d’API, puis choisissez «&#xa0;Jeton d’API&#xa0;» et collez-le ici.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>&amp;Network…</source>
        <translation>Résea&amp;u…</translation>
    </message>
    <message>
        <source>Proxy, certificate authorities and time-outs</source>
        <translation>Proxy, autorités de certification et délais d’attente</translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation>Paramètres réseau…</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Account&amp;s on this computer</source>
        <translation>C&amp;omptes sur cet ordinateur</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Retour à %1</translation>
    </message>
    <message>
        <source>You are still signed in there (Esc)</source>
        <translation>Vous y êtes encore connecté (Échap)</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>SkeletonLines</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Strength: %1</source>
        <translation>Robustesse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Strength: nothing typed yet</source>
        <translation>Robustesse&#xa0;: rien de saisi</translation>
    </message>
    <message>
        <source>Strength</source>
        <comment>of a password, while nothing is typed</comment>
        <translation>Robustesse</translation>
    </message>
</context>
<context>
    <name>TokenAdvice</name>
    <message>
        <source>Paste an API token</source>
        <translation>Collez un jeton d’API</translation>
    </message>
    <message>
        <source>This token says that it is for %1, not for %2. Go on only if you know that %2 takes such tokens; else choose the server %1 above.</source>
        <translation>Ce jeton dit qu’il est pour %1, pas pour %2. Ne continuez que si vous savez que %2 accepte de tels jetons&#xa0;; sinon choisissez le serveur %1 ci-dessus.</translation>
    </message>
    <message>
        <source>A read-only token: you can look at everything and change nothing.</source>
        <translation>Un jeton en lecture seule&#xa0;: vous pouvez tout consulter sans rien modifier.</translation>
    </message>
    <message>
        <source>What does not belong to the token (“Bearer”, quotes, spaces) is left out.</source>
        <translation>Ce qui n’appartient pas au jeton («&#xa0;Bearer&#xa0;», guillemets, espaces) est laissé de côté.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>No sign-in within 30 seconds</source>
        <translation>Pas de connexion en 30 secondes</translation>
    </message>
    <message>
        <source>The page %1 was not there within 30 seconds</source>
        <translation>La page %1 n’était pas là après 30 secondes</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>Impossible de créer le dossier %1</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>Impossible d’écrire %1</translation>
    </message>
    <message>
        <source>These pages show an error: %1</source>
        <translation>Ces pages affichent une erreur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>TransferDetails</name>
    <message>
        <source>Open. Press to close the list.</source>
        <translation>Ouverte. Appuyez pour fermer la liste.</translation>
    </message>
    <message>
        <source>Closed. Press to open the list.</source>
        <translation>Fermée. Appuyez pour ouvrir la liste.</translation>
    </message>
</context>
<context>
    <name>TransferLimits</name>
    <message>
        <source>Over the limit</source>
        <translation>Au-delà</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Gets less</source>
        <translation>Diminue</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Convient</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Nothing to transfer</source>
        <translation>Rien à transférer</translation>
    </message>
    <message>
        <source>You own no applications and no dashboards. What belongs to an organization cannot be moved from here.</source>
        <translation>Vous ne possédez ni application ni tableau de bord. Ce qui appartient à une organisation ne peut pas être transféré d’ici.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>This token may not list your applications and dashboards. What moves has to be named by its id, and afterwards nobody can look here whether it has moved.</source>
        <translation>Ce jeton ne peut pas lister vos applications et tableaux de bord. Ce qui est à transférer doit être désigné par son identifiant, et on ne pourra pas vérifier ensuite ici si c’est fait.</translation>
    </message>
    <message>
        <source>Not offered by this server</source>
        <translation>Non proposé par ce serveur</translation>
    </message>
    <message>
        <source>This server has no lists of applications and dashboards to choose from. It runs another version of the platform.</source>
        <translation>Ce serveur n’a pas de listes d’applications et de tableaux de bord où choisir. Il exécute une autre version de la plateforme.</translation>
    </message>
    <message>
        <source>Your applications and dashboards could not be loaded</source>
        <translation>Impossible de charger vos applications et tableaux de bord</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the chosen is/are no longer yours and was/were taken out.</source>
        <translation>
            <numerusform>%Ln élément choisi n’est plus à vous et a été retiré.</numerusform>
            <numerusform>%Ln éléments choisis ne sont plus à vous et ont été retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can look and plan, but not move anything. %1</source>
        <translation>Vous pouvez consulter et préparer, mais pas transférer. %1</translation>
    </message>
    <message>
        <source>Nothing was moved. “Transfer” says why.</source>
        <translation>Rien n’a été transféré. «&#xa0;Transfert&#xa0;» dit pourquoi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found no room: one transfer takes at most %1 of each kind.</source>
        <translation>
            <numerusform>%Ln n’a pas trouvé de place&#xa0;: un transfert en accepte au plus %1 par type.</numerusform>
            <numerusform>%Ln n’ont pas trouvé de place&#xa0;: un transfert en accepte au plus %1 par type.</numerusform>
        </translation>
    </message>
    <message>
        <source>These lists are of an earlier time. They have to come anew before anything moves.</source>
        <translation>Ces listes datent d’un moment antérieur. Il faut les récupérer à nouveau avant tout transfert.</translation>
    </message>
</context>
<context>
    <name>TransferWords</name>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln appareil</numerusform>
            <numerusform>%Ln appareils</numerusform>
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
            <numerusform>%Ln application d’autrui</numerusform>
            <numerusform>%Ln applications d’autrui</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows no application</source>
        <translation>N’affiche aucune application</translation>
    </message>
    <message>
        <source>Shows %1</source>
        <translation>Affiche %1</translation>
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
            <numerusform>%Ln tableau de bord</numerusform>
            <numerusform>%Ln tableaux de bord</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Tableaux de bord</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
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
        <translation>Recettes d’appareil</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Collaborate</source>
        <translation>Collaborer</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>Consulter seulement</translation>
    </message>
    <message>
        <source>No default role</source>
        <translation>Aucun rôle par défaut</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>&amp;Open Conta</source>
        <translation>&amp;Ouvrir Conta</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>TwoFactorCard</name>
    <message>
        <source>Turn on…</source>
        <translation>Activer…</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>Désactiver…</translation>
    </message>
    <message>
        <source>Two-factor authentication</source>
        <translation>Authentification à deux facteurs</translation>
    </message>
    <message>
        <source>Your organization&apos;s single sign-on asks for a second factor, or does not: that is set there.</source>
        <translation>L’authentification unique de votre organisation demande un second facteur, ou non&#xa0;: c’est elle qui le règle.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activée</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>The server does not say whether it is on.</source>
        <translation>Le serveur ne dit pas si elle est activée.</translation>
    </message>
    <message>
        <source>Signing in takes your password and a code from your authenticator.</source>
        <translation>La connexion demande votre mot de passe et un code de votre application d’authentification.</translation>
    </message>
    <message>
        <source>Whoever learns your password can sign in. With two-factor authentication that takes a code from your phone as well.</source>
        <translation>Quiconque apprend votre mot de passe peut se connecter. Avec l’authentification à deux facteurs, il faut en plus un code de votre téléphone.</translation>
    </message>
</context>
<context>
    <name>TwoFactorOffDialog</name>
    <message>
        <source>Turn off two-factor authentication?</source>
        <translation>Désactiver l’authentification à deux facteurs&#xa0;?</translation>
    </message>
    <message>
        <source>Your password alone will then be enough to sign in: whoever learns it, from a leak or from a false sign-in page, is in.</source>
        <translation>Votre mot de passe suffira alors pour se connecter&#xa0;: quiconque l’apprend, par une fuite ou une fausse page de connexion, peut entrer.</translation>
    </message>
    <message>
        <source>Organizations that require two-factor authentication may lock you out of what is theirs until it is on again.</source>
        <translation>Les organisations qui exigent l’authentification à deux facteurs peuvent vous bloquer l’accès à ce qui est à elles jusqu’à sa réactivation.</translation>
    </message>
    <message>
        <source>The key in your authenticator is worth nothing afterwards. Turning it on again makes a new one.</source>
        <translation>La clé de votre application d’authentification ne vaut ensuite plus rien. Une réactivation en crée une nouvelle.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Turning off…</source>
        <translation>Désactivation…</translation>
    </message>
    <message>
        <source>Two-factor authentication had been turned off already</source>
        <translation>L’authentification à deux facteurs avait déjà été désactivée</translation>
    </message>
    <message>
        <source>Two-factor authentication is off; only the server&apos;s answer had been lost</source>
        <translation>L’authentification à deux facteurs est désactivée&#xa0;; seule la réponse du serveur s’était perdue</translation>
    </message>
    <message>
        <source>Two-factor authentication is off</source>
        <translation>L’authentification à deux facteurs est désactivée</translation>
    </message>
    <message>
        <source>It is not certain whether two-factor authentication is off: keep your authenticator for now</source>
        <translation>Il n’est pas certain que l’authentification à deux facteurs soit désactivée&#xa0;: gardez pour l’instant votre application d’authentification</translation>
    </message>
    <message>
        <source>Nothing was changed: two-factor authentication stays on</source>
        <translation>Rien n’a été modifié&#xa0;: l’authentification à deux facteurs reste activée</translation>
    </message>
    <message>
        <source>Turn o&amp;ff</source>
        <translation>Dé&amp;sactiver</translation>
    </message>
</context>
<context>
    <name>TwoFactorWizard</name>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>La clé</translation>
    </message>
    <message>
        <source>Password and code</source>
        <translation>Mot de passe et code</translation>
    </message>
    <message>
        <source>Turn on two-factor authentication</source>
        <translation>Activer l’authentification à deux facteurs</translation>
    </message>
    <message>
        <source>Your password, and the code that your authenticator shows for the new key, prove that you can sign in with both. Only then is it turned on.</source>
        <translation>Votre mot de passe et le code que votre application d’authentification affiche pour la nouvelle clé prouvent que vous pouvez vous connecter avec les deux. C’est seulement alors qu’elle est activée.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Turning on…</source>
        <translation>Activation…</translation>
    </message>
    <message>
        <source>It is not certain whether two-factor authentication is on: keep the key for now</source>
        <translation>Il n’est pas certain que l’authentification à deux facteurs soit activée&#xa0;: gardez la clé pour l’instant</translation>
    </message>
    <message>
        <source>Nothing was changed: two-factor authentication stays off, and the key shown is not in use</source>
        <translation>Rien n’a été modifié&#xa0;: l’authentification à deux facteurs reste désactivée, et la clé affichée n’est pas utilisée</translation>
    </message>
    <message>
        <source>Nothing was changed: two-factor authentication stays off</source>
        <translation>Rien n’a été modifié&#xa0;: l’authentification à deux facteurs reste désactivée</translation>
    </message>
    <message>
        <source>Turn o&amp;n</source>
        <translation>&amp;Activer</translation>
    </message>
</context>
<context>
    <name>UpdateCard</name>
    <message>
        <source>This is Conta %1.</source>
        <translation>Vous utilisez Conta %1.</translation>
    </message>
    <message>
        <source>Check for &amp;updates</source>
        <translation>Recherc&amp;her les mises à jour</translation>
    </message>
    <message>
        <source>Open its w&amp;eb page</source>
        <translation>Ouvrir la &amp;page web</translation>
    </message>
    <message>
        <source>Check at e&amp;very start</source>
        <translation>Vérifier à chaque dé&amp;marrage</translation>
    </message>
    <message>
        <source>Asks %1 for the number of the newest version, and tells it nothing about you. Nothing is ever downloaded or installed.</source>
        <translation>Demande à %1 le numéro de la dernière version et ne lui dit rien de vous. Rien n’est jamais téléchargé ni installé.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Demande à %1…</translation>
    </message>
    <message>
        <source>Conta %1 is out; this is %2.</source>
        <translation>Conta %1 est disponible&#xa0;; vous utilisez %2.</translation>
    </message>
    <message>
        <source>This is Conta %1, the newest version.</source>
        <translation>Vous utilisez Conta %1, la dernière version.</translation>
    </message>
    <message>
        <source>Whether there is a newer version could not be found out. %1</source>
        <translation>Impossible de savoir s’il existe une version plus récente. %1</translation>
    </message>
</context>
<context>
    <name>UsagePage</name>
    <message>
        <source>Usage</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Kind of usage</source>
        <translation>Type d’utilisation</translation>
    </message>
    <message>
        <source>Payloads</source>
        <translation>Payloads</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Notebooks</source>
        <translation>Notebooks</translation>
    </message>
    <message>
        <source>Your usage could not be loaded</source>
        <translation>Impossible de charger votre utilisation</translation>
    </message>
</context>
<context>
    <name>UsageProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Annuler le chargement</translation>
    </message>
    <message>
        <source>Loading part %1 of %2</source>
        <translation>Chargement de la partie %1 sur %2</translation>
    </message>
</context>
<context>
    <name>UsageTab</name>
    <message>
        <source>Not permitted</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Not offered by this server</source>
        <translation>Non proposé par ce serveur</translation>
    </message>
    <message>
        <source>It runs an older version of the platform that does not count this.</source>
        <translation>Il exécute une version plus ancienne de la plateforme, qui ne compte pas cela.</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Non chargé</translation>
    </message>
    <message>
        <source>You ended it before everything had come.</source>
        <translation>Vous y avez mis fin avant que tout soit arrivé.</translation>
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
        <translation>La limite de payloads de cette période de facturation est atteinte</translation>
    </message>
    <message>
        <source>Further payloads of the applications that you own are rejected until the period turns over on %1.</source>
        <translation>Les payloads suivants des applications qui vous appartiennent sont refusés jusqu’à ce que la période redémarre, le %1.</translation>
    </message>
    <message>
        <source>payload limit reached</source>
        <translation>limite de payloads atteinte</translation>
    </message>
    <message>
        <source>More than %1 of the payload limit of this billing period is used</source>
        <translation>Plus de %1 de la limite de payloads de cette période de facturation sont utilisés</translation>
    </message>
    <message>
        <source>At the limit, further payloads of the applications that you own are rejected until the period turns over on %1.</source>
        <translation>À la limite, les payloads suivants des applications qui vous appartiennent sont refusés jusqu’à ce que la période redémarre, le %1.</translation>
    </message>
    <message>
        <source>more than %1 of the payload limit used</source>
        <translation>plus de %1 de la limite de payloads utilisés</translation>
    </message>
</context>
<context>
    <name>UsageWords</name>
    <message>
        <source>no change</source>
        <translation>sans changement</translation>
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
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from day to day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Days are UTC days, as the platform counts them.</source>
        <translation>Les jours sont des jours UTC, comme la plateforme les compte.</translation>
    </message>
    <message>
        <source>Days are UTC days, as the platform counts them: they begin at %1 in %2.</source>
        <translation>Les jours sont des jours UTC, comme la plateforme les compte&#xa0;: ils commencent à %1 (%2).</translation>
    </message>
    <message>
        <source>Days are cut at midnight in %1, put together from the server&apos;s hours.</source>
        <translation>Les jours commencent à minuit (%1), d’après les heures du serveur.</translation>
    </message>
    <message>
        <source>Days are cut at %1 in %2: the server counts by full UTC hours, and that is the one nearest to midnight.</source>
        <translation>Les jours commencent à %1 (%2)&#xa0;: le serveur compte par heures UTC pleines, et c’est la plus proche de minuit.</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Période précédente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) before</source>
        <translation>
            <numerusform>%Ln jour avant</numerusform>
            <numerusform>%Ln jours avant</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>exact number of bytes</comment>
        <translation>%1&#xa0;o</translation>
    </message>
</context>
<context>
    <name>Validators</name>
    <message numerus="yes">
        <source>%Ln character(s) too long</source>
        <translation>
            <numerusform>%Ln caractère de trop</numerusform>
            <numerusform>%Ln caractères de trop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln character(s)</source>
        <translation>
            <numerusform>Au moins %Ln caractère</numerusform>
            <numerusform>Au moins %Ln caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not an e-mail address: name@example.com</source>
        <translation>Ce n’est pas une adresse e-mail&#xa0;: nom@example.com</translation>
    </message>
    <message>
        <source>This is not a web address: https://example.com</source>
        <translation>Ce n’est pas une adresse web&#xa0;: https://example.com</translation>
    </message>
</context>
<context>
    <name>WhyStep</name>
    <message>
        <source>A stolen password is not enough any more</source>
        <translation>Un mot de passe volé ne suffit plus</translation>
    </message>
    <message>
        <source>Signing in then takes your password and a code of six digits that changes every 30 seconds.</source>
        <translation>La connexion demande alors votre mot de passe et un code de six chiffres qui change toutes les 30 secondes.</translation>
    </message>
    <message>
        <source>You need an authenticator</source>
        <translation>Il vous faut une application d’authentification</translation>
    </message>
    <message>
        <source>An app on your phone or a password manager that makes such codes (TOTP). Have it at hand now.</source>
        <translation>Une application sur votre téléphone, ou un gestionnaire de mots de passe, qui crée de tels codes (TOTP). Ayez-la sous la main maintenant.</translation>
    </message>
    <message>
        <source>You get a key, once</source>
        <translation>Vous recevez une clé, une seule fois</translation>
    </message>
    <message>
        <source>The authenticator makes its codes from it. Save or print it in the next step, and keep it where the phone is not.</source>
        <translation>L’application d’authentification en tire ses codes. Enregistrez-la ou imprimez-la à l’étape suivante, et conservez-la ailleurs que sur le téléphone.</translation>
    </message>
    <message>
        <source>This platform has no recovery codes. Whoever loses both the authenticator and the key cannot sign in any more.</source>
        <translation>Cette plateforme n’a pas de codes de récupération. Quiconque perd à la fois l’application d’authentification et la clé ne peut plus se connecter.</translation>
    </message>
</context>
<context>
    <name>WindowCard</name>
    <message>
        <source>Start &amp;minimised</source>
        <translation>Démarrer ré&amp;duit</translation>
    </message>
    <message>
        <source>The next start leaves the window in the task bar, or in the system tray where its icon is shown there.</source>
        <translation>Le prochain démarrage laisse la fenêtre dans la barre des tâches, ou dans la zone de notification si son icône y est affichée.</translation>
    </message>
    <message>
        <source>Show an icon in the system &amp;tray</source>
        <translation>Afficher une icône dans la &amp;zone de notification</translation>
    </message>
    <message>
        <source>Closing the window then leaves Conta in the tray, where it goes on looking for invites and limits. Quit is in the menu of the icon.</source>
        <translation>Fermer la fenêtre laisse alors Conta dans la zone de notification, où il continue de surveiller invitations et limites. Quitter se trouve dans le menu de l’icône.</translation>
    </message>
    <message>
        <source>This desktop has no system tray: there will be no icon, and closing the window ends Conta.</source>
        <translation>Ce bureau n’a pas de zone de notification&#xa0;: il n’y aura pas d’icône, et fermer la fenêtre quitte Conta.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
</context>
</TS>
