// SPDX-License-Identifier: GPL-3.0-or-later
#include "erasedtext.h"

#include "accounteraser.h"
#include "errortext.h"
#include "keychainname.h"
#include "sentences.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ErasedText)
};

QString nameOf(const Account &account)
{
    return account.email.isEmpty() ? account.userId : account.email;
}

QString fateText(ErasedFate fate)
{
    switch (fate) {
    case ErasedFate::Deleted:
        return Words::tr("The account %1 was deleted.");
    case ErasedFate::Unknown:
        return Words::tr("Whether the account %1 was deleted is not known.");
    case ErasedFate::Removed:
        return Words::tr("The account %1 was removed from this computer.");
    }
    return u"%1"_s;
}

} // namespace

QString erasedText(const Account &account, const Leftovers &leftovers, ErasedFate fate)
{
    QString here = Words::tr("Conta holds nothing of it on this computer any more.");
    if (leftovers.token)
        here =
            Sentences::join({Words::tr("Its sign-in may still be in the keychain (%1).").arg(keychainName()),
                             storeErrorText(*leftovers.token).explanation});
    else if (leftovers.record)
        here = Words::tr("It is still in Conta's list of accounts, which could not be written.");
    else if (leftovers.answers)
        here =
            Words::tr("What the server last said of it is still on this computer and could not be removed.");
    return Sentences::join({fateText(fate).arg(nameOf(account)), here});
}

QString erasedDetails(const Account &account, const Leftovers &leftovers)
{
    QStringList details;
    if (leftovers.token) {
        details.append(
            Words::tr("To remove it by hand, delete the entry “Conta/%1” there.").arg(account.id()));
        details.append(leftovers.token->message);
    }
    if (leftovers.record)
        details.append(leftovers.record->message);
    if (leftovers.answers)
        details.append(leftovers.answers->message);
    details.removeAll(QString());
    return details.join(u'\n');
}
