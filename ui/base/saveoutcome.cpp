// SPDX-License-Identifier: GPL-3.0-or-later
#include "saveoutcome.h"

#include "banner.h"
#include "errortext.h"
#include "form.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SaveOutcome)
};

} // namespace

void showSaveProblem(const ApiError &error, const QString &server, Form &form, Banner &banner)
{
    const ErrorText text = errorText(error, server);
    if (error.outcomeUnknown()) {
        banner.showMessage(Tone::Warning,
                           Words::tr("It is not known whether this was saved. %1").arg(text.explanation),
                           text.details, Words::tr("Check now"));
        return;
    }
    ApiError rest = error;
    rest.fields = form.showErrors(error.fields);
    const bool allOnFields = !error.fields.isEmpty() && rest.fields.isEmpty();
    banner.showMessage(Tone::Danger,
                       allOnFields ? Words::tr("Not saved: see the fields marked below.")
                                   : Words::tr("Not saved. %1").arg(text.explanation),
                       allOnFields ? QString() : errorText(rest, server).details);
}
