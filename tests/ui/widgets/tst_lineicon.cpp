// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineicon.h"

#include "theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestLineIcon final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDrawingIsInTheProgram()
    {
        const QStringList drawings =
            QDir(QStringLiteral(CONTA_SOURCE_DIR "/resources/icons")).entryList({u"*.svg"_s}, QDir::Files);
        QVERIFY(drawings.size() > 20);
        for (const QString &drawing : drawings) {
            const QString name = drawing.chopped(4);
            QVERIFY2(!lineIcon(name).pixmap(20, 20).isNull(), qPrintable(name));
        }
    }

    void standsInTheMiddleOfAWiderPlace()
    {
        const QImage image = lineIcon(u"profile"_s).pixmap(48, 16).toImage();
        QCOMPARE(image.size(), QSize(48, 16));
        QVERIFY(isBlank(image.copy(0, 0, 16, 16)));
        QVERIFY(!isBlank(image.copy(16, 0, 16, 16)));
        QVERIFY(isBlank(image.copy(32, 0, 16, 16)));
    }

    void followsTheThemeInForce()
    {
        const QIcon icon = lineIcon(u"profile"_s, Ink::Accent);
        QApplication::setPalette(Theme::light().palette());
        const QImage light = icon.pixmap(20, 20).toImage();
        QApplication::setPalette(Theme::darkTheme().palette());
        const QImage dark = icon.pixmap(20, 20).toImage();
        QVERIFY(contains(light, Theme::light().accent));
        QVERIFY(contains(dark, Theme::darkTheme().accent));
        QVERIFY(light != dark);
    }

private:
    static bool isBlank(const QImage &image)
    {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() > 0)
                    return false;
            }
        }
        return true;
    }

    static bool contains(const QImage &image, const QColor &color)
    {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == color)
                    return true;
            }
        }
        return false;
    }
};

QTEST_MAIN(TestLineIcon)
#include "tst_lineicon.moc"
