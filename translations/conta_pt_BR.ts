<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>AboutCard</name>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>About this account</source>
        <translation>Sobre esta conta</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Última alteração</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Senha alterada</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID do usuário</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy the user ID</source>
        <translation>Copiar o ID do usuário</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>when the account was created</comment>
        <translation>Criada</translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>Account %1, %2, opens the list of accounts</source>
        <translation>Conta %1, %2, abre a lista de contas</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Your account could not be loaded</source>
        <translation>Não foi possível carregar sua conta</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Signed in</source>
        <translation>Conectada</translation>
    </message>
    <message>
        <source>The open account</source>
        <translation>A conta aberta</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Desconectada</translation>
    </message>
</context>
<context>
    <name>AccountsFlow</name>
    <message>
        <source>Its sign-in, its settings and everything else that Conta keeps of %1 on %2 goes from this computer. The account itself stays as it is.</source>
        <translation>O login, as configurações e tudo o mais que o Conta guarda de %1 em %2 são removidos deste computador. A conta em si continua como está.</translation>
    </message>
    <message>
        <source>What is not saved is lost.</source>
        <translation>O que não foi salvo se perde.</translation>
    </message>
    <message>
        <source>Remove the account from this computer?</source>
        <translation>Remover a conta deste computador?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>AccountsPanel</name>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Adicionar uma conta</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>More for %1 on %2</source>
        <translation>Mais opções para %1 em %2</translation>
    </message>
    <message>
        <source>Sign out or remove</source>
        <translation>Sair ou remover</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Remove from this computer…</source>
        <translation>&amp;Remover deste computador…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
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
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It goes to the top of the list, as if you had opened it in the web console. The id stands in the address of its page there.</source>
        <translation>Vai para o topo da lista, como se você o tivesse aberto no console web. O ID aparece lá, no endereço da página do item.</translation>
    </message>
    <message>
        <source>Enter the id of what you want to add</source>
        <translation>Informe o ID do que você quer adicionar</translation>
    </message>
    <message>
        <source>An id has only digits and the letters a to f</source>
        <translation>Um ID só tem dígitos e as letras de a a f</translation>
    </message>
    <message numerus="yes">
        <source>An id has 24 characters; this has %Ln.</source>
        <translation>
            <numerusform>Um ID tem 24 caracteres; este tem %Ln.</numerusform>
            <numerusform>Um ID tem 24 caracteres; este tem %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is on the list already and moves to its top.</source>
        <translation>“%1” já está na lista e passa para o topo.</translation>
    </message>
    <message>
        <source>Choose the application that it belongs to</source>
        <translation>Escolha o aplicativo a que pertence</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Adicionando…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Not accepted by the server: %1</source>
        <translation>Não aceito pelo servidor: %1</translation>
    </message>
    <message>
        <source>Not added. %1</source>
        <translation>Não adicionado. %1</translation>
    </message>
    <message>
        <source>It is not known whether this was added: no answer of the server came through.</source>
        <translation>Não se sabe se o item foi adicionado: nenhuma resposta do servidor chegou.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>It was not added: the list does not have it at its top. You can add it again.</source>
        <translation>O item não foi adicionado: ele não está no topo da lista. Você pode adicioná-lo de novo.</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Shown as of %1. %2</source>
        <translation>Dados de %1. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Padrão do s&amp;istema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Alto con&amp;traste</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Escuro</translation>
    </message>
</context>
<context>
    <name>AuthorityCard</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Escolher um arquivo…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Remove the file of authorities</source>
        <translation>Remover o arquivo de autoridades</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Autoridades certificadoras</translation>
    </message>
    <message>
        <source>For a company whose proxy replaces certificates, or a server with an authority of its own: a PEM file, trusted beside what this computer trusts already.</source>
        <translation>Para uma empresa cujo proxy troca certificados ou um servidor com autoridade própria: um arquivo PEM, aceito além do que este computador já reconhece.</translation>
    </message>
    <message>
        <source>File of certificate authorities</source>
        <translation>Arquivo de autoridades certificadoras</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos os arquivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln authority(ies).</source>
        <translation>
            <numerusform>Contém %Ln autoridade.</numerusform>
            <numerusform>Contém %Ln autoridades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Em ordem</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirado</translation>
    </message>
    <message>
        <source>Partly expired</source>
        <translation>Expirado em parte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them has expired or is not valid yet; ask your administrator for a new file.</source>
        <translation>
            <numerusform>%Ln delas expirou ou ainda não é válida; peça um novo arquivo ao seu administrador.</numerusform>
            <numerusform>%Ln delas expiraram ou ainda não são válidas; peça um novo arquivo ao seu administrador.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Não utilizável</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no file of authorities</comment>
        <translation>Nenhum</translation>
    </message>
</context>
<context>
    <name>BrandPanel</name>
    <message>
        <source>Your platform account, on your own desk.</source>
        <translation>Sua conta da plataforma, no seu computador.</translation>
    </message>
    <message>
        <source>Profile, password and two-factor in one place</source>
        <translation>Perfil, senha e dois fatores em um só lugar</translation>
    </message>
    <message>
        <source>Usage against your limits, before they bite</source>
        <translation>Seu consumo e seus limites, antes que estourem</translation>
    </message>
    <message>
        <source>Your sign-in stays in this computer&apos;s keychain</source>
        <translation>Seu login fica no chaveiro deste computador</translation>
    </message>
</context>
<context>
    <name>BundleCard</name>
    <message>
        <source>&amp;Hide who I am</source>
        <translation>&amp;Ocultar quem sou</translation>
    </message>
    <message>
        <source>E-mail addresses, the user ID, the proxy and its user, and the names in paths are blotted out. Passwords and tokens are never in it.</source>
        <translation>E-mails, o ID do usuário, o proxy e o usuário dele e os nomes em caminhos são ocultados. Senhas e tokens nunca estão incluídos.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>&amp;Salvar em um arquivo…</translation>
    </message>
    <message>
        <source>What goes into the bundle</source>
        <translation>O que entra no pacote</translation>
    </message>
    <message>
        <source>For whoever helps you with a fault. Nothing is sent: look at each line, take out what you do not want to show, and hand it over yourself.</source>
        <translation>Para quem ajuda você com uma falha. Nada é enviado: confira cada linha, retire o que não quiser mostrar e entregue o pacote você mesmo.</translation>
    </message>
    <message>
        <source>Bundle for support</source>
        <translation>Pacote para o suporte</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>Salvar o pacote</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Arquivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>The bundle could not be saved.</source>
        <translation>Não foi possível salvar o pacote.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
</context>
<context>
    <name>BundleModel</name>
    <message>
        <source>Left out: %1</source>
        <translation>Não incluído: %1</translation>
    </message>
</context>
<context>
    <name>BusNotifier</name>
    <message>
        <source>Open</source>
        <comment>button of a notification</comment>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>BusyIndicator</name>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
</context>
<context>
    <name>ChartCanvas</name>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>There is nothing to show for this range.</source>
        <translation>Não há nada para mostrar neste intervalo.</translation>
    </message>
    <message>
        <source>All series are hidden. Choose one in the legend.</source>
        <translation>Todas as séries estão ocultas. Escolha uma na legenda.</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>View</source>
        <comment>what switches between chart and table</comment>
        <translation>Exibição</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>Copy &amp;picture</source>
        <translation>Copiar &amp;imagem</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>Copiar &amp;tabela</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Salvar como &amp;CSV…</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>Salvar como &amp;JSON…</translation>
    </message>
    <message>
        <source>Save as P&amp;NG…</source>
        <translation>Salvar como P&amp;NG…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Salvar como &amp;SVG…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Salvar como P&amp;DF…</translation>
    </message>
    <message>
        <source>Save usage</source>
        <translation>Salvar consumo</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Imagem copiada</translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation>Tabela copiada</translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
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
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>exact number of minutes</comment>
        <translation>%1 min</translation>
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
        <translation>%1: sem dados.</translation>
    </message>
    <message>
        <source>%1: minimum %2 (%3), maximum %4 (%5), latest %6 (%7).</source>
        <translation>%1: mínimo %2 (%3), máximo %4 (%5), mais recente %6 (%7).</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sem dados</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>between a low and a high value</comment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>ddd, d MMM yyyy</source>
        <comment>QLocale date format</comment>
        <translation>ddd, d &apos;de&apos; MMM &apos;de&apos; yyyy</translation>
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
        <translation>De %1 a %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s).</source>
        <translation>
            <numerusform>%Ln ponto.</numerusform>
            <numerusform>%Ln pontos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
</context>
<context>
    <name>ChartTableModel</name>
    <message>
        <source>no data</source>
        <translation>sem dados</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>%1, low</source>
        <translation>%1, mínimo</translation>
    </message>
    <message>
        <source>%1, high</source>
        <translation>%1, máximo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time, time zone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (bytes)</source>
        <translation>%1 (bytes)</translation>
    </message>
    <message>
        <source>%1 (minutes)</source>
        <translation>%1 (minutos)</translation>
    </message>
</context>
<context>
    <name>ChartTicks</name>
    <message>
        <source>d MMM</source>
        <comment>QLocale date format</comment>
        <translation>d &apos;de&apos; MMM</translation>
    </message>
</context>
<context>
    <name>CheckupCard</name>
    <message>
        <source>E-mail address not verified</source>
        <translation>E-mail não verificado</translation>
    </message>
    <message>
        <source>Until it is, the platform allows you next to nothing.</source>
        <translation>Até lá, a plataforma não deixa você fazer quase nada.</translation>
    </message>
    <message>
        <source>Send the message again</source>
        <translation>Enviar a mensagem de novo</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>The server does not say whether it is verified.</source>
        <translation>O servidor não informa se está verificado.</translation>
    </message>
    <message>
        <source>E-mail address verified</source>
        <translation>E-mail verificado</translation>
    </message>
    <message>
        <source>Two-factor authentication is off</source>
        <translation>A autenticação de dois fatores está desativada</translation>
    </message>
    <message>
        <source>Whoever learns your password can sign in.</source>
        <translation>Quem descobrir sua senha consegue entrar.</translation>
    </message>
    <message>
        <source>Turn it on…</source>
        <translation>Ativar…</translation>
    </message>
    <message>
        <source>Single sign-on</source>
        <translation>Login único (SSO)</translation>
    </message>
    <message>
        <source>Your organization looks after password and two-factor.</source>
        <translation>Sua organização cuida da senha e dos dois fatores.</translation>
    </message>
    <message>
        <source>Two-factor authentication</source>
        <translation>Autenticação de dois fatores</translation>
    </message>
    <message>
        <source>The server does not say whether it is on.</source>
        <translation>O servidor não informa se está ativada.</translation>
    </message>
    <message>
        <source>Two-factor authentication is on</source>
        <translation>A autenticação de dois fatores está ativada</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>The server does not say when it was changed.</source>
        <translation>O servidor não informa quando foi alterada.</translation>
    </message>
    <message>
        <source>Password last changed %1</source>
        <translation>Última alteração da senha: %1</translation>
    </message>
    <message>
        <source>Change it if it is used anywhere else.</source>
        <translation>Troque-a se você também a usa em outro lugar.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>This sign-in does not end by itself</source>
        <translation>Este login não expira sozinho</translation>
    </message>
    <message>
        <source>This sign-in renews itself</source>
        <translation>Este login se renova sozinho</translation>
    </message>
    <message>
        <source>Without that it would end on %1.</source>
        <translation>Sem isso, ele expiraria em %1.</translation>
    </message>
    <message>
        <source>This sign-in ends on %1</source>
        <translation>Este login expira em %1</translation>
    </message>
    <message>
        <source>Have a new token at hand by then.</source>
        <translation>Tenha um novo token à mão até lá.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalhes…</translation>
    </message>
    <message>
        <source>Security check-up</source>
        <translation>Verificação de segurança</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to look at</source>
        <translation>
            <numerusform>%Ln ponto a conferir</numerusform>
            <numerusform>%Ln pontos a conferir</numerusform>
        </translation>
    </message>
    <message>
        <source>All good</source>
        <translation>Tudo certo</translation>
    </message>
    <message>
        <source>This token may not do that</source>
        <translation>Este token não tem permissão para isso</translation>
    </message>
    <message>
        <source>Verification sent</source>
        <translation>Verificação enviada</translation>
    </message>
    <message>
        <source>The verification was not sent. %1</source>
        <translation>A verificação não foi enviada. %1</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>&amp;Paste ids…</source>
        <translation>Co&amp;lar IDs…</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Tick what shall move</source>
        <translation>Marque o que deve ser movido</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>Escolhidos: %1</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>6 digits</source>
        <translation>6 dígitos</translation>
    </message>
    <message>
        <source>Enter the code that your authenticator shows</source>
        <translation>Informe o código que seu autenticador mostra</translation>
    </message>
    <message>
        <source>The code is the six digits that your authenticator shows</source>
        <translation>O código são os seis dígitos que seu autenticador mostra</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Start on a stand-in server with sample data; keep nothing.</source>
        <translation>Inicia em um servidor simulado com dados de exemplo; não guarda nada.</translation>
    </message>
    <message>
        <source>With --demo: sign in to this sample account.</source>
        <translation>Com --demo: entra nesta conta de exemplo.</translation>
    </message>
    <message>
        <source>With --demo: how much sample data there is.</source>
        <translation>Com --demo: a quantidade de dados de exemplo.</translation>
    </message>
    <message>
        <source>Sign in to the API at &lt;url&gt;.</source>
        <translation>Entra na API em &lt;url&gt;.</translation>
    </message>
    <message>
        <source>Keep settings and state in &lt;folder&gt;.</source>
        <translation>Guarda configurações e estado em &lt;folder&gt;.</translation>
    </message>
    <message>
        <source>Open the page &lt;id&gt;, e.g. profile.</source>
        <translation>Abre a página &lt;id&gt;, p. ex. profile.</translation>
    </message>
    <message>
        <source>Visit every page, save a picture of each in &lt;folder&gt;, exit.</source>
        <translation>Visita cada página, salva uma imagem de cada uma em &lt;folder&gt; e sai.</translation>
    </message>
    <message>
        <source>Use the language &lt;code&gt;, e.g. pt_BR.</source>
        <translation>Usa o idioma &lt;code&gt;, p. ex. pt_BR.</translation>
    </message>
    <message>
        <source>Make the window &lt;width&gt;x&lt;height&gt;.</source>
        <translation>Define o tamanho da janela: &lt;width&gt;x&lt;height&gt;.</translation>
    </message>
    <message>
        <source>Manage your own account on the WEGnology platform.</source>
        <translation>Gerencie sua própria conta na plataforma WEGnology.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostra esta ajuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostra a versão.</translation>
    </message>
    <message>
        <source>See conta --help.</source>
        <translation>Veja conta --help.</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>Argumento desconhecido: %1</translation>
    </message>
    <message>
        <source>--demo-account and --demo-seed go with --demo</source>
        <translation>--demo-account e --demo-seed só funcionam com --demo</translation>
    </message>
    <message>
        <source>The seed is small or large, not %1</source>
        <translation>A quantidade é small ou large, não %1</translation>
    </message>
    <message>
        <source>Not an address that a sign-in may be sent to: %1</source>
        <translation>Não é um endereço para o qual se possa enviar um login: %1</translation>
    </message>
    <message>
        <source>There is no page %1. The pages: %2</source>
        <translation>Não existe a página %1. As páginas: %2</translation>
    </message>
    <message>
        <source>A size is written like 1024x600, not %1</source>
        <translation>Um tamanho é escrito como 1024x600, não %1</translation>
    </message>
    <message>
        <source>Use the light, dark or high-contrast theme.</source>
        <translation>Usa o tema claro (light), escuro (dark) ou de alto contraste (contrast).</translation>
    </message>
    <message>
        <source>The theme is light, dark or contrast, not %1</source>
        <translation>O tema é light, dark ou contrast, não %1</translation>
    </message>
    <message>
        <source>Conta is running already: close it before a tour.</source>
        <translation>O Conta já está em execução: feche-o antes de visitar as páginas.</translation>
    </message>
    <message>
        <source>Conta is running already, but does not answer.</source>
        <translation>O Conta já está em execução, mas não responde.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Códigos de saída:</translation>
    </message>
    <message>
        <source>Conta was closed, handed over to the one that runs, or its tour saw every page.</source>
        <translation>O Conta foi fechado, passou a tarefa ao que já está em execução ou visitou todas as páginas.</translation>
    </message>
    <message>
        <source>The tour showed an error, or the Conta that runs does not answer.</source>
        <translation>A visita às páginas mostrou um erro, ou o Conta em execução não responde.</translation>
    </message>
    <message>
        <source>The arguments make no sense.</source>
        <translation>Os argumentos não fazem sentido.</translation>
    </message>
    <message>
        <source>Open the invite of a conta://invite/&lt;id&gt; link.</source>
        <translation>Abre o convite de um link conta://invite/&lt;id&gt;.</translation>
    </message>
    <message>
        <source>Not a link that Conta opens: %1. They look like conta://invite/&lt;id&gt;.</source>
        <translation>Não é um link que o Conta abre: %1. Eles têm a forma conta://invite/&lt;id&gt;.</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>Refresh the page</source>
        <translation>Atualizar a página</translation>
    </message>
    <message>
        <source>Save what was typed</source>
        <translation>Salvar o que foi digitado</translation>
    </message>
    <message>
        <source>Go back, or discard what was typed</source>
        <translation>Voltar ou descartar o que foi digitado</translation>
    </message>
    <message>
        <source>Find a page or an action</source>
        <translation>Encontrar uma página ou ação</translation>
    </message>
    <message>
        <source>Show the keyboard shortcuts</source>
        <translation>Mostrar os atalhos de teclado</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fechar a janela</translation>
    </message>
    <message>
        <source>Switch, add or leave an account</source>
        <translation>Trocar de conta, adicionar uma ou sair</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Tema: padrão do sistema</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Tema: claro</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Tema: escuro</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>Tema: alto contraste</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Esta página</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aparência e idioma</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Open the guide at this page</source>
        <translation>Abrir o guia nesta página</translation>
    </message>
</context>
<context>
    <name>ConfirmCard</name>
    <message>
        <source>&amp;All or nothing</source>
        <translation>&amp;Tudo ou nada</translation>
    </message>
    <message>
        <source>The platform does not say what this switch (“strict”) does. Conta takes it to mean: on, one thing that cannot move stops the whole transfer; off, what cannot move stays and the rest moves. The result shows what really moved.</source>
        <translation>A plataforma não diz o que esta opção (“strict”) faz. O Conta a entende assim: ligada, um único item que não possa ser movido interrompe toda a transferência; desligada, o que não pode ser movido fica e o resto vai. O resultado mostra o que de fato foi movido.</translation>
    </message>
    <message>
        <source>&amp;Type the destination&apos;s name to confirm</source>
        <translation>&amp;Digite o nome do destino para confirmar</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>This is not the destination&apos;s name yet.</source>
        <translation>Este ainda não é o nome do destino.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>The id: %1</source>
        <translation>O ID: %1</translation>
    </message>
    <message>
        <source>%1 — or its id, %2</source>
        <translation>%1 — ou seu ID, %2</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>Nothing was moved. %1</source>
        <translation>Nada foi movido. %1</translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation>Movendo…</translation>
    </message>
    <message>
        <source>Sent. It cannot be stopped now; you may go to other pages.</source>
        <translation>Enviado. Não dá mais para interromper; você pode ir para outras páginas.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ConnectionTrial</name>
    <message>
        <source>Asks %1 one question without your sign-in.</source>
        <translation>Faz uma pergunta a %1, sem o seu login.</translation>
    </message>
    <message>
        <source>S&amp;top trying</source>
        <translation>Parar o &amp;teste</translation>
    </message>
    <message>
        <source>%1 answered after %2 ms.</source>
        <translation>%1 respondeu após %2 ms.</translation>
    </message>
    <message>
        <source>&amp;Try the connection</source>
        <translation>&amp;Testar a conexão</translation>
    </message>
    <message>
        <source>By the system&apos;s proxy settings.</source>
        <translation>Pelas configurações de proxy do sistema.</translation>
    </message>
    <message>
        <source>Without a proxy.</source>
        <translation>Sem proxy.</translation>
    </message>
    <message>
        <source>With the proxy %1 for all but this computer.</source>
        <translation>Com o proxy %1 para tudo, menos este computador.</translation>
    </message>
