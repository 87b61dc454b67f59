<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AboutCard</name>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>About this account</source>
        <translation>Acerca de esta cuenta</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Contraseña cambiada</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID de usuario</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy the user ID</source>
        <translation>Copiar el ID de usuario</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>when the account was created</comment>
        <translation>Creada</translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>Account %1, %2, opens the list of accounts</source>
        <translation>Cuenta %1, %2, abre la lista de cuentas</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Your account could not be loaded</source>
        <translation>No se pudo cargar tu cuenta</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Signed in</source>
        <translation>Con sesión iniciada</translation>
    </message>
    <message>
        <source>The open account</source>
        <translation>La cuenta abierta</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
</context>
<context>
    <name>AccountsFlow</name>
    <message>
        <source>Its sign-in, its settings and everything else that Conta keeps of %1 on %2 goes from this computer. The account itself stays as it is.</source>
        <translation>La sesión, la configuración y todo lo demás que Conta guarda de %1 en %2 se quita de esta computadora. La cuenta en sí queda como está.</translation>
    </message>
    <message>
        <source>What is not saved is lost.</source>
        <translation>Lo que no se guardó se pierde.</translation>
    </message>
    <message>
        <source>Remove the account from this computer?</source>
        <translation>¿Quitar la cuenta de esta computadora?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>AccountsPanel</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Agregar una cuenta</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>More for %1 on %2</source>
        <translation>Más opciones para %1 en %2</translation>
    </message>
    <message>
        <source>Sign out or remove</source>
        <translation>Cerrar sesión o quitar</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Cerrar sesión</translation>
    </message>
    <message>
        <source>&amp;Remove from this computer…</source>
        <translation>&amp;Quitar de esta computadora…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
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
        <translation>Pasa al principio de la lista, como si lo hubieras abierto en la consola web. El ID aparece allí, en la dirección de la página del elemento.</translation>
    </message>
    <message>
        <source>Enter the id of what you want to add</source>
        <translation>Escribe el ID de lo que quieres agregar</translation>
    </message>
    <message>
        <source>An id has only digits and the letters a to f</source>
        <translation>Un ID solo tiene dígitos y las letras de la a a la f</translation>
    </message>
    <message numerus="yes">
        <source>An id has 24 characters; this has %Ln.</source>
        <translation>
            <numerusform>Un ID tiene 24 caracteres; este tiene %Ln.</numerusform>
            <numerusform>Un ID tiene 24 caracteres; este tiene %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is on the list already and moves to its top.</source>
        <translation>“%1” ya está en la lista y pasa al principio.</translation>
    </message>
    <message>
        <source>Choose the application that it belongs to</source>
        <translation>Elige la aplicación a la que pertenece</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Agregando…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Agregar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Not accepted by the server: %1</source>
        <translation>El servidor no lo acepta: %1</translation>
    </message>
    <message>
        <source>Not added. %1</source>
        <translation>No se agregó. %1</translation>
    </message>
    <message>
        <source>It is not known whether this was added: no answer of the server came through.</source>
        <translation>No se sabe si el elemento se agregó: no llegó ninguna respuesta del servidor.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>It was not added: the list does not have it at its top. You can add it again.</source>
        <translation>El elemento no se agregó: no está al principio de la lista. Puedes agregarlo de nuevo.</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Shown as of %1. %2</source>
        <translation>Datos de %1. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Como el s&amp;istema</translation>
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
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Oscuro</translation>
    </message>
</context>
<context>
    <name>AuthorityCard</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Elegir un archivo…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Remove the file of authorities</source>
        <translation>Quitar el archivo de autoridades</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Autoridades certificadoras</translation>
    </message>
    <message>
        <source>For a company whose proxy replaces certificates, or a server with an authority of its own: a PEM file, trusted beside what this computer trusts already.</source>
        <translation>Para una empresa cuyo proxy reemplaza certificados, o un servidor con una autoridad propia: un archivo PEM, en el que se confía además de lo que esta computadora ya reconoce.</translation>
    </message>
    <message>
        <source>File of certificate authorities</source>
        <translation>Archivo de autoridades certificadoras</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln authority(ies).</source>
        <translation>
            <numerusform>Contiene %Ln autoridad.</numerusform>
            <numerusform>Contiene %Ln autoridades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Good</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Partly expired</source>
        <translation>Vencido en parte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them has expired or is not valid yet; ask your administrator for a new file.</source>
        <translation>
            <numerusform>%Ln de ellas venció o todavía no es válida; pide un archivo nuevo a tu administrador.</numerusform>
            <numerusform>%Ln de ellas vencieron o todavía no son válidas; pide un archivo nuevo a tu administrador.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>No utilizable</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no file of authorities</comment>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>BrandPanel</name>
    <message>
        <source>Your platform account, on your own desk.</source>
        <translation>Tu cuenta de la plataforma, en tu escritorio.</translation>
    </message>
    <message>
        <source>Profile, password and two-factor in one place</source>
        <translation>Perfil, contraseña y dos factores en un solo lugar</translation>
    </message>
    <message>
        <source>Usage against your limits, before they bite</source>
        <translation>Tu consumo frente a tus límites, antes de que aprieten</translation>
    </message>
    <message>
        <source>Your sign-in stays in this computer&apos;s keychain</source>
        <translation>Tu sesión se guarda en el llavero de esta computadora</translation>
    </message>
</context>
<context>
    <name>BundleCard</name>
    <message>
        <source>&amp;Hide who I am</source>
        <translation>&amp;Ocultar quién soy</translation>
    </message>
    <message>
        <source>E-mail addresses, the user ID, the proxy and its user, and the names in paths are blotted out. Passwords and tokens are never in it.</source>
        <translation>Los correos, el ID de usuario, el proxy y su usuario, y los nombres en rutas se ocultan. Las contraseñas y los tokens nunca se incluyen.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>&amp;Guardar en un archivo…</translation>
    </message>
    <message>
        <source>What goes into the bundle</source>
        <translation>Qué entra en el paquete</translation>
    </message>
    <message>
        <source>For whoever helps you with a fault. Nothing is sent: look at each line, take out what you do not want to show, and hand it over yourself.</source>
        <translation>Para quien te ayude con una falla. No se envía nada: revisa cada línea, quita lo que no quieras mostrar y entrega el paquete por tu cuenta.</translation>
    </message>
    <message>
        <source>Bundle for support</source>
        <translation>Paquete para soporte</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>Guardar el paquete</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>The bundle could not be saved.</source>
        <translation>No se pudo guardar el paquete.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>BundleModel</name>
    <message>
        <source>Left out: %1</source>
        <translation>Omitido: %1</translation>
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
        <translation>No hay nada que mostrar en este intervalo.</translation>
    </message>
    <message>
        <source>All series are hidden. Choose one in the legend.</source>
        <translation>Todas las series están ocultas. Elige una en la leyenda.</translation>
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
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>View</source>
        <comment>what switches between chart and table</comment>
        <translation>Vista</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>Copy &amp;picture</source>
        <translation>Copiar &amp;imagen</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>Copiar &amp;tabla</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Guardar como &amp;CSV…</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>Guardar como &amp;JSON…</translation>
    </message>
    <message>
        <source>Save as P&amp;NG…</source>
        <translation>Guardar como P&amp;NG…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Guardar como &amp;SVG…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Guardar como P&amp;DF…</translation>
    </message>
    <message>
        <source>Save usage</source>
        <translation>Guardar consumo</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Imagen copiada</translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation>Tabla copiada</translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
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
        <translation>%1: sin datos.</translation>
    </message>
    <message>
        <source>%1: minimum %2 (%3), maximum %4 (%5), latest %6 (%7).</source>
        <translation>%1: mínimo %2 (%3), máximo %4 (%5), más reciente %6 (%7).</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>between a low and a high value</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>ddd, d MMM yyyy</source>
        <comment>QLocale date format</comment>
        <translation>ddd, d MMM yyyy</translation>
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
            <numerusform>%Ln punto.</numerusform>
            <numerusform>%Ln puntos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
</context>
<context>
    <name>ChartTableModel</name>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fecha</translation>
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
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>CheckupCard</name>
    <message>
        <source>E-mail address not verified</source>
        <translation>Correo sin verificar</translation>
    </message>
    <message>
        <source>Until it is, the platform allows you next to nothing.</source>
        <translation>Hasta entonces, la plataforma no te permite hacer casi nada.</translation>
    </message>
    <message>
        <source>Send the message again</source>
        <translation>Enviar el mensaje de nuevo</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>The server does not say whether it is verified.</source>
        <translation>El servidor no informa si está verificado.</translation>
    </message>
    <message>
        <source>E-mail address verified</source>
        <translation>Correo verificado</translation>
    </message>
    <message>
        <source>Two-factor authentication is off</source>
        <translation>La autenticación de dos factores está desactivada</translation>
    </message>
    <message>
        <source>Whoever learns your password can sign in.</source>
        <translation>Quien conozca tu contraseña puede iniciar sesión.</translation>
    </message>
    <message>
        <source>Turn it on…</source>
        <translation>Activar…</translation>
    </message>
    <message>
        <source>Single sign-on</source>
        <translation>Inicio de sesión único (SSO)</translation>
    </message>
    <message>
        <source>Your organization looks after password and two-factor.</source>
        <translation>Tu organización se ocupa de la contraseña y de los dos factores.</translation>
    </message>
    <message>
        <source>Two-factor authentication</source>
        <translation>Autenticación de dos factores</translation>
    </message>
    <message>
        <source>The server does not say whether it is on.</source>
        <translation>El servidor no informa si está activada.</translation>
    </message>
    <message>
        <source>Two-factor authentication is on</source>
        <translation>La autenticación de dos factores está activada</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>The server does not say when it was changed.</source>
        <translation>El servidor no informa cuándo se cambió.</translation>
    </message>
    <message>
        <source>Password last changed %1</source>
        <translation>Último cambio de contraseña: %1</translation>
    </message>
    <message>
        <source>Change it if it is used anywhere else.</source>
        <translation>Cámbiala si la usas en cualquier otro lugar.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>This sign-in does not end by itself</source>
        <translation>Esta sesión no vence por sí sola</translation>
    </message>
    <message>
        <source>This sign-in renews itself</source>
        <translation>Esta sesión se renueva sola</translation>
    </message>
    <message>
        <source>Without that it would end on %1.</source>
        <translation>Sin eso, vencería el %1.</translation>
    </message>
    <message>
        <source>This sign-in ends on %1</source>
        <translation>Esta sesión vence el %1</translation>
    </message>
    <message>
        <source>Have a new token at hand by then.</source>
        <translation>Ten listo un token nuevo para entonces.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Security check-up</source>
        <translation>Revisión de seguridad</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to look at</source>
        <translation>
            <numerusform>%Ln punto por revisar</numerusform>
            <numerusform>%Ln puntos por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>All good</source>
        <translation>Todo en orden</translation>
    </message>
    <message>
        <source>This token may not do that</source>
        <translation>Este token no tiene permiso para eso</translation>
    </message>
    <message>
        <source>Verification sent</source>
        <translation>Verificación enviada</translation>
    </message>
    <message>
        <source>The verification was not sent. %1</source>
        <translation>La verificación no se envió. %1</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>&amp;Paste ids…</source>
        <translation>&amp;Pegar ID…</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Tick what shall move</source>
        <translation>Marca lo que se debe mover</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>Elegidos: %1</translation>
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
        <translation>Escribe el código que muestra tu autenticador</translation>
    </message>
    <message>
        <source>The code is the six digits that your authenticator shows</source>
        <translation>El código son los seis dígitos que muestra tu autenticador</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Start on a stand-in server with sample data; keep nothing.</source>
        <translation>Inicia en un servidor simulado con datos de ejemplo; no guarda nada.</translation>
    </message>
    <message>
        <source>With --demo: sign in to this sample account.</source>
        <translation>Con --demo: inicia sesión en esta cuenta de ejemplo.</translation>
    </message>
    <message>
        <source>With --demo: how much sample data there is.</source>
        <translation>Con --demo: la cantidad de datos de ejemplo.</translation>
    </message>
    <message>
        <source>Sign in to the API at &lt;url&gt;.</source>
        <translation>Inicia sesión en la API en &lt;url&gt;.</translation>
    </message>
    <message>
        <source>Keep settings and state in &lt;folder&gt;.</source>
        <translation>Guarda la configuración y el estado en &lt;folder&gt;.</translation>
    </message>
    <message>
        <source>Open the page &lt;id&gt;, e.g. profile.</source>
        <translation>Abre la página &lt;id&gt;, p. ej. profile.</translation>
    </message>
    <message>
        <source>Visit every page, save a picture of each in &lt;folder&gt;, exit.</source>
        <translation>Visita cada página, guarda una imagen de cada una en &lt;folder&gt; y sale.</translation>
    </message>
    <message>
        <source>Use the language &lt;code&gt;, e.g. pt_BR.</source>
        <translation>Usa el idioma &lt;code&gt;, p. ej. pt_BR.</translation>
    </message>
    <message>
        <source>Make the window &lt;width&gt;x&lt;height&gt;.</source>
        <translation>Define el tamaño de la ventana: &lt;width&gt;x&lt;height&gt;.</translation>
    </message>
    <message>
        <source>Manage your own account on the WEGnology platform.</source>
        <translation>Administra tu propia cuenta en la plataforma WEGnology.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>See conta --help.</source>
        <translation>Consulta conta --help.</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>Argumento desconocido: %1</translation>
    </message>
    <message>
        <source>--demo-account and --demo-seed go with --demo</source>
        <translation>--demo-account y --demo-seed solo funcionan con --demo</translation>
    </message>
    <message>
        <source>The seed is small or large, not %1</source>
        <translation>La cantidad es small o large, no %1</translation>
    </message>
    <message>
        <source>Not an address that a sign-in may be sent to: %1</source>
        <translation>No es una dirección a la que se pueda enviar un inicio de sesión: %1</translation>
    </message>
    <message>
        <source>There is no page %1. The pages: %2</source>
        <translation>No existe la página %1. Las páginas: %2</translation>
    </message>
    <message>
        <source>A size is written like 1024x600, not %1</source>
        <translation>Un tamaño se escribe como 1024x600, no %1</translation>
    </message>
    <message>
        <source>Use the light, dark or high-contrast theme.</source>
        <translation>Usa el tema claro (light), oscuro (dark) o de alto contraste (contrast).</translation>
    </message>
    <message>
        <source>The theme is light, dark or contrast, not %1</source>
        <translation>El tema es light, dark o contrast, no %1</translation>
    </message>
    <message>
        <source>Conta is running already: close it before a tour.</source>
        <translation>Conta ya está en ejecución: ciérralo antes de visitar las páginas.</translation>
    </message>
    <message>
        <source>Conta is running already, but does not answer.</source>
        <translation>Conta ya está en ejecución, pero no responde.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Códigos de salida:</translation>
    </message>
    <message>
        <source>Conta was closed, handed over to the one that runs, or its tour saw every page.</source>
        <translation>Conta se cerró, pasó la tarea al que ya está en ejecución o visitó todas las páginas.</translation>
    </message>
    <message>
        <source>The tour showed an error, or the Conta that runs does not answer.</source>
        <translation>La visita a las páginas mostró un error, o el Conta en ejecución no responde.</translation>
    </message>
    <message>
        <source>The arguments make no sense.</source>
        <translation>Los argumentos no tienen sentido.</translation>
    </message>
    <message>
        <source>Open the invite of a conta://invite/&lt;id&gt; link.</source>
        <translation>Abre la invitación de un enlace conta://invite/&lt;id&gt;.</translation>
    </message>
    <message>
        <source>Not a link that Conta opens: %1. They look like conta://invite/&lt;id&gt;.</source>
        <translation>No es un enlace que Conta abra: %1. Tienen la forma conta://invite/&lt;id&gt;.</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>Refresh the page</source>
        <translation>Actualizar la página</translation>
    </message>
    <message>
        <source>Save what was typed</source>
        <translation>Guardar lo que se escribió</translation>
    </message>
    <message>
        <source>Go back, or discard what was typed</source>
        <translation>Volver o descartar lo que se escribió</translation>
    </message>
    <message>
        <source>Find a page or an action</source>
        <translation>Buscar una página o una acción</translation>
    </message>
    <message>
        <source>Show the keyboard shortcuts</source>
        <translation>Mostrar los atajos de teclado</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Switch, add or leave an account</source>
        <translation>Cambiar de cuenta, agregar una o salir</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Tema: como el sistema</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Tema: claro</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Tema: oscuro</translation>
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
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Apariencia e idioma</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Open the guide at this page</source>
        <translation>Abrir la guía en esta página</translation>
    </message>
</context>
<context>
    <name>ConfirmCard</name>
    <message>
        <source>&amp;All or nothing</source>
        <translation>&amp;Todo o nada</translation>
    </message>
    <message>
        <source>The platform does not say what this switch (“strict”) does. Conta takes it to mean: on, one thing that cannot move stops the whole transfer; off, what cannot move stays and the rest moves. The result shows what really moved.</source>
        <translation>La plataforma no dice qué hace esta opción (“strict”). Conta la entiende así: activada, un solo elemento que no se pueda mover detiene toda la transferencia; desactivada, lo que no se puede mover se queda y el resto se mueve. El resultado muestra lo que de verdad se movió.</translation>
    </message>
    <message>
        <source>&amp;Type the destination&apos;s name to confirm</source>
        <translation>E&amp;scribe el nombre del destino para confirmar</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>This is not the destination&apos;s name yet.</source>
        <translation>Este todavía no es el nombre del destino.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>At&amp;rás</translation>
    </message>
    <message>
        <source>The id: %1</source>
        <translation>El ID: %1</translation>
    </message>
    <message>
        <source>%1 — or its id, %2</source>
        <translation>%1 — o su ID, %2</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>Nothing was moved. %1</source>
        <translation>No se movió nada. %1</translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation>Moviendo…</translation>
    </message>
    <message>
        <source>Sent. It cannot be stopped now; you may go to other pages.</source>
        <translation>Enviado. Ya no se puede detener; puedes ir a otras páginas.</translation>
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
        <translation>Hace una pregunta a %1, sin tu sesión.</translation>
    </message>
    <message>
        <source>S&amp;top trying</source>
        <translation>Dejar de pro&amp;bar</translation>
    </message>
    <message>
        <source>%1 answered after %2 ms.</source>
        <translation>%1 respondió después de %2 ms.</translation>
    </message>
    <message>
        <source>&amp;Try the connection</source>
        <translation>Pro&amp;bar la conexión</translation>
    </message>
    <message>
        <source>By the system&apos;s proxy settings.</source>
        <translation>Según la configuración de proxy del sistema.</translation>
    </message>
    <message>
        <source>Without a proxy.</source>
        <translation>Sin proxy.</translation>
    </message>
    <message>
        <source>With the proxy %1 for all but this computer.</source>
        <translation>Con el proxy %1 para todo menos esta computadora.</translation>
    </message>
</context>
<context>
    <name>ConsoleCard</name>
    <message>
        <source>For %1. Leave it empty to use the address that the server itself gives.</source>
        <translation>Para %1. Déjala vacía para usar la dirección que indica el propio servidor.</translation>
    </message>
    <message>
        <source>An address like https://console.example.com; plain http:// is for this computer only</source>
        <translation>Una dirección como https://console.example.com; http:// sin TLS solo vale para esta computadora</translation>
    </message>
    <message>
        <source>Recent items are opened there, in your browser.</source>
        <translation>Los elementos recientes se abren allí, en tu navegador.</translation>
    </message>
    <message>
        <source>Web console</source>
        <translation>Consola web</translation>
    </message>
    <message>
        <source>The server&apos;s own address is used</source>
        <translation>Se usa la dirección del propio servidor</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Address of the &amp;web console</source>
        <translation>Dirección de la consola &amp;web</translation>
    </message>
