// SPDX-License-Identifier: GPL-3.0-or-later
#include "recentcard.h"

#include "answercard.h"
#include "elidedlabel.h"
#include "session.h"
#include "theme.h"
#include "toneicon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int shownNames = 5;

} // namespace

RecentCard::RecentCard(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_answer(new AnswerCard(u"recentApplications"_s, tr("Recent applications"), 5, this)),
      m_empty(makeLabel(QString(), u"muted"_s, this)),
      m_all(makeButton(tr("All recent items"), ButtonKind::Link, this))
{
    setObjectName(u"recentApplications"_s);
    m_all->setObjectName(u"allRecent"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_answer);
    m_empty->setWordWrap(true);
    m_answer->body()->addWidget(m_empty);
    auto *names = new QVBoxLayout;
    names->setSpacing(Space::small);
    for (int i = 0; i < shownNames; ++i) {
        auto *name = new ElidedLabel(this);
        name->setObjectName(u"recentApplication%1"_s.arg(i));
        m_names.append(name);
        names->addWidget(name);
    }
    m_answer->body()->addLayout(names);
    m_answer->body()->addStretch();
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_all);
    foot->addStretch();
    m_answer->body()->addLayout(foot);
    connect(m_all, &QPushButton::clicked, this,
            [this] { Q_EMIT placeRequested(u"recent"_s, itemTypeName(ItemType::Application)); });
}

void RecentCard::refresh()
{
    if (!m_context.session.profile())
        return;
    const auto &list = m_context.session.profile()->recentApplications;
    const QList<RecentItem> items = list ? list->items : QList<RecentItem>();
    m_empty->setText(list ? tr("Applications appear here once you open them in the web console.")
                          : tr("This server does not tell which applications were opened last."));
    m_empty->setVisible(items.isEmpty());
    m_all->setVisible(!items.isEmpty());
    for (int i = 0; i < shownNames; ++i) {
        m_names.at(i)->setVisible(i < items.size());
        if (i < items.size())
            m_names.at(i)->setText(items.at(i).name.value_or(items.at(i).id.value_or(QString())));
    }
}