</context>
<context>
    <name>ConsoleCard</name>
    <message>
        <source>For %1. Leave it empty to use the address that the server itself gives.</source>
        <translation>Para %1. Deixe vazio para usar o endereço que o próprio servidor informa.</translation>
    </message>
    <message>
        <source>An address like https://console.example.com; plain http:// is for this computer only</source>
        <translation>Um endereço como https://console.example.com; http:// sem TLS só vale para este computador</translation>
    </message>
    <message>
        <source>Recent items are opened there, in your browser.</source>
        <translation>Os itens recentes são abertos lá, no seu navegador.</translation>
    </message>
    <message>
        <source>Web console</source>
        <translation>Console web</translation>
    </message>
    <message>
        <source>The server&apos;s own address is used</source>
        <translation>Usando o endereço do próprio servidor</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Address of the &amp;web console</source>
        <translation>Endereço do console &amp;web</translation>
    </message>
</context>
<context>
    <name>CopyableText</name>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>QLocale date format</comment>
        <translation>d &apos;de&apos; MMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>há %Ln dia</numerusform>
            <numerusform>há %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>em menos de um minuto</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>em %Ln minuto</numerusform>
            <numerusform>em %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>em %Ln hora</numerusform>
            <numerusform>em %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>em %Ln dia</numerusform>
            <numerusform>em %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>no time left</source>
        <translation>tempo esgotado</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>falta menos de um minuto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>falta %Ln minuto</numerusform>
            <numerusform>faltam %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) left</source>
        <translation>
            <numerusform>falta %Ln hora</numerusform>
            <numerusform>faltam %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>falta %Ln dia</numerusform>
            <numerusform>faltam %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>há %Ln minuto</numerusform>
            <numerusform>há %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>há %Ln hora</numerusform>
            <numerusform>há %Ln horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeleteCard</name>
    <message>
        <source>&amp;Delete account…</source>
        <translation>E&amp;xcluir conta…</translation>
    </message>
    <message>
        <source>Delete the account</source>
        <translation>Excluir a conta</translation>
    </message>
    <message>
        <source>Your organization&apos;s single sign-on manages this account: it has no password here, and the platform asks for one before it deletes an account. Ask the administrator of your organization, or the platform&apos;s support, to delete it. The export above works all the same.</source>
        <translation>O login único (SSO) da sua organização gerencia esta conta: ela não tem senha aqui, e a plataforma pede uma antes de excluir uma conta. Peça a exclusão ao administrador da sua organização ou ao suporte da plataforma. A exportação acima funciona normalmente.</translation>
    </message>
    <message>
        <source>Ends the account for good, with everything that it owns. This cannot be taken back.</source>
        <translation>Encerra a conta definitivamente, com tudo o que é dela. Não é possível desfazer.</translation>
    </message>
    <message>
        <source>Type the account&apos;s e-mail &amp;address to confirm</source>
        <translation>Di&amp;gite o e-mail da conta para confirmar</translation>
    </message>
    <message>
        <source>Type the e-mail address of the account</source>
        <translation>Digite o e-mail da conta</translation>
    </message>
    <message>
        <source>This is not the address of this account, %1</source>
        <translation>Este não é o e-mail desta conta, %1</translation>
    </message>
    <message>
        <source>Export the data</source>
        <translation>Exportar os dados</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>Transferir…</translation>
    </message>
    <message>
        <source>Transfer applications and dashboards</source>
        <translation>Transferir aplicativos e dashboards</translation>
    </message>
    <message>
        <source>Keep what is still needed: take the data along, and hand applications and dashboards over to an organization or another user.</source>
        <translation>Guarde o que ainda é necessário: leve os dados com você e passe aplicativos e dashboards para uma organização ou outro usuário.</translation>
    </message>
    <message>
        <source>Erase it here…</source>
        <translation>Apagar daqui…</translation>
    </message>
    <message>
        <source>&amp;Keep the account</source>
        <translation>&amp;Manter a conta</translation>
    </message>
    <message>
        <source>Delete the account for good?</source>
        <translation>Excluir a conta definitivamente?</translation>
    </message>
    <message>
        <source>%1 on %2 ends now, with everything that it owns. This cannot be taken back.

Afterwards Conta erases what this computer holds of it.</source>
        <translation>A conta %1 em %2 é encerrada agora, com tudo o que é dela. Não é possível desfazer.

Depois, o Conta apaga o que este computador guarda dela.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Excluir definitivamente</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>Manter a conta</translation>
    </message>
    <message>
        <source>Erase the account from this computer?</source>
        <translation>Apagar a conta deste computador?</translation>
    </message>
    <message>
        <source>The sign-in and the account&apos;s place in Conta&apos;s list go, whatever the server did. If the account is still there, you can sign in to it again.</source>
        <translation>O login e o lugar da conta na lista do Conta são apagados, não importa o que o servidor tenha feito. Se a conta ainda existir, você pode entrar nela de novo.</translation>
    </message>
    <message>
        <source>Erase it here</source>
        <translation>Apagar daqui</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Excluindo…</translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation>Excluir conta…</translation>
    </message>
    <message>
        <source>It is not known whether the account was deleted. %1</source>
        <translation>Não se sabe se a conta foi excluída. %1</translation>
    </message>
    <message>
        <source>Checking with %1…</source>
        <translation>Verificando em %1…</translation>
    </message>
    <message>
        <source>The server no longer accepts this sign-in, which a deleted account would explain, but so would one that was ended elsewhere. Try to sign in: where a password that is surely right is not accepted any more, the account is gone.</source>
        <translation>O servidor não aceita mais este login. Uma conta excluída explicaria isso, mas um login encerrado em outro lugar também. Tente entrar: se uma senha que com certeza está certa não for mais aceita, a conta não existe mais.</translation>
    </message>
    <message>
        <source>The account was not deleted. %1</source>
        <translation>A conta não foi excluída. %1</translation>
    </message>
    <message>
        <source>No answer came, and so far the account is still there. What you typed is too; try again.</source>
        <translation>Não veio resposta e, até agora, a conta ainda existe. O que você digitou também continua aqui; tente de novo.</translation>
    </message>
    <message>
        <source>The account was not deleted. Current password or code not accepted.</source>
        <translation>A conta não foi excluída. Senha atual ou código não aceito.</translation>
    </message>
    <message>
        <source>The account was not deleted. Current password not accepted.</source>
        <translation>A conta não foi excluída. Senha atual não aceita.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Try to sign in</source>
        <translation>Tentar entrar</translation>
    </message>
</context>
<context>
    <name>DemoServer</name>
    <message>
        <source>The stand-in server ended by itself.</source>
        <translation>O servidor simulado terminou sozinho.</translation>
    </message>
    <message>
        <source>The stand-in server did not answer.</source>
        <translation>O servidor simulado não respondeu.</translation>
    </message>
    <message>
        <source>The stand-in server did not say its address.</source>
        <translation>O servidor simulado não informou seu endereço.</translation>
    </message>
</context>
<context>
    <name>DestinationStep</name>
    <message>
        <source>An &amp;organization of mine</source>
        <translation>Uma &amp;organização minha</translation>
    </message>
    <message>
        <source>Another &amp;user</source>
        <translation>Outro &amp;usuário</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Para onde?</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Search organizations</source>
        <translation>Pesquisar organizações</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizações</translation>
    </message>
    <message>
        <source>&amp;Id of the user</source>
        <translation>&amp;ID do usuário</translation>
    </message>
    <message>
        <source>The person finds it on the profile page.</source>
        <translation>A pessoa o encontra na página de perfil.</translation>
    </message>
    <message>
        <source>This is your own id: everything is yours already.</source>
        <translation>Este é o seu próprio ID: tudo já é seu.</translation>
    </message>
    <message>
        <source>Nobody can look up here whom an id belongs to. Check it with that person: what has moved, only they can give back.</source>
        <translation>Aqui não há como saber de quem é um ID. Confirme com a pessoa: o que for movido, só ela pode devolver.</translation>
    </message>
    <message>
        <source>Your organizations could not be fetched. %1</source>
        <translation>Não foi possível buscar suas organizações. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>Enter the user&apos;s id</source>
        <translation>Informe o ID do usuário</translation>
    </message>
    <message>
        <source>Choose an organization</source>
        <translation>Escolha uma organização</translation>
    </message>
    <message>
        <source>No organization fits the search.</source>
        <translation>Nenhuma organização corresponde à pesquisa.</translation>
    </message>
    <message>
        <source>You belong to no organization. You can move things to another user whose id you know.</source>
        <translation>Você não faz parte de nenhuma organização. Você pode mover itens para outro usuário cujo ID conheça.</translation>
    </message>
    <message>
        <source>An id has 24 characters: digits and the letters a to f.</source>
        <translation>Um ID tem 24 caracteres: dígitos e as letras de a a f.</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>Personal details</source>
        <translation>Dados pessoais</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>S&amp;obrenome</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Empresa</translation>
    </message>
    <message>
        <source>&amp;Job title</source>
        <translation>Car&amp;go</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefone</translation>
    </message>
    <message>
        <source>L&amp;ocation</source>
        <translation>&amp;Localização</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>S&amp;ite</translation>
    </message>
    <message>
        <source>The platform asks for a first name</source>
        <translation>A plataforma exige um nome</translation>
    </message>
    <message>
        <source>Profile saved</source>
        <translation>Perfil salvo</translation>
    </message>
</context>
<context>
    <name>DevicesTab</name>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Devices created and deleted</source>
        <translation>Dispositivos criados e excluídos</translation>
    </message>
    <message>
        <source>No devices in this range. Add one to an application that you own, in the web console.</source>
        <translation>Nenhum dispositivo neste intervalo. Adicione um, no console web, a um aplicativo que seja seu.</translation>
    </message>
    <message>
        <source>No device was created or deleted in this range.</source>
        <translation>Nenhum dispositivo foi criado ou excluído neste intervalo.</translation>
    </message>
    <message>
        <source>Only the devices of applications that you own are counted, not those of your organizations. The platform counts devices by UTC days.</source>
        <translation>Só contam os dispositivos dos aplicativos que são seus, não os das suas organizações. A plataforma conta os dispositivos por dias UTC.</translation>
    </message>
    <message>
        <source>The numbers of devices could not be loaded</source>
        <translation>Não foi possível carregar a quantidade de dispositivos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>At the end of the range</source>
        <translation>No fim do intervalo</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <comment>change</comment>
        <translation>Agora %1.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>The server names no limit.</source>
        <translation>O servidor não informa nenhum limite.</translation>
    </message>
    <message>
        <source>Created and deleted</source>
        <translation>Criados e excluídos</translation>
    </message>
    <message>
        <source>+%1 / −%2</source>
        <comment>created, deleted</comment>
        <translation>+%1 / −%2</translation>
    </message>
    <message>
        <source>In the range</source>
        <translation>No intervalo</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Período anterior</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Excluídos</translation>
    </message>
    <message>
        <source>Devices allowed: %1</source>
        <translation>Dispositivos permitidos: %1</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>devices that were created</comment>
        <translation>Criados</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Two-factor authentication was turned on elsewhere in the meantime</source>
        <translation>A autenticação de dois fatores foi ativada em outro lugar nesse meio-tempo</translation>
    </message>
    <message>
        <source>With another key: the one shown here is not in use. Delete it from your authenticator and wherever you kept it. If it was not you who turned it on, change your password.</source>
        <translation>Com outra chave: a que aparece aqui não está em uso. Apague-a do seu autenticador e de onde mais você a guardou. Se não foi você quem ativou, altere sua senha.</translation>
    </message>
    <message>
        <source>Two-factor authentication is on</source>
        <translation>A autenticação de dois fatores está ativada</translation>
    </message>
    <message>
        <source>From now on every sign-in with your password asks for a code. Where you are signed in already you stay so. Keep the key: without recovery codes it is the only way back in when the authenticator is lost.</source>
        <translation>A partir de agora, todo login com sua senha pede um código. Onde você já entrou, continua conectado. Guarde a chave: sem códigos de recuperação, ela é a única forma de voltar a entrar se o autenticador for perdido.</translation>
    </message>
    <message>
        <source>Only the server&apos;s answer had been lost.</source>
        <translation>Só a resposta do servidor tinha se perdido.</translation>
    </message>
</context>
<context>
    <name>EmailCard</name>
    <message>
        <source>Send the verification again</source>
        <translation>Enviar a verificação de novo</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>&amp;New e-mail address</source>
        <translation>No&amp;vo e-mail</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>Enter the new address</source>
        <translation>Informe o novo e-mail</translation>
    </message>
    <message>
        <source>A message goes to the new address. Until it is confirmed there, the present one stays.</source>
        <translation>Uma mensagem é enviada ao novo e-mail. Até que ele seja confirmado por ela, o atual continua valendo.</translation>
    </message>
    <message>
        <source>Change the &amp;address</source>
        <translation>Alterar o e-&amp;mail</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>Waiting for confirmation: %1. Open the message sent there to finish the change.</source>
        <translation>Aguardando confirmação: %1. Abra a mensagem enviada para esse e-mail para concluir a alteração.</translation>
    </message>
    <message>
        <source>Your organization&apos;s single sign-on manages this address</source>
        <translation>O login único (SSO) da sua organização gerencia este e-mail</translation>
    </message>
    <message>
        <source>Not saved. Current password or code not accepted.</source>
        <translation>Não salvo. Senha atual ou código não aceito.</translation>
    </message>
    <message>
        <source>Address change requested</source>
        <translation>Alteração de e-mail solicitada</translation>
    </message>
    <message>
        <source>Verification sent</source>
        <translation>Verificação enviada</translation>
    </message>
    <message>
        <source>The verification was not sent. %1</source>
        <translation>A verificação não foi enviada. %1</translation>
    </message>
</context>
<context>
    <name>ErasedText</name>
    <message>
        <source>The account %1 was deleted.</source>
        <translation>A conta %1 foi excluída.</translation>
    </message>
    <message>
        <source>Whether the account %1 was deleted is not known.</source>
        <translation>Não se sabe se a conta %1 foi excluída.</translation>
    </message>
    <message>
        <source>Conta holds nothing of it on this computer any more.</source>
        <translation>O Conta não guarda mais nada dela neste computador.</translation>
    </message>
    <message>
        <source>It is still in Conta&apos;s list of accounts, which could not be written.</source>
        <translation>Ela ainda está na lista de contas do Conta, que não pôde ser gravada.</translation>
    </message>
    <message>
        <source>To remove it by hand, delete the entry “Conta/%1” there.</source>
        <translation>Para removê-lo manualmente, exclua lá a entrada “Conta/%1”.</translation>
    </message>
    <message>
        <source>The account %1 was removed from this computer.</source>
        <translation>A conta %1 foi removida deste computador.</translation>
    </message>
    <message>
        <source>What the server last said of it is still on this computer and could not be removed.</source>
        <translation>O que o servidor informou por último sobre ela ainda está neste computador e não pôde ser removido.</translation>
    </message>
    <message>
        <source>Its sign-in may still be in the keychain (%1).</source>
        <translation>O login dela talvez ainda esteja no chaveiro (%1).</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>No server named %1 was found. Check the address, and whether this computer is online.</source>
        <translation>Nenhum servidor chamado %1 foi encontrado. Confira o endereço e se este computador está on-line.</translation>
    </message>
    <message>
        <source>%1 does not take connections at the moment. The server may be down; try again.</source>
        <translation>%1 não aceita conexões no momento. O servidor pode estar fora do ar; tente de novo.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete. Try again.</source>
        <translation>A conexão com %1 caiu antes de a resposta chegar inteira. Tente de novo.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network, the VPN or the proxy, then try again.</source>
        <translation>Não foi possível acessar %1. Confira a rede, a VPN ou o proxy e tente de novo.</translation>
    </message>
    <message>
        <source>Conta does not send passwords or tokens unencrypted to another computer. Use https://.</source>
        <translation>O Conta não envia senhas nem tokens sem criptografia para outro computador. Use https://.</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for %1. A proxy may be replacing certificates: ask your administrator for its CA file, and do not go on if nobody can explain it.</source>
        <translation>Ninguém em quem este computador confia atesta a identidade de %1. Um proxy pode estar trocando certificados: peça o arquivo da CA ao seu administrador e não continue se ninguém souber explicar.</translation>
    </message>
    <message>
        <source>Whatever answered at %1 has the certificate of another server. Check the address; on a public network, sign in to the network with a browser first.</source>
        <translation>O que respondeu em %1 tem o certificado de outro servidor. Confira o endereço; em uma rede pública, entre primeiro na rede com um navegador.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired or is not valid yet. Check the date and time of this computer; if they are right, the server&apos;s administrator has to renew it.</source>
        <translation>O certificado de %1 expirou ou ainda não é válido. Confira a data e a hora deste computador; se estiverem certas, o administrador do servidor precisa renová-lo.</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 cannot be trusted. A proxy may be replacing certificates; ask your administrator, and do not go on if nobody can explain it.</source>
        <translation>A conexão criptografada com %1 não é confiável. Um proxy pode estar trocando certificados; pergunte ao seu administrador e não continue se ninguém souber explicar.</translation>
    </message>
    <message>
        <source>The server has had too many requests. Wait a minute, then try again.</source>
        <translation>O servidor recebeu requisições demais. Espere um minuto e tente de novo.</translation>
    </message>
    <message numerus="yes">
        <source>The server has had too many requests. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>O servidor recebeu requisições demais. Tente de novo em %Ln segundo.</numerusform>
            <numerusform>O servidor recebeu requisições demais. Tente de novo em %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer from %1 was larger than anything it should send, and was dropped.</source>
        <translation>A resposta de %1 era maior do que qualquer coisa que ele deveria enviar e foi descartada.</translation>
    </message>
    <message>
        <source>The answer from %1 was incomplete or damaged. Try again; if it stays so, the server or something on the way is at fault.</source>
        <translation>A resposta de %1 veio incompleta ou corrompida. Tente de novo; se continuar assim, o problema está no servidor ou em algo no caminho.</translation>
    </message>
    <message>
        <source>This was cancelled before an answer came.</source>
        <translation>A operação foi cancelada antes de chegar uma resposta.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again.</source>
        <translation>%1 não respondeu a tempo. Tente de novo.</translation>
    </message>
    <message>
        <source>The server no longer accepts this sign-in. Sign in again; what you typed stays.</source>
        <translation>O servidor não aceita mais este login. Entre de novo; o que você digitou continua aqui.</translation>
    </message>
    <message>
        <source>This sign-in is not allowed to do that. A token with more rights is needed.</source>
        <translation>Este login não tem permissão para isso. É preciso um token com mais direitos.</translation>
    </message>
    <message>
        <source>The server does not know this any more. Refresh to see what is there now.</source>
        <translation>O servidor não conhece mais este item. Atualize para ver o que existe agora.</translation>
    </message>
    <message>
        <source>This server does not offer this. It runs an older version of the platform.</source>
        <translation>Este servidor não oferece isso. Ele roda uma versão mais antiga da plataforma.</translation>
    </message>
    <message>
        <source>This has expired.</source>
        <translation>Isto expirou.</translation>
    </message>
    <message>
        <source>Something changed in the meantime. Refresh, then try again.</source>
        <translation>Algo mudou nesse meio-tempo. Atualize e tente de novo.</translation>
    </message>
    <message>
        <source>The server did not accept this.</source>
        <translation>O servidor não aceitou.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own at the moment. Try again in a few minutes.</source>
        <translation>%1 está com um problema no momento. Tente de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>Not the platform but something else answered at %1: often the sign-in page of a network or proxy. Open a browser, sign in to the network, then try again; or check the address.</source>
        <translation>Quem respondeu em %1 não foi a plataforma, mas outra coisa: muitas vezes, a página de login de uma rede ou de um proxy. Abra um navegador, entre na rede e tente de novo; ou confira o endereço.</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>This is not a complete API token: it has three parts with a dot between them. Copy it once more, from its first to its last character.</source>
        <translation>Este não é um token de API completo: ele tem três partes separadas por pontos. Copie-o de novo, do primeiro ao último caractere.</translation>
    </message>
    <message>
        <source>This token has expired. Make a new one in the web console.</source>
        <translation>Este token expirou. Crie um novo no console web.</translation>
    </message>
    <message>
        <source>This token may not read your profile (scope me.get). Make one with the scope all.User, or all.User.read to look only.</source>
        <translation>Este token não pode ler seu perfil (escopo me.get). Crie um com o escopo all.User, ou all.User.read para só consultar.</translation>
    </message>
    <message>
        <source>This account is locked for now after too many attempts. Wait before you try again, or reset the password in the web console.</source>
        <translation>Esta conta está bloqueada por enquanto, depois de tentativas demais. Espere antes de tentar de novo ou redefina a senha no console web.</translation>
    </message>
    <message>
        <source>E-mail, password or code not accepted. If two-factor authentication is on, enter the code as well.</source>
        <translation>E-mail, senha ou código não aceito. Se a autenticação de dois fatores estiver ativada, informe também o código.</translation>
    </message>
    <message>
        <source>%1 answered, but does not offer this sign-in. Check the server&apos;s address.</source>
        <translation>%1 respondeu, mas não oferece este login. Confira o endereço do servidor.</translation>
    </message>
    <message>
        <source>%1 does not accept this token. It may have been revoked, or be for another server.</source>
        <translation>%1 não aceita este token. Ele pode ter sido revogado ou ser de outro servidor.</translation>
    </message>
    <message>
        <source>The keychain did not answer. It may be waiting to be unlocked in another window.</source>
        <translation>O chaveiro não respondeu. Talvez esteja esperando ser desbloqueado em outra janela.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation>O chaveiro está bloqueado. Desbloqueie-o e tente de novo.</translation>
    </message>
    <message>
        <source>The keychain refused. Allow Conta to use it, then try again.</source>
        <translation>O chaveiro recusou. Permita que o Conta o use e tente de novo.</translation>
    </message>
    <message>
        <source>The keychain says that it removed the sign-in, but still hands it out.</source>
        <translation>O chaveiro diz que removeu o login, mas ainda o entrega.</translation>
    </message>
    <message>
        <source>No keychain is running here. On Linux, install and start GNOME Keyring or KWallet.</source>
        <translation>Não há nenhum chaveiro em execução aqui. No Linux, instale e inicie o GNOME Keyring ou o KWallet.</translation>
    </message>
    <message>
        <source>The keychain holds no sign-in for this account, or it is locked.</source>
        <translation>O chaveiro não tem nenhum login para esta conta ou está bloqueado.</translation>
    </message>
    <message>
        <source>The keychain reported a problem.</source>
        <translation>O chaveiro informou um problema.</translation>
    </message>
    <message>
        <source>The proxy between this computer and %1 wants a sign-in, or does not accept the one that is set. Enter its user name and password in the network settings.</source>
        <translation>O proxy entre este computador e %1 exige login ou não aceita o que está configurado. Informe o usuário e a senha dele nas configurações de rede.</translation>
    </message>
    <message>
        <source>The proxy between this computer and %1 cannot be reached or refused the connection. Ask your administrator which proxy to use, and set it in the network settings.</source>
        <translation>O proxy entre este computador e %1 não pode ser acessado ou recusou a conexão. Pergunte ao seu administrador qual proxy usar e configure-o nas configurações de rede.</translation>
    </message>
    <message>
        <source>The file of certificate authorities cannot be read.</source>
        <translation>Não é possível ler o arquivo de autoridades certificadoras.</translation>
    </message>
    <message>
        <source>This is no file of certificate authorities: a PEM file holds “BEGIN CERTIFICATE”.</source>
        <translation>Este não é um arquivo de autoridades certificadoras: um arquivo PEM contém “BEGIN CERTIFICATE”.</translation>
    </message>
    <message>
        <source>This certificate is in the binary form (DER). Ask for it as PEM, or convert it.</source>
        <translation>Este certificado está na forma binária (DER). Peça-o como PEM ou converta-o.</translation>
    </message>
    <message>
        <source>There is no readable certificate in this file; perhaps it holds a key instead.</source>
        <translation>Não há nenhum certificado legível neste arquivo; talvez ele contenha uma chave.</translation>
    </message>
    <message>
        <source>The end of this token is missing. Copy it once more, to its last character.</source>
        <translation>Falta o fim deste token. Copie-o de novo, até o último caractere.</translation>
    </message>
    <message>
        <source>The keychain took the sign-in but does not hand it out again as it was. Try again; a restart of the keychain may help.</source>
        <translation>O chaveiro aceitou o login, mas não o devolve como era. Tente de novo; reiniciar o chaveiro pode ajudar.</translation>
    </message>
    <message>
        <source>The keychain holds only a part of this sign-in. Sign in again to mend it.</source>
        <translation>O chaveiro tem só uma parte deste login. Entre de novo para corrigir isso.</translation>
    </message>