</context>
<context>
    <name>CopyableText</name>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
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
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>en menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>en %Ln minuto</numerusform>
            <numerusform>en %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>en %Ln hora</numerusform>
            <numerusform>en %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>en %Ln día</numerusform>
            <numerusform>en %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>no time left</source>
        <translation>sin tiempo restante</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>queda %Ln minuto</numerusform>
            <numerusform>quedan %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) left</source>
        <translation>
            <numerusform>queda %Ln hora</numerusform>
            <numerusform>quedan %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>queda %Ln día</numerusform>
            <numerusform>quedan %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>hace %Ln minuto</numerusform>
            <numerusform>hace %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>hace %Ln hora</numerusform>
            <numerusform>hace %Ln horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeleteCard</name>
    <message>
        <source>&amp;Delete account…</source>
        <translation>E&amp;liminar cuenta…</translation>
    </message>
    <message>
        <source>Delete the account</source>
        <translation>Eliminar la cuenta</translation>
    </message>
    <message>
        <source>Your organization&apos;s single sign-on manages this account: it has no password here, and the platform asks for one before it deletes an account. Ask the administrator of your organization, or the platform&apos;s support, to delete it. The export above works all the same.</source>
        <translation>El inicio de sesión único (SSO) de tu organización administra esta cuenta: no tiene contraseña aquí, y la plataforma pide una antes de eliminar una cuenta. Pide al administrador de tu organización o al soporte de la plataforma que la elimine. La exportación de arriba funciona igual.</translation>
    </message>
    <message>
        <source>Ends the account for good, with everything that it owns. This cannot be taken back.</source>
        <translation>Termina la cuenta para siempre, con todo lo que le pertenece. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Type the account&apos;s e-mail &amp;address to confirm</source>
        <translation>Escribe el c&amp;orreo de la cuenta para confirmar</translation>
    </message>
    <message>
        <source>Type the e-mail address of the account</source>
        <translation>Escribe el correo de la cuenta</translation>
    </message>
    <message>
        <source>This is not the address of this account, %1</source>
        <translation>Este no es el correo de esta cuenta, %1</translation>
    </message>
    <message>
        <source>Export the data</source>
        <translation>Exportar los datos</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>Transferir…</translation>
    </message>
    <message>
        <source>Transfer applications and dashboards</source>
        <translation>Transferir aplicaciones y dashboards</translation>
    </message>
    <message>
        <source>Keep what is still needed: take the data along, and hand applications and dashboards over to an organization or another user.</source>
        <translation>Conserva lo que todavía haga falta: llévate los datos y entrega aplicaciones y dashboards a una organización o a otro usuario.</translation>
    </message>
    <message>
        <source>Erase it here…</source>
        <translation>Borrar de aquí…</translation>
    </message>
    <message>
        <source>&amp;Keep the account</source>
        <translation>Conser&amp;var la cuenta</translation>
    </message>
    <message>
        <source>Delete the account for good?</source>
        <translation>¿Eliminar la cuenta para siempre?</translation>
    </message>
    <message>
        <source>%1 on %2 ends now, with everything that it owns. This cannot be taken back.

Afterwards Conta erases what this computer holds of it.</source>
        <translation>%1 en %2 termina ahora, con todo lo que le pertenece. No se puede deshacer.

Después, Conta borra lo que esta computadora guarda de ella.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar para siempre</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>Conservar la cuenta</translation>
    </message>
    <message>
        <source>Erase the account from this computer?</source>
        <translation>¿Borrar la cuenta de esta computadora?</translation>
    </message>
    <message>
        <source>The sign-in and the account&apos;s place in Conta&apos;s list go, whatever the server did. If the account is still there, you can sign in to it again.</source>
        <translation>La sesión y el lugar de la cuenta en la lista de Conta se borran, sin importar lo que haya hecho el servidor. Si la cuenta todavía existe, puedes iniciar sesión en ella de nuevo.</translation>
    </message>
    <message>
        <source>Erase it here</source>
        <translation>Borrar de aquí</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation>Eliminar cuenta…</translation>
    </message>
    <message>
        <source>It is not known whether the account was deleted. %1</source>
        <translation>No se sabe si la cuenta se eliminó. %1</translation>
    </message>
    <message>
        <source>Checking with %1…</source>
        <translation>Comprobando con %1…</translation>
    </message>
    <message>
        <source>The server no longer accepts this sign-in, which a deleted account would explain, but so would one that was ended elsewhere. Try to sign in: where a password that is surely right is not accepted any more, the account is gone.</source>
        <translation>El servidor ya no acepta esta sesión. Una cuenta eliminada lo explicaría, pero también una sesión cerrada en otro lugar. Intenta iniciar sesión: si una contraseña que sin duda es correcta ya no se acepta, la cuenta ya no existe.</translation>
    </message>
    <message>
        <source>The account was not deleted. %1</source>
        <translation>La cuenta no se eliminó. %1</translation>
    </message>
    <message>
        <source>No answer came, and so far the account is still there. What you typed is too; try again.</source>
        <translation>No llegó respuesta y, hasta ahora, la cuenta sigue existiendo. Lo que escribiste también sigue aquí; inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The account was not deleted. Current password or code not accepted.</source>
        <translation>La cuenta no se eliminó. Contraseña actual o código no aceptado.</translation>
    </message>
    <message>
        <source>The account was not deleted. Current password not accepted.</source>
        <translation>La cuenta no se eliminó. Contraseña actual no aceptada.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Try to sign in</source>
        <translation>Intentar iniciar sesión</translation>
    </message>
</context>
<context>
    <name>DemoServer</name>
    <message>
        <source>The stand-in server ended by itself.</source>
        <translation>El servidor simulado terminó por sí solo.</translation>
    </message>
    <message>
        <source>The stand-in server did not answer.</source>
        <translation>El servidor simulado no respondió.</translation>
    </message>
    <message>
        <source>The stand-in server did not say its address.</source>
        <translation>El servidor simulado no indicó su dirección.</translation>
    </message>
</context>
<context>
    <name>DestinationStep</name>
    <message>
        <source>An &amp;organization of mine</source>
        <translation>Una &amp;organización mía</translation>
    </message>
    <message>
        <source>Another &amp;user</source>
        <translation>Otro &amp;usuario</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>¿A dónde?</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>At&amp;rás</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Search organizations</source>
        <translation>Buscar organizaciones</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>&amp;Id of the user</source>
        <translation>&amp;ID del usuario</translation>
    </message>
    <message>
        <source>The person finds it on the profile page.</source>
        <translation>La persona lo encuentra en la página de perfil.</translation>
    </message>
    <message>
        <source>This is your own id: everything is yours already.</source>
        <translation>Este es tu propio ID: todo es tuyo ya.</translation>
    </message>
    <message>
        <source>Nobody can look up here whom an id belongs to. Check it with that person: what has moved, only they can give back.</source>
        <translation>Aquí no se puede saber de quién es un ID. Confírmalo con esa persona: lo que se haya movido, solo ella lo puede devolver.</translation>
    </message>
    <message>
        <source>Your organizations could not be fetched. %1</source>
        <translation>No se pudieron obtener tus organizaciones. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>A %1</translation>
    </message>
    <message>
        <source>Enter the user&apos;s id</source>
        <translation>Escribe el ID del usuario</translation>
    </message>
    <message>
        <source>Choose an organization</source>
        <translation>Elige una organización</translation>
    </message>
    <message>
        <source>No organization fits the search.</source>
        <translation>Ninguna organización coincide con la búsqueda.</translation>
    </message>
    <message>
        <source>You belong to no organization. You can move things to another user whose id you know.</source>
        <translation>No perteneces a ninguna organización. Puedes mover elementos a otro usuario cuyo ID conozcas.</translation>
    </message>
    <message>
        <source>An id has 24 characters: digits and the letters a to f.</source>
        <translation>Un ID tiene 24 caracteres: dígitos y las letras de la a a la f.</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>Personal details</source>
        <translation>Datos personales</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>A&amp;pellido</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Empresa</translation>
    </message>
    <message>
        <source>&amp;Job title</source>
        <translation>Ca&amp;rgo</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>L&amp;ocation</source>
        <translation>&amp;Ubicación</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>Sitio &amp;web</translation>
    </message>
    <message>
        <source>The platform asks for a first name</source>
        <translation>La plataforma exige un nombre</translation>
    </message>
    <message>
        <source>Profile saved</source>
        <translation>Perfil guardado</translation>
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
        <translation>Dispositivos creados y eliminados</translation>
    </message>
    <message>
        <source>No devices in this range. Add one to an application that you own, in the web console.</source>
        <translation>No hay dispositivos en este intervalo. Agrega uno, en la consola web, a una aplicación que sea tuya.</translation>
    </message>
    <message>
        <source>No device was created or deleted in this range.</source>
        <translation>No se creó ni se eliminó ningún dispositivo en este intervalo.</translation>
    </message>
    <message>
        <source>Only the devices of applications that you own are counted, not those of your organizations. The platform counts devices by UTC days.</source>
        <translation>Solo se cuentan los dispositivos de las aplicaciones que son tuyas, no los de tus organizaciones. La plataforma cuenta los dispositivos por días UTC.</translation>
    </message>
    <message>
        <source>The numbers of devices could not be loaded</source>
        <translation>No se pudo cargar la cantidad de dispositivos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>At the end of the range</source>
        <translation>Al final del intervalo</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <comment>change</comment>
        <translation>Ahora %1.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>The server names no limit.</source>
        <translation>El servidor no indica ningún límite.</translation>
    </message>
    <message>
        <source>Created and deleted</source>
        <translation>Creados y eliminados</translation>
    </message>
    <message>
        <source>+%1 / −%2</source>
        <comment>created, deleted</comment>
        <translation>+%1 / −%2</translation>
    </message>
    <message>
        <source>In the range</source>
        <translation>En el intervalo</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Período anterior</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminados</translation>
    </message>
    <message>
        <source>Devices allowed: %1</source>
        <translation>Dispositivos permitidos: %1</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>devices that were created</comment>
        <translation>Creados</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Two-factor authentication was turned on elsewhere in the meantime</source>
        <translation>La autenticación de dos factores se activó en otro lugar mientras tanto</translation>
    </message>
    <message>
        <source>With another key: the one shown here is not in use. Delete it from your authenticator and wherever you kept it. If it was not you who turned it on, change your password.</source>
        <translation>Con otra clave: la que se muestra aquí no está en uso. Bórrala de tu autenticador y de donde la hayas guardado. Si no fuiste tú quien la activó, cambia tu contraseña.</translation>
    </message>
    <message>
        <source>Two-factor authentication is on</source>
        <translation>La autenticación de dos factores está activada</translation>
    </message>
    <message>
        <source>From now on every sign-in with your password asks for a code. Where you are signed in already you stay so. Keep the key: without recovery codes it is the only way back in when the authenticator is lost.</source>
        <translation>A partir de ahora, cada inicio de sesión con tu contraseña pide un código. Donde ya iniciaste sesión, sigue abierta. Guarda la clave: sin códigos de recuperación, es la única forma de volver a entrar si se pierde el autenticador.</translation>
    </message>
    <message>
        <source>Only the server&apos;s answer had been lost.</source>
        <translation>Solo se había perdido la respuesta del servidor.</translation>
    </message>
</context>
<context>
    <name>EmailCard</name>
    <message>
        <source>Send the verification again</source>
        <translation>Enviar la verificación de nuevo</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>&amp;New e-mail address</source>
        <translation>Nue&amp;vo correo</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Enter the new address</source>
        <translation>Escribe el nuevo correo</translation>
    </message>
    <message>
        <source>A message goes to the new address. Until it is confirmed there, the present one stays.</source>
        <translation>Se envía un mensaje al nuevo correo. Hasta que se confirme desde allí, el actual sigue vigente.</translation>
    </message>
    <message>
        <source>Change the &amp;address</source>
        <translation>Cambiar el c&amp;orreo</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>Waiting for confirmation: %1. Open the message sent there to finish the change.</source>
        <translation>Esperando confirmación: %1. Abre el mensaje enviado a ese correo para terminar el cambio.</translation>
    </message>
    <message>
        <source>Your organization&apos;s single sign-on manages this address</source>
        <translation>El inicio de sesión único (SSO) de tu organización administra este correo</translation>
    </message>
    <message>
        <source>Not saved. Current password or code not accepted.</source>
        <translation>No se guardó. Contraseña actual o código no aceptado.</translation>
    </message>
    <message>
        <source>Address change requested</source>
        <translation>Cambio de correo solicitado</translation>
    </message>
    <message>
        <source>Verification sent</source>
        <translation>Verificación enviada</translation>
    </message>
    <message>
        <source>The verification was not sent. %1</source>
        <translation>La verificación no se envió. %1</translation>
    </message>
</context>
<context>
    <name>ErasedText</name>
    <message>
        <source>The account %1 was deleted.</source>
        <translation>La cuenta %1 se eliminó.</translation>
    </message>
    <message>
        <source>Whether the account %1 was deleted is not known.</source>
        <translation>No se sabe si la cuenta %1 se eliminó.</translation>
    </message>
    <message>
        <source>Conta holds nothing of it on this computer any more.</source>
        <translation>Conta ya no guarda nada de ella en esta computadora.</translation>
    </message>
    <message>
        <source>It is still in Conta&apos;s list of accounts, which could not be written.</source>
        <translation>Sigue en la lista de cuentas de Conta, que no se pudo escribir.</translation>
    </message>
    <message>
        <source>To remove it by hand, delete the entry “Conta/%1” there.</source>
        <translation>Para quitarla a mano, elimina allí la entrada “Conta/%1”.</translation>
    </message>
    <message>
        <source>The account %1 was removed from this computer.</source>
        <translation>La cuenta %1 se quitó de esta computadora.</translation>
    </message>
    <message>
        <source>What the server last said of it is still on this computer and could not be removed.</source>
        <translation>Lo último que el servidor informó de ella sigue en esta computadora y no se pudo quitar.</translation>
    </message>
    <message>
        <source>Its sign-in may still be in the keychain (%1).</source>
        <translation>Puede que su sesión siga en el llavero (%1).</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>No server named %1 was found. Check the address, and whether this computer is online.</source>
        <translation>No se encontró ningún servidor llamado %1. Revisa la dirección y si esta computadora está en línea.</translation>
    </message>
    <message>
        <source>%1 does not take connections at the moment. The server may be down; try again.</source>
        <translation>%1 no acepta conexiones en este momento. Puede que el servidor esté caído; inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete. Try again.</source>
        <translation>La conexión con %1 se cortó antes de que la respuesta estuviera completa. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network, the VPN or the proxy, then try again.</source>
        <translation>No se puede llegar a %1. Revisa la red, la VPN o el proxy e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Conta does not send passwords or tokens unencrypted to another computer. Use https://.</source>
        <translation>Conta no envía contraseñas ni tokens sin cifrar a otra computadora. Usa https://.</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for %1. A proxy may be replacing certificates: ask your administrator for its CA file, and do not go on if nobody can explain it.</source>
        <translation>Nadie en quien esta computadora confíe responde por %1. Puede que un proxy esté reemplazando certificados: pide a tu administrador el archivo de la CA y no sigas si nadie lo puede explicar.</translation>
    </message>
    <message>
        <source>Whatever answered at %1 has the certificate of another server. Check the address; on a public network, sign in to the network with a browser first.</source>
        <translation>Lo que respondió en %1 tiene el certificado de otro servidor. Revisa la dirección; en una red pública, primero inicia sesión en la red con un navegador.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired or is not valid yet. Check the date and time of this computer; if they are right, the server&apos;s administrator has to renew it.</source>
        <translation>El certificado de %1 venció o todavía no es válido. Revisa la fecha y la hora de esta computadora; si son correctas, el administrador del servidor tiene que renovarlo.</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 cannot be trusted. A proxy may be replacing certificates; ask your administrator, and do not go on if nobody can explain it.</source>
        <translation>La conexión cifrada con %1 no es de confianza. Puede que un proxy esté reemplazando certificados; pregunta a tu administrador y no sigas si nadie lo puede explicar.</translation>
    </message>
    <message>
        <source>The server has had too many requests. Wait a minute, then try again.</source>
        <translation>El servidor recibió demasiadas solicitudes. Espera un minuto e inténtalo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>The server has had too many requests. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>El servidor recibió demasiadas solicitudes. Inténtalo de nuevo en %Ln segundo.</numerusform>
            <numerusform>El servidor recibió demasiadas solicitudes. Inténtalo de nuevo en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer from %1 was larger than anything it should send, and was dropped.</source>
        <translation>La respuesta de %1 era más grande que cualquier cosa que debería enviar y se descartó.</translation>
    </message>
    <message>
        <source>The answer from %1 was incomplete or damaged. Try again; if it stays so, the server or something on the way is at fault.</source>
        <translation>La respuesta de %1 llegó incompleta o dañada. Inténtalo de nuevo; si sigue así, la causa es el servidor o algo en el camino.</translation>
    </message>
    <message>
        <source>This was cancelled before an answer came.</source>
        <translation>Esto se canceló antes de que llegara una respuesta.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again.</source>
        <translation>%1 no respondió a tiempo. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The server no longer accepts this sign-in. Sign in again; what you typed stays.</source>
        <translation>El servidor ya no acepta esta sesión. Inicia sesión de nuevo; lo que escribiste se conserva.</translation>
    </message>
    <message>
        <source>This sign-in is not allowed to do that. A token with more rights is needed.</source>
        <translation>Esta sesión no tiene permiso para eso. Hace falta un token con más derechos.</translation>
    </message>
    <message>
        <source>The server does not know this any more. Refresh to see what is there now.</source>
        <translation>El servidor ya no conoce esto. Actualiza para ver lo que hay ahora.</translation>
    </message>
    <message>
        <source>This server does not offer this. It runs an older version of the platform.</source>
        <translation>Este servidor no ofrece esto. Usa una versión más antigua de la plataforma.</translation>
    </message>
    <message>
        <source>This has expired.</source>
        <translation>Esto venció.</translation>
    </message>
    <message>
        <source>Something changed in the meantime. Refresh, then try again.</source>
        <translation>Algo cambió mientras tanto. Actualiza e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The server did not accept this.</source>
        <translation>El servidor no lo aceptó.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own at the moment. Try again in a few minutes.</source>
        <translation>%1 tiene un problema propio en este momento. Inténtalo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>Not the platform but something else answered at %1: often the sign-in page of a network or proxy. Open a browser, sign in to the network, then try again; or check the address.</source>
        <translation>En %1 no respondió la plataforma sino otra cosa: muchas veces, la página de inicio de sesión de una red o de un proxy. Abre un navegador, inicia sesión en la red e inténtalo de nuevo; o revisa la dirección.</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>This is not a complete API token: it has three parts with a dot between them. Copy it once more, from its first to its last character.</source>
        <translation>Este no es un token de API completo: tiene tres partes separadas por puntos. Cópialo otra vez, del primer al último carácter.</translation>
    </message>
    <message>
        <source>This token has expired. Make a new one in the web console.</source>
        <translation>Este token venció. Crea uno nuevo en la consola web.</translation>
    </message>
    <message>
        <source>This token may not read your profile (scope me.get). Make one with the scope all.User, or all.User.read to look only.</source>
        <translation>Este token no puede leer tu perfil (alcance me.get). Crea uno con el alcance all.User, o all.User.read para solo consultar.</translation>
    </message>
    <message>
        <source>This account is locked for now after too many attempts. Wait before you try again, or reset the password in the web console.</source>
        <translation>Esta cuenta está bloqueada por ahora, tras demasiados intentos. Espera antes de intentarlo de nuevo o restablece la contraseña en la consola web.</translation>
    </message>
    <message>
        <source>E-mail, password or code not accepted. If two-factor authentication is on, enter the code as well.</source>
        <translation>Correo, contraseña o código no aceptado. Si la autenticación de dos factores está activada, escribe también el código.</translation>
    </message>
    <message>
        <source>%1 answered, but does not offer this sign-in. Check the server&apos;s address.</source>
        <translation>%1 respondió, pero no ofrece este inicio de sesión. Revisa la dirección del servidor.</translation>
    </message>
    <message>
        <source>%1 does not accept this token. It may have been revoked, or be for another server.</source>
        <translation>%1 no acepta este token. Puede que se haya revocado o que sea de otro servidor.</translation>
    </message>
    <message>
        <source>The keychain did not answer. It may be waiting to be unlocked in another window.</source>
        <translation>El llavero no respondió. Puede que esté esperando que lo desbloquees en otra ventana.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation>El llavero está bloqueado. Desbloquéalo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain refused. Allow Conta to use it, then try again.</source>
        <translation>El llavero se negó. Permite que Conta lo use e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain says that it removed the sign-in, but still hands it out.</source>
        <translation>El llavero dice que quitó la sesión, pero todavía la entrega.</translation>
    </message>
    <message>
        <source>No keychain is running here. On Linux, install and start GNOME Keyring or KWallet.</source>
        <translation>Aquí no hay ningún llavero en ejecución. En Linux, instala e inicia GNOME Keyring o KWallet.</translation>
    </message>
    <message>
        <source>The keychain holds no sign-in for this account, or it is locked.</source>
        <translation>El llavero no tiene ninguna sesión de esta cuenta, o está bloqueado.</translation>
    </message>
    <message>
        <source>The keychain reported a problem.</source>
        <translation>El llavero informó un problema.</translation>
    </message>
    <message>
        <source>The proxy between this computer and %1 wants a sign-in, or does not accept the one that is set. Enter its user name and password in the network settings.</source>
        <translation>El proxy entre esta computadora y %1 pide iniciar sesión, o no acepta los datos configurados. Escribe su usuario y su contraseña en la configuración de red.</translation>
    </message>
    <message>
        <source>The proxy between this computer and %1 cannot be reached or refused the connection. Ask your administrator which proxy to use, and set it in the network settings.</source>
        <translation>No se puede llegar al proxy entre esta computadora y %1, o rechazó la conexión. Pregunta a tu administrador qué proxy usar e indícalo en la configuración de red.</translation>
    </message>
    <message>
        <source>The file of certificate authorities cannot be read.</source>
        <translation>No se puede leer el archivo de autoridades certificadoras.</translation>
    </message>
    <message>
        <source>This is no file of certificate authorities: a PEM file holds “BEGIN CERTIFICATE”.</source>
        <translation>Este no es un archivo de autoridades certificadoras: un archivo PEM contiene “BEGIN CERTIFICATE”.</translation>
    </message>
    <message>
        <source>This certificate is in the binary form (DER). Ask for it as PEM, or convert it.</source>
        <translation>Este certificado está en forma binaria (DER). Pídelo como PEM o conviértelo.</translation>
    </message>
    <message>
        <source>There is no readable certificate in this file; perhaps it holds a key instead.</source>
        <translation>No hay ningún certificado legible en este archivo; puede que contenga una clave.</translation>
    </message>
    <message>
        <source>The end of this token is missing. Copy it once more, to its last character.</source>
        <translation>Falta el final de este token. Cópialo otra vez, hasta el último carácter.</translation>
    </message>
    <message>
        <source>The keychain took the sign-in but does not hand it out again as it was. Try again; a restart of the keychain may help.</source>
        <translation>El llavero aceptó la sesión, pero no la devuelve como era. Inténtalo de nuevo; reiniciar el llavero puede ayudar.</translation>
    </message>
    <message>
        <source>The keychain holds only a part of this sign-in. Sign in again to mend it.</source>
        <translation>El llavero solo tiene una parte de esta sesión. Inicia sesión de nuevo para corregirlo.</translation>
    </message>
