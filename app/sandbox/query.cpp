// SPDX-License-Identifier: GPL-3.0-or-later
#include "query.h"

using namespace Qt::StringLiterals;

namespace sandbox {

bool booleanParameter(const Request &request, const QString &name, bool fallback, QList<FieldError> &errors)
{
    const QString text = request.query.value(name);
    if (text.isEmpty())
        return fallback;
    if (text != "true"_L1 && text != "false"_L1)
        errors.append({name, u"must be true or false"_s});
    return text == "true"_L1;
}

qint64 integerParameter(const Request &request, const QString &name, qint64 fallback, qint64 minimum,
                        qint64 maximum, QList<FieldError> &errors)
{
    const QString text = request.query.value(name);
    if (text.isEmpty())
        return fallback;
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber)
        errors.append({name, u"must be a whole number"_s});
    else if (number < minimum || number > maximum)
        errors.append({name, u"must be between %1 and %2"_s.arg(minimum).arg(maximum)});
    return number;
}

} // namespace sandbox
