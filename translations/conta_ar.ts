<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AboutCard</name>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>About this account</source>
        <translation>حول هذا الحساب</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copy the user ID</source>
        <translation>نسخ معرّف المستخدم</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>when the account was created</comment>
        <translation>تاريخ الإنشاء</translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>Account %1, %2, opens the list of accounts</source>
        <translation>الحساب %1، %2، يفتح قائمة الحسابات</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Your account could not be loaded</source>
        <translation>تعذّر تحميل حسابك</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Signed in</source>
        <translation>مسجّل الدخول</translation>
    </message>
    <message>
        <source>The open account</source>
        <translation>الحساب المفتوح</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>مسجّل الخروج</translation>
    </message>
</context>
<context>
    <name>AccountsFlow</name>
    <message>
        <source>Its sign-in, its settings and everything else that Conta keeps of %1 on %2 goes from this computer. The account itself stays as it is.</source>
        <translation>سيُزال من هذا الحاسوب تسجيل دخول الحساب %1 على %2 وإعداداته وكل ما يحتفظ به Conta عنه. أما الحساب نفسه فيبقى كما هو.</translation>
    </message>
    <message>
        <source>What is not saved is lost.</source>
        <translation>يضيع ما لم يُحفظ.</translation>
    </message>
    <message>
        <source>Remove the account from this computer?</source>
        <translation>إزالة الحساب من هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>AccountsPanel</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>More for %1 on %2</source>
        <translation>المزيد للحساب %1 على %2</translation>
    </message>
    <message>
        <source>Sign out or remove</source>
        <translation>تسجيل الخروج أو الإزالة</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>تسجيل الخروج (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove from this computer…</source>
        <translation>إزالة من هذا الحاسوب (&amp;R)…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
</context>
<context>
    <name>AddItemDialog</name>
    <message>
        <source>&amp;Id</source>
        <translation>المعرّف (&amp;I)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>It goes to the top of the list, as if you had opened it in the web console. The id stands in the address of its page there.</source>
        <translation>ينتقل إلى أعلى القائمة كما لو أنك فتحته في وحدة التحكم على الويب. يظهر المعرّف هناك في عنوان صفحته.</translation>
    </message>
    <message>
        <source>Enter the id of what you want to add</source>
        <translation>أدخل معرّف ما تريد إضافته</translation>
    </message>
    <message>
        <source>An id has only digits and the letters a to f</source>
        <translation>لا يحتوي المعرّف إلا على أرقام وعلى الأحرف من a إلى f</translation>
    </message>
    <message numerus="yes">
        <source>An id has 24 characters; this has %Ln.</source>
        <translation>
            <numerusform>يتكوّن المعرّف من ٢٤ حرفًا؛ وهذا فارغ.</numerusform>
            <numerusform>يتكوّن المعرّف من ٢٤ حرفًا؛ وفي هذا حرف واحد.</numerusform>
            <numerusform>يتكوّن المعرّف من ٢٤ حرفًا؛ وفي هذا حرفان.</numerusform>
            <numerusform>يتكوّن المعرّف من ٢٤ حرفًا؛ وفي هذا %Ln أحرف.</numerusform>
            <numerusform>يتكوّن المعرّف من ٢٤ حرفًا؛ وفي هذا %Ln حرفًا.</numerusform>
            <numerusform>يتكوّن المعرّف من ٢٤ حرفًا؛ وفي هذا %Ln حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is on the list already and moves to its top.</source>
        <translation>العنصر «%1» موجود في القائمة بالفعل وينتقل إلى أعلاها.</translation>
    </message>
    <message>
        <source>Choose the application that it belongs to</source>
        <translation>اختر التطبيق الذي ينتمي إليه</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>جارٍ الإضافة…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إضافة (&amp;A)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Not accepted by the server: %1</source>
        <translation>لم يقبله الخادم: %1</translation>
    </message>
    <message>
        <source>Not added. %1</source>
        <translation>لم تتم الإضافة. %1</translation>
    </message>
    <message>
        <source>It is not known whether this was added: no answer of the server came through.</source>
        <translation>لا يُعرف هل تمت الإضافة: لم تصل أي إجابة من الخادم.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>التحقق الآن</translation>
    </message>
    <message>
        <source>It was not added: the list does not have it at its top. You can add it again.</source>
        <translation>لم تتم الإضافة: العنصر ليس في أعلى القائمة. يمكنك إضافته مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Shown as of %1. %2</source>
        <translation>البيانات حتى %1. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>مثل النظام (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>فاتح (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>تباين عالٍ (&amp;H)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>داكن (&amp;A)</translation>
    </message>
</context>
<context>
    <name>AuthorityCard</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>اختيار ملف (&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة (&amp;R)</translation>
    </message>
    <message>
        <source>Remove the file of authorities</source>
        <translation>إزالة ملف جهات الإصدار</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>جهات إصدار الشهادات</translation>
    </message>
    <message>
        <source>For a company whose proxy replaces certificates, or a server with an authority of its own: a PEM file, trusted beside what this computer trusts already.</source>
        <translation>لشركة يستبدل خادمها الوكيل الشهادات، أو لخادم له جهة إصدار خاصة به: ملف PEM يوثق به إلى جانب ما يثق به هذا الحاسوب بالفعل.</translation>
    </message>
    <message>
        <source>File of certificate authorities</source>
        <translation>ملف جهات إصدار الشهادات</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>الشهادات (*.pem *.crt *.cer);;كل الملفات (*)</translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln authority(ies).</source>
        <translation>
            <numerusform>لا يحتوي على أي جهة إصدار.</numerusform>
            <numerusform>يحتوي على جهة إصدار واحدة.</numerusform>
            <numerusform>يحتوي على جهتي إصدار.</numerusform>
            <numerusform>يحتوي على %Ln جهات إصدار.</numerusform>
            <numerusform>يحتوي على %Ln جهة إصدار.</numerusform>
            <numerusform>يحتوي على %Ln جهة إصدار.</numerusform>
        </translation>
    </message>
    <message>
        <source>Good</source>
        <translation>صالح</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>Partly expired</source>
        <translation>منتهي الصلاحية جزئيًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them has expired or is not valid yet; ask your administrator for a new file.</source>
        <translation>
            <numerusform>لم تنتهِ صلاحية أي منها.</numerusform>
            <numerusform>انتهت صلاحية واحدة منها أو لم تبدأ بعد؛ اطلب ملفًا جديدًا من المسؤول.</numerusform>
            <numerusform>انتهت صلاحية اثنتين منها أو لم تبدأ بعد؛ اطلب ملفًا جديدًا من المسؤول.</numerusform>
            <numerusform>انتهت صلاحية %Ln منها أو لم تبدأ بعد؛ اطلب ملفًا جديدًا من المسؤول.</numerusform>
            <numerusform>انتهت صلاحية %Ln منها أو لم تبدأ بعد؛ اطلب ملفًا جديدًا من المسؤول.</numerusform>
            <numerusform>انتهت صلاحية %Ln منها أو لم تبدأ بعد؛ اطلب ملفًا جديدًا من المسؤول.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>غير صالح للاستخدام</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no file of authorities</comment>
        <translation>لا يوجد</translation>
    </message>
</context>
<context>
    <name>BrandPanel</name>
    <message>
        <source>Your platform account, on your own desk.</source>
        <translation>حسابك على المنصة، على سطح مكتبك.</translation>
    </message>
    <message>
        <source>Profile, password and two-factor in one place</source>
        <translation>الملف الشخصي وكلمة المرور والمصادقة الثنائية في مكان واحد</translation>
    </message>
    <message>
        <source>Usage against your limits, before they bite</source>
        <translation>استخدامك مقارنةً بحدودك، قبل بلوغها</translation>
    </message>
    <message>
        <source>Your sign-in stays in this computer&apos;s keychain</source>
        <translation>يبقى تسجيل دخولك في سلسلة مفاتيح هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>BundleCard</name>
    <message>
        <source>&amp;Hide who I am</source>
        <translation>إخفاء هويتي (&amp;H)</translation>
    </message>
    <message>
        <source>E-mail addresses, the user ID, the proxy and its user, and the names in paths are blotted out. Passwords and tokens are never in it.</source>
        <translation>تُطمس عناوين البريد الإلكتروني ومعرّف المستخدم والخادم الوكيل ومستخدمه والأسماء في المسارات. ولا تتضمن الحزمة أبدًا كلمات مرور أو رموز وصول.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>حفظ كملف (&amp;S)…</translation>
    </message>
    <message>
        <source>What goes into the bundle</source>
        <translation>ما تتضمنه الحزمة</translation>
    </message>
    <message>
        <source>For whoever helps you with a fault. Nothing is sent: look at each line, take out what you do not want to show, and hand it over yourself.</source>
        <translation>لمن يساعدك في حل عطل. لا يُرسل شيء: اطّلع على كل سطر، واستبعد ما لا تريد إظهاره، وسلّمها بنفسك.</translation>
    </message>
    <message>
        <source>Bundle for support</source>
        <translation>حزمة الدعم</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>حفظ الحزمة</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>ملفات نصية (*.txt)</translation>
    </message>
    <message>
        <source>The bundle could not be saved.</source>
        <translation>تعذّر حفظ الحزمة.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
</context>
<context>
    <name>BundleModel</name>
    <message>
        <source>Left out: %1</source>
        <translation>مستبعد: %1</translation>
    </message>
</context>
<context>
    <name>BusNotifier</name>
    <message>
        <source>Open</source>
        <comment>button of a notification</comment>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>BusyIndicator</name>
    <message>
        <source>Busy</source>
        <translation>مشغول</translation>
    </message>
</context>
<context>
    <name>ChartCanvas</name>
    <message>
        <source>Chart</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>There is nothing to show for this range.</source>
        <translation>لا يوجد ما يُعرض لهذا النطاق الزمني.</translation>
    </message>
    <message>
        <source>All series are hidden. Choose one in the legend.</source>
        <translation>جميع السلاسل مخفية. اختر واحدة في وسيلة الإيضاح.</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>تصدير %1</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>View</source>
        <comment>what switches between chart and table</comment>
        <translation>طريقة العرض</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>Copy &amp;picture</source>
        <translation>نسخ الصورة (&amp;P)</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>نسخ الجدول (&amp;T)</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>حفظ بتنسيق CSV (&amp;C)…</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>حفظ بتنسيق JSON (&amp;J)…</translation>
    </message>
    <message>
        <source>Save as P&amp;NG…</source>
        <translation>حفظ بتنسيق PNG (&amp;N)…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>حفظ بتنسيق SVG (&amp;S)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>حفظ بتنسيق PDF (&amp;D)…</translation>
    </message>
    <message>
        <source>Save usage</source>
        <translation>حفظ الاستخدام</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>تم الحفظ باسم %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>تم نسخ الصورة</translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation>تم نسخ الجدول</translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>Legend</source>
        <translation>وسيلة الإيضاح</translation>
    </message>
</context>
<context>
    <name>ChartNumbers</name>
    <message>
        <source>min</source>
        <comment>minutes, after a number</comment>
        <translation>د</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>exact number of bytes</comment>
        <translation>%1 بايت</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>exact number of minutes</comment>
        <translation>%1 دقيقة</translation>
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
        <translation>%1: لا توجد بيانات.</translation>
    </message>
    <message>
        <source>%1: minimum %2 (%3), maximum %4 (%5), latest %6 (%7).</source>
        <translation>%1: الأدنى %2 (%3)، الأعلى %4 (%5)، الأحدث %6 (%7).</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>لا توجد بيانات</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>بين</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>between a low and a high value</comment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>ddd, d MMM yyyy</source>
        <comment>QLocale date format</comment>
        <translation>ddd، d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <comment>day, from and to time of day</comment>
        <translation>%1، %2 – %3</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>من %1 إلى %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s).</source>
        <translation>
            <numerusform>لا نقاط.</numerusform>
            <numerusform>نقطة واحدة.</numerusform>
            <numerusform>نقطتان.</numerusform>
            <numerusform>%Ln نقاط.</numerusform>
            <numerusform>%Ln نقطة.</numerusform>
            <numerusform>%Ln نقطة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
</context>
<context>
    <name>ChartTableModel</name>
    <message>
        <source>no data</source>
        <translation>لا توجد بيانات</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>%1, low</source>
        <translation>%1، الأدنى</translation>
    </message>
    <message>
        <source>%1, high</source>
        <translation>%1، الأعلى</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time, time zone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (bytes)</source>
        <translation>%1 (بايت)</translation>
    </message>
    <message>
        <source>%1 (minutes)</source>
        <translation>%1 (دقائق)</translation>
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
        <translation>لم يتم التحقق من البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Until it is, the platform allows you next to nothing.</source>
        <translation>إلى أن يتم ذلك، لا تسمح لك المنصة بشيء تقريبًا.</translation>
    </message>
    <message>
        <source>Send the message again</source>
        <translation>إرسال الرسالة مرة أخرى</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>The server does not say whether it is verified.</source>
        <translation>لا يذكر الخادم هل تم التحقق منه.</translation>
    </message>
    <message>
        <source>E-mail address verified</source>
        <translation>تم التحقق من البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Two-factor authentication is off</source>
        <translation>المصادقة الثنائية متوقفة</translation>
    </message>
    <message>
        <source>Whoever learns your password can sign in.</source>
        <translation>من يعرف كلمة مرورك يستطيع تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Turn it on…</source>
        <translation>تفعيل…</translation>
    </message>
    <message>
        <source>Single sign-on</source>
        <translation>الدخول الموحَّد (SSO)</translation>
    </message>
    <message>
        <source>Your organization looks after password and two-factor.</source>
        <translation>تتولى مؤسستك أمر كلمة المرور والمصادقة الثنائية.</translation>
    </message>
    <message>
        <source>Two-factor authentication</source>
        <translation>المصادقة الثنائية</translation>
    </message>
    <message>
        <source>The server does not say whether it is on.</source>
        <translation>لا يذكر الخادم هل هي مفعّلة.</translation>
    </message>
    <message>
        <source>Two-factor authentication is on</source>
        <translation>المصادقة الثنائية مفعّلة</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>The server does not say when it was changed.</source>
        <translation>لا يذكر الخادم متى تم تغييرها.</translation>
    </message>
    <message>
        <source>Password last changed %1</source>
        <translation>آخر تغيير لكلمة المرور: %1</translation>
    </message>
    <message>
        <source>Change it if it is used anywhere else.</source>
        <translation>غيّرها إذا كانت مستخدمة في أي مكان آخر.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>This sign-in does not end by itself</source>
        <translation>لا ينتهي تسجيل الدخول هذا من تلقاء نفسه</translation>
    </message>
    <message>
        <source>This sign-in renews itself</source>
        <translation>يتجدد تسجيل الدخول هذا تلقائيًا</translation>
    </message>
    <message>
        <source>Without that it would end on %1.</source>
        <translation>لولا ذلك لانتهى في %1.</translation>
    </message>
    <message>
        <source>This sign-in ends on %1</source>
        <translation>ينتهي تسجيل الدخول هذا في %1</translation>
    </message>
    <message>
        <source>Have a new token at hand by then.</source>
        <translation>جهّز رمز وصول جديدًا قبل ذلك.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>التفاصيل…</translation>
    </message>
    <message>
        <source>Security check-up</source>
        <translation>فحص الأمان</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to look at</source>
        <translation>
            <numerusform>لا شيء يستدعي الاهتمام</numerusform>
            <numerusform>أمر واحد يستدعي الاهتمام</numerusform>
            <numerusform>أمران يستدعيان الاهتمام</numerusform>
            <numerusform>%Ln أمور تستدعي الاهتمام</numerusform>
            <numerusform>%Ln أمرًا يستدعي الاهتمام</numerusform>
            <numerusform>%Ln أمر يستدعي الاهتمام</numerusform>
        </translation>
    </message>
    <message>
        <source>All good</source>
        <translation>كل شيء على ما يرام</translation>
    </message>
    <message>
        <source>This token may not do that</source>
        <translation>لا يملك رمز الوصول هذا صلاحية ذلك</translation>
    </message>
    <message>
        <source>Verification sent</source>
        <translation>تم إرسال رسالة التحقق</translation>
    </message>
    <message>
        <source>The verification was not sent. %1</source>
        <translation>لم يتم إرسال رسالة التحقق. %1</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>&amp;Paste ids…</source>
        <translation>لصق المعرّفات (&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>متابعة (&amp;C)</translation>
    </message>
    <message>
        <source>Tick what shall move</source>
        <translation>حدّد ما تريد نقله</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>المختار: %1</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>6 digits</source>
        <translation>٦ أرقام</translation>
    </message>
    <message>
        <source>Enter the code that your authenticator shows</source>
        <translation>أدخل الرمز الذي يعرضه تطبيق المصادقة</translation>
    </message>
    <message>
        <source>The code is the six digits that your authenticator shows</source>
        <translation>الرمز هو الأرقام الستة التي يعرضها تطبيق المصادقة</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Start on a stand-in server with sample data; keep nothing.</source>
        <translation>البدء على خادم بديل ببيانات نموذجية دون الاحتفاظ بشيء.</translation>
    </message>
    <message>
        <source>With --demo: sign in to this sample account.</source>
        <translation>مع --demo: تسجيل الدخول إلى هذا الحساب النموذجي.</translation>
    </message>
    <message>
        <source>With --demo: how much sample data there is.</source>
        <translation>مع --demo: مقدار البيانات النموذجية.</translation>
    </message>
    <message>
        <source>Sign in to the API at &lt;url&gt;.</source>
        <translation>تسجيل الدخول إلى API على &lt;url&gt;.</translation>
    </message>
    <message>
        <source>Keep settings and state in &lt;folder&gt;.</source>
        <translation>حفظ الإعدادات والحالة في &lt;folder&gt;.</translation>
    </message>
    <message>
        <source>Open the page &lt;id&gt;, e.g. profile.</source>
        <translation>فتح الصفحة &lt;id&gt;، مثل profile.</translation>
    </message>
    <message>
        <source>Visit every page, save a picture of each in &lt;folder&gt;, exit.</source>
        <translation>زيارة كل صفحة وحفظ صورة منها في &lt;folder&gt; ثم الإنهاء.</translation>
    </message>
    <message>
        <source>Use the language &lt;code&gt;, e.g. pt_BR.</source>
        <translation>استخدام اللغة &lt;code&gt;، مثل pt_BR.</translation>
    </message>
    <message>
        <source>Make the window &lt;width&gt;x&lt;height&gt;.</source>
        <translation>جعل حجم النافذة &lt;width&gt;x&lt;height&gt;.</translation>
    </message>
    <message>
        <source>Manage your own account on the WEGnology platform.</source>
        <translation>إدارة حسابك الشخصي على منصة WEGnology.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>عرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>عرض الإصدار.</translation>
    </message>
    <message>
        <source>See conta --help.</source>
        <translation>راجع conta --help.</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>وسيط غير معروف: %1</translation>
    </message>
    <message>
        <source>--demo-account and --demo-seed go with --demo</source>
        <translation>لا يُستخدم --demo-account و --demo-seed إلا مع --demo</translation>
    </message>
    <message>
        <source>The seed is small or large, not %1</source>
        <translation>مقدار البيانات small أو large، وليس %1</translation>
    </message>
    <message>
        <source>Not an address that a sign-in may be sent to: %1</source>
        <translation>ليس عنوانًا يجوز إرسال تسجيل الدخول إليه: %1</translation>
    </message>
    <message>
        <source>There is no page %1. The pages: %2</source>
        <translation>لا توجد صفحة %1. الصفحات: %2</translation>
    </message>
    <message>
        <source>A size is written like 1024x600, not %1</source>
        <translation>يُكتب الحجم على شكل 1024x600، وليس %1</translation>
    </message>
    <message>
        <source>Use the light, dark or high-contrast theme.</source>
        <translation>استخدام السمة الفاتحة (light) أو الداكنة (dark) أو العالية التباين (contrast).</translation>
    </message>
    <message>
        <source>The theme is light, dark or contrast, not %1</source>
        <translation>السمة light أو dark أو contrast، وليست %1</translation>
    </message>
    <message>
        <source>Conta is running already: close it before a tour.</source>
        <translation>Conta قيد التشغيل بالفعل: أغلقه قبل الجولة.</translation>
    </message>
    <message>
        <source>Conta is running already, but does not answer.</source>
        <translation>Conta قيد التشغيل بالفعل، لكنه لا يستجيب.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>رموز الإنهاء:</translation>
    </message>
    <message>
        <source>Conta was closed, handed over to the one that runs, or its tour saw every page.</source>
        <translation>أُغلق Conta، أو سلّم المهمة إلى النسخة العاملة، أو مرّت جولته على كل الصفحات.</translation>
    </message>
    <message>
        <source>The tour showed an error, or the Conta that runs does not answer.</source>
        <translation>أظهرت الجولة خطأ، أو أن نسخة Conta العاملة لا تستجيب.</translation>
    </message>
    <message>
        <source>The arguments make no sense.</source>
        <translation>الوسائط غير صالحة.</translation>
    </message>
    <message>
        <source>Open the invite of a conta://invite/&lt;id&gt; link.</source>
        <translation>فتح الدعوة في رابط من نوع conta://invite/&lt;id&gt;.</translation>
    </message>
    <message>
        <source>Not a link that Conta opens: %1. They look like conta://invite/&lt;id&gt;.</source>
        <translation>ليس رابطًا يفتحه Conta: %1. شكل هذه الروابط conta://invite/&lt;id&gt;.</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>Refresh the page</source>
        <translation>تحديث الصفحة</translation>
    </message>
    <message>
        <source>Save what was typed</source>
        <translation>حفظ ما كُتب</translation>
    </message>
    <message>
        <source>Go back, or discard what was typed</source>
        <translation>الرجوع أو تجاهل ما كُتب</translation>
    </message>
    <message>
        <source>Find a page or an action</source>
        <translation>البحث عن صفحة أو إجراء</translation>
    </message>
    <message>
        <source>Show the keyboard shortcuts</source>
        <translation>عرض اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Switch, add or leave an account</source>
        <translation>تبديل حساب أو إضافته أو مغادرته</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>السمة: مثل النظام</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>السمة: فاتحة</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>السمة: داكنة</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>السمة: عالية التباين</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>هذه الصفحة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>المظهر واللغة</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Open the guide at this page</source>
        <translation>فتح الدليل عند هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>ConfirmCard</name>
    <message>
        <source>&amp;All or nothing</source>
        <translation>الكل أو لا شيء (&amp;A)</translation>
    </message>
    <message>
        <source>The platform does not say what this switch (“strict”) does. Conta takes it to mean: on, one thing that cannot move stops the whole transfer; off, what cannot move stays and the rest moves. The result shows what really moved.</source>
        <translation>لا تذكر المنصة ما يفعله هذا الخيار («strict»). يفهمه Conta هكذا: عند تفعيله يوقف عنصر واحد يتعذّر نقله عملية النقل كلها؛ وعند إيقافه يبقى ما يتعذّر نقله ويُنقل الباقي. تعرض النتيجة ما نُقل فعلًا.</translation>
    </message>
    <message>
        <source>&amp;Type the destination&apos;s name to confirm</source>
        <translation>اكتب اسم الوجهة للتأكيد (&amp;T)</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>This is not the destination&apos;s name yet.</source>
        <translation>ليس هذا اسم الوجهة بعد.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>رجوع (&amp;B)</translation>
    </message>
    <message>
        <source>The id: %1</source>
        <translation>المعرّف: %1</translation>
    </message>
    <message>
        <source>%1 — or its id, %2</source>
        <translation>%1 — أو معرّفها: %2</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>نقل: %1</translation>
    </message>
    <message>
        <source>Nothing was moved. %1</source>
        <translation>لم يُنقل شيء. %1</translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation>جارٍ النقل…</translation>
    </message>
    <message>
        <source>Sent. It cannot be stopped now; you may go to other pages.</source>
        <translation>تم الإرسال. لا يمكن إيقافه الآن؛ يمكنك الانتقال إلى صفحات أخرى.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ConnectionTrial</name>
    <message>
        <source>Asks %1 one question without your sign-in.</source>
        <translation>يرسل إلى %1 طلبًا واحدًا دون تسجيل دخولك.</translation>
    </message>
    <message>
        <source>S&amp;top trying</source>
        <translation>إيقاف التجربة (&amp;T)</translation>
    </message>
    <message>
        <source>%1 answered after %2 ms.</source>
        <translation>أجاب %1 بعد %2 مللي ثانية.</translation>
    </message>
    <message>
        <source>&amp;Try the connection</source>
        <translation>تجربة الاتصال (&amp;T)</translation>
    </message>
    <message>
        <source>By the system&apos;s proxy settings.</source>
        <translation>وفق إعدادات الخادم الوكيل في النظام.</translation>
    </message>
    <message>
        <source>Without a proxy.</source>
        <translation>دون خادم وكيل.</translation>
    </message>
    <message>
        <source>With the proxy %1 for all but this computer.</source>
        <translation>عبر الخادم الوكيل %1 لكل شيء عدا هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>ConsoleCard</name>
    <message>
        <source>For %1. Leave it empty to use the address that the server itself gives.</source>
        <translation>من أجل %1. اتركه فارغًا لاستخدام العنوان الذي يقدمه الخادم نفسه.</translation>
    </message>
    <message>
        <source>An address like https://console.example.com; plain http:// is for this computer only</source>
        <translation>عنوان مثل https://console.example.com؛ أما http://‎ غير المشفَّر فهو لهذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Recent items are opened there, in your browser.</source>
        <translation>تُفتح العناصر الأخيرة هناك، في متصفحك.</translation>
    </message>
    <message>
        <source>Web console</source>
        <translation>وحدة التحكم على الويب</translation>
    </message>
    <message>
        <source>The server&apos;s own address is used</source>
        <translation>يُستخدم عنوان الخادم نفسه</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>Address of the &amp;web console</source>
        <translation>عنوان وحدة التحكم على الويب (&amp;W)</translation>
    </message>
</context>
<context>
    <name>CopyableText</name>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
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
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>بعد أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>بعد أقل من دقيقة</numerusform>
            <numerusform>بعد دقيقة واحدة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %Ln دقائق</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>بعد أقل من ساعة</numerusform>
            <numerusform>بعد ساعة واحدة</numerusform>
            <numerusform>بعد ساعتين</numerusform>
            <numerusform>بعد %Ln ساعات</numerusform>
            <numerusform>بعد %Ln ساعة</numerusform>
            <numerusform>بعد %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>بعد أقل من يوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>no time left</source>
        <translation>لم يبقَ وقت</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>بقي أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>بقي أقل من دقيقة</numerusform>
            <numerusform>بقيت دقيقة واحدة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقيت %Ln دقائق</numerusform>
            <numerusform>بقيت %Ln دقيقة</numerusform>
            <numerusform>بقيت %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) left</source>
        <translation>
            <numerusform>بقي أقل من ساعة</numerusform>
            <numerusform>بقيت ساعة واحدة</numerusform>
            <numerusform>بقيت ساعتان</numerusform>
            <numerusform>بقيت %Ln ساعات</numerusform>
            <numerusform>بقيت %Ln ساعة</numerusform>
            <numerusform>بقيت %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>بقي أقل من يوم</numerusform>
            <numerusform>بقي يوم واحد</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقيت %Ln أيام</numerusform>
            <numerusform>بقي %Ln يومًا</numerusform>
            <numerusform>بقي %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>قبل لحظات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>قبل أقل من دقيقة</numerusform>
            <numerusform>قبل دقيقة واحدة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>قبل أقل من ساعة</numerusform>
            <numerusform>قبل ساعة واحدة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %Ln ساعات</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeleteCard</name>
    <message>
        <source>&amp;Delete account…</source>
        <translation>حذف الحساب (&amp;D)…</translation>
    </message>
    <message>
        <source>Delete the account</source>
        <translation>حذف الحساب</translation>
    </message>
    <message>
        <source>Your organization&apos;s single sign-on manages this account: it has no password here, and the platform asks for one before it deletes an account. Ask the administrator of your organization, or the platform&apos;s support, to delete it. The export above works all the same.</source>
        <translation>يدير الدخول الموحَّد (SSO) في مؤسستك هذا الحساب: ليست له كلمة مرور هنا، والمنصة تطلب كلمة مرور قبل حذف أي حساب. اطلب حذفه من مسؤول مؤسستك أو من دعم المنصة. يعمل التصدير أعلاه على أي حال.</translation>
    </message>
    <message>
        <source>Ends the account for good, with everything that it owns. This cannot be taken back.</source>
        <translation>ينهي الحساب نهائيًا مع كل ما يملكه. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Type the account&apos;s e-mail &amp;address to confirm</source>
        <translation>اكتب البريد الإلكتروني للحساب للتأكيد (&amp;A)</translation>
    </message>
    <message>
        <source>Type the e-mail address of the account</source>
        <translation>اكتب البريد الإلكتروني للحساب</translation>
    </message>
    <message>
        <source>This is not the address of this account, %1</source>
        <translation>ليس هذا عنوان هذا الحساب، %1</translation>
    </message>
    <message>
        <source>Export the data</source>
        <translation>تصدير البيانات</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>نقل…</translation>
    </message>
    <message>
        <source>Transfer applications and dashboards</source>
        <translation>نقل التطبيقات ولوحات المعلومات</translation>
    </message>
    <message>
        <source>Keep what is still needed: take the data along, and hand applications and dashboards over to an organization or another user.</source>
        <translation>احتفظ بما لا تزال بحاجة إليه: خذ البيانات معك، وسلّم التطبيقات ولوحات المعلومات إلى مؤسسة أو إلى مستخدم آخر.</translation>
    </message>
    <message>
        <source>Erase it here…</source>
        <translation>محوه من هنا…</translation>
    </message>
    <message>
        <source>&amp;Keep the account</source>
        <translation>الإبقاء على الحساب (&amp;K)</translation>
    </message>
    <message>
        <source>Delete the account for good?</source>
        <translation>حذف الحساب نهائيًا؟</translation>
    </message>
    <message>
        <source>%1 on %2 ends now, with everything that it owns. This cannot be taken back.

Afterwards Conta erases what this computer holds of it.</source>
        <translation>ينتهي الآن %1 على %2 مع كل ما يملكه. لا يمكن التراجع عن ذلك.

بعد ذلك يمحو Conta ما يحتفظ به هذا الحاسوب عنه.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائيًا</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>الإبقاء على الحساب</translation>
    </message>
    <message>
        <source>Erase the account from this computer?</source>
        <translation>محو الحساب من هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>The sign-in and the account&apos;s place in Conta&apos;s list go, whatever the server did. If the account is still there, you can sign in to it again.</source>
        <translation>يُمحى تسجيل الدخول ومكان الحساب في قائمة Conta، أيًّا كان ما فعله الخادم. إذا كان الحساب لا يزال موجودًا، فيمكنك تسجيل الدخول إليه مرة أخرى.</translation>
    </message>
    <message>
        <source>Erase it here</source>
        <translation>محوه من هنا</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>جارٍ الحذف…</translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation>حذف الحساب…</translation>
    </message>
    <message>
        <source>It is not known whether the account was deleted. %1</source>
        <translation>لا يُعرف هل تم حذف الحساب. %1</translation>
    </message>
    <message>
        <source>Checking with %1…</source>
        <translation>جارٍ التحقق لدى %1…</translation>
    </message>
    <message>
        <source>The server no longer accepts this sign-in, which a deleted account would explain, but so would one that was ended elsewhere. Try to sign in: where a password that is surely right is not accepted any more, the account is gone.</source>
        <translation>لم يعد الخادم يقبل تسجيل الدخول هذا. قد يكون السبب أن الحساب حُذف، أو أن تسجيل الدخول أُنهي في مكان آخر. حاول تسجيل الدخول: إذا لم تعد تُقبل كلمة مرور صحيحة بالتأكيد، فالحساب لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>The account was not deleted. %1</source>
        <translation>لم يتم حذف الحساب. %1</translation>
    </message>
    <message>
        <source>No answer came, and so far the account is still there. What you typed is too; try again.</source>
        <translation>لم تصل إجابة، ولا يزال الحساب موجودًا حتى الآن. وما كتبته باقٍ أيضًا؛ حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The account was not deleted. Current password or code not accepted.</source>
        <translation>لم يتم حذف الحساب. لم تُقبل كلمة المرور الحالية أو الرمز.</translation>
    </message>
    <message>
        <source>The account was not deleted. Current password not accepted.</source>
        <translation>لم يتم حذف الحساب. لم تُقبل كلمة المرور الحالية.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>التحقق الآن</translation>
    </message>
    <message>
        <source>Try to sign in</source>
        <translation>محاولة تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>DemoServer</name>
    <message>
        <source>The stand-in server ended by itself.</source>
        <translation>انتهى الخادم البديل من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The stand-in server did not answer.</source>
        <translation>لم يستجب الخادم البديل.</translation>
    </message>
    <message>
        <source>The stand-in server did not say its address.</source>
        <translation>لم يذكر الخادم البديل عنوانه.</translation>
    </message>
</context>
<context>
    <name>DestinationStep</name>
    <message>
        <source>An &amp;organization of mine</source>
        <translation>مؤسسة من مؤسساتي (&amp;O)</translation>
    </message>
    <message>
        <source>Another &amp;user</source>
        <translation>مستخدم آخر (&amp;U)</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>إلى أين؟</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>رجوع (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>متابعة (&amp;C)</translation>
    </message>
    <message>
        <source>Search organizations</source>
        <translation>البحث في المؤسسات</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>المؤسسات</translation>
    </message>
    <message>
        <source>&amp;Id of the user</source>
        <translation>معرّف المستخدم (&amp;I)</translation>
    </message>
    <message>
        <source>The person finds it on the profile page.</source>
        <translation>يجده الشخص في صفحة الملف الشخصي.</translation>
    </message>
    <message>
        <source>This is your own id: everything is yours already.</source>
        <translation>هذا معرّفك أنت: كل شيء ملكك بالفعل.</translation>
    </message>
    <message>
        <source>Nobody can look up here whom an id belongs to. Check it with that person: what has moved, only they can give back.</source>
        <translation>لا يمكن هنا معرفة صاحب المعرّف. تأكد منه مع ذلك الشخص: ما يُنقل لا يستطيع إعادته إلا هو.</translation>
    </message>
    <message>
        <source>Your organizations could not be fetched. %1</source>
        <translation>تعذّر جلب مؤسساتك. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>Enter the user&apos;s id</source>
        <translation>أدخل معرّف المستخدم</translation>
    </message>
    <message>
        <source>Choose an organization</source>
        <translation>اختر مؤسسة</translation>
    </message>
    <message>
        <source>No organization fits the search.</source>
        <translation>لا توجد مؤسسة تطابق البحث.</translation>
    </message>
    <message>
        <source>You belong to no organization. You can move things to another user whose id you know.</source>
        <translation>لا تنتمي إلى أي مؤسسة. يمكنك النقل إلى مستخدم آخر تعرف معرّفه.</translation>
    </message>
    <message>
        <source>An id has 24 characters: digits and the letters a to f.</source>
        <translation>يتكوّن المعرّف من ٢٤ محرفًا: أرقام وحروف من a إلى f.</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>Personal details</source>
        <translation>البيانات الشخصية</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>الاسم الأول (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>اسم العائلة (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>الشركة (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Job title</source>
        <translation>المسمى الوظيفي (&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>الهاتف (&amp;P)</translation>
    </message>
    <message>
        <source>L&amp;ocation</source>
        <translation>الموقع (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>موقع الويب (&amp;W)</translation>
    </message>
    <message>
        <source>The platform asks for a first name</source>
        <translation>تطلب المنصة اسمًا أول</translation>
    </message>
    <message>
        <source>Profile saved</source>
        <translation>تم حفظ الملف الشخصي</translation>
    </message>
</context>
<context>
    <name>DevicesTab</name>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Devices created and deleted</source>
        <translation>الأجهزة المُنشأة والمحذوفة</translation>
    </message>
    <message>
        <source>No devices in this range. Add one to an application that you own, in the web console.</source>
        <translation>لا أجهزة في هذا النطاق الزمني. أضف جهازًا إلى تطبيق تملكه في وحدة التحكم على الويب.</translation>
    </message>
    <message>
        <source>No device was created or deleted in this range.</source>
        <translation>لم يُنشأ أي جهاز ولم يُحذف في هذا النطاق الزمني.</translation>
    </message>
    <message>
        <source>Only the devices of applications that you own are counted, not those of your organizations. The platform counts devices by UTC days.</source>
        <translation>لا تُحسب إلا أجهزة التطبيقات التي تملكها، لا أجهزة مؤسساتك. تحسب المنصة الأجهزة بأيام UTC.</translation>
    </message>
    <message>
        <source>The numbers of devices could not be loaded</source>
        <translation>تعذّر تحميل أعداد الأجهزة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>At the end of the range</source>
        <translation>في نهاية النطاق</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <comment>change</comment>
        <translation>الآن %1.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>The server names no limit.</source>
        <translation>لا يذكر الخادم أي حد.</translation>
    </message>
    <message>
        <source>Created and deleted</source>
        <translation>المُنشأة والمحذوفة</translation>
    </message>
    <message>
        <source>+%1 / −%2</source>
        <comment>created, deleted</comment>
        <translation>‏+%1 / ‏−%2</translation>
    </message>
    <message>
        <source>In the range</source>
        <translation>في النطاق</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>الفترة السابقة</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حُذفت</translation>
    </message>
    <message>
        <source>Devices allowed: %1</source>
        <translation>الأجهزة المسموح بها: %1</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>devices that were created</comment>
        <translation>أُنشئت</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Two-factor authentication was turned on elsewhere in the meantime</source>
        <translation>تم تفعيل المصادقة الثنائية في مكان آخر في هذه الأثناء</translation>
    </message>
    <message>
        <source>With another key: the one shown here is not in use. Delete it from your authenticator and wherever you kept it. If it was not you who turned it on, change your password.</source>
        <translation>بمفتاح آخر: المفتاح المعروض هنا غير مستخدم. احذفه من تطبيق المصادقة ومن كل مكان حفظته فيه. إن لم تكن أنت من فعّلها، فغيّر كلمة مرورك.</translation>
    </message>
    <message>
        <source>Two-factor authentication is on</source>
        <translation>المصادقة الثنائية مفعّلة</translation>
    </message>
    <message>
        <source>From now on every sign-in with your password asks for a code. Where you are signed in already you stay so. Keep the key: without recovery codes it is the only way back in when the authenticator is lost.</source>
        <translation>من الآن فصاعدًا يطلب كل تسجيل دخول بكلمة مرورك رمزًا. وحيثما سجّلت الدخول سابقًا تبقى مسجّلًا. احتفظ بالمفتاح: لا توجد رموز استرداد، فهو السبيل الوحيد للعودة عند فقدان تطبيق المصادقة.</translation>
    </message>
    <message>
        <source>Only the server&apos;s answer had been lost.</source>
        <translation>إجابة الخادم وحدها هي التي ضاعت.</translation>
    </message>
</context>
<context>
    <name>EmailCard</name>
    <message>
        <source>Send the verification again</source>
        <translation>إرسال رسالة التحقق مرة أخرى</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>&amp;New e-mail address</source>
        <translation>البريد الإلكتروني الجديد (&amp;N)</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Enter the new address</source>
        <translation>أدخل العنوان الجديد</translation>
    </message>
    <message>
        <source>A message goes to the new address. Until it is confirmed there, the present one stays.</source>
        <translation>تُرسل رسالة إلى العنوان الجديد. إلى أن يُؤكَّد هناك، يبقى العنوان الحالي.</translation>
    </message>
    <message>
        <source>Change the &amp;address</source>
        <translation>تغيير العنوان (&amp;A)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>لم يتم التحقق</translation>
    </message>
    <message>
        <source>Waiting for confirmation: %1. Open the message sent there to finish the change.</source>
        <translation>بانتظار التأكيد: %1. افتح الرسالة المرسلة إلى هناك لإتمام التغيير.</translation>
    </message>
    <message>
        <source>Your organization&apos;s single sign-on manages this address</source>
        <translation>يدير الدخول الموحَّد (SSO) في مؤسستك هذا العنوان</translation>
    </message>
    <message>
        <source>Not saved. Current password or code not accepted.</source>
        <translation>لم يتم الحفظ. لم تُقبل كلمة المرور الحالية أو الرمز.</translation>
    </message>
    <message>
        <source>Address change requested</source>
        <translation>تم طلب تغيير العنوان</translation>
    </message>
    <message>
        <source>Verification sent</source>
        <translation>تم إرسال رسالة التحقق</translation>
    </message>
    <message>
        <source>The verification was not sent. %1</source>
        <translation>لم يتم إرسال رسالة التحقق. %1</translation>
    </message>
</context>
<context>
    <name>ErasedText</name>
    <message>
        <source>The account %1 was deleted.</source>
        <translation>تم حذف الحساب %1.</translation>
    </message>
    <message>
        <source>Whether the account %1 was deleted is not known.</source>
        <translation>لا يُعرف هل تم حذف الحساب %1.</translation>
    </message>
    <message>
        <source>Conta holds nothing of it on this computer any more.</source>
        <translation>لم يعد Conta يحتفظ بأي شيء عنه على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It is still in Conta&apos;s list of accounts, which could not be written.</source>
        <translation>لا يزال في قائمة حسابات Conta التي تعذّرت كتابتها.</translation>
    </message>
    <message>
        <source>To remove it by hand, delete the entry “Conta/%1” there.</source>
        <translation>لإزالته يدويًا، احذف المدخل «Conta/%1» هناك.</translation>
    </message>
    <message>
        <source>The account %1 was removed from this computer.</source>
        <translation>تمت إزالة الحساب %1 من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What the server last said of it is still on this computer and could not be removed.</source>
        <translation>ما ذكره الخادم عنه آخر مرة لا يزال على هذا الحاسوب وتعذّرت إزالته.</translation>
    </message>
    <message>
        <source>Its sign-in may still be in the keychain (%1).</source>
        <translation>ربما لا يزال تسجيل الدخول الخاص به في سلسلة المفاتيح (%1).</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>No server named %1 was found. Check the address, and whether this computer is online.</source>
        <translation>لم يُعثر على خادم باسم %1. تحقق من العنوان ومن اتصال هذا الحاسوب بالإنترنت.</translation>
    </message>
    <message>
        <source>%1 does not take connections at the moment. The server may be down; try again.</source>
        <translation>لا يقبل %1 اتصالات في الوقت الحالي. ربما كان الخادم متوقفًا؛ حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete. Try again.</source>
        <translation>انقطع الاتصال مع %1 قبل اكتمال الإجابة. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network, the VPN or the proxy, then try again.</source>
        <translation>لا يمكن الوصول إلى %1. تحقق من الشبكة أو VPN أو الخادم الوكيل، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Conta does not send passwords or tokens unencrypted to another computer. Use https://.</source>
        <translation>لا يرسل Conta كلمات المرور أو رموز الوصول غير مشفَّرة إلى حاسوب آخر. استخدم https://‎.</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for %1. A proxy may be replacing certificates: ask your administrator for its CA file, and do not go on if nobody can explain it.</source>
        <translation>لا تشهد لـ %1 أي جهة يثق بها هذا الحاسوب. ربما كان خادم وكيل يستبدل الشهادات: اطلب من المسؤول ملف CA الخاص به، ولا تتابع إذا لم يستطع أحد تفسير ذلك.</translation>
    </message>
    <message>
        <source>Whatever answered at %1 has the certificate of another server. Check the address; on a public network, sign in to the network with a browser first.</source>
        <translation>ما أجاب على %1 يحمل شهادة خادم آخر. تحقق من العنوان؛ وعلى شبكة عامة، سجّل الدخول إلى الشبكة بمتصفح أولًا.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired or is not valid yet. Check the date and time of this computer; if they are right, the server&apos;s administrator has to renew it.</source>
        <translation>انتهت صلاحية شهادة %1 أو لم تبدأ بعد. تحقق من تاريخ هذا الحاسوب ووقته؛ إذا كانا صحيحين، فعلى مسؤول الخادم تجديدها.</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 cannot be trusted. A proxy may be replacing certificates; ask your administrator, and do not go on if nobody can explain it.</source>
        <translation>لا يمكن الوثوق بالاتصال المشفَّر مع %1. ربما كان خادم وكيل يستبدل الشهادات؛ اسأل المسؤول، ولا تتابع إذا لم يستطع أحد تفسير ذلك.</translation>
    </message>
    <message>
        <source>The server has had too many requests. Wait a minute, then try again.</source>
        <translation>تلقى الخادم طلبات أكثر من اللازم. انتظر دقيقة، ثم حاول مرة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>The server has had too many requests. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>تلقى الخادم طلبات أكثر من اللازم. حاول مرة أخرى الآن.</numerusform>
            <numerusform>تلقى الخادم طلبات أكثر من اللازم. حاول مرة أخرى بعد ثانية واحدة.</numerusform>
            <numerusform>تلقى الخادم طلبات أكثر من اللازم. حاول مرة أخرى بعد ثانيتين.</numerusform>
            <numerusform>تلقى الخادم طلبات أكثر من اللازم. حاول مرة أخرى بعد %Ln ثوانٍ.</numerusform>
            <numerusform>تلقى الخادم طلبات أكثر من اللازم. حاول مرة أخرى بعد %Ln ثانية.</numerusform>
            <numerusform>تلقى الخادم طلبات أكثر من اللازم. حاول مرة أخرى بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer from %1 was larger than anything it should send, and was dropped.</source>
        <translation>كانت الإجابة من %1 أكبر من أي شيء ينبغي أن يرسله، فأُهملت.</translation>
    </message>
    <message>
        <source>The answer from %1 was incomplete or damaged. Try again; if it stays so, the server or something on the way is at fault.</source>
        <translation>كانت الإجابة من %1 ناقصة أو تالفة. حاول مرة أخرى؛ إذا استمر ذلك، فالخلل في الخادم أو في شيء على الطريق إليه.</translation>
    </message>
    <message>
        <source>This was cancelled before an answer came.</source>
        <translation>أُلغي هذا قبل وصول إجابة.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again.</source>
        <translation>لم يُجب %1 في الوقت المناسب. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The server no longer accepts this sign-in. Sign in again; what you typed stays.</source>
        <translation>لم يعد الخادم يقبل تسجيل الدخول هذا. سجّل الدخول مرة أخرى؛ يبقى ما كتبته.</translation>
    </message>
    <message>
        <source>This sign-in is not allowed to do that. A token with more rights is needed.</source>
        <translation>لا يُسمح لتسجيل الدخول هذا بذلك. يلزم رمز وصول بصلاحيات أكثر.</translation>
    </message>
    <message>
        <source>The server does not know this any more. Refresh to see what is there now.</source>
        <translation>لم يعد الخادم يعرف هذا. حدّث لرؤية الموجود الآن.</translation>
    </message>
    <message>
        <source>This server does not offer this. It runs an older version of the platform.</source>
        <translation>لا يقدّم هذا الخادم ذلك. إنه يشغّل إصدارًا أقدم من المنصة.</translation>
    </message>
    <message>
        <source>This has expired.</source>
        <translation>انتهت صلاحية هذا.</translation>
    </message>
    <message>
        <source>Something changed in the meantime. Refresh, then try again.</source>
        <translation>تغيّر شيء في هذه الأثناء. حدّث، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The server did not accept this.</source>
        <translation>لم يقبل الخادم هذا.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own at the moment. Try again in a few minutes.</source>
        <translation>لدى %1 مشكلة خاصة به في الوقت الحالي. حاول مرة أخرى بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>Not the platform but something else answered at %1: often the sign-in page of a network or proxy. Open a browser, sign in to the network, then try again; or check the address.</source>
        <translation>لم تُجب المنصة على %1 بل شيء آخر: غالبًا صفحة تسجيل الدخول لشبكة أو لخادم وكيل. افتح متصفحًا، وسجّل الدخول إلى الشبكة، ثم حاول مرة أخرى؛ أو تحقق من العنوان.</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>This is not a complete API token: it has three parts with a dot between them. Copy it once more, from its first to its last character.</source>
        <translation>هذا ليس رمز API كاملًا: فهو يتكوّن من ثلاثة أجزاء تفصل بينها نقطة. انسخه مرة أخرى من أول حرف إلى آخر حرف.</translation>
    </message>
    <message>
        <source>This token has expired. Make a new one in the web console.</source>
        <translation>انتهت صلاحية رمز الوصول هذا. أنشئ رمزًا جديدًا في وحدة التحكم على الويب.</translation>
    </message>
    <message>
        <source>This token may not read your profile (scope me.get). Make one with the scope all.User, or all.User.read to look only.</source>
        <translation>لا يُسمح لرمز الوصول هذا بقراءة ملفك الشخصي (النطاق me.get). أنشئ رمزًا بالنطاق all.User، أو all.User.read للاطلاع فقط.</translation>
    </message>
    <message>
        <source>This account is locked for now after too many attempts. Wait before you try again, or reset the password in the web console.</source>
        <translation>هذا الحساب مقفل مؤقتًا بعد محاولات كثيرة جدًا. انتظر قبل المحاولة مرة أخرى، أو أعد تعيين كلمة المرور في وحدة التحكم على الويب.</translation>
    </message>
    <message>
        <source>E-mail, password or code not accepted. If two-factor authentication is on, enter the code as well.</source>
        <translation>لم يُقبل البريد الإلكتروني أو كلمة المرور أو الرمز. إذا كانت المصادقة الثنائية مفعّلة، فأدخل الرمز أيضًا.</translation>
    </message>
    <message>
        <source>%1 answered, but does not offer this sign-in. Check the server&apos;s address.</source>
        <translation>أجاب %1، لكنه لا يقدّم تسجيل الدخول هذا. تحقق من عنوان الخادم.</translation>
    </message>
    <message>
        <source>%1 does not accept this token. It may have been revoked, or be for another server.</source>
        <translation>لا يقبل %1 رمز الوصول هذا. ربما أُبطل، أو كان لخادم آخر.</translation>
    </message>
    <message>
        <source>The keychain did not answer. It may be waiting to be unlocked in another window.</source>
        <translation>لم تستجب سلسلة المفاتيح. ربما تنتظر فتح قفلها في نافذة أخرى.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation>سلسلة المفاتيح مقفلة. افتح قفلها، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The keychain refused. Allow Conta to use it, then try again.</source>
        <translation>رفضت سلسلة المفاتيح. اسمح لـ Conta باستخدامها، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The keychain says that it removed the sign-in, but still hands it out.</source>
        <translation>تقول سلسلة المفاتيح إنها أزالت تسجيل الدخول، لكنها لا تزال تعطيه.</translation>
    </message>
    <message>
        <source>No keychain is running here. On Linux, install and start GNOME Keyring or KWallet.</source>
        <translation>لا تعمل هنا أي سلسلة مفاتيح. على Linux، ثبّت GNOME Keyring أو KWallet وشغّله.</translation>
    </message>
    <message>
        <source>The keychain holds no sign-in for this account, or it is locked.</source>
        <translation>لا تحتوي سلسلة المفاتيح على تسجيل دخول لهذا الحساب، أو أنها مقفلة.</translation>
    </message>
    <message>
        <source>The keychain reported a problem.</source>
        <translation>أبلغت سلسلة المفاتيح عن مشكلة.</translation>
    </message>
    <message>
        <source>The proxy between this computer and %1 wants a sign-in, or does not accept the one that is set. Enter its user name and password in the network settings.</source>
        <translation>يطلب الخادم الوكيل بين هذا الحاسوب و%1 تسجيل الدخول، أو لا يقبل البيانات المضبوطة. أدخل اسم المستخدم وكلمة المرور الخاصين به في إعدادات الشبكة.</translation>
    </message>
    <message>
        <source>The proxy between this computer and %1 cannot be reached or refused the connection. Ask your administrator which proxy to use, and set it in the network settings.</source>
        <translation>لا يمكن الوصول إلى الخادم الوكيل بين هذا الحاسوب و%1 أو أنه رفض الاتصال. اسأل المسؤول أي خادم وكيل ينبغي استخدامه، واضبطه في إعدادات الشبكة.</translation>
    </message>
    <message>
        <source>The file of certificate authorities cannot be read.</source>
        <translation>تعذّرت قراءة ملف جهات إصدار الشهادات.</translation>
    </message>
    <message>
        <source>This is no file of certificate authorities: a PEM file holds “BEGIN CERTIFICATE”.</source>
        <translation>هذا ليس ملف جهات إصدار شهادات: يحتوي ملف PEM على «BEGIN CERTIFICATE».</translation>
    </message>
    <message>
        <source>This certificate is in the binary form (DER). Ask for it as PEM, or convert it.</source>
        <translation>هذه الشهادة بالصيغة الثنائية (DER). اطلبها بصيغة PEM أو حوّلها.</translation>
    </message>
    <message>
        <source>There is no readable certificate in this file; perhaps it holds a key instead.</source>
        <translation>لا توجد في هذا الملف شهادة قابلة للقراءة؛ ربما يحتوي على مفتاح بدلًا منها.</translation>
    </message>
    <message>
        <source>The end of this token is missing. Copy it once more, to its last character.</source>
        <translation>نهاية رمز الوصول هذا ناقصة. انسخه مرة أخرى حتى آخر حرف.</translation>
    </message>
    <message>
        <source>The keychain took the sign-in but does not hand it out again as it was. Try again; a restart of the keychain may help.</source>
        <translation>أخذت سلسلة المفاتيح تسجيل الدخول لكنها لا تعيده كما كان. حاول مرة أخرى؛ قد تفيد إعادة تشغيل سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The keychain holds only a part of this sign-in. Sign in again to mend it.</source>
        <translation>لا تحتوي سلسلة المفاتيح إلا على جزء من تسجيل الدخول هذا. سجّل الدخول مرة أخرى لإصلاحه.</translation>
    </message>
</context>
<context>
    <name>EverywhereSection</name>
    <message>
        <source>For a device that was lost, or a sign-in you do not know: everything that is signed in to this account has to sign in again.</source>
        <translation>عند فقدان جهاز أو ظهور تسجيل دخول لا تعرفه: يجب على كل من سجّل الدخول إلى هذا الحساب أن يسجّله مرة أخرى.</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>تسجيل الخروج من كل مكان</translation>
    </message>
    <message>
        <source>This device gets a new sign-in first and stays signed in.</source>
        <translation>يحصل هذا الجهاز أولًا على تسجيل دخول جديد ويبقى مسجّلًا.</translation>
    </message>
    <message>
        <source>This device uses an API token, which cannot be renewed and may end too: then you have to sign in here again, with another token.</source>
        <translation>يستخدم هذا الجهاز رمز API لا يمكن تجديده وقد ينتهي أيضًا: عندها عليك تسجيل الدخول هنا مرة أخرى برمز آخر.</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>تسجيل الخروج من كل مكان؟</translation>
    </message>
    <message>
        <source>Every device and program that is signed in to this account has to sign in again. %1

API tokens made in the web console may go on working; they are revoked there.</source>
        <translation>يجب على كل جهاز وبرنامج سجّل الدخول إلى هذا الحساب أن يسجّله مرة أخرى. %1

قد تستمر رموز API المُنشأة في وحدة التحكم على الويب في العمل؛ ويتم إبطالها هناك.</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>جارٍ تسجيل الخروج…</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>تسجيل الخروج من كل مكان…</translation>
    </message>
    <message>
        <source>It is not known whether the others were signed out. %1</source>
        <translation>لا يُعرف هل تم تسجيل خروج الأجهزة الأخرى. %1</translation>
    </message>
    <message>
        <source>Checking with %1…</source>
        <translation>جارٍ التحقق لدى %1…</translation>
    </message>
    <message>
        <source>This sign-in has ended, which would fit. Sign in again, then it is checked.</source>
        <translation>انتهى تسجيل الدخول هذا، وهو أمر متوقع. سجّل الدخول مرة أخرى، ثم يتم التحقق.</translation>
    </message>
    <message>
        <source>Signed out everywhere else</source>
        <translation>تم تسجيل الخروج من كل مكان آخر</translation>
    </message>
    <message>
        <source>Every older sign-in has ended. Whether this one goes on could not be tried. %1</source>
        <translation>انتهى كل تسجيل دخول أقدم. وتعذّر اختبار ما إذا كان هذا لا يزال ساريًا. %1</translation>
    </message>
    <message>
        <source>Every older sign-in has ended, also the one that this device had.</source>
        <translation>انتهى كل تسجيل دخول أقدم، بما فيه تسجيل دخول هذا الجهاز.</translation>
    </message>
    <message>
        <source>Nothing was signed out. %1</source>
        <translation>لم يتم أي تسجيل خروج. %1</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>التحقق الآن</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>&amp;Export…</source>
        <translation>تصدير (&amp;E)…</translation>
    </message>
    <message>
        <source>Export account data</source>
        <translation>تصدير بيانات الحساب</translation>
    </message>
    <message>
        <source>Everything that the server holds of your account, as one JSON file that only you can read. It holds no password and no token.</source>
        <translation>كل ما يحتفظ به الخادم عن حسابك، في ملف JSON واحد لا يقرؤه غيرك. لا يحتوي على كلمة مرور ولا رمز وصول.</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>تم إلغاء التصدير. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>Profile, summary and limits</source>
        <translation>الملف الشخصي والملخص والحدود</translation>
    </message>
    <message>
        <source>Recent items of all five kinds</source>
        <translation>العناصر الأخيرة من الأنواع الخمسة كلها</translation>
    </message>
    <message>
        <source>Open invites</source>
        <translation>الدعوات المفتوحة</translation>
    </message>
    <message>
        <source>Usage of this billing period</source>
        <translation>استخدام فترة الفوترة هذه</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>تقدّم التصدير</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء (&amp;C)</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>إلغاء التصدير</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>ملفات JSON (*.json)</translation>
    </message>
    <message>
        <source>The export waits: the server no longer accepts this sign-in. It goes on by itself once you have signed in again.</source>
        <translation>التصدير بالانتظار: لم يعد الخادم يقبل تسجيل الدخول هذا. يتابع تلقائيًا بعد أن تسجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>Fetching %1…</source>
        <translation>جارٍ الجلب: %1…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Nothing could be exported, and no file was written. %1</source>
        <translation>تعذّر تصدير أي شيء، ولم يُكتب ملف. %1</translation>
    </message>
    <message>
        <source>The file could not be written. What was gathered is still here: save it elsewhere.</source>
        <translation>تعذّرت كتابة الملف. ما جُمع لا يزال هنا: احفظه في مكان آخر.</translation>
    </message>
    <message>
        <source>Your account data was exported.</source>
        <translation>تم تصدير بيانات حسابك.</translation>
    </message>
    <message numerus="yes">
        <source>Exported, but %Ln part(s) could not be had: %1. The file says why.</source>
        <translation>
            <numerusform>تم التصدير ولم ينقص شيء: %1. يذكر الملف السبب.</numerusform>
            <numerusform>تم التصدير، لكن تعذّر الحصول على جزء واحد: %1. يذكر الملف السبب.</numerusform>
            <numerusform>تم التصدير، لكن تعذّر الحصول على جزأين: %1. يذكر الملف السبب.</numerusform>
            <numerusform>تم التصدير، لكن تعذّر الحصول على %Ln أجزاء: %1. يذكر الملف السبب.</numerusform>
            <numerusform>تم التصدير، لكن تعذّر الحصول على %Ln جزءًا: %1. يذكر الملف السبب.</numerusform>
            <numerusform>تم التصدير، لكن تعذّر الحصول على %Ln جزء: %1. يذكر الملف السبب.</numerusform>
        </translation>
    </message>
    <message>
        <source>No program here opens folders. The file is at this place:</source>
        <translation>لا يوجد هنا برنامج يفتح المجلدات. الملف في هذا المكان:</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>الحفظ في مكان آخر…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>profile, summary and limits</source>
        <translation>الملف الشخصي والملخص والحدود</translation>
    </message>
    <message>
        <source>invites</source>
        <translation>الدعوات</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>التطبيقات</translation>
    </message>
    <message>
        <source>recent applications</source>
        <translation>التطبيقات الأخيرة</translation>
    </message>
    <message>
        <source>recent dashboards</source>
        <translation>لوحات المعلومات الأخيرة</translation>
    </message>
    <message>
        <source>recent organizations</source>
        <translation>المؤسسات الأخيرة</translation>
    </message>
    <message>
        <source>recent devices</source>
        <translation>الأجهزة الأخيرة</translation>
    </message>
    <message>
        <source>recent workflows</source>
        <translation>مهام سير العمل الأخيرة</translation>
    </message>
    <message>
        <source>payloads by type</source>
        <translation>الحمولات حسب النوع</translation>
    </message>
    <message>
        <source>payloads by day</source>
        <translation>الحمولات حسب اليوم</translation>
    </message>
    <message>
        <source>devices by day</source>
        <translation>الأجهزة حسب اليوم</translation>
    </message>
    <message>
        <source>notebook minutes by day</source>
        <translation>دقائق الدفاتر حسب اليوم</translation>
    </message>
    <message>
        <source>recent devices of %1</source>
        <translation>الأجهزة الأخيرة في %1</translation>
    </message>
    <message>
        <source>recent workflows of %1</source>
        <translation>مهام سير العمل الأخيرة في %1</translation>
    </message>
</context>
<context>
    <name>FormBar</name>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>تجاهل (&amp;D)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Leave without saving?</source>
        <translation>المغادرة دون حفظ؟</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved. They are lost if you leave now.</source>
        <translation>في «%1» تغييرات لم تُحفظ. تضيع إذا غادرت الآن.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>تجاهل التغييرات؟</translation>
    </message>
    <message>
        <source>What you typed on “%1” is lost, and the page shows again what the server holds.</source>
        <translation>يضيع ما كتبته في «%1»، وتعرض الصفحة من جديد ما لدى الخادم.</translation>
    </message>
    <message>
        <source>Keep typing</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>This sign-in ends with the program</source>
        <translation>ينتهي تسجيل الدخول هذا مع إغلاق البرنامج</translation>
    </message>
    <message>
        <source>%1 Until then everything works, but the next start asks you to sign in again.

%2</source>
        <translation>%1 حتى ذلك الحين يعمل كل شيء، لكن عند التشغيل التالي يُطلب منك تسجيل الدخول مرة أخرى.

%2</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>تجربة سلسلة المفاتيح مجددًا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>You are signed out. What you typed stays, but nothing can be loaded or saved.</source>
        <translation>لقد سُجّل خروجك. يبقى ما كتبته، لكن لا يمكن تحميل أي شيء أو حفظه.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>more than</comment>
        <translation>%1+‎</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open invite(s)</source>
        <translation>
            <numerusform>لا دعوات مفتوحة</numerusform>
            <numerusform>دعوة مفتوحة واحدة</numerusform>
            <numerusform>دعوتان مفتوحتان</numerusform>
            <numerusform>%Ln دعوات مفتوحة</numerusform>
            <numerusform>%Ln دعوة مفتوحة</numerusform>
            <numerusform>%Ln دعوة مفتوحة</numerusform>
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
        <translation>غير متصل. يتم الاتصال في وحدة التحكم على الويب.</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>متصل باسم %1</translation>
    </message>
    <message>
        <source>Disconnect GitHub?</source>
        <translation>قطع الاتصال مع GitHub؟</translation>
    </message>
    <message>
        <source>The platform forgets the GitHub account %1. Signing in through GitHub no longer works, and connecting it again is done in the web console.</source>
        <translation>تنسى المنصة حساب GitHub باسم %1. لا يعود تسجيل الدخول عبر GitHub يعمل، ويتم الاتصال به من جديد في وحدة التحكم على الويب.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>قطع الاتصال</translation>
    </message>
    <message>
        <source>GitHub disconnected</source>
        <translation>تم قطع الاتصال مع GitHub</translation>
    </message>
    <message>
        <source>It is not known whether GitHub was disconnected. %1</source>
        <translation>لا يُعرف هل تم قطع الاتصال مع GitHub. %1</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>التحقق الآن</translation>
    </message>
    <message>
        <source>GitHub was not disconnected. %1</source>
        <translation>لم يتم قطع الاتصال مع GitHub. %1</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>جارٍ قطع الاتصال…</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>قطع الاتصال…</translation>
    </message>
</context>
<context>
    <name>HeldList</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وعنصر آخر</numerusform>
            <numerusform>%1 وعنصران آخران</numerusform>
            <numerusform>%1 و%Ln عناصر أخرى</numerusform>
            <numerusform>%1 و%Ln عنصرًا آخر</numerusform>
            <numerusform>%1 و%Ln عنصر آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Your profile, every sign-in and every open invite</source>
        <translation>ملفك الشخصي وكل تسجيلات الدخول وكل الدعوات المفتوحة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s), with everything in them</source>
        <translation>
            <numerusform>لا تطبيقات</numerusform>
            <numerusform>تطبيق واحد بكل ما فيه</numerusform>
            <numerusform>تطبيقان بكل ما فيهما</numerusform>
            <numerusform>%Ln تطبيقات بكل ما فيها</numerusform>
            <numerusform>%Ln تطبيقًا بكل ما فيها</numerusform>
            <numerusform>%Ln تطبيق بكل ما فيها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), with their data</source>
        <translation>
            <numerusform>لا أجهزة</numerusform>
            <numerusform>جهاز واحد مع بياناته</numerusform>
            <numerusform>جهازان مع بياناتهما</numerusform>
            <numerusform>%Ln أجهزة مع بياناتها</numerusform>
            <numerusform>%Ln جهازًا مع بياناتها</numerusform>
            <numerusform>%Ln جهاز مع بياناتها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workflow(s)</source>
        <translation>
            <numerusform>لا مهام سير عمل</numerusform>
            <numerusform>مهمة سير عمل واحدة</numerusform>
            <numerusform>مهمتا سير عمل</numerusform>
            <numerusform>%Ln مهام سير عمل</numerusform>
            <numerusform>%Ln مهمة سير عمل</numerusform>
            <numerusform>%Ln مهمة سير عمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notebook(s)</source>
        <translation>
            <numerusform>لا دفاتر</numerusform>
            <numerusform>دفتر واحد</numerusform>
            <numerusform>دفتران</numerusform>
            <numerusform>%Ln دفاتر</numerusform>
            <numerusform>%Ln دفترًا</numerusform>
            <numerusform>%Ln دفتر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dashboard(s)</source>
        <translation>
            <numerusform>لا لوحات معلومات</numerusform>
            <numerusform>لوحة معلومات واحدة</numerusform>
            <numerusform>لوحتا معلومات</numerusform>
            <numerusform>%Ln لوحات معلومات</numerusform>
            <numerusform>%Ln لوحة معلومات</numerusform>
            <numerusform>%Ln لوحة معلومات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API token(s): programs that use them stop working</source>
        <translation>
            <numerusform>لا رموز API</numerusform>
            <numerusform>رمز API واحد: تتوقف البرامج التي تستخدمه عن العمل</numerusform>
            <numerusform>رمزا API: تتوقف البرامج التي تستخدمهما عن العمل</numerusform>
            <numerusform>%Ln رموز API: تتوقف البرامج التي تستخدمها عن العمل</numerusform>
            <numerusform>%Ln رمز API: تتوقف البرامج التي تستخدمها عن العمل</numerusform>
            <numerusform>%Ln رمز API: تتوقف البرامج التي تستخدمها عن العمل</numerusform>
        </translation>
    </message>
    <message>
        <source>This sign-in may not see everything: there may be more applications or dashboards</source>
        <translation>ربما لا يرى تسجيل الدخول هذا كل شيء: قد توجد تطبيقات أو لوحات معلومات أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) of which you are the only administrator</source>
        <translation>
            <numerusform>لا مؤسسات أنت مسؤولها الوحيد</numerusform>
            <numerusform>مؤسسة واحدة أنت مسؤولها الوحيد</numerusform>
            <numerusform>مؤسستان أنت مسؤولهما الوحيد</numerusform>
            <numerusform>%Ln مؤسسات أنت مسؤولها الوحيد</numerusform>
            <numerusform>%Ln مؤسسة أنت مسؤولها الوحيد</numerusform>
            <numerusform>%Ln مؤسسة أنت مسؤولها الوحيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You leave %Ln organization(s); what they own stays</source>
        <translation>
            <numerusform>لا تغادر أي مؤسسة</numerusform>
            <numerusform>تغادر مؤسسة واحدة؛ ويبقى ما تملكه</numerusform>
            <numerusform>تغادر مؤسستين؛ ويبقى ما تملكانه</numerusform>
            <numerusform>تغادر %Ln مؤسسات؛ ويبقى ما تملكه</numerusform>
            <numerusform>تغادر %Ln مؤسسة؛ ويبقى ما تملكه</numerusform>
            <numerusform>تغادر %Ln مؤسسة؛ ويبقى ما تملكه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Search the guide</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Guide to Conta</source>
        <translation>دليل Conta</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>This guide is in English only.</source>
        <translation>هذا الدليل متاح بالإنجليزية فقط.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Place %1 of %2. Enter goes to the next one.</source>
        <translation>الموضع %1 من %2. مفتاح Enter ينتقل إلى التالي.</translation>
    </message>
</context>
<context>
    <name>HoldingsView</name>
    <message>
        <source>Looking at what the account holds…</source>
        <translation>جارٍ الاطلاع على محتوى الحساب…</translation>
    </message>
    <message>
        <source>What happens to what the account holds</source>
        <translation>ما يحدث لمحتوى الحساب</translation>
    </message>
    <message>
        <source>What the account holds could not be looked at. %1</source>
        <translation>تعذّر الاطلاع على محتوى الحساب. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>E-mail verified</source>
        <translation>تم التحقق من البريد الإلكتروني</translation>
    </message>
    <message>
        <source>E-mail not verified</source>
        <translation>لم يتم التحقق من البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Two-factor on</source>
        <translation>المصادقة الثنائية مفعّلة</translation>
    </message>
    <message>
        <source>Two-factor off</source>
        <translation>المصادقة الثنائية متوقفة</translation>
    </message>
</context>
<context>
    <name>InviteDetail</name>
    <message>
        <source>The organization requires two-factor authentication, which is on.</source>
        <translation>تشترط المؤسسة المصادقة الثنائية، وهي مفعّلة.</translation>
    </message>
    <message>
        <source>The chosen invite</source>
        <translation>الدعوة المختارة</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>دورك</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>الداعي</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>تاريخ الدعوة</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>مفتوحة حتى</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>نسخ البريد الإلكتروني</translation>
    </message>
    <message>
        <source>E-mail address copied</source>
        <translation>تم نسخ البريد الإلكتروني</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>قبول (&amp;A)</translation>
    </message>
    <message>
        <source>Dis&amp;miss</source>
        <translation>تجاهل (&amp;M)</translation>
    </message>
    <message>
        <source>Re&amp;ject…</source>
        <translation>رفض (&amp;J)…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>When you accept, you become a member of %1 with the role %2. What is yours stays yours.</source>
        <translation>عند القبول تصبح عضوًا في %1 بالدور «%2». ويبقى ما تملكه ملكك.</translation>
    </message>
    <message>
        <source>%1 (expired)</source>
        <translation>%1 (منتهية)</translation>
    </message>
    <message>
        <source>%1 requires two-factor authentication of its members, and yours is off. Turn it on, then you can accept.</source>
        <translation>تشترط %1 المصادقة الثنائية على أعضائها، وهي متوقفة لديك. فعّلها، ثم يمكنك القبول.</translation>
    </message>
    <message>
        <source>Turn on two-factor first…</source>
        <translation>تفعيل المصادقة الثنائية أولًا…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>التحقق الآن</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The server gave this invite no id to answer it by.</source>
        <translation>لم يعطِ الخادم هذه الدعوة معرّفًا للرد عليها.</translation>
    </message>
    <message>
        <source>Takes the invite off your list, without a yes or no</source>
        <translation>يزيل الدعوة من قائمتك دون قبول أو رفض</translation>
    </message>
    <message>
        <source>Declines the invite</source>
        <translation>يرفض الدعوة</translation>
    </message>
    <message>
        <source>Two-factor authentication has to be on first.</source>
        <translation>يجب تفعيل المصادقة الثنائية أولًا.</translation>
    </message>
    <message>
        <source>Reject the invite?</source>
        <translation>رفض الدعوة؟</translation>
    </message>
    <message>
        <source>You decline to join %1. To join later, somebody there has to invite you again.</source>
        <translation>ترفض الانضمام إلى %1. للانضمام لاحقًا، يجب أن يدعوك أحد هناك مرة أخرى.</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>not named</source>
        <comment>who sent the invite</comment>
        <translation>غير مذكور</translation>
    </message>
</context>
<context>
    <name>InviteListModel</name>
    <message>
        <source>New: %1</source>
        <translation>جديدة: %1</translation>
    </message>
</context>
<context>
    <name>InviteNotices</name>
    <message numerus="yes">
        <source>%Ln new invite(s)</source>
        <translation>
            <numerusform>لا دعوات جديدة</numerusform>
            <numerusform>دعوة جديدة واحدة</numerusform>
            <numerusform>دعوتان جديدتان</numerusform>
            <numerusform>%Ln دعوات جديدة</numerusform>
            <numerusform>%Ln دعوة جديدة</numerusform>
            <numerusform>%Ln دعوة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Conta to answer them.</source>
        <translation>افتح Conta للرد عليها.</translation>
    </message>
    <message>
        <source>an organization</source>
        <translation>مؤسسة</translation>
    </message>
    <message>
        <source>Invite to %1</source>
        <translation>دعوة إلى %1</translation>
    </message>
    <message>
        <source>%1 invites you to join with the role %2.</source>
        <translation>تدعوك %1 إلى الانضمام بالدور «%2».</translation>
    </message>
    <message>
        <source>You are invited to join with the role %1.</source>
        <translation>أنت مدعو إلى الانضمام بالدور «%1».</translation>
    </message>
</context>
<context>
    <name>InviteWords</name>
    <message>
        <source>Accepting…</source>
        <translation>جارٍ القبول…</translation>
    </message>
    <message>
        <source>Rejecting…</source>
        <translation>جارٍ الرفض…</translation>
    </message>
    <message>
        <source>Dismissing…</source>
        <translation>جارٍ التجاهل…</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>لم تُقبل</translation>
    </message>
    <message>
        <source>Not rejected</source>
        <translation>لم تُرفض</translation>
    </message>
    <message>
        <source>Not dismissed</source>
        <translation>لم تُتجاهل</translation>
    </message>
    <message>
        <source>Ends any moment</source>
        <translation>تنتهي في أي لحظة</translation>
    </message>
    <message>
        <source>If you still want to join, ask the organization for a new one.</source>
        <translation>إذا كنت لا تزال تريد الانضمام، فاطلب من المؤسسة دعوة جديدة.</translation>
    </message>
    <message>
        <source>If you still want to join, ask %1 for a new one.</source>
        <translation>إذا كنت لا تزال تريد الانضمام، فاطلب دعوة جديدة من %1.</translation>
    </message>
    <message>
        <source>It had expired before your answer arrived.</source>
        <translation>انتهت صلاحيتها قبل وصول ردك.</translation>
    </message>
    <message>
        <source>This invite has expired and can no longer be answered.</source>
        <translation>انتهت صلاحية هذه الدعوة ولم يعد الرد عليها ممكنًا.</translation>
    </message>
    <message>
        <source>You are now a member of %1 with the role %2. In the web console you find it among your organizations; what is yours stays yours.</source>
        <translation>أنت الآن عضو في %1 بالدور «%2». تجدها في وحدة التحكم على الويب بين مؤسساتك؛ ويبقى ما تملكه ملكك.</translation>
    </message>
    <message>
        <source>If %1 is among your organizations in the web console, you have joined.</source>
        <translation>إذا كانت %1 بين مؤسساتك في وحدة التحكم على الويب، فقد انضممت.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was lost, but the invite is no longer open: it has been answered.</source>
        <translation>ضاعت إجابة الخادم، لكن الدعوة لم تعد مفتوحة: فقد تم الرد عليها.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>قُبلت</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>رُفضت</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>تم تجاهلها</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>تم الرد عليها</translation>
    </message>
    <message>
        <source>No longer open</source>
        <translation>لم تعد مفتوحة</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>You rejected this invite. %1</source>
        <translation>لقد رفضت هذه الدعوة. %1</translation>
    </message>
    <message>
        <source>You dismissed this invite. %1</source>
        <translation>لقد تجاهلت هذه الدعوة. %1</translation>
    </message>
    <message>
        <source>This invite is no longer there: it was answered in another window or in the web console, or it was withdrawn.</source>
        <translation>لم تعد هذه الدعوة موجودة: تم الرد عليها في نافذة أخرى أو في وحدة التحكم على الويب، أو سُحبت.</translation>
    </message>
    <message>
        <source>It is not known whether your answer arrived. Checking with %1…</source>
        <translation>لا يُعرف هل وصل ردك. جارٍ التحقق لدى %1…</translation>
    </message>
    <message>
        <source>You joined %1</source>
        <translation>لقد انضممت إلى %1</translation>
    </message>
    <message>
        <source>Invite to %1 rejected</source>
        <translation>رُفضت الدعوة إلى %1</translation>
    </message>
    <message>
        <source>Invite to %1 dismissed</source>
        <translation>تم تجاهل الدعوة إلى %1</translation>
    </message>
    <message>
        <source>Invite to %1: %2</source>
        <translation>الدعوة إلى %1: %2</translation>
    </message>
    <message>
        <source>Organization without a name</source>
        <translation>مؤسسة بلا اسم</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>the organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>%1 · invited by %2</source>
        <translation>%1 · بدعوة من %2</translation>
    </message>
    <message>
        <source>Not accepted: the invite is still open.</source>
        <translation>لم تُقبل: لا تزال الدعوة مفتوحة.</translation>
    </message>
    <message>
        <source>Not rejected: the invite is still open.</source>
        <translation>لم تُرفض: لا تزال الدعوة مفتوحة.</translation>
    </message>
    <message>
        <source>Not dismissed: the invite is still open.</source>
        <translation>لم تُتجاهل: لا تزال الدعوة مفتوحة.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>an invite that can be answered</comment>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>It is not known whether your answer arrived.</source>
        <translation>لا يُعرف هل وصل ردك.</translation>
    </message>
</context>
<context>
    <name>InvitesCard</name>
    <message>
        <source>Open invites</source>
        <translation>الدعوات المفتوحة</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>الرد…</translation>
    </message>
    <message>
        <source>Answer open invites</source>
        <translation>الرد على الدعوات المفتوحة</translation>
    </message>
    <message>
        <source>Your invites could not be loaded</source>
        <translation>تعذّر تحميل دعواتك</translation>
    </message>
    <message>
        <source>No invite waits for an answer.</source>
        <translation>لا توجد دعوة تنتظر الرد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) wait for an answer.</source>
        <translation>
            <numerusform>لا توجد دعوات تنتظر الرد.</numerusform>
            <numerusform>دعوة واحدة تنتظر الرد.</numerusform>
            <numerusform>دعوتان تنتظران الرد.</numerusform>
            <numerusform>%Ln دعوات تنتظر الرد.</numerusform>
            <numerusform>%Ln دعوة تنتظر الرد.</numerusform>
            <numerusform>%Ln دعوة تنتظر الرد.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” ends first: %2.</source>
        <comment>organization, 2 days left</comment>
        <translation>تنتهي «%1» أولًا: %2.</translation>
    </message>
    <message>
        <source>An organization</source>
        <translation>مؤسسة</translation>
    </message>
</context>
<context>
    <name>InvitesPage</name>
    <message>
        <source>Invites</source>
        <translation>الدعوات</translation>
    </message>
    <message>
        <source>Not offered by this server</source>
        <translation>غير متاح على هذا الخادم</translation>
    </message>
    <message>
        <source>%1 runs a version of the platform that does not tell of invites. They come by e-mail, and the web console shows them.</source>
        <translation>يشغّل %1 إصدارًا من المنصة لا يخبر عن الدعوات. تصل الدعوات بالبريد الإلكتروني، وتعرضها وحدة التحكم على الويب.</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>Your invites could not be loaded</source>
        <translation>تعذّر تحميل دعواتك</translation>
    </message>
    <message>
        <source>No invites</source>
        <translation>لا دعوات</translation>
    </message>
    <message>
        <source>When an organization invites you, its invite waits here. To join one, ask its administrator to invite %1.</source>
        <translation>عندما تدعوك مؤسسة، تنتظر دعوتها هنا. للانضمام إلى مؤسسة، اطلب من مسؤولها دعوة %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>You can look, but not answer. %1</source>
        <translation>يمكنك الاطلاع، لا الرد. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>لا مفتوحة</numerusform>
            <numerusform>واحدة مفتوحة</numerusform>
            <numerusform>اثنتان مفتوحتان</numerusform>
            <numerusform>%Ln مفتوحة</numerusform>
            <numerusform>%Ln مفتوحة</numerusform>
            <numerusform>%Ln مفتوحة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed</source>
        <translation>
            <numerusform>لا مغلقة</numerusform>
            <numerusform>واحدة مغلقة</numerusform>
            <numerusform>اثنتان مغلقتان</numerusform>
            <numerusform>%Ln مغلقة</numerusform>
            <numerusform>%Ln مغلقة</numerusform>
            <numerusform>%Ln مغلقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Search by organization, role or name</source>
        <translation>البحث حسب المؤسسة أو الدور أو الاسم</translation>
    </message>
    <message>
        <source>No invite has these words</source>
        <translation>لا دعوة تحتوي على هذه الكلمات</translation>
    </message>
    <message>
        <source>The link leads to an invite that is not among those of %1. It may be answered or withdrawn, or meant for another account.</source>
        <translation>يؤدي الرابط إلى دعوة ليست بين دعوات %1. ربما تم الرد عليها أو سُحبت، أو كانت لحساب آخر.</translation>
    </message>
</context>
<context>
    <name>KeepChoice</name>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>إبقائي مسجّل الدخول (&amp;K)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>تجربة سلسلة المفاتيح مجددًا</translation>
    </message>
    <message>
        <source>This session only: nothing is kept on this computer.</source>
        <translation>هذه الجلسة فقط: لا يُحتفظ بشيء على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Asking the keychain… If it wants to be unlocked, do that first.</source>
        <translation>جارٍ سؤال سلسلة المفاتيح… إذا طلبت فتح قفلها، فافعل ذلك أولًا.</translation>
    </message>
    <message>
        <source>The sign-in, never the password, goes into the keychain (%1).</source>
        <translation>يُحفظ تسجيل الدخول، لا كلمة المرور أبدًا، في سلسلة المفاتيح (%1).</translation>
    </message>
    <message>
        <source>This session only, unless the keychain (%1) is unlocked. It may ask for its password when you try again, or once you have signed in.</source>
        <translation>هذه الجلسة فقط، ما لم يُفتح قفل سلسلة المفاتيح (%1). قد تطلب كلمة مرورها عند إعادة المحاولة أو بعد تسجيل الدخول.</translation>
    </message>
    <message>
        <source>This session only, for now. %1</source>
        <translation>هذه الجلسة فقط، في الوقت الحالي. %1</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Account: %1</source>
        <translation>الحساب: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>الخادم: %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>أُنشئ في %1</translation>
    </message>
    <message>
        <source>For an authenticator app: time-based, SHA-1, 6 digits, 30 seconds. The platform has no recovery codes: this key is the way back in when the authenticator is lost. Whoever has it and the password can sign in, so keep it apart from both.</source>
        <translation>لتطبيق المصادقة: معتمد على الوقت، SHA-1، ٦ أرقام، ٣٠ ثانية. ليس للمنصة رموز استرداد: هذا المفتاح هو سبيل العودة عند فقدان تطبيق المصادقة. من يملكه مع كلمة المرور يستطيع تسجيل الدخول، فاحفظه بعيدًا عن كليهما.</translation>
    </message>
    <message>
        <source>Two-factor key</source>
        <translation>مفتاح المصادقة الثنائية</translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>The server makes a key for you…</source>
        <translation>ينشئ الخادم مفتاحًا لك…</translation>
    </message>
    <message>
        <source>The &amp;key is in my authenticator, and I have kept it in a safe place</source>
        <translation>المفتاح في تطبيق المصادقة لديّ، وقد حفظته في مكان آمن (&amp;K)</translation>
    </message>
    <message>
        <source>Scan this with your authenticator</source>
        <translation>امسح هذا بتطبيق المصادقة</translation>
    </message>
    <message>
        <source>Add an account there and point the camera at the code.</source>
        <translation>أضف حسابًا هناك ووجّه الكاميرا إلى الرمز.</translation>
    </message>
    <message>
        <source>Or type the key in</source>
        <translation>أو اكتب المفتاح</translation>
    </message>
    <message>
        <source>Time-based (TOTP), SHA-1, 6 digits, 30 seconds.</source>
        <translation>معتمد على الوقت (TOTP)، SHA-1، ٦ أرقام، ٣٠ ثانية.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>نسخ (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>حفظ (&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>طباعة (&amp;P)…</translation>
    </message>
    <message>
        <source>As a picture with the QR code, or as a text</source>
        <translation>كصورة مع رمز QR أو كنص</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>المفتاح: %1</translation>
    </message>
    <message>
        <source>The server made no key</source>
        <translation>لم ينشئ الخادم مفتاحًا</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Keep the key first, then tick this: there are no recovery codes to fall back on.</source>
        <translation>احفظ المفتاح أولًا، ثم حدّد هذا: لا توجد رموز استرداد يمكن الرجوع إليها.</translation>
    </message>
    <message>
        <source>Taken off the clipboard again.</source>
        <translation>أُزيل من الحافظة.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. In %Ln second(s) it is taken off the clipboard again.</source>
        <translation>
            <numerusform>تم النسخ. يُزال من الحافظة الآن.</numerusform>
            <numerusform>تم النسخ. يُزال من الحافظة بعد ثانية واحدة.</numerusform>
            <numerusform>تم النسخ. يُزال من الحافظة بعد ثانيتين.</numerusform>
            <numerusform>تم النسخ. يُزال من الحافظة بعد %Ln ثوانٍ.</numerusform>
            <numerusform>تم النسخ. يُزال من الحافظة بعد %Ln ثانية.</numerusform>
            <numerusform>تم النسخ. يُزال من الحافظة بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture with QR code (*.png)</source>
        <translation>صورة مع رمز QR (*.png)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>Save the key</source>
        <translation>حفظ المفتاح</translation>
    </message>
    <message>
        <source>Saved to %1. Keep the file where nobody else gets at it.</source>
        <translation>تم الحفظ في %1. احتفظ بالملف حيث لا يصل إليه غيرك.</translation>
    </message>
    <message>
        <source>The key could not be saved to %1.</source>
        <translation>تعذّر حفظ المفتاح في %1.</translation>
    </message>
    <message>
        <source>Two-factor key</source>
        <translation>مفتاح المصادقة الثنائية</translation>
    </message>
    <message>
        <source>Print the key</source>
        <translation>طباعة المفتاح</translation>
    </message>
    <message>
        <source>The key could not be printed.</source>
        <translation>تعذّرت طباعة المفتاح.</translation>
    </message>
    <message>
        <source>Sent to the printer. Make sure that the sheet came out readable.</source>
        <translation>أُرسل إلى الطابعة. تأكد من أن الورقة خرجت مقروءة.</translation>
    </message>
</context>
<context>
    <name>KeychainCard</name>
    <message>
        <source>Works</source>
        <translation>تعمل</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفلة</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غير موجودة</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رفضت</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا استجابة</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>معطوبة</translation>
    </message>
    <message>
        <source>Writing failed after %1 ms</source>
        <translation>فشلت الكتابة بعد %1 مللي ثانية</translation>
    </message>
    <message>
        <source>Written in %1 ms</source>
        <translation>تمت الكتابة خلال %1 مللي ثانية</translation>
    </message>
    <message>
        <source>Reading failed after %1 ms</source>
        <translation>فشلت القراءة بعد %1 مللي ثانية</translation>
    </message>
    <message>
        <source>Read in %1 ms</source>
        <translation>تمت القراءة خلال %1 مللي ثانية</translation>
    </message>
    <message>
        <source>Removing failed after %1 ms</source>
        <translation>فشلت الإزالة بعد %1 مللي ثانية</translation>
    </message>
    <message>
        <source>Removed in %1 ms</source>
        <translation>تمت الإزالة خلال %1 مللي ثانية</translation>
    </message>
    <message>
        <source>Check the &amp;keychain</source>
        <translation>فحص سلسلة المفاتيح (&amp;K)</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Memory only</source>
        <translation>الذاكرة فقط</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer: the sign-in ends with the program.</source>
        <translation>لا يُحتفظ بشيء على هذا الحاسوب: ينتهي تسجيل الدخول بإغلاق البرنامج.</translation>
    </message>
    <message>
        <source>Sign-ins can be kept here.</source>
        <translation>يمكن حفظ تسجيلات الدخول هنا.</translation>
    </message>
    <message>
        <source>Writes an entry of no worth into the keychain (%1), reads it back and removes it. A locked keychain may ask for its password.</source>
        <translation>يكتب مدخلًا لا قيمة له في سلسلة المفاتيح (%1)، ثم يقرأه ويزيله. قد تطلب سلسلة المفاتيح المقفلة كلمة مرورها.</translation>
    </message>
</context>
<context>
    <name>KeychainName</name>
    <message>
        <source>Windows Credential Manager</source>
        <translation>مدير بيانات الاعتماد في Windows</translation>
    </message>
    <message>
        <source>macOS keychain</source>
        <translation>سلسلة مفاتيح macOS</translation>
    </message>
    <message>
        <source>GNOME Keyring or KWallet</source>
        <translation>GNOME Keyring أو KWallet</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Language and start</source>
        <translation>اللغة والبدء</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>اللغة (&amp;G)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>&amp;Open with</source>
        <translation>البدء بصفحة (&amp;O)</translation>
    </message>
    <message>
        <source>From the next sign-in or start on.</source>
        <translation>اعتبارًا من تسجيل الدخول أو البدء التالي.</translation>
    </message>
    <message>
        <source>The page I was on last</source>
        <translation>آخر صفحة كنت فيها</translation>
    </message>
</context>
<context>
    <name>LimitNames</name>
    <message>
        <source>API tokens</source>
        <translation>رموز API</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>التطبيقات</translation>
    </message>
    <message>
        <source>Application certificates</source>
        <translation>شهادات التطبيقات</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>جهات إصدار الشهادات</translation>
    </message>
    <message>
        <source>Application keys</source>
        <translation>مفاتيح التطبيقات</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>لوحات المعلومات</translation>
    </message>
    <message>
        <source>Data tables</source>
        <translation>جداول البيانات</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Device recipes</source>
        <translation>وصفات الأجهزة</translation>
    </message>
    <message>
        <source>Experience domains</source>
        <translation>نطاقات Experience</translation>
    </message>
    <message>
        <source>Experience endpoints</source>
        <translation>نقاط نهاية Experience</translation>
    </message>
    <message>
        <source>Experience groups</source>
        <translation>مجموعات Experience</translation>
    </message>
    <message>
        <source>Experience slugs</source>
        <translation>أسماء Experience المختصرة (slug)</translation>
    </message>
    <message>
        <source>Experience users</source>
        <translation>مستخدمو Experience</translation>
    </message>
    <message>
        <source>Experience versions</source>
        <translation>إصدارات Experience</translation>
    </message>
    <message>
        <source>Experience views</source>
        <translation>واجهات عرض Experience</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>مهام سير العمل</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>التكاملات</translation>
    </message>
    <message>
        <source>Notebooks</source>
        <translation>الدفاتر</translation>
    </message>
    <message>
        <source>Private files</source>
        <translation>الملفات الخاصة</translation>
    </message>
    <message>
        <source>Resource jobs</source>
        <translation>مهام الموارد</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
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
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Nearest limits</source>
        <translation>أقرب الحدود</translation>
    </message>
    <message>
        <source>The server names no limits for this account.</source>
        <translation>لا يذكر الخادم حدودًا لهذا الحساب.</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>المستخدم: %1</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>&amp;Unlock</source>
        <translation>فتح القفل (&amp;U)</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>تسجيل الدخول بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Conta is locked</source>
        <translation>Conta مقفل</translation>
    </message>
    <message>
        <source>What you were doing is still there. Sign in to go on with it.</source>
        <translation>ما كنت تفعله لا يزال هنا. سجّل الدخول لمتابعته.</translation>
    </message>
    <message>
        <source>Something that was typed is not saved. It is lost if Conta is closed now.</source>
        <translation>بعض ما كُتب لم يُحفظ. سيضيع إذا أُغلق Conta الآن.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>إغلاق على أي حال</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>جارٍ سؤال سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>Your last sign-in has expired. Sign in again.</source>
        <translation>انتهت صلاحية آخر تسجيل دخول لك. سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>What you were doing is still there. The keychain (%1) opens it again, and may not ask for a password.</source>
        <translation>ما كنت تفعله لا يزال هنا. تفتحه سلسلة المفاتيح (%1) من جديد، وقد لا تطلب كلمة مرور.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The settings hold for now but could not be saved. %1</source>
        <translation>الإعدادات سارية حاليًا لكن تعذّر حفظها. %1</translation>
    </message>
    <message>
        <source>You are signed out, but the sign-in may still be in the keychain. %1</source>
        <translation>لقد سُجّل خروجك، لكن ربما لا يزال تسجيل الدخول في سلسلة المفاتيح. %1</translation>
    </message>
    <message>
        <source>Starting the demo…</source>
        <translation>جارٍ بدء العرض التجريبي…</translation>
    </message>
    <message>
        <source>A stand-in for the platform, on this computer alone.</source>
        <translation>بديل عن المنصة، على هذا الحاسوب وحده.</translation>
    </message>
    <message>
        <source>The demo could not be started.</source>
        <translation>تعذّر بدء العرض التجريبي.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Asking the keychain for your sign-in…</source>
        <translation>جارٍ طلب تسجيل دخولك من سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>If it wants to be unlocked, do that first.</source>
        <translation>إذا طلبت فتح قفلها، فافعل ذلك أولًا.</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>تسجيل الدخول بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Your last sign-in has expired. Sign in again.</source>
        <translation>انتهت صلاحية آخر تسجيل دخول لك. سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>A file of Conta could not be read and was put aside: %1</source>
        <translation>تعذّرت قراءة ملف من ملفات Conta فوُضع جانبًا: %1</translation>
    </message>
    <message>
        <source>%1 – %2 – Conta</source>
        <translation>%1 – %2 – Conta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>This account is signed out. Sign in to open it.</source>
        <translation>هذا الحساب مسجّل الخروج. سجّل الدخول لفتحه.</translation>
    </message>
    <message>
        <source>Something is left of the account</source>
        <translation>بقي شيء من الحساب</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>account, server</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s): %1</source>
        <translation>
            <numerusform>لا تحذيرات: %1</numerusform>
            <numerusform>تحذير واحد: %1</numerusform>
            <numerusform>تحذيران: %1</numerusform>
            <numerusform>%Ln تحذيرات: %1</numerusform>
            <numerusform>%Ln تحذيرًا: %1</numerusform>
            <numerusform>%Ln تحذير: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in to see the invite that the link leads to.</source>
        <translation>سجّل الدخول لرؤية الدعوة التي يؤدي إليها الرابط.</translation>
    </message>
    <message>
        <source>The keychain works again, and may hold the sign-in of %1.</source>
        <translation>عادت سلسلة المفاتيح إلى العمل، وقد تحوي تسجيل دخول %1.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message>
        <source>%1, %2</source>
        <comment>page, what waits there</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>NetworkDialog</name>
    <message>
        <source>Network settings</source>
        <translation>إعدادات الشبكة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>تجاهل التغييرات؟</translation>
    </message>
    <message>
        <source>The network settings that you changed are not saved yet.</source>
        <translation>إعدادات الشبكة التي غيّرتها لم تُحفظ بعد.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>متابعة التحرير</translation>
    </message>
</context>
<context>
    <name>NetworkForm</name>
    <message>
        <source>&amp;Give up on an answer after</source>
        <translation>التوقف عن انتظار الإجابة بعد (&amp;G)</translation>
    </message>
    <message>
        <source>Use HTTP/&amp;2 where the server offers it</source>
        <translation>استخدام HTTP/&amp;2 حيث يقدّمه الخادم</translation>
    </message>
    <message>
        <source>Turn it off for a proxy that breaks it.</source>
        <translation>أوقفه إذا كان الخادم الوكيل لا يعمل معه.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate authorities are not in use. %1</source>
        <translation>جهات إصدار الشهادات غير مستخدمة. %1</translation>
    </message>
    <message>
        <source>The proxy&apos;s password holds for this session only. %1</source>
        <translation>تسري كلمة مرور الخادم الوكيل لهذه الجلسة فقط. %1</translation>
    </message>
    <message>
        <source>The proxy&apos;s password could not be had from the keychain: enter it again. %1</source>
        <translation>تعذّر الحصول على كلمة مرور الخادم الوكيل من سلسلة المفاتيح: أدخلها مرة أخرى. %1</translation>
    </message>
</context>
<context>
    <name>NotebooksTab</name>
    <message>
        <source>Notebook minutes</source>
        <translation>دقائق الدفاتر</translation>
    </message>
    <message>
        <source>Notebook runs by outcome</source>
        <translation>تشغيلات الدفاتر حسب النتيجة</translation>
    </message>
    <message>
        <source>No notebook ran in this range. Notebooks are written and started in the web console.</source>
        <translation>لم يعمل أي دفتر في هذا النطاق الزمني. تُكتب الدفاتر وتُشغَّل في وحدة التحكم على الويب.</translation>
    </message>
    <message>
        <source>No notebook ran in this range.</source>
        <translation>لم يعمل أي دفتر في هذا النطاق الزمني.</translation>
    </message>
    <message>
        <source>Only the notebooks of applications that you own are counted, not those of your organizations. The platform counts their minutes by UTC days.</source>
        <translation>لا تُحسب إلا دفاتر التطبيقات التي تملكها، لا دفاتر مؤسساتك. تحسب المنصة دقائقها بأيام UTC.</translation>
    </message>
    <message>
        <source>Notebook minutes could not be loaded</source>
        <translation>تعذّر تحميل دقائق الدفاتر</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln run(s)</source>
        <translation>
            <numerusform>بلا تشغيل</numerusform>
            <numerusform>في تشغيل واحد</numerusform>
            <numerusform>في تشغيلين</numerusform>
            <numerusform>في %Ln تشغيلات</numerusform>
            <numerusform>في %Ln تشغيلًا</numerusform>
            <numerusform>في %Ln تشغيل</numerusform>
        </translation>
    </message>
    <message>
        <source>Notebook minutes by day</source>
        <translation>دقائق الدفاتر حسب اليوم</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>الفترة السابقة</translation>
    </message>
    <message>
        <source>Limit, spread evenly</source>
        <translation>الحد موزعًا بالتساوي</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشلة</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>انتهت مهلتها</translation>
    </message>
    <message>
        <source>Minutes</source>
        <comment>of notebooks, before a number</comment>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Expected</source>
        <comment>values of a forecast</comment>
        <translation>المتوقع</translation>
    </message>
</context>
<context>
    <name>NotificationsCard</name>
    <message>
        <source>Tell me on the desktop when an &amp;invite arrives</source>
        <translation>إشعاري على سطح المكتب عند وصول دعوة (&amp;I)</translation>
    </message>
    <message>
        <source>Conta looks for new invites every few minutes while its window is open. The notification names the organization and who invites you.</source>
        <translation>يبحث Conta عن دعوات جديدة كل بضع دقائق ما دامت نافذته مفتوحة. يذكر الإشعار المؤسسة ومن دعاك.</translation>
    </message>
    <message>
        <source>Tell me on the desktop when the &amp;payload limit is near</source>
        <translation>إشعاري على سطح المكتب عند اقتراب حد الحمولات (&amp;P)</translation>
    </message>
    <message>
        <source>Once each at 80, 95 and 100 percent of the limit of a billing period. Above it, payloads of the applications that you own are rejected.</source>
        <translation>مرة واحدة عند كل من ٨٠ و٩٥ و١٠٠ بالمئة من حد فترة الفوترة. وفوق الحد تُرفض حمولات التطبيقات التي تملكها.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
</context>
<context>
    <name>OrgRoles</name>
    <message>
        <source>Admin</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Collaborate</source>
        <translation>تعاون</translation>
    </message>
    <message>
        <source>You can do everything, and manage the organization itself: its members and settings.</source>
        <translation>يمكنك فعل كل شيء، وإدارة المؤسسة نفسها: أعضائها وإعداداتها.</translation>
    </message>
    <message>
        <source>You can create, change and delete the organization&apos;s applications, dashboards and devices, but not manage its members.</source>
        <translation>يمكنك إنشاء تطبيقات المؤسسة ولوحات معلوماتها وأجهزتها وتغييرها وحذفها، دون إدارة أعضائها.</translation>
    </message>
    <message>
        <source>You can see what the organization has and work with it, such as sending commands to devices, but not change how it is built.</source>
        <translation>يمكنك رؤية ما لدى المؤسسة والعمل به، مثل إرسال أوامر إلى الأجهزة، دون تغيير طريقة بنائه.</translation>
    </message>
    <message>
        <source>You can look at what the organization has, and change nothing.</source>
        <translation>يمكنك الاطلاع على ما لدى المؤسسة، دون تغيير شيء.</translation>
    </message>
    <message>
        <source>You become a member, but see nothing until an administrator gives you a role in one of its applications or dashboards.</source>
        <translation>تصبح عضوًا، لكنك لا ترى شيئًا حتى يمنحك مسؤول دورًا في أحد تطبيقاتها أو إحدى لوحات معلوماتها.</translation>
    </message>
    <message>
        <source>The server does not say which role you would have. Ask whoever invited you.</source>
        <translation>لا يذكر الخادم ما سيكون دورك. اسأل من دعاك.</translation>
    </message>
    <message>
        <source>This version of Conta does not know the role “%1”. Ask whoever invited you what it allows.</source>
        <translation>لا يعرف إصدار Conta هذا الدور «%1». اسأل من دعاك عما يسمح به.</translation>
    </message>
    <message>
        <source>View</source>
        <comment>role: may look and not change</comment>
        <translation>عرض</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no role</comment>
        <translation>بدون</translation>
    </message>
    <message>
        <source>not named</source>
        <comment>the role</comment>
        <translation>غير مذكور</translation>
    </message>
</context>
<context>
    <name>OrganizationListModel</name>
    <message>
        <source>Your role there: %1, which may not be enough</source>
        <translation>دورك هناك: %1، وقد لا يكفي</translation>
    </message>
    <message>
        <source>Your role there: %1</source>
        <translation>دورك هناك: %1</translation>
    </message>
    <message>
        <source>holds %1</source>
        <translation>تحتوي على: %1</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>The overview could not be loaded</source>
        <translation>تعذّر تحميل النظرة العامة</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <translation>تعذّر تحميل هذا</translation>
    </message>
    <message>
        <source>See usage</source>
        <translation>عرض الاستخدام</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Shown as of %1. %2</source>
        <translation>البيانات حتى %1. %2</translation>
    </message>
    <message>
        <source>Refresh (%1)</source>
        <comment>key</comment>
        <translation>تحديث (%1)</translation>
    </message>
    <message>
        <source>Help with this page</source>
        <translation>مساعدة حول هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>PageCatalogue</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Invites</source>
        <translation>الدعوات</translation>
    </message>
    <message>
        <source>Recent items</source>
        <translation>العناصر الأخيرة</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>النقل</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Payloads</source>
        <translation>الحمولات</translation>
    </message>
    <message>
        <source>Payloads as a table</source>
        <translation>الحمولات كجدول</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Notebooks</source>
        <translation>الدفاتر</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a page or an action</source>
        <translation>البحث عن صفحة أو إجراء</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>لا شيء يطابق. جرّب حروفًا أقل.</translation>
    </message>
    <message>
        <source>Pages and actions</source>
        <translation>الصفحات والإجراءات</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter does it, Esc closes.</source>
        <translation>مفاتيح الأسهم للاختيار، وEnter للتنفيذ، وEsc للإغلاق.</translation>
    </message>
</context>
<context>
    <name>ParentChooser</name>
    <message>
        <source>Application</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>A&amp;pplication</source>
        <translation>التطبيق (&amp;P)</translation>
    </message>
    <message>
        <source>Choose an application</source>
        <translation>اختر تطبيقًا</translation>
    </message>
</context>
<context>
    <name>ParentPopup</name>
    <message>
        <source>Search, or paste an application&apos;s id</source>
        <translation>ابحث، أو الصق معرّف تطبيق</translation>
    </message>
    <message>
        <source>Choose an application</source>
        <translation>اختر تطبيقًا</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>التطبيقات</translation>
    </message>
    <message>
        <source>The application with this id</source>
        <translation>التطبيق ذو هذا المعرّف</translation>
    </message>
    <message>
        <source>Your applications are on their way…</source>
        <translation>جارٍ جلب تطبيقاتك…</translation>
    </message>
    <message>
        <source>Your applications could not be listed; only those opened last are here. %1</source>
        <translation>تعذّر سرد تطبيقاتك؛ لا يوجد هنا إلا آخر ما فُتح منها. %1</translation>
    </message>
    <message>
        <source>You own no applications. One of an organization can be chosen by its id.</source>
        <translation>لا تملك تطبيقات. يمكن اختيار تطبيق لمؤسسة بمعرّفه.</translation>
    </message>
    <message>
        <source>No application fits. One of an organization can be chosen by its id.</source>
        <translation>لا يوجد تطبيق مطابق. يمكن اختيار تطبيق لمؤسسة بمعرّفه.</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Change password…</source>
        <translation>تغيير كلمة المرور…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Your organization&apos;s single sign-on manages how you sign in: there is no password here that could be changed.</source>
        <translation>يدير الدخول الموحَّد (SSO) في مؤسستك طريقة دخولك: لا توجد هنا كلمة مرور يمكن تغييرها.</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>كلمة المرور الجديدة (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Repeat the new password</source>
        <translation>تكرار كلمة المرور الجديدة (&amp;R)</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere else</source>
        <translation>تسجيل الخروج من كل مكان آخر (&amp;E)</translation>
    </message>
    <message>
        <source>Every other device and program that is signed in to this account has to sign in again.</source>
        <translation>يجب على كل جهاز وبرنامج آخر سجّل الدخول إلى هذا الحساب أن يسجّله مرة أخرى.</translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation>تغيير كلمة المرور (&amp;P)</translation>
    </message>
    <message>
        <source>Last changed %1</source>
        <translation>آخر تغيير: %1</translation>
    </message>
    <message>
        <source>When it last changed is not known.</source>
        <translation>وقت آخر تغيير غير معروف.</translation>
    </message>
    <message>
        <source>This is the current password: choose another one</source>
        <translation>هذه كلمة المرور الحالية: اختر غيرها</translation>
    </message>
    <message>
        <source>This does not meet every point of the list below yet</source>
        <translation>لا تستوفي بعد كل نقاط القائمة أدناه</translation>
    </message>
    <message>
        <source>This is not the same as the new password</source>
        <translation>لا تطابق كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>It is not known whether the password was changed. %1</source>
        <translation>لا يُعرف هل تم تغيير كلمة المرور. %1</translation>
    </message>
    <message>
        <source>Checking with %1…</source>
        <translation>جارٍ التحقق لدى %1…</translation>
    </message>
    <message>
        <source>This server does not say when a password last changed: sign out, then try the new password and, if it is not accepted, the old one.</source>
        <translation>لا يذكر هذا الخادم متى تغيّرت كلمة المرور آخر مرة: سجّل الخروج، ثم جرّب كلمة المرور الجديدة، وإن لم تُقبل فالقديمة.</translation>
    </message>
    <message>
        <source>This sign-in is no longer accepted, which a changed password would explain. Sign in again, with the new password first and the old one if it is not accepted.</source>
        <translation>لم يعد تسجيل الدخول هذا مقبولًا، وقد يفسّر ذلك تغيّر كلمة المرور. سجّل الدخول مرة أخرى بكلمة المرور الجديدة أولًا، وإن لم تُقبل فبالقديمة.</translation>
    </message>
    <message>
        <source>The password was changed; only the server&apos;s answer had been lost. The new one holds from now on, and this device stays signed in.</source>
        <translation>تم تغيير كلمة المرور؛ إجابة الخادم وحدها هي التي ضاعت. تسري الجديدة من الآن فصاعدًا، ويبقى هذا الجهاز مسجّل الدخول.</translation>
    </message>
    <message>
        <source>Your earlier attempt did change the password; only the server&apos;s answer had been lost. The new password of that attempt holds, and what is typed here was not sent. To change it again, type that one as the current password.</source>
        <translation>محاولتك السابقة غيّرت كلمة المرور فعلًا؛ إجابة الخادم وحدها هي التي ضاعت. تسري كلمة المرور الجديدة من تلك المحاولة، ولم يُرسل ما كُتب هنا. لتغييرها مرة أخرى، اكتب تلك على أنها كلمة المرور الحالية.</translation>
    </message>
    <message>
        <source>The password was not changed. %1</source>
        <translation>لم يتم تغيير كلمة المرور. %1</translation>
    </message>
    <message>
        <source>No answer came, and so far nothing has changed: the old password holds. What you typed is still here; try again.</source>
        <translation>لم تصل إجابة، ولم يتغيّر شيء حتى الآن: تسري كلمة المرور القديمة. ما كتبته لا يزال هنا؛ حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The password was not changed. Current password or code not accepted.</source>
        <translation>لم يتم تغيير كلمة المرور. لم تُقبل كلمة المرور الحالية أو الرمز.</translation>
    </message>
    <message>
        <source>The password was not changed. Current password not accepted.</source>
        <translation>لم يتم تغيير كلمة المرور. لم تُقبل كلمة المرور الحالية.</translation>
    </message>
    <message>
        <source>The password was not changed: see the fields marked below.</source>
        <translation>لم يتم تغيير كلمة المرور: راجع الحقول المعلَّمة أدناه.</translation>
    </message>
    <message>
        <source>The password was changed and you are signed in, but this sign-in will not survive the end of the program. %1</source>
        <translation>تم تغيير كلمة المرور وأنت مسجّل الدخول، لكن تسجيل الدخول هذا لن يبقى بعد إغلاق البرنامج. %1</translation>
    </message>
    <message>
        <source>The sign-in is kept again</source>
        <translation>عاد حفظ تسجيل الدخول</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>تم تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>التحقق الآن</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>تجربة سلسلة المفاتيح مجددًا</translation>
    </message>
    <message>
        <source>The password was changed. The new sign-in is on its way into the keychain (%1)…</source>
        <translation>تم تغيير كلمة المرور. جارٍ حفظ تسجيل الدخول الجديد في سلسلة المفاتيح (%1)…</translation>
    </message>
</context>
<context>
    <name>PasswordChecklist</name>
    <message>
        <source>%1 to %2 characters</source>
        <translation>من %1 إلى %2 حرفًا</translation>
    </message>
    <message>
        <source>An upper-case letter, A to Z</source>
        <translation>حرف كبير، من A إلى Z</translation>
    </message>
    <message>
        <source>A lower-case letter, a to z</source>
        <translation>حرف صغير، من a إلى z</translation>
    </message>
    <message>
        <source>A digit, 0 to 9</source>
        <translation>رقم، من 0 إلى 9</translation>
    </message>
    <message>
        <source>A symbol or space, such as ! or #</source>
        <translation>رمز أو مسافة، مثل ! أو #</translation>
    </message>
    <message>
        <source>Not the current password</source>
        <translation>ليست كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>Repeated exactly</source>
        <translation>مكررة بالضبط</translation>
    </message>
    <message>
        <source>The new password meets every point</source>
        <translation>تستوفي كلمة المرور الجديدة كل النقاط</translation>
    </message>
    <message>
        <source>%1 of %2 points met</source>
        <translation>استُوفيت %1 من %2 نقاط</translation>
    </message>
    <message>
        <source>Met: %1</source>
        <translation>مستوفاة: %1</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>لا يزال ناقصًا: %1</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Caps Lock seems to be on</source>
        <translation>يبدو أن مفتاح Caps Lock مفعّل</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>إخفاء ما يُكتب</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>إظهار ما يُكتب</translation>
    </message>
</context>
<context>
    <name>PasswordStrength</name>
    <message>
        <source>Very weak – guessed at once</source>
        <translation>ضعيفة جدًا – تُخمَّن فورًا</translation>
    </message>
    <message>
        <source>Weak – guessed quickly</source>
        <translation>ضعيفة – تُخمَّن بسرعة</translation>
    </message>
    <message>
        <source>Fair – holds for a while</source>
        <translation>مقبولة – تصمد مدة</translation>
    </message>
    <message>
        <source>Strong – hard to guess</source>
        <translation>قوية – يصعب تخمينها</translation>
    </message>
    <message>
        <source>Very strong – out of reach of guessing</source>
        <translation>قوية جدًا – بعيدة عن التخمين</translation>
    </message>
</context>
<context>
    <name>PasteIdsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Add to the selection</source>
        <translation>إضافة إلى المختار (&amp;A)</translation>
    </message>
    <message>
        <source>Paste ids</source>
        <translation>لصق المعرّفات</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>المعرّفات</translation>
    </message>
    <message>
        <source>Ids of 24 digits and letters a to f, with anything between them</source>
        <translation>معرّفات من ٢٤ رقمًا وحرفًا من a إلى f، بينها أي شيء</translation>
    </message>
    <message>
        <source>Paste ids of applications and dashboards</source>
        <translation>الصق معرّفات تطبيقات ولوحات معلومات</translation>
    </message>
    <message>
        <source>A&amp;pplications</source>
        <translation>التطبيقات (&amp;P)</translation>
    </message>
    <message>
        <source>Da&amp;shboards</source>
        <translation>لوحات المعلومات (&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s) in neither of your lists: take as</source>
        <translation>
            <numerusform>لا معرّفات خارج قائمتيك: تُعامَل على أنها</numerusform>
            <numerusform>معرّف واحد ليس في أي من قائمتيك: يُعامَل على أنه</numerusform>
            <numerusform>معرّفان ليسا في أي من قائمتيك: يُعامَلان على أنهما</numerusform>
            <numerusform>%Ln معرّفات ليست في أي من قائمتيك: تُعامَل على أنها</numerusform>
            <numerusform>%Ln معرّفًا ليست في أي من قائمتيك: تُعامَل على أنها</numerusform>
            <numerusform>%Ln معرّف ليست في أي من قائمتيك: تُعامَل على أنها</numerusform>
        </translation>
    </message>
    <message>
        <source>No ids yet.</source>
        <translation>لا معرّفات بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln came more than once and count(s) once.</source>
        <translation>
            <numerusform>لم يتكرر أي منها.</numerusform>
            <numerusform>تكرر واحد ويُحسب مرة واحدة.</numerusform>
            <numerusform>تكرر اثنان ويُحسب كل منهما مرة واحدة.</numerusform>
            <numerusform>تكررت %Ln ويُحسب كل منها مرة واحدة.</numerusform>
            <numerusform>تكرر %Ln ويُحسب كل منها مرة واحدة.</numerusform>
            <numerusform>تكرر %Ln ويُحسب كل منها مرة واحدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) left out as no id: %1</source>
        <translation>
            <numerusform>لم تُستبعد أي كلمة: %1</numerusform>
            <numerusform>استُبعدت كلمة واحدة ليست معرّفًا: %1</numerusform>
            <numerusform>استُبعدت كلمتان ليستا معرّفين: %1</numerusform>
            <numerusform>استُبعدت %Ln كلمات ليست معرّفات: %1</numerusform>
            <numerusform>استُبعدت %Ln كلمة ليست معرّفات: %1</numerusform>
            <numerusform>استُبعدت %Ln كلمة ليست معرّفات: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too many: one transfer takes at most %1 of each kind.</source>
        <translation>
            <numerusform>لا زيادة: تستوعب عملية النقل الواحدة %1 على الأكثر من كل نوع.</numerusform>
            <numerusform>واحد زائد: تستوعب عملية النقل الواحدة %1 على الأكثر من كل نوع.</numerusform>
            <numerusform>اثنان زائدان: تستوعب عملية النقل الواحدة %1 على الأكثر من كل نوع.</numerusform>
            <numerusform>الزائد %Ln: تستوعب عملية النقل الواحدة %1 على الأكثر من كل نوع.</numerusform>
            <numerusform>الزائد %Ln: تستوعب عملية النقل الواحدة %1 على الأكثر من كل نوع.</numerusform>
            <numerusform>الزائد %Ln: تستوعب عملية النقل الواحدة %1 على الأكثر من كل نوع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yours among %Ln id(s): %1.</source>
        <translation>
            <numerusform>لا معرّفات لك: %1.</numerusform>
            <numerusform>لك من المعرّف الوحيد: %1.</numerusform>
            <numerusform>لك من المعرّفين: %1.</numerusform>
            <numerusform>لك من أصل %Ln معرّفات: %1.</numerusform>
            <numerusform>لك من أصل %Ln معرّفًا: %1.</numerusform>
            <numerusform>لك من أصل %Ln معرّف: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s), none of them in your lists. The server decides whether they can move.</source>
        <translation>
            <numerusform>لا معرّفات خارج قائمتيك.</numerusform>
            <numerusform>معرّف واحد ليس في قائمتيك. يقرر الخادم هل يمكن نقله.</numerusform>
            <numerusform>معرّفان ليسا في قائمتيك. يقرر الخادم هل يمكن نقلهما.</numerusform>
            <numerusform>%Ln معرّفات، ليس أي منها في قائمتيك. يقرر الخادم هل يمكن نقلها.</numerusform>
            <numerusform>%Ln معرّفًا، ليس أي منها في قائمتيك. يقرر الخادم هل يمكن نقلها.</numerusform>
            <numerusform>%Ln معرّف، ليس أي منها في قائمتيك. يقرر الخادم هل يمكن نقلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are in neither list: the server decides whether those can move.</source>
        <translation>البقية ليست في أي من القائمتين: يقرر الخادم هل يمكن نقلها.</translation>
    </message>
</context>
<context>
    <name>PayloadTypes</name>
    <message>
        <source>Split by</source>
        <translation>التقسيم حسب</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>حسب النوع</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>حسب المصدر</translation>
    </message>
    <message>
        <source>What they are made of</source>
        <translation>مما تتكوّن</translation>
    </message>
    <message>
        <source>All payloads, billable or not: the platform does not say which types are billable.</source>
        <translation>كل الحمولات، خاضعة للفوترة أم لا: لا تذكر المنصة أي الأنواع خاضع للفوترة.</translation>
    </message>
    <message>
        <source>No payloads in this range.</source>
        <translation>لا حمولات في هذا النطاق الزمني.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>From: %1</source>
        <comment>list of sources</comment>
        <translation>من: %1</translation>
    </message>
</context>
<context>
    <name>PayloadView</name>
    <message>
        <source>Payload data, running total</source>
        <translation>بيانات الحمولات، المجموع التراكمي</translation>
    </message>
    <message>
        <source>Payloads, running total</source>
        <translation>الحمولات، المجموع التراكمي</translation>
    </message>
    <message>
        <source>Payload data by hour</source>
        <translation>بيانات الحمولات حسب الساعة</translation>
    </message>
    <message>
        <source>Payloads by hour</source>
        <translation>الحمولات حسب الساعة</translation>
    </message>
    <message>
        <source>Payload data by day</source>
        <translation>بيانات الحمولات حسب اليوم</translation>
    </message>
    <message>
        <source>Payloads by day</source>
        <translation>الحمولات حسب اليوم</translation>
    </message>
    <message>
        <source>Billable</source>
        <translation>خاضعة للفوترة</translation>
    </message>
    <message>
        <source>Not billable</source>
        <translation>غير خاضعة للفوترة</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>الفترة السابقة</translation>
    </message>
    <message>
        <source>Expected, billable</source>
        <translation>المتوقع، خاضع للفوترة</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Limit, spread evenly</source>
        <translation>الحد موزعًا بالتساوي</translation>
    </message>
    <message>
        <source>All</source>
        <comment>payloads, billable or not</comment>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>PayloadWords</name>
    <message>
        <source>Application files</source>
        <translation>ملفات التطبيقات</translation>
    </message>
    <message>
        <source>A file of an application was stored or changed.</source>
        <translation>حُفظ ملف لتطبيق أو غُيّر.</translation>
    </message>
    <message>
        <source>Data tables</source>
        <translation>جداول البيانات</translation>
    </message>
    <message>
        <source>A row of a data table was added, changed or removed.</source>
        <translation>أُضيف صف إلى جدول بيانات أو غُيّر أو أُزيل.</translation>
    </message>
    <message>
        <source>Device commands</source>
        <translation>أوامر الأجهزة</translation>
    </message>
    <message>
        <source>A command was sent to a device.</source>
        <translation>أُرسل أمر إلى جهاز.</translation>
    </message>
    <message>
        <source>Device connections</source>
        <translation>اتصالات الأجهزة</translation>
    </message>
    <message>
        <source>A device connected to the broker.</source>
        <translation>اتصل جهاز بالوسيط.</translation>
    </message>
    <message>
        <source>Devices created</source>
        <translation>الأجهزة المُنشأة</translation>
    </message>
    <message>
        <source>A device was created.</source>
        <translation>أُنشئ جهاز.</translation>
    </message>
    <message>
        <source>Device disconnections</source>
        <translation>انقطاعات الأجهزة</translation>
    </message>
    <message>
        <source>A device left the broker, or its connection broke.</source>
        <translation>غادر جهاز الوسيط، أو انقطع اتصاله.</translation>
    </message>
    <message>
        <source>Device state</source>
        <translation>حالة الأجهزة</translation>
    </message>
    <message>
        <source>A device reported measurements, or a workflow did so for it.</source>
        <translation>أبلغ جهاز عن قياسات، أو فعل ذلك سير عمل نيابةً عنه.</translation>
    </message>
    <message>
        <source>Experience endpoints</source>
        <translation>نقاط نهاية Experience</translation>
    </message>
    <message>
        <source>A page or an interface of an experience was requested.</source>
        <translation>طُلبت صفحة أو واجهة من Experience.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>An event was opened or changed.</source>
        <translation>فُتح حدث أو غُيّر.</translation>
    </message>
    <message>
        <source>Workflow errors</source>
        <translation>أخطاء سير العمل</translation>
    </message>
    <message>
        <source>A workflow ran into an error.</source>
        <translation>حدث خطأ في سير عمل.</translation>
    </message>
    <message>
        <source>Incoming e-mail</source>
        <translation>البريد الإلكتروني الوارد</translation>
    </message>
    <message>
        <source>An e-mail arrived for a workflow.</source>
        <translation>وصلت رسالة بريد إلكتروني إلى سير عمل.</translation>
    </message>
    <message>
        <source>MQTT messages in</source>
        <translation>رسائل MQTT الواردة</translation>
    </message>
    <message>
        <source>A message was published to a topic of the broker.</source>
        <translation>نُشرت رسالة في موضوع على الوسيط.</translation>
    </message>
    <message>
        <source>MQTT messages out</source>
        <translation>رسائل MQTT الصادرة</translation>
    </message>
    <message>
        <source>The broker delivered a message to a subscriber.</source>
        <translation>سلّم الوسيط رسالة إلى مشترك.</translation>
    </message>
    <message>
        <source>Notebook runs</source>
        <translation>تشغيلات الدفاتر</translation>
    </message>
    <message>
        <source>A notebook was run.</source>
        <translation>تم تشغيل دفتر.</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>المؤقتات</translation>
    </message>
    <message>
        <source>A timer started a workflow.</source>
        <translation>شغّل مؤقت سير عمل.</translation>
    </message>
    <message>
        <source>Virtual buttons</source>
        <translation>الأزرار الافتراضية</translation>
    </message>
    <message>
        <source>Somebody pressed a virtual button.</source>
        <translation>ضغط أحدهم زرًا افتراضيًا.</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Another service called a webhook.</source>
        <translation>استدعت خدمة أخرى Webhook.</translation>
    </message>
    <message>
        <source>Applications, over MQTT</source>
        <translation>التطبيقات، عبر MQTT</translation>
    </message>
    <message>
        <source>With an application&apos;s own key.</source>
        <translation>بمفتاح خاص بالتطبيق.</translation>
    </message>
    <message>
        <source>Devices, over MQTT</source>
        <translation>الأجهزة، عبر MQTT</translation>
    </message>
    <message>
        <source>Through the broker.</source>
        <translation>عبر الوسيط.</translation>
    </message>
    <message>
        <source>Devices, over REST</source>
        <translation>الأجهزة، عبر REST</translation>
    </message>
    <message>
        <source>By calls of the API.</source>
        <translation>باستدعاءات API.</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>مهام سير العمل</translation>
    </message>
    <message>
        <source>While they ran.</source>
        <translation>أثناء تشغيلها.</translation>
    </message>
    <message>
        <source>Senders of e-mail</source>
        <translation>مرسلو البريد الإلكتروني</translation>
    </message>
    <message>
        <source>From anywhere.</source>
        <translation>من أي مكان.</translation>
    </message>
    <message>
        <source>The public web</source>
        <translation>الويب العام</translation>
    </message>
    <message>
        <source>By requests from anywhere.</source>
        <translation>بطلبات من أي مكان.</translation>
    </message>
    <message>
        <source>Timers of workflows</source>
        <translation>مؤقتات سير العمل</translation>
    </message>
    <message>
        <source>By the clock.</source>
        <translation>حسب الساعة.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>In the web console, or with a token of theirs.</source>
        <translation>في وحدة التحكم على الويب، أو برمز وصول خاص بهم.</translation>
    </message>
</context>
<context>
    <name>PayloadsTab</name>
    <message>
        <source>Payloads</source>
        <translation>الحمولات</translation>
    </message>
    <message>
        <source>No payloads in this range. They come with the first device, workflow or webhook of an application that you own; or choose a longer range.</source>
        <translation>لا حمولات في هذا النطاق الزمني. تأتي مع أول جهاز أو سير عمل أو Webhook في تطبيق تملكه؛ أو اختر نطاقًا أطول.</translation>
    </message>
    <message>
        <source>Show by</source>
        <translation>العرض حسب</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>يومي</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>كل ساعة</translation>
    </message>
    <message>
        <source>Running total</source>
        <translation>المجموع التراكمي</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايت</translation>
    </message>
    <message>
        <source>Payloads that are counted</source>
        <translation>الحمولات المحسوبة</translation>
    </message>
    <message>
        <source>Billable</source>
        <extracomment>All payloads, billable or not.</extracomment>
        <translation>خاضعة للفوترة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>UTC days</source>
        <translation>أيام UTC</translation>
    </message>
    <message>
        <source>Local days</source>
        <translation>أيام محلية</translation>
    </message>
    <message>
        <source>Only the applications that you own are counted, not those of your organizations.</source>
        <translation>لا تُحسب إلا التطبيقات التي تملكها، لا تطبيقات مؤسساتك.</translation>
    </message>
    <message>
        <source>Billable or not</source>
        <translation>خاضعة للفوترة أم لا</translation>
    </message>
    <message>
        <source>Data in payloads</source>
        <translation>البيانات في الحمولات</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Billable or not: this server does not tell them apart.</source>
        <translation>خاضعة للفوترة أم لا: لا يميّز هذا الخادم بينها.</translation>
    </message>
    <message>
        <source>The whole of it.</source>
        <extracomment>Said of the number for an earlier time: it counts that time to its end.</extracomment>
        <translation>الفترة كاملة.</translation>
    </message>
    <message>
        <source>Expected in this period</source>
        <translation>المتوقع في هذه الفترة</translation>
    </message>
    <message>
        <source>This server has no numbers over time.</source>
        <translation>ليس لدى هذا الخادم أرقام عبر الزمن.</translation>
    </message>
    <message>
        <source>Not offered by this server</source>
        <translation>غير متاح على هذا الخادم</translation>
    </message>
    <message>
        <source>It runs an older version of the platform that has only the totals of a range, which are above and below.</source>
        <translation>يشغّل إصدارًا أقدم من المنصة ليس لديه إلا مجاميع النطاق، وهي أعلاه وأدناه.</translation>
    </message>
    <message>
        <source>Payloads over time could not be loaded</source>
        <translation>تعذّر تحميل الحمولات عبر الزمن</translation>
    </message>
    <message>
        <source>The types of payload could not be loaded</source>
        <translation>تعذّر تحميل أنواع الحمولات</translation>
    </message>
    <message>
        <source>Not billable among these: %1</source>
        <comment>payloads or data</comment>
        <translation>منها غير خاضع للفوترة: %1</translation>
    </message>
    <message>
        <source>Not billable, and left out here: %1</source>
        <comment>payloads or data</comment>
        <translation>غير خاضع للفوترة وغير مشمول هنا: %1</translation>
    </message>
    <message>
        <source>The payload limit (%1) is used up. In your own space, payloads above it are rejected until the period ends on %2.</source>
        <translation>استُنفد حد الحمولات (%1). في مساحتك الخاصة، تُرفض الحمولات فوق هذا الحد حتى تنتهي الفترة في %2.</translation>
    </message>
</context>
<context>
    <name>PeriodCard</name>
    <message>
        <source>Payloads this period</source>
        <translation>حمولات هذه الفترة</translation>
    </message>
    <message>
        <source>Notebook minutes this period</source>
        <translation>دقائق الدفاتر هذه الفترة</translation>
    </message>
    <message>
        <source>Usage in detail</source>
        <translation>تفاصيل الاستخدام</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>the limit</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>The numbers of this period could not be loaded</source>
        <translation>تعذّر تحميل أرقام هذه الفترة</translation>
    </message>
    <message>
        <source>The server names no billing period for this account.</source>
        <translation>لا يذكر الخادم فترة فوترة لهذا الحساب.</translation>
    </message>
    <message>
        <source>This server runs an older version of the platform that does not count this.</source>
        <translation>يشغّل هذا الخادم إصدارًا أقدم من المنصة لا يحسب هذا.</translation>
    </message>
</context>
<context>
    <name>PeriodFigures</name>
    <message>
        <source>Limit of this period</source>
        <translation>حد هذه الفترة</translation>
    </message>
    <message>
        <source>The server names no limit.</source>
        <translation>لا يذكر الخادم أي حد.</translation>
    </message>
    <message>
        <source>Expected in this period</source>
        <translation>المتوقع في هذه الفترة</translation>
    </message>
    <message>
        <source>The server names no billing period.</source>
        <translation>لا يذكر الخادم فترة فوترة.</translation>
    </message>
    <message numerus="yes">
        <source>Too little data: that takes %Ln whole day(s).</source>
        <translation>
            <numerusform>البيانات قليلة جدًا: يلزم مزيد من الأيام الكاملة.</numerusform>
            <numerusform>البيانات قليلة جدًا: يلزم يوم كامل واحد.</numerusform>
            <numerusform>البيانات قليلة جدًا: يلزم يومان كاملان.</numerusform>
            <numerusform>البيانات قليلة جدًا: تلزم %Ln أيام كاملة.</numerusform>
            <numerusform>البيانات قليلة جدًا: يلزم %Ln يومًا كاملًا.</numerusform>
            <numerusform>البيانات قليلة جدًا: يلزم %Ln يوم كامل.</numerusform>
        </translation>
    </message>
    <message>
        <source>≈ %1</source>
        <comment>about</comment>
        <translation>‏≈ %1</translation>
    </message>
    <message>
        <source>%1 to %2 by %3.</source>
        <comment>from, to, date</comment>
        <translation>من %1 إلى %2 بحلول %3.</translation>
    </message>
    <message>
        <source>The limit is reached.</source>
        <translation>تم بلوغ الحد.</translation>
    </message>
    <message>
        <source>The limit is reached within a day.</source>
        <translation>يُبلَغ الحد خلال يوم.</translation>
    </message>
    <message numerus="yes">
        <source>The limit is reached in about %Ln day(s).</source>
        <translation>
            <numerusform>يُبلَغ الحد خلال أقل من يوم.</numerusform>
            <numerusform>يُبلَغ الحد بعد نحو يوم واحد.</numerusform>
            <numerusform>يُبلَغ الحد بعد نحو يومين.</numerusform>
            <numerusform>يُبلَغ الحد بعد نحو %Ln أيام.</numerusform>
            <numerusform>يُبلَغ الحد بعد نحو %Ln يومًا.</numerusform>
            <numerusform>يُبلَغ الحد بعد نحو %Ln يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The limit may be reached.</source>
        <translation>قد يُبلَغ الحد.</translation>
    </message>
    <message>
        <source>That is within the limit.</source>
        <translation>هذا ضمن الحد.</translation>
    </message>
    <message>
        <source>Nothing of this range is over yet.</source>
        <translation>لم ينقضِ شيء من هذا النطاق بعد.</translation>
    </message>
    <message>
        <source>Nothing is known of that time.</source>
        <translation>لا يُعرف شيء عن ذلك الوقت.</translation>
    </message>
    <message>
        <source>Over the same days: now %1.</source>
        <comment>change</comment>
        <extracomment>Said of the number of an earlier time, shown above it: how much more or less it is now.</extracomment>
        <translation>على مدى الأيام نفسها: الآن %1.</translation>
    </message>
    <message>
        <source>There was nothing then.</source>
        <translation>لم يكن هناك شيء حينها.</translation>
    </message>
    <message>
        <source>Over the same time, up to %2: now %1.</source>
        <comment>change, moment</comment>
        <translation>على مدى الوقت نفسه، حتى %2: الآن %1.</translation>
    </message>
    <message>
        <source>There was nothing then, up to %1.</source>
        <comment>moment</comment>
        <translation>لم يكن هناك شيء حينها، حتى %1.</translation>
    </message>
    <message>
        <source>Over the same days, %2 included: now %1.</source>
        <comment>change, last day</comment>
        <translation>على مدى الأيام نفسها، بما فيها %2: الآن %1.</translation>
    </message>
    <message>
        <source>There was nothing then, up to and including %1.</source>
        <comment>last day</comment>
        <translation>لم يكن هناك شيء حينها، حتى نهاية %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, limit</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>what is counted, used, limit</comment>
        <translation>%1: %2 من %3</translation>
    </message>
</context>
<context>
    <name>PeriodWords</name>
    <message>
        <source>The limit is reached: further payloads are rejected until the period turns over.</source>
        <translation>تم بلوغ الحد: تُرفض الحمولات الإضافية حتى تبدأ فترة جديدة.</translation>
    </message>
    <message>
        <source>The limit is reached.</source>
        <translation>تم بلوغ الحد.</translation>
    </message>
    <message>
        <source>The limit is expected to be reached within a day.</source>
        <translation>من المتوقع بلوغ الحد خلال يوم.</translation>
    </message>
    <message numerus="yes">
        <source>The limit is expected to be reached in about %Ln day(s), on %1.</source>
        <translation>
            <numerusform>من المتوقع بلوغ الحد خلال أقل من يوم، في %1.</numerusform>
            <numerusform>من المتوقع بلوغ الحد بعد نحو يوم واحد، في %1.</numerusform>
            <numerusform>من المتوقع بلوغ الحد بعد نحو يومين، في %1.</numerusform>
            <numerusform>من المتوقع بلوغ الحد بعد نحو %Ln أيام، في %1.</numerusform>
            <numerusform>من المتوقع بلوغ الحد بعد نحو %Ln يومًا، في %1.</numerusform>
            <numerusform>من المتوقع بلوغ الحد بعد نحو %Ln يوم، في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No forecast: this server does not count by day. Counted is everything, billable or not.</source>
        <translation>لا توقع: لا يحسب هذا الخادم حسب اليوم. يُحسب كل شيء، خاضعًا للفوترة أم لا.</translation>
    </message>
    <message>
        <source>No forecast: %1</source>
        <translation>لا توقع: %1</translation>
    </message>
    <message numerus="yes">
        <source>Too little data for a forecast: that takes %Ln whole day(s).</source>
        <translation>
            <numerusform>البيانات قليلة جدًا للتوقع: يلزم مزيد من الأيام الكاملة.</numerusform>
            <numerusform>البيانات قليلة جدًا للتوقع: يلزم يوم كامل واحد.</numerusform>
            <numerusform>البيانات قليلة جدًا للتوقع: يلزم يومان كاملان.</numerusform>
            <numerusform>البيانات قليلة جدًا للتوقع: تلزم %Ln أيام كاملة.</numerusform>
            <numerusform>البيانات قليلة جدًا للتوقع: يلزم %Ln يومًا كاملًا.</numerusform>
            <numerusform>البيانات قليلة جدًا للتوقع: يلزم %Ln يوم كامل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server names no limit.</source>
        <translation>لا يذكر الخادم أي حد.</translation>
    </message>
    <message>
        <source>The limit may be reached, on %1 at the earliest.</source>
        <translation>قد يُبلَغ الحد، في %1 على أقرب تقدير.</translation>
    </message>
    <message>
        <source>The limit is not expected to be reached.</source>
        <translation>لا يُتوقع بلوغ الحد.</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>انتهت في %1</translation>
    </message>
    <message>
        <source>Turns over %1, on %2</source>
        <comment>in 3 days, date</comment>
        <translation>تبدأ فترة جديدة %1، في %2</translation>
    </message>
    <message>
        <source>Expected by %2: about %1.</source>
        <comment>number, date</comment>
        <translation>المتوقع بحلول %2: نحو %1.</translation>
    </message>
    <message>
        <source>Expected by %2: about %1, nine times in ten between %3 and %4.</source>
        <comment>number, date, low, high</comment>
        <translation>المتوقع بحلول %2: نحو %1، وفي تسع حالات من عشر بين %3 و%4.</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>This token lacks the scope %1.</source>
        <translation>رمز الوصول هذا ينقصه النطاق %1.</translation>
    </message>
    <message>
        <source>The e-mail address has to be verified first; see the page “Profile”.</source>
        <translation>يجب التحقق من البريد الإلكتروني أولًا؛ راجع صفحة «الملف الشخصي».</translation>
    </message>
</context>
<context>
    <name>PrivacyCard</name>
    <message>
        <source>Lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Copied secrets</source>
        <translation>الأسرار المنسوخة</translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation>القفل بعد (&amp;L)</translation>
    </message>
    <message>
        <source>Without a key or a movement for that long, the pages are covered and the sign-in leaves the program&apos;s memory.</source>
        <translation>إذا مرّت هذه المدة دون ضغطة مفتاح أو حركة، تُغطّى الصفحات ويُزال تسجيل الدخول من ذاكرة البرنامج.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a copied key or token off the clip&amp;board after</source>
        <translation>إزالة المفتاح أو رمز الوصول المنسوخ من الحافظة بعد (&amp;B)</translation>
    </message>
    <message>
        <source>Let the &amp;keychain open the lock</source>
        <translation>السماح لسلسلة المفاتيح بفتح القفل (&amp;K)</translation>
    </message>
    <message>
        <source>Instead of the account&apos;s password. A keychain that was opened when you logged in opens for anybody at your desk.</source>
        <translation>بدلًا من كلمة مرور الحساب. سلسلة المفاتيح التي فُتحت عند دخولك إلى الحاسوب تنفتح لأي شخص عند مكتبك.</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>You can look but not change anything: this token lacks the scope me.patch.</source>
        <translation>يمكنك الاطلاع دون تغيير أي شيء: رمز الوصول هذا ينقصه النطاق me.patch.</translation>
    </message>
    <message>
        <source>Your profile could not be loaded</source>
        <translation>تعذّر تحميل ملفك الشخصي</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The program could not start a second time.</source>
        <translation>تعذّر بدء البرنامج مرة ثانية.</translation>
    </message>
    <message>
        <source>Conta %1 is out</source>
        <translation>صدر Conta %1</translation>
    </message>
    <message>
        <source>The settings lead to its web page.</source>
        <translation>تقود الإعدادات إلى صفحته على الويب.</translation>
    </message>
</context>
<context>
    <name>ProofFields</name>
    <message>
        <source>C&amp;urrent password</source>
        <translation>كلمة المرور الحالية (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Two-factor code</source>
        <translation>رمز المصادقة الثنائية (&amp;T)</translation>
    </message>
    <message>
        <source>Enter your current password</source>
        <translation>أدخل كلمة مرورك الحالية</translation>
    </message>
    <message>
        <source>The code has six digits</source>
        <translation>يتكوّن الرمز من ستة أرقام</translation>
    </message>
</context>
<context>
    <name>ProofForm</name>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known whether two-factor authentication was turned on. %1</source>
        <translation>لا يُعرف هل تم تفعيل المصادقة الثنائية. %1</translation>
    </message>
    <message>
        <source>It is not known whether two-factor authentication was turned off. %1</source>
        <translation>لا يُعرف هل تم إيقاف المصادقة الثنائية. %1</translation>
    </message>
    <message>
        <source>Checking with %1…</source>
        <translation>جارٍ التحقق لدى %1…</translation>
    </message>
    <message>
        <source>This server does not say whether it is. Keep the key until you have signed in once more.</source>
        <translation>لا يذكر هذا الخادم هل هي مفعّلة. احتفظ بالمفتاح حتى تسجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>التحقق الآن</translation>
    </message>
    <message>
        <source>This sign-in has ended. Sign in again, with a code if one is asked for; then it is checked.</source>
        <translation>انتهى تسجيل الدخول هذا. سجّل الدخول مرة أخرى، مع رمز إن طُلب؛ ثم يتم التحقق.</translation>
    </message>
    <message>
        <source>No answer came, and so far nothing has changed. What you typed is still here: try again with the next code.</source>
        <translation>لم تصل إجابة، ولم يتغيّر شيء حتى الآن. ما كتبته لا يزال هنا: حاول مرة أخرى بالرمز التالي.</translation>
    </message>
    <message>
        <source>Password or code not accepted. A code is taken once only: wait until your authenticator shows the next one, then try again.</source>
        <translation>لم تُقبل كلمة المرور أو الرمز. يُقبل كل رمز مرة واحدة فقط: انتظر حتى يعرض تطبيق المصادقة الرمز التالي، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Two-factor authentication was not turned on. %1</source>
        <translation>لم يتم تفعيل المصادقة الثنائية. %1</translation>
    </message>
    <message>
        <source>Two-factor authentication was not turned off. %1</source>
        <translation>لم يتم إيقاف المصادقة الثنائية. %1</translation>
    </message>
    <message>
        <source>You are signed in again. Enter the code that your authenticator shows now.</source>
        <translation>لقد سجّلت الدخول مرة أخرى. أدخل الرمز الذي يعرضه تطبيق المصادقة الآن.</translation>
    </message>
    <message>
        <source>The answer of %1 is still to come. Only then is it known how things stand; it takes no longer than half a minute.</source>
        <translation>لم تصل إجابة %1 بعد. عندها فقط يُعرف ما حدث؛ ولا يستغرق ذلك أكثر من نصف دقيقة.</translation>
    </message>
    <message>
        <source>%1 Codes come from the time: set the clock of the device with your authenticator to automatic, or its codes are not accepted.</source>
        <translation>%1 تعتمد الرموز على الوقت: اضبط ساعة الجهاز الذي عليه تطبيق المصادقة على الوضع التلقائي، وإلا فلن تُقبل رموزه.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the server&apos;s.</source>
        <translation>ساعة هذا الحاسوب متقدمة على ساعة الخادم، والفرق %1.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the server&apos;s.</source>
        <translation>ساعة هذا الحاسوب متأخرة عن ساعة الخادم، والفرق %1.</translation>
    </message>
    <message>
        <source>That may be why.</source>
        <comment>a clock that is wrong</comment>
        <translation>قد يكون هذا هو السبب.</translation>
    </message>
</context>
<context>
    <name>ProxyCard</name>
    <message>
        <source>Proxy</source>
        <translation>الخادم الوكيل</translation>
    </message>
    <message>
        <source>Kind of proxy</source>
        <translation>نوع الخادم الوكيل</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>المضيف (&amp;H)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>المنفذ (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>اسم المستخدم (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة المرور (&amp;P)</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>مثل النظام (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>بدون (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>يدوي (&amp;M)</translation>
    </message>
    <message>
        <source>Enter the name or address of the proxy</source>
        <translation>أدخل اسم الخادم الوكيل أو عنوانه</translation>
    </message>
    <message>
        <source>The name alone, without http:// and path</source>
        <translation>الاسم وحده، دون http://‎ ودون مسار</translation>
    </message>
    <message>
        <source>A number from 1 to 65535</source>
        <translation>رقم من 1 إلى 65535</translation>
    </message>
    <message>
        <source>Enter the user name that the password is for</source>
        <translation>أدخل اسم المستخدم الذي تخصه كلمة المرور</translation>
    </message>
    <message>
        <source>Empty where the proxy wants no sign-in</source>
        <translation>يُترك فارغًا إذا كان الخادم الوكيل لا يطلب تسجيل الدخول</translation>
    </message>
    <message>
        <source>Whatever the desktop or the environment of the program says.</source>
        <translation>ما يحدده سطح المكتب أو متغيرات بيئة البرنامج.</translation>
    </message>
    <message>
        <source>Servers are reached directly.</source>
        <translation>يُتصل بالخوادم مباشرة.</translation>
    </message>
    <message>
        <source>For every server but this computer itself.</source>
        <translation>لكل خادم عدا هذا الحاسوب نفسه.</translation>
    </message>
    <message>
        <source>Known. Leave it empty to go on using it</source>
        <translation>معروفة. اتركها فارغة لمواصلة استخدامها</translation>
    </message>
    <message>
        <source>For this session only, and to this proxy alone</source>
        <translation>لهذه الجلسة فقط، ولا تُرسل إلا إلى هذا الخادم الوكيل</translation>
    </message>
    <message>
        <source>Goes into the keychain (%1), and to this proxy alone</source>
        <translation>تُحفظ في سلسلة المفاتيح (%1)، ولا تُرسل إلا إلى هذا الخادم الوكيل</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code of the key</source>
        <translation>رمز QR للمفتاح</translation>
    </message>
    <message>
        <source>The same key stands beside it as text.</source>
        <translation>المفتاح نفسه مكتوب بجانبه كنص.</translation>
    </message>
</context>
<context>
    <name>RangeChooser</name>
    <message>
        <source>Range</source>
        <translation>النطاق الزمني</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>هذه الفترة</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>٧ أيام</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>٣٠ يومًا</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>٩٠ يومًا</translation>
    </message>
    <message>
        <source>365 days</source>
        <translation>٣٦٥ يومًا</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>مخصص</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one day to another</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>QDateEdit format</comment>
        <translation>dd/MM/yyyy</translation>
    </message>
    <message>
        <source>The server names no billing period for this account.</source>
        <translation>لا يذكر الخادم فترة فوترة لهذا الحساب.</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>ينتهي النطاق قبل أن يبدأ.</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Recent applications</source>
        <translation>التطبيقات الأخيرة</translation>
    </message>
    <message>
        <source>All recent items</source>
        <translation>كل العناصر الأخيرة</translation>
    </message>
    <message>
        <source>Applications appear here once you open them in the web console.</source>
        <translation>تظهر التطبيقات هنا بعد أن تفتحها في وحدة التحكم على الويب.</translation>
    </message>
    <message>
        <source>This server does not tell which applications were opened last.</source>
        <translation>لا يخبر هذا الخادم بالتطبيقات التي فُتحت أخيرًا.</translation>
    </message>
</context>
<context>
    <name>RecentKinds</name>
    <message>
        <source>Applications</source>
        <translation>التطبيقات</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>مهام سير العمل</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>لوحات المعلومات</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>المؤسسات</translation>
    </message>
    <message>
        <source>Search applications by name or id</source>
        <translation>البحث في التطبيقات بالاسم أو المعرّف</translation>
    </message>
    <message>
        <source>Search devices by name or id</source>
        <translation>البحث في الأجهزة بالاسم أو المعرّف</translation>
    </message>
    <message>
        <source>Search workflows by name or id</source>
        <translation>البحث في مهام سير العمل بالاسم أو المعرّف</translation>
    </message>
    <message>
        <source>Search dashboards by name or id</source>
        <translation>البحث في لوحات المعلومات بالاسم أو المعرّف</translation>
    </message>
    <message>
        <source>Search organizations by name or id</source>
        <translation>البحث في المؤسسات بالاسم أو المعرّف</translation>
    </message>
    <message>
        <source>No applications yet</source>
        <translation>لا تطبيقات بعد</translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>لا أجهزة بعد</translation>
    </message>
    <message>
        <source>No workflows yet</source>
        <translation>لا مهام سير عمل بعد</translation>
    </message>
    <message>
        <source>No dashboards yet</source>
        <translation>لا لوحات معلومات بعد</translation>
    </message>
    <message>
        <source>No organizations yet</source>
        <translation>لا مؤسسات بعد</translation>
    </message>
    <message>
        <source>Applications come here once you open them in the web console. You can also add one by its id.</source>
        <translation>تصل التطبيقات إلى هنا بعد أن تفتحها في وحدة التحكم على الويب. يمكنك أيضًا إضافة تطبيق بمعرّفه.</translation>
    </message>
    <message>
        <source>Devices come here once you open them in the web console. Choose another application above, or add a device by its id.</source>
        <translation>تصل الأجهزة إلى هنا بعد أن تفتحها في وحدة التحكم على الويب. اختر تطبيقًا آخر أعلاه، أو أضف جهازًا بمعرّفه.</translation>
    </message>
    <message>
        <source>Workflows come here once you open them in the web console. Choose another application above, or add a workflow by its id.</source>
        <translation>تصل مهام سير العمل إلى هنا بعد أن تفتحها في وحدة التحكم على الويب. اختر تطبيقًا آخر أعلاه، أو أضف سير عمل بمعرّفه.</translation>
    </message>
    <message>
        <source>Dashboards come here once you open them in the web console. You can also add one by its id.</source>
        <translation>تصل لوحات المعلومات إلى هنا بعد أن تفتحها في وحدة التحكم على الويب. يمكنك أيضًا إضافة لوحة بمعرّفها.</translation>
    </message>
    <message>
        <source>Organizations come here once you open them in the web console. You can also add one by its id.</source>
        <translation>تصل المؤسسات إلى هنا بعد أن تفتحها في وحدة التحكم على الويب. يمكنك أيضًا إضافة مؤسسة بمعرّفها.</translation>
    </message>
    <message>
        <source>Add an application by its id</source>
        <translation>إضافة تطبيق بمعرّفه</translation>
    </message>
    <message>
        <source>Add a device by its id</source>
        <translation>إضافة جهاز بمعرّفه</translation>
    </message>
    <message>
        <source>Add a workflow by its id</source>
        <translation>إضافة سير عمل بمعرّفه</translation>
    </message>
    <message>
        <source>Add a dashboard by its id</source>
        <translation>إضافة لوحة معلومات بمعرّفها</translation>
    </message>
    <message>
        <source>Add an organization by its id</source>
        <translation>إضافة مؤسسة بمعرّفها</translation>
    </message>
</context>
<context>
    <name>RecentListModel</name>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>The server sent no id</source>
        <translation>لم يرسل الخادم معرّفًا</translation>
    </message>
</context>
<context>
    <name>RecentPage</name>
    <message>
        <source>Recent items</source>
        <translation>العناصر الأخيرة</translation>
    </message>
    <message>
        <source>Any application</source>
        <translation>أي تطبيق</translation>
    </message>
    <message>
        <source>&amp;Add by id…</source>
        <translation>إضافة بالمعرّف (&amp;A)…</translation>
    </message>
    <message>
        <source>Kinds of items</source>
        <translation>أنواع العناصر</translation>
    </message>
    <message>
        <source>Opened in the web console</source>
        <translation>فُتح في وحدة التحكم على الويب</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is %1</source>
        <translation>تعذّر فتح متصفح. العنوان هو %1</translation>
    </message>
    <message>
        <source>The address of this server&apos;s web console is not known. Enter it in the settings.</source>
        <translation>عنوان وحدة التحكم على الويب لهذا الخادم غير معروف. أدخله في الإعدادات.</translation>
    </message>
    <message>
        <source>Recent items cannot be shown</source>
        <translation>لا يمكن عرض العناصر الأخيرة</translation>
    </message>
    <message>
        <source>Not offered by this server</source>
        <translation>غير متاح على هذا الخادم</translation>
    </message>
    <message>
        <source>The list could not be loaded</source>
        <translation>تعذّر تحميل القائمة</translation>
    </message>
    <message>
        <source>Something is being added already.</source>
        <translation>هناك إضافة جارية بالفعل.</translation>
    </message>
    <message>
        <source>Choose the application above first: it is part of the address in the web console.</source>
        <translation>اختر التطبيق أعلاه أولًا: فهو جزء من العنوان في وحدة التحكم على الويب.</translation>
    </message>
    <message>
        <source>“%1” is on the list</source>
        <translation>العنصر «%1» في القائمة</translation>
    </message>
    <message>
        <source>It is on the list</source>
        <translation>إنه في القائمة</translation>
    </message>
    <message>
        <source>%1 was not added. %2</source>
        <translation>لم تتم إضافة %1. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>تم نسخ العنوان</translation>
    </message>
</context>
<context>
    <name>RecentPanel</name>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>&amp;Open in the web console</source>
        <translation>فتح في وحدة التحكم على الويب (&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>نسخ المعرّف (&amp;I)</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>نسخ الاسم (&amp;N)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>لا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%Ln عناصر</numerusform>
            <numerusform>%Ln عنصرًا</numerusform>
            <numerusform>%Ln عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln item(s)</source>
        <translation>
            <numerusform>%1 من أصل %Ln</numerusform>
            <numerusform>%1 من أصل %Ln</numerusform>
            <numerusform>%1 من أصل %Ln</numerusform>
            <numerusform>%1 من أصل %Ln</numerusform>
            <numerusform>%1 من أصل %Ln</numerusform>
            <numerusform>%1 من أصل %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here fits “%1”.</source>
        <translation>لا شيء هنا يطابق «%1».</translation>
    </message>
    <message>
        <source>The server sent no id for this item.</source>
        <translation>لم يرسل الخادم معرّفًا لهذا العنصر.</translation>
    </message>
    <message>
        <source>Copy the id (%1)</source>
        <translation>نسخ المعرّف (%1)</translation>
    </message>
    <message>
        <source>Copy the name (%1)</source>
        <translation>نسخ الاسم (%1)</translation>
    </message>
    <message>
        <source>Id copied</source>
        <translation>تم نسخ المعرّف</translation>
    </message>
    <message>
        <source>Name copied</source>
        <translation>تم نسخ الاسم</translation>
    </message>
    <message>
        <source>Open in the web console (%1)</source>
        <comment>key</comment>
        <translation>فتح في وحدة التحكم على الويب (%1)</translation>
    </message>
</context>
<context>
    <name>RequestLogCard</name>
    <message>
        <source>Nothing has been asked of the server yet.</source>
        <translation>لم يُطلب شيء من الخادم بعد.</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>تحديث (&amp;U)</translation>
    </message>
    <message>
        <source>Update the requests</source>
        <translation>تحديث الطلبات</translation>
    </message>
    <message>
        <source>The last 500 of this run, the newest first. Neither what was sent nor what was answered is noted, and nothing is written to a file.</source>
        <translation>آخر ٥٠٠ طلب منذ بدء التشغيل، الأحدث أولًا. لا يُسجَّل ما أُرسل ولا ما أُجيب به، ولا يُكتب شيء في ملف.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
</context>
<context>
    <name>RequestLogModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 مللي ثانية</translation>
    </message>
</context>
<context>
    <name>ResourceListModel</name>
    <message>
        <source>%1, chosen. %2</source>
        <translation>%1، مختار. %2</translation>
    </message>
    <message>
        <source>%1, not chosen. %2</source>
        <translation>%1، غير مختار. %2</translation>
    </message>
    <message>
        <source>Not in your list: the server decides</source>
        <translation>ليس في قائمتك: القرار للخادم</translation>
    </message>
</context>
<context>
    <name>ResourcePicker</name>
    <message>
        <source>Search applications</source>
        <translation>البحث في التطبيقات</translation>
    </message>
    <message>
        <source>Search dashboards</source>
        <translation>البحث في لوحات المعلومات</translation>
    </message>
    <message>
        <source>Select all shown</source>
        <translation>تحديد كل المعروض</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>التطبيقات</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>لوحات المعلومات</translation>
    </message>
    <message>
        <source>Select all applications shown</source>
        <translation>تحديد كل التطبيقات المعروضة</translation>
    </message>
    <message>
        <source>Select all dashboards shown</source>
        <translation>تحديد كل لوحات المعلومات المعروضة</translation>
    </message>
    <message>
        <source>Choose no applications</source>
        <translation>عدم اختيار أي تطبيق</translation>
    </message>
    <message>
        <source>Choose no dashboards</source>
        <translation>عدم اختيار أي لوحة معلومات</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>المختار: %1 من %2</translation>
    </message>
    <message>
        <source>Nothing here fits the search.</source>
        <translation>لا شيء هنا يطابق البحث.</translation>
    </message>
    <message>
        <source>They may not be listed, but their ids can be pasted.</source>
        <translation>لا يُسمح بسردها، لكن يمكن لصق معرّفاتها.</translation>
    </message>
    <message>
        <source>You own no applications.</source>
        <translation>لا تملك تطبيقات.</translation>
    </message>
    <message>
        <source>You own no dashboards.</source>
        <translation>لا تملك لوحات معلومات.</translation>
    </message>
    <message>
        <source>One transfer takes at most %1 applications: move these first, then the rest.</source>
        <translation>تستوعب عملية النقل الواحدة %1 من التطبيقات على الأكثر: انقل هذه أولًا، ثم الباقي.</translation>
    </message>
    <message>
        <source>One transfer takes at most %1 dashboards: move these first, then the rest.</source>
        <translation>تستوعب عملية النقل الواحدة %1 من لوحات المعلومات على الأكثر: انقل هذه أولًا، ثم الباقي.</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>Check &amp;again</source>
        <translation>التحقق مجددًا (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Try again with what is still here</source>
        <translation>إعادة المحاولة بما لا يزال هنا (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>تم (&amp;D)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Done. Looking at what has moved…</source>
        <translation>تم. جارٍ الاطلاع على ما نُقل…</translation>
    </message>
    <message>
        <source>It is not known whether anything has moved</source>
        <translation>لا يُعرف هل نُقل أي شيء</translation>
    </message>
    <message>
        <source>Both lists are fetched anew.</source>
        <translation>جارٍ جلب القائمتين من جديد.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was lost. Looking at what is still yours…</source>
        <translation>ضاعت إجابة الخادم. جارٍ الاطلاع على ما لا يزال لك…</translation>
    </message>
    <message>
        <source>The answer was lost, but your lists tell what has happened.</source>
        <translation>ضاعت الإجابة، لكن قائمتيك تبيّنان ما حدث.</translation>
    </message>
    <message>
        <source>The server says that it is done</source>
        <translation>يقول الخادم إن العملية تمت</translation>
    </message>
    <message>
        <source>None of the ids was in your lists, so your lists cannot tell.</source>
        <translation>لم يكن أي من المعرّفات في قائمتيك، لذا لا يمكنهما بيان ما حدث.</translation>
    </message>
    <message>
        <source>It has moved</source>
        <translation>تم النقل</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln have moved</source>
        <translation>
            <numerusform>لم يُنقل شيء</numerusform>
            <numerusform>نُقل العنصر الوحيد</numerusform>
            <numerusform>نُقل العنصران كلاهما</numerusform>
            <numerusform>نُقلت جميع العناصر (%Ln)</numerusform>
            <numerusform>نُقلت جميع العناصر (%Ln)</numerusform>
            <numerusform>نُقلت جميع العناصر (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>New owner: %1.</source>
        <translation>المالك الجديد: %1.</translation>
    </message>
    <message>
        <source>Nothing has moved</source>
        <translation>لم يُنقل شيء</translation>
    </message>
    <message>
        <source>The server said yes, but everything is still yours. It may take a moment: check again before you try again.</source>
        <translation>وافق الخادم، لكن كل شيء لا يزال لك. قد يستغرق الأمر لحظات: تحقق مرة أخرى قبل إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was lost, and everything is still yours. The server may still be at work on it: check again in a moment before you try again.</source>
        <translation>ضاعت إجابة الخادم، وكل شيء لا يزال لك. ربما لا يزال الخادم يعمل على ذلك: تحقق مرة أخرى بعد لحظات قبل إعادة المحاولة.</translation>
    </message>
    <message>
        <source>New owner: %1. The others are still yours.</source>
        <translation>المالك الجديد: %1. البقية لا تزال لك.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>لوحة معلومات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>المنقول: %Ln</numerusform>
            <numerusform>المنقول: %Ln</numerusform>
            <numerusform>المنقول: %Ln</numerusform>
            <numerusform>المنقول: %Ln</numerusform>
            <numerusform>المنقول: %Ln</numerusform>
            <numerusform>المنقول: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still here</source>
        <translation>
            <numerusform>لا يزال هنا: %Ln</numerusform>
            <numerusform>لا يزال هنا: %Ln</numerusform>
            <numerusform>لا يزال هنا: %Ln</numerusform>
            <numerusform>لا يزال هنا: %Ln</numerusform>
            <numerusform>لا يزال هنا: %Ln</numerusform>
            <numerusform>لا يزال هنا: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be checked: in none of your lists before</source>
        <translation>
            <numerusform>لا شيء يتعذّر التحقق منه</numerusform>
            <numerusform>عنصر واحد يتعذّر التحقق منه: لم يكن في أي من قائمتيك من قبل</numerusform>
            <numerusform>عنصران يتعذّر التحقق منهما: لم يكونا في أي من قائمتيك من قبل</numerusform>
            <numerusform>%Ln عناصر يتعذّر التحقق منها: لم تكن في أي من قائمتيك من قبل</numerusform>
            <numerusform>%Ln عنصرًا يتعذّر التحقق منها: لم تكن في أي من قائمتيك من قبل</numerusform>
            <numerusform>%Ln عنصر يتعذّر التحقق منها: لم تكن في أي من قائمتيك من قبل</numerusform>
        </translation>
    </message>
    <message>
        <source>Your lists could not be fetched to see for themselves. %1</source>
        <translation>تعذّر جلب قائمتيك للتحقق منهما. %1</translation>
    </message>
    <message>
        <source>Moved: %1 of %2</source>
        <translation>المنقول: %1 من %2</translation>
    </message>
</context>
<context>
    <name>ReviewStep</name>
    <message>
        <source>What moves</source>
        <translation>ما يُنقل</translation>
    </message>
    <message>
        <source>Dashboards and their applications</source>
        <translation>لوحات المعلومات وتطبيقاتها</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>To the user %1</source>
        <translation>إلى المستخدم %1</translation>
    </message>
    <message>
        <source>To the organization %1</source>
        <translation>إلى المؤسسة %1</translation>
    </message>
    <message>
        <source>Nobody can look up here who that is. You cannot take anything back yourself.</source>
        <translation>لا يمكن هنا معرفة من هو. لا يمكنك استعادة أي شيء بنفسك.</translation>
    </message>
    <message>
        <source>From then on it belongs to the organization, and its roles decide who may do what with it. You cannot take anything back from this page.</source>
        <translation>بعدها يصبح ملكًا للمؤسسة، وتحدد أدوارها من يجوز له أن يفعل ماذا به. لا يمكنك استعادة أي شيء من هذه الصفحة.</translation>
    </message>
    <message>
        <source>Your role there is %1: the server may well refuse. %2</source>
        <translation>دورك هناك «%1»: قد يرفض الخادم. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s) not in your lists: what they are could not be looked up, and is left out of everything below.</source>
        <translation>
            <numerusform>لا معرّفات خارج قائمتيك.</numerusform>
            <numerusform>معرّف واحد ليس في قائمتيك: تعذّرت معرفة ما هو، وهو غير مشمول في كل ما يلي.</numerusform>
            <numerusform>معرّفان ليسا في قائمتيك: تعذّرت معرفة ما هما، وهما غير مشمولين في كل ما يلي.</numerusform>
            <numerusform>%Ln معرّفات ليست في قائمتيك: تعذّرت معرفة ما هي، وهي غير مشمولة في كل ما يلي.</numerusform>
            <numerusform>%Ln معرّفًا ليست في قائمتيك: تعذّرت معرفة ما هي، وهي غير مشمولة في كل ما يلي.</numerusform>
            <numerusform>%Ln معرّف ليست في قائمتيك: تعذّرت معرفة ما هي، وهي غير مشمولة في كل ما يلي.</numerusform>
        </translation>
    </message>
    <message>
        <source>A dashboard breaks where it is parted from an application whose data it shows. It works again once both have the same owner.</source>
        <translation>تتعطل لوحة المعلومات عند فصلها عن تطبيق تعرض بياناته. وتعود إلى العمل متى صار لكليهما المالك نفسه.</translation>
    </message>
    <message>
        <source>No dashboard is parted from an application of yours.</source>
        <translation>لا تُفصل أي لوحة معلومات عن تطبيق لك.</translation>
    </message>
    <message>
        <source>No dashboard is parted from its applications.</source>
        <translation>لا تُفصل أي لوحة معلومات عن تطبيقاتها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dashboard(s) that move(s) will break</source>
        <translation>
            <numerusform>لن تتعطل أي لوحة معلومات منقولة</numerusform>
            <numerusform>ستتعطل لوحة معلومات منقولة واحدة</numerusform>
            <numerusform>ستتعطل لوحتا معلومات منقولتان</numerusform>
            <numerusform>ستتعطل %Ln لوحات معلومات منقولة</numerusform>
            <numerusform>ستتعطل %Ln لوحة معلومات منقولة</numerusform>
            <numerusform>ستتعطل %Ln لوحة معلومات منقولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dashboard(s) that stay(s) will break</source>
        <translation>
            <numerusform>لن تتعطل أي لوحة معلومات باقية</numerusform>
            <numerusform>ستتعطل لوحة معلومات باقية واحدة</numerusform>
            <numerusform>ستتعطل لوحتا معلومات باقيتان</numerusform>
            <numerusform>ستتعطل %Ln لوحات معلومات باقية</numerusform>
            <numerusform>ستتعطل %Ln لوحة معلومات باقية</numerusform>
            <numerusform>ستتعطل %Ln لوحة معلومات باقية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dashboard(s) show(s) applications that are not yours; nobody here can tell whether that works</source>
        <translation>
            <numerusform>لا لوحات تعرض تطبيقات ليست لك</numerusform>
            <numerusform>لوحة معلومات واحدة تعرض تطبيقات ليست لك؛ لا يمكن هنا معرفة هل ينجح ذلك</numerusform>
            <numerusform>لوحتا معلومات تعرضان تطبيقات ليست لك؛ لا يمكن هنا معرفة هل ينجح ذلك</numerusform>
            <numerusform>%Ln لوحات معلومات تعرض تطبيقات ليست لك؛ لا يمكن هنا معرفة هل ينجح ذلك</numerusform>
            <numerusform>%Ln لوحة معلومات تعرض تطبيقات ليست لك؛ لا يمكن هنا معرفة هل ينجح ذلك</numerusform>
            <numerusform>%Ln لوحة معلومات تعرض تطبيقات ليست لك؛ لا يمكن هنا معرفة هل ينجح ذلك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move the %Ln application(s) too</source>
        <translation>
            <numerusform>نقل التطبيقات أيضًا</numerusform>
            <numerusform>نقل التطبيق أيضًا</numerusform>
            <numerusform>نقل التطبيقين أيضًا</numerusform>
            <numerusform>نقل %Ln تطبيقات أيضًا</numerusform>
            <numerusform>نقل %Ln تطبيقًا أيضًا</numerusform>
            <numerusform>نقل %Ln تطبيق أيضًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move the %Ln dashboard(s) too</source>
        <translation>
            <numerusform>نقل اللوحات أيضًا</numerusform>
            <numerusform>نقل لوحة المعلومات أيضًا</numerusform>
            <numerusform>نقل لوحتي المعلومات أيضًا</numerusform>
            <numerusform>نقل %Ln لوحات معلومات أيضًا</numerusform>
            <numerusform>نقل %Ln لوحة معلومات أيضًا</numerusform>
            <numerusform>نقل %Ln لوحة معلومات أيضًا</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 من %3)</translation>
    </message>
    <message>
        <source>The destination would go over its limits: %1. The server will most likely refuse.</source>
        <translation>ستتجاوز الوجهة حدودها: %1. سيرفض الخادم على الأرجح.</translation>
    </message>
    <message>
        <source>The destination&apos;s limits are not known; the server checks them.</source>
        <translation>حدود الوجهة غير معروفة؛ ويتحقق منها الخادم.</translation>
    </message>
    <message>
        <source>At the destination</source>
        <translation>في الوجهة</translation>
    </message>
    <message>
        <source>At the destination; its limits are not known, the server checks them.</source>
        <translation>في الوجهة؛ حدودها غير معروفة، ويتحقق منها الخادم.</translation>
    </message>
    <message>
        <source>Your own account</source>
        <translation>حسابك أنت</translation>
    </message>
    <message>
        <source>Your own account; its limits could not be looked up.</source>
        <translation>حسابك أنت؛ تعذّر الاطلاع على حدوده.</translation>
    </message>
    <message>
        <source>Would stay with you: %1</source>
        <comment>one or several applications</comment>
        <translation>يبقى لديك: %1</translation>
    </message>
    <message>
        <source>Would be gone: %1</source>
        <comment>one or several applications</comment>
        <translation>ينتقل عنك: %1</translation>
    </message>
    <message>
        <source>Shows: %1</source>
        <comment>one or several applications</comment>
        <translation>تعرض: %1</translation>
    </message>
</context>
<context>
    <name>SaveOutcome</name>
    <message>
        <source>It is not known whether this was saved. %1</source>
        <translation>لا يُعرف هل تم الحفظ. %1</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>التحقق الآن</translation>
    </message>
    <message>
        <source>Not saved: see the fields marked below.</source>
        <translation>لم يتم الحفظ: راجع الحقول المعلَّمة أدناه.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>لم يتم الحفظ. %1</translation>
    </message>
</context>
<context>
    <name>ScopeWords</name>
    <message>
        <source>Everything on your account</source>
        <translation>كل شيء في حسابك</translation>
    </message>
    <message>
        <source>Everything on your account, within the token&apos;s bounds</source>
        <translation>كل شيء في حسابك، ضمن حدود رمز الوصول</translation>
    </message>
    <message>
        <source>What the command-line tool needs</source>
        <translation>ما تحتاج إليه أداة سطر الأوامر</translation>
    </message>
    <message>
        <source>Reading everything, changing nothing</source>
        <translation>قراءة كل شيء دون تغيير أي شيء</translation>
    </message>
    <message>
        <source>Everything that is yours alone, nothing of organizations</source>
        <translation>كل ما هو لك وحدك، دون ما يخص المؤسسات</translation>
    </message>
    <message>
        <source>Everything that is yours alone, within the token&apos;s bounds</source>
        <translation>كل ما هو لك وحدك، ضمن حدود رمز الوصول</translation>
    </message>
    <message>
        <source>Reading what is yours alone, changing nothing</source>
        <translation>قراءة ما هو لك وحدك دون تغيير أي شيء</translation>
    </message>
    <message>
        <source>Everything about your profile, security and usage</source>
        <translation>كل ما يخص ملفك الشخصي وأمانك واستخدامك</translation>
    </message>
    <message>
        <source>Listing the applications</source>
        <translation>سرد التطبيقات</translation>
    </message>
    <message>
        <source>Listing the dashboards</source>
        <translation>سرد لوحات المعلومات</translation>
    </message>
    <message>
        <source>Listing the organizations</source>
        <translation>سرد المؤسسات</translation>
    </message>
    <message>
        <source>Adding to the recent items</source>
        <translation>الإضافة إلى العناصر الأخيرة</translation>
    </message>
    <message>
        <source>Changing the password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Connecting GitHub</source>
        <translation>الاتصال مع GitHub</translation>
    </message>
    <message>
        <source>Deleting the account</source>
        <translation>حذف الحساب</translation>
    </message>
    <message>
        <source>Reading how many devices there are</source>
        <translation>قراءة عدد الأجهزة</translation>
    </message>
    <message>
        <source>Turning two-factor off</source>
        <translation>إيقاف المصادقة الثنائية</translation>
    </message>
    <message>
        <source>Disconnecting GitHub</source>
        <translation>قطع الاتصال مع GitHub</translation>
    </message>
    <message>
        <source>Turning two-factor on</source>
        <translation>تفعيل المصادقة الثنائية</translation>
    </message>
    <message>
        <source>Reading the recent items</source>
        <translation>قراءة العناصر الأخيرة</translation>
    </message>
    <message>
        <source>Preparing two-factor</source>
        <translation>تحضير المصادقة الثنائية</translation>
    </message>
    <message>
        <source>Reading the profile</source>
        <translation>قراءة الملف الشخصي</translation>
    </message>
    <message>
        <source>Reading one invite</source>
        <translation>قراءة دعوة واحدة</translation>
    </message>
    <message>
        <source>Reading the invites</source>
        <translation>قراءة الدعوات</translation>
    </message>
    <message>
        <source>Reading the notebook minutes</source>
        <translation>قراءة دقائق الدفاتر</translation>
    </message>
    <message>
        <source>Changing the profile</source>
        <translation>تغيير الملف الشخصي</translation>
    </message>
    <message>
        <source>Reading the payloads by type</source>
        <translation>قراءة الحمولات حسب النوع</translation>
    </message>
    <message>
        <source>Reading the payloads by day</source>
        <translation>قراءة الحمولات حسب اليوم</translation>
    </message>
    <message>
        <source>Renewing this sign-in</source>
        <translation>تجديد تسجيل الدخول هذا</translation>
    </message>
    <message>
        <source>Answering invites</source>
        <translation>الرد على الدعوات</translation>
    </message>
    <message>
        <source>Transferring applications and dashboards</source>
        <translation>نقل التطبيقات ولوحات المعلومات</translation>
    </message>
    <message>
        <source>Having the verification sent</source>
        <translation>طلب إرسال رسالة التحقق</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>This token lacks %1: what needs that cannot be used here.</source>
        <translation>رمز الوصول هذا ينقصه %1: لا يمكن هنا استخدام ما يحتاج إلى ذلك.</translation>
    </message>
    <message>
        <source>The security of your account could not be loaded</source>
        <translation>تعذّر تحميل أمان حسابك</translation>
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
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>items of a list so far, the next</comment>
        <extracomment>A list whose items hold commas: only the semicolon between two.</extracomment>
        <translation>%1؛ %2</translation>
    </message>
</context>
<context>
    <name>ServerChooser</name>
    <message>
        <source>Server &amp;address</source>
        <translation>عنوان الخادم (&amp;A)</translation>
    </message>
    <message>
        <source>Another server…</source>
        <translation>خادم آخر…</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>الخادم (&amp;V)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>An address like https://api.example.com; plain http:// is for this computer only</source>
        <translation>عنوان مثل https://api.example.com؛ أما http://‎ غير المشفَّر فهو لهذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address, like https://api.example.com</source>
        <translation>أدخل عنوان الخادم، مثل https://api.example.com</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>An API token cannot be renewed: when it ends, make another one in the web console and sign in with that.</source>
        <translation>لا يمكن تجديد رمز API: عند انتهائه، أنشئ رمزًا آخر في وحدة التحكم على الويب وسجّل الدخول به.</translation>
    </message>
    <message>
        <source>Sign out here</source>
        <translation>تسجيل الخروج هنا</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>هذه الجلسة</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>Allows</source>
        <translation>الصلاحيات</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>Label before where the sign-in is kept: &quot;in the keychain (…)&quot;, &quot;for this session only&quot;.</extracomment>
        <translation>مكان الحفظ</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>not known here; the server decides each time</source>
        <translation>غير معروف هنا؛ يقرر الخادم في كل مرة</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وعنصر آخر</numerusform>
            <numerusform>%1 وعنصران آخران</numerusform>
            <numerusform>%1 و%Ln عناصر أخرى</numerusform>
            <numerusform>%1 و%Ln عنصرًا آخر</numerusform>
            <numerusform>%1 و%Ln عنصر آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>عرض أقل</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>for this session only: nothing is left on this computer</source>
        <translation>لهذه الجلسة فقط: لا يبقى شيء على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Renewing…</source>
        <translation>جارٍ التجديد…</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>تجديد الآن</translation>
    </message>
    <message>
        <source>Sign-in renewed</source>
        <translation>تم تجديد تسجيل الدخول</translation>
    </message>
    <message>
        <source>Not renewed; the present sign-in goes on. %1</source>
        <translation>لم يتم التجديد؛ يستمر تسجيل الدخول الحالي. %1</translation>
    </message>
    <message>
        <source>on its way into the keychain (%1)…</source>
        <translation>جارٍ الحفظ في سلسلة المفاتيح (%1)…</translation>
    </message>
    <message>
        <source>in the keychain (%1)</source>
        <comment>the sign-in is kept</comment>
        <translation>في سلسلة المفاتيح (%1)</translation>
    </message>
    <message>
        <source>for this session only.</source>
        <translation>لهذه الجلسة فقط.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Kind of settings</source>
        <translation>نوع الإعدادات</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>بيئة تجريبية</translation>
    </message>
    <message>
        <source>A demonstration on this computer. Nothing here is real, nothing is kept.</source>
        <translation>عرض تجريبي على هذا الحاسوب. لا شيء هنا حقيقي، ولا يُحتفظ بشيء.</translation>
    </message>
    <message>
        <source>Not reached: %1</source>
        <translation>تعذّر الوصول: %1</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>هذه الجلسة فقط</translation>
    </message>
    <message>
        <source>The sign-in could not be put into the keychain</source>
        <translation>تعذّر حفظ تسجيل الدخول في سلسلة المفاتيح</translation>
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
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>The server no longer accepts this sign-in: it expired, or was ended elsewhere. What you were doing is still there.</source>
        <translation>لم يعد الخادم يقبل تسجيل الدخول هذا: انتهت صلاحيته، أو أُنهي في مكان آخر. ما كنت تفعله لا يزال هنا.</translation>
    </message>
    <message>
        <source>Sign in with another account</source>
        <translation>تسجيل الدخول بحساب آخر</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Look at the page first. Nothing can be loaded or saved until you sign in again.</source>
        <translation>الاطلاع على الصفحة أولًا. لا يمكن تحميل أي شيء أو حفظه حتى تسجّل الدخول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Pass&amp;word</source>
        <translation>كلمة المرور (&amp;W)</translation>
    </message>
    <message>
        <source>API &amp;token</source>
        <translation>رمز API (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>البريد الإلكتروني (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة المرور (&amp;P)</translation>
    </message>
    <message>
        <source>Two-factor &amp;code</source>
        <translation>رمز المصادقة الثنائية (&amp;C)</translation>
    </message>
    <message>
        <source>API t&amp;oken</source>
        <translation>رمز API (&amp;O)</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The server is taking its time…</source>
        <translation>يستغرق الخادم وقتًا…</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>تجربة العرض التجريبي (&amp;D)</translation>
    </message>
    <message>
        <source>Enter your e-mail address</source>
        <translation>أدخل بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>Enter your password</source>
        <translation>أدخل كلمة مرورك</translation>
    </message>
    <message>
        <source>Made in the web console under your user settings. For accounts with single sign-on, and for looking without changing: a read-only token is enough.</source>
        <translation>يُنشأ في وحدة التحكم على الويب ضمن إعدادات المستخدم. للحسابات ذات الدخول الموحَّد (SSO)، وللاطلاع دون تغيير: يكفي رمز للقراءة فقط.</translation>
    </message>
    <message>
        <source>In the demo it is %1</source>
        <translation>في العرض التجريبي هي %1</translation>
    </message>
    <message>
        <source>This token is of another account. Signing in with it would close what you were doing; choose “Sign in with another account” first if that is what you want.</source>
        <translation>رمز الوصول هذا لحساب آخر. تسجيل الدخول به يغلق ما كنت تفعله؛ إن كان هذا ما تريده، فاختر أولًا «تسجيل الدخول بحساب آخر».</translation>
    </message>
    <message>
        <source>This address signs in through your organization&apos;s single sign-on, which works in the web console only. Make an API token there, then choose “API token” and paste it here.</source>
        <translation>يسجّل هذا العنوان الدخول عبر الدخول الموحَّد (SSO) في مؤسستك، وهو لا يعمل إلا في وحدة التحكم على الويب. أنشئ هناك رمز API، ثم اختر «رمز API» والصقه هنا.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>&amp;Network…</source>
        <translation>الشبكة (&amp;N)…</translation>
    </message>
    <message>
        <source>Proxy, certificate authorities and time-outs</source>
        <translation>الخادم الوكيل وجهات إصدار الشهادات والمهلات</translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation>إعدادات الشبكة…</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Account&amp;s on this computer</source>
        <translation>الحسابات على هذا الحاسوب (&amp;S)</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>رجوع إلى %1</translation>
    </message>
    <message>
        <source>You are still signed in there (Esc)</source>
        <translation>لا تزال مسجّل الدخول هناك (Esc)</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>SkeletonLines</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Strength: %1</source>
        <translation>القوة: %1</translation>
    </message>
    <message>
        <source>Strength: nothing typed yet</source>
        <translation>القوة: لم يُكتب شيء بعد</translation>
    </message>
    <message>
        <source>Strength</source>
        <comment>of a password, while nothing is typed</comment>
        <translation>القوة</translation>
    </message>
</context>
<context>
    <name>TokenAdvice</name>
    <message>
        <source>Paste an API token</source>
        <translation>الصق رمز API</translation>
    </message>
    <message>
        <source>This token says that it is for %1, not for %2. Go on only if you know that %2 takes such tokens; else choose the server %1 above.</source>
        <translation>يذكر رمز الوصول هذا أنه مخصص لـ %1 وليس لـ %2. لا تتابع إلا إذا كنت تعرف أن %2 يقبل مثل هذه الرموز؛ وإلا فاختر الخادم %1 أعلاه.</translation>
    </message>
    <message>
        <source>A read-only token: you can look at everything and change nothing.</source>
        <translation>رمز للقراءة فقط: يمكنك الاطلاع على كل شيء دون تغيير شيء.</translation>
    </message>
    <message>
        <source>What does not belong to the token (“Bearer”, quotes, spaces) is left out.</source>
        <translation>يُستبعد ما لا ينتمي إلى الرمز («Bearer» وعلامات الاقتباس والمسافات).</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>No sign-in within 30 seconds</source>
        <translation>لم يتم تسجيل الدخول خلال ٣٠ ثانية</translation>
    </message>
    <message>
        <source>The page %1 was not there within 30 seconds</source>
        <translation>لم تظهر الصفحة %1 خلال ٣٠ ثانية</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>لا يمكن إنشاء المجلد %1</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>لا يمكن كتابة %1</translation>
    </message>
    <message>
        <source>These pages show an error: %1</source>
        <translation>تعرض هذه الصفحات خطأ: %1</translation>
    </message>
</context>
<context>
    <name>TransferDetails</name>
    <message>
        <source>Open. Press to close the list.</source>
        <translation>مفتوحة. اضغط لإغلاق القائمة.</translation>
    </message>
    <message>
        <source>Closed. Press to open the list.</source>
        <translation>مغلقة. اضغط لفتح القائمة.</translation>
    </message>
</context>
<context>
    <name>TransferLimits</name>
    <message>
        <source>Over the limit</source>
        <translation>فوق الحد</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Gets less</source>
        <translation>ينقص</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>ضمن الحد</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيّر</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>بعد النقل</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Transfer</source>
        <translation>النقل</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>الاختيار</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Nothing to transfer</source>
        <translation>لا شيء للنقل</translation>
    </message>
    <message>
        <source>You own no applications and no dashboards. What belongs to an organization cannot be moved from here.</source>
        <translation>لا تملك تطبيقات ولا لوحات معلومات. ما تملكه مؤسسة لا يمكن نقله من هنا.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>This token may not list your applications and dashboards. What moves has to be named by its id, and afterwards nobody can look here whether it has moved.</source>
        <translation>لا يُسمح لرمز الوصول هذا بسرد تطبيقاتك ولوحات معلوماتك. يجب تسمية ما يُنقل بمعرّفه، وبعدها لا يمكن لأحد أن يرى هنا هل نُقل.</translation>
    </message>
    <message>
        <source>Not offered by this server</source>
        <translation>غير متاح على هذا الخادم</translation>
    </message>
    <message>
        <source>This server has no lists of applications and dashboards to choose from. It runs another version of the platform.</source>
        <translation>ليست لدى هذا الخادم قوائم تطبيقات ولوحات معلومات للاختيار منها. إنه يشغّل إصدارًا آخر من المنصة.</translation>
    </message>
    <message>
        <source>Your applications and dashboards could not be loaded</source>
        <translation>تعذّر تحميل تطبيقاتك ولوحات معلوماتك</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the chosen is/are no longer yours and was/were taken out.</source>
        <translation>
            <numerusform>كل المختار لا يزال لك.</numerusform>
            <numerusform>لم يعد عنصر مختار واحد لك فأُزيل.</numerusform>
            <numerusform>لم يعد عنصران مختاران لك فأُزيلا.</numerusform>
            <numerusform>لم تعد %Ln عناصر مختارة لك فأُزيلت.</numerusform>
            <numerusform>لم يعد %Ln عنصرًا مختارًا لك فأُزيلت.</numerusform>
            <numerusform>لم يعد %Ln عنصر مختار لك فأُزيلت.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can look and plan, but not move anything. %1</source>
        <translation>يمكنك الاطلاع والتخطيط دون نقل أي شيء. %1</translation>
    </message>
    <message>
        <source>Nothing was moved. “Transfer” says why.</source>
        <translation>لم يُنقل شيء. تذكر صفحة «النقل» السبب.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found no room: one transfer takes at most %1 of each kind.</source>
        <translation>
            <numerusform>وجد كل شيء مكانًا: تستوعب عملية النقل الواحدة %1 على الأكثر من كل نوع.</numerusform>
            <numerusform>لم يجد عنصر واحد مكانًا: تستوعب عملية النقل الواحدة %1 على الأكثر من كل نوع.</numerusform>
            <numerusform>لم يجد عنصران مكانًا: تستوعب عملية النقل الواحدة %1 على الأكثر من كل نوع.</numerusform>
            <numerusform>لم تجد %Ln عناصر مكانًا: تستوعب عملية النقل الواحدة %1 على الأكثر من كل نوع.</numerusform>
            <numerusform>لم يجد %Ln عنصرًا مكانًا: تستوعب عملية النقل الواحدة %1 على الأكثر من كل نوع.</numerusform>
            <numerusform>لم يجد %Ln عنصر مكانًا: تستوعب عملية النقل الواحدة %1 على الأكثر من كل نوع.</numerusform>
        </translation>
    </message>
    <message>
        <source>These lists are of an earlier time. They have to come anew before anything moves.</source>
        <translation>هذه القوائم من وقت سابق. يجب جلبها من جديد قبل نقل أي شيء.</translation>
    </message>
</context>
<context>
    <name>TransferWords</name>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>لا أجهزة</numerusform>
            <numerusform>جهاز واحد</numerusform>
            <numerusform>جهازان</numerusform>
            <numerusform>%Ln أجهزة</numerusform>
            <numerusform>%Ln جهازًا</numerusform>
            <numerusform>%Ln جهاز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workflow(s)</source>
        <translation>
            <numerusform>لا مهام سير عمل</numerusform>
            <numerusform>مهمة سير عمل واحدة</numerusform>
            <numerusform>مهمتا سير عمل</numerusform>
            <numerusform>%Ln مهام سير عمل</numerusform>
            <numerusform>%Ln مهمة سير عمل</numerusform>
            <numerusform>%Ln مهمة سير عمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s) not yours</source>
        <translation>
            <numerusform>لا تطبيقات ليست لك</numerusform>
            <numerusform>تطبيق واحد ليس لك</numerusform>
            <numerusform>تطبيقان ليسا لك</numerusform>
            <numerusform>%Ln تطبيقات ليست لك</numerusform>
            <numerusform>%Ln تطبيقًا ليست لك</numerusform>
            <numerusform>%Ln تطبيق ليست لك</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows no application</source>
        <translation>لا تعرض أي تطبيق</translation>
    </message>
    <message>
        <source>Shows %1</source>
        <translation>تعرض: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s)</source>
        <translation>
            <numerusform>لا تطبيقات</numerusform>
            <numerusform>تطبيق واحد</numerusform>
            <numerusform>تطبيقان</numerusform>
            <numerusform>%Ln تطبيقات</numerusform>
            <numerusform>%Ln تطبيقًا</numerusform>
            <numerusform>%Ln تطبيق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dashboard(s)</source>
        <translation>
            <numerusform>لا لوحات معلومات</numerusform>
            <numerusform>لوحة معلومات واحدة</numerusform>
            <numerusform>لوحتا معلومات</numerusform>
            <numerusform>%Ln لوحات معلومات</numerusform>
            <numerusform>%Ln لوحة معلومات</numerusform>
            <numerusform>%Ln لوحة معلومات</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>التطبيقات</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>لوحات المعلومات</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>مهام سير العمل</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Device recipes</source>
        <translation>وصفات الأجهزة</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Collaborate</source>
        <translation>تعاون</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>عرض فقط</translation>
    </message>
    <message>
        <source>No default role</source>
        <translation>بلا دور افتراضي</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>&amp;Open Conta</source>
        <translation>فتح Conta (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء (&amp;Q)</translation>
    </message>
</context>
<context>
    <name>TwoFactorCard</name>
    <message>
        <source>Turn on…</source>
        <translation>تفعيل…</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>إيقاف…</translation>
    </message>
    <message>
        <source>Two-factor authentication</source>
        <translation>المصادقة الثنائية</translation>
    </message>
    <message>
        <source>Your organization&apos;s single sign-on asks for a second factor, or does not: that is set there.</source>
        <translation>يطلب الدخول الموحَّد (SSO) في مؤسستك عاملًا ثانيًا أو لا يطلبه: يُضبط ذلك هناك.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>The server does not say whether it is on.</source>
        <translation>لا يذكر الخادم هل هي مفعّلة.</translation>
    </message>
    <message>
        <source>Signing in takes your password and a code from your authenticator.</source>
        <translation>يتطلب تسجيل الدخول كلمة مرورك ورمزًا من تطبيق المصادقة.</translation>
    </message>
    <message>
        <source>Whoever learns your password can sign in. With two-factor authentication that takes a code from your phone as well.</source>
        <translation>من يعرف كلمة مرورك يستطيع تسجيل الدخول. ومع المصادقة الثنائية يلزمه أيضًا رمز من هاتفك.</translation>
    </message>
</context>
<context>
    <name>TwoFactorOffDialog</name>
    <message>
        <source>Turn off two-factor authentication?</source>
        <translation>إيقاف المصادقة الثنائية؟</translation>
    </message>
    <message>
        <source>Your password alone will then be enough to sign in: whoever learns it, from a leak or from a false sign-in page, is in.</source>
        <translation>عندها تكفي كلمة مرورك وحدها لتسجيل الدخول: فمن يعرفها، من تسريب أو من صفحة تسجيل دخول مزيفة، يستطيع الدخول.</translation>
    </message>
    <message>
        <source>Organizations that require two-factor authentication may lock you out of what is theirs until it is on again.</source>
        <translation>قد تمنعك المؤسسات التي تشترط المصادقة الثنائية من الوصول إلى ما لديها حتى تُفعَّل من جديد.</translation>
    </message>
    <message>
        <source>The key in your authenticator is worth nothing afterwards. Turning it on again makes a new one.</source>
        <translation>لن تكون للمفتاح في تطبيق المصادقة قيمة بعد ذلك. تفعيلها من جديد ينشئ مفتاحًا جديدًا.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Turning off…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Two-factor authentication had been turned off already</source>
        <translation>كانت المصادقة الثنائية قد أُوقفت بالفعل</translation>
    </message>
    <message>
        <source>Two-factor authentication is off; only the server&apos;s answer had been lost</source>
        <translation>المصادقة الثنائية متوقفة؛ إجابة الخادم وحدها هي التي ضاعت</translation>
    </message>
    <message>
        <source>Two-factor authentication is off</source>
        <translation>المصادقة الثنائية متوقفة</translation>
    </message>
    <message>
        <source>It is not certain whether two-factor authentication is off: keep your authenticator for now</source>
        <translation>ليس مؤكدًا هل المصادقة الثنائية متوقفة: احتفظ بتطبيق المصادقة في الوقت الحالي</translation>
    </message>
    <message>
        <source>Nothing was changed: two-factor authentication stays on</source>
        <translation>لم يتغيّر شيء: تبقى المصادقة الثنائية مفعّلة</translation>
    </message>
    <message>
        <source>Turn o&amp;ff</source>
        <translation>إيقاف (&amp;F)</translation>
    </message>
</context>
<context>
    <name>TwoFactorWizard</name>
    <message>
        <source>What changes</source>
        <translation>ما الذي يتغيّر</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Password and code</source>
        <translation>كلمة المرور والرمز</translation>
    </message>
    <message>
        <source>Turn on two-factor authentication</source>
        <translation>تفعيل المصادقة الثنائية</translation>
    </message>
    <message>
        <source>Your password, and the code that your authenticator shows for the new key, prove that you can sign in with both. Only then is it turned on.</source>
        <translation>كلمة مرورك، والرمز الذي يعرضه تطبيق المصادقة للمفتاح الجديد، يثبتان أنك تستطيع تسجيل الدخول بهما معًا. عندها فقط يتم التفعيل.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>رجوع (&amp;B)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>متابعة (&amp;C)</translation>
    </message>
    <message>
        <source>Turning on…</source>
        <translation>جارٍ التفعيل…</translation>
    </message>
    <message>
        <source>It is not certain whether two-factor authentication is on: keep the key for now</source>
        <translation>ليس مؤكدًا هل المصادقة الثنائية مفعّلة: احتفظ بالمفتاح في الوقت الحالي</translation>
    </message>
    <message>
        <source>Nothing was changed: two-factor authentication stays off, and the key shown is not in use</source>
        <translation>لم يتغيّر شيء: تبقى المصادقة الثنائية متوقفة، والمفتاح المعروض غير مستخدم</translation>
    </message>
    <message>
        <source>Nothing was changed: two-factor authentication stays off</source>
        <translation>لم يتغيّر شيء: تبقى المصادقة الثنائية متوقفة</translation>
    </message>
    <message>
        <source>Turn o&amp;n</source>
        <translation>تفعيل (&amp;N)</translation>
    </message>
</context>
<context>
    <name>UpdateCard</name>
    <message>
        <source>This is Conta %1.</source>
        <translation>هذا Conta %1.</translation>
    </message>
    <message>
        <source>Check for &amp;updates</source>
        <translation>البحث عن تحديثات (&amp;U)</translation>
    </message>
    <message>
        <source>Open its w&amp;eb page</source>
        <translation>فتح صفحة الويب (&amp;E)</translation>
    </message>
    <message>
        <source>Check at e&amp;very start</source>
        <translation>البحث عند كل بدء (&amp;V)</translation>
    </message>
    <message>
        <source>Asks %1 for the number of the newest version, and tells it nothing about you. Nothing is ever downloaded or installed.</source>
        <translation>يسأل %1 عن رقم أحدث إصدار ولا يخبره بأي شيء عنك. لا يُنزَّل أو يُثبَّت أي شيء أبدًا.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>التحديثات</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>جارٍ سؤال %1…</translation>
    </message>
    <message>
        <source>Conta %1 is out; this is %2.</source>
        <translation>صدر Conta %1؛ وهذا %2.</translation>
    </message>
    <message>
        <source>This is Conta %1, the newest version.</source>
        <translation>هذا Conta %1، وهو أحدث إصدار.</translation>
    </message>
    <message>
        <source>Whether there is a newer version could not be found out. %1</source>
        <translation>تعذرت معرفة ما إذا كان هناك إصدار أحدث. %1</translation>
    </message>
</context>
<context>
    <name>UsagePage</name>
    <message>
        <source>Usage</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>Kind of usage</source>
        <translation>نوع الاستخدام</translation>
    </message>
    <message>
        <source>Payloads</source>
        <translation>الحمولات</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Notebooks</source>
        <translation>الدفاتر</translation>
    </message>
    <message>
        <source>Your usage could not be loaded</source>
        <translation>تعذّر تحميل استخدامك</translation>
    </message>
</context>
<context>
    <name>UsageProgress</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>إلغاء التحميل</translation>
    </message>
    <message>
        <source>Loading part %1 of %2</source>
        <translation>جارٍ تحميل الجزء %1 من %2</translation>
    </message>
</context>
<context>
    <name>UsageTab</name>
    <message>
        <source>Not permitted</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>Not offered by this server</source>
        <translation>غير متاح على هذا الخادم</translation>
    </message>
    <message>
        <source>It runs an older version of the platform that does not count this.</source>
        <translation>يشغّل إصدارًا أقدم من المنصة لا يحسب هذا.</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>لم يُحمَّل</translation>
    </message>
    <message>
        <source>You ended it before everything had come.</source>
        <translation>لقد أنهيته قبل أن يصل كل شيء.</translation>
    </message>
</context>
<context>
    <name>UsageWarning</name>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>‏%1٪‏</translation>
    </message>
    <message>
        <source>The payload limit of this billing period is reached</source>
        <translation>تم بلوغ حد الحمولات في فترة الفوترة هذه</translation>
    </message>
    <message>
        <source>Further payloads of the applications that you own are rejected until the period turns over on %1.</source>
        <translation>تُرفض الحمولات الإضافية للتطبيقات التي تملكها حتى تبدأ فترة جديدة في %1.</translation>
    </message>
    <message>
        <source>payload limit reached</source>
        <translation>تم بلوغ حد الحمولات</translation>
    </message>
    <message>
        <source>More than %1 of the payload limit of this billing period is used</source>
        <translation>استُخدم أكثر من %1 من حد الحمولات في فترة الفوترة هذه</translation>
    </message>
    <message>
        <source>At the limit, further payloads of the applications that you own are rejected until the period turns over on %1.</source>
        <translation>عند بلوغ الحد، تُرفض الحمولات الإضافية للتطبيقات التي تملكها حتى تبدأ فترة جديدة في %1.</translation>
    </message>
    <message>
        <source>more than %1 of the payload limit used</source>
        <translation>استُخدم أكثر من %1 من حد الحمولات</translation>
    </message>
</context>
<context>
    <name>UsageWords</name>
    <message>
        <source>no change</source>
        <translation>بلا تغيّر</translation>
    </message>
    <message>
        <source>+%1 %</source>
        <translation>‏+%1٪‏</translation>
    </message>
    <message>
        <source>−%1 %</source>
        <translation>‏−%1٪‏</translation>
    </message>
    <message>
        <source>&lt; %1 %</source>
        <comment>less than</comment>
        <translation>أقل من ‏%1٪‏</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>‏%1٪‏</translation>
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
        <translation>الأيام هي أيام UTC كما تحسبها المنصة.</translation>
    </message>
    <message>
        <source>Days are UTC days, as the platform counts them: they begin at %1 in %2.</source>
        <translation>الأيام هي أيام UTC كما تحسبها المنصة: تبدأ عند %1 في %2.</translation>
    </message>
    <message>
        <source>Days are cut at midnight in %1, put together from the server&apos;s hours.</source>
        <translation>تُقسَّم الأيام عند منتصف الليل في %1، وتُجمع من ساعات الخادم.</translation>
    </message>
    <message>
        <source>Days are cut at %1 in %2: the server counts by full UTC hours, and that is the one nearest to midnight.</source>
        <translation>تُقسَّم الأيام عند %1 في %2: يحسب الخادم بساعات UTC كاملة، وهذه أقربها إلى منتصف الليل.</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>الفترة السابقة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) before</source>
        <translation>
            <numerusform>لا أيام سابقة</numerusform>
            <numerusform>اليوم السابق</numerusform>
            <numerusform>اليومان السابقان</numerusform>
            <numerusform>الأيام السابقة (%Ln)</numerusform>
            <numerusform>الأيام السابقة (%Ln)</numerusform>
            <numerusform>الأيام السابقة (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>exact number of bytes</comment>
        <translation>%1 بايت</translation>
    </message>
</context>
<context>
    <name>Validators</name>
    <message numerus="yes">
        <source>%Ln character(s) too long</source>
        <translation>
            <numerusform>ضمن الطول المسموح</numerusform>
            <numerusform>أطول بحرف واحد</numerusform>
            <numerusform>أطول بحرفين</numerusform>
            <numerusform>أطول بـ %Ln أحرف</numerusform>
            <numerusform>أطول بـ %Ln حرفًا</numerusform>
            <numerusform>أطول بـ %Ln حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln character(s)</source>
        <translation>
            <numerusform>لا حد أدنى للأحرف</numerusform>
            <numerusform>حرف واحد على الأقل</numerusform>
            <numerusform>حرفان على الأقل</numerusform>
            <numerusform>%Ln أحرف على الأقل</numerusform>
            <numerusform>%Ln حرفًا على الأقل</numerusform>
            <numerusform>%Ln حرف على الأقل</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not an e-mail address: name@example.com</source>
        <translation>هذا ليس عنوان بريد إلكتروني: name@example.com</translation>
    </message>
    <message>
        <source>This is not a web address: https://example.com</source>
        <translation>هذا ليس عنوان ويب: https://example.com</translation>
    </message>
</context>
<context>
    <name>WhyStep</name>
    <message>
        <source>A stolen password is not enough any more</source>
        <translation>لم تعد كلمة مرور مسروقة تكفي</translation>
    </message>
    <message>
        <source>Signing in then takes your password and a code of six digits that changes every 30 seconds.</source>
        <translation>عندها يتطلب تسجيل الدخول كلمة مرورك ورمزًا من ستة أرقام يتغيّر كل ٣٠ ثانية.</translation>
    </message>
    <message>
        <source>You need an authenticator</source>
        <translation>تحتاج إلى تطبيق مصادقة</translation>
    </message>
    <message>
        <source>An app on your phone or a password manager that makes such codes (TOTP). Have it at hand now.</source>
        <translation>تطبيق على هاتفك أو مدير كلمات مرور ينشئ هذه الرموز (TOTP). جهّزه الآن.</translation>
    </message>
    <message>
        <source>You get a key, once</source>
        <translation>تحصل على مفتاح، مرة واحدة</translation>
    </message>
    <message>
        <source>The authenticator makes its codes from it. Save or print it in the next step, and keep it where the phone is not.</source>
        <translation>ينشئ تطبيق المصادقة رموزه من المفتاح. احفظه أو اطبعه في الخطوة التالية، واحتفظ به حيث لا يكون الهاتف.</translation>
    </message>
    <message>
        <source>This platform has no recovery codes. Whoever loses both the authenticator and the key cannot sign in any more.</source>
        <translation>ليس لهذه المنصة رموز استرداد. من يفقد تطبيق المصادقة والمفتاح معًا لا يستطيع تسجيل الدخول بعد ذلك.</translation>
    </message>
</context>
<context>
    <name>WindowCard</name>
    <message>
        <source>Start &amp;minimised</source>
        <translation>البدء مصغرًا (&amp;M)</translation>
    </message>
    <message>
        <source>The next start leaves the window in the task bar, or in the system tray where its icon is shown there.</source>
        <translation>في البدء التالي تبقى النافذة في شريط المهام، أو في علبة النظام إن كانت الأيقونة معروضة هناك.</translation>
    </message>
    <message>
        <source>Show an icon in the system &amp;tray</source>
        <translation>إظهار أيقونة في علبة النظام (&amp;T)</translation>
    </message>
    <message>
        <source>Closing the window then leaves Conta in the tray, where it goes on looking for invites and limits. Quit is in the menu of the icon.</source>
        <translation>عند إغلاق النافذة يبقى Conta في علبة النظام ويواصل متابعة الدعوات والحدود. الإنهاء في قائمة الأيقونة.</translation>
    </message>
    <message>
        <source>This desktop has no system tray: there will be no icon, and closing the window ends Conta.</source>
        <translation>لا توجد علبة نظام في سطح المكتب هذا: لن تظهر أيقونة، وإغلاق النافذة ينهي Conta.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
</context>
</TS>