</context>
<context>
    <name>EverywhereSection</name>
    <message>
        <source>For a device that was lost, or a sign-in you do not know: everything that is signed in to this account has to sign in again.</source>
        <translation>Para un dispositivo perdido o una sesión que no reconoces: todo lo que tenga sesión iniciada en esta cuenta tiene que iniciarla de nuevo.</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Cerrar sesión en todas partes</translation>
    </message>
    <message>
        <source>This device gets a new sign-in first and stays signed in.</source>
        <translation>Este dispositivo recibe antes una sesión nueva y sigue conectado.</translation>
    </message>
    <message>
        <source>This device uses an API token, which cannot be renewed and may end too: then you have to sign in here again, with another token.</source>
        <translation>Este dispositivo usa un token de API, que no se puede renovar y puede que también deje de valer: en ese caso tienes que iniciar sesión aquí de nuevo, con otro token.</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>¿Cerrar sesión en todas partes?</translation>
    </message>
    <message>
        <source>Every device and program that is signed in to this account has to sign in again. %1

API tokens made in the web console may go on working; they are revoked there.</source>
        <translation>Cada dispositivo y programa con sesión iniciada en esta cuenta tiene que iniciarla de nuevo. %1

Los tokens de API creados en la consola web pueden seguir funcionando; se revocan allí.</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Cerrando sesión…</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Cerrar sesión en todas partes…</translation>
    </message>
    <message>
        <source>It is not known whether the others were signed out. %1</source>
        <translation>No se sabe si se cerraron las demás sesiones. %1</translation>
    </message>
    <message>
        <source>Checking with %1…</source>
        <translation>Comprobando con %1…</translation>
    </message>
    <message>
        <source>This sign-in has ended, which would fit. Sign in again, then it is checked.</source>
        <translation>Esta sesión terminó, lo que sería coherente. Inicia sesión de nuevo y entonces se comprueba.</translation>
    </message>
    <message>
        <source>Signed out everywhere else</source>
        <translation>Se cerraron todas las demás sesiones</translation>
    </message>
    <message>
        <source>Every older sign-in has ended. Whether this one goes on could not be tried. %1</source>
        <translation>Todas las sesiones anteriores terminaron. No se pudo probar si esta continúa. %1</translation>
    </message>
    <message>
        <source>Every older sign-in has ended, also the one that this device had.</source>
        <translation>Todas las sesiones anteriores terminaron, también la de este dispositivo.</translation>
    </message>
    <message>
        <source>Nothing was signed out. %1</source>
        <translation>No se cerró ninguna sesión. %1</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
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
        <translation>Exportar datos de la cuenta</translation>
    </message>
    <message>
        <source>Everything that the server holds of your account, as one JSON file that only you can read. It holds no password and no token.</source>
        <translation>Todo lo que el servidor guarda de tu cuenta, en un archivo JSON que solo tú puedes leer. No contiene contraseñas ni tokens.</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>La exportación se canceló. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>Profile, summary and limits</source>
        <translation>Perfil, resumen y límites</translation>
    </message>
    <message>
        <source>Recent items of all five kinds</source>
        <translation>Elementos recientes de los cinco tipos</translation>
    </message>
    <message>
        <source>Open invites</source>
        <translation>Invitaciones abiertas</translation>
    </message>
    <message>
        <source>Usage of this billing period</source>
        <translation>Consumo de este período de facturación</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Cancelar la exportación</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>The export waits: the server no longer accepts this sign-in. It goes on by itself once you have signed in again.</source>
        <translation>La exportación está en espera: el servidor ya no acepta esta sesión. Continúa sola en cuanto inicies sesión de nuevo.</translation>
    </message>
    <message>
        <source>Fetching %1…</source>
        <translation>Obteniendo %1…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Nothing could be exported, and no file was written. %1</source>
        <translation>No se pudo exportar nada y no se escribió ningún archivo. %1</translation>
    </message>
    <message>
        <source>The file could not be written. What was gathered is still here: save it elsewhere.</source>
        <translation>No se pudo escribir el archivo. Lo que se reunió sigue aquí: guárdalo en otro lugar.</translation>
    </message>
    <message>
        <source>Your account data was exported.</source>
        <translation>Se exportaron los datos de tu cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>Exported, but %Ln part(s) could not be had: %1. The file says why.</source>
        <translation>
            <numerusform>Exportado, pero no se pudo obtener %Ln parte: %1. El archivo dice por qué.</numerusform>
            <numerusform>Exportado, pero no se pudieron obtener %Ln partes: %1. El archivo dice por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>No program here opens folders. The file is at this place:</source>
        <translation>Aquí ningún programa abre carpetas. El archivo está en este lugar:</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Guardar en otro lugar…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>profile, summary and limits</source>
        <translation>perfil, resumen y límites</translation>
    </message>
    <message>
        <source>invites</source>
        <translation>invitaciones</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>aplicaciones</translation>
    </message>
    <message>
        <source>recent applications</source>
        <translation>aplicaciones recientes</translation>
    </message>
    <message>
        <source>recent dashboards</source>
        <translation>dashboards recientes</translation>
    </message>
    <message>
        <source>recent organizations</source>
        <translation>organizaciones recientes</translation>
    </message>
    <message>
        <source>recent devices</source>
        <translation>dispositivos recientes</translation>
    </message>
    <message>
        <source>recent workflows</source>
        <translation>workflows recientes</translation>
    </message>
    <message>
        <source>payloads by type</source>
        <translation>payloads por tipo</translation>
    </message>
    <message>
        <source>payloads by day</source>
        <translation>payloads por día</translation>
    </message>
    <message>
        <source>devices by day</source>
        <translation>dispositivos por día</translation>
    </message>
    <message>
        <source>notebook minutes by day</source>
        <translation>minutos de notebook por día</translation>
    </message>
    <message>
        <source>recent devices of %1</source>
        <translation>dispositivos recientes de %1</translation>
    </message>
    <message>
        <source>recent workflows of %1</source>
        <translation>workflows recientes de %1</translation>
    </message>
</context>
<context>
    <name>FormBar</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Leave without saving?</source>
        <translation>¿Salir sin guardar?</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved. They are lost if you leave now.</source>
        <translation>“%1” tiene cambios sin guardar. Se pierden si sales ahora.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>¿Descartar los cambios?</translation>
    </message>
    <message>
        <source>What you typed on “%1” is lost, and the page shows again what the server holds.</source>
        <translation>Lo que escribiste en “%1” se pierde, y la página vuelve a mostrar lo que tiene el servidor.</translation>
    </message>
    <message>
        <source>Keep typing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>This sign-in ends with the program</source>
        <translation>Esta sesión termina con el programa</translation>
    </message>
    <message>
        <source>%1 Until then everything works, but the next start asks you to sign in again.

%2</source>
        <translation>%1 Hasta entonces todo funciona, pero la próxima vez tendrás que iniciar sesión de nuevo.

%2</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Reintentar con el llavero</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>You are signed out. What you typed stays, but nothing can be loaded or saved.</source>
        <translation>Tu sesión está cerrada. Lo que escribiste se conserva, pero no se puede cargar ni guardar nada.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>more than</comment>
        <translation>%1+</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open invite(s)</source>
        <translation>
            <numerusform>%Ln invitación abierta</numerusform>
            <numerusform>%Ln invitaciones abiertas</numerusform>
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
        <translation>Sin conexión. La conexión se hace en la consola web.</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>Conectado como %1</translation>
    </message>
    <message>
        <source>Disconnect GitHub?</source>
        <translation>¿Desconectar GitHub?</translation>
    </message>
    <message>
        <source>The platform forgets the GitHub account %1. Signing in through GitHub no longer works, and connecting it again is done in the web console.</source>
        <translation>La plataforma olvida la cuenta %1 de GitHub. Iniciar sesión con GitHub deja de funcionar, y para conectarla de nuevo hay que ir a la consola web.</translation>
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
        <translation>No se sabe si GitHub se desconectó. %1</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>GitHub was not disconnected. %1</source>
        <translation>GitHub no se desconectó. %1</translation>
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
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Your profile, every sign-in and every open invite</source>
        <translation>Tu perfil, todas las sesiones y todas las invitaciones abiertas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s), with everything in them</source>
        <translation>
            <numerusform>%Ln aplicación, con todo lo que contiene</numerusform>
            <numerusform>%Ln aplicaciones, con todo lo que contienen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), with their data</source>
        <translation>
            <numerusform>%Ln dispositivo, con sus datos</numerusform>
            <numerusform>%Ln dispositivos, con sus datos</numerusform>
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
            <numerusform>%Ln token de API: los programas que lo usan dejan de funcionar</numerusform>
            <numerusform>%Ln tokens de API: los programas que los usan dejan de funcionar</numerusform>
        </translation>
    </message>
    <message>
        <source>This sign-in may not see everything: there may be more applications or dashboards</source>
        <translation>Puede que esta sesión no lo vea todo: puede haber más aplicaciones o dashboards</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) of which you are the only administrator</source>
        <translation>
            <numerusform>%Ln organización de la que eres el único administrador</numerusform>
            <numerusform>%Ln organizaciones de las que eres el único administrador</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You leave %Ln organization(s); what they own stays</source>
        <translation>
            <numerusform>Sales de %Ln organización; lo que le pertenece se queda</numerusform>
            <numerusform>Sales de %Ln organizaciones; lo que les pertenece se queda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Guide to Conta</source>
        <translation>Guía de Conta</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>This guide is in English only.</source>
        <translation>Esta guía existe solo en inglés.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>Place %1 of %2. Enter goes to the next one.</source>
        <translation>Lugar %1 de %2. Intro pasa al siguiente.</translation>
    </message>
</context>
<context>
    <name>HoldingsView</name>
    <message>
        <source>Looking at what the account holds…</source>
        <translation>Revisando lo que hay en la cuenta…</translation>
    </message>
    <message>
        <source>What happens to what the account holds</source>
        <translation>Qué pasa con lo que hay en la cuenta</translation>
    </message>
    <message>
        <source>What the account holds could not be looked at. %1</source>
        <translation>No se pudo revisar lo que hay en la cuenta. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>E-mail verified</source>
        <translation>Correo verificado</translation>
    </message>
    <message>
        <source>E-mail not verified</source>
        <translation>Correo sin verificar</translation>
    </message>
    <message>
        <source>Two-factor on</source>
        <translation>Dos factores activados</translation>
    </message>
    <message>
        <source>Two-factor off</source>
        <translation>Dos factores desactivados</translation>
    </message>
</context>
<context>
    <name>InviteDetail</name>
    <message>
        <source>The organization requires two-factor authentication, which is on.</source>
        <translation>La organización exige autenticación de dos factores, y está activada.</translation>
    </message>
    <message>
        <source>The chosen invite</source>
        <translation>La invitación elegida</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Tu rol</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Te invita</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>Abierta hasta</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>Copiar el correo</translation>
    </message>
    <message>
        <source>E-mail address copied</source>
        <translation>Correo copiado</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>Dis&amp;miss</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Re&amp;ject…</source>
        <translation>&amp;Rechazar…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>When you accept, you become a member of %1 with the role %2. What is yours stays yours.</source>
        <translation>Al aceptar, te conviertes en miembro de %1 con el rol %2. Lo tuyo sigue siendo tuyo.</translation>
    </message>
    <message>
        <source>%1 (expired)</source>
        <translation>%1 (vencida)</translation>
    </message>
    <message>
        <source>%1 requires two-factor authentication of its members, and yours is off. Turn it on, then you can accept.</source>
        <translation>%1 exige autenticación de dos factores a sus miembros, y la tuya está desactivada. Actívala y entonces podrás aceptar.</translation>
    </message>
    <message>
        <source>Turn on two-factor first…</source>
        <translation>Activar antes dos factores…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The server gave this invite no id to answer it by.</source>
        <translation>El servidor no envió un ID con el que responder a esta invitación.</translation>
    </message>
    <message>
        <source>Takes the invite off your list, without a yes or no</source>
        <translation>Quita la invitación de tu lista, sin un sí ni un no</translation>
    </message>
    <message>
        <source>Declines the invite</source>
        <translation>Rechaza la invitación</translation>
    </message>
    <message>
        <source>Two-factor authentication has to be on first.</source>
        <translation>Antes hay que activar la autenticación de dos factores.</translation>
    </message>
    <message>
        <source>Reject the invite?</source>
        <translation>¿Rechazar la invitación?</translation>
    </message>
    <message>
        <source>You decline to join %1. To join later, somebody there has to invite you again.</source>
        <translation>Rechazas unirte a %1. Para unirte más adelante, alguien de allí tiene que invitarte de nuevo.</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>not named</source>
        <comment>who sent the invite</comment>
        <translation>sin indicar</translation>
    </message>
</context>
<context>
    <name>InviteListModel</name>
    <message>
        <source>New: %1</source>
        <translation>Nueva: %1</translation>
    </message>
</context>
<context>
    <name>InviteNotices</name>
    <message numerus="yes">
        <source>%Ln new invite(s)</source>
        <translation>
            <numerusform>%Ln invitación nueva</numerusform>
            <numerusform>%Ln invitaciones nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Conta to answer them.</source>
        <translation>Abre Conta para responder.</translation>
    </message>
    <message>
        <source>an organization</source>
        <translation>una organización</translation>
    </message>
    <message>
        <source>Invite to %1</source>
        <translation>Invitación a %1</translation>
    </message>
    <message>
        <source>%1 invites you to join with the role %2.</source>
        <translation>%1 te invita a unirte con el rol %2.</translation>
    </message>
    <message>
        <source>You are invited to join with the role %1.</source>
        <translation>Te invitan a unirte con el rol %1.</translation>
    </message>
</context>
<context>
    <name>InviteWords</name>
    <message>
        <source>Accepting…</source>
        <translation>Aceptando…</translation>
    </message>
    <message>
        <source>Rejecting…</source>
        <translation>Rechazando…</translation>
    </message>
    <message>
        <source>Dismissing…</source>
        <translation>Descartando…</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>No se aceptó</translation>
    </message>
    <message>
        <source>Not rejected</source>
        <translation>No se rechazó</translation>
    </message>
    <message>
        <source>Not dismissed</source>
        <translation>No se descartó</translation>
    </message>
    <message>
        <source>Ends any moment</source>
        <translation>Termina en cualquier momento</translation>
    </message>
    <message>
        <source>If you still want to join, ask the organization for a new one.</source>
        <translation>Si todavía quieres unirte, pide una nueva a la organización.</translation>
    </message>
    <message>
        <source>If you still want to join, ask %1 for a new one.</source>
        <translation>Si todavía quieres unirte, pide una nueva a %1.</translation>
    </message>
    <message>
        <source>It had expired before your answer arrived.</source>
        <translation>Había vencido antes de que llegara tu respuesta.</translation>
    </message>
    <message>
        <source>This invite has expired and can no longer be answered.</source>
        <translation>Esta invitación venció y ya no se puede responder.</translation>
    </message>
    <message>
        <source>You are now a member of %1 with the role %2. In the web console you find it among your organizations; what is yours stays yours.</source>
        <translation>Ahora eres miembro de %1 con el rol %2. En la consola web la encuentras entre tus organizaciones; lo tuyo sigue siendo tuyo.</translation>
    </message>
    <message>
        <source>If %1 is among your organizations in the web console, you have joined.</source>
        <translation>Si %1 está entre tus organizaciones en la consola web, ya te uniste.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was lost, but the invite is no longer open: it has been answered.</source>
        <translation>La respuesta del servidor se perdió, pero la invitación ya no está abierta: ya se respondió.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Descartada</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>No longer open</source>
        <translation>Ya no está abierta</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Se desconoce</translation>
    </message>
    <message>
        <source>You rejected this invite. %1</source>
        <translation>Rechazaste esta invitación. %1</translation>
    </message>
    <message>
        <source>You dismissed this invite. %1</source>
        <translation>Descartaste esta invitación. %1</translation>
    </message>
    <message>
        <source>This invite is no longer there: it was answered in another window or in the web console, or it was withdrawn.</source>
        <translation>Esta invitación ya no existe: se respondió en otra ventana o en la consola web, o se retiró.</translation>
    </message>
    <message>
        <source>It is not known whether your answer arrived. Checking with %1…</source>
        <translation>No se sabe si llegó tu respuesta. Comprobando con %1…</translation>
    </message>
    <message>
        <source>You joined %1</source>
        <translation>Te uniste a %1</translation>
    </message>
    <message>
        <source>Invite to %1 rejected</source>
        <translation>Invitación a %1 rechazada</translation>
    </message>
    <message>
        <source>Invite to %1 dismissed</source>
        <translation>Invitación a %1 descartada</translation>
    </message>
    <message>
        <source>Invite to %1: %2</source>
        <translation>Invitación a %1: %2</translation>
    </message>
    <message>
        <source>Organization without a name</source>
        <translation>Organización sin nombre</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>the organization</source>
        <translation>la organización</translation>
    </message>
    <message>
        <source>%1 · invited by %2</source>
        <translation>%1 · te invita %2</translation>
    </message>
    <message>
        <source>Not accepted: the invite is still open.</source>
        <translation>No se aceptó: la invitación sigue abierta.</translation>
    </message>
    <message>
        <source>Not rejected: the invite is still open.</source>
        <translation>No se rechazó: la invitación sigue abierta.</translation>
    </message>
    <message>
        <source>Not dismissed: the invite is still open.</source>
        <translation>No se descartó: la invitación sigue abierta.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>an invite that can be answered</comment>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>It is not known whether your answer arrived.</source>
        <translation>No se sabe si llegó tu respuesta.</translation>
    </message>
