// SPDX-License-Identifier: GPL-3.0-or-later
#include "validators.h"

#include <QCoreApplication>
#include <QUrl>

#include <vector>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Validators)
};

} // namespace

namespace Validators {

Validator all(std::initializer_list<Validator> rules)
{
    return [list = std::vector<Validator>(rules)](const QString &text) {
        for (const Validator &rule : list) {
            if (const QString complaint = rule(text); !complaint.isEmpty())
                return complaint;
        }
        return QString();
    };
}

Validator required(const QString &complaint)
{
    return [complaint](const QString &text) {
        return text.trimmed().isEmpty() ? complaint : QString();
    };
}

Validator lengthAtMost(int codePoints)
{
    return [codePoints](const QString &text) {
        const qsizetype excess = codePointCount(text) - codePoints;
        return excess > 0 ? Words::tr("%Ln character(s) too long", nullptr, int(excess)) : QString();
    };
}

Validator lengthAtLeast(int codePoints)
{
    return [codePoints](const QString &text) {
        return codePointCount(text) < codePoints ? Words::tr("At least %Ln character(s)", nullptr, codePoints)
                                                 : QString();
    };
}

Validator email()
{
    return [](const QString &text) {
        const QString address = text.trimmed();
        const qsizetype at = address.lastIndexOf(u'@');
        const bool plausible =
            at > 0 && at < address.size() - 1 && address.indexOf(u'@') == at &&
            std::none_of(address.begin(), address.end(), [](QChar c) { return c.isSpace(); });
        return address.isEmpty() || plausible ? QString()
                                              : Words::tr("This is not an e-mail address: name@example.com");
    };
}

Validator webAddress()
{
    return [](const QString &text) {
        QString address = text.trimmed();
        if (address.isEmpty())
            return QString();
        if (!address.contains("://"_L1))
            address.prepend("https://"_L1);
        const QUrl url(address, QUrl::StrictMode);
        const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
        return isWeb && url.isValid() && url.host().contains(u'.')
                   ? QString()
                   : Words::tr("This is not a web address: https://example.com");
    };
}

} // namespace Validators

qsizetype codePointCount(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); });
}
