// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchapplication.h"

#include "figure.h"

#include <QEvent>
#include <QMetaEnum>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double worthTelling = 1; // ms

struct Handled
{
    QString what;
    double milliseconds = 0;
};

int depth = 0;
QList<Handled> handled;

} // namespace

bool BenchApplication::notify(QObject *receiver, QEvent *event)
{
    if (depth > 0 || QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    // The receiver may be gone afterwards.
    const QEvent::Type type = event->type();
    const char *const kind = receiver->metaObject()->className();
    const QString name = receiver->objectName();
    bool accepted = false;
    ++depth;
    const double taken = millisecondsOf([&] { accepted = QApplication::notify(receiver, event); });
    --depth;
    if (taken >= worthTelling) {
        handled.append(
            {u"%1 %2 %3"_s.arg(QLatin1StringView(kind), name,
                               QLatin1StringView(QMetaEnum::fromType<QEvent::Type>().valueToKey(type))),
             taken});
    }
    return accepted;
}

QString BenchApplication::takeLongest()
{
    constexpr qsizetype most = 4;
    QList<Handled> events = std::exchange(handled, {});
    std::ranges::sort(events, std::ranges::greater(), &Handled::milliseconds);
    QStringList words;
    for (const Handled &event : std::as_const(events).first(std::min(most, events.size())))
        words.append(u"%1 %2 ms"_s.arg(event.what.simplified()).arg(event.milliseconds, 0, 'f', 1));
    return words.join(u", "_s);
}
