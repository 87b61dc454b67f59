// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonfile.h"
#include "networksettings.h"

#include <QByteArray>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <optional>

/// What people set for the window, in a file without secrets.
class UiSettings final : public QObject
{
    Q_OBJECT

public:
    enum class ThemeChoice { System, Light, Dark, HighContrast };

    /// An empty path keeps everything in memory only.
    explicit UiSettings(const QString &path, QObject *parent = nullptr);

    /// As the settings file and the diagnostic bundle have it: "highContrast".
    static QString themeName(ThemeChoice theme);

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    /// Code like "pt_BR"; empty for the system's.
    QString language() const;
    void setLanguage(const QString &code);

    QByteArray windowGeometry() const; ///< As QWidget::saveGeometry() gives it; empty at first.
    void setWindowGeometry(const QByteArray &geometry);

    QString lastPage() const;
    void setLastPage(const QString &id);

    /// Where somebody was last on a page, as Page::currentView() says it; empty for nowhere.
    QString lastView(const QString &page) const;
    void setLastView(const QString &page, const QString &view);

    /// The width that somebody gave a column of a table, in pixels, 24 to 2000; none where nobody did.
    std::optional<int> columnWidth(const QString &table, const QString &column) const;
    void setColumnWidth(const QString &table, const QString &column, std::optional<int> width);

    /// The page that a session begins with, by id; empty for the last one.
    QString startPage() const;
    void setStartPage(const QString &id);

    /// After how long without a key or a movement the window locks; 0 for never, as it is at first.
    std::chrono::minutes lockAfter() const;
    void setLockAfter(std::chrono::minutes idle);

    /// Whether the keychain alone opens the locked window, without the password; off at first.
    bool unlocksWithKeychain() const;
    void setUnlocksWithKeychain(bool unlocks);

    bool startsMinimised() const; ///< Off at first, as the two below.
    void setStartsMinimised(bool minimised);
    bool hasTrayIcon() const;
    void setTrayIcon(bool shown);
    bool checksForUpdates() const;
    void setChecksForUpdates(bool checks);

    /// Without the password of the proxy, which has no place in a file.
    NetworkSettings network() const;
    void setNetwork(const NetworkSettings &network);

    /// How long a copied secret stays on the clipboard; 45 s at first.
    std::chrono::seconds secretStay() const;
    void setSecretStay(std::chrono::seconds stay);

    bool notifiesOfInvites() const; ///< A desktop notification for each new invite; on at first.
    void setNotifiesOfInvites(bool notifies);

    /// The web console that was set for a server, by the address of its API; empty for none.
    QUrl console(const QUrl &server) const;
    /// An empty address takes it back.
    void setConsole(const QUrl &server, const QUrl &console);

    bool notifiesOfUsage() const; ///< The same for each threshold of the payload limit; on at first.
    void setNotifiesOfUsage(bool notifies);

    /// Which threshold of its payload limit an account was last told of, in percent, and in which billing
    /// period.
    struct UsageTold
    {
        qint64 periodStartMs = 0; ///< ms since the epoch, UTC
        int threshold = 0;

        friend bool operator==(const UsageTold &, const UsageTold &) = default;
    };
    UsageTold usageTold(const QString &accountId) const; ///< accountId as Account::id() gives it.
    void setUsageTold(const QString &accountId, const UsageTold &told);

    /// Drops whatever is noted for this account.
    void forgetAccount(const QString &accountId);

    /// Where a settings file that could not be read was put aside; else empty.
    QString damagedCopy() const { return m_file.damagedCopy(); }

Q_SIGNALS:
    void themeChanged();
    void languageChanged();
    void startPageChanged();
    void lockAfterChanged();
    void unlocksWithKeychainChanged();
    void startsMinimisedChanged();
    void trayIconChanged();
    void checksForUpdatesChanged();
    void networkChanged();
    void consoleChanged();
    /// The settings hold for now but could not be written; why is the system's words.
    void notSaved(const QString &why);

private:
    /// Whether that is a change.
    bool set(QLatin1StringView key, const QJsonValue &value);

    JsonFile m_file;
};
