// SPDX-License-Identifier: GPL-3.0-or-later
#include "whystep.h"

#include "banner.h"
#include "lineicon.h"
#include "theme.h"
#include "toneicon.h"
#include "widgetproperties.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace {

QLabel *wrapped(const QString &text, const QString &style, QWidget *parent)
{
    QLabel *label = makeLabel(text, style, parent);
    label->setWordWrap(true);
    return label;
}

void addPoint(QGridLayout *grid, const QString &icon, const QString &title, const QString &text)
{
    QWidget *parent = grid->parentWidget();
    auto *picture = new ToneIcon(20, parent);
    picture->setIcon(lineIcon(icon, Ink::Accent));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(wrapped(title, u"strong"_s, parent));
    texts->addWidget(wrapped(text, u"muted"_s, parent));
    const int row = grid->rowCount();
    grid->addWidget(picture, row, 0, Qt::AlignTop);
    grid->addLayout(texts, row, 1);
}

} // namespace

WhyStep::WhyStep(QWidget *parent) : QWidget(parent)
{
    auto *points = new QWidget(this);
    auto *grid = new QGridLayout(points);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::medium);
    grid->setVerticalSpacing(Space::normal);
    grid->setColumnStretch(1, 1);
    addPoint(
        grid, u"shield-check"_s, tr("A stolen password is not enough any more"),
        tr("Signing in then takes your password and a code of six digits that changes every 30 seconds."));
    addPoint(
        grid, u"clock"_s, tr("You need an authenticator"),
        tr("An app on your phone or a password manager that makes such codes (TOTP). Have it at hand now."));
    addPoint(grid, u"key"_s, tr("You get a key, once"),
             tr("The authenticator makes its codes from it. Save or print it in the next step, and keep it "
                "where the phone is not."));
    auto *warning = new Banner(this);
    warning->setObjectName(u"noRecoveryCodes"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::large);
    layout->addWidget(points);
    layout->addWidget(warning);
    layout->addStretch();
    warning->showMessage(
        Tone::Warning, tr("This platform has no recovery codes. Whoever loses both the authenticator and the "
                          "key cannot sign in any more."));
}