</context>
<context>
    <name>EverywhereSection</name>
    <message>
        <source>For a device that was lost, or a sign-in you do not know: everything that is signed in to this account has to sign in again.</source>
        <translation>Para quando você perde um dispositivo ou não reconhece um login: tudo o que está conectado a esta conta precisa entrar de novo.</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Sair de todos os dispositivos</translation>
    </message>
    <message>
        <source>This device gets a new sign-in first and stays signed in.</source>
        <translation>Este dispositivo recebe antes um novo login e continua conectado.</translation>
    </message>
    <message>
        <source>This device uses an API token, which cannot be renewed and may end too: then you have to sign in here again, with another token.</source>
        <translation>Este dispositivo usa um token de API, que não pode ser renovado e talvez também deixe de valer: nesse caso, você precisa entrar aqui de novo, com outro token.</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>Sair de todos os dispositivos?</translation>
    </message>
    <message>
        <source>Every device and program that is signed in to this account has to sign in again. %1

API tokens made in the web console may go on working; they are revoked there.</source>
        <translation>Todo dispositivo e programa conectado a esta conta precisa entrar de novo. %1

Tokens de API criados no console web podem continuar funcionando; eles são revogados lá.</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Saindo…</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Sair de todos os dispositivos…</translation>
    </message>
    <message>
        <source>It is not known whether the others were signed out. %1</source>
        <translation>Não se sabe se os outros foram desconectados. %1</translation>
    </message>
    <message>
        <source>Checking with %1…</source>
        <translation>Verificando em %1…</translation>
    </message>
    <message>
        <source>This sign-in has ended, which would fit. Sign in again, then it is checked.</source>
        <translation>Este login foi encerrado, o que seria coerente. Entre de novo e a verificação será feita.</translation>
    </message>
    <message>
        <source>Signed out everywhere else</source>
        <translation>Todos os outros logins foram encerrados</translation>
    </message>
    <message>
        <source>Every older sign-in has ended. Whether this one goes on could not be tried. %1</source>
        <translation>Todos os logins anteriores foram encerrados. Não foi possível testar se este continua valendo. %1</translation>
    </message>
    <message>
        <source>Every older sign-in has ended, also the one that this device had.</source>
        <translation>Todos os logins anteriores foram encerrados, inclusive o deste dispositivo.</translation>
    </message>
    <message>
        <source>Nothing was signed out. %1</source>
        <translation>Nenhum login foi encerrado. %1</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Export account data</source>
        <translation>Exportar dados da conta</translation>
    </message>
    <message>
        <source>Everything that the server holds of your account, as one JSON file that only you can read. It holds no password and no token.</source>
        <translation>Tudo o que o servidor guarda da sua conta, em um arquivo JSON que só você pode ler. Não contém senha nem token.</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>A exportação foi cancelada. Nenhum arquivo foi gravado.</translation>
    </message>
    <message>
        <source>Profile, summary and limits</source>
        <translation>Perfil, resumo e limites</translation>
    </message>
    <message>
        <source>Recent items of all five kinds</source>
        <translation>Itens recentes dos cinco tipos</translation>
    </message>
    <message>
        <source>Open invites</source>
        <translation>Convites abertos</translation>
    </message>
    <message>
        <source>Usage of this billing period</source>
        <translation>Consumo deste período de faturamento</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Andamento da exportação</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Cancelar a exportação</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Arquivos JSON (*.json)</translation>
    </message>
    <message>
        <source>The export waits: the server no longer accepts this sign-in. It goes on by itself once you have signed in again.</source>
        <translation>A exportação está parada: o servidor não aceita mais este login. Ela continua sozinha assim que você entrar de novo.</translation>
    </message>
    <message>
        <source>Fetching %1…</source>
        <translation>Buscando %1…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Nothing could be exported, and no file was written. %1</source>
        <translation>Nada pôde ser exportado e nenhum arquivo foi gravado. %1</translation>
    </message>
    <message>
        <source>The file could not be written. What was gathered is still here: save it elsewhere.</source>
        <translation>Não foi possível gravar o arquivo. O que foi reunido ainda está aqui: salve em outro lugar.</translation>
    </message>
    <message>
        <source>Your account data was exported.</source>
        <translation>Os dados da sua conta foram exportados.</translation>
    </message>
    <message numerus="yes">
        <source>Exported, but %Ln part(s) could not be had: %1. The file says why.</source>
        <translation>
            <numerusform>Exportado, mas %Ln parte não pôde ser obtida: %1. O arquivo diz por quê.</numerusform>
            <numerusform>Exportado, mas %Ln partes não puderam ser obtidas: %1. O arquivo diz por quê.</numerusform>
        </translation>
    </message>
    <message>
        <source>No program here opens folders. The file is at this place:</source>
        <translation>Nenhum programa daqui abre pastas. O arquivo está neste lugar:</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Salvar em outro lugar…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>profile, summary and limits</source>
        <translation>perfil, resumo e limites</translation>
    </message>
    <message>
        <source>invites</source>
        <translation>convites</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>aplicativos</translation>
    </message>
    <message>
        <source>recent applications</source>
        <translation>aplicativos recentes</translation>
    </message>
    <message>
        <source>recent dashboards</source>
        <translation>dashboards recentes</translation>
    </message>
    <message>
        <source>recent organizations</source>
        <translation>organizações recentes</translation>
    </message>
    <message>
        <source>recent devices</source>
        <translation>dispositivos recentes</translation>
    </message>
    <message>
        <source>recent workflows</source>
        <translation>workflows recentes</translation>
    </message>
    <message>
        <source>payloads by type</source>
        <translation>payloads por tipo</translation>
    </message>
    <message>
        <source>payloads by day</source>
        <translation>payloads por dia</translation>
    </message>
    <message>
        <source>devices by day</source>
        <translation>dispositivos por dia</translation>
    </message>
    <message>
        <source>notebook minutes by day</source>
        <translation>minutos de notebook por dia</translation>
    </message>
    <message>
        <source>recent devices of %1</source>
        <translation>dispositivos recentes de %1</translation>
    </message>
    <message>
        <source>recent workflows of %1</source>
        <translation>workflows recentes de %1</translation>
    </message>
</context>
<context>
    <name>FormBar</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Leave without saving?</source>
        <translation>Sair sem salvar?</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved. They are lost if you leave now.</source>
        <translation>“%1” tem alterações não salvas. Elas se perdem se você sair agora.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar alterações</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ficar</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Descartar as alterações?</translation>
    </message>
    <message>
        <source>What you typed on “%1” is lost, and the page shows again what the server holds.</source>
        <translation>O que você digitou em “%1” se perde, e a página volta a mostrar o que o servidor tem.</translation>
    </message>
    <message>
        <source>Keep typing</source>
        <translation>Continuar editando</translation>
    </message>
    <message>
        <source>This sign-in ends with the program</source>
        <translation>Este login termina com o programa</translation>
    </message>
    <message>
        <source>%1 Until then everything works, but the next start asks you to sign in again.

%2</source>
        <translation>%1 Até lá tudo funciona, mas na próxima vez você terá de entrar de novo.

%2</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Tentar de novo com o chaveiro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>You are signed out. What you typed stays, but nothing can be loaded or saved.</source>
        <translation>Você saiu. O que você digitou continua aqui, mas nada pode ser carregado nem salvo.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Entrar de novo</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>more than</comment>
        <translation>%1+</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open invite(s)</source>
        <translation>
            <numerusform>%Ln convite aberto</numerusform>
            <numerusform>%Ln convites abertos</numerusform>
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
        <translation>Não conectado. A conexão é feita no console web.</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>Conectado como %1</translation>
    </message>
    <message>
        <source>Disconnect GitHub?</source>
        <translation>Desconectar o GitHub?</translation>
    </message>
    <message>
        <source>The platform forgets the GitHub account %1. Signing in through GitHub no longer works, and connecting it again is done in the web console.</source>
        <translation>A plataforma esquece a conta %1 do GitHub. O login pelo GitHub deixa de funcionar, e conectar de novo só pelo console web.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>GitHub disconnected</source>
        <translation>GitHub desconectado</translation>
    </message>
    <message>
        <source>It is not known whether GitHub was disconnected. %1</source>
        <translation>Não se sabe se o GitHub foi desconectado. %1</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>GitHub was not disconnected. %1</source>
        <translation>O GitHub não foi desconectado. %1</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>Desconectando…</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Desconectar…</translation>
    </message>
</context>
<context>
    <name>HeldList</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 e mais %Ln</numerusform>
            <numerusform>%1 e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Your profile, every sign-in and every open invite</source>
        <translation>Seu perfil, todos os logins e todos os convites abertos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s), with everything in them</source>
        <translation>
            <numerusform>%Ln aplicativo, com tudo o que há nele</numerusform>
            <numerusform>%Ln aplicativos, com tudo o que há neles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), with their data</source>
        <translation>
            <numerusform>%Ln dispositivo, com seus dados</numerusform>
            <numerusform>%Ln dispositivos, com seus dados</numerusform>
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
            <numerusform>%Ln token de API: os programas que o usam param de funcionar</numerusform>
            <numerusform>%Ln tokens de API: os programas que os usam param de funcionar</numerusform>
        </translation>
    </message>
    <message>
        <source>This sign-in may not see everything: there may be more applications or dashboards</source>
        <translation>Este login talvez não veja tudo: pode haver mais aplicativos ou dashboards</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) of which you are the only administrator</source>
        <translation>
            <numerusform>%Ln organização da qual você é o único administrador</numerusform>
            <numerusform>%Ln organizações das quais você é o único administrador</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You leave %Ln organization(s); what they own stays</source>
        <translation>
            <numerusform>Você sai de %Ln organização; o que é dela fica</numerusform>
            <numerusform>Você sai de %Ln organizações; o que é delas fica</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Search the guide</source>
        <translation>Pesquisar no guia</translation>
    </message>
    <message>
        <source>Guide to Conta</source>
        <translation>Guia do Conta</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>This guide is in English only.</source>
        <translation>Este guia existe somente em inglês.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>Place %1 of %2. Enter goes to the next one.</source>
        <translation>Ocorrência %1 de %2. Enter vai para a próxima.</translation>
    </message>
</context>
<context>
    <name>HoldingsView</name>
    <message>
        <source>Looking at what the account holds…</source>
        <translation>Verificando o que há na conta…</translation>
    </message>
    <message>
        <source>What happens to what the account holds</source>
        <translation>O que acontece com o que há na conta</translation>
    </message>
    <message>
        <source>What the account holds could not be looked at. %1</source>
        <translation>Não foi possível verificar o que há na conta. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>E-mail verified</source>
        <translation>E-mail verificado</translation>
    </message>
    <message>
        <source>E-mail not verified</source>
        <translation>E-mail não verificado</translation>
    </message>
    <message>
        <source>Two-factor on</source>
        <translation>Dois fatores ativados</translation>
    </message>
    <message>
        <source>Two-factor off</source>
        <translation>Dois fatores desativados</translation>
    </message>
</context>
<context>
    <name>InviteDetail</name>
    <message>
        <source>The organization requires two-factor authentication, which is on.</source>
        <translation>A organização exige autenticação de dois fatores, que está ativada.</translation>
    </message>
    <message>
        <source>The chosen invite</source>
        <translation>O convite escolhido</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Sua função</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Convidado por</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Convidado</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>Aberto até</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>Copiar o e-mail</translation>
    </message>
    <message>
        <source>E-mail address copied</source>
        <translation>E-mail copiado</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceitar</translation>
    </message>
    <message>
        <source>Dis&amp;miss</source>
        <translation>&amp;Dispensar</translation>
    </message>
    <message>
        <source>Re&amp;ject…</source>
        <translation>&amp;Recusar…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>When you accept, you become a member of %1 with the role %2. What is yours stays yours.</source>
        <translation>Ao aceitar, você se torna membro de %1 com a função %2. O que é seu continua seu.</translation>
    </message>
    <message>
        <source>%1 (expired)</source>
        <translation>%1 (expirado)</translation>
    </message>
    <message>
        <source>%1 requires two-factor authentication of its members, and yours is off. Turn it on, then you can accept.</source>
        <translation>%1 exige autenticação de dois fatores dos seus membros, e a sua está desativada. Ative-a e então você poderá aceitar.</translation>
    </message>
    <message>
        <source>Turn on two-factor first…</source>
        <translation>Ativar dois fatores antes…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>The server gave this invite no id to answer it by.</source>
        <translation>O servidor não enviou um ID com o qual responder a este convite.</translation>
    </message>
    <message>
        <source>Takes the invite off your list, without a yes or no</source>
        <translation>Tira o convite da sua lista, sem dizer sim nem não</translation>
    </message>
    <message>
        <source>Declines the invite</source>
        <translation>Recusa o convite</translation>
    </message>
    <message>
        <source>Two-factor authentication has to be on first.</source>
        <translation>Antes é preciso ativar a autenticação de dois fatores.</translation>
    </message>
    <message>
        <source>Reject the invite?</source>
        <translation>Recusar o convite?</translation>
    </message>
    <message>
        <source>You decline to join %1. To join later, somebody there has to invite you again.</source>
        <translation>Você recusa entrar em %1. Para entrar depois, alguém de lá precisa convidar você de novo.</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>not named</source>
        <comment>who sent the invite</comment>
        <translation>não informado</translation>
    </message>
</context>
<context>
    <name>InviteListModel</name>
    <message>
        <source>New: %1</source>
        <translation>Novo: %1</translation>
    </message>
</context>
<context>
    <name>InviteNotices</name>
    <message numerus="yes">
        <source>%Ln new invite(s)</source>
        <translation>
            <numerusform>%Ln novo convite</numerusform>
            <numerusform>%Ln novos convites</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Conta to answer them.</source>
        <translation>Abra o Conta para responder.</translation>
    </message>
    <message>
        <source>an organization</source>
        <translation>uma organização</translation>
    </message>
    <message>
        <source>Invite to %1</source>
        <translation>Convite para %1</translation>
    </message>
    <message>
        <source>%1 invites you to join with the role %2.</source>
        <translation>%1 convida você a participar com a função %2.</translation>
    </message>
    <message>
        <source>You are invited to join with the role %1.</source>
        <translation>Você foi convidado a participar com a função %1.</translation>
    </message>
</context>
<context>
    <name>InviteWords</name>
    <message>
        <source>Accepting…</source>
        <translation>Aceitando…</translation>
    </message>
    <message>
        <source>Rejecting…</source>
        <translation>Recusando…</translation>
    </message>
    <message>
        <source>Dismissing…</source>
        <translation>Dispensando…</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Não aceito</translation>
    </message>
    <message>
        <source>Not rejected</source>
        <translation>Não recusado</translation>
    </message>
    <message>
        <source>Not dismissed</source>
        <translation>Não dispensado</translation>
    </message>
    <message>
        <source>Ends any moment</source>
        <translation>Termina a qualquer momento</translation>
    </message>
    <message>
        <source>If you still want to join, ask the organization for a new one.</source>
        <translation>Se você ainda quiser participar, peça um novo à organização.</translation>
    </message>
    <message>
        <source>If you still want to join, ask %1 for a new one.</source>
        <translation>Se você ainda quiser participar, peça um novo a %1.</translation>
    </message>
    <message>
        <source>It had expired before your answer arrived.</source>
        <translation>Ele expirou antes de sua resposta chegar.</translation>
    </message>
    <message>
        <source>This invite has expired and can no longer be answered.</source>
        <translation>Este convite expirou e não pode mais ser respondido.</translation>
    </message>
    <message>
        <source>You are now a member of %1 with the role %2. In the web console you find it among your organizations; what is yours stays yours.</source>
        <translation>Agora você é membro de %1 com a função %2. No console web, você a encontra entre suas organizações; o que é seu continua seu.</translation>
    </message>
    <message>
        <source>If %1 is among your organizations in the web console, you have joined.</source>
        <translation>Se %1 estiver entre suas organizações no console web, você já faz parte dela.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was lost, but the invite is no longer open: it has been answered.</source>
        <translation>A resposta do servidor se perdeu, mas o convite não está mais aberto: ele foi respondido.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceito</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Dispensado</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>No longer open</source>
        <translation>Não está mais aberto</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirado</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>You rejected this invite. %1</source>
        <translation>Você recusou este convite. %1</translation>
    </message>
    <message>
        <source>You dismissed this invite. %1</source>
        <translation>Você dispensou este convite. %1</translation>
    </message>
    <message>
        <source>This invite is no longer there: it was answered in another window or in the web console, or it was withdrawn.</source>
        <translation>Este convite não existe mais: foi respondido em outra janela ou no console web, ou foi retirado.</translation>
    </message>
    <message>
        <source>It is not known whether your answer arrived. Checking with %1…</source>
        <translation>Não se sabe se sua resposta chegou. Verificando em %1…</translation>
    </message>
    <message>
        <source>You joined %1</source>
        <translation>Você entrou em %1</translation>
    </message>
    <message>
        <source>Invite to %1 rejected</source>
        <translation>Convite para %1 recusado</translation>
    </message>
    <message>
        <source>Invite to %1 dismissed</source>
        <translation>Convite para %1 dispensado</translation>
    </message>
    <message>
        <source>Invite to %1: %2</source>
        <translation>Convite para %1: %2</translation>
    </message>
    <message>
        <source>Organization without a name</source>
        <translation>Organização sem nome</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>the organization</source>
        <translation>a organização</translation>
    </message>
    <message>
        <source>%1 · invited by %2</source>
        <translation>%1 · convite de %2</translation>
    </message>
    <message>
        <source>Not accepted: the invite is still open.</source>
        <translation>Não aceito: o convite ainda está aberto.</translation>
    </message>
    <message>
        <source>Not rejected: the invite is still open.</source>
        <translation>Não recusado: o convite ainda está aberto.</translation>
    </message>
    <message>
        <source>Not dismissed: the invite is still open.</source>
        <translation>Não dispensado: o convite ainda está aberto.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>an invite that can be answered</comment>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>It is not known whether your answer arrived.</source>
        <translation>Não se sabe se sua resposta chegou.</translation>
    </message>
