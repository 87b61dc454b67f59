// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

// The sources of a catalogue's messages that have no finished translation.
QStringList unfinished(const QString &file)
{
    QStringList found;
    QFile catalogue(file);
    if (!catalogue.open(QIODevice::ReadOnly))
        return {u"cannot be read: "_s + file};
    QXmlStreamReader xml(&catalogue);
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "source"_L1)
            source = xml.readElementText();
        else if (xml.name() == "translation"_L1 && xml.attributes().hasAttribute("type"_L1))
            found.append(source);
    }
    return xml.hasError() ? QStringList{xml.errorString()} : found;
}

QByteArray contentOf(const QString &file)
{
    QFile content(file);
    return content.open(QIODevice::ReadOnly) ? content.readAll() : QByteArray();
}

} // namespace

/// The catalogues against the sources, by Qt's own lupdate.
class TestTranslations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNumberReadsWellInEnglish()
    {
        const QTemporaryDir folder;
        const QString root = QStringLiteral(CONTA_SOURCE_DIR);
        const QString original = root + u"/translations/conta_en.ts"_s;
        const QString updated = folder.filePath(u"conta_en.ts"_s);
        QVERIFY(QFile::copy(original, updated));
        QProcess lupdate;
        lupdate.start(QStringLiteral(CONTA_LUPDATE),
                      {u"-silent"_s, u"-pluralonly"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s,
                       u"-recursive"_s, root + u"/app"_s, root + u"/ui"_s, u"-ts"_s, updated});
        QVERIFY2(lupdate.waitForFinished(), qPrintable(lupdate.errorString()));
        QCOMPARE(lupdate.exitCode(), 0);
        const QStringList missing = unfinished(updated);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
        // Nor is anything there that the sources no longer say.
        QCOMPARE(contentOf(updated), contentOf(original));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
