// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgetproperties.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

class TestWidgetProperties final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsStandAtTheLeadingEdge_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<QString>("text");
        QTest::newRow("Latin, from the left") << Qt::LeftToRight << u"Conta"_s;
        QTest::newRow("Hebrew, from the left") << Qt::LeftToRight << u"עונן"_s;
        QTest::newRow("Latin, from the right") << Qt::RightToLeft << u"Conta"_s;
        QTest::newRow("Hebrew, from the right") << Qt::RightToLeft << u"עונן"_s;
    }

    void labelsStandAtTheLeadingEdge()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QFETCH(const QString, text);
        QGuiApplication::setLayoutDirection(direction);
        const std::unique_ptr<QLabel> label(makeLabel(text, u"caption"_s));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        label->resize(400, label->sizeHint().height());
        const QImage image = label->grab().toImage();
        const bool fromRight = direction == Qt::RightToLeft;
        QVERIFY(hasInk(image, fromRight ? 200 : 0));
        QVERIFY(!hasInk(image, fromRight ? 0 : 200));
    }

private:
    // Whether anything is drawn within the 200 columns from x on.
    static bool hasInk(const QImage &image, int x)
    {
        const QColor blank = image.pixelColor(x + 199, 0);
        for (int row = 0; row < image.height(); ++row) {
            for (int column = x; column < x + 200; ++column) {
                if (image.pixelColor(column, row) != blank)
                    return true;
            }
        }
        return false;
    }
};

QTEST_MAIN(TestWidgetProperties)
#include "tst_widgetproperties.moc"
