// SPDX-License-Identifier: GPL-3.0-or-later
#include "textlabel.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Whatever happens to it, it is as high as a QLabel to which the same happened.
class TestTextLabel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAsHighAsAnyLabel_data()
    {
        QTest::addColumn<std::function<void(QLabel &)>>("change");
        using Change = std::function<void(QLabel &)>;
        const auto row = [](const char *name, const Change &change) {
            QTest::newRow(name) << change;
        };
        row("nothing", [](QLabel &) {});
        row("text", [](QLabel &label) { label.setText(u"Short."_s); });
        row("format", [](QLabel &label) { label.setTextFormat(Qt::RichText); });
        row("no wrapping", [](QLabel &label) { label.setWordWrap(false); });
        row("margin", [](QLabel &label) { label.setMargin(17); });
        row("indent", [](QLabel &label) { label.setIndent(40); });
        row("contents margins", [](QLabel &label) { label.setContentsMargins(30, 20, 30, 20); });
        row("frame", [](QLabel &label) {
            label.setFrameStyle(QFrame::Box);
            label.setLineWidth(9);
        });
        row("selectable", [](QLabel &label) { label.setTextInteractionFlags(Qt::TextSelectableByMouse); });
        row("font", [](QLabel &label) {
            QFont font = label.font();
            font.setPixelSize(31);
            label.setFont(font);
        });
        row("font of the parent", [](QLabel &label) {
            QFont font = label.font();
            font.setPixelSize(29);
            label.parentWidget()->setFont(font);
        });
        row("style sheet", [](QLabel &label) { label.setStyleSheet(u"font-size: 27px; padding: 5px"_s); });
    }

    void isAsHighAsAnyLabel()
    {
        QFETCH(std::function<void(QLabel &)>, change);
        const QString words =
            u"Some words that take more than one <i>line</i> where there is not much room. "_s;
        QWidget holder;
        QLabel plain(words, &holder);
        TextLabel label(words, &holder);
        const QList<int> widths{90, 140, 200, 260, 320, 90};
        const auto compare = [&] {
            for (const int width : widths)
                QCOMPARE(label.heightForWidth(width), plain.heightForWidth(width));
        };
        for (QLabel *one : {&plain, static_cast<QLabel *>(&label)})
            one->setWordWrap(true);
        holder.show();
        compare();
        const int before = label.heightForWidth(90);
        QCOMPARE(label.heightForWidth(90), before);
        change(plain);
        change(label);
        QCoreApplication::processEvents();
        compare();
    }
};

QTEST_MAIN(TestTextLabel)
#include "tst_textlabel.moc"
