// SPDX-License-Identifier: GPL-3.0-or-later
#include "contastyle.h"
#include "sheetstyle.h"
#include "theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

using Scene = std::function<void(QWidget &window)>;

enum class Way {
    Qt,   ///< The sheet is the application's: what Qt makes of it is what is wanted.
    Ours, ///< By stand-ins.
};

QString sheetOf(const Theme &theme)
{
    return theme.styleSheet(QApplication::font());
}

/// A style in force for as long as it lives.
class InForce final
{
public:
    InForce(Way way, const Theme &theme)
    {
        QApplication::setPalette(theme.palette());
        if (way == Way::Ours) {
            m_ours = new SheetStyle(std::make_unique<ContaStyle>());
            QApplication::setStyle(m_ours);
            m_ours->setSheet(sheetOf(theme));
        } else {
            QApplication::setStyle(new ContaStyle);
            qApp->setStyleSheet(sheetOf(theme));
        }
    }
    ~InForce()
    {
        if (m_ours)
            m_ours->setSheet({});
        qApp->setStyleSheet({});
    }
    InForce(const InForce &) = delete;
    InForce &operator=(const InForce &) = delete;

    SheetStyle &ours() const { return *m_ours; }

private:
    SheetStyle *m_ours = nullptr;
};

void add(QWidget &window, QWidget *widget)
{
    window.layout()->addWidget(widget);
}

QStandardItemModel *model(QObject *parent)
{
    auto *items = new QStandardItemModel(6, 3, parent);
    for (int row = 0; row < 6; ++row) {
        for (int column = 0; column < 3; ++column)
            items->setItem(row, column, new QStandardItem(u"Item %1"_s.arg(row * 3 + column)));
        items->item(row)->setCheckable(true);
        items->item(row)->setCheckState(Qt::CheckState(row % 3));
    }
    return items;
}

void hover(QWidget *widget)
{
    widget->setAttribute(Qt::WA_UnderMouse);
    widget->update();
}

QList<std::pair<QByteArray, Scene>> scenes()
{
    QList<std::pair<QByteArray, Scene>> all;
    all.append({"labels", [](QWidget &window) {
                    for (const QString &style :
                         {u""_s, u"pageTitle"_s, u"display"_s, u"cardTitle"_s, u"caption"_s, u"muted"_s,
                          u"strong"_s, u"fieldError"_s, u"mono"_s}) {
                        auto *label = new QLabel(u"Any text"_s, &window);
                        label->setProperty("textStyle", style);
                        label->setEnabled(style != "muted"_L1);
                        add(window, label);
                    }
                    auto *key = new QLabel(u"ABCD EFGH"_s, &window);
                    key->setProperty("secretKey", true);
                    add(window, key);
                }});
    all.append({"frames", [](QWidget &window) {
                    for (const char *name : {"card", "banner", "toast", "popup", "pill", "line", "sideBar",
                                             "brand", "choiceBar"}) {
                        auto *frame = new QFrame(&window);
                        frame->setProperty(name, name == QByteArray("banner") ? QVariant(u"warning"_s)
                                                 : name == QByteArray("pill") ? QVariant(u"good"_s)
                                                                              : QVariant(true));
                        auto *inside = new QVBoxLayout(frame);
                        inside->addWidget(new QLabel(u"Inside"_s, frame));
                        inside->addWidget(new QPushButton(u"Button"_s, frame));
                        add(window, frame);
                    }
                }});
    all.append({"fields", [](QWidget &window) {
                    for (int each = 0; each < 6; ++each) {
                        auto *field = new QLineEdit(each == 1 ? QString() : u"Text"_s, &window);
                        field->setPlaceholderText(u"Nothing yet"_s);
                        field->setReadOnly(each == 2);
                        field->setEnabled(each != 3);
                        field->setClearButtonEnabled(each == 4);
                        if (each == 5)
                            field->setProperty("invalid", u"true"_s);
                        add(window, field);
                    }
                }});
    all.append({"choices", [](QWidget &window) {
                    for (int each = 0; each < 4; ++each) {
                        auto *choice = new QComboBox(&window);
                        choice->addItems({u"One"_s, u"Another"_s});
                        choice->setEditable(each == 1);
                        choice->setEnabled(each != 2);
                        if (each == 3)
                            hover(choice);
                        add(window, choice);
                    }
                    add(window, new QDateEdit(QDate(2026, 11, 25), &window));
                }});
    all.append({"check boxes", [](QWidget &window) {
                    for (int each = 0; each < 4; ++each) {
                        auto *box = new QCheckBox(u"Keep"_s, &window);
                        box->setChecked(each % 2 == 1);
                        box->setEnabled(each < 2);
                        add(window, box);
                    }
                }});
    all.append({"buttons", [](QWidget &window) {
                    for (const QString &kind : {u""_s, u"primary"_s, u"danger"_s, u"quiet"_s, u"link"_s}) {
                        auto *row = new QWidget(&window);
                        auto *line = new QHBoxLayout(row);
                        for (int each = 0; each < 4; ++each) {
                            auto *button = new QPushButton(u"&Press me"_s, row);
                            button->setProperty("kind", kind);
                            button->setEnabled(each != 1);
                            button->setDown(each == 2);
                            if (each == 3)
                                hover(button);
                            line->addWidget(button);
                        }
                        add(window, row);
                    }
                    for (const QVariant &segment : {QVariant(true), QVariant(u"joined"_s)}) {
                        for (const bool checked : {false, true}) {
                            auto *button = new QPushButton(u"Segment"_s, &window);
                            button->setCheckable(true);
                            button->setChecked(checked);
                            button->setProperty("segment", segment);
                            add(window, button);
                        }
                    }
                    auto *opens = new QPushButton(u"Export"_s, &window);
                    opens->setProperty("opensMenu", true);
                    opens->setMenu(new QMenu(opens));
                    add(window, opens);
                    auto *tool = new QToolButton(&window);
                    tool->setText(u"…"_s);
                    add(window, tool);
                }});
    all.append({"tabs and progress", [](QWidget &window) {
                    auto *tabs = new QTabBar(&window);
                    for (const QString &text : {u"First"_s, u"A longer one"_s, u"Third"_s})
                        tabs->addTab(text);
                    tabs->setCurrentIndex(1);
                    tabs->setTabEnabled(2, false);
                    add(window, tabs);
                    auto *progress = new QProgressBar(&window);
                    progress->setTextVisible(false);
                    progress->setValue(40);
                    add(window, progress);
                }});
    all.append({"lists", [](QWidget &window) {
                    for (int each = 0; each < 4; ++each) {
                        auto *list = new QListView(&window);
                        list->setModel(model(list));
                        list->setFixedHeight(100);
                        list->setProperty("rows", each != 1);
                        if (each == 2)
                            list->setProperty("dense", true);
                        list->setCurrentIndex(list->model()->index(1, 0));
                        list->setEnabled(each != 3);
                        add(window, list);
                    }
                }});
    all.append({"table", [](QWidget &window) {
                    auto *table = new QTableView(&window);
                    table->setModel(model(table));
                    table->setAlternatingRowColors(true);
                    table->setSortingEnabled(true);
                    table->selectRow(2);
                    add(window, table);
                }});
    all.append({"text", [](QWidget &window) {
                    auto *text = new QPlainTextEdit(u"One\nTwo\nThree\nFour\nFive\nSix\nSeven"_s, &window);
                    text->setFixedHeight(70);
                    add(window, text);
                    auto *fixed = new QPlainTextEdit(u"One"_s, &window);
                    fixed->setReadOnly(true);
                    fixed->setFixedHeight(50);
                    add(window, fixed);
                }});
    all.append({"page", [](QWidget &window) {
                    auto *area = new QScrollArea(&window);
                    auto *column = new QWidget;
                    column->setProperty("pageColumn", true);
                    auto *inside = new QVBoxLayout(column);
                    for (int line = 0; line < 20; ++line)
                        inside->addWidget(
                            new QLabel(u"A line that is long enough to be too wide for it"_s, column));
                    area->setWidget(column);
                    area->setFixedSize(160, 120);
                    add(window, area);
                }});
    return all;
}

