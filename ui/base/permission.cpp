// SPDX-License-Identifier: GPL-3.0-or-later
#include "permission.h"

#include "session.h"

#include <QCoreApplication>
#include <QWidget>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Permission)
};

} // namespace

QString reasonAgainst(ActionId id, const Session &session)
{
    const Action &wanted = action(id);
    if (!session.token().allows(id))
        return Words::tr("This token lacks the scope %1.").arg(wanted.scope);
    // Until then the platform allows reading and changing the profile, and no more.
    const bool isUnverified = session.profile() && session.profile()->needsToVerifyEmail.value_or(false);
    if (isUnverified && id != ActionId::Get && id != ActionId::Patch && id != ActionId::VerifyEmail)
        return Words::tr("The e-mail address has to be verified first; see the page “Profile”.");
    return {};
}

void allow(QWidget *control, const QString &reasonAgainst)
{
    control->setEnabled(reasonAgainst.isEmpty());
    control->setToolTip(reasonAgainst);
    control->setAccessibleDescription(reasonAgainst);
}
