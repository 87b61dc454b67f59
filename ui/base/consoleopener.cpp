// SPDX-License-Identifier: GPL-3.0-or-later
#include "consoleopener.h"

#include "session.h"
#include "uisettings.h"

#include <QDesktopServices>

ConsoleOpener::ConsoleOpener(const PageContext &context, QObject *parent)
    : QObject(parent),
      m_context(context)
{
}

std::optional<QUrl> ConsoleOpener::console() const
{
    const QUrl &server = m_context.session.account().server;
    if (const QUrl set = m_context.settings.console(server); !set.isEmpty())
        return set;
    return m_told ? m_told : WebConsole::knownFor(server);
}

void ConsoleOpener::prepare()
{
    const bool isSet = !m_context.settings.console(m_context.session.account().server).isEmpty();
    if (!isSet && !m_told)
        ask();
}

void ConsoleOpener::open(const Item &item)
{
    if (const std::optional<QUrl> known = console()) {
        openIn(*known, item);
        return;
    }
    m_waiting = item;
    ask();
}

void ConsoleOpener::ask()
{
    if (std::exchange(m_asking, true))
        return;
    m_context.session.api().whiteLabel().domain().then(
        this, [this](const Result<WhiteLabel> &label) { receive(label); });
}

void ConsoleOpener::receive(const Result<WhiteLabel> &label)
{
    m_asking = false;
    if (label)
        m_told = label->appUrl;
    const std::optional<Item> item = std::exchange(m_waiting, std::nullopt);
    if (!item)
        return;
    if (const std::optional<QUrl> known = console())
        openIn(*known, *item);
    else
        Q_EMIT consoleUnknown(label.error());
}

void ConsoleOpener::openIn(const QUrl &console, const Item &item)
{
    const std::optional<QUrl> address = WebConsole::itemUrl(console, item.type, item.id, item.parentId);
    if (!address)
        return;
    if (QDesktopServices::openUrl(*address))
        Q_EMIT opened();
    else
        Q_EMIT notOpened(*address);
}