</context>
<context>
    <name>InvitesCard</name>
    <message>
        <source>Open invites</source>
        <translation>Invitaciones abiertas</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Responder…</translation>
    </message>
    <message>
        <source>Answer open invites</source>
        <translation>Responder a las invitaciones abiertas</translation>
    </message>
    <message>
        <source>Your invites could not be loaded</source>
        <translation>No se pudieron cargar tus invitaciones</translation>
    </message>
    <message>
        <source>No invite waits for an answer.</source>
        <translation>Ninguna invitación espera respuesta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) wait for an answer.</source>
        <translation>
            <numerusform>%Ln invitación espera respuesta.</numerusform>
            <numerusform>%Ln invitaciones esperan respuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” ends first: %2.</source>
        <comment>organization, 2 days left</comment>
        <translation>“%1” termina primero: %2.</translation>
    </message>
    <message>
        <source>An organization</source>
        <translation>Una organización</translation>
    </message>
</context>
<context>
    <name>InvitesPage</name>
    <message>
        <source>Invites</source>
        <translation>Invitaciones</translation>
    </message>
    <message>
        <source>Not offered by this server</source>
        <translation>No disponible en este servidor</translation>
    </message>
    <message>
        <source>%1 runs a version of the platform that does not tell of invites. They come by e-mail, and the web console shows them.</source>
        <translation>%1 usa una versión de la plataforma que no informa de las invitaciones. Llegan por correo, y la consola web las muestra.</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Sin permiso</translation>
    </message>
    <message>
        <source>Your invites could not be loaded</source>
        <translation>No se pudieron cargar tus invitaciones</translation>
    </message>
    <message>
        <source>No invites</source>
        <translation>No hay invitaciones</translation>
    </message>
    <message>
        <source>When an organization invites you, its invite waits here. To join one, ask its administrator to invite %1.</source>
        <translation>Cuando una organización te invita, su invitación espera aquí. Para unirte a una, pide a su administrador que invite a %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>You can look, but not answer. %1</source>
        <translation>Puedes ver, pero no responder. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln abierta</numerusform>
            <numerusform>%Ln abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed</source>
        <translation>
            <numerusform>%Ln cerrada</numerusform>
            <numerusform>%Ln cerradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Search by organization, role or name</source>
        <translation>Buscar por organización, rol o nombre</translation>
    </message>
    <message>
        <source>No invite has these words</source>
        <translation>Ninguna invitación tiene estas palabras</translation>
    </message>
    <message>
        <source>The link leads to an invite that is not among those of %1. It may be answered or withdrawn, or meant for another account.</source>
        <translation>El enlace lleva a una invitación que no está entre las de %1. Puede que ya se haya respondido o retirado, o que sea para otra cuenta.</translation>
    </message>
</context>
<context>
    <name>KeepChoice</name>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>&amp;Mantener la sesión iniciada</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Reintentar con el llavero</translation>
    </message>
    <message>
        <source>This session only: nothing is kept on this computer.</source>
        <translation>Solo hasta cerrar el programa: no se guarda nada en esta computadora.</translation>
    </message>
    <message>
        <source>Asking the keychain… If it wants to be unlocked, do that first.</source>
        <translation>Consultando el llavero… Si pide que lo desbloquees, hazlo primero.</translation>
    </message>
    <message>
        <source>The sign-in, never the password, goes into the keychain (%1).</source>
        <translation>La sesión, nunca la contraseña, se guarda en el llavero (%1).</translation>
    </message>
    <message>
        <source>This session only, unless the keychain (%1) is unlocked. It may ask for its password when you try again, or once you have signed in.</source>
        <translation>Solo hasta cerrar el programa, salvo que se desbloquee el llavero (%1). Puede pedir su contraseña al reintentar o después de iniciar sesión.</translation>
    </message>
    <message>
        <source>This session only, for now. %1</source>
        <translation>Solo hasta cerrar el programa, por ahora. %1</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Account: %1</source>
        <translation>Cuenta: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Servidor: %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Creada el %1</translation>
    </message>
    <message>
        <source>For an authenticator app: time-based, SHA-1, 6 digits, 30 seconds. The platform has no recovery codes: this key is the way back in when the authenticator is lost. Whoever has it and the password can sign in, so keep it apart from both.</source>
        <translation>Para una aplicación de autenticación: por tiempo, SHA-1, 6 dígitos, 30 segundos. La plataforma no tiene códigos de recuperación: esta clave es la forma de volver a entrar si se pierde el autenticador. Quien tenga la clave y la contraseña puede iniciar sesión; guárdala lejos de ambos.</translation>
    </message>
    <message>
        <source>Two-factor key</source>
        <translation>Clave de dos factores</translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>The server makes a key for you…</source>
        <translation>El servidor está creando una clave para ti…</translation>
    </message>
    <message>
        <source>The &amp;key is in my authenticator, and I have kept it in a safe place</source>
        <translation>La clave está en &amp;mi autenticador y la guardé en un lugar seguro</translation>
    </message>
    <message>
        <source>Scan this with your authenticator</source>
        <translation>Escanea esto con tu autenticador</translation>
    </message>
    <message>
        <source>Add an account there and point the camera at the code.</source>
        <translation>Agrega allí una cuenta y apunta la cámara al código.</translation>
    </message>
    <message>
        <source>Or type the key in</source>
        <translation>O escribe la clave</translation>
    </message>
    <message>
        <source>Time-based (TOTP), SHA-1, 6 digits, 30 seconds.</source>
        <translation>Por tiempo (TOTP), SHA-1, 6 dígitos, 30 segundos.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>As a picture with the QR code, or as a text</source>
        <translation>Como imagen con el código QR o como texto</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Clave: %1</translation>
    </message>
    <message>
        <source>The server made no key</source>
        <translation>El servidor no creó ninguna clave</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Keep the key first, then tick this: there are no recovery codes to fall back on.</source>
        <translation>Primero guarda la clave, después marca esto: no hay códigos de recuperación a los que recurrir.</translation>
    </message>
    <message>
        <source>Taken off the clipboard again.</source>
        <translation>Se quitó del portapapeles.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. In %Ln second(s) it is taken off the clipboard again.</source>
        <translation>
            <numerusform>Copiada. En %Ln segundo se quita del portapapeles.</numerusform>
            <numerusform>Copiada. En %Ln segundos se quita del portapapeles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture with QR code (*.png)</source>
        <translation>Imagen con código QR (*.png)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Save the key</source>
        <translation>Guardar la clave</translation>
    </message>
    <message>
        <source>Saved to %1. Keep the file where nobody else gets at it.</source>
        <translation>Guardada en %1. Ten el archivo donde nadie más tenga acceso.</translation>
    </message>
    <message>
        <source>The key could not be saved to %1.</source>
        <translation>No se pudo guardar la clave en %1.</translation>
    </message>
    <message>
        <source>Two-factor key</source>
        <translation>Clave de dos factores</translation>
    </message>
    <message>
        <source>Print the key</source>
        <translation>Imprimir la clave</translation>
    </message>
    <message>
        <source>The key could not be printed.</source>
        <translation>No se pudo imprimir la clave.</translation>
    </message>
    <message>
        <source>Sent to the printer. Make sure that the sheet came out readable.</source>
        <translation>Enviada a la impresora. Comprueba que la hoja salió legible.</translation>
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
        <translation>Se negó</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Con fallas</translation>
    </message>
    <message>
        <source>Writing failed after %1 ms</source>
        <translation>La escritura falló después de %1 ms</translation>
    </message>
    <message>
        <source>Written in %1 ms</source>
        <translation>Escrito en %1 ms</translation>
    </message>
    <message>
        <source>Reading failed after %1 ms</source>
        <translation>La lectura falló después de %1 ms</translation>
    </message>
    <message>
        <source>Read in %1 ms</source>
        <translation>Leído en %1 ms</translation>
    </message>
    <message>
        <source>Removing failed after %1 ms</source>
        <translation>La eliminación falló después de %1 ms</translation>
    </message>
    <message>
        <source>Removed in %1 ms</source>
        <translation>Eliminado en %1 ms</translation>
    </message>
    <message>
        <source>Check the &amp;keychain</source>
        <translation>Comprobar el &amp;llavero</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Memory only</source>
        <translation>Solo en memoria</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer: the sign-in ends with the program.</source>
        <translation>No se guarda nada en esta computadora: la sesión termina con el programa.</translation>
    </message>
    <message>
        <source>Sign-ins can be kept here.</source>
        <translation>Aquí se pueden guardar sesiones.</translation>
    </message>
    <message>
        <source>Writes an entry of no worth into the keychain (%1), reads it back and removes it. A locked keychain may ask for its password.</source>
        <translation>Escribe una entrada sin valor en el llavero (%1), la lee de vuelta y la quita. Un llavero bloqueado puede pedir su contraseña.</translation>
    </message>
</context>
<context>
    <name>KeychainName</name>
    <message>
        <source>Windows Credential Manager</source>
        <translation>Administrador de credenciales de Windows</translation>
    </message>
    <message>
        <source>macOS keychain</source>
        <translation>llavero de macOS</translation>
    </message>
    <message>
        <source>GNOME Keyring or KWallet</source>
        <translation>GNOME Keyring o KWallet</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Language and start</source>
        <translation>Idioma e inicio</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Idio&amp;ma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>&amp;Open with</source>
        <translation>&amp;Abrir con</translation>
    </message>
    <message>
        <source>From the next sign-in or start on.</source>
        <translation>A partir del próximo inicio de sesión o del programa.</translation>
    </message>
    <message>
        <source>The page I was on last</source>
        <translation>La última página en la que estuve</translation>
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
        <translation>Aplicaciones</translation>
    </message>
    <message>
        <source>Application certificates</source>
        <translation>Certificados de aplicación</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Autoridades certificadoras</translation>
    </message>
    <message>
        <source>Application keys</source>
        <translation>Claves de aplicación</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Dashboards</translation>
    </message>
    <message>
        <source>Data tables</source>
        <translation>Tablas de datos</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Device recipes</source>
        <translation>Recetas de dispositivo</translation>
    </message>
    <message>
        <source>Experience domains</source>
        <translation>Dominios de Experience</translation>
    </message>
    <message>
        <source>Experience endpoints</source>
        <translation>Endpoints de Experience</translation>
    </message>
    <message>
        <source>Experience groups</source>
        <translation>Grupos de Experience</translation>
    </message>
    <message>
        <source>Experience slugs</source>
        <translation>Slugs de Experience</translation>
    </message>
    <message>
        <source>Experience users</source>
        <translation>Usuarios de Experience</translation>
    </message>
    <message>
        <source>Experience versions</source>
        <translation>Versiones de Experience</translation>
    </message>
    <message>
        <source>Experience views</source>
        <translation>Vistas de Experience</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Workflows</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integraciones</translation>
    </message>
    <message>
        <source>Notebooks</source>
        <translation>Notebooks</translation>
    </message>
    <message>
        <source>Private files</source>
        <translation>Archivos privados</translation>
    </message>
    <message>
        <source>Resource jobs</source>
        <translation>Jobs de recursos</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
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
        <translation>Límites más cercanos</translation>
    </message>
    <message>
        <source>The server names no limits for this account.</source>
        <translation>El servidor no indica límites para esta cuenta.</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>%1 en uso</translation>
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
        <translation>Mejor iniciar sesión</translation>
    </message>
    <message>
        <source>Conta is locked</source>
        <translation>Conta está bloqueado</translation>
    </message>
    <message>
        <source>What you were doing is still there. Sign in to go on with it.</source>
        <translation>Lo que estabas haciendo sigue ahí. Inicia sesión para continuar.</translation>
    </message>
    <message>
        <source>Something that was typed is not saved. It is lost if Conta is closed now.</source>
        <translation>Algo que se escribió no está guardado. Se pierde si Conta se cierra ahora.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Consultando el llavero…</translation>
    </message>
    <message>
        <source>Your last sign-in has expired. Sign in again.</source>
        <translation>Tu última sesión venció. Inicia sesión de nuevo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>What you were doing is still there. The keychain (%1) opens it again, and may not ask for a password.</source>
        <translation>Lo que estabas haciendo sigue ahí. El llavero (%1) lo abre de nuevo, y puede que no pida contraseña.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The settings hold for now but could not be saved. %1</source>
        <translation>La configuración vale por ahora, pero no se pudo guardar. %1</translation>
    </message>
    <message>
        <source>You are signed out, but the sign-in may still be in the keychain. %1</source>
        <translation>Cerraste sesión, pero puede que la sesión siga en el llavero. %1</translation>
    </message>
    <message>
        <source>Starting the demo…</source>
        <translation>Iniciando la demostración…</translation>
    </message>
    <message>
        <source>A stand-in for the platform, on this computer alone.</source>
        <translation>Un sustituto de la plataforma, solo en esta computadora.</translation>
    </message>
    <message>
        <source>The demo could not be started.</source>
        <translation>No se pudo iniciar la demostración.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Asking the keychain for your sign-in…</source>
        <translation>Pidiendo tu sesión al llavero…</translation>
    </message>
    <message>
        <source>If it wants to be unlocked, do that first.</source>
        <translation>Si pide que lo desbloquees, haz eso primero.</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>Mejor iniciar sesión</translation>
    </message>
    <message>
        <source>Your last sign-in has expired. Sign in again.</source>
        <translation>Tu última sesión venció. Inicia sesión de nuevo.</translation>
    </message>
    <message>
        <source>A file of Conta could not be read and was put aside: %1</source>
        <translation>Un archivo de Conta no se pudo leer y se apartó: %1</translation>
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
        <translation>La sesión de esta cuenta está cerrada. Inicia sesión para abrirla.</translation>
    </message>
    <message>
        <source>Something is left of the account</source>
        <translation>Quedó algo de la cuenta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Inicia sesión para ver la invitación a la que lleva el enlace.</translation>
    </message>
    <message>
        <source>The keychain works again, and may hold the sign-in of %1.</source>
        <translation>El llavero vuelve a funcionar y puede tener la sesión de %1.</translation>
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
        <translation>Configuración de red</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>¿Descartar los cambios?</translation>
    </message>
    <message>
        <source>The network settings that you changed are not saved yet.</source>
        <translation>La configuración de red que cambiaste todavía no está guardada.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
</context>
<context>
    <name>NetworkForm</name>
    <message>
        <source>&amp;Give up on an answer after</source>
        <translation>Dejar de esperar una &amp;respuesta después de</translation>
    </message>
    <message>
        <source>Use HTTP/&amp;2 where the server offers it</source>
        <translation>Usar HTTP/&amp;2 donde el servidor lo ofrezca</translation>
    </message>
    <message>
        <source>Turn it off for a proxy that breaks it.</source>
        <translation>Desactívalo para un proxy que no funcione con él.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
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
        <translation>Las autoridades certificadoras no están en uso. %1</translation>
    </message>
    <message>
        <source>The proxy&apos;s password holds for this session only. %1</source>
        <translation>La contraseña del proxy vale solo hasta cerrar el programa. %1</translation>
    </message>
    <message>
        <source>The proxy&apos;s password could not be had from the keychain: enter it again. %1</source>
        <translation>No se pudo obtener del llavero la contraseña del proxy: escríbela de nuevo. %1</translation>
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
        <translation>Ejecuciones de notebook por resultado</translation>
    </message>
    <message>
        <source>No notebook ran in this range. Notebooks are written and started in the web console.</source>
        <translation>No se ejecutó ningún notebook en este intervalo. Los notebooks se escriben y se inician en la consola web.</translation>
    </message>
    <message>
        <source>No notebook ran in this range.</source>
        <translation>No se ejecutó ningún notebook en este intervalo.</translation>
    </message>
    <message>
        <source>Only the notebooks of applications that you own are counted, not those of your organizations. The platform counts their minutes by UTC days.</source>
        <translation>Solo se cuentan los notebooks de las aplicaciones que son tuyas, no los de tus organizaciones. La plataforma cuenta los minutos por días UTC.</translation>
    </message>
    <message>
        <source>Notebook minutes could not be loaded</source>
        <translation>No se pudieron cargar los minutos de notebook</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln run(s)</source>
        <translation>
            <numerusform>En %Ln ejecución</numerusform>
            <numerusform>En %Ln ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Notebook minutes by day</source>
        <translation>Minutos de notebook por día</translation>
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
        <translation>Límite, repartido por igual</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completadas</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Canceladas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Tiempo agotado</translation>
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
        <translation>Avisarme en el escritorio cuando llegue una i&amp;nvitación</translation>
    </message>
    <message>
        <source>Conta looks for new invites every few minutes while its window is open. The notification names the organization and who invites you.</source>
        <translation>Conta busca invitaciones nuevas cada pocos minutos mientras su ventana está abierta. La notificación indica la organización y quién te invita.</translation>
    </message>
    <message>
        <source>Tell me on the desktop when the &amp;payload limit is near</source>
        <translation>Avisarme en el escritorio cuando el límite de &amp;payloads esté cerca</translation>
    </message>
    <message>
        <source>Once each at 80, 95 and 100 percent of the limit of a billing period. Above it, payloads of the applications that you own are rejected.</source>
        <translation>Un aviso en cada marca: 80, 95 y 100 por ciento del límite de un período de facturación. Por encima de él, los payloads de las aplicaciones que son tuyas se rechazan.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
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
        <translation>Puedes hacer todo, incluso administrar la propia organización: miembros y configuración.</translation>
    </message>
    <message>
        <source>You can create, change and delete the organization&apos;s applications, dashboards and devices, but not manage its members.</source>
        <translation>Puedes crear, cambiar y eliminar las aplicaciones, los dashboards y los dispositivos de la organización, pero no administrar a sus miembros.</translation>
    </message>
    <message>
        <source>You can see what the organization has and work with it, such as sending commands to devices, but not change how it is built.</source>
        <translation>Puedes ver lo que tiene la organización y trabajar con ello, por ejemplo enviar comandos a dispositivos, pero no cambiar cómo está armado.</translation>
    </message>
    <message>
        <source>You can look at what the organization has, and change nothing.</source>
        <translation>Puedes ver lo que tiene la organización y no cambiar nada.</translation>
    </message>
    <message>
        <source>You become a member, but see nothing until an administrator gives you a role in one of its applications or dashboards.</source>
        <translation>Te conviertes en miembro, pero no ves nada hasta que un administrador te dé un rol en una de sus aplicaciones o uno de sus dashboards.</translation>
    </message>
    <message>
        <source>The server does not say which role you would have. Ask whoever invited you.</source>
        <translation>El servidor no indica qué rol tendrías. Pregunta a quien te invitó.</translation>
    </message>
    <message>
        <source>This version of Conta does not know the role “%1”. Ask whoever invited you what it allows.</source>
        <translation>Esta versión de Conta no conoce el rol “%1”. Pregunta a quien te invitó qué permite.</translation>
    </message>
    <message>
        <source>View</source>
        <comment>role: may look and not change</comment>
        <translation>Ver</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no role</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>not named</source>
        <comment>the role</comment>
        <translation>sin indicar</translation>
    </message>