</context>
<context>
    <name>InvitesCard</name>
    <message>
        <source>Open invites</source>
        <translation>Convites abertos</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Responder…</translation>
    </message>
    <message>
        <source>Answer open invites</source>
        <translation>Responder aos convites abertos</translation>
    </message>
    <message>
        <source>Your invites could not be loaded</source>
        <translation>Não foi possível carregar seus convites</translation>
    </message>
    <message>
        <source>No invite waits for an answer.</source>
        <translation>Nenhum convite aguarda resposta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) wait for an answer.</source>
        <translation>
            <numerusform>%Ln convite aguarda resposta.</numerusform>
            <numerusform>%Ln convites aguardam resposta.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” ends first: %2.</source>
        <comment>organization, 2 days left</comment>
        <translation>“%1” termina primeiro: %2.</translation>
    </message>
    <message>
        <source>An organization</source>
        <translation>Uma organização</translation>
    </message>
</context>
<context>
    <name>InvitesPage</name>
    <message>
        <source>Invites</source>
        <translation>Convites</translation>
    </message>
    <message>
        <source>Not offered by this server</source>
        <translation>Não disponível neste servidor</translation>
    </message>
    <message>
        <source>%1 runs a version of the platform that does not tell of invites. They come by e-mail, and the web console shows them.</source>
        <translation>%1 roda uma versão da plataforma que não informa os convites. Eles chegam por e-mail e aparecem no console web.</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Sem permissão</translation>
    </message>
    <message>
        <source>Your invites could not be loaded</source>
        <translation>Não foi possível carregar seus convites</translation>
    </message>
    <message>
        <source>No invites</source>
        <translation>Nenhum convite</translation>
    </message>
    <message>
        <source>When an organization invites you, its invite waits here. To join one, ask its administrator to invite %1.</source>
        <translation>Quando uma organização convida você, o convite aguarda aqui. Para entrar em uma, peça ao administrador dela que convide %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>You can look, but not answer. %1</source>
        <translation>Você pode ver, mas não responder. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln aberto</numerusform>
            <numerusform>%Ln abertos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed</source>
        <translation>
            <numerusform>%Ln encerrado</numerusform>
            <numerusform>%Ln encerrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Search by organization, role or name</source>
        <translation>Pesquisar por organização, função ou nome</translation>
    </message>
    <message>
        <source>No invite has these words</source>
        <translation>Nenhum convite tem estas palavras</translation>
    </message>
    <message>
        <source>The link leads to an invite that is not among those of %1. It may be answered or withdrawn, or meant for another account.</source>
        <translation>O link leva a um convite que não está entre os de %1. Talvez já tenha sido respondido ou retirado, ou seja para outra conta.</translation>
    </message>
</context>
<context>
    <name>KeepChoice</name>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>&amp;Manter conectado</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Tentar de novo com o chaveiro</translation>
    </message>
    <message>
        <source>This session only: nothing is kept on this computer.</source>
        <translation>Só esta sessão: nada é guardado neste computador.</translation>
    </message>
    <message>
        <source>Asking the keychain… If it wants to be unlocked, do that first.</source>
        <translation>Consultando o chaveiro… Se ele pedir para ser desbloqueado, faça isso primeiro.</translation>
    </message>
    <message>
        <source>The sign-in, never the password, goes into the keychain (%1).</source>
        <translation>O login, nunca a senha, fica guardado no chaveiro (%1).</translation>
    </message>
    <message>
        <source>This session only, unless the keychain (%1) is unlocked. It may ask for its password when you try again, or once you have signed in.</source>
        <translation>Só esta sessão, a não ser que o chaveiro (%1) seja desbloqueado. Ele pode pedir a senha quando você tentar de novo ou depois de entrar.</translation>
    </message>
    <message>
        <source>This session only, for now. %1</source>
        <translation>Só esta sessão, por enquanto. %1</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Account: %1</source>
        <translation>Conta: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Servidor: %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Criada em %1</translation>
    </message>
    <message>
        <source>For an authenticator app: time-based, SHA-1, 6 digits, 30 seconds. The platform has no recovery codes: this key is the way back in when the authenticator is lost. Whoever has it and the password can sign in, so keep it apart from both.</source>
        <translation>Para um aplicativo autenticador: por tempo, SHA-1, 6 dígitos, 30 segundos. A plataforma não tem códigos de recuperação: esta chave é o caminho de volta se o autenticador for perdido. Quem tiver a chave e a senha consegue entrar; guarde-a longe dos dois.</translation>
    </message>
    <message>
        <source>Two-factor key</source>
        <translation>Chave de dois fatores</translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>The server makes a key for you…</source>
        <translation>O servidor está criando uma chave para você…</translation>
    </message>
    <message>
        <source>The &amp;key is in my authenticator, and I have kept it in a safe place</source>
        <translation>A chave está no &amp;meu autenticador e eu a guardei em lugar seguro</translation>
    </message>
    <message>
        <source>Scan this with your authenticator</source>
        <translation>Leia isto com seu autenticador</translation>
    </message>
    <message>
        <source>Add an account there and point the camera at the code.</source>
        <translation>Adicione uma conta nele e aponte a câmera para o código.</translation>
    </message>
    <message>
        <source>Or type the key in</source>
        <translation>Ou digite a chave</translation>
    </message>
    <message>
        <source>Time-based (TOTP), SHA-1, 6 digits, 30 seconds.</source>
        <translation>Por tempo (TOTP), SHA-1, 6 dígitos, 30 segundos.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>As a picture with the QR code, or as a text</source>
        <translation>Como imagem com o código QR ou como texto</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Chave: %1</translation>
    </message>
    <message>
        <source>The server made no key</source>
        <translation>O servidor não criou nenhuma chave</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Keep the key first, then tick this: there are no recovery codes to fall back on.</source>
        <translation>Primeiro guarde a chave, depois marque aqui: não há códigos de recuperação a que recorrer.</translation>
    </message>
    <message>
        <source>Taken off the clipboard again.</source>
        <translation>Removida da área de transferência.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. In %Ln second(s) it is taken off the clipboard again.</source>
        <translation>
            <numerusform>Copiada. Em %Ln segundo ela é removida da área de transferência.</numerusform>
            <numerusform>Copiada. Em %Ln segundos ela é removida da área de transferência.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture with QR code (*.png)</source>
        <translation>Imagem com código QR (*.png)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Save the key</source>
        <translation>Salvar a chave</translation>
    </message>
    <message>
        <source>Saved to %1. Keep the file where nobody else gets at it.</source>
        <translation>Salva em %1. Mantenha o arquivo onde ninguém mais tenha acesso.</translation>
    </message>
    <message>
        <source>The key could not be saved to %1.</source>
        <translation>Não foi possível salvar a chave em %1.</translation>
    </message>
    <message>
        <source>Two-factor key</source>
        <translation>Chave de dois fatores</translation>
    </message>
    <message>
        <source>Print the key</source>
        <translation>Imprimir a chave</translation>
    </message>
    <message>
        <source>The key could not be printed.</source>
        <translation>Não foi possível imprimir a chave.</translation>
    </message>
    <message>
        <source>Sent to the printer. Make sure that the sheet came out readable.</source>
        <translation>Enviada à impressora. Confira se a folha saiu legível.</translation>
    </message>
</context>
<context>
    <name>KeychainCard</name>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusou</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Com defeito</translation>
    </message>
    <message>
        <source>Writing failed after %1 ms</source>
        <translation>A gravação falhou após %1 ms</translation>
    </message>
    <message>
        <source>Written in %1 ms</source>
        <translation>Gravado em %1 ms</translation>
    </message>
    <message>
        <source>Reading failed after %1 ms</source>
        <translation>A leitura falhou após %1 ms</translation>
    </message>
    <message>
        <source>Read in %1 ms</source>
        <translation>Lido em %1 ms</translation>
    </message>
    <message>
        <source>Removing failed after %1 ms</source>
        <translation>A remoção falhou após %1 ms</translation>
    </message>
    <message>
        <source>Removed in %1 ms</source>
        <translation>Removido em %1 ms</translation>
    </message>
    <message>
        <source>Check the &amp;keychain</source>
        <translation>Verificar o cha&amp;veiro</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Chaveiro</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Memory only</source>
        <translation>Só na memória</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer: the sign-in ends with the program.</source>
        <translation>Nada é guardado neste computador: o login termina com o programa.</translation>
    </message>
    <message>
        <source>Sign-ins can be kept here.</source>
        <translation>Logins podem ser guardados aqui.</translation>
    </message>
    <message>
        <source>Writes an entry of no worth into the keychain (%1), reads it back and removes it. A locked keychain may ask for its password.</source>
        <translation>Grava uma entrada de teste no chaveiro (%1), lê de volta e a remove. Um chaveiro bloqueado pode pedir a senha dele.</translation>
    </message>
</context>
<context>
    <name>KeychainName</name>
    <message>
        <source>Windows Credential Manager</source>
        <translation>Gerenciador de Credenciais do Windows</translation>
    </message>
    <message>
        <source>macOS keychain</source>
        <translation>Chaves do macOS</translation>
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
        <translation>Idioma e início</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Idio&amp;ma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Padrão do sistema</translation>
    </message>
    <message>
        <source>&amp;Open with</source>
        <translation>A&amp;brir com</translation>
    </message>
    <message>
        <source>From the next sign-in or start on.</source>
        <translation>A partir do próximo login ou início.</translation>
    </message>
    <message>
        <source>The page I was on last</source>
        <translation>A última página em que estive</translation>
    </message>
</context>
<context>
    <name>LimitNames</name>
    <message>
        <source>API tokens</source>
        <translation>Tokens de API</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Aplicativos</translation>
    </message>
    <message>
        <source>Application certificates</source>
        <translation>Certificados de aplicativo</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Autoridades certificadoras</translation>
    </message>
    <message>
        <source>Application keys</source>
        <translation>Chaves de aplicativo</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciais</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Dashboards</translation>
    </message>
    <message>
        <source>Data tables</source>
        <translation>Tabelas de dados</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Device recipes</source>
        <translation>Receitas de dispositivo</translation>
    </message>
    <message>
        <source>Experience domains</source>
        <translation>Domínios do Experience</translation>
    </message>
    <message>
        <source>Experience endpoints</source>
        <translation>Endpoints do Experience</translation>
    </message>
    <message>
        <source>Experience groups</source>
        <translation>Grupos do Experience</translation>
    </message>
    <message>
        <source>Experience slugs</source>
        <translation>Slugs do Experience</translation>
    </message>
    <message>
        <source>Experience users</source>
        <translation>Usuários do Experience</translation>
    </message>
    <message>
        <source>Experience versions</source>
        <translation>Versões do Experience</translation>
    </message>
    <message>
        <source>Experience views</source>
        <translation>Views do Experience</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Workflows</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrações</translation>
    </message>
    <message>
        <source>Notebooks</source>
        <translation>Notebooks</translation>
    </message>
    <message>
        <source>Private files</source>
        <translation>Arquivos privados</translation>
    </message>
    <message>
        <source>Resource jobs</source>
        <translation>Jobs de recursos</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Armazenamento</translation>
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
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Nearest limits</source>
        <translation>Limites mais próximos</translation>
    </message>
    <message>
        <source>The server names no limits for this account.</source>
        <translation>O servidor não informa limites para esta conta.</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>%1 em uso</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>&amp;Unlock</source>
        <translation>Desblo&amp;quear</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>Ir para o login</translation>
    </message>
    <message>
        <source>Conta is locked</source>
        <translation>O Conta está bloqueado</translation>
    </message>
    <message>
        <source>What you were doing is still there. Sign in to go on with it.</source>
        <translation>O que você estava fazendo continua lá. Entre para continuar.</translation>
    </message>
    <message>
        <source>Something that was typed is not saved. It is lost if Conta is closed now.</source>
        <translation>Algo que foi digitado não está salvo e se perde se o Conta for fechado agora.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Fechar mesmo assim</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Consultando o chaveiro…</translation>
    </message>
    <message>
        <source>Your last sign-in has expired. Sign in again.</source>
        <translation>Seu último login expirou. Entre de novo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>What you were doing is still there. The keychain (%1) opens it again, and may not ask for a password.</source>
        <translation>O que você estava fazendo continua lá. O chaveiro (%1) abre tudo de novo e talvez não peça senha.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The settings hold for now but could not be saved. %1</source>
        <translation>As configurações valem por enquanto, mas não puderam ser salvas. %1</translation>
    </message>
    <message>
        <source>You are signed out, but the sign-in may still be in the keychain. %1</source>
        <translation>Você saiu, mas o login talvez ainda esteja no chaveiro. %1</translation>
    </message>
    <message>
        <source>Starting the demo…</source>
        <translation>Iniciando a demonstração…</translation>
    </message>
    <message>
        <source>A stand-in for the platform, on this computer alone.</source>
        <translation>Um substituto da plataforma, só neste computador.</translation>
    </message>
    <message>
        <source>The demo could not be started.</source>
        <translation>Não foi possível iniciar a demonstração.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Asking the keychain for your sign-in…</source>
        <translation>Buscando seu login no chaveiro…</translation>
    </message>
    <message>
        <source>If it wants to be unlocked, do that first.</source>
        <translation>Se ele pedir para ser desbloqueado, faça isso primeiro.</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>Ir para o login</translation>
    </message>
    <message>
        <source>Your last sign-in has expired. Sign in again.</source>
        <translation>Seu último login expirou. Entre de novo.</translation>
    </message>
    <message>
        <source>A file of Conta could not be read and was put aside: %1</source>
        <translation>Um arquivo do Conta não pôde ser lido e foi posto de lado: %1</translation>
    </message>
    <message>
        <source>%1 – %2 – Conta</source>
        <translation>%1 – %2 – Conta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This account is signed out. Sign in to open it.</source>
        <translation>Você saiu desta conta. Entre para abri-la.</translation>
    </message>
    <message>
        <source>Something is left of the account</source>
        <translation>Algo da conta ficou para trás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>account, server</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s): %1</source>
        <translation>
            <numerusform>%Ln aviso: %1</numerusform>
            <numerusform>%Ln avisos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in to see the invite that the link leads to.</source>
        <translation>Entre para ver o convite ao qual o link leva.</translation>
    </message>
    <message>
        <source>The keychain works again, and may hold the sign-in of %1.</source>
        <translation>O chaveiro voltou a funcionar e pode ter o login de %1.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrir</translation>
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
        <translation>Configurações de rede</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Descartar as alterações?</translation>
    </message>
    <message>
        <source>The network settings that you changed are not saved yet.</source>
        <translation>As configurações de rede que você alterou ainda não foram salvas.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuar editando</translation>
    </message>
</context>
<context>
    <name>NetworkForm</name>
    <message>
        <source>&amp;Give up on an answer after</source>
        <translation>Esperar uma resposta por &amp;até</translation>
    </message>
    <message>
        <source>Use HTTP/&amp;2 where the server offers it</source>
        <translation>Usar HTTP/&amp;2 quando o servidor oferecer</translation>
    </message>
    <message>
        <source>Turn it off for a proxy that breaks it.</source>
        <translation>Desative se o seu proxy não funcionar com HTTP/2.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate authorities are not in use. %1</source>
        <translation>As autoridades certificadoras não estão em uso. %1</translation>
    </message>
    <message>
        <source>The proxy&apos;s password holds for this session only. %1</source>
        <translation>A senha do proxy vale só para esta sessão. %1</translation>
    </message>
    <message>
        <source>The proxy&apos;s password could not be had from the keychain: enter it again. %1</source>
        <translation>Não foi possível obter do chaveiro a senha do proxy: informe-a de novo. %1</translation>
    </message>
</context>
<context>
    <name>NotebooksTab</name>
    <message>
        <source>Notebook minutes</source>
        <translation>Minutos de notebook</translation>
    </message>
    <message>
        <source>Notebook runs by outcome</source>
        <translation>Execuções de notebook por resultado</translation>
    </message>
    <message>
        <source>No notebook ran in this range. Notebooks are written and started in the web console.</source>
        <translation>Nenhum notebook foi executado neste intervalo. Notebooks são escritos e iniciados no console web.</translation>
    </message>
    <message>
        <source>No notebook ran in this range.</source>
        <translation>Nenhum notebook foi executado neste intervalo.</translation>
    </message>
    <message>
        <source>Only the notebooks of applications that you own are counted, not those of your organizations. The platform counts their minutes by UTC days.</source>
        <translation>Só contam os notebooks dos aplicativos que são seus, não os das suas organizações. A plataforma conta os minutos por dias UTC.</translation>
    </message>
    <message>
        <source>Notebook minutes could not be loaded</source>
        <translation>Não foi possível carregar os minutos de notebook</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln run(s)</source>
        <translation>
            <numerusform>Em %Ln execução</numerusform>
            <numerusform>Em %Ln execuções</numerusform>
        </translation>
    </message>
    <message>
        <source>Notebook minutes by day</source>
        <translation>Minutos de notebook por dia</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Período anterior</translation>
    </message>
    <message>
        <source>Limit, spread evenly</source>
        <translation>Limite, distribuído por igual</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluídas</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Canceladas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Tempo esgotado</translation>
    </message>
    <message>
        <source>Minutes</source>
        <comment>of notebooks, before a number</comment>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Expected</source>
        <comment>values of a forecast</comment>
        <translation>Previsto</translation>
    </message>
</context>
<context>
    <name>NotificationsCard</name>
    <message>
        <source>Tell me on the desktop when an &amp;invite arrives</source>
        <translation>Avisar na área de trabalho quando chegar um co&amp;nvite</translation>
    </message>
    <message>
        <source>Conta looks for new invites every few minutes while its window is open. The notification names the organization and who invites you.</source>
        <translation>O Conta procura novos convites a cada poucos minutos enquanto sua janela está aberta. A notificação diz qual é a organização e quem convida você.</translation>
    </message>
    <message>
        <source>Tell me on the desktop when the &amp;payload limit is near</source>
        <translation>Avisar na área de trabalho quando o limite de &amp;payloads estiver próximo</translation>
    </message>
    <message>
        <source>Once each at 80, 95 and 100 percent of the limit of a billing period. Above it, payloads of the applications that you own are rejected.</source>
        <translation>Um aviso em cada marca: 80, 95 e 100 por cento do limite de um período de faturamento. Acima dele, os payloads dos aplicativos que são seus são rejeitados.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
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
        <translation>Editar</translation>
    </message>
    <message>
        <source>Collaborate</source>
        <translation>Colaborar</translation>
    </message>
    <message>
        <source>You can do everything, and manage the organization itself: its members and settings.</source>
        <translation>Você pode fazer tudo, inclusive gerenciar a própria organização: membros e configurações.</translation>
    </message>
    <message>
        <source>You can create, change and delete the organization&apos;s applications, dashboards and devices, but not manage its members.</source>
        <translation>Você pode criar, alterar e excluir os aplicativos, dashboards e dispositivos da organização, mas não gerenciar os membros.</translation>
    </message>
    <message>
        <source>You can see what the organization has and work with it, such as sending commands to devices, but not change how it is built.</source>
        <translation>Você pode ver o que a organização tem e trabalhar com isso, por exemplo enviar comandos a dispositivos, mas não mudar como está montado.</translation>
    </message>
    <message>
        <source>You can look at what the organization has, and change nothing.</source>
        <translation>Você pode ver o que a organização tem e não alterar nada.</translation>
    </message>
    <message>
        <source>You become a member, but see nothing until an administrator gives you a role in one of its applications or dashboards.</source>
        <translation>Você se torna membro, mas não vê nada até que um administrador dê a você uma função em um dos aplicativos ou dashboards dela.</translation>
    </message>
    <message>
        <source>The server does not say which role you would have. Ask whoever invited you.</source>
        <translation>O servidor não informa qual seria sua função. Pergunte a quem convidou você.</translation>
    </message>
    <message>
        <source>This version of Conta does not know the role “%1”. Ask whoever invited you what it allows.</source>
        <translation>Esta versão do Conta não conhece a função “%1”. Pergunte a quem convidou você o que ela permite.</translation>
    </message>
    <message>
        <source>View</source>
        <comment>role: may look and not change</comment>
        <translation>Visualizar</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no role</comment>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>not named</source>
        <comment>the role</comment>
        <translation>não informada</translation>
    </message>
