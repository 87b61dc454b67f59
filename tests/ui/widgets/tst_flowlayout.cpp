// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowlayout.h"

#include <QTest>
#include <QWidget>

namespace {

// Three boxes of 100 by 20.
struct Stage
{
    Stage()
    {
        auto *layout = new FlowLayout(&parent);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(10);
        for (int i = 0; i < 3; ++i) {
            auto *box = new QWidget;
            box->setFixedSize(100, 20);
            layout->addWidget(box);
            boxes.append(box);
        }
    }

    void layOut(int width)
    {
        parent.resize(width, 300);
        parent.layout()->activate();
        parent.show();
    }

    QWidget parent;
    QList<QWidget *> boxes;
};

} // namespace

class TestFlowLayout final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneLineWhereThereIsRoom()
    {
        Stage stage;
        stage.layOut(320);
        QCOMPARE(stage.boxes.at(2)->geometry(), QRect(220, 0, 100, 20));
        QCOMPARE(stage.parent.layout()->minimumSize(), QSize(100, 20));
    }

    void goesOnInTheNextLine()
    {
        Stage stage;
        stage.layOut(319);
        QCOMPARE(stage.boxes.at(1)->pos(), QPoint(110, 0));
        QCOMPARE(stage.boxes.at(2)->pos(), QPoint(0, 30));
        QCOMPARE(stage.parent.layout()->heightForWidth(319), 50);
        QCOMPARE(stage.parent.layout()->heightForWidth(100), 80);
    }

    void whatIsHiddenTakesNoRoom()
    {
        Stage stage;
        stage.boxes.at(0)->hide();
        stage.layOut(320);
        QCOMPARE(stage.boxes.at(1)->pos(), QPoint(0, 0));
    }

    void startsAtTheLeadingEdge()
    {
        Stage stage;
        stage.parent.setLayoutDirection(Qt::RightToLeft);
        stage.layOut(400);
        QCOMPARE(stage.boxes.at(0)->pos(), QPoint(300, 0));
        QCOMPARE(stage.boxes.at(1)->pos(), QPoint(190, 0));
    }
};

QTEST_MAIN(TestFlowLayout)
#include "tst_flowlayout.moc"