</context>
<context>
    <name>OrganizationListModel</name>
    <message>
        <source>Your role there: %1, which may not be enough</source>
        <translation>Tu rol allí: %1, que quizá no baste</translation>
    </message>
    <message>
        <source>Your role there: %1</source>
        <translation>Tu rol allí: %1</translation>
    </message>
    <message>
        <source>holds %1</source>
        <translation>tiene %1</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>The overview could not be loaded</source>
        <translation>No se pudo cargar el resumen</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <translation>No se pudo cargar</translation>
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
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Shown as of %1. %2</source>
        <translation>Datos de %1. %2</translation>
    </message>
    <message>
        <source>Refresh (%1)</source>
        <comment>key</comment>
        <translation>Actualizar (%1)</translation>
    </message>
    <message>
        <source>Help with this page</source>
        <translation>Ayuda sobre esta página</translation>
    </message>
</context>
<context>
    <name>PageCatalogue</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Invites</source>
        <translation>Invitaciones</translation>
    </message>
    <message>
        <source>Recent items</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Payloads</source>
        <translation>Payloads</translation>
    </message>
    <message>
        <source>Payloads as a table</source>
        <translation>Payloads en tabla</translation>
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
        <translation>General</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
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
        <translation>Buscar una página o una acción</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>Nada coincide. Prueba con menos letras.</translation>
    </message>
    <message>
        <source>Pages and actions</source>
        <translation>Páginas y acciones</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter does it, Esc closes.</source>
        <translation>Las flechas eligen, Intro ejecuta, Esc cierra.</translation>
    </message>
</context>
<context>
    <name>ParentChooser</name>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>A&amp;pplication</source>
        <translation>A&amp;plicación</translation>
    </message>
    <message>
        <source>Choose an application</source>
        <translation>Elige una aplicación</translation>
    </message>
</context>
<context>
    <name>ParentPopup</name>
    <message>
        <source>Search, or paste an application&apos;s id</source>
        <translation>Busca o pega el ID de una aplicación</translation>
    </message>
    <message>
        <source>Choose an application</source>
        <translation>Elige una aplicación</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Aplicaciones</translation>
    </message>
    <message>
        <source>The application with this id</source>
        <translation>La aplicación con este ID</translation>
    </message>
    <message>
        <source>Your applications are on their way…</source>
        <translation>Tus aplicaciones están en camino…</translation>
    </message>
    <message>
        <source>Your applications could not be listed; only those opened last are here. %1</source>
        <translation>No se pudieron listar tus aplicaciones; aquí solo están las últimas que abriste. %1</translation>
    </message>
    <message>
        <source>You own no applications. One of an organization can be chosen by its id.</source>
        <translation>No tienes aplicaciones. Una de una organización se puede elegir por su ID.</translation>
    </message>
    <message>
        <source>No application fits. One of an organization can be chosen by its id.</source>
        <translation>Ninguna aplicación coincide. Una de una organización se puede elegir por su ID.</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Change password…</source>
        <translation>Cambiar contraseña…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Your organization&apos;s single sign-on manages how you sign in: there is no password here that could be changed.</source>
        <translation>El inicio de sesión único (SSO) de tu organización administra cómo inicias sesión: aquí no hay una contraseña que se pueda cambiar.</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nueva contraseña</translation>
    </message>
    <message>
        <source>&amp;Repeat the new password</source>
        <translation>&amp;Repite la nueva contraseña</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere else</source>
        <translation>Cerrar sesión en todos los &amp;demás lugares</translation>
    </message>
    <message>
        <source>Every other device and program that is signed in to this account has to sign in again.</source>
        <translation>Todos los demás dispositivos y programas con sesión iniciada en esta cuenta tienen que iniciarla de nuevo.</translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation>Cambiar con&amp;traseña</translation>
    </message>
    <message>
        <source>Last changed %1</source>
        <translation>Último cambio: %1</translation>
    </message>
    <message>
        <source>When it last changed is not known.</source>
        <translation>No se sabe cuándo fue el último cambio.</translation>
    </message>
    <message>
        <source>This is the current password: choose another one</source>
        <translation>Esta es la contraseña actual: elige otra</translation>
    </message>
    <message>
        <source>This does not meet every point of the list below yet</source>
        <translation>Todavía no cumple todos los puntos de la lista de abajo</translation>
    </message>
    <message>
        <source>This is not the same as the new password</source>
        <translation>No es igual a la nueva contraseña</translation>
    </message>
    <message>
        <source>It is not known whether the password was changed. %1</source>
        <translation>No se sabe si la contraseña se cambió. %1</translation>
    </message>
    <message>
        <source>Checking with %1…</source>
        <translation>Comprobando con %1…</translation>
    </message>
    <message>
        <source>This server does not say when a password last changed: sign out, then try the new password and, if it is not accepted, the old one.</source>
        <translation>Este servidor no informa cuándo se cambió una contraseña: cierra sesión, prueba la nueva contraseña y, si no se acepta, la anterior.</translation>
    </message>
    <message>
        <source>This sign-in is no longer accepted, which a changed password would explain. Sign in again, with the new password first and the old one if it is not accepted.</source>
        <translation>Esta sesión ya no se acepta, lo que una contraseña cambiada explicaría. Inicia sesión de nuevo, primero con la nueva contraseña y, si no se acepta, con la anterior.</translation>
    </message>
    <message>
        <source>The password was changed; only the server&apos;s answer had been lost. The new one holds from now on, and this device stays signed in.</source>
        <translation>La contraseña se cambió; solo se había perdido la respuesta del servidor. A partir de ahora vale la nueva, y este dispositivo sigue conectado.</translation>
    </message>
    <message>
        <source>Your earlier attempt did change the password; only the server&apos;s answer had been lost. The new password of that attempt holds, and what is typed here was not sent. To change it again, type that one as the current password.</source>
        <translation>Tu intento anterior sí cambió la contraseña; solo se había perdido la respuesta del servidor. Vale la nueva contraseña de aquel intento, y lo que está escrito aquí no se envió. Para cambiarla otra vez, escribe aquella como contraseña actual.</translation>
    </message>
    <message>
        <source>The password was not changed. %1</source>
        <translation>La contraseña no se cambió. %1</translation>
    </message>
    <message>
        <source>No answer came, and so far nothing has changed: the old password holds. What you typed is still here; try again.</source>
        <translation>No llegó respuesta y, hasta ahora, nada cambió: vale la contraseña anterior. Lo que escribiste sigue aquí; inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The password was not changed. Current password or code not accepted.</source>
        <translation>La contraseña no se cambió. Contraseña actual o código no aceptado.</translation>
    </message>
    <message>
        <source>The password was not changed. Current password not accepted.</source>
        <translation>La contraseña no se cambió. Contraseña actual no aceptada.</translation>
    </message>
    <message>
        <source>The password was not changed: see the fields marked below.</source>
        <translation>La contraseña no se cambió: revisa los campos marcados abajo.</translation>
    </message>
    <message>
        <source>The password was changed and you are signed in, but this sign-in will not survive the end of the program. %1</source>
        <translation>La contraseña se cambió y tienes la sesión iniciada, pero esta sesión no sobrevivirá al cierre del programa. %1</translation>
    </message>
    <message>
        <source>The sign-in is kept again</source>
        <translation>La sesión vuelve a guardarse</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Contraseña cambiada</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Reintentar con el llavero</translation>
    </message>
    <message>
        <source>The password was changed. The new sign-in is on its way into the keychain (%1)…</source>
        <translation>La contraseña se cambió. La nueva sesión se está guardando en el llavero (%1)…</translation>
    </message>
</context>
<context>
    <name>PasswordChecklist</name>
    <message>
        <source>%1 to %2 characters</source>
        <translation>De %1 a %2 caracteres</translation>
    </message>
    <message>
        <source>An upper-case letter, A to Z</source>
        <translation>Una letra mayúscula, de la A a la Z</translation>
    </message>
    <message>
        <source>A lower-case letter, a to z</source>
        <translation>Una letra minúscula, de la a a la z</translation>
    </message>
    <message>
        <source>A digit, 0 to 9</source>
        <translation>Un dígito, del 0 al 9</translation>
    </message>
    <message>
        <source>A symbol or space, such as ! or #</source>
        <translation>Un símbolo o espacio, como ! o #</translation>
    </message>
    <message>
        <source>Not the current password</source>
        <translation>Distinta de la contraseña actual</translation>
    </message>
    <message>
        <source>Repeated exactly</source>
        <translation>Repetida exactamente</translation>
    </message>
    <message>
        <source>The new password meets every point</source>
        <translation>La nueva contraseña cumple todos los puntos</translation>
    </message>
    <message>
        <source>%1 of %2 points met</source>
        <translation>%1 de %2 puntos cumplidos</translation>
    </message>
    <message>
        <source>Met: %1</source>
        <translation>Cumplido: %1</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Todavía falta: %1</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Caps Lock seems to be on</source>
        <translation>Parece que Bloq Mayús está activado</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Ocultar lo que se escribe</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo que se escribe</translation>
    </message>
</context>
<context>
    <name>PasswordStrength</name>
    <message>
        <source>Very weak – guessed at once</source>
        <translation>Muy débil – se adivina al instante</translation>
    </message>
    <message>
        <source>Weak – guessed quickly</source>
        <translation>Débil – se adivina pronto</translation>
    </message>
    <message>
        <source>Fair – holds for a while</source>
        <translation>Regular – aguanta un tiempo</translation>
    </message>
    <message>
        <source>Strong – hard to guess</source>
        <translation>Fuerte – difícil de adivinar</translation>
    </message>
    <message>
        <source>Very strong – out of reach of guessing</source>
        <translation>Muy fuerte – imposible de adivinar</translation>
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
        <translation>&amp;Agregar a la selección</translation>
    </message>
    <message>
        <source>Paste ids</source>
        <translation>Pegar ID</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>Lista de ID</translation>
    </message>
    <message>
        <source>Ids of 24 digits and letters a to f, with anything between them</source>
        <translation>ID de 24 dígitos y letras de la a a la f, con cualquier cosa entre ellos</translation>
    </message>
    <message>
        <source>Paste ids of applications and dashboards</source>
        <translation>Pega ID de aplicaciones y dashboards</translation>
    </message>
    <message>
        <source>A&amp;pplications</source>
        <translation>A&amp;plicaciones</translation>
    </message>
    <message>
        <source>Da&amp;shboards</source>
        <translation>&amp;Dashboards</translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s) in neither of your lists: take as</source>
        <translation>
            <numerusform>%Ln ID que no está en ninguna de tus listas: tomarlo como</numerusform>
            <numerusform>%Ln ID que no están en ninguna de tus listas: tomarlos como</numerusform>
        </translation>
    </message>
    <message>
        <source>No ids yet.</source>
        <translation>Todavía no hay ID.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln came more than once and count(s) once.</source>
        <translation>
            <numerusform>%Ln apareció más de una vez y cuenta una sola vez.</numerusform>
            <numerusform>%Ln aparecieron más de una vez y cuentan una sola vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) left out as no id: %1</source>
        <translation>
            <numerusform>%Ln palabra omitida por no ser un ID: %1</numerusform>
            <numerusform>%Ln palabras omitidas por no ser ID: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too many: one transfer takes at most %1 of each kind.</source>
        <translation>
            <numerusform>%Ln de más: una transferencia admite como máximo %1 de cada tipo.</numerusform>
            <numerusform>%Ln de más: una transferencia admite como máximo %1 de cada tipo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yours among %Ln id(s): %1.</source>
        <translation>
            <numerusform>%Ln ID; tuyo: %1.</numerusform>
            <numerusform>%Ln ID; tuyos: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s), none of them in your lists. The server decides whether they can move.</source>
        <translation>
            <numerusform>%Ln ID, que no está en tus listas. El servidor decide si se puede mover.</numerusform>
            <numerusform>%Ln ID, ninguno en tus listas. El servidor decide si se pueden mover.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are in neither list: the server decides whether those can move.</source>
        <translation>Los demás no están en ninguna de las listas: el servidor decide si esos se pueden mover.</translation>
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
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Por origen</translation>
    </message>
    <message>
        <source>What they are made of</source>
        <translation>De qué se componen</translation>
    </message>
    <message>
        <source>All payloads, billable or not: the platform does not say which types are billable.</source>
        <translation>Todos los payloads, facturables o no: la plataforma no indica qué tipos son facturables.</translation>
    </message>
    <message>
        <source>No payloads in this range.</source>
        <translation>No hay payloads en este intervalo.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
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
        <translation>Datos de payloads, acumulado</translation>
    </message>
    <message>
        <source>Payloads, running total</source>
        <translation>Payloads, acumulado</translation>
    </message>
    <message>
        <source>Payload data by hour</source>
        <translation>Datos de payloads por hora</translation>
    </message>
    <message>
        <source>Payloads by hour</source>
        <translation>Payloads por hora</translation>
    </message>
    <message>
        <source>Payload data by day</source>
        <translation>Datos de payloads por día</translation>
    </message>
    <message>
        <source>Payloads by day</source>
        <translation>Payloads por día</translation>
    </message>
    <message>
        <source>Billable</source>
        <translation>Facturables</translation>
    </message>
    <message>
        <source>Not billable</source>
        <translation>No facturables</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Período anterior</translation>
    </message>
    <message>
        <source>Expected, billable</source>
        <translation>Previsto, facturables</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Limit, spread evenly</source>
        <translation>Límite, repartido por igual</translation>
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
        <translation>Archivos de aplicación</translation>
    </message>
    <message>
        <source>A file of an application was stored or changed.</source>
        <translation>Se guardó o se cambió un archivo de una aplicación.</translation>
    </message>
    <message>
        <source>Data tables</source>
        <translation>Tablas de datos</translation>
    </message>
    <message>
        <source>A row of a data table was added, changed or removed.</source>
        <translation>Se agregó, cambió o eliminó una fila de una tabla de datos.</translation>
    </message>
    <message>
        <source>Device commands</source>
        <translation>Comandos a dispositivos</translation>
    </message>
    <message>
        <source>A command was sent to a device.</source>
        <translation>Se envió un comando a un dispositivo.</translation>
    </message>
    <message>
        <source>Device connections</source>
        <translation>Conexiones de dispositivos</translation>
    </message>
    <message>
        <source>A device connected to the broker.</source>
        <translation>Un dispositivo se conectó al broker.</translation>
    </message>
    <message>
        <source>Devices created</source>
        <translation>Dispositivos creados</translation>
    </message>
    <message>
        <source>A device was created.</source>
        <translation>Se creó un dispositivo.</translation>
    </message>
    <message>
        <source>Device disconnections</source>
        <translation>Desconexiones de dispositivos</translation>
    </message>
    <message>
        <source>A device left the broker, or its connection broke.</source>
        <translation>Un dispositivo salió del broker o se cortó su conexión.</translation>
    </message>
    <message>
        <source>Device state</source>
        <translation>Estado de dispositivos</translation>
    </message>
    <message>
        <source>A device reported measurements, or a workflow did so for it.</source>
        <translation>Un dispositivo envió mediciones, o un workflow lo hizo por él.</translation>
    </message>
    <message>
        <source>Experience endpoints</source>
        <translation>Endpoints de Experience</translation>
    </message>
    <message>
        <source>A page or an interface of an experience was requested.</source>
        <translation>Se solicitó una página o una interfaz de un Experience.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>An event was opened or changed.</source>
        <translation>Se abrió o se cambió un evento.</translation>
    </message>
    <message>
        <source>Workflow errors</source>
        <translation>Errores de workflow</translation>
    </message>
    <message>
        <source>A workflow ran into an error.</source>
        <translation>Un workflow tuvo un error.</translation>
    </message>
    <message>
        <source>Incoming e-mail</source>
        <translation>Correos recibidos</translation>
    </message>
    <message>
        <source>An e-mail arrived for a workflow.</source>
        <translation>Llegó un correo para un workflow.</translation>
    </message>
    <message>
        <source>MQTT messages in</source>
        <translation>Mensajes MQTT recibidos</translation>
    </message>
    <message>
        <source>A message was published to a topic of the broker.</source>
        <translation>Se publicó un mensaje en un tópico del broker.</translation>
    </message>
    <message>
        <source>MQTT messages out</source>
        <translation>Mensajes MQTT enviados</translation>
    </message>
    <message>
        <source>The broker delivered a message to a subscriber.</source>
        <translation>El broker entregó un mensaje a un suscriptor.</translation>
    </message>
    <message>
        <source>Notebook runs</source>
        <translation>Ejecuciones de notebook</translation>
    </message>
    <message>
        <source>A notebook was run.</source>
        <translation>Se ejecutó un notebook.</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>Temporizadores</translation>
    </message>
    <message>
        <source>A timer started a workflow.</source>
        <translation>Un temporizador inició un workflow.</translation>
    </message>
    <message>
        <source>Virtual buttons</source>
        <translation>Botones virtuales</translation>
    </message>
    <message>
        <source>Somebody pressed a virtual button.</source>
        <translation>Alguien presionó un botón virtual.</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Another service called a webhook.</source>
        <translation>Otro servicio llamó a un webhook.</translation>
    </message>
    <message>
        <source>Applications, over MQTT</source>
        <translation>Aplicaciones, por MQTT</translation>
    </message>
    <message>
        <source>With an application&apos;s own key.</source>
        <translation>Con una clave propia de la aplicación.</translation>
    </message>
    <message>
        <source>Devices, over MQTT</source>
        <translation>Dispositivos, por MQTT</translation>
    </message>
    <message>
        <source>Through the broker.</source>
        <translation>A través del broker.</translation>
    </message>
    <message>
        <source>Devices, over REST</source>
        <translation>Dispositivos, por REST</translation>
    </message>
    <message>
        <source>By calls of the API.</source>
        <translation>Con llamadas a la API.</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Workflows</translation>
    </message>
    <message>
        <source>While they ran.</source>
        <translation>Durante su ejecución.</translation>
    </message>
    <message>
        <source>Senders of e-mail</source>
        <translation>Remitentes de correo</translation>
    </message>
    <message>
        <source>From anywhere.</source>
        <translation>Desde cualquier lugar.</translation>
    </message>
    <message>
        <source>The public web</source>
        <translation>La web pública</translation>
    </message>
    <message>
        <source>By requests from anywhere.</source>
        <translation>Con solicitudes desde cualquier lugar.</translation>
    </message>
    <message>
        <source>Timers of workflows</source>
        <translation>Temporizadores de workflows</translation>
    </message>
    <message>
        <source>By the clock.</source>
        <translation>Según el reloj.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>In the web console, or with a token of theirs.</source>
        <translation>En la consola web o con un token propio.</translation>
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
        <translation>No hay payloads en este intervalo. Llegan con el primer dispositivo, workflow o webhook de una aplicación que sea tuya; o elige un intervalo más largo.</translation>
    </message>
    <message>
        <source>Show by</source>
        <translation>Mostrar por</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Por día</translation>
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
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Payloads that are counted</source>
        <translation>Payloads que se cuentan</translation>
    </message>
    <message>
        <source>Billable</source>
        <extracomment>All payloads, billable or not.</extracomment>
        <translation>Facturables</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>UTC days</source>
        <translation>Días UTC</translation>
    </message>
    <message>
        <source>Local days</source>
        <translation>Días locales</translation>
    </message>
    <message>
        <source>Only the applications that you own are counted, not those of your organizations.</source>
        <translation>Solo se cuentan las aplicaciones que son tuyas, no las de tus organizaciones.</translation>
    </message>
    <message>
        <source>Billable or not</source>
        <translation>Facturables o no</translation>
    </message>
    <message>
        <source>Data in payloads</source>
        <translation>Datos en payloads</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Billable or not: this server does not tell them apart.</source>
        <translation>Facturables o no: este servidor no los distingue.</translation>
    </message>
    <message>
        <source>The whole of it.</source>
        <extracomment>Said of the number for an earlier time: it counts that time to its end.</extracomment>
        <translation>El período entero.</translation>
    </message>
    <message>
        <source>Expected in this period</source>
        <translation>Previsto en este período</translation>
    </message>
    <message>
        <source>This server has no numbers over time.</source>
        <translation>Este servidor no tiene números a lo largo del tiempo.</translation>
    </message>
    <message>
        <source>Not offered by this server</source>
        <translation>No disponible en este servidor</translation>
    </message>
    <message>
        <source>It runs an older version of the platform that has only the totals of a range, which are above and below.</source>
        <translation>Usa una versión más antigua de la plataforma, que solo tiene los totales de un intervalo; están arriba y abajo.</translation>
    </message>
    <message>
        <source>Payloads over time could not be loaded</source>
        <translation>No se pudieron cargar los payloads a lo largo del tiempo</translation>
    </message>
    <message>
        <source>The types of payload could not be loaded</source>
        <translation>No se pudieron cargar los tipos de payload</translation>
    </message>
    <message>
        <source>Not billable among these: %1</source>
        <comment>payloads or data</comment>
        <translation>No facturables entre estos: %1</translation>
    </message>
    <message>
        <source>Not billable, and left out here: %1</source>
        <comment>payloads or data</comment>
        <translation>No facturables, fuera de este conteo: %1</translation>
    </message>
    <message>
        <source>The payload limit (%1) is used up. In your own space, payloads above it are rejected until the period ends on %2.</source>
        <translation>El límite de payloads (%1) se agotó. En tu propio espacio, los payloads por encima de él se rechazan hasta que el período termine el %2.</translation>
    </message>