</context>
<context>
    <name>OrganizationListModel</name>
    <message>
        <source>Your role there: %1, which may not be enough</source>
        <translation>Sua função lá: %1, o que talvez não baste</translation>
    </message>
    <message>
        <source>Your role there: %1</source>
        <translation>Sua função lá: %1</translation>
    </message>
    <message>
        <source>holds %1</source>
        <translation>tem %1</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>The overview could not be loaded</source>
        <translation>Não foi possível carregar a visão geral</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <translation>Não foi possível carregar</translation>
    </message>
    <message>
        <source>See usage</source>
        <translation>Ver consumo</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Shown as of %1. %2</source>
        <translation>Dados de %1. %2</translation>
    </message>
    <message>
        <source>Refresh (%1)</source>
        <comment>key</comment>
        <translation>Atualizar (%1)</translation>
    </message>
    <message>
        <source>Help with this page</source>
        <translation>Ajuda sobre esta página</translation>
    </message>
</context>
<context>
    <name>PageCatalogue</name>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>Invites</source>
        <translation>Convites</translation>
    </message>
    <message>
        <source>Recent items</source>
        <translation>Itens recentes</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferência</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Payloads</source>
        <translation>Payloads</translation>
    </message>
    <message>
        <source>Payloads as a table</source>
        <translation>Payloads em tabela</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Notebooks</source>
        <translation>Notebooks</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a page or an action</source>
        <translation>Encontrar uma página ou ação</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>Nada corresponde. Tente menos letras.</translation>
    </message>
    <message>
        <source>Pages and actions</source>
        <translation>Páginas e ações</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter does it, Esc closes.</source>
        <translation>As setas escolhem, Enter executa, Esc fecha.</translation>
    </message>
</context>
<context>
    <name>ParentChooser</name>
    <message>
        <source>Application</source>
        <translation>Aplicativo</translation>
    </message>
    <message>
        <source>A&amp;pplication</source>
        <translation>A&amp;plicativo</translation>
    </message>
    <message>
        <source>Choose an application</source>
        <translation>Escolha um aplicativo</translation>
    </message>
</context>
<context>
    <name>ParentPopup</name>
    <message>
        <source>Search, or paste an application&apos;s id</source>
        <translation>Pesquise ou cole o ID de um aplicativo</translation>
    </message>
    <message>
        <source>Choose an application</source>
        <translation>Escolha um aplicativo</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Aplicativos</translation>
    </message>
    <message>
        <source>The application with this id</source>
        <translation>O aplicativo com este ID</translation>
    </message>
    <message>
        <source>Your applications are on their way…</source>
        <translation>Carregando seus aplicativos…</translation>
    </message>
    <message>
        <source>Your applications could not be listed; only those opened last are here. %1</source>
        <translation>Não foi possível listar seus aplicativos; só os abertos por último estão aqui. %1</translation>
    </message>
    <message>
        <source>You own no applications. One of an organization can be chosen by its id.</source>
        <translation>Você não tem aplicativos. Um de uma organização pode ser escolhido pelo ID.</translation>
    </message>
    <message>
        <source>No application fits. One of an organization can be chosen by its id.</source>
        <translation>Nenhum aplicativo corresponde. Um de uma organização pode ser escolhido pelo ID.</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Change password…</source>
        <translation>Alterar senha…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Your organization&apos;s single sign-on manages how you sign in: there is no password here that could be changed.</source>
        <translation>O login único (SSO) da sua organização gerencia como você entra: não há aqui uma senha que possa ser alterada.</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nova senha</translation>
    </message>
    <message>
        <source>&amp;Repeat the new password</source>
        <translation>&amp;Repita a nova senha</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere else</source>
        <translation>Sair de todos os &amp;outros dispositivos</translation>
    </message>
    <message>
        <source>Every other device and program that is signed in to this account has to sign in again.</source>
        <translation>Todos os outros dispositivos e programas conectados a esta conta precisam entrar de novo.</translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation>Alterar &amp;senha</translation>
    </message>
    <message>
        <source>Last changed %1</source>
        <translation>Última alteração: %1</translation>
    </message>
    <message>
        <source>When it last changed is not known.</source>
        <translation>Não se sabe quando foi a última alteração.</translation>
    </message>
    <message>
        <source>This is the current password: choose another one</source>
        <translation>Esta é a senha atual: escolha outra</translation>
    </message>
    <message>
        <source>This does not meet every point of the list below yet</source>
        <translation>Ainda não atende a todos os pontos da lista abaixo</translation>
    </message>
    <message>
        <source>This is not the same as the new password</source>
        <translation>Não é igual à nova senha</translation>
    </message>
    <message>
        <source>It is not known whether the password was changed. %1</source>
        <translation>Não se sabe se a senha foi alterada. %1</translation>
    </message>
    <message>
        <source>Checking with %1…</source>
        <translation>Verificando em %1…</translation>
    </message>
    <message>
        <source>This server does not say when a password last changed: sign out, then try the new password and, if it is not accepted, the old one.</source>
        <translation>Este servidor não informa quando a senha foi alterada: saia, tente a nova senha e, se ela não for aceita, a antiga.</translation>
    </message>
    <message>
        <source>This sign-in is no longer accepted, which a changed password would explain. Sign in again, with the new password first and the old one if it is not accepted.</source>
        <translation>Este login não é mais aceito, o que uma senha alterada explicaria. Entre de novo, primeiro com a nova senha e, se ela não for aceita, com a antiga.</translation>
    </message>
    <message>
        <source>The password was changed; only the server&apos;s answer had been lost. The new one holds from now on, and this device stays signed in.</source>
        <translation>A senha foi alterada; só a resposta do servidor tinha se perdido. A partir de agora vale a nova, e este dispositivo continua conectado.</translation>
    </message>
    <message>
        <source>Your earlier attempt did change the password; only the server&apos;s answer had been lost. The new password of that attempt holds, and what is typed here was not sent. To change it again, type that one as the current password.</source>
        <translation>Sua tentativa anterior alterou, sim, a senha; só a resposta do servidor tinha se perdido. Vale a nova senha daquela tentativa, e o que está digitado aqui não foi enviado. Para alterá-la de novo, digite aquela como senha atual.</translation>
    </message>
    <message>
        <source>The password was not changed. %1</source>
        <translation>A senha não foi alterada. %1</translation>
    </message>
    <message>
        <source>No answer came, and so far nothing has changed: the old password holds. What you typed is still here; try again.</source>
        <translation>Não veio resposta e, até agora, nada mudou: vale a senha antiga. O que você digitou continua aqui; tente de novo.</translation>
    </message>
    <message>
        <source>The password was not changed. Current password or code not accepted.</source>
        <translation>A senha não foi alterada. Senha atual ou código não aceito.</translation>
    </message>
    <message>
        <source>The password was not changed. Current password not accepted.</source>
        <translation>A senha não foi alterada. Senha atual não aceita.</translation>
    </message>
    <message>
        <source>The password was not changed: see the fields marked below.</source>
        <translation>A senha não foi alterada: veja os campos marcados abaixo.</translation>
    </message>
    <message>
        <source>The password was changed and you are signed in, but this sign-in will not survive the end of the program. %1</source>
        <translation>A senha foi alterada e você está conectado, mas este login não sobrevive ao fim do programa. %1</translation>
    </message>
    <message>
        <source>The sign-in is kept again</source>
        <translation>O login voltou a ser guardado</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Senha alterada</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Tentar de novo com o chaveiro</translation>
    </message>
    <message>
        <source>The password was changed. The new sign-in is on its way into the keychain (%1)…</source>
        <translation>A senha foi alterada. O novo login está sendo guardado no chaveiro (%1)…</translation>
    </message>
</context>
<context>
    <name>PasswordChecklist</name>
    <message>
        <source>%1 to %2 characters</source>
        <translation>%1 a %2 caracteres</translation>
    </message>
    <message>
        <source>An upper-case letter, A to Z</source>
        <translation>Uma letra maiúscula, A a Z</translation>
    </message>
    <message>
        <source>A lower-case letter, a to z</source>
        <translation>Uma letra minúscula, a a z</translation>
    </message>
    <message>
        <source>A digit, 0 to 9</source>
        <translation>Um dígito, 0 a 9</translation>
    </message>
    <message>
        <source>A symbol or space, such as ! or #</source>
        <translation>Um símbolo ou espaço, como ! ou #</translation>
    </message>
    <message>
        <source>Not the current password</source>
        <translation>Diferente da senha atual</translation>
    </message>
    <message>
        <source>Repeated exactly</source>
        <translation>Repetida exatamente</translation>
    </message>
    <message>
        <source>The new password meets every point</source>
        <translation>A nova senha atende a todos os pontos</translation>
    </message>
    <message>
        <source>%1 of %2 points met</source>
        <translation>%1 de %2 pontos atendidos</translation>
    </message>
    <message>
        <source>Met: %1</source>
        <translation>Atendido: %1</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Ainda falta: %1</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Caps Lock seems to be on</source>
        <translation>O Caps Lock parece estar ligado</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Ocultar o que é digitado</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar o que é digitado</translation>
    </message>
</context>
<context>
    <name>PasswordStrength</name>
    <message>
        <source>Very weak – guessed at once</source>
        <translation>Muito fraca – adivinhada na hora</translation>
    </message>
    <message>
        <source>Weak – guessed quickly</source>
        <translation>Fraca – adivinhada rapidamente</translation>
    </message>
    <message>
        <source>Fair – holds for a while</source>
        <translation>Razoável – aguenta um tempo</translation>
    </message>
    <message>
        <source>Strong – hard to guess</source>
        <translation>Forte – difícil de adivinhar</translation>
    </message>
    <message>
        <source>Very strong – out of reach of guessing</source>
        <translation>Muito forte – impossível de adivinhar</translation>
    </message>
</context>
<context>
    <name>PasteIdsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Add to the selection</source>
        <translation>&amp;Adicionar à seleção</translation>
    </message>
    <message>
        <source>Paste ids</source>
        <translation>Colar IDs</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>IDs</translation>
    </message>
    <message>
        <source>Ids of 24 digits and letters a to f, with anything between them</source>
        <translation>IDs de 24 dígitos e letras de a a f, com qualquer coisa entre eles</translation>
    </message>
    <message>
        <source>Paste ids of applications and dashboards</source>
        <translation>Cole IDs de aplicativos e dashboards</translation>
    </message>
    <message>
        <source>A&amp;pplications</source>
        <translation>A&amp;plicativos</translation>
    </message>
    <message>
        <source>Da&amp;shboards</source>
        <translation>&amp;Dashboards</translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s) in neither of your lists: take as</source>
        <translation>
            <numerusform>%Ln ID que não está em nenhuma das suas listas: tratar como</numerusform>
            <numerusform>%Ln IDs que não estão em nenhuma das suas listas: tratar como</numerusform>
        </translation>
    </message>
    <message>
        <source>No ids yet.</source>
        <translation>Nenhum ID ainda.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln came more than once and count(s) once.</source>
        <translation>
            <numerusform>%Ln apareceu mais de uma vez e conta uma vez só.</numerusform>
            <numerusform>%Ln apareceram mais de uma vez e contam uma vez só.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) left out as no id: %1</source>
        <translation>
            <numerusform>%Ln palavra ignorada por não ser ID: %1</numerusform>
            <numerusform>%Ln palavras ignoradas por não serem IDs: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too many: one transfer takes at most %1 of each kind.</source>
        <translation>
            <numerusform>%Ln a mais: uma transferência leva no máximo %1 de cada tipo.</numerusform>
            <numerusform>%Ln a mais: uma transferência leva no máximo %1 de cada tipo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yours among %Ln id(s): %1.</source>
        <translation>
            <numerusform>%Ln ID; seu: %1.</numerusform>
            <numerusform>%Ln IDs; seus: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s), none of them in your lists. The server decides whether they can move.</source>
        <translation>
            <numerusform>%Ln ID, que não está nas suas listas. O servidor decide se ele pode ser movido.</numerusform>
            <numerusform>%Ln IDs, nenhum deles nas suas listas. O servidor decide se podem ser movidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are in neither list: the server decides whether those can move.</source>
        <translation>Os outros não estão em nenhuma das listas: o servidor decide se esses podem ser movidos.</translation>
    </message>
</context>
<context>
    <name>PayloadTypes</name>
    <message>
        <source>Split by</source>
        <translation>Dividir por</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Por origem</translation>
    </message>
    <message>
        <source>What they are made of</source>
        <translation>Composição</translation>
    </message>
    <message>
        <source>All payloads, billable or not: the platform does not say which types are billable.</source>
        <translation>Todos os payloads, faturáveis ou não: a plataforma não informa quais tipos são faturáveis.</translation>
    </message>
    <message>
        <source>No payloads in this range.</source>
        <translation>Nenhum payload neste intervalo.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>From: %1</source>
        <comment>list of sources</comment>
        <translation>De: %1</translation>
    </message>
</context>
<context>
    <name>PayloadView</name>
    <message>
        <source>Payload data, running total</source>
        <translation>Dados de payloads, acumulado</translation>
    </message>
    <message>
        <source>Payloads, running total</source>
        <translation>Payloads, acumulado</translation>
    </message>
    <message>
        <source>Payload data by hour</source>
        <translation>Dados de payloads por hora</translation>
    </message>
    <message>
        <source>Payloads by hour</source>
        <translation>Payloads por hora</translation>
    </message>
    <message>
        <source>Payload data by day</source>
        <translation>Dados de payloads por dia</translation>
    </message>
    <message>
        <source>Payloads by day</source>
        <translation>Payloads por dia</translation>
    </message>
    <message>
        <source>Billable</source>
        <translation>Faturáveis</translation>
    </message>
    <message>
        <source>Not billable</source>
        <translation>Não faturáveis</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Período anterior</translation>
    </message>
    <message>
        <source>Expected, billable</source>
        <translation>Previsto, faturáveis</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Limit, spread evenly</source>
        <translation>Limite, distribuído por igual</translation>
    </message>
    <message>
        <source>All</source>
        <comment>payloads, billable or not</comment>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>PayloadWords</name>
    <message>
        <source>Application files</source>
        <translation>Arquivos de aplicativo</translation>
    </message>
    <message>
        <source>A file of an application was stored or changed.</source>
        <translation>Um arquivo de um aplicativo foi gravado ou alterado.</translation>
    </message>
    <message>
        <source>Data tables</source>
        <translation>Tabelas de dados</translation>
    </message>
    <message>
        <source>A row of a data table was added, changed or removed.</source>
        <translation>Uma linha de uma tabela de dados foi adicionada, alterada ou removida.</translation>
    </message>
    <message>
        <source>Device commands</source>
        <translation>Comandos a dispositivos</translation>
    </message>
    <message>
        <source>A command was sent to a device.</source>
        <translation>Um comando foi enviado a um dispositivo.</translation>
    </message>
    <message>
        <source>Device connections</source>
        <translation>Conexões de dispositivos</translation>
    </message>
    <message>
        <source>A device connected to the broker.</source>
        <translation>Um dispositivo se conectou ao broker.</translation>
    </message>
    <message>
        <source>Devices created</source>
        <translation>Dispositivos criados</translation>
    </message>
    <message>
        <source>A device was created.</source>
        <translation>Um dispositivo foi criado.</translation>
    </message>
    <message>
        <source>Device disconnections</source>
        <translation>Desconexões de dispositivos</translation>
    </message>
    <message>
        <source>A device left the broker, or its connection broke.</source>
        <translation>Um dispositivo saiu do broker ou a conexão dele caiu.</translation>
    </message>
    <message>
        <source>Device state</source>
        <translation>Estado de dispositivos</translation>
    </message>
    <message>
        <source>A device reported measurements, or a workflow did so for it.</source>
        <translation>Um dispositivo enviou medições, ou um workflow fez isso por ele.</translation>
    </message>
    <message>
        <source>Experience endpoints</source>
        <translation>Endpoints do Experience</translation>
    </message>
    <message>
        <source>A page or an interface of an experience was requested.</source>
        <translation>Uma página ou uma interface de um Experience foi requisitada.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>An event was opened or changed.</source>
        <translation>Um evento foi aberto ou alterado.</translation>
    </message>
    <message>
        <source>Workflow errors</source>
        <translation>Erros de workflow</translation>
    </message>
    <message>
        <source>A workflow ran into an error.</source>
        <translation>Um workflow teve um erro.</translation>
    </message>
    <message>
        <source>Incoming e-mail</source>
        <translation>E-mails recebidos</translation>
    </message>
    <message>
        <source>An e-mail arrived for a workflow.</source>
        <translation>Um e-mail chegou para um workflow.</translation>
    </message>
    <message>
        <source>MQTT messages in</source>
        <translation>Mensagens MQTT recebidas</translation>
    </message>
    <message>
        <source>A message was published to a topic of the broker.</source>
        <translation>Uma mensagem foi publicada em um tópico do broker.</translation>
    </message>
    <message>
        <source>MQTT messages out</source>
        <translation>Mensagens MQTT enviadas</translation>
    </message>
    <message>
        <source>The broker delivered a message to a subscriber.</source>
        <translation>O broker entregou uma mensagem a um assinante.</translation>
    </message>
    <message>
        <source>Notebook runs</source>
        <translation>Execuções de notebook</translation>
    </message>
    <message>
        <source>A notebook was run.</source>
        <translation>Um notebook foi executado.</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>Timers</translation>
    </message>
    <message>
        <source>A timer started a workflow.</source>
        <translation>Um timer iniciou um workflow.</translation>
    </message>
    <message>
        <source>Virtual buttons</source>
        <translation>Botões virtuais</translation>
    </message>
    <message>
        <source>Somebody pressed a virtual button.</source>
        <translation>Alguém pressionou um botão virtual.</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Another service called a webhook.</source>
        <translation>Outro serviço chamou um webhook.</translation>
    </message>
    <message>
        <source>Applications, over MQTT</source>
        <translation>Aplicativos, via MQTT</translation>
    </message>
    <message>
        <source>With an application&apos;s own key.</source>
        <translation>Com uma chave do próprio aplicativo.</translation>
    </message>
    <message>
        <source>Devices, over MQTT</source>
        <translation>Dispositivos, via MQTT</translation>
    </message>
    <message>
        <source>Through the broker.</source>
        <translation>Pelo broker.</translation>
    </message>
    <message>
        <source>Devices, over REST</source>
        <translation>Dispositivos, via REST</translation>
    </message>
    <message>
        <source>By calls of the API.</source>
        <translation>Por chamadas da API.</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Workflows</translation>
    </message>
    <message>
        <source>While they ran.</source>
        <translation>Durante a execução.</translation>
    </message>
    <message>
        <source>Senders of e-mail</source>
        <translation>Remetentes de e-mail</translation>
    </message>
    <message>
        <source>From anywhere.</source>
        <translation>De qualquer lugar.</translation>
    </message>
    <message>
        <source>The public web</source>
        <translation>A web pública</translation>
    </message>
    <message>
        <source>By requests from anywhere.</source>
        <translation>Por requisições de qualquer lugar.</translation>
    </message>
    <message>
        <source>Timers of workflows</source>
        <translation>Timers de workflows</translation>
    </message>
    <message>
        <source>By the clock.</source>
        <translation>Pelo relógio.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>In the web console, or with a token of theirs.</source>
        <translation>No console web ou com um token delas.</translation>
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
        <translation>Nenhum payload neste intervalo. Eles vêm com o primeiro dispositivo, workflow ou webhook de um aplicativo que seja seu; ou escolha um intervalo maior.</translation>
    </message>
    <message>
        <source>Show by</source>
        <translation>Mostrar por</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Por dia</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Por hora</translation>
    </message>
    <message>
        <source>Running total</source>
        <translation>Acumulado</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Payloads that are counted</source>
        <translation>Payloads contados</translation>
    </message>
    <message>
        <source>Billable</source>
        <extracomment>All payloads, billable or not.</extracomment>
        <translation>Faturáveis</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>UTC days</source>
        <translation>Dias UTC</translation>
    </message>
    <message>
        <source>Local days</source>
        <translation>Dias locais</translation>
    </message>
    <message>
        <source>Only the applications that you own are counted, not those of your organizations.</source>
        <translation>Só contam os aplicativos que são seus, não os das suas organizações.</translation>
    </message>
    <message>
        <source>Billable or not</source>
        <translation>Faturáveis ou não</translation>
    </message>
    <message>
        <source>Data in payloads</source>
        <translation>Dados em payloads</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Billable or not: this server does not tell them apart.</source>
        <translation>Faturáveis ou não: este servidor não os distingue.</translation>
    </message>
    <message>
        <source>The whole of it.</source>
        <extracomment>Said of the number for an earlier time: it counts that time to its end.</extracomment>
        <translation>O período inteiro.</translation>
    </message>
    <message>
        <source>Expected in this period</source>
        <translation>Previsto neste período</translation>
    </message>
    <message>
        <source>This server has no numbers over time.</source>
        <translation>Este servidor não tem números ao longo do tempo.</translation>
    </message>
    <message>
        <source>Not offered by this server</source>
        <translation>Não disponível neste servidor</translation>
    </message>
    <message>
        <source>It runs an older version of the platform that has only the totals of a range, which are above and below.</source>
        <translation>Ele roda uma versão mais antiga da plataforma, que só tem os totais de um intervalo; eles estão acima e abaixo.</translation>
    </message>
    <message>
        <source>Payloads over time could not be loaded</source>
        <translation>Não foi possível carregar os payloads ao longo do tempo</translation>
    </message>
    <message>
        <source>The types of payload could not be loaded</source>
        <translation>Não foi possível carregar os tipos de payload</translation>
    </message>
    <message>
        <source>Not billable among these: %1</source>
        <comment>payloads or data</comment>
        <translation>Não faturáveis entre estes: %1</translation>
    </message>
    <message>
        <source>Not billable, and left out here: %1</source>
        <comment>payloads or data</comment>
        <translation>Não faturáveis, fora desta contagem: %1</translation>
    </message>
    <message>
        <source>The payload limit (%1) is used up. In your own space, payloads above it are rejected until the period ends on %2.</source>
        <translation>O limite de payloads (%1) foi consumido. No seu próprio espaço, payloads acima dele são rejeitados até o período terminar em %2.</translation>
    </message>
