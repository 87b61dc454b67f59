// SPDX-License-Identifier: GPL-3.0-or-later
#include "resourcepicker.h"

#include "card.h"
#include "lineicon.h"
#include "resourcelistmodel.h"
#include "searchfield.h"
#include "theme.h"
#include "transferrows.h"
#include "transfersearch.h"
#include "widgetproperties.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ResourcePicker::ResourcePicker(ResourceKind kind, TransferSelection &selection, QWidget *parent)
    : QWidget(parent),
      m_kind(kind),
      m_selection(selection),
      m_model(new ResourceListModel(kind, selection, this)),
      m_count(makeLabel(QString(), u"caption"_s, this)),
      m_search(makeSearchLine(
          kind == ResourceKind::Application ? tr("Search applications") : tr("Search dashboards"), this)),
      m_list(makeRowList(TransferRowDelegate::Mark::Box, this)),
      m_nothing(makeLabel(QString(), u"muted"_s, m_list)),
      m_message(makeLabel(QString(), u"fieldError"_s, this)),
      m_all(makeButton(tr("Select all shown"), ButtonKind::Link, this)),
      m_clear(makeButton(tr("Clear"), ButtonKind::Link, this))
{
    const bool applications = kind == ResourceKind::Application;
    const QString title = applications ? tr("Applications") : tr("Dashboards");
    m_count->setObjectName(objectPrefix() + u"Count"_s);
    m_search->setObjectName(objectPrefix() + u"SearchEdit"_s);
    m_list->setObjectName(objectPrefix() + u"List"_s);
    m_message->setObjectName(objectPrefix() + u"Message"_s);
    m_all->setObjectName(objectPrefix() + u"All"_s);
    m_clear->setObjectName(objectPrefix() + u"Clear"_s);
    m_all->setAccessibleName(applications ? tr("Select all applications shown")
                                          : tr("Select all dashboards shown"));
    m_clear->setAccessibleName(applications ? tr("Choose no applications") : tr("Choose no dashboards"));
    m_list->setAccessibleName(title);
    m_list->setModel(m_model);
    m_list->setMinimumHeight(132);
    m_message->setWordWrap(true);
    m_message->hide();
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    auto *over = new QVBoxLayout(m_list);
    over->addWidget(m_nothing);
    m_nothing->setAttribute(Qt::WA_TransparentForMouseEvents);

    auto *card = new Card(title, this);
    card->addToHeader(m_count);
    card->body()->addWidget(m_search);
    card->body()->addWidget(m_list, 1);
    card->body()->addWidget(m_message);
    auto *links = new QHBoxLayout;
    links->setSpacing(Space::normal);
    links->addWidget(m_all);
    links->addStretch();
    links->addWidget(m_clear);
    card->body()->addLayout(links);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);

    leadInto(m_search, m_list);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setSearch(text);
        showMessage(QString());
        showCounts();
    });
    connect(m_model, &ResourceListModel::selectionChanged, this, [this] {
        showMessage(QString());
        showCounts();
        Q_EMIT selectionChanged();
    });
    connect(m_model, &ResourceListModel::refused, this, [this] { showMessage(limitText()); });
    connect(m_all, &QPushButton::clicked, this, &ResourcePicker::chooseShown);
    connect(m_clear, &QPushButton::clicked, this, &ResourcePicker::clear);
    showCounts();
}

QWidget *ResourcePicker::firstControl() const
{
    return m_search;
}

QString ResourcePicker::objectPrefix() const
{
    return m_kind == ResourceKind::Application ? u"application"_s : u"dashboard"_s;
}

void ResourcePicker::setOwned(const OwnedResources &owned)
{
    const QString current = m_list->currentIndex().data(TransferIdRole).toString();
    const bool hadCurrent = m_list->currentIndex().isValid();
    m_isListable = true;
    m_model->setOwned(owned);
    // A refresh must not throw somebody who walks through the list back to its start.
    if (hadCurrent) {
        const QModelIndexList same =
            m_model->match(m_model->index(0), TransferIdRole, current, 1, Qt::MatchExactly);
        if (!same.isEmpty())
            m_list->setCurrentIndex(same.first());
    }
    showCounts();
}

void ResourcePicker::setUnlistable()
{
    m_isListable = false;
    showCounts();
}

void ResourcePicker::refresh()
{
    m_model->refresh();
    showMessage(QString());
    showCounts();
}

void ResourcePicker::chooseShown()
{
    const int refusals = m_model->chooseShown();
    if (refusals > 0)
        showMessage(limitText());
}

void ResourcePicker::clear()
{
    // The link has nothing more to do, and a focus must not wander off with it.
    if (m_clear->hasFocus())
        m_search->setFocus();
    m_selection.clear(m_kind);
    m_model->refresh();
    showMessage(QString());
    showCounts();
    Q_EMIT selectionChanged();
}

void ResourcePicker::showCounts()
{
    const QLocale locale;
    const int chosen = m_selection.count(m_kind);
    m_count->setText(tr("%1 of %2 chosen").arg(locale.toString(chosen), locale.toString(m_model->total())));
    const bool any = m_model->rowCount() > 0;
    m_nothing->setVisible(!any);
    if (!any) {
        m_nothing->setText(m_model->total() > 0 ? tr("Nothing here fits the search.")
                           : !m_isListable      ? tr("They may not be listed, but their ids can be pasted.")
                           : m_kind == ResourceKind::Application ? tr("You own no applications.")
                                                                 : tr("You own no dashboards."));
    }
    m_all->setEnabled(any);
    m_clear->setEnabled(chosen > 0);
}

void ResourcePicker::showMessage(const QString &text)
{
    const bool isNews = !text.isEmpty() && text != m_message->text();
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    if (isNews) {
        QAccessibleEvent event(m_message, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QString ResourcePicker::limitText() const
{
    const QString most = QLocale().toString(TransferSelection::most);
    return m_kind == ResourceKind::Application
               ? tr("One transfer takes at most %1 applications: move these first, then the rest.").arg(most)
               : tr("One transfer takes at most %1 dashboards: move these first, then the rest.").arg(most);
}
