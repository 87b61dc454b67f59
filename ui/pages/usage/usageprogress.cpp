// SPDX-License-Identifier: GPL-3.0-or-later
#include "usageprogress.h"

#include "meter.h"
#include "theme.h"
#include "widgetproperties.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

UsageProgress::UsageProgress(QWidget *parent)
    : QWidget(parent),
      m_words(makeLabel(QString(), u"muted"_s, this)),
      m_meter(new Meter(this)),
      m_cancel(makeButton(tr("Cancel"), ButtonKind::Normal, this))
{
    setObjectName(u"usageProgress"_s);
    m_words->setObjectName(u"usageProgressWords"_s);
    m_cancel->setObjectName(u"usageCancel"_s);
    m_cancel->setAccessibleName(tr("Cancel loading"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::medium);
    layout->addWidget(m_words);
    layout->addWidget(m_meter, 1);
    layout->addWidget(m_cancel);
    hide();
    connect(m_cancel, &QPushButton::clicked, this, &UsageProgress::cancelled);
}

void UsageProgress::show(const UsageLoader &loader)
{
    const bool isLong = loader.isLong();
    // The button goes with the work; its focus goes to the page.
    if (!isLong && m_cancel->hasFocus())
        parentWidget()->setFocus();
    setVisible(isLong);
    const UsageLoader::Progress progress = loader.progress();
    if (!isLong || progress.all == 0)
        return;
    const QLocale locale;
    m_words->setText(
        tr("Loading part %1 of %2").arg(locale.toString(progress.done + 1), locale.toString(progress.all)));
    m_meter->setShare(double(progress.done) / progress.all);
}
