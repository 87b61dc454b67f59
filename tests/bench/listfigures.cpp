// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"
#include "testwindow.h"

#include <QJsonDocument>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;
using Unit = Figure::Unit;

namespace {

constexpr int recentItems = 5000;
constexpr int invites = 2000;
constexpr double keystroke = 16; // ms
constexpr double scrolled = 8;   // ms

QByteArray recentBody()
{
    QJsonArray items;
    for (int n = 0; n < recentItems; ++n) {
        items.append(QJsonObject{{u"id"_s, u"%1"_s.arg(n, 24, 16, QLatin1Char('0'))},
                                 {u"name"_s, u"Pump %1 of hall %2"_s.arg(n).arg(n % 37)}});
    }
    return QJsonDocument(QJsonObject{{u"itemType"_s, u"application"_s}, {u"items"_s, items}})
        .toJson(QJsonDocument::Compact);
}

QByteArray inviteBody()
{
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    QJsonArray items;
    for (int n = 0; n < invites; ++n) {
        items.append(QJsonObject{{u"id"_s, u"%1"_s.arg(n, 24, 16, QLatin1Char('0'))},
                                 {u"orgName"_s, u"Plant %1"_s.arg(n)},
                                 {u"role"_s, u"edit"_s},
                                 {u"inviteDate"_s, now},
                                 {u"ttl"_s, qint64(86'400'000) + n}});
    }
    return QJsonDocument(items).toJson(QJsonDocument::Compact);
}

// The worst of them but for one in twenty: what a person would notice.
double nearlyWorst(QList<double> times)
{
    std::ranges::sort(times);
    return times.isEmpty() ? 0 : times.at(times.size() * 19 / 20);
}

// Types a word into the search and deletes it again.
double strokesIn(TestWindow &test, QLineEdit *line)
{
    QList<double> strokes;
    const auto stroke = [&](auto press) {
        strokes.append(millisecondsOf([&] {
            press();
            QCoreApplication::processEvents();
            test.window().repaint();
        }));
    };
    line->setFocus();
    for (int turn = 0; turn < 4; ++turn) {
        for (const QChar letter : u"hall 3"_s)
            stroke([&] { QTest::sendKeyEvent(QTest::Click, line, Qt::Key_unknown, letter, Qt::NoModifier); });
        while (!line->text().isEmpty())
            stroke([&] { QTest::keyClick(line, Qt::Key_Backspace); });
    }
    return nearlyWorst(strokes);
}

// Scrolls through the whole of it.
double framesOf(QListView *list)
{
    constexpr int steps = 100;
    QScrollBar *bar = list->verticalScrollBar();
    QList<double> frames;
    for (int step = 0; step <= steps; ++step) {
        frames.append(millisecondsOf([&] {
            bar->setValue(int(qint64(bar->maximum()) * step / steps));
            list->viewport()->repaint();
        }));
    }
    return nearlyWorst(frames);
}

QListView *listWith(TestWindow &test, int rows)
{
    const QList<QListView *> lists = test.window().findChildren<QListView *>();
    for (QListView *list : lists) {
        if (list->isVisible() && list->model() && list->model()->rowCount() == rows)
            return list;
    }
    return nullptr;
}

Figures figuresOf(const QString &what, TestWindow &test, const QString &search, int rows)
{
    QListView *list = listWith(test, rows);
    auto *line = test.window().findChild<QLineEdit *>(search);
    const bool known = list && line;
    return {{.name = what + u": letter to painted result, 95 of 100"_s,
             .value = known ? strokesIn(test, line) : 0,
             .unit = Unit::Milliseconds,
             .bound = keystroke,
             .noise = 0.2,
             .known = known},
            {.name = what + u": frame while scrolling, 95 of 100"_s,
             .value = list ? framesOf(list) : 0,
             .unit = Unit::Milliseconds,
             .bound = scrolled,
             .noise = 0.2,
             .known = list != nullptr}};
}

} // namespace

Figures listFigures()
{
    SandboxServer sandbox;
    for (const auto &[path, body] :
         {std::pair(u"/me/recentItems"_s, recentBody()), std::pair(u"/me/invites"_s, inviteBody())}) {
        sandbox.fail({{u"method"_s, u"GET"_s},
                      {u"path"_s, path},
                      {u"status"_s, 200},
                      {u"body"_s, QString::fromUtf8(body)},
                      {u"times"_s, 1000}});
    }
    TestWindow test(sandbox.url());
    if (!test.signIn())
        return {};
    Figures figures;
    test.openPage(u"recent"_s);
    figures += figuresOf(u"5,000 recent items"_s, test, u"recentSearch"_s, recentItems);
    test.openPage(u"invites"_s);
    figures += figuresOf(u"2,000 invites"_s, test, u"inviteSearch"_s, invites);
    return figures;
}
