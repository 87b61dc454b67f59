// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountrow.h"

#include "avatar.h"
#include "elidedlabel.h"
#include "lineicon.h"
#include "sentences.h"
#include "theme.h"
#include "toneicon.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace {

ElidedLabel *makeLine(const QString &text, const QString &style, QWidget *parent)
{
    auto *line = new ElidedLabel(parent);
    line->setProperty("textStyle", style);
    line->setText(text);
    return line;
}

} // namespace

AccountRow::AccountRow(const Account &account, State state, QWidget *parent) : QPushButton(parent)
{
    setObjectName(u"account-"_s + account.id());
    setProperty("account", true);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    const QString name = account.name.isEmpty() ? account.email : account.name;
    const QString host = account.server.authority();
    auto *avatar = new Avatar(36, this);
    avatar->setName(name);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::small, Space::small, Space::small, Space::small);
    layout->setSpacing(10);
    layout->addWidget(avatar);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(makeLine(name, u"strong"_s, this));
    if (account.email != name)
        texts->addWidget(makeLine(account.email, u"caption"_s, this));
    texts->addWidget(makeLine(host, u"caption"_s, this));
    layout->addLayout(texts, 1);
    QString spoken = tr("Signed in");
    if (state == State::Current) {
        auto *mark = new ToneIcon(20, this);
        mark->setIcon(lineIcon(u"check"_s, Ink::Accent));
        layout->addWidget(mark);
        spoken = tr("The open account");
    } else if (state == State::SignedOut) {
        spoken = tr("Signed out");
        layout->addWidget(makeLabel(spoken, u"caption"_s, this));
    }
    setAccessibleName(Sentences::listed({name, account.email, host, spoken}));
    // The parts are pictures on the button, not things of their own.
    for (QWidget *part : findChildren<QWidget *>())
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
}

QSize AccountRow::sizeHint() const
{
    return layout()->sizeHint();
}