</context>
<context>
    <name>PeriodCard</name>
    <message>
        <source>Payloads this period</source>
        <translation>Payloads en este período</translation>
    </message>
    <message>
        <source>Notebook minutes this period</source>
        <translation>Minutos de notebook en este período</translation>
    </message>
    <message>
        <source>Usage in detail</source>
        <translation>Consumo en detalle</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>the limit</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>The numbers of this period could not be loaded</source>
        <translation>No se pudieron cargar los números de este período</translation>
    </message>
    <message>
        <source>The server names no billing period for this account.</source>
        <translation>El servidor no indica un período de facturación para esta cuenta.</translation>
    </message>
    <message>
        <source>This server runs an older version of the platform that does not count this.</source>
        <translation>Este servidor usa una versión más antigua de la plataforma, que no cuenta esto.</translation>
    </message>
</context>
<context>
    <name>PeriodFigures</name>
    <message>
        <source>Limit of this period</source>
        <translation>Límite de este período</translation>
    </message>
    <message>
        <source>The server names no limit.</source>
        <translation>El servidor no indica ningún límite.</translation>
    </message>
    <message>
        <source>Expected in this period</source>
        <translation>Previsto en este período</translation>
    </message>
    <message>
        <source>The server names no billing period.</source>
        <translation>El servidor no indica un período de facturación.</translation>
    </message>
    <message numerus="yes">
        <source>Too little data: that takes %Ln whole day(s).</source>
        <translation>
            <numerusform>Muy pocos datos: hace falta %Ln día completo.</numerusform>
            <numerusform>Muy pocos datos: hacen falta %Ln días completos.</numerusform>
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
        <translation>De %1 a %2 para el %3.</translation>
    </message>
    <message>
        <source>The limit is reached.</source>
        <translation>El límite se alcanzó.</translation>
    </message>
    <message>
        <source>The limit is reached within a day.</source>
        <translation>El límite se alcanza en menos de un día.</translation>
    </message>
    <message numerus="yes">
        <source>The limit is reached in about %Ln day(s).</source>
        <translation>
            <numerusform>El límite se alcanza en alrededor de %Ln día.</numerusform>
            <numerusform>El límite se alcanza en alrededor de %Ln días.</numerusform>
        </translation>
    </message>
    <message>
        <source>The limit may be reached.</source>
        <translation>El límite podría alcanzarse.</translation>
    </message>
    <message>
        <source>That is within the limit.</source>
        <translation>Eso está dentro del límite.</translation>
    </message>
    <message>
        <source>Nothing of this range is over yet.</source>
        <translation>Nada de este intervalo terminó todavía.</translation>
    </message>
    <message>
        <source>Nothing is known of that time.</source>
        <translation>No se sabe nada de ese período.</translation>
    </message>
    <message>
        <source>Over the same days: now %1.</source>
        <comment>change</comment>
        <extracomment>Said of the number of an earlier time, shown above it: how much more or less it is now.</extracomment>
        <translation>En los mismos días: ahora %1.</translation>
    </message>
    <message>
        <source>There was nothing then.</source>
        <translation>Entonces no había nada.</translation>
    </message>
    <message>
        <source>Over the same time, up to %2: now %1.</source>
        <comment>change, moment</comment>
        <translation>En el mismo período, hasta %2: ahora %1.</translation>
    </message>
    <message>
        <source>There was nothing then, up to %1.</source>
        <comment>moment</comment>
        <translation>Entonces no había nada, hasta %1.</translation>
    </message>
    <message>
        <source>Over the same days, %2 included: now %1.</source>
        <comment>change, last day</comment>
        <translation>En los mismos días, incluido el %2: ahora %1.</translation>
    </message>
    <message>
        <source>There was nothing then, up to and including %1.</source>
        <comment>last day</comment>
        <translation>Entonces no había nada, hasta el %1 inclusive.</translation>
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
        <translation>El límite se alcanzó: los payloads nuevos se rechazan hasta que el período se reinicie.</translation>
    </message>
    <message>
        <source>The limit is reached.</source>
        <translation>El límite se alcanzó.</translation>
    </message>
    <message>
        <source>The limit is expected to be reached within a day.</source>
        <translation>Se prevé alcanzar el límite en menos de un día.</translation>
    </message>
    <message numerus="yes">
        <source>The limit is expected to be reached in about %Ln day(s), on %1.</source>
        <translation>
            <numerusform>Se prevé alcanzar el límite en alrededor de %Ln día, el %1.</numerusform>
            <numerusform>Se prevé alcanzar el límite en alrededor de %Ln días, el %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No forecast: this server does not count by day. Counted is everything, billable or not.</source>
        <translation>Sin pronóstico: este servidor no cuenta por día. Se cuenta todo, facturable o no.</translation>
    </message>
    <message>
        <source>No forecast: %1</source>
        <translation>Sin pronóstico: %1</translation>
    </message>
    <message numerus="yes">
        <source>Too little data for a forecast: that takes %Ln whole day(s).</source>
        <translation>
            <numerusform>Muy pocos datos para un pronóstico: hace falta %Ln día completo.</numerusform>
            <numerusform>Muy pocos datos para un pronóstico: hacen falta %Ln días completos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server names no limit.</source>
        <translation>El servidor no indica ningún límite.</translation>
    </message>
    <message>
        <source>The limit may be reached, on %1 at the earliest.</source>
        <translation>El límite podría alcanzarse, pero no antes del %1.</translation>
    </message>
    <message>
        <source>The limit is not expected to be reached.</source>
        <translation>No se prevé alcanzar el límite.</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>Terminó el %1</translation>
    </message>
    <message>
        <source>Turns over %1, on %2</source>
        <comment>in 3 days, date</comment>
        <translation>Se reinicia %1 (%2)</translation>
    </message>
    <message>
        <source>Expected by %2: about %1.</source>
        <comment>number, date</comment>
        <translation>Previsto para el %2: alrededor de %1.</translation>
    </message>
    <message>
        <source>Expected by %2: about %1, nine times in ten between %3 and %4.</source>
        <comment>number, date, low, high</comment>
        <translation>Previsto para el %2: alrededor de %1; en nueve de cada diez casos, entre %3 y %4.</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>This token lacks the scope %1.</source>
        <translation>A este token le falta el alcance %1.</translation>
    </message>
    <message>
        <source>The e-mail address has to be verified first; see the page “Profile”.</source>
        <translation>Antes hay que verificar el correo; consulta la página “Perfil”.</translation>
    </message>
</context>
<context>
    <name>PrivacyCard</name>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Copied secrets</source>
        <translation>Secretos copiados</translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation>&amp;Bloquear después de</translation>
    </message>
    <message>
        <source>Without a key or a movement for that long, the pages are covered and the sign-in leaves the program&apos;s memory.</source>
        <translation>Sin ninguna tecla ni movimiento durante ese tiempo, las páginas se cubren y la sesión sale de la memoria del programa.</translation>
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
        <translation>Quitar del po&amp;rtapapeles una clave o un token copiado después de</translation>
    </message>
    <message>
        <source>Let the &amp;keychain open the lock</source>
        <translation>Dejar que el &amp;llavero abra el bloqueo</translation>
    </message>
    <message>
        <source>Instead of the account&apos;s password. A keychain that was opened when you logged in opens for anybody at your desk.</source>
        <translation>En lugar de la contraseña de la cuenta. Un llavero que se abrió al entrar en la computadora se abre para cualquiera en tu escritorio.</translation>
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
        <translation>Puedes ver, pero no cambiar nada: a este token le falta el alcance me.patch.</translation>
    </message>
    <message>
        <source>Your profile could not be loaded</source>
        <translation>No se pudo cargar tu perfil</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The program could not start a second time.</source>
        <translation>El programa no se pudo iniciar una segunda vez.</translation>
    </message>
    <message>
        <source>Conta %1 is out</source>
        <translation>Ya salió Conta %1</translation>
    </message>
    <message>
        <source>The settings lead to its web page.</source>
        <translation>La configuración lleva a su página web.</translation>
    </message>
</context>
<context>
    <name>ProofFields</name>
    <message>
        <source>C&amp;urrent password</source>
        <translation>Contraseña &amp;actual</translation>
    </message>
    <message>
        <source>&amp;Two-factor code</source>
        <translation>&amp;Código de dos factores</translation>
    </message>
    <message>
        <source>Enter your current password</source>
        <translation>Escribe tu contraseña actual</translation>
    </message>
    <message>
        <source>The code has six digits</source>
        <translation>El código tiene seis dígitos</translation>
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
        <translation>No se sabe si la autenticación de dos factores se activó. %1</translation>
    </message>
    <message>
        <source>It is not known whether two-factor authentication was turned off. %1</source>
        <translation>No se sabe si la autenticación de dos factores se desactivó. %1</translation>
    </message>
    <message>
        <source>Checking with %1…</source>
        <translation>Comprobando con %1…</translation>
    </message>
    <message>
        <source>This server does not say whether it is. Keep the key until you have signed in once more.</source>
        <translation>Este servidor no informa si lo está. Conserva la clave hasta que hayas iniciado sesión una vez más.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>This sign-in has ended. Sign in again, with a code if one is asked for; then it is checked.</source>
        <translation>Esta sesión terminó. Inicia sesión de nuevo, con un código si se pide; entonces se comprueba.</translation>
    </message>
    <message>
        <source>No answer came, and so far nothing has changed. What you typed is still here: try again with the next code.</source>
        <translation>No llegó respuesta y, hasta ahora, nada cambió. Lo que escribiste sigue aquí: inténtalo de nuevo con el próximo código.</translation>
    </message>
    <message>
        <source>Password or code not accepted. A code is taken once only: wait until your authenticator shows the next one, then try again.</source>
        <translation>Contraseña o código no aceptado. Cada código vale una sola vez: espera a que tu autenticador muestre el próximo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Two-factor authentication was not turned on. %1</source>
        <translation>La autenticación de dos factores no se activó. %1</translation>
    </message>
    <message>
        <source>Two-factor authentication was not turned off. %1</source>
        <translation>La autenticación de dos factores no se desactivó. %1</translation>
    </message>
    <message>
        <source>You are signed in again. Enter the code that your authenticator shows now.</source>
        <translation>Tu sesión está iniciada de nuevo. Escribe el código que tu autenticador muestra ahora.</translation>
    </message>
    <message>
        <source>The answer of %1 is still to come. Only then is it known how things stand; it takes no longer than half a minute.</source>
        <translation>La respuesta de %1 está por llegar. Solo entonces se sabe cómo quedó; no tarda más de medio minuto.</translation>
    </message>
    <message>
        <source>%1 Codes come from the time: set the clock of the device with your authenticator to automatic, or its codes are not accepted.</source>
        <translation>%1 Los códigos dependen de la hora: pon en automático el reloj del dispositivo con tu autenticador; de lo contrario, sus códigos no se aceptan.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the server&apos;s.</source>
        <translation>El reloj de esta computadora está adelantado %1 respecto al del servidor.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the server&apos;s.</source>
        <translation>El reloj de esta computadora está atrasado %1 respecto al del servidor.</translation>
    </message>
    <message>
        <source>That may be why.</source>
        <comment>a clock that is wrong</comment>
        <translation>Puede que ese sea el motivo.</translation>
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
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Con&amp;traseña</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Como el s&amp;istema</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Ninguno</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>Enter the name or address of the proxy</source>
        <translation>Escribe el nombre o la dirección del proxy</translation>
    </message>
    <message>
        <source>The name alone, without http:// and path</source>
        <translation>Solo el nombre, sin http:// ni ruta</translation>
    </message>
    <message>
        <source>A number from 1 to 65535</source>
        <translation>Un número de 1 a 65535</translation>
    </message>
    <message>
        <source>Enter the user name that the password is for</source>
        <translation>Escribe el nombre de usuario al que corresponde la contraseña</translation>
    </message>
    <message>
        <source>Empty where the proxy wants no sign-in</source>
        <translation>Vacío si el proxy no pide iniciar sesión</translation>
    </message>
    <message>
        <source>Whatever the desktop or the environment of the program says.</source>
        <translation>Lo que indiquen el escritorio o las variables de entorno del programa.</translation>
    </message>
    <message>
        <source>Servers are reached directly.</source>
        <translation>Se llega a los servidores directamente.</translation>
    </message>
    <message>
        <source>For every server but this computer itself.</source>
        <translation>Para todos los servidores menos esta computadora.</translation>
    </message>
    <message>
        <source>Known. Leave it empty to go on using it</source>
        <translation>Conocida. Deja el campo vacío para seguir usándola</translation>
    </message>
    <message>
        <source>For this session only, and to this proxy alone</source>
        <translation>Solo hasta cerrar el programa, y solo va a este proxy</translation>
    </message>
    <message>
        <source>Goes into the keychain (%1), and to this proxy alone</source>
        <translation>Se guarda en el llavero (%1), y solo va a este proxy</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code of the key</source>
        <translation>Código QR de la clave</translation>
    </message>
    <message>
        <source>The same key stands beside it as text.</source>
        <translation>La misma clave está al lado, como texto.</translation>
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
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Este período</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>365 days</source>
        <translation>365 días</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one day to another</comment>
        <translation>al</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>QDateEdit format</comment>
        <translation>dd/MM/yyyy</translation>
    </message>
    <message>
        <source>The server names no billing period for this account.</source>
        <translation>El servidor no indica un período de facturación para esta cuenta.</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>El intervalo termina antes de empezar.</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Recent applications</source>
        <translation>Aplicaciones recientes</translation>
    </message>
    <message>
        <source>All recent items</source>
        <translation>Todos los elementos recientes</translation>
    </message>
    <message>
        <source>Applications appear here once you open them in the web console.</source>
        <translation>Las aplicaciones aparecen aquí cuando las abres en la consola web.</translation>
    </message>
    <message>
        <source>This server does not tell which applications were opened last.</source>
        <translation>Este servidor no informa qué aplicaciones se abrieron por última vez.</translation>
    </message>
</context>
<context>
    <name>RecentKinds</name>
    <message>
        <source>Applications</source>
        <translation>Aplicaciones</translation>
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
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Search applications by name or id</source>
        <translation>Buscar aplicaciones por nombre o ID</translation>
    </message>
    <message>
        <source>Search devices by name or id</source>
        <translation>Buscar dispositivos por nombre o ID</translation>
    </message>
    <message>
        <source>Search workflows by name or id</source>
        <translation>Buscar workflows por nombre o ID</translation>
    </message>
    <message>
        <source>Search dashboards by name or id</source>
        <translation>Buscar dashboards por nombre o ID</translation>
    </message>
    <message>
        <source>Search organizations by name or id</source>
        <translation>Buscar organizaciones por nombre o ID</translation>
    </message>
    <message>
        <source>No applications yet</source>
        <translation>Todavía no hay aplicaciones</translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>Todavía no hay dispositivos</translation>
    </message>
    <message>
        <source>No workflows yet</source>
        <translation>Todavía no hay workflows</translation>
    </message>
    <message>
        <source>No dashboards yet</source>
        <translation>Todavía no hay dashboards</translation>
    </message>
    <message>
        <source>No organizations yet</source>
        <translation>Todavía no hay organizaciones</translation>
    </message>
    <message>
        <source>Applications come here once you open them in the web console. You can also add one by its id.</source>
        <translation>Las aplicaciones aparecen aquí cuando las abres en la consola web. También puedes agregar una por su ID.</translation>
    </message>
    <message>
        <source>Devices come here once you open them in the web console. Choose another application above, or add a device by its id.</source>
        <translation>Los dispositivos aparecen aquí cuando los abres en la consola web. Elige otra aplicación arriba o agrega un dispositivo por su ID.</translation>
    </message>
    <message>
        <source>Workflows come here once you open them in the web console. Choose another application above, or add a workflow by its id.</source>
        <translation>Los workflows aparecen aquí cuando los abres en la consola web. Elige otra aplicación arriba o agrega un workflow por su ID.</translation>
    </message>
    <message>
        <source>Dashboards come here once you open them in the web console. You can also add one by its id.</source>
        <translation>Los dashboards aparecen aquí cuando los abres en la consola web. También puedes agregar uno por su ID.</translation>
    </message>
    <message>
        <source>Organizations come here once you open them in the web console. You can also add one by its id.</source>
        <translation>Las organizaciones aparecen aquí cuando las abres en la consola web. También puedes agregar una por su ID.</translation>
    </message>
    <message>
        <source>Add an application by its id</source>
        <translation>Agregar una aplicación por su ID</translation>
    </message>
    <message>
        <source>Add a device by its id</source>
        <translation>Agregar un dispositivo por su ID</translation>
    </message>
    <message>
        <source>Add a workflow by its id</source>
        <translation>Agregar un workflow por su ID</translation>
    </message>
    <message>
        <source>Add a dashboard by its id</source>
        <translation>Agregar un dashboard por su ID</translation>
    </message>
    <message>
        <source>Add an organization by its id</source>
        <translation>Agregar una organización por su ID</translation>
    </message>
