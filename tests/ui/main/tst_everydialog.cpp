// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages.h"
#include "layoutfaults.h"
#include "scenes.h"

#include <QDialog>

using namespace Qt::StringLiterals;

namespace {

const QStringList complete = QStringLiteral(CONTA_COMPLETE_LANGUAGES).split(u',', Qt::SkipEmptyParts);

} // namespace

using Scene = void (Scenes::*)();
Q_DECLARE_METATYPE(Scene)

/// What opens only when somebody does something, in every language and at both sizes: nothing is cut or
/// larger than the window, and no key means two things that are in sight together.
class TestEveryDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_sandbox = std::make_unique<SandboxServer>(); }
    void cleanupTestCase() { m_sandbox.reset(); }

    void nothingIsCutAndNoKeyMeansTwoThings_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<Scene>("scene");
        const std::pair<const char *, Scene> scenes[] = {
            {"signing in", &Scenes::signingIn}, {"over the pages", &Scenes::overThePages},
            {"the lock", &Scenes::theLock},     {"security", &Scenes::security},
            {"forms", &Scenes::forms},          {"lists", &Scenes::lists},
            {"a transfer", &Scenes::aTransfer},
        };
        for (const QString &language : QStringList{u"en"_s, u"pseudo"_s} + complete) {
            for (const auto &[name, scene] : scenes)
                QTest::addRow("%s, %s", qPrintable(language), name) << language << scene;
        }
    }

    void nothingIsCutAndNoKeyMeansTwoThings()
    {
        QFETCH(QString, language);
        QFETCH(Scene, scene);
        m_sandbox->reset();
        m_faults.clear();
        const Languages languages(*QCoreApplication::instance(), language);
        Scenes scenes(*m_sandbox, [this](TestWindow &test, QWidget &shown, const QString &where) {
            look(test, shown, where);
        });
        (scenes.*scene)();
        QVERIFY2(m_faults.isEmpty(), qPrintable(u'\n' + m_faults.join(u'\n')));
    }

private:
    void look(TestWindow &test, const QWidget &shown, const QString &where)
    {
        for (const QSize &size : {QSize(1180, 760), QSize(1024, 600)}) {
            test.window().resize(size);
            // What wraps by the new width may want another height, and that another width.
            for (int i = 0; i < 3; ++i)
                QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            const QString place = u"%1, %2 pixels wide: "_s.arg(where).arg(size.width());
            if (test.window().size() != size)
                note(place + u"the window has grown"_s);
            const bool isDialog = qobject_cast<const QDialog *>(&shown);
            if (isDialog && (shown.width() > size.width() || shown.height() > size.height()))
                note(place + u"the dialog is %1×%2"_s.arg(shown.width()).arg(shown.height()));
            for (const QString &fault :
                 LayoutFaults::cutTexts(test.window()) + LayoutFaults::smallTargets(test.window()))
                note(place + fault);
            for (const QString &clash : LayoutFaults::mnemonicClashes(test.window()))
                note(place + u"the key "_s + clash);
        }
    }

    void note(const QString &fault)
    {
        if (!m_faults.contains(fault))
            m_faults.append(fault);
    }

    std::unique_ptr<SandboxServer> m_sandbox;
    QStringList m_faults;
};

QTEST_MAIN(TestEveryDialog)
#include "tst_everydialog.moc"
