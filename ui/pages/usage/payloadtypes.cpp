// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloadtypes.h"

#include "card.h"
#include "choicebar.h"
#include "meter.h"
#include "payloadwords.h"
#include "sentences.h"
#include "theme.h"
#include "usagewords.h"
#include "widgetproperties.h"

#include <QAccessible>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

PayloadTypes::PayloadTypes(QWidget *parent)
    : QWidget(parent),
      m_by(new ChoiceBar(tr("Split by"), this)),
      m_message(makeLabel(QString(), u"muted"_s, this)),
      m_retry(makeButton(tr("Try again"), ButtonKind::Normal, this)),
      m_place(new QVBoxLayout)
{
    setObjectName(u"payloadTypes"_s);
    m_by->add(u"splitByType"_s, tr("By type"));
    m_by->add(u"splitBySource"_s, tr("By source"));
    m_message->setObjectName(u"payloadTypesMessage"_s);
    m_message->setWordWrap(true);
    m_retry->setObjectName(u"payloadTypesRetry"_s);
    auto *card = new Card(tr("What they are made of"), this);
    card->addToHeader(m_by);
    card->body()->addWidget(m_message);
    card->body()->addWidget(m_retry, 0, Qt::AlignLeft);
    card->body()->addLayout(m_place);
    auto *note =
        makeLabel(tr("All payloads, billable or not: the platform does not say which types are billable."),
                  u"caption"_s, this);
    note->setWordWrap(true);
    card->body()->addWidget(note);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    connect(m_by, &ChoiceBar::chosen, this, &PayloadTypes::rebuild);
    connect(m_retry, &QPushButton::clicked, this, &PayloadTypes::retried);
    showLoading();
}

void PayloadTypes::showStats(const PayloadStats &stats, bool asBytes)
{
    const bool isSame = m_rows && m_rows->isVisibleTo(this) && stats == m_stats && asBytes == m_asBytes;
    if (isSame)
        return;
    m_stats = stats;
    m_asBytes = asBytes;
    showMessage(stats.isEmpty() ? tr("No payloads in this range.") : QString(), false);
    rebuild();
}

void PayloadTypes::showLoading()
{
    showMessage(tr("Loading…"), false);
}

void PayloadTypes::showProblem(const QString &what, const ErrorText &why)
{
    const QString words = Sentences::join({Sentences::finished(what), why.explanation});
    const bool isNews = m_message->text() != words;
    showMessage(words, true);
    m_message->setToolTip(why.details);
    if (isNews) {
        QAccessibleEvent event(m_message, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void PayloadTypes::showNotice(const QString &words)
{
    showMessage(words, false);
}

void PayloadTypes::showMessage(const QString &words, bool canRetry)
{
    m_message->setText(words);
    m_message->setToolTip(QString());
    m_message->setVisible(!words.isEmpty());
    m_retry->setVisible(canRetry);
    if (m_rows)
        m_rows->setVisible(words.isEmpty());
}

void PayloadTypes::rebuild()
{
    delete m_rows;
    m_rows = new QWidget(this);
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Space::normal);
    m_grid->setVerticalSpacing(Space::tight);
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, 2);
    const bool byType = m_by->current() == u"splitByType"_s;
    const QList<UsageShare> shares = byType ? sharesByType(m_stats) : sharesBySource(m_stats);
    for (const UsageShare &share : shares)
        addRow(share, byType);
    m_place->addWidget(m_rows);
    m_rows->setVisible(!m_message->isVisibleTo(this));
}

void PayloadTypes::addRow(const UsageShare &share, bool isType)
{
    const PayloadWords words = isType ? PayloadWords::ofType(share.name) : PayloadWords::ofSource(share.name);
    QStringList details;
    if (!words.explanation.isEmpty())
        details.append(words.explanation);
    QStringList sources;
    for (const UsageShare &source : share.sources)
        sources.append(PayloadWords::ofSource(source.name).name);
    if (!sources.isEmpty())
        details.append(tr("From: %1", "list of sources").arg(Sentences::listedApart(sources)));
    const int line = m_grid->rowCount();
    auto *name = makeLabel(words.name, u"strong"_s, m_rows);
    name->setObjectName(u"share_"_s + share.name);
    name->setToolTip(share.name);
    auto *meter = new Meter(m_rows);
    meter->setShare(share.share);
    auto *value = makeLabel(UsageWords::amount(share.value, m_asBytes), QString(), m_rows);
    value->setObjectName(u"shareValue_"_s + share.name);
    value->setToolTip(UsageWords::exactly(share.value, m_asBytes));
    auto *percent = makeLabel(UsageWords::percent(share.share), u"muted"_s, m_rows);
    auto *explanation = makeLabel(Sentences::join(details), u"caption"_s, m_rows);
    explanation->setWordWrap(true);
    m_grid->addWidget(name, line, 0);
    m_grid->addWidget(meter, line, 1);
    m_grid->addWidget(value, line, 2, Qt::AlignRight);
    m_grid->addWidget(percent, line, 3, Qt::AlignRight);
    m_grid->addWidget(explanation, line + 1, 0, 1, 4);
    m_grid->setRowMinimumHeight(line + 2, Space::tight);
}