</context>
<context>
    <name>RecentListModel</name>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>The server sent no id</source>
        <translation>El servidor no envió un ID</translation>
    </message>
</context>
<context>
    <name>RecentPage</name>
    <message>
        <source>Recent items</source>
        <translation>Elementos recientes</translation>
    </message>
    <message>
        <source>Any application</source>
        <translation>Cualquier aplicación</translation>
    </message>
    <message>
        <source>&amp;Add by id…</source>
        <translation>&amp;Agregar por ID…</translation>
    </message>
    <message>
        <source>Kinds of items</source>
        <translation>Tipos de elementos</translation>
    </message>
    <message>
        <source>Opened in the web console</source>
        <translation>Abierto en la consola web</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is %1</source>
        <translation>No se pudo abrir un navegador. La dirección es %1</translation>
    </message>
    <message>
        <source>The address of this server&apos;s web console is not known. Enter it in the settings.</source>
        <translation>No se conoce la dirección de la consola web de este servidor. Escríbela en la configuración.</translation>
    </message>
    <message>
        <source>Recent items cannot be shown</source>
        <translation>No se pueden mostrar los elementos recientes</translation>
    </message>
    <message>
        <source>Not offered by this server</source>
        <translation>No disponible en este servidor</translation>
    </message>
    <message>
        <source>The list could not be loaded</source>
        <translation>No se pudo cargar la lista</translation>
    </message>
    <message>
        <source>Something is being added already.</source>
        <translation>Ya se está agregando algo.</translation>
    </message>
    <message>
        <source>Choose the application above first: it is part of the address in the web console.</source>
        <translation>Antes elige la aplicación arriba: forma parte de la dirección en la consola web.</translation>
    </message>
    <message>
        <source>“%1” is on the list</source>
        <translation>“%1” está en la lista</translation>
    </message>
    <message>
        <source>It is on the list</source>
        <translation>Está en la lista</translation>
    </message>
    <message>
        <source>%1 was not added. %2</source>
        <translation>%1 no se agregó. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir la configuración</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Dirección copiada</translation>
    </message>
</context>
<context>
    <name>RecentPanel</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>&amp;Open in the web console</source>
        <translation>A&amp;brir en la consola web</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>Copiar &amp;ID</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>Copiar &amp;nombre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln item(s)</source>
        <translation>
            <numerusform>%1 de %Ln elemento</numerusform>
            <numerusform>%1 de %Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here fits “%1”.</source>
        <translation>Nada aquí coincide con “%1”.</translation>
    </message>
    <message>
        <source>The server sent no id for this item.</source>
        <translation>El servidor no envió un ID para este elemento.</translation>
    </message>
    <message>
        <source>Copy the id (%1)</source>
        <translation>Copiar el ID (%1)</translation>
    </message>
    <message>
        <source>Copy the name (%1)</source>
        <translation>Copiar el nombre (%1)</translation>
    </message>
    <message>
        <source>Id copied</source>
        <translation>ID copiado</translation>
    </message>
    <message>
        <source>Name copied</source>
        <translation>Nombre copiado</translation>
    </message>
    <message>
        <source>Open in the web console (%1)</source>
        <comment>key</comment>
        <translation>Abrir en la consola web (%1)</translation>
    </message>
</context>
<context>
    <name>RequestLogCard</name>
    <message>
        <source>Nothing has been asked of the server yet.</source>
        <translation>Todavía no se pidió nada al servidor.</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>Update the requests</source>
        <translation>Actualizar las solicitudes</translation>
    </message>
    <message>
        <source>The last 500 of this run, the newest first. Neither what was sent nor what was answered is noted, and nothing is written to a file.</source>
        <translation>Las últimas 500 de esta ejecución, las más recientes primero. No se anota ni lo que se envió ni lo que se respondió, y no se escribe nada en un archivo.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
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
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
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
        <translation>%1, en la selección. %2</translation>
    </message>
    <message>
        <source>%1, not chosen. %2</source>
        <translation>%1, fuera de la selección. %2</translation>
    </message>
    <message>
        <source>Not in your list: the server decides</source>
        <translation>No está en tu lista: el servidor decide</translation>
    </message>
</context>
<context>
    <name>ResourcePicker</name>
    <message>
        <source>Search applications</source>
        <translation>Buscar aplicaciones</translation>
    </message>
    <message>
        <source>Search dashboards</source>
        <translation>Buscar dashboards</translation>
    </message>
    <message>
        <source>Select all shown</source>
        <translation>Elegir lo mostrado</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Aplicaciones</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Dashboards</translation>
    </message>
    <message>
        <source>Select all applications shown</source>
        <translation>Elegir todas las aplicaciones mostradas</translation>
    </message>
    <message>
        <source>Select all dashboards shown</source>
        <translation>Elegir todos los dashboards mostrados</translation>
    </message>
    <message>
        <source>Choose no applications</source>
        <translation>No elegir ninguna aplicación</translation>
    </message>
    <message>
        <source>Choose no dashboards</source>
        <translation>No elegir ningún dashboard</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>Elegidos: %1 de %2</translation>
    </message>
    <message>
        <source>Nothing here fits the search.</source>
        <translation>Nada aquí coincide con la búsqueda.</translation>
    </message>
    <message>
        <source>They may not be listed, but their ids can be pasted.</source>
        <translation>No se pueden listar, pero sus ID se pueden pegar.</translation>
    </message>
    <message>
        <source>You own no applications.</source>
        <translation>No tienes aplicaciones.</translation>
    </message>
    <message>
        <source>You own no dashboards.</source>
        <translation>No tienes dashboards.</translation>
    </message>
    <message>
        <source>One transfer takes at most %1 applications: move these first, then the rest.</source>
        <translation>Una transferencia admite como máximo %1 aplicaciones: mueve primero estas y después el resto.</translation>
    </message>
    <message>
        <source>One transfer takes at most %1 dashboards: move these first, then the rest.</source>
        <translation>Una transferencia admite como máximo %1 dashboards: mueve primero estos y después el resto.</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Comprobar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Try again with what is still here</source>
        <translation>&amp;Reintentar con lo que sigue aquí</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Done. Looking at what has moved…</source>
        <translation>Listo. Comprobando qué se movió…</translation>
    </message>
    <message>
        <source>It is not known whether anything has moved</source>
        <translation>No se sabe si algo se movió</translation>
    </message>
    <message>
        <source>Both lists are fetched anew.</source>
        <translation>Las dos listas se están obteniendo de nuevo.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was lost. Looking at what is still yours…</source>
        <translation>La respuesta del servidor se perdió. Comprobando qué sigue siendo tuyo…</translation>
    </message>
    <message>
        <source>The answer was lost, but your lists tell what has happened.</source>
        <translation>La respuesta se perdió, pero tus listas muestran lo que pasó.</translation>
    </message>
    <message>
        <source>The server says that it is done</source>
        <translation>El servidor dice que terminó</translation>
    </message>
    <message>
        <source>None of the ids was in your lists, so your lists cannot tell.</source>
        <translation>Ninguno de los ID estaba en tus listas; por eso no lo pueden confirmar.</translation>
    </message>
    <message>
        <source>It has moved</source>
        <translation>Se movió</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln have moved</source>
        <translation>
            <numerusform>%Ln se movió</numerusform>
            <numerusform>Los %Ln se movieron</numerusform>
        </translation>
    </message>
    <message>
        <source>New owner: %1.</source>
        <translation>Nuevo propietario: %1.</translation>
    </message>
    <message>
        <source>Nothing has moved</source>
        <translation>No se movió nada</translation>
    </message>
    <message>
        <source>The server said yes, but everything is still yours. It may take a moment: check again before you try again.</source>
        <translation>El servidor dijo que sí, pero todo sigue siendo tuyo. Puede tardar un momento: comprueba de nuevo antes de reintentar.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was lost, and everything is still yours. The server may still be at work on it: check again in a moment before you try again.</source>
        <translation>La respuesta del servidor se perdió, y todo sigue siendo tuyo. Puede que el servidor todavía esté trabajando en ello: espera un momento y comprueba de nuevo antes de reintentar.</translation>
    </message>
    <message>
        <source>New owner: %1. The others are still yours.</source>
        <translation>Nuevo propietario: %1. Los demás siguen siendo tuyos.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln se movió</numerusform>
            <numerusform>%Ln se movieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still here</source>
        <translation>
            <numerusform>%Ln sigue aquí</numerusform>
            <numerusform>%Ln siguen aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be checked: in none of your lists before</source>
        <translation>
            <numerusform>%Ln no se puede comprobar: antes no estaba en ninguna de tus listas</numerusform>
            <numerusform>%Ln no se pueden comprobar: antes no estaban en ninguna de tus listas</numerusform>
        </translation>
    </message>
    <message>
        <source>Your lists could not be fetched to see for themselves. %1</source>
        <translation>No se pudieron obtener tus listas para comprobarlo. %1</translation>
    </message>
    <message>
        <source>Moved: %1 of %2</source>
        <translation>Se movieron: %1 de %2</translation>
    </message>
</context>
<context>
    <name>ReviewStep</name>
    <message>
        <source>What moves</source>
        <translation>Qué se mueve</translation>
    </message>
    <message>
        <source>Dashboards and their applications</source>
        <translation>Los dashboards y sus aplicaciones</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>To the user %1</source>
        <translation>Al usuario %1</translation>
    </message>
    <message>
        <source>To the organization %1</source>
        <translation>A la organización %1</translation>
    </message>
    <message>
        <source>Nobody can look up here who that is. You cannot take anything back yourself.</source>
        <translation>Aquí no se puede saber quién es. No puedes recuperar nada por tu cuenta.</translation>
    </message>
    <message>
        <source>From then on it belongs to the organization, and its roles decide who may do what with it. You cannot take anything back from this page.</source>
        <translation>A partir de entonces pertenece a la organización, y sus roles deciden quién puede hacer qué. Desde esta página no puedes recuperar nada.</translation>
    </message>
    <message>
        <source>Your role there is %1: the server may well refuse. %2</source>
        <translation>Tu rol allí es %1: es muy posible que el servidor se niegue. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s) not in your lists: what they are could not be looked up, and is left out of everything below.</source>
        <translation>
            <numerusform>%Ln ID no está en tus listas: no se pudo saber qué es, y no se tiene en cuenta en lo que sigue.</numerusform>
            <numerusform>%Ln ID no están en tus listas: no se pudo saber qué son, y no se tienen en cuenta en lo que sigue.</numerusform>
        </translation>
    </message>
    <message>
        <source>A dashboard breaks where it is parted from an application whose data it shows. It works again once both have the same owner.</source>
        <translation>Un dashboard deja de funcionar cuando se separa de una aplicación cuyos datos muestra. Vuelve a funcionar cuando ambos tienen el mismo propietario.</translation>
    </message>
    <message>
        <source>No dashboard is parted from an application of yours.</source>
        <translation>Ningún dashboard se separa de una aplicación tuya.</translation>
    </message>
    <message>
        <source>No dashboard is parted from its applications.</source>
        <translation>Ningún dashboard se separa de sus aplicaciones.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dashboard(s) that move(s) will break</source>
        <translation>
            <numerusform>%Ln dashboard que se mueve dejará de funcionar</numerusform>
            <numerusform>%Ln dashboards que se mueven dejarán de funcionar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dashboard(s) that stay(s) will break</source>
        <translation>
            <numerusform>%Ln dashboard que se queda dejará de funcionar</numerusform>
            <numerusform>%Ln dashboards que se quedan dejarán de funcionar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dashboard(s) show(s) applications that are not yours; nobody here can tell whether that works</source>
        <translation>
            <numerusform>%Ln dashboard muestra aplicaciones que no son tuyas; aquí no se puede saber si eso funciona</numerusform>
            <numerusform>%Ln dashboards muestran aplicaciones que no son tuyas; aquí no se puede saber si eso funciona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move the %Ln application(s) too</source>
        <translation>
            <numerusform>Mover también %Ln aplicación</numerusform>
            <numerusform>Mover también las %Ln aplicaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move the %Ln dashboard(s) too</source>
        <translation>
            <numerusform>Mover también %Ln dashboard</numerusform>
            <numerusform>Mover también los %Ln dashboards</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>The destination would go over its limits: %1. The server will most likely refuse.</source>
        <translation>El destino superaría sus límites: %1. Lo más probable es que el servidor se niegue.</translation>
    </message>
    <message>
        <source>The destination&apos;s limits are not known; the server checks them.</source>
        <translation>No se conocen los límites del destino; el servidor los comprueba.</translation>
    </message>
    <message>
        <source>At the destination</source>
        <translation>En el destino</translation>
    </message>
    <message>
        <source>At the destination; its limits are not known, the server checks them.</source>
        <translation>En el destino; no se conocen sus límites, el servidor los comprueba.</translation>
    </message>
    <message>
        <source>Your own account</source>
        <translation>Tu propia cuenta</translation>
    </message>
    <message>
        <source>Your own account; its limits could not be looked up.</source>
        <translation>Tu propia cuenta; no se pudieron consultar sus límites.</translation>
    </message>
    <message>
        <source>Would stay with you: %1</source>
        <comment>one or several applications</comment>
        <translation>Se queda contigo: %1</translation>
    </message>
    <message>
        <source>Would be gone: %1</source>
        <comment>one or several applications</comment>
        <translation>Se va al destino: %1</translation>
    </message>
    <message>
        <source>Shows: %1</source>
        <comment>one or several applications</comment>
        <translation>Muestra: %1</translation>
    </message>
</context>
<context>
    <name>SaveOutcome</name>
    <message>
        <source>It is not known whether this was saved. %1</source>
        <translation>No se sabe si se guardó. %1</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Not saved: see the fields marked below.</source>
        <translation>No se guardó: revisa los campos marcados abajo.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>No se guardó. %1</translation>
    </message>
</context>
<context>
    <name>ScopeWords</name>
    <message>
        <source>Everything on your account</source>
        <translation>Todo en tu cuenta</translation>
    </message>
    <message>
        <source>Everything on your account, within the token&apos;s bounds</source>
        <translation>Todo en tu cuenta, dentro de los límites del token</translation>
    </message>
    <message>
        <source>What the command-line tool needs</source>
        <translation>Lo que necesita la herramienta de línea de comandos</translation>
    </message>
    <message>
        <source>Reading everything, changing nothing</source>
        <translation>Leer todo, sin cambiar nada</translation>
    </message>
    <message>
        <source>Everything that is yours alone, nothing of organizations</source>
        <translation>Todo lo que es solo tuyo, nada de organizaciones</translation>
    </message>
    <message>
        <source>Everything that is yours alone, within the token&apos;s bounds</source>
        <translation>Todo lo que es solo tuyo, dentro de los límites del token</translation>
    </message>
    <message>
        <source>Reading what is yours alone, changing nothing</source>
        <translation>Leer lo que es solo tuyo, sin cambiar nada</translation>
    </message>
    <message>
        <source>Everything about your profile, security and usage</source>
        <translation>Todo sobre tu perfil, tu seguridad y tu consumo</translation>
    </message>
    <message>
        <source>Listing the applications</source>
        <translation>Listar las aplicaciones</translation>
    </message>
    <message>
        <source>Listing the dashboards</source>
        <translation>Listar los dashboards</translation>
    </message>
    <message>
        <source>Listing the organizations</source>
        <translation>Listar las organizaciones</translation>
    </message>
    <message>
        <source>Adding to the recent items</source>
        <translation>Agregar a los elementos recientes</translation>
    </message>
    <message>
        <source>Changing the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Connecting GitHub</source>
        <translation>Conectar GitHub</translation>
    </message>
    <message>
        <source>Deleting the account</source>
        <translation>Eliminar la cuenta</translation>
    </message>
    <message>
        <source>Reading how many devices there are</source>
        <translation>Leer cuántos dispositivos hay</translation>
    </message>
    <message>
        <source>Turning two-factor off</source>
        <translation>Desactivar dos factores</translation>
    </message>
    <message>
        <source>Disconnecting GitHub</source>
        <translation>Desconectar GitHub</translation>
    </message>
    <message>
        <source>Turning two-factor on</source>
        <translation>Activar dos factores</translation>
    </message>
    <message>
        <source>Reading the recent items</source>
        <translation>Leer los elementos recientes</translation>
    </message>
    <message>
        <source>Preparing two-factor</source>
        <translation>Preparar dos factores</translation>
    </message>
    <message>
        <source>Reading the profile</source>
        <translation>Leer el perfil</translation>
    </message>
    <message>
        <source>Reading one invite</source>
        <translation>Leer una invitación</translation>
    </message>
    <message>
        <source>Reading the invites</source>
        <translation>Leer las invitaciones</translation>
    </message>
    <message>
        <source>Reading the notebook minutes</source>
        <translation>Leer los minutos de notebook</translation>
    </message>
    <message>
        <source>Changing the profile</source>
        <translation>Cambiar el perfil</translation>
    </message>
    <message>
        <source>Reading the payloads by type</source>
        <translation>Leer los payloads por tipo</translation>
    </message>
    <message>
        <source>Reading the payloads by day</source>
        <translation>Leer los payloads por día</translation>
    </message>
    <message>
        <source>Renewing this sign-in</source>
        <translation>Renovar esta sesión</translation>
    </message>
    <message>
        <source>Answering invites</source>
        <translation>Responder a invitaciones</translation>
    </message>
    <message>
        <source>Transferring applications and dashboards</source>
        <translation>Transferir aplicaciones y dashboards</translation>
    </message>
    <message>
        <source>Having the verification sent</source>
        <translation>Solicitar el envío de la verificación</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>This token lacks %1: what needs that cannot be used here.</source>
        <translation>A este token le falta %1: lo que lo necesita no se puede usar aquí.</translation>
    </message>
    <message>
        <source>The security of your account could not be loaded</source>
        <translation>No se pudo cargar la seguridad de tu cuenta</translation>
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
        <translation>Di&amp;rección del servidor</translation>
    </message>
    <message>
        <source>Another server…</source>
        <translation>Otro servidor…</translation>
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
        <translation>Una dirección como https://api.example.com; http:// sin TLS solo vale para esta computadora</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address, like https://api.example.com</source>
        <translation>Escribe la dirección del servidor, como https://api.example.com</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>An API token cannot be renewed: when it ends, make another one in the web console and sign in with that.</source>
        <translation>Un token de API no se puede renovar: cuando venza, crea otro en la consola web e inicia sesión con él.</translation>
    </message>
    <message>
        <source>Sign out here</source>
        <translation>Cerrar sesión aquí</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Esta sesión</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitida</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Allows</source>
        <translation>Permite</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>Label before where the sign-in is kept: &quot;in the keychain (…)&quot;, &quot;for this session only&quot;.</extracomment>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>not known here; the server decides each time</source>
        <translation>no se sabe aquí; el servidor decide cada vez</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>for this session only: nothing is left on this computer</source>
        <translation>solo hasta cerrar el programa: no queda nada en esta computadora</translation>
    </message>
    <message>
        <source>Renewing…</source>
        <translation>Renovando…</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Renovar ahora</translation>
    </message>
    <message>
        <source>Sign-in renewed</source>
        <translation>Sesión renovada</translation>
    </message>
    <message>
        <source>Not renewed; the present sign-in goes on. %1</source>
        <translation>No se renovó; la sesión actual continúa. %1</translation>
    </message>
    <message>
        <source>on its way into the keychain (%1)…</source>
        <translation>guardándose en el llavero (%1)…</translation>
    </message>
    <message>
        <source>in the keychain (%1)</source>
        <comment>the sign-in is kept</comment>
        <translation>en el llavero (%1)</translation>
    </message>
    <message>
        <source>for this session only.</source>
        <translation>solo hasta cerrar el programa.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Kind of settings</source>
        <translation>Tipo de configuración</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Una demostración en esta computadora. Aquí nada es real y nada se guarda.</translation>
    </message>
    <message>
        <source>Not reached: %1</source>
        <translation>Sin conexión: %1</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Solo esta sesión</translation>
    </message>
    <message>
        <source>The sign-in could not be put into the keychain</source>
        <translation>No se pudo guardar la sesión en el llavero</translation>
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
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>The server no longer accepts this sign-in: it expired, or was ended elsewhere. What you were doing is still there.</source>
        <translation>El servidor ya no acepta esta sesión: venció o se cerró en otro lugar. Lo que estabas haciendo sigue ahí.</translation>
    </message>
    <message>
        <source>Sign in with another account</source>
        <translation>Iniciar sesión con otra cuenta</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Look at the page first. Nothing can be loaded or saved until you sign in again.</source>
        <translation>Ver la página primero. No se puede cargar ni guardar nada hasta que inicies sesión de nuevo.</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Pass&amp;word</source>
        <translation>Contra&amp;seña</translation>
    </message>
    <message>
        <source>API &amp;token</source>
        <translation>&amp;Token de API</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Correo</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Co&amp;ntraseña</translation>
    </message>
    <message>
        <source>Two-factor &amp;code</source>
        <translation>Códig&amp;o de dos factores</translation>
    </message>
    <message>
        <source>API t&amp;oken</source>
        <translation>Token de &amp;API</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The server is taking its time…</source>
        <translation>El servidor se está tomando su tiempo…</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Probar la &amp;demostración</translation>
    </message>
    <message>
        <source>Enter your e-mail address</source>
        <translation>Escribe tu correo</translation>
    </message>
    <message>
        <source>Enter your password</source>
        <translation>Escribe tu contraseña</translation>
    </message>
    <message>
        <source>Made in the web console under your user settings. For accounts with single sign-on, and for looking without changing: a read-only token is enough.</source>
        <translation>Se crea en la consola web, en la configuración de tu usuario. Para cuentas con inicio de sesión único (SSO) y para consultar sin cambiar nada: basta un token de solo lectura.</translation>
    </message>
    <message>
        <source>In the demo it is %1</source>
        <translation>En la demostración es %1</translation>
    </message>
    <message>
        <source>This token is of another account. Signing in with it would close what you were doing; choose “Sign in with another account” first if that is what you want.</source>
        <translation>Este token es de otra cuenta. Iniciar sesión con él cerraría lo que estabas haciendo; si eso es lo que quieres, elige antes “Iniciar sesión con otra cuenta”.</translation>
    </message>
    <message>
        <source>This address signs in through your organization&apos;s single sign-on, which works in the web console only. Make an API token there, then choose “API token” and paste it here.</source>
        <translation>Este correo usa el inicio de sesión único (SSO) de tu organización, que solo funciona en la consola web. Crea allí un token de API, después elige “Token de API” y pégalo aquí.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>&amp;Network…</source>
        <translation>R&amp;ed…</translation>
    </message>
    <message>
        <source>Proxy, certificate authorities and time-outs</source>
        <translation>Proxy, autoridades certificadoras y tiempos de espera</translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation>Configuración de red…</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Account&amp;s on this computer</source>
        <translation>Cuentas en esta com&amp;putadora</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Volver a %1</translation>
    </message>
    <message>
        <source>You are still signed in there (Esc)</source>
        <translation>Tu sesión sigue iniciada allí (Esc)</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>SkeletonLines</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Strength: %1</source>
        <translation>Seguridad: %1</translation>
    </message>
    <message>
        <source>Strength: nothing typed yet</source>
        <translation>Seguridad: todavía no hay nada escrito</translation>
    </message>
    <message>
        <source>Strength</source>
        <comment>of a password, while nothing is typed</comment>
        <translation>Seguridad</translation>
    </message>