QImage pictureOf(const Scene &scene, Way way, const Theme &theme)
{
    const InForce style(way, theme);
    QWidget window;
    window.setLayout(new QVBoxLayout);
    scene(window);
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        return {};
    QApplication::processEvents();
    return window.grab().toImage();
}

// Where two pictures of one size differ; empty where they do not.
QRect difference(const QImage &a, const QImage &b)
{
    QRect where;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            if (a.pixel(x, y) != b.pixel(x, y))
                where |= QRect(x, y, 1, 1);
        }
    }
    return where;
}

const Theme &themeOf(const QByteArray &name)
{
    return name == "dark" ? Theme::darkTheme() : Theme::light();
}

} // namespace

/// What is drawn and measured by stand-ins against what Qt itself makes of the same sheet.
class TestSheetStyle final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsAsQtDoes_data()
    {
        QTest::addColumn<int>("scene");
        QTest::addColumn<QByteArray>("theme");
        const auto all = scenes();
        for (const QByteArray theme : {"light", "dark"}) {
            for (int scene = 0; scene < all.size(); ++scene)
                QTest::newRow(all[scene].first + ", " + theme) << scene << theme;
        }
    }

    void drawsAsQtDoes()
    {
        QFETCH(const int, scene);
        QFETCH(const QByteArray, theme);
        const Scene shown = scenes()[scene].second;
        const QImage wanted = pictureOf(shown, Way::Qt, themeOf(theme));
        const QImage seen = pictureOf(shown, Way::Ours, themeOf(theme));
        QVERIFY(!wanted.isNull());
        if (const QString folder = qEnvironmentVariable("CONTA_PICTURES");
            seen != wanted && !folder.isEmpty()) {
            const QString name = folder + u'/' + QString::fromLatin1(QTest::currentDataTag());
            wanted.save(name + u" wanted.png"_s);
            seen.save(name + u" seen.png"_s);
        }
        QCOMPARE(seen.size(), wanted.size());
        QCOMPARE(difference(seen, wanted), QRect());
    }
};

QTEST_MAIN(TestSheetStyle)
#include "tst_sheetstyle.moc"
