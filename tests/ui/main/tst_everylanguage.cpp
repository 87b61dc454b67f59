// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages.h"
#include "layoutfaults.h"
#include "testwindow.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

const QStringList complete = QStringLiteral(CONTA_COMPLETE_LANGUAGES).split(u',', Qt::SkipEmptyParts);

} // namespace

/// Every page and every view in every language, also in one that is 40 % longer than English: nothing is cut,
/// and no key means two things.
class TestEveryLanguage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_sandbox = std::make_unique<SandboxServer>(); }
    void cleanupTestCase() { m_sandbox.reset(); }

    void nothingIsCutAndNoKeyMeansTwoThings_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const QString &language : QStringList{u"en"_s, u"pseudo"_s} + complete) {
            for (const QSize &size : {QSize(1180, 760), QSize(1024, 600)})
                QTest::addRow("%s, %d pixels wide", qPrintable(language), size.width()) << language << size;
        }
    }

    void nothingIsCutAndNoKeyMeansTwoThings()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        const Languages languages(*QCoreApplication::instance(), language);
        TestWindow test(m_sandbox->url());
        test.window().resize(size);
        m_size = size;
        m_faults.clear();
        look(test, u"sign-in"_s);
        QVERIFY(test.signIn());
        const QStringList ids = test.window().frame()->pageIds();
        for (const QString &id : ids) {
            QVERIFY2(test.openPage(id), qPrintable(id));
            look(test, id);
            const QStringList views = test.window().frame()->currentPage()->views().mid(1);
            for (const QString &view : views) {
                test.window().frame()->currentPage()->showView(view);
                QTRY_VERIFY(test.window().frame()->isSettled());
                look(test, id + u'-' + view);
            }
        }
        QVERIFY2(m_faults.isEmpty(), qPrintable(u'\n' + m_faults.join(u'\n')));
    }

    void whatIsCutIsFound()
    {
        QWidget window;
        window.resize(300, 200);
        auto *label = new QLabel(u"Much too long for its place"_s, &window);
        auto *button = new QPushButton(u"Also &too long"_s, &window);
        auto *other = new QPushButton(u"&To"_s, &window);
        label->setGeometry(0, 0, 40, 20);
        button->setGeometry(0, 40, 30, 30);
        other->setGeometry(280, 100, 100, 30);
        window.show();
        const QStringList cut = LayoutFaults::cutTexts(window);
        QVERIFY2(cut.size() == 3, qPrintable(cut.join(u'\n')));
        QCOMPARE(LayoutFaults::mnemonicClashes(window).size(), 1);
        QCOMPARE(LayoutFaults::smallTargets(window), QStringList());
        // A style sheet gives push buttons a least height.
        auto *tool = new QToolButton(&window);
        tool->setGeometry(0, 160, 24, 23);
        tool->show();
        QCOMPARE(LayoutFaults::smallTargets(window).size(), 1);
        label->setGeometry(0, 0, 290, 20);
        button->setGeometry(0, 40, 200, 40);
        button->setText(u"Not too &long"_s);
        other->setGeometry(0, 100, 200, 40);
        QCOMPARE(LayoutFaults::cutTexts(window), QStringList());
        QCOMPARE(LayoutFaults::mnemonicClashes(window), QStringList());
    }

private:
    void look(TestWindow &test, const QString &where)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        if (test.window().size() != m_size)
            note(where + u": the window has grown"_s);
        for (const QString &fault : LayoutFaults::cutTexts(test.window()))
            note(where + u": "_s + fault);
        for (const QString &target : LayoutFaults::smallTargets(test.window()))
            note(where + u": "_s + target);
        for (const QString &clash : LayoutFaults::mnemonicClashes(test.window()))
            note(where + u": the key "_s + clash);
    }

    void note(const QString &fault)
    {
        if (!m_faults.contains(fault))
            m_faults.append(fault);
    }

    std::unique_ptr<SandboxServer> m_sandbox;
    QSize m_size;
    QStringList m_faults;
};

QTEST_MAIN(TestEveryLanguage)
#include "tst_everylanguage.moc"