</context>
<context>
    <name>TokenAdvice</name>
    <message>
        <source>Paste an API token</source>
        <translation>Pega un token de API</translation>
    </message>
    <message>
        <source>This token says that it is for %1, not for %2. Go on only if you know that %2 takes such tokens; else choose the server %1 above.</source>
        <translation>Este token dice que es para %1, no para %2. Sigue solo si sabes que %2 acepta tokens así; si no, elige el servidor %1 arriba.</translation>
    </message>
    <message>
        <source>A read-only token: you can look at everything and change nothing.</source>
        <translation>Un token de solo lectura: puedes ver todo y no cambiar nada.</translation>
    </message>
    <message>
        <source>What does not belong to the token (“Bearer”, quotes, spaces) is left out.</source>
        <translation>Lo que no es parte del token (“Bearer”, comillas, espacios) se omite.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>No sign-in within 30 seconds</source>
        <translation>No se inició sesión en 30 segundos</translation>
    </message>
    <message>
        <source>The page %1 was not there within 30 seconds</source>
        <translation>La página %1 no apareció en 30 segundos</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>No se puede crear la carpeta %1</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>No se puede escribir %1</translation>
    </message>
    <message>
        <source>These pages show an error: %1</source>
        <translation>Estas páginas muestran un error: %1</translation>
    </message>
</context>
<context>
    <name>TransferDetails</name>
    <message>
        <source>Open. Press to close the list.</source>
        <translation>Abierta. Presiona para cerrar la lista.</translation>
    </message>
    <message>
        <source>Closed. Press to open the list.</source>
        <translation>Cerrada. Presiona para abrir la lista.</translation>
    </message>
</context>
<context>
    <name>TransferLimits</name>
    <message>
        <source>Over the limit</source>
        <translation>Por encima del límite</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Se desconoce</translation>
    </message>
    <message>
        <source>Gets less</source>
        <translation>Disminuye</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Cabe</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
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
        <translation>Nada que transferir</translation>
    </message>
    <message>
        <source>You own no applications and no dashboards. What belongs to an organization cannot be moved from here.</source>
        <translation>No tienes aplicaciones ni dashboards. Lo que pertenece a una organización no se puede mover desde aquí.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>This token may not list your applications and dashboards. What moves has to be named by its id, and afterwards nobody can look here whether it has moved.</source>
        <translation>Este token no puede listar tus aplicaciones y dashboards. Lo que se mueve se tiene que indicar por su ID, y después nadie puede ver aquí si se movió.</translation>
    </message>
    <message>
        <source>Not offered by this server</source>
        <translation>No disponible en este servidor</translation>
    </message>
    <message>
        <source>This server has no lists of applications and dashboards to choose from. It runs another version of the platform.</source>
        <translation>Este servidor no tiene listas de aplicaciones y dashboards para elegir. Usa otra versión de la plataforma.</translation>
    </message>
    <message>
        <source>Your applications and dashboards could not be loaded</source>
        <translation>No se pudieron cargar tus aplicaciones y dashboards</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the chosen is/are no longer yours and was/were taken out.</source>
        <translation>
            <numerusform>%Ln de los elegidos ya no es tuyo y se quitó.</numerusform>
            <numerusform>%Ln de los elegidos ya no son tuyos y se quitaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can look and plan, but not move anything. %1</source>
        <translation>Puedes ver y planear, pero no mover nada. %1</translation>
    </message>
    <message>
        <source>Nothing was moved. “Transfer” says why.</source>
        <translation>No se movió nada. “Transferencia” dice por qué.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found no room: one transfer takes at most %1 of each kind.</source>
        <translation>
            <numerusform>%Ln no cupo: una transferencia admite como máximo %1 de cada tipo.</numerusform>
            <numerusform>%Ln no cupieron: una transferencia admite como máximo %1 de cada tipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>These lists are of an earlier time. They have to come anew before anything moves.</source>
        <translation>Estas listas son de un momento anterior. Se tienen que obtener de nuevo antes de que algo se mueva.</translation>
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
            <numerusform>%Ln aplicación que no es tuya</numerusform>
            <numerusform>%Ln aplicaciones que no son tuyas</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows no application</source>
        <translation>No muestra ninguna aplicación</translation>
    </message>
    <message>
        <source>Shows %1</source>
        <translation>Muestra %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s)</source>
        <translation>
            <numerusform>%Ln aplicación</numerusform>
            <numerusform>%Ln aplicaciones</numerusform>
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
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Aplicaciones</translation>
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
        <translation>Recetas de dispositivo</translation>
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
        <translation>Solo ver</translation>
    </message>
    <message>
        <source>No default role</source>
        <translation>Sin rol predeterminado</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>&amp;Open Conta</source>
        <translation>&amp;Abrir Conta</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
</context>
<context>
    <name>TwoFactorCard</name>
    <message>
        <source>Turn on…</source>
        <translation>Activar…</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>Desactivar…</translation>
    </message>
    <message>
        <source>Two-factor authentication</source>
        <translation>Autenticación de dos factores</translation>
    </message>
    <message>
        <source>Your organization&apos;s single sign-on asks for a second factor, or does not: that is set there.</source>
        <translation>El inicio de sesión único (SSO) de tu organización pide un segundo factor, o no: eso se define allí.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Se desconoce</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>The server does not say whether it is on.</source>
        <translation>El servidor no informa si está activada.</translation>
    </message>
    <message>
        <source>Signing in takes your password and a code from your authenticator.</source>
        <translation>Para iniciar sesión hacen falta tu contraseña y un código de tu autenticador.</translation>
    </message>
    <message>
        <source>Whoever learns your password can sign in. With two-factor authentication that takes a code from your phone as well.</source>
        <translation>Quien conozca tu contraseña puede iniciar sesión. Con la autenticación de dos factores, hace falta además un código de tu teléfono.</translation>
    </message>
</context>
<context>
    <name>TwoFactorOffDialog</name>
    <message>
        <source>Turn off two-factor authentication?</source>
        <translation>¿Desactivar la autenticación de dos factores?</translation>
    </message>
    <message>
        <source>Your password alone will then be enough to sign in: whoever learns it, from a leak or from a false sign-in page, is in.</source>
        <translation>Tu contraseña sola bastará para iniciar sesión: quien la conozca, por una filtración o una página de inicio de sesión falsa, entra.</translation>
    </message>
    <message>
        <source>Organizations that require two-factor authentication may lock you out of what is theirs until it is on again.</source>
        <translation>Las organizaciones que exigen autenticación de dos factores pueden bloquearte el acceso a lo suyo hasta que esté activada de nuevo.</translation>
    </message>
    <message>
        <source>The key in your authenticator is worth nothing afterwards. Turning it on again makes a new one.</source>
        <translation>La clave de tu autenticador ya no vale nada después. Al activarla de nuevo se crea otra.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Turning off…</source>
        <translation>Desactivando…</translation>
    </message>
    <message>
        <source>Two-factor authentication had been turned off already</source>
        <translation>La autenticación de dos factores ya se había desactivado</translation>
    </message>
    <message>
        <source>Two-factor authentication is off; only the server&apos;s answer had been lost</source>
        <translation>La autenticación de dos factores está desactivada; solo se había perdido la respuesta del servidor</translation>
    </message>
    <message>
        <source>Two-factor authentication is off</source>
        <translation>La autenticación de dos factores está desactivada</translation>
    </message>
    <message>
        <source>It is not certain whether two-factor authentication is off: keep your authenticator for now</source>
        <translation>No es seguro que la autenticación de dos factores esté desactivada: conserva tu autenticador por ahora</translation>
    </message>
    <message>
        <source>Nothing was changed: two-factor authentication stays on</source>
        <translation>No se cambió nada: la autenticación de dos factores sigue activada</translation>
    </message>
    <message>
        <source>Turn o&amp;ff</source>
        <translation>&amp;Desactivar</translation>
    </message>
</context>
<context>
    <name>TwoFactorWizard</name>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>La clave</translation>
    </message>
    <message>
        <source>Password and code</source>
        <translation>Contraseña y código</translation>
    </message>
    <message>
        <source>Turn on two-factor authentication</source>
        <translation>Activar la autenticación de dos factores</translation>
    </message>
    <message>
        <source>Your password, and the code that your authenticator shows for the new key, prove that you can sign in with both. Only then is it turned on.</source>
        <translation>Tu contraseña y el código que tu autenticador muestra para la nueva clave prueban que puedes iniciar sesión con ambos. Solo entonces se activa.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>At&amp;rás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Turning on…</source>
        <translation>Activando…</translation>
    </message>
    <message>
        <source>It is not certain whether two-factor authentication is on: keep the key for now</source>
        <translation>No es seguro que la autenticación de dos factores esté activada: conserva la clave por ahora</translation>
    </message>
    <message>
        <source>Nothing was changed: two-factor authentication stays off, and the key shown is not in use</source>
        <translation>No se cambió nada: la autenticación de dos factores sigue desactivada, y la clave mostrada no está en uso</translation>
    </message>
    <message>
        <source>Nothing was changed: two-factor authentication stays off</source>
        <translation>No se cambió nada: la autenticación de dos factores sigue desactivada</translation>
    </message>
    <message>
        <source>Turn o&amp;n</source>
        <translation>Ac&amp;tivar</translation>
    </message>
</context>
<context>
    <name>UpdateCard</name>
    <message>
        <source>This is Conta %1.</source>
        <translation>Esta es Conta %1.</translation>
    </message>
    <message>
        <source>Check for &amp;updates</source>
        <translation>B&amp;uscar actualizaciones</translation>
    </message>
    <message>
        <source>Open its w&amp;eb page</source>
        <translation>Abrir su página w&amp;eb</translation>
    </message>
    <message>
        <source>Check at e&amp;very start</source>
        <translation>Bu&amp;scar en cada inicio</translation>
    </message>
    <message>
        <source>Asks %1 for the number of the newest version, and tells it nothing about you. Nothing is ever downloaded or installed.</source>
        <translation>Pregunta a %1 el número de la versión más reciente y no le dice nada sobre ti. Nunca se descarga ni se instala nada.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>Conta %1 is out; this is %2.</source>
        <translation>Ya salió Conta %1; esta es la %2.</translation>
    </message>
    <message>
        <source>This is Conta %1, the newest version.</source>
        <translation>Esta es Conta %1, la versión más reciente.</translation>
    </message>
    <message>
        <source>Whether there is a newer version could not be found out. %1</source>
        <translation>No se pudo saber si hay una versión más reciente. %1</translation>
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
        <translation>No se pudo cargar tu consumo</translation>
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
        <translation>Cancelar la carga</translation>
    </message>
    <message>
        <source>Loading part %1 of %2</source>
        <translation>Cargando parte %1 de %2</translation>
    </message>
</context>
<context>
    <name>UsageTab</name>
    <message>
        <source>Not permitted</source>
        <translation>Sin permiso</translation>
    </message>
    <message>
        <source>Not offered by this server</source>
        <translation>No disponible en este servidor</translation>
    </message>
    <message>
        <source>It runs an older version of the platform that does not count this.</source>
        <translation>Usa una versión más antigua de la plataforma, que no cuenta esto.</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Sin cargar</translation>
    </message>
    <message>
        <source>You ended it before everything had come.</source>
        <translation>Lo detuviste antes de que llegara todo.</translation>
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
        <translation>Se alcanzó el límite de payloads de este período de facturación</translation>
    </message>
    <message>
        <source>Further payloads of the applications that you own are rejected until the period turns over on %1.</source>
        <translation>Los payloads nuevos de las aplicaciones que son tuyas se rechazan hasta que el período se reinicie el %1.</translation>
    </message>
    <message>
        <source>payload limit reached</source>
        <translation>límite de payloads alcanzado</translation>
    </message>
    <message>
        <source>More than %1 of the payload limit of this billing period is used</source>
        <translation>Se usó más del %1 del límite de payloads de este período de facturación</translation>
    </message>
    <message>
        <source>At the limit, further payloads of the applications that you own are rejected until the period turns over on %1.</source>
        <translation>Al llegar al límite, los payloads nuevos de las aplicaciones que son tuyas se rechazan hasta que el período se reinicie el %1.</translation>
    </message>
    <message>
        <source>more than %1 of the payload limit used</source>
        <translation>más del %1 del límite de payloads en uso</translation>
    </message>
</context>
<context>
    <name>UsageWords</name>
    <message>
        <source>no change</source>
        <translation>sin cambios</translation>
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
        <translation>Los días son días UTC, como los cuenta la plataforma.</translation>
    </message>
    <message>
        <source>Days are UTC days, as the platform counts them: they begin at %1 in %2.</source>
        <translation>Los días son días UTC, como los cuenta la plataforma: empiezan a las %1 en %2.</translation>
    </message>
    <message>
        <source>Days are cut at midnight in %1, put together from the server&apos;s hours.</source>
        <translation>Los días se cortan a medianoche en %1, armados a partir de las horas del servidor.</translation>
    </message>
    <message>
        <source>Days are cut at %1 in %2: the server counts by full UTC hours, and that is the one nearest to midnight.</source>
        <translation>Los días se cortan a las %1 en %2: el servidor cuenta por horas UTC completas, y esa es la más cercana a medianoche.</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Período anterior</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) before</source>
        <translation>
            <numerusform>%Ln día antes</numerusform>
            <numerusform>%Ln días antes</numerusform>
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
            <numerusform>%Ln carácter de más</numerusform>
            <numerusform>%Ln caracteres de más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln character(s)</source>
        <translation>
            <numerusform>Al menos %Ln carácter</numerusform>
            <numerusform>Al menos %Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not an e-mail address: name@example.com</source>
        <translation>Esto no es un correo: name@example.com</translation>
    </message>
    <message>
        <source>This is not a web address: https://example.com</source>
        <translation>Esto no es una dirección web: https://example.com</translation>
    </message>
</context>
<context>
    <name>WhyStep</name>
    <message>
        <source>A stolen password is not enough any more</source>
        <translation>Una contraseña robada ya no basta</translation>
    </message>
    <message>
        <source>Signing in then takes your password and a code of six digits that changes every 30 seconds.</source>
        <translation>Iniciar sesión pasa a exigir tu contraseña y un código de seis dígitos que cambia cada 30 segundos.</translation>
    </message>
    <message>
        <source>You need an authenticator</source>
        <translation>Necesitas un autenticador</translation>
    </message>
    <message>
        <source>An app on your phone or a password manager that makes such codes (TOTP). Have it at hand now.</source>
        <translation>Una aplicación en tu teléfono o un administrador de contraseñas que genera esos códigos (TOTP). Tenlo a mano ahora.</translation>
    </message>
    <message>
        <source>You get a key, once</source>
        <translation>Recibes una clave, una sola vez</translation>
    </message>
    <message>
        <source>The authenticator makes its codes from it. Save or print it in the next step, and keep it where the phone is not.</source>
        <translation>El autenticador genera sus códigos a partir de ella. Guárdala o imprímela en el paso siguiente y tenla donde no esté el teléfono.</translation>
    </message>
    <message>
        <source>This platform has no recovery codes. Whoever loses both the authenticator and the key cannot sign in any more.</source>
        <translation>Esta plataforma no tiene códigos de recuperación. Quien pierda el autenticador y la clave ya no puede iniciar sesión.</translation>
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
        <translation>El próximo inicio deja la ventana en la barra de tareas, o en la bandeja del sistema si su icono está allí.</translation>
    </message>
    <message>
        <source>Show an icon in the system &amp;tray</source>
        <translation>Mostrar un icono en la bande&amp;ja del sistema</translation>
    </message>
    <message>
        <source>Closing the window then leaves Conta in the tray, where it goes on looking for invites and limits. Quit is in the menu of the icon.</source>
        <translation>Al cerrar la ventana, Conta sigue en la bandeja y continúa atenta a invitaciones y límites. Salir está en el menú del icono.</translation>
    </message>
    <message>
        <source>This desktop has no system tray: there will be no icon, and closing the window ends Conta.</source>
        <translation>Este escritorio no tiene bandeja del sistema: no habrá icono, y cerrar la ventana termina Conta.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
</context>
</TS>
