// SPDX-License-Identifier: GPL-3.0-or-later
#include "usagehands.h"

#include <QLabel>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace UsageHands {

bool open(TestWindow &test, const QString &email)
{
    return test.signIn(email) && test.openPage(u"usage"_s) && settle(test);
}

bool settle(TestWindow &test)
{
    QCoreApplication::processEvents();
    return QTest::qWaitFor([&test] { return test.window().frame()->isSettled(); }, 20000);
}

QString label(TestWindow &test, const QString &name)
{
    return test.find<QLabel>(name)->text();
}

qint64 figure(TestWindow &test, const QString &name)
{
    auto *number = test.find<QLabel>(name + u"Figure"_s);
    return digitsIn(number->toolTip().isEmpty() ? number->text() : number->toolTip());
}

qint64 digitsIn(QString text)
{
    static const QRegularExpression noDigit(u"\\D"_s);
    text.remove(noDigit);
    return text.isEmpty() ? -1 : text.toLongLong();
}

} // namespace UsageHands