</context>
<context>
    <name>PeriodCard</name>
    <message>
        <source>Payloads this period</source>
        <translation>Payloads neste período</translation>
    </message>
    <message>
        <source>Notebook minutes this period</source>
        <translation>Minutos de notebook neste período</translation>
    </message>
    <message>
        <source>Usage in detail</source>
        <translation>Consumo em detalhes</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>the limit</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>The numbers of this period could not be loaded</source>
        <translation>Não foi possível carregar os números deste período</translation>
    </message>
    <message>
        <source>The server names no billing period for this account.</source>
        <translation>O servidor não informa um período de faturamento para esta conta.</translation>
    </message>
    <message>
        <source>This server runs an older version of the platform that does not count this.</source>
        <translation>Este servidor roda uma versão mais antiga da plataforma, que não conta isso.</translation>
    </message>
</context>
<context>
    <name>PeriodFigures</name>
    <message>
        <source>Limit of this period</source>
        <translation>Limite deste período</translation>
    </message>
    <message>
        <source>The server names no limit.</source>
        <translation>O servidor não informa nenhum limite.</translation>
    </message>
    <message>
        <source>Expected in this period</source>
        <translation>Previsto neste período</translation>
    </message>
    <message>
        <source>The server names no billing period.</source>
        <translation>O servidor não informa um período de faturamento.</translation>
    </message>
    <message numerus="yes">
        <source>Too little data: that takes %Ln whole day(s).</source>
        <translation>
            <numerusform>Dados insuficientes: é preciso %Ln dia completo.</numerusform>
            <numerusform>Dados insuficientes: são precisos %Ln dias completos.</numerusform>
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
        <translation>De %1 a %2 até %3.</translation>
    </message>
    <message>
        <source>The limit is reached.</source>
        <translation>O limite foi atingido.</translation>
    </message>
    <message>
        <source>The limit is reached within a day.</source>
        <translation>O limite será atingido em menos de um dia.</translation>
    </message>
    <message numerus="yes">
        <source>The limit is reached in about %Ln day(s).</source>
        <translation>
            <numerusform>O limite será atingido em cerca de %Ln dia.</numerusform>
            <numerusform>O limite será atingido em cerca de %Ln dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>The limit may be reached.</source>
        <translation>O limite pode ser atingido.</translation>
    </message>
    <message>
        <source>That is within the limit.</source>
        <translation>Está dentro do limite.</translation>
    </message>
    <message>
        <source>Nothing of this range is over yet.</source>
        <translation>Nada deste intervalo terminou ainda.</translation>
    </message>
    <message>
        <source>Nothing is known of that time.</source>
        <translation>Nada se sabe desse período.</translation>
    </message>
    <message>
        <source>Over the same days: now %1.</source>
        <comment>change</comment>
        <extracomment>Said of the number of an earlier time, shown above it: how much more or less it is now.</extracomment>
        <translation>Nos mesmos dias: agora %1.</translation>
    </message>
    <message>
        <source>There was nothing then.</source>
        <translation>Não havia nada então.</translation>
    </message>
    <message>
        <source>Over the same time, up to %2: now %1.</source>
        <comment>change, moment</comment>
        <translation>No mesmo período, até %2: agora %1.</translation>
    </message>
    <message>
        <source>There was nothing then, up to %1.</source>
        <comment>moment</comment>
        <translation>Não havia nada então, até %1.</translation>
    </message>
    <message>
        <source>Over the same days, %2 included: now %1.</source>
        <comment>change, last day</comment>
        <translation>Nos mesmos dias, incluindo %2: agora %1.</translation>
    </message>
    <message>
        <source>There was nothing then, up to and including %1.</source>
        <comment>last day</comment>
        <translation>Não havia nada então, até %1 inclusive.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, limit</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>what is counted, used, limit</comment>
        <translation>%1: %2 de %3</translation>
    </message>
</context>
<context>
    <name>PeriodWords</name>
    <message>
        <source>The limit is reached: further payloads are rejected until the period turns over.</source>
        <translation>O limite foi atingido: novos payloads são rejeitados até o período recomeçar.</translation>
    </message>
    <message>
        <source>The limit is reached.</source>
        <translation>O limite foi atingido.</translation>
    </message>
    <message>
        <source>The limit is expected to be reached within a day.</source>
        <translation>O limite deve ser atingido em menos de um dia.</translation>
    </message>
    <message numerus="yes">
        <source>The limit is expected to be reached in about %Ln day(s), on %1.</source>
        <translation>
            <numerusform>O limite deve ser atingido em cerca de %Ln dia, em %1.</numerusform>
            <numerusform>O limite deve ser atingido em cerca de %Ln dias, em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No forecast: this server does not count by day. Counted is everything, billable or not.</source>
        <translation>Sem previsão: este servidor não conta por dia. Conta-se tudo, faturável ou não.</translation>
    </message>
    <message>
        <source>No forecast: %1</source>
        <translation>Sem previsão: %1</translation>
    </message>
    <message numerus="yes">
        <source>Too little data for a forecast: that takes %Ln whole day(s).</source>
        <translation>
            <numerusform>Dados insuficientes para uma previsão: é preciso %Ln dia completo.</numerusform>
            <numerusform>Dados insuficientes para uma previsão: são precisos %Ln dias completos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server names no limit.</source>
        <translation>O servidor não informa nenhum limite.</translation>
    </message>
    <message>
        <source>The limit may be reached, on %1 at the earliest.</source>
        <translation>O limite pode ser atingido, mas não antes de %1.</translation>
    </message>
    <message>
        <source>The limit is not expected to be reached.</source>
        <translation>O limite não deve ser atingido.</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>Terminou em %1</translation>
    </message>
    <message>
        <source>Turns over %1, on %2</source>
        <comment>in 3 days, date</comment>
        <translation>Recomeça %1 (%2)</translation>
    </message>
    <message>
        <source>Expected by %2: about %1.</source>
        <comment>number, date</comment>
        <translation>Previsão até %2: cerca de %1.</translation>
    </message>
    <message>
        <source>Expected by %2: about %1, nine times in ten between %3 and %4.</source>
        <comment>number, date, low, high</comment>
        <translation>Previsão até %2: cerca de %1; em nove de dez casos, entre %3 e %4.</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>This token lacks the scope %1.</source>
        <translation>Este token não tem o escopo %1.</translation>
    </message>
    <message>
        <source>The e-mail address has to be verified first; see the page “Profile”.</source>
        <translation>Antes, o e-mail precisa ser verificado; veja a página “Perfil”.</translation>
    </message>
</context>
<context>
    <name>PrivacyCard</name>
    <message>
        <source>Lock</source>
        <translation>Bloqueio</translation>
    </message>
    <message>
        <source>Copied secrets</source>
        <translation>Segredos copiados</translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation>&amp;Bloquear após</translation>
    </message>
    <message>
        <source>Without a key or a movement for that long, the pages are covered and the sign-in leaves the program&apos;s memory.</source>
        <translation>Depois desse tempo sem usar o teclado ou o mouse, as páginas são ocultadas e o login sai da memória do programa.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a copied key or token off the clip&amp;board after</source>
        <translation>Apagar da á&amp;rea de transferência chaves e tokens copiados após</translation>
    </message>
    <message>
        <source>Let the &amp;keychain open the lock</source>
        <translation>Usar o &amp;chaveiro para desbloquear</translation>
    </message>
    <message>
        <source>Instead of the account&apos;s password. A keychain that was opened when you logged in opens for anybody at your desk.</source>
        <translation>No lugar da senha da conta. Se o chaveiro já fica aberto depois que você entra no computador, qualquer pessoa na sua mesa consegue desbloquear.</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>You can look but not change anything: this token lacks the scope me.patch.</source>
        <translation>Você pode ver, mas não alterar: este token não tem o escopo me.patch.</translation>
    </message>
    <message>
        <source>Your profile could not be loaded</source>
        <translation>Não foi possível carregar seu perfil</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The program could not start a second time.</source>
        <translation>Não foi possível iniciar o programa uma segunda vez.</translation>
    </message>
    <message>
        <source>Conta %1 is out</source>
        <translation>O Conta %1 foi lançado</translation>
    </message>
    <message>
        <source>The settings lead to its web page.</source>
        <translation>As configurações levam à página dele na web.</translation>
    </message>
</context>
<context>
    <name>ProofFields</name>
    <message>
        <source>C&amp;urrent password</source>
        <translation>Senha &amp;atual</translation>
    </message>
    <message>
        <source>&amp;Two-factor code</source>
        <translation>&amp;Código de dois fatores</translation>
    </message>
    <message>
        <source>Enter your current password</source>
        <translation>Informe sua senha atual</translation>
    </message>
    <message>
        <source>The code has six digits</source>
        <translation>O código tem seis dígitos</translation>
    </message>
</context>
<context>
    <name>ProofForm</name>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known whether two-factor authentication was turned on. %1</source>
        <translation>Não se sabe se a autenticação de dois fatores foi ativada. %1</translation>
    </message>
    <message>
        <source>It is not known whether two-factor authentication was turned off. %1</source>
        <translation>Não se sabe se a autenticação de dois fatores foi desativada. %1</translation>
    </message>
    <message>
        <source>Checking with %1…</source>
        <translation>Verificando em %1…</translation>
    </message>
    <message>
        <source>This server does not say whether it is. Keep the key until you have signed in once more.</source>
        <translation>Este servidor não informa se está ativada. Guarde a chave até entrar mais uma vez.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>This sign-in has ended. Sign in again, with a code if one is asked for; then it is checked.</source>
        <translation>Este login foi encerrado. Entre de novo, com um código se for pedido; depois a verificação é feita.</translation>
    </message>
    <message>
        <source>No answer came, and so far nothing has changed. What you typed is still here: try again with the next code.</source>
        <translation>Não veio resposta e, até agora, nada mudou. O que você digitou continua aqui: tente de novo com o próximo código.</translation>
    </message>
    <message>
        <source>Password or code not accepted. A code is taken once only: wait until your authenticator shows the next one, then try again.</source>
        <translation>Senha ou código não aceito. Cada código vale uma vez só: espere o autenticador mostrar o próximo e tente de novo.</translation>
    </message>
    <message>
        <source>Two-factor authentication was not turned on. %1</source>
        <translation>A autenticação de dois fatores não foi ativada. %1</translation>
    </message>
    <message>
        <source>Two-factor authentication was not turned off. %1</source>
        <translation>A autenticação de dois fatores não foi desativada. %1</translation>
    </message>
    <message>
        <source>You are signed in again. Enter the code that your authenticator shows now.</source>
        <translation>Você entrou de novo. Informe o código que seu autenticador mostra agora.</translation>
    </message>
    <message>
        <source>The answer of %1 is still to come. Only then is it known how things stand; it takes no longer than half a minute.</source>
        <translation>A resposta de %1 ainda não chegou. Só então se sabe como ficou; não leva mais de meio minuto.</translation>
    </message>
    <message>
        <source>%1 Codes come from the time: set the clock of the device with your authenticator to automatic, or its codes are not accepted.</source>
        <translation>%1 Os códigos dependem da hora: ajuste o relógio do dispositivo do autenticador para automático, senão os códigos não são aceitos.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the server&apos;s.</source>
        <translation>O relógio deste computador está %1 adiantado em relação ao do servidor.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the server&apos;s.</source>
        <translation>O relógio deste computador está %1 atrasado em relação ao do servidor.</translation>
    </message>
    <message>
        <source>That may be why.</source>
        <comment>a clock that is wrong</comment>
        <translation>Pode ser esse o motivo.</translation>
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
        <translation>Tipo de proxy</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>H&amp;ost</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>&amp;Porta</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nome de &amp;usuário</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Sen&amp;ha</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Padrão do s&amp;istema</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Nenhum</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>Enter the name or address of the proxy</source>
        <translation>Informe o nome ou endereço do proxy</translation>
    </message>
    <message>
        <source>The name alone, without http:// and path</source>
        <translation>Só o nome, sem http:// nem caminho</translation>
    </message>
    <message>
        <source>A number from 1 to 65535</source>
        <translation>Um número de 1 a 65535</translation>
    </message>
    <message>
        <source>Enter the user name that the password is for</source>
        <translation>Informe o nome de usuário ao qual a senha pertence</translation>
    </message>
    <message>
        <source>Empty where the proxy wants no sign-in</source>
        <translation>Vazio se o proxy não exigir login</translation>
    </message>
    <message>
        <source>Whatever the desktop or the environment of the program says.</source>
        <translation>O que o ambiente gráfico ou as variáveis de ambiente do programa indicarem.</translation>
    </message>
    <message>
        <source>Servers are reached directly.</source>
        <translation>Os servidores são acessados diretamente.</translation>
    </message>
    <message>
        <source>For every server but this computer itself.</source>
        <translation>Para todos os servidores, menos este computador.</translation>
    </message>
    <message>
        <source>Known. Leave it empty to go on using it</source>
        <translation>Conhecida. Deixe vazio para continuar a usá-la</translation>
    </message>
    <message>
        <source>For this session only, and to this proxy alone</source>
        <translation>Só para esta sessão, e só vai para este proxy</translation>
    </message>
    <message>
        <source>Goes into the keychain (%1), and to this proxy alone</source>
        <translation>Fica guardada no chaveiro (%1), e só vai para este proxy</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code of the key</source>
        <translation>Código QR da chave</translation>
    </message>
    <message>
        <source>The same key stands beside it as text.</source>
        <translation>A mesma chave está ao lado, em texto.</translation>
    </message>
</context>
<context>
    <name>RangeChooser</name>
    <message>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Este período</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dias</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dias</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 dias</translation>
    </message>
    <message>
        <source>365 days</source>
        <translation>365 dias</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one day to another</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>QDateEdit format</comment>
        <translation>dd/MM/yyyy</translation>
    </message>
    <message>
        <source>The server names no billing period for this account.</source>
        <translation>O servidor não informa um período de faturamento para esta conta.</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>O intervalo termina antes de começar.</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Recent applications</source>
        <translation>Aplicativos recentes</translation>
    </message>
    <message>
        <source>All recent items</source>
        <translation>Todos os itens recentes</translation>
    </message>
    <message>
        <source>Applications appear here once you open them in the web console.</source>
        <translation>Os aplicativos aparecem aqui depois que você os abre no console web.</translation>
    </message>
    <message>
        <source>This server does not tell which applications were opened last.</source>
        <translation>Este servidor não informa quais aplicativos foram abertos por último.</translation>
    </message>
</context>
<context>
    <name>RecentKinds</name>
    <message>
        <source>Applications</source>
        <translation>Aplicativos</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
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
        <translation>Organizações</translation>
    </message>
    <message>
        <source>Search applications by name or id</source>
        <translation>Pesquisar aplicativos por nome ou ID</translation>
    </message>
    <message>
        <source>Search devices by name or id</source>
        <translation>Pesquisar dispositivos por nome ou ID</translation>
    </message>
    <message>
        <source>Search workflows by name or id</source>
        <translation>Pesquisar workflows por nome ou ID</translation>
    </message>
    <message>
        <source>Search dashboards by name or id</source>
        <translation>Pesquisar dashboards por nome ou ID</translation>
    </message>
    <message>
        <source>Search organizations by name or id</source>
        <translation>Pesquisar organizações por nome ou ID</translation>
    </message>
    <message>
        <source>No applications yet</source>
        <translation>Nenhum aplicativo ainda</translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>Nenhum dispositivo ainda</translation>
    </message>
    <message>
        <source>No workflows yet</source>
        <translation>Nenhum workflow ainda</translation>
    </message>
    <message>
        <source>No dashboards yet</source>
        <translation>Nenhum dashboard ainda</translation>
    </message>
    <message>
        <source>No organizations yet</source>
        <translation>Nenhuma organização ainda</translation>
    </message>
    <message>
        <source>Applications come here once you open them in the web console. You can also add one by its id.</source>
        <translation>Os aplicativos aparecem aqui depois que você os abre no console web. Você também pode adicionar um pelo ID.</translation>
    </message>
    <message>
        <source>Devices come here once you open them in the web console. Choose another application above, or add a device by its id.</source>
        <translation>Os dispositivos aparecem aqui depois que você os abre no console web. Escolha outro aplicativo acima ou adicione um dispositivo pelo ID.</translation>
    </message>
    <message>
        <source>Workflows come here once you open them in the web console. Choose another application above, or add a workflow by its id.</source>
        <translation>Os workflows aparecem aqui depois que você os abre no console web. Escolha outro aplicativo acima ou adicione um workflow pelo ID.</translation>
    </message>
    <message>
        <source>Dashboards come here once you open them in the web console. You can also add one by its id.</source>
        <translation>Os dashboards aparecem aqui depois que você os abre no console web. Você também pode adicionar um pelo ID.</translation>
    </message>
    <message>
        <source>Organizations come here once you open them in the web console. You can also add one by its id.</source>
        <translation>As organizações aparecem aqui depois que você as abre no console web. Você também pode adicionar uma pelo ID.</translation>
    </message>
    <message>
        <source>Add an application by its id</source>
        <translation>Adicionar um aplicativo pelo ID</translation>
    </message>
    <message>
        <source>Add a device by its id</source>
        <translation>Adicionar um dispositivo pelo ID</translation>
    </message>
    <message>
        <source>Add a workflow by its id</source>
        <translation>Adicionar um workflow pelo ID</translation>
    </message>
    <message>
        <source>Add a dashboard by its id</source>
        <translation>Adicionar um dashboard pelo ID</translation>
    </message>
    <message>
        <source>Add an organization by its id</source>
        <translation>Adicionar uma organização pelo ID</translation>
    </message>
</context>
<context>
    <name>RecentListModel</name>
    <message>
        <source>Without a name</source>
        <translation>Sem nome</translation>
    </message>
    <message>
        <source>The server sent no id</source>
        <translation>O servidor não enviou um ID</translation>
    </message>
