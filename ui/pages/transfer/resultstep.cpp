// SPDX-License-Identifier: GPL-3.0-or-later
#include "resultstep.h"

#include "busyindicator.h"
#include "card.h"
#include "sentences.h"
#include "theme.h"
#include "toneicon.h"
#include "transferdetails.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Fate = TransferCheck::Fate;

ResultStep::ResultStep(QWidget *parent)
    : QWidget(parent),
      m_icon(new ToneIcon(24, this)),
      m_busy(new BusyIndicator(24, this)),
      m_headline(makeLabel(QString(), u"cardTitle"_s, this)),
      m_text(makeLabel(QString(), u"muted"_s, this)),
      m_details(makeLabel(QString(), u"caption"_s, this)),
      m_moved(new TransferDetails(u"moved"_s, this)),
      m_stayed(new TransferDetails(u"stayed"_s, this)),
      m_unknown(new TransferDetails(u"unknown"_s, this)),
      m_check(makeButton(tr("Check &again"), ButtonKind::Normal, this)),
      m_retry(makeButton(tr("&Try again with what is still here"), ButtonKind::Normal, this)),
      m_done(makeButton(tr("&Done"), ButtonKind::Primary, this))
{
    m_headline->setObjectName(u"resultHeadline"_s);
    m_text->setObjectName(u"resultText"_s);
    m_check->setObjectName(u"checkAgain"_s);
    m_retry->setObjectName(u"retryTransfer"_s);
    m_done->setObjectName(u"transferDone"_s);
    auto *card = new Card(QString(), this);
    card->setAccessibleName(tr("Result"));
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::medium);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_busy, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(Space::tight);
    for (QLabel *label : {m_headline, m_text, m_details}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->addWidget(label);
    }
    head->addLayout(words, 1);
    card->body()->addLayout(head);
    card->body()->addWidget(m_moved);
    card->body()->addWidget(m_stayed);
    card->body()->addWidget(m_unknown);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(Space::small);
    bar->addWidget(m_check);
    bar->addStretch();
    bar->addWidget(m_retry);
    bar->addWidget(m_done);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::normal);
    layout->addWidget(card);
    layout->addLayout(bar);
    connect(m_check, &QPushButton::clicked, this, &ResultStep::checkWanted);
    connect(m_retry, &QPushButton::clicked, this, &ResultStep::retried);
    connect(m_done, &QPushButton::clicked, this, &ResultStep::finished);
}

void ResultStep::showAnswer(Answer answer, const QString &lost)
{
    m_answer = answer;
    m_lost = lost;
    for (TransferDetails *details : {m_moved, m_stayed, m_unknown})
        details->setContent(QString(), {});
}

void ResultStep::showLooking()
{
    m_icon->hide();
    m_busy->show();
    const bool answered = m_answer == Answer::Yes;
    m_headline->setText(answered ? tr("Done. Looking at what has moved…")
                                 : tr("It is not known whether anything has moved"));
    m_text->setText(answered ? tr("Both lists are fetched anew.")
                             : tr("The server's answer was lost. Looking at what is still yours…"));
    m_details->setText(m_lost);
    m_details->setVisible(!m_lost.isEmpty());
    // Nothing to press before it is known what has happened; meanwhile the focus stays here.
    const bool hadFocus = hasFocus() || isAncestorOf(QApplication::focusWidget());
    setFocusPolicy(Qt::StrongFocus);
    m_first = nullptr;
    if (hadFocus)
        setFocus();
    for (QPushButton *button : {m_check, m_retry, m_done})
        button->hide();
    announce();
}

void ResultStep::showCheck(const TransferCheck &check, const TransferDestination &destination)
{
    const int moved = check.count(Fate::Moved);
    const int stayed = check.count(Fate::Stayed);
    const int unknown = check.count(Fate::Unknown);
    const int known = moved + stayed;
    const bool answered = m_answer == Answer::Yes;
    const QString lost =
        answered ? QString() : tr("The answer was lost, but your lists tell what has happened.");
    m_details->hide();
    if (known == 0)
        showWords(answered ? Tone::Good : Tone::Warning,
                  answered ? tr("The server says that it is done")
                           : tr("It is not known whether anything has moved"),
                  tr("None of the ids was in your lists, so your lists cannot tell."));
    else if (stayed == 0)
        showWords(Tone::Good, known == 1 ? tr("It has moved") : tr("All %Ln have moved", nullptr, known),
                  Sentences::join({lost, tr("New owner: %1.").arg(destination.label())}));
    else if (moved == 0)
        showWords(
            Tone::Warning, tr("Nothing has moved"),
            answered ? tr("The server said yes, but everything is still yours. It may take a moment: check "
                          "again before you try again.")
                     : tr("The server's answer was lost, and everything is still yours. The server may still "
                          "be at work on it: check again in a moment before you try again."));
    else
        showWords(Tone::Warning,
                  tr("Moved: %1 of %2").arg(QLocale().toString(moved), QLocale().toString(known)),
                  Sentences::join(
                      {lost, tr("New owner: %1. The others are still yours.").arg(destination.label())}));

    QMap<Fate, QList<TransferDetails::Row>> rows;
    for (const TransferCheck::Entry &entry : check.entries)
        rows[entry.fate].append(
            {entry.name, entry.kind == ResourceKind::Application ? tr("Application") : tr("Dashboard")});
    m_moved->setContent(tr("%Ln moved", nullptr, moved), rows[Fate::Moved]);
    m_stayed->setContent(tr("%Ln still here", nullptr, stayed), rows[Fate::Stayed]);
    m_unknown->setContent(tr("%Ln cannot be checked: in none of your lists before", nullptr, unknown),
                          rows[Fate::Unknown]);
    constexpr int few = 6;
    m_moved->setOpen(moved <= few);
    m_stayed->setOpen(stayed <= few);
    showButtons(!answered || stayed > 0, stayed > 0, m_done);
    announce();
}

void ResultStep::showProblem(const ErrorText &text)
{
    showWords(Tone::Warning,
              m_answer == Answer::Yes ? tr("The server says that it is done")
                                      : tr("It is not known whether anything has moved"),
              tr("Your lists could not be fetched to see for themselves. %1").arg(text.explanation));
    m_details->setText(text.details);
    m_details->setVisible(!text.details.isEmpty());
    showButtons(true, false, m_answer == Answer::Yes ? m_done : m_check);
    announce();
}

QWidget *ResultStep::firstControl()
{
    return m_first ? static_cast<QWidget *>(m_first) : this;
}

QString ResultStep::headline() const
{
    return m_busy->isHidden() ? m_headline->text() : QString();
}

void ResultStep::showWords(Tone tone, const QString &headline, const QString &text)
{
    m_busy->hide();
    m_icon->show();
    m_icon->setTone(tone);
    m_headline->setText(headline);
    m_text->setText(text);
}

void ResultStep::showButtons(bool check, bool retry, QPushButton *first)
{
    const bool hadFocus = hasFocus() || isAncestorOf(QApplication::focusWidget());
    setFocusPolicy(Qt::NoFocus);
    m_check->setVisible(check);
    m_retry->setVisible(retry);
    m_done->show();
    m_first = first;
    if (hadFocus)
        m_first->setFocus();
}

void ResultStep::announce()
{
    setAccessibleName(Sentences::join({Sentences::finished(m_headline->text()), m_text->text()}));
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}
