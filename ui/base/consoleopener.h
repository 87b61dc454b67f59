// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagecontext.h"
#include "result.h"
#include "webconsole.h"
#include "whitelabelapi.h"

#include <QObject>

/// Opens things in the platform's web console. Which console that is says the person's setting, else the
/// server itself, else the table of public servers; a server is asked once and only where it is not set.
class ConsoleOpener final : public QObject
{
    Q_OBJECT

public:
    struct Item
    {
        ItemType type = ItemType::Unknown;
        QString id;
        std::optional<QString> parentId; ///< The application of a device or flow.
    };

    explicit ConsoleOpener(const PageContext &context, QObject *parent = nullptr);

    /// The console as far as it is known now; nothing where the server has still to be asked, or does not
    /// know either.
    std::optional<QUrl> console() const;

    /// Asks the server ahead of time, so that open() need not wait.
    void prepare();

    /// Ends in one of the signals; a second item before that takes the place of the first.
    void open(const Item &item);

Q_SIGNALS:
    void opened();
    /// Nothing on this computer took the address.
    void notOpened(const QUrl &address);
    /// Nobody knows where this server's console is. error says why the server could not tell.
    void consoleUnknown(const ApiError &error);

private:
    void ask();
    void receive(const Result<WhiteLabel> &label);
    void openIn(const QUrl &console, const Item &item);

    PageContext m_context;
    bool m_asking = false;
    std::optional<QUrl> m_told; ///< What the server said.
    std::optional<Item> m_waiting;
};
