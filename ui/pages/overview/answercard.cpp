// SPDX-License-Identifier: GPL-3.0-or-later
#include "answercard.h"

#include "banner.h"
#include "card.h"
#include "errortext.h"
#include "sentences.h"
#include "skeletonlines.h"
#include "theme.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AnswerCard::AnswerCard(const QString &name, const QString &title, int lines, QWidget *parent)
    : QWidget(parent),
      m_card(new Card(title, this)),
      m_content(new QWidget(this)),
      m_body(new QVBoxLayout(m_content)),
      m_outline(new SkeletonLines(lines, this)),
      m_banner(new Banner(this))
{
    setObjectName(name + u"Card"_s);
    setAccessibleName(title);
    setFocusPolicy(Qt::ClickFocus);
    m_outline->setObjectName(name + u"Outline"_s);
    m_banner->setObjectName(name + u"Problem"_s);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(Space::medium);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    m_card->body()->addWidget(m_outline);
    m_card->body()->addWidget(m_content, 1);
    m_card->body()->addWidget(m_banner);
    m_card->body()->addStretch();
    connect(m_banner, &Banner::actionTriggered, this, &AnswerCard::retried);
    setState(State::Loading);
}

void AnswerCard::addToHeader(QWidget *widget)
{
    m_card->addToHeader(widget);
    m_inHeader.append(widget);
    widget->setVisible(!m_content->isHidden());
}

void AnswerCard::showLoading()
{
    setState(State::Loading);
    beSilent();
}

void AnswerCard::showReady()
{
    setState(State::Ready);
    beSilent();
}

void AnswerCard::showProblem(const QString &what, const ErrorText &why)
{
    setState(State::Problem);
    tell(Sentences::join({Sentences::finished(what), why.explanation}), why, true);
}

void AnswerCard::showOld(const QString &asOf, const ErrorText &why)
{
    setState(State::Ready);
    tell(tr("Shown as of %1. %2").arg(asOf, why.explanation), why, false);
}

void AnswerCard::setState(State state)
{
    m_outline->setVisible(state == State::Loading);
    m_content->setVisible(state == State::Ready);
    for (QWidget *widget : std::as_const(m_inHeader))
        widget->setVisible(state == State::Ready);
}

// Said once: not again with every answer that another card gets.
void AnswerCard::tell(const QString &words, const ErrorText &why, bool isAbsent)
{
    if (m_banner->isHidden() || m_banner->text() != words)
        m_banner->showMessage(isAbsent ? Tone::Danger : Tone::Warning, words, why.details, tr("Try again"));
}

void AnswerCard::beSilent()
{
    // The button that asked goes: whoever uses the keyboard stays in the card.
    const QWidget *focused = window()->focusWidget();
    if (focused && m_banner->isAncestorOf(focused))
        setFocus();
    m_banner->clear();
}
