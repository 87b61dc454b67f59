// SPDX-License-Identifier: GPL-3.0-or-later
#include "holdingsview.h"

#include "banner.h"
#include "busyindicator.h"
#include "errortext.h"
#include "heldlist.h"
#include "lineicon.h"
#include "session.h"
#include "theme.h"
#include "toneicon.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace {

QIcon iconOf(HeldLine::Fate fate)
{
    switch (fate) {
    case HeldLine::Fate::Lost:
        return lineIcon(u"close"_s, Ink::Danger);
    case HeldLine::Fate::Warned:
        return lineIcon(u"warning"_s, Ink::Warning);
    case HeldLine::Fate::Kept:
        break;
    }
    return lineIcon(u"check"_s, Ink::Good);
}

QWidget *makeLine(const HeldLine &line, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *icon = new ToneIcon(16, row);
    icon->setIcon(iconOf(line.fate));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::small);
    layout->addWidget(icon, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *text = makeLabel(line.text, QString(), row);
    text->setWordWrap(true);
    texts->addWidget(text);
    if (!line.names.isEmpty()) {
        auto *names = makeLabel(line.names, u"caption"_s, row);
        names->setWordWrap(true);
        texts->addWidget(names);
    }
    layout->addLayout(texts, 1);
    return row;
}

} // namespace

HoldingsView::HoldingsView(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_holdings(session),
      m_wait(new QWidget(this)),
      m_banner(new Banner(this)),
      m_layout(new QVBoxLayout(this))
{
    m_wait->setObjectName(u"holdingsWait"_s);
    m_banner->setObjectName(u"holdingsBanner"_s);
    auto *wait = new QHBoxLayout(m_wait);
    wait->setContentsMargins(0, 0, 0, 0);
    wait->setSpacing(Space::small);
    wait->addWidget(new BusyIndicator(20, m_wait));
    wait->addWidget(makeLabel(tr("Looking at what the account holds…"), u"muted"_s, m_wait), 1);
    m_wait->hide();
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Space::small);
    m_layout->addWidget(makeLabel(tr("What happens to what the account holds"), u"strong"_s, this));
    m_layout->addWidget(m_wait);
    m_layout->addWidget(m_banner);
    connect(m_banner, &Banner::actionTriggered, this, &HoldingsView::load);
    connect(&m_holdings, &Holdings::loaded, this, &HoldingsView::show);
    connect(&m_holdings, &Holdings::failed, this, &HoldingsView::showFailure);
}

void HoldingsView::load()
{
    m_banner->clear();
    m_wait->setVisible(!m_list);
    m_holdings.load();
    setLoading(true);
}

void HoldingsView::show(const HeldThings &held)
{
    delete m_list;
    m_list = new QWidget(this);
    m_list->setObjectName(u"holdings"_s);
    auto *lines = new QVBoxLayout(m_list);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Space::small);
    for (const HeldLine &line : heldLines(held))
        lines->addWidget(makeLine(line, m_list));
    m_layout->addWidget(m_list);
    m_wait->hide();
    setLoading(false);
}

void HoldingsView::showFailure(const ApiError &error)
{
    m_wait->hide();
    const ErrorText why = errorText(error, m_session.account().server.host());
    m_banner->showMessage(Tone::Warning,
                          tr("What the account holds could not be looked at. %1").arg(why.explanation),
                          why.details, tr("Try again"));
    setLoading(false);
}

void HoldingsView::setLoading(bool loading)
{
    if (std::exchange(m_loading, loading) != loading)
        Q_EMIT loadingChanged(loading);
}
