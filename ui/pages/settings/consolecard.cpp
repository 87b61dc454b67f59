// SPDX-License-Identifier: GPL-3.0-or-later
#include "consolecard.h"

#include "card.h"
#include "formbar.h"
#include "session.h"
#include "textfield.h"
#include "theme.h"
#include "uisettings.h"
#include "webconsole.h"
#include "widgetproperties.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ConsoleCard::ConsoleCard(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_address(new TextField(u"consoleAddress"_s, tr("Address of the &web console"), this)),
      m_bar(new FormBar(this))
{
    setObjectName(u"consoleCard"_s);
    const QUrl server = m_context.session.account().server;
    const std::optional<QUrl> known = WebConsole::knownFor(server);
    m_address->setPlaceholder(known ? known->toString() : u"https://console.example.com"_s);
    m_address->setHint(tr("For %1. Leave it empty to use the address that the server itself gives.")
                           .arg(server.authority()));
    m_address->setValidator([](const QString &text) {
        return text.trimmed().isEmpty() || WebConsole::addressFromText(text)
                   ? QString()
                   : tr("An address like https://console.example.com; plain http:// is for this computer "
                        "only");
    });
    m_form.add(m_address);
    auto *text = makeLabel(tr("Recent items are opened there, in your browser."), u"muted"_s, this);
    text->setWordWrap(true);
    auto *card = new Card(tr("Web console"), this);
    card->body()->addWidget(text);
    card->body()->addWidget(m_address);
    card->body()->addWidget(m_bar);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    connect(&m_form, &Form::edited, this,
            [this] { m_bar->setState(isDirty() ? FormBar::State::Dirty : FormBar::State::Clean); });
    connect(m_bar, &FormBar::save, this, &ConsoleCard::save);
    connect(m_bar, &FormBar::discard, this, &ConsoleCard::discard);
    refresh();
}

void ConsoleCard::refresh()
{
    m_address->refresh(m_context.settings.console(m_context.session.account().server).toString());
}

void ConsoleCard::save()
{
    if (!isDirty() || !m_form.validate())
        return;
    // As it is kept and used, so that nobody wonders about a slash that went.
    const QUrl address = WebConsole::addressFromText(m_address->text()).value_or(QUrl());
    m_context.settings.setConsole(m_context.session.account().server, address);
    m_address->load(address.toString());
    m_bar->setState(FormBar::State::Clean);
    Q_EMIT toastRequested(address.isEmpty() ? tr("The server's own address is used") : tr("Saved"));
}

void ConsoleCard::discard()
{
    m_form.discard();
}