</context>
<context>
    <name>RecentPage</name>
    <message>
        <source>Recent items</source>
        <translation>Itens recentes</translation>
    </message>
    <message>
        <source>Any application</source>
        <translation>Qualquer aplicativo</translation>
    </message>
    <message>
        <source>&amp;Add by id…</source>
        <translation>&amp;Adicionar pelo ID…</translation>
    </message>
    <message>
        <source>Kinds of items</source>
        <translation>Tipos de itens</translation>
    </message>
    <message>
        <source>Opened in the web console</source>
        <translation>Aberto no console web</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is %1</source>
        <translation>Não foi possível abrir um navegador. O endereço é %1</translation>
    </message>
    <message>
        <source>The address of this server&apos;s web console is not known. Enter it in the settings.</source>
        <translation>O endereço do console web deste servidor não é conhecido. Informe-o nas configurações.</translation>
    </message>
    <message>
        <source>Recent items cannot be shown</source>
        <translation>Não é possível mostrar os itens recentes</translation>
    </message>
    <message>
        <source>Not offered by this server</source>
        <translation>Não disponível neste servidor</translation>
    </message>
    <message>
        <source>The list could not be loaded</source>
        <translation>Não foi possível carregar a lista</translation>
    </message>
    <message>
        <source>Something is being added already.</source>
        <translation>Um item já está sendo adicionado.</translation>
    </message>
    <message>
        <source>Choose the application above first: it is part of the address in the web console.</source>
        <translation>Antes, escolha o aplicativo acima: ele faz parte do endereço no console web.</translation>
    </message>
    <message>
        <source>“%1” is on the list</source>
        <translation>“%1” está na lista</translation>
    </message>
    <message>
        <source>It is on the list</source>
        <translation>Está na lista</translation>
    </message>
    <message>
        <source>%1 was not added. %2</source>
        <translation>%1 não foi adicionado. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar o endereço</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir as configurações</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Endereço copiado</translation>
    </message>
</context>
<context>
    <name>RecentPanel</name>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a pesquisa</translation>
    </message>
    <message>
        <source>&amp;Open in the web console</source>
        <translation>A&amp;brir no console web</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>Copiar &amp;ID</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>Copiar &amp;nome</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln itens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln item(s)</source>
        <translation>
            <numerusform>%1 de %Ln item</numerusform>
            <numerusform>%1 de %Ln itens</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here fits “%1”.</source>
        <translation>Nada aqui corresponde a “%1”.</translation>
    </message>
    <message>
        <source>The server sent no id for this item.</source>
        <translation>O servidor não enviou um ID para este item.</translation>
    </message>
    <message>
        <source>Copy the id (%1)</source>
        <translation>Copiar o ID (%1)</translation>
    </message>
    <message>
        <source>Copy the name (%1)</source>
        <translation>Copiar o nome (%1)</translation>
    </message>
    <message>
        <source>Id copied</source>
        <translation>ID copiado</translation>
    </message>
    <message>
        <source>Name copied</source>
        <translation>Nome copiado</translation>
    </message>
    <message>
        <source>Open in the web console (%1)</source>
        <comment>key</comment>
        <translation>Abrir no console web (%1)</translation>
    </message>
</context>
<context>
    <name>RequestLogCard</name>
    <message>
        <source>Nothing has been asked of the server yet.</source>
        <translation>Nenhuma requisição foi feita ao servidor ainda.</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Atualizar</translation>
    </message>
    <message>
        <source>Update the requests</source>
        <translation>Atualizar as requisições</translation>
    </message>
    <message>
        <source>The last 500 of this run, the newest first. Neither what was sent nor what was answered is noted, and nothing is written to a file.</source>
        <translation>As últimas 500 desta execução, as mais recentes primeiro. Nem o que foi enviado nem o que foi respondido é registrado, e nada é gravado em arquivo.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requisições</translation>
    </message>
</context>
<context>
    <name>RequestLogModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>ResourceListModel</name>
    <message>
        <source>%1, chosen. %2</source>
        <translation>%1, escolhido. %2</translation>
    </message>
    <message>
        <source>%1, not chosen. %2</source>
        <translation>%1, não escolhido. %2</translation>
    </message>
    <message>
        <source>Not in your list: the server decides</source>
        <translation>Não está na sua lista: o servidor decide</translation>
    </message>
</context>
<context>
    <name>ResourcePicker</name>
    <message>
        <source>Search applications</source>
        <translation>Pesquisar aplicativos</translation>
    </message>
    <message>
        <source>Search dashboards</source>
        <translation>Pesquisar dashboards</translation>
    </message>
    <message>
        <source>Select all shown</source>
        <translation>Selecionar exibidos</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Aplicativos</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Dashboards</translation>
    </message>
    <message>
        <source>Select all applications shown</source>
        <translation>Selecionar todos os aplicativos exibidos</translation>
    </message>
    <message>
        <source>Select all dashboards shown</source>
        <translation>Selecionar todos os dashboards exibidos</translation>
    </message>
    <message>
        <source>Choose no applications</source>
        <translation>Não escolher nenhum aplicativo</translation>
    </message>
    <message>
        <source>Choose no dashboards</source>
        <translation>Não escolher nenhum dashboard</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>Escolhidos: %1 de %2</translation>
    </message>
    <message>
        <source>Nothing here fits the search.</source>
        <translation>Nada aqui corresponde à pesquisa.</translation>
    </message>
    <message>
        <source>They may not be listed, but their ids can be pasted.</source>
        <translation>Não podem ser listados, mas seus IDs podem ser colados.</translation>
    </message>
    <message>
        <source>You own no applications.</source>
        <translation>Você não tem aplicativos.</translation>
    </message>
    <message>
        <source>You own no dashboards.</source>
        <translation>Você não tem dashboards.</translation>
    </message>
    <message>
        <source>One transfer takes at most %1 applications: move these first, then the rest.</source>
        <translation>Uma transferência leva no máximo %1 aplicativos: mova estes primeiro e depois o resto.</translation>
    </message>
    <message>
        <source>One transfer takes at most %1 dashboards: move these first, then the rest.</source>
        <translation>Uma transferência leva no máximo %1 dashboards: mova estes primeiro e depois o resto.</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Verificar de novo</translation>
    </message>
    <message>
        <source>&amp;Try again with what is still here</source>
        <translation>&amp;Tentar de novo com o que ainda está aqui</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Concluir</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Done. Looking at what has moved…</source>
        <translation>Pronto. Verificando o que foi movido…</translation>
    </message>
    <message>
        <source>It is not known whether anything has moved</source>
        <translation>Não se sabe se algo foi movido</translation>
    </message>
    <message>
        <source>Both lists are fetched anew.</source>
        <translation>As duas listas estão sendo buscadas de novo.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was lost. Looking at what is still yours…</source>
        <translation>A resposta do servidor se perdeu. Verificando o que ainda é seu…</translation>
    </message>
    <message>
        <source>The answer was lost, but your lists tell what has happened.</source>
        <translation>A resposta se perdeu, mas suas listas mostram o que aconteceu.</translation>
    </message>
    <message>
        <source>The server says that it is done</source>
        <translation>O servidor diz que terminou</translation>
    </message>
    <message>
        <source>None of the ids was in your lists, so your lists cannot tell.</source>
        <translation>Nenhum dos IDs estava nas suas listas; por isso, elas não podem confirmar.</translation>
    </message>
    <message>
        <source>It has moved</source>
        <translation>Foi movido</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln have moved</source>
        <translation>
            <numerusform>%Ln foi movido</numerusform>
            <numerusform>Tudo foi movido: %Ln itens</numerusform>
        </translation>
    </message>
    <message>
        <source>New owner: %1.</source>
        <translation>Novo dono: %1.</translation>
    </message>
    <message>
        <source>Nothing has moved</source>
        <translation>Nada foi movido</translation>
    </message>
    <message>
        <source>The server said yes, but everything is still yours. It may take a moment: check again before you try again.</source>
        <translation>O servidor disse sim, mas tudo ainda é seu. Pode demorar um pouco: verifique de novo antes de tentar outra vez.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was lost, and everything is still yours. The server may still be at work on it: check again in a moment before you try again.</source>
        <translation>A resposta do servidor se perdeu, e tudo ainda é seu. O servidor ainda pode estar trabalhando nisso: espere um pouco e verifique de novo antes de tentar outra vez.</translation>
    </message>
    <message>
        <source>New owner: %1. The others are still yours.</source>
        <translation>Novo dono: %1. Os outros ainda são seus.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicativo</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln movido</numerusform>
            <numerusform>%Ln movidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still here</source>
        <translation>
            <numerusform>%Ln ainda aqui</numerusform>
            <numerusform>%Ln ainda aqui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be checked: in none of your lists before</source>
        <translation>
            <numerusform>%Ln não pode ser verificado: antes não estava em nenhuma das suas listas</numerusform>
            <numerusform>%Ln não podem ser verificados: antes não estavam em nenhuma das suas listas</numerusform>
        </translation>
    </message>
    <message>
        <source>Your lists could not be fetched to see for themselves. %1</source>
        <translation>Não foi possível buscar suas listas para verificar. %1</translation>
    </message>
    <message>
        <source>Moved: %1 of %2</source>
        <translation>Movidos: %1 de %2</translation>
    </message>
</context>
<context>
    <name>ReviewStep</name>
    <message>
        <source>What moves</source>
        <translation>O que é movido</translation>
    </message>
    <message>
        <source>Dashboards and their applications</source>
        <translation>Dashboards e seus aplicativos</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>To the user %1</source>
        <translation>Para o usuário %1</translation>
    </message>
    <message>
        <source>To the organization %1</source>
        <translation>Para a organização %1</translation>
    </message>
    <message>
        <source>Nobody can look up here who that is. You cannot take anything back yourself.</source>
        <translation>Aqui não há como saber quem é. Você não pode pegar nada de volta por conta própria.</translation>
    </message>
    <message>
        <source>From then on it belongs to the organization, and its roles decide who may do what with it. You cannot take anything back from this page.</source>
        <translation>A partir daí, tudo pertence à organização, e as funções dela decidem quem pode fazer o quê. Nesta página, você não pode pegar nada de volta.</translation>
    </message>
    <message>
        <source>Your role there is %1: the server may well refuse. %2</source>
        <translation>Sua função lá é %1: o servidor pode muito bem recusar. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s) not in your lists: what they are could not be looked up, and is left out of everything below.</source>
        <translation>
            <numerusform>%Ln ID não está nas suas listas: não foi possível saber o que é, e ele fica fora de tudo o que está abaixo.</numerusform>
            <numerusform>%Ln IDs não estão nas suas listas: não foi possível saber o que são, e eles ficam fora de tudo o que está abaixo.</numerusform>
        </translation>
    </message>
    <message>
        <source>A dashboard breaks where it is parted from an application whose data it shows. It works again once both have the same owner.</source>
        <translation>Um dashboard quebra quando é separado de um aplicativo cujos dados mostra. Ele volta a funcionar assim que os dois tiverem o mesmo dono.</translation>
    </message>
    <message>
        <source>No dashboard is parted from an application of yours.</source>
        <translation>Nenhum dashboard é separado de um aplicativo seu.</translation>
    </message>
    <message>
        <source>No dashboard is parted from its applications.</source>
        <translation>Nenhum dashboard é separado dos seus aplicativos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dashboard(s) that move(s) will break</source>
        <translation>
            <numerusform>%Ln dashboard movido vai quebrar</numerusform>
            <numerusform>%Ln dashboards movidos vão quebrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dashboard(s) that stay(s) will break</source>
        <translation>
            <numerusform>%Ln dashboard que fica vai quebrar</numerusform>
            <numerusform>%Ln dashboards que ficam vão quebrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dashboard(s) show(s) applications that are not yours; nobody here can tell whether that works</source>
        <translation>
            <numerusform>%Ln dashboard mostra aplicativos que não são seus; aqui não há como saber se isso funciona</numerusform>
            <numerusform>%Ln dashboards mostram aplicativos que não são seus; aqui não há como saber se isso funciona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move the %Ln application(s) too</source>
        <translation>
            <numerusform>Mover também %Ln aplicativo</numerusform>
            <numerusform>Mover também os %Ln aplicativos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move the %Ln dashboard(s) too</source>
        <translation>
            <numerusform>Mover também %Ln dashboard</numerusform>
            <numerusform>Mover também os %Ln dashboards</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>The destination would go over its limits: %1. The server will most likely refuse.</source>
        <translation>O destino passaria dos seus limites: %1. O servidor provavelmente vai recusar.</translation>
    </message>
    <message>
        <source>The destination&apos;s limits are not known; the server checks them.</source>
        <translation>Os limites do destino não são conhecidos; o servidor os verifica.</translation>
    </message>
    <message>
        <source>At the destination</source>
        <translation>No destino</translation>
    </message>
    <message>
        <source>At the destination; its limits are not known, the server checks them.</source>
        <translation>No destino; os limites dele não são conhecidos, o servidor os verifica.</translation>
    </message>
    <message>
        <source>Your own account</source>
        <translation>Sua própria conta</translation>
    </message>
    <message>
        <source>Your own account; its limits could not be looked up.</source>
        <translation>Sua própria conta; não foi possível consultar os limites dela.</translation>
    </message>
    <message>
        <source>Would stay with you: %1</source>
        <comment>one or several applications</comment>
        <translation>Fica com você: %1</translation>
    </message>
    <message>
        <source>Would be gone: %1</source>
        <comment>one or several applications</comment>
        <translation>Vai para o destino: %1</translation>
    </message>
    <message>
        <source>Shows: %1</source>
        <comment>one or several applications</comment>
        <translation>Mostra: %1</translation>
    </message>
</context>
<context>
    <name>SaveOutcome</name>
    <message>
        <source>It is not known whether this was saved. %1</source>
        <translation>Não se sabe se foi salvo. %1</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Not saved: see the fields marked below.</source>
        <translation>Não salvo: veja os campos marcados abaixo.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Não salvo. %1</translation>
    </message>
</context>
<context>
    <name>ScopeWords</name>
    <message>
        <source>Everything on your account</source>
        <translation>Tudo na sua conta</translation>
    </message>
    <message>
        <source>Everything on your account, within the token&apos;s bounds</source>
        <translation>Tudo na sua conta, dentro dos limites do token</translation>
    </message>
    <message>
        <source>What the command-line tool needs</source>
        <translation>O que a ferramenta de linha de comando precisa</translation>
    </message>
    <message>
        <source>Reading everything, changing nothing</source>
        <translation>Ler tudo, sem alterar nada</translation>
    </message>
    <message>
        <source>Everything that is yours alone, nothing of organizations</source>
        <translation>Tudo o que é só seu, nada de organizações</translation>
    </message>
    <message>
        <source>Everything that is yours alone, within the token&apos;s bounds</source>
        <translation>Tudo o que é só seu, dentro dos limites do token</translation>
    </message>
    <message>
        <source>Reading what is yours alone, changing nothing</source>
        <translation>Ler o que é só seu, sem alterar nada</translation>
    </message>
    <message>
        <source>Everything about your profile, security and usage</source>
        <translation>Tudo sobre seu perfil, segurança e consumo</translation>
    </message>
    <message>
        <source>Listing the applications</source>
        <translation>Listar os aplicativos</translation>
    </message>
    <message>
        <source>Listing the dashboards</source>
        <translation>Listar os dashboards</translation>
    </message>
    <message>
        <source>Listing the organizations</source>
        <translation>Listar as organizações</translation>
    </message>
    <message>
        <source>Adding to the recent items</source>
        <translation>Adicionar aos itens recentes</translation>
    </message>
    <message>
        <source>Changing the password</source>
        <translation>Alterar a senha</translation>
    </message>
    <message>
        <source>Connecting GitHub</source>
        <translation>Conectar o GitHub</translation>
    </message>
    <message>
        <source>Deleting the account</source>
        <translation>Excluir a conta</translation>
    </message>
    <message>
        <source>Reading how many devices there are</source>
        <translation>Ler quantos dispositivos existem</translation>
    </message>
    <message>
        <source>Turning two-factor off</source>
        <translation>Desativar dois fatores</translation>
    </message>
    <message>
        <source>Disconnecting GitHub</source>
        <translation>Desconectar o GitHub</translation>
    </message>
    <message>
        <source>Turning two-factor on</source>
        <translation>Ativar dois fatores</translation>
    </message>
    <message>
        <source>Reading the recent items</source>
        <translation>Ler os itens recentes</translation>
    </message>
    <message>
        <source>Preparing two-factor</source>
        <translation>Preparar dois fatores</translation>
    </message>
    <message>
        <source>Reading the profile</source>
        <translation>Ler o perfil</translation>
    </message>
    <message>
        <source>Reading one invite</source>
        <translation>Ler um convite</translation>
    </message>
    <message>
        <source>Reading the invites</source>
        <translation>Ler os convites</translation>
    </message>
    <message>
        <source>Reading the notebook minutes</source>
        <translation>Ler os minutos de notebook</translation>
    </message>
    <message>
        <source>Changing the profile</source>
        <translation>Alterar o perfil</translation>
    </message>
    <message>
        <source>Reading the payloads by type</source>
        <translation>Ler os payloads por tipo</translation>
    </message>
    <message>
        <source>Reading the payloads by day</source>
        <translation>Ler os payloads por dia</translation>
    </message>
    <message>
        <source>Renewing this sign-in</source>
        <translation>Renovar este login</translation>
    </message>
    <message>
        <source>Answering invites</source>
        <translation>Responder a convites</translation>
    </message>
    <message>
        <source>Transferring applications and dashboards</source>
        <translation>Transferir aplicativos e dashboards</translation>
    </message>
    <message>
        <source>Having the verification sent</source>
        <translation>Solicitar o envio da verificação</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a pesquisa</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>This token lacks %1: what needs that cannot be used here.</source>
        <translation>Este token não tem %1: o que depende disso não pode ser usado aqui.</translation>
    </message>
    <message>
        <source>The security of your account could not be loaded</source>
        <translation>Não foi possível carregar a segurança da sua conta</translation>
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
        <translation>Ende&amp;reço do servidor</translation>
    </message>
    <message>
        <source>Another server…</source>
        <translation>Outro servidor…</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;vidor</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>An address like https://api.example.com; plain http:// is for this computer only</source>
        <translation>Um endereço como https://api.example.com; http:// sem TLS só vale para este computador</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address, like https://api.example.com</source>
        <translation>Informe o endereço do servidor, como https://api.example.com</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>An API token cannot be renewed: when it ends, make another one in the web console and sign in with that.</source>
        <translation>Um token de API não pode ser renovado: quando ele expirar, crie outro no console web e entre com ele.</translation>
    </message>
    <message>
        <source>Sign out here</source>
        <translation>Sair deste computador</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Esta sessão</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
    <message>
        <source>Allows</source>
        <translation>Permite</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>Label before where the sign-in is kept: &quot;in the keychain (…)&quot;, &quot;for this session only&quot;.</extracomment>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>not known here; the server decides each time</source>
        <translation>não se sabe aqui; o servidor decide a cada vez</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 e mais %Ln</numerusform>
            <numerusform>%1 e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>for this session only: nothing is left on this computer</source>
        <translation>só para esta sessão: nada fica neste computador</translation>
    </message>
    <message>
        <source>Renewing…</source>
        <translation>Renovando…</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Renovar agora</translation>
    </message>
    <message>
        <source>Sign-in renewed</source>
        <translation>Login renovado</translation>
    </message>
    <message>
        <source>Not renewed; the present sign-in goes on. %1</source>
        <translation>Não renovado; o login atual continua valendo. %1</translation>
    </message>
    <message>
        <source>on its way into the keychain (%1)…</source>
        <translation>sendo guardado no chaveiro (%1)…</translation>
    </message>
    <message>
        <source>in the keychain (%1)</source>
        <comment>the sign-in is kept</comment>
        <translation>no chaveiro (%1)</translation>
    </message>
    <message>
        <source>for this session only.</source>
        <translation>só para esta sessão.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Kind of settings</source>
        <translation>Tipo de configurações</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>A demonstration on this computer. Nothing here is real, nothing is kept.</source>
        <translation>Uma demonstração neste computador. Nada aqui é real, nada é guardado.</translation>
    </message>
    <message>
        <source>Not reached: %1</source>
        <translation>Sem conexão: %1</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Só esta sessão</translation>
    </message>
    <message>
        <source>The sign-in could not be put into the keychain</source>
        <translation>Não foi possível guardar o login no chaveiro</translation>
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
        <translation>Entrar de novo</translation>
    </message>
    <message>
        <source>The server no longer accepts this sign-in: it expired, or was ended elsewhere. What you were doing is still there.</source>
        <translation>O servidor não aceita mais este login: ele expirou ou foi encerrado em outro lugar. O que você estava fazendo continua aqui.</translation>
    </message>
    <message>
        <source>Sign in with another account</source>
        <translation>Entrar com outra conta</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Look at the page first. Nothing can be loaded or saved until you sign in again.</source>
        <translation>Ver a página primeiro. Nada pode ser carregado nem salvo até você entrar de novo.</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Pass&amp;word</source>
        <translation>Sen&amp;ha</translation>
    </message>
    <message>
        <source>API &amp;token</source>
        <translation>&amp;Token de API</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>Two-factor &amp;code</source>
        <translation>&amp;Código de dois fatores</translation>
    </message>
    <message>
        <source>API t&amp;oken</source>
        <translation>Token de &amp;API</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The server is taking its time…</source>
        <translation>O servidor está demorando…</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Testar a &amp;demonstração</translation>
    </message>
    <message>
        <source>Enter your e-mail address</source>
        <translation>Informe seu e-mail</translation>
    </message>
    <message>
        <source>Enter your password</source>
        <translation>Informe sua senha</translation>
    </message>
    <message>
        <source>Made in the web console under your user settings. For accounts with single sign-on, and for looking without changing: a read-only token is enough.</source>
        <translation>Criado no console web, nas configurações do seu usuário. Para contas com login único (SSO) e para consultar sem alterar: um token somente leitura basta.</translation>
    </message>
    <message>
        <source>In the demo it is %1</source>
        <translation>Na demonstração é %1</translation>
    </message>
    <message>
        <source>This token is of another account. Signing in with it would close what you were doing; choose “Sign in with another account” first if that is what you want.</source>
        <translation>Este token é de outra conta. Entrar com ele fecharia o que você estava fazendo; se é isso que você quer, escolha antes “Entrar com outra conta”.</translation>
    </message>
    <message>
        <source>This address signs in through your organization&apos;s single sign-on, which works in the web console only. Make an API token there, then choose “API token” and paste it here.</source>
        <translation>Este e-mail entra pelo login único (SSO) da sua organização, que só funciona no console web. Crie lá um token de API, depois escolha “Token de API” e cole-o aqui.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Entrando…</translation>
    </message>
    <message>
        <source>&amp;Network…</source>
        <translation>&amp;Opções de rede…</translation>
    </message>
    <message>
        <source>Proxy, certificate authorities and time-outs</source>
        <translation>Proxy, autoridades certificadoras e tempos limite</translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation>Configurações de rede…</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Account&amp;s on this computer</source>
        <translation>Contas neste com&amp;putador</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Voltar para %1</translation>
    </message>
    <message>
        <source>You are still signed in there (Esc)</source>
        <translation>Você ainda está conectado lá (Esc)</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Carregando</translation>
    </message>
