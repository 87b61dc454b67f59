// SPDX-License-Identifier: GPL-3.0-or-later
#include "translationrules.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using TranslationRules::Message;

namespace {

const QString root = QStringLiteral(CONTA_SOURCE_DIR);
const QStringList languages = QStringLiteral(CONTA_LANGUAGES).split(u',', Qt::SkipEmptyParts);
const QStringList complete = QStringLiteral(CONTA_COMPLETE_LANGUAGES).split(u',', Qt::SkipEmptyParts);

QString catalogueOf(const QString &language)
{
    return root + u"/translations/conta_%1.ts"_s.arg(language);
}

QByteArray contentOf(const QString &file)
{
    QFile content(file);
    return content.open(QIODevice::ReadOnly) ? content.readAll() : QByteArray();
}

// The catalogue as ./dev translations would leave it, in the folder; empty where that fails.
QString updated(const QString &language, const QTemporaryDir &folder)
{
    const QString copy = folder.filePath(u"conta_%1.ts"_s.arg(language));
    if (!QFile::copy(catalogueOf(language), copy))
        return {};
    QStringList arguments{u"-silent"_s,    u"-no-obsolete"_s, u"-locations"_s, u"none"_s,
                          u"-recursive"_s, root + u"/app"_s,  root + u"/ui"_s};
    if (language == "en"_L1)
        arguments.append(u"-pluralonly"_s);
    QProcess lupdate;
    lupdate.start(QStringLiteral(CONTA_LUPDATE), arguments + QStringList{u"-ts"_s, copy});
    return lupdate.waitForFinished() && lupdate.exitCode() == 0 ? copy : QString();
}

} // namespace

/// The catalogues against the sources, by Qt's own lupdate, and every translation against its text.
class TestTranslations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCatalogueIsNamedInTheOneList()
    {
        QStringList named;
        for (const QString &language : languages + QStringList{u"en"_s})
            named.append(u"conta_%1.ts"_s.arg(language));
        named.sort();
        QCOMPARE(QDir(root + u"/translations"_s).entryList({u"*.ts"_s}, QDir::Files, QDir::Name), named);
        for (const QString &language : complete)
            QVERIFY2(languages.contains(language), qPrintable(language));
    }

    void nothingIsUntranslatedOrOutdated_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : complete + QStringList{u"en"_s})
            QTest::newRow(qPrintable(language)) << language;
    }

    void nothingIsUntranslatedOrOutdated()
    {
        QFETCH(QString, language);
        const QTemporaryDir folder;
        const QString fresh = updated(language, folder);
        QVERIFY(!fresh.isEmpty());
        QString problem;
        QStringList missing;
        const QList<Message> messages = TranslationRules::read(fresh, problem);
        QCOMPARE(problem, QString());
        QVERIFY(!messages.isEmpty());
        for (const Message &message : messages) {
            if (!message.isFinished)
                missing.append(message.context + u": "_s + message.source);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
        // Nor is anything there that the sources no longer say.
        QCOMPARE(contentOf(fresh), contentOf(catalogueOf(language)));
    }

    void everyTranslationKeepsWhatItsTextHas_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : languages + QStringList{u"en"_s})
            QTest::newRow(qPrintable(language)) << language;
    }

    // Of the unfinished catalogues too, as far as they go.
    void everyTranslationKeepsWhatItsTextHas()
    {
        QFETCH(QString, language);
        QString problem;
        QStringList all;
        const QList<Message> messages = TranslationRules::read(catalogueOf(language), problem);
        QCOMPARE(problem, QString());
        for (const Message &message : messages) {
            const bool isDone =
                message.isFinished ||
                std::ranges::any_of(message.forms, [](const auto &form) { return !form.isEmpty(); });
            if (isDone)
                all.append(TranslationRules::faults(message, language));
        }
        QVERIFY2(all.isEmpty(), qPrintable(u'\n' + all.join(u'\n')));
    }

    void theRulesFindWhatIsWrong_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("forms");
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("faults");
        const auto row = [](const char *name, const QString &source, const QStringList &forms, int faults,
                            const QString &language = u"de"_s) {
            QTest::newRow(name) << source << forms << language << faults;
        };
        row("good", u"Open %1"_s, {u"%1 öffnen"_s}, 0);
        row("lost placeholder", u"Open %1"_s, {u"Öffnen"_s}, 1);
        row("added placeholder", u"Open"_s, {u"%1 öffnen"_s}, 1);
        row("another one", u"%L1 of %2"_s, {u"%1 von %2"_s}, 1);
        row("in another order", u"%1 of %2"_s, {u"%2: davon %1"_s}, 0);
        row("mnemonic", u"&Save"_s, {u"&Sichern"_s}, 0);
        row("lost mnemonic", u"&Save"_s, {u"Sichern"_s}, 1);
        row("added mnemonic", u"Save"_s, {u"&Sichern"_s}, 1);
        row("no mnemonic", u"Do && don't"_s, {u"Tun && lassen"_s}, 0);
        row("Chinese mnemonic", u"&Save…"_s, {u"保存(&S)…"_s}, 0, u"zh_CN"_s);
        row("Chinese stop", u"It is done."_s, {u"完成了。"_s}, 0, u"zh_CN"_s);
        row("Chinese colon", u"Name:"_s, {u"名称："_s}, 0, u"zh_CN"_s);
        row("French colon", u"Name:"_s, {u"Nom :"_s}, 0, u"fr"_s);
        row("Arabic question", u"Leave?"_s, {u"مغادرة؟"_s}, 0, u"ar"_s);
        row("lost dots", u"Loading…"_s, {u"Lädt"_s}, 1);
        row("three dots", u"Loading…"_s, {u"Lädt..."_s}, 1);
        row("added stop", u"Done"_s, {u"Fertig."_s}, 1);
        row("blank behind", u"Done"_s, {u"Fertig "_s}, 1);
        row("lost blank before", u" and more"_s, {u"und mehr"_s}, 1);
        row("nothing", u"Done"_s, {QString()}, 1);
        row("one is a word", u"%n item(s)"_s, {u"ein Element"_s, u"%n Elemente"_s}, 0);
        row("one is none too", u"%n item(s)"_s, {u"un élément"_s, u"%n éléments"_s}, 1, u"fr"_s);
        row("many are no word", u"%n item(s)"_s, {u"%n Element"_s, u"Elemente"_s}, 1);
        row("number is a word in Arabic", u"%n item(s)"_s,
            {u"لا عناصر"_s, u"عنصر"_s, u"عنصران"_s, u"%n عناصر"_s, u"%n عنصرًا"_s, u"%n عنصر"_s}, 0, u"ar"_s);
        row("number lost in Arabic", u"%n item(s)"_s,
            {u"لا عناصر"_s, u"عنصر"_s, u"عنصران"_s, u"عناصر"_s, u"%n عنصرًا"_s, u"%n عنصر"_s}, 1, u"ar"_s);
    }

    void theRulesFindWhatIsWrong()
    {
        QFETCH(QString, source);
        QFETCH(QStringList, forms);
        QFETCH(QString, language);
        QFETCH(int, faults);
        const QStringList found = TranslationRules::faults(
            {.source = source, .forms = forms, .isPlural = source.contains(u"%n"_s)}, language);
        QVERIFY2(found.size() == faults, qPrintable(found.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