</context>
<context>
    <name>SkeletonLines</name>
    <message>
        <source>Loading</source>
        <translation>Carregando</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Etapa %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Strength: %1</source>
        <translation>Força: %1</translation>
    </message>
    <message>
        <source>Strength: nothing typed yet</source>
        <translation>Força: nada digitado ainda</translation>
    </message>
    <message>
        <source>Strength</source>
        <comment>of a password, while nothing is typed</comment>
        <translation>Força</translation>
    </message>
</context>
<context>
    <name>TokenAdvice</name>
    <message>
        <source>Paste an API token</source>
        <translation>Cole um token de API</translation>
    </message>
    <message>
        <source>This token says that it is for %1, not for %2. Go on only if you know that %2 takes such tokens; else choose the server %1 above.</source>
        <translation>Este token diz que é para %1, não para %2. Continue só se souber que %2 aceita tokens assim; senão, escolha o servidor %1 acima.</translation>
    </message>
    <message>
        <source>A read-only token: you can look at everything and change nothing.</source>
        <translation>Um token somente leitura: você pode ver tudo e não alterar nada.</translation>
    </message>
    <message>
        <source>What does not belong to the token (“Bearer”, quotes, spaces) is left out.</source>
        <translation>O que não faz parte do token (“Bearer”, aspas, espaços) é deixado de fora.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>No sign-in within 30 seconds</source>
        <translation>Nenhum login em 30 segundos</translation>
    </message>
    <message>
        <source>The page %1 was not there within 30 seconds</source>
        <translation>A página %1 não apareceu em 30 segundos</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>Não foi possível criar a pasta %1</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>Não foi possível gravar %1</translation>
    </message>
    <message>
        <source>These pages show an error: %1</source>
        <translation>Estas páginas mostram um erro: %1</translation>
    </message>
</context>
<context>
    <name>TransferDetails</name>
    <message>
        <source>Open. Press to close the list.</source>
        <translation>Aberta. Pressione para fechar a lista.</translation>
    </message>
    <message>
        <source>Closed. Press to open the list.</source>
        <translation>Fechada. Pressione para abrir a lista.</translation>
    </message>
</context>
<context>
    <name>TransferLimits</name>
    <message>
        <source>Over the limit</source>
        <translation>Acima do limite</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Gets less</source>
        <translation>Diminui</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Cabe</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudança</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Depois</translation>
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
        <translation>Transferência</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Nothing to transfer</source>
        <translation>Nada para transferir</translation>
    </message>
    <message>
        <source>You own no applications and no dashboards. What belongs to an organization cannot be moved from here.</source>
        <translation>Você não tem aplicativos nem dashboards. O que pertence a uma organização não pode ser movido daqui.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>This token may not list your applications and dashboards. What moves has to be named by its id, and afterwards nobody can look here whether it has moved.</source>
        <translation>Este token não pode listar seus aplicativos e dashboards. O que deve ser movido precisa ser indicado pelo ID, e depois ninguém aqui pode ver se foi movido.</translation>
    </message>
    <message>
        <source>Not offered by this server</source>
        <translation>Não disponível neste servidor</translation>
    </message>
    <message>
        <source>This server has no lists of applications and dashboards to choose from. It runs another version of the platform.</source>
        <translation>Este servidor não tem listas de aplicativos e dashboards para escolher. Ele roda outra versão da plataforma.</translation>
    </message>
    <message>
        <source>Your applications and dashboards could not be loaded</source>
        <translation>Não foi possível carregar seus aplicativos e dashboards</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the chosen is/are no longer yours and was/were taken out.</source>
        <translation>
            <numerusform>%Ln item escolhido não é mais seu e foi retirado.</numerusform>
            <numerusform>%Ln itens escolhidos não são mais seus e foram retirados.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can look and plan, but not move anything. %1</source>
        <translation>Você pode ver e planejar, mas não mover nada. %1</translation>
    </message>
    <message>
        <source>Nothing was moved. “Transfer” says why.</source>
        <translation>Nada foi movido. “Transferência” diz por quê.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found no room: one transfer takes at most %1 of each kind.</source>
        <translation>
            <numerusform>%Ln não coube: uma transferência leva no máximo %1 de cada tipo.</numerusform>
            <numerusform>%Ln não couberam: uma transferência leva no máximo %1 de cada tipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>These lists are of an earlier time. They have to come anew before anything moves.</source>
        <translation>Estas listas são de um momento anterior. Elas precisam ser buscadas de novo antes que algo seja movido.</translation>
    </message>
</context>
<context>
    <name>TransferWords</name>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln dispositivo</numerusform>
            <numerusform>%Ln dispositivos</numerusform>
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
            <numerusform>%Ln aplicativo que não é seu</numerusform>
            <numerusform>%Ln aplicativos que não são seus</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows no application</source>
        <translation>Não mostra nenhum aplicativo</translation>
    </message>
    <message>
        <source>Shows %1</source>
        <translation>Mostra %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s)</source>
        <translation>
            <numerusform>%Ln aplicativo</numerusform>
            <numerusform>%Ln aplicativos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dashboard(s)</source>
        <translation>
            <numerusform>%Ln dashboard</numerusform>
            <numerusform>%Ln dashboards</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Aplicativos</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Dashboards</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
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
        <translation>Receitas de dispositivo</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Collaborate</source>
        <translation>Colaborar</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>Só visualizar</translation>
    </message>
    <message>
        <source>No default role</source>
        <translation>Sem função padrão</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>&amp;Open Conta</source>
        <translation>&amp;Abrir o Conta</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
</context>
<context>
    <name>TwoFactorCard</name>
    <message>
        <source>Turn on…</source>
        <translation>Ativar…</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>Desativar…</translation>
    </message>
    <message>
        <source>Two-factor authentication</source>
        <translation>Autenticação de dois fatores</translation>
    </message>
    <message>
        <source>Your organization&apos;s single sign-on asks for a second factor, or does not: that is set there.</source>
        <translation>O login único (SSO) da sua organização pede um segundo fator, ou não: isso é definido lá.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ativada</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativada</translation>
    </message>
    <message>
        <source>The server does not say whether it is on.</source>
        <translation>O servidor não informa se está ativada.</translation>
    </message>
    <message>
        <source>Signing in takes your password and a code from your authenticator.</source>
        <translation>Entrar exige sua senha e um código do seu autenticador.</translation>
    </message>
    <message>
        <source>Whoever learns your password can sign in. With two-factor authentication that takes a code from your phone as well.</source>
        <translation>Quem descobrir sua senha consegue entrar. Com a autenticação de dois fatores, também é preciso um código do seu celular.</translation>
    </message>
</context>
<context>
    <name>TwoFactorOffDialog</name>
    <message>
        <source>Turn off two-factor authentication?</source>
        <translation>Desativar a autenticação de dois fatores?</translation>
    </message>
    <message>
        <source>Your password alone will then be enough to sign in: whoever learns it, from a leak or from a false sign-in page, is in.</source>
        <translation>Só sua senha bastará para entrar: quem a descobrir, por um vazamento ou uma página de login falsa, entra.</translation>
    </message>
    <message>
        <source>Organizations that require two-factor authentication may lock you out of what is theirs until it is on again.</source>
        <translation>Organizações que exigem autenticação de dois fatores podem bloquear seu acesso ao que é delas até que ela esteja ativada de novo.</translation>
    </message>
    <message>
        <source>The key in your authenticator is worth nothing afterwards. Turning it on again makes a new one.</source>
        <translation>A chave no seu autenticador não vale mais nada depois disso. Ativar de novo cria uma nova.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Turning off…</source>
        <translation>Desativando…</translation>
    </message>
    <message>
        <source>Two-factor authentication had been turned off already</source>
        <translation>A autenticação de dois fatores já tinha sido desativada</translation>
    </message>
    <message>
        <source>Two-factor authentication is off; only the server&apos;s answer had been lost</source>
        <translation>A autenticação de dois fatores está desativada; só a resposta do servidor tinha se perdido</translation>
    </message>
    <message>
        <source>Two-factor authentication is off</source>
        <translation>A autenticação de dois fatores está desativada</translation>
    </message>
    <message>
        <source>It is not certain whether two-factor authentication is off: keep your authenticator for now</source>
        <translation>Não é certo que a autenticação de dois fatores esteja desativada: mantenha seu autenticador por enquanto</translation>
    </message>
    <message>
        <source>Nothing was changed: two-factor authentication stays on</source>
        <translation>Nada foi alterado: a autenticação de dois fatores continua ativada</translation>
    </message>
    <message>
        <source>Turn o&amp;ff</source>
        <translation>&amp;Desativar</translation>
    </message>
</context>
<context>
    <name>TwoFactorWizard</name>
    <message>
        <source>What changes</source>
        <translation>O que muda</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>A chave</translation>
    </message>
    <message>
        <source>Password and code</source>
        <translation>Senha e código</translation>
    </message>
    <message>
        <source>Turn on two-factor authentication</source>
        <translation>Ativar a autenticação de dois fatores</translation>
    </message>
    <message>
        <source>Your password, and the code that your authenticator shows for the new key, prove that you can sign in with both. Only then is it turned on.</source>
        <translation>Sua senha e o código que seu autenticador mostra para a nova chave provam que você consegue entrar com os dois. Só então ela é ativada.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Turning on…</source>
        <translation>Ativando…</translation>
    </message>
    <message>
        <source>It is not certain whether two-factor authentication is on: keep the key for now</source>
        <translation>Não é certo que a autenticação de dois fatores esteja ativada: guarde a chave por enquanto</translation>
    </message>
    <message>
        <source>Nothing was changed: two-factor authentication stays off, and the key shown is not in use</source>
        <translation>Nada foi alterado: a autenticação de dois fatores continua desativada, e a chave mostrada não está em uso</translation>
    </message>
    <message>
        <source>Nothing was changed: two-factor authentication stays off</source>
        <translation>Nada foi alterado: a autenticação de dois fatores continua desativada</translation>
    </message>
    <message>
        <source>Turn o&amp;n</source>
        <translation>A&amp;tivar</translation>
    </message>
</context>
<context>
    <name>UpdateCard</name>
    <message>
        <source>This is Conta %1.</source>
        <translation>Este é o Conta %1.</translation>
    </message>
    <message>
        <source>Check for &amp;updates</source>
        <translation>Verificar at&amp;ualizações</translation>
    </message>
    <message>
        <source>Open its w&amp;eb page</source>
        <translation>Abrir a pá&amp;gina web</translation>
    </message>
    <message>
        <source>Check at e&amp;very start</source>
        <translation>Ve&amp;rificar a cada início</translation>
    </message>
    <message>
        <source>Asks %1 for the number of the newest version, and tells it nothing about you. Nothing is ever downloaded or installed.</source>
        <translation>Pergunta a %1 o número da versão mais recente e não informa nada sobre você. Nada é baixado nem instalado.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Atualizações</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Perguntando a %1…</translation>
    </message>
    <message>
        <source>Conta %1 is out; this is %2.</source>
        <translation>O Conta %1 foi lançado; este é o %2.</translation>
    </message>
    <message>
        <source>This is Conta %1, the newest version.</source>
        <translation>Este é o Conta %1, a versão mais recente.</translation>
    </message>
    <message>
        <source>Whether there is a newer version could not be found out. %1</source>
        <translation>Não foi possível saber se há uma versão mais recente. %1</translation>
    </message>
</context>
<context>
    <name>UsagePage</name>
    <message>
        <source>Usage</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Kind of usage</source>
        <translation>Tipo de consumo</translation>
    </message>
    <message>
        <source>Payloads</source>
        <translation>Payloads</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Notebooks</source>
        <translation>Notebooks</translation>
    </message>
    <message>
        <source>Your usage could not be loaded</source>
        <translation>Não foi possível carregar seu consumo</translation>
    </message>
</context>
<context>
    <name>UsageProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Cancelar o carregamento</translation>
    </message>
    <message>
        <source>Loading part %1 of %2</source>
        <translation>Carregando parte %1 de %2</translation>
    </message>
</context>
<context>
    <name>UsageTab</name>
    <message>
        <source>Not permitted</source>
        <translation>Sem permissão</translation>
    </message>
    <message>
        <source>Not offered by this server</source>
        <translation>Não disponível neste servidor</translation>
    </message>
    <message>
        <source>It runs an older version of the platform that does not count this.</source>
        <translation>Ele roda uma versão mais antiga da plataforma, que não conta isso.</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Não carregado</translation>
    </message>
    <message>
        <source>You ended it before everything had come.</source>
        <translation>Você interrompeu antes de tudo chegar.</translation>
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
        <translation>O limite de payloads deste período de faturamento foi atingido</translation>
    </message>
    <message>
        <source>Further payloads of the applications that you own are rejected until the period turns over on %1.</source>
        <translation>Novos payloads dos aplicativos que são seus são rejeitados até o período recomeçar em %1.</translation>
    </message>
    <message>
        <source>payload limit reached</source>
        <translation>limite de payloads atingido</translation>
    </message>
    <message>
        <source>More than %1 of the payload limit of this billing period is used</source>
        <translation>Mais de %1 do limite de payloads deste período de faturamento foi consumido</translation>
    </message>
    <message>
        <source>At the limit, further payloads of the applications that you own are rejected until the period turns over on %1.</source>
        <translation>No limite, novos payloads dos aplicativos que são seus são rejeitados até o período recomeçar em %1.</translation>
    </message>
    <message>
        <source>more than %1 of the payload limit used</source>
        <translation>mais de %1 do limite de payloads consumido</translation>
    </message>
</context>
<context>
    <name>UsageWords</name>
    <message>
        <source>no change</source>
        <translation>sem mudança</translation>
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
        <translation>d &apos;de&apos; MMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from day to day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Days are UTC days, as the platform counts them.</source>
        <translation>Os dias são dias UTC, como a plataforma os conta.</translation>
    </message>
    <message>
        <source>Days are UTC days, as the platform counts them: they begin at %1 in %2.</source>
        <translation>Os dias são dias UTC, como a plataforma os conta: começam às %1 em %2.</translation>
    </message>
    <message>
        <source>Days are cut at midnight in %1, put together from the server&apos;s hours.</source>
        <translation>Os dias vão de meia-noite a meia-noite em %1, somados a partir das horas do servidor.</translation>
    </message>
    <message>
        <source>Days are cut at %1 in %2: the server counts by full UTC hours, and that is the one nearest to midnight.</source>
        <translation>Os dias começam às %1 em %2: o servidor conta por horas UTC cheias, e essa é a mais próxima da meia-noite.</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Período anterior</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) before</source>
        <translation>
            <numerusform>%Ln dia antes</numerusform>
            <numerusform>%Ln dias antes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>exact number of bytes</comment>
        <translation>%1 B</translation>
    </message>
</context>
<context>
    <name>Validators</name>
    <message numerus="yes">
        <source>%Ln character(s) too long</source>
        <translation>
            <numerusform>%Ln caractere a mais</numerusform>
            <numerusform>%Ln caracteres a mais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln character(s)</source>
        <translation>
            <numerusform>Pelo menos %Ln caractere</numerusform>
            <numerusform>Pelo menos %Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not an e-mail address: name@example.com</source>
        <translation>Isto não é um endereço de e-mail: name@example.com</translation>
    </message>
    <message>
        <source>This is not a web address: https://example.com</source>
        <translation>Isto não é um endereço web: https://example.com</translation>
    </message>
</context>
<context>
    <name>WhyStep</name>
    <message>
        <source>A stolen password is not enough any more</source>
        <translation>Uma senha roubada não basta mais</translation>
    </message>
    <message>
        <source>Signing in then takes your password and a code of six digits that changes every 30 seconds.</source>
        <translation>Entrar passa a exigir sua senha e um código de seis dígitos que muda a cada 30 segundos.</translation>
    </message>
    <message>
        <source>You need an authenticator</source>
        <translation>Você precisa de um autenticador</translation>
    </message>
    <message>
        <source>An app on your phone or a password manager that makes such codes (TOTP). Have it at hand now.</source>
        <translation>Um aplicativo no celular ou um gerenciador de senhas que gera esses códigos (TOTP). Tenha-o à mão agora.</translation>
    </message>
    <message>
        <source>You get a key, once</source>
        <translation>Você recebe uma chave, uma única vez</translation>
    </message>
    <message>
        <source>The authenticator makes its codes from it. Save or print it in the next step, and keep it where the phone is not.</source>
        <translation>O autenticador gera os códigos a partir dela. Salve ou imprima a chave na próxima etapa e guarde-a onde o celular não esteja.</translation>
    </message>
    <message>
        <source>This platform has no recovery codes. Whoever loses both the authenticator and the key cannot sign in any more.</source>
        <translation>Esta plataforma não tem códigos de recuperação. Quem perder o autenticador e a chave não consegue mais entrar.</translation>
    </message>
</context>
<context>
    <name>WindowCard</name>
    <message>
        <source>Start &amp;minimised</source>
        <translation>Iniciar minimi&amp;zado</translation>
    </message>
    <message>
        <source>The next start leaves the window in the task bar, or in the system tray where its icon is shown there.</source>
        <translation>No próximo início, a janela fica na barra de tarefas, ou na bandeja do sistema se o ícone estiver lá.</translation>
    </message>
    <message>
        <source>Show an icon in the system &amp;tray</source>
        <translation>Mostrar um ícone na bande&amp;ja do sistema</translation>
    </message>
    <message>
        <source>Closing the window then leaves Conta in the tray, where it goes on looking for invites and limits. Quit is in the menu of the icon.</source>
        <translation>Ao fechar a janela, o Conta continua na bandeja e segue atento a convites e limites. Sair fica no menu do ícone.</translation>
    </message>
    <message>
        <source>This desktop has no system tray: there will be no icon, and closing the window ends Conta.</source>
        <translation>Esta área de trabalho não tem bandeja do sistema: não haverá ícone, e fechar a janela encerra o Conta.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
</context>
</TS>
