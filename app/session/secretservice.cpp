// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretservice.h"

#include <QFile>
#include <QFileInfo>
#include <QTimer>

#ifdef CONTA_DBUS
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QLibrary>
#endif

#include <functional>
#include <limits>

using namespace Qt::StringLiterals;

bool SecretService::hasBus()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           (!runtime.isEmpty() && QFileInfo::exists(runtime + u"/bus"_s));
}

// As QtKeychain decides it.
bool SecretService::isOnlyWay()
{
    const QStringList desktops = qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':');
    return !desktops.contains("KDE"_L1, Qt::CaseInsensitive) &&
           !qEnvironmentVariableIsSet("KDE_FULL_SESSION");
}

#ifdef CONTA_DBUS

namespace {

const QString service = u"org.freedesktop.secrets"_s;
const QString servicePath = u"/org/freedesktop/secrets"_s;
const QString serviceInterface = u"org.freedesktop.Secret.Service"_s;
const QString collectionInterface = u"org.freedesktop.Secret.Collection"_s;

// A service that waits for a prompt still answers these at once.
constexpr auto patience = std::chrono::seconds(5);

ApiError unavailable(QLatin1StringView type, const QString &message)
{
    return ApiError{.kind = ApiError::Kind::StoreUnavailable, .type = type, .message = message};
}

ApiError problemOf(const QDBusError &error)
{
    return unavailable("absent"_L1, error.message());
}

// Waits for as long as it takes: a late answer says that whoever was hanging is back.
void ask(const QDBusMessage &question, QObject *context,
         std::function<void(const QDBusPendingCallWatcher &)> then)
{
    auto *watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(question, std::numeric_limits<int>::max()), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        then(*watcher);
    });
}

QDBusMessage questionTheBus(const QString &method, const QString &argument)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, method);
    message.setArguments({argument});
    return message;
}

QDBusMessage lockedQuestion(const QDBusObjectPath &collection)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, collection.path(),
                                                          u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    message.setArguments({collectionInterface, u"Locked"_s});
    return message;
}

// The kernel keeps 15 letters of a process's name.
QString nameOfProcess(uint pid)
{
    QFile file(u"/proc/%1/comm"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString process = QString::fromUtf8(file.readAll()).trimmed();
    if (process.startsWith("gnome-keyring"_L1))
        return u"GNOME Keyring"_s;
    if (process.startsWith("kwalletd"_L1) || process.startsWith("ksecretd"_L1))
        return u"KWallet"_s;
    if (process.startsWith("keepassxc"_L1))
        return u"KeePassXC"_s;
    return process;
}

// QtKeychain asks through libsecret, which goes on with the session that it had with a service that has gone,
// and is then refused by the one that came in its place. Nothing happens where libsecret is not in use.
void dropOldSession()
{
    using Disconnect = void (*)();
    QLibrary libsecret(u"secret-1"_s, 0);
    if (const auto disconnect = Disconnect(libsecret.resolve("secret_service_disconnect")))
        disconnect();
}

class ServiceWatch final : public QObject
{
    Q_OBJECT

public:
    explicit ServiceWatch(QObject *parent) : QObject(parent)
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        // QtKeychain asks KWallet itself on a Plasma desktop.
        for (const QString &name : {service, u"org.kde.kwalletd5"_s, u"org.kde.kwalletd6"_s})
            m_services.addWatchedService(name);
        m_services.setConnection(bus);
        m_services.setWatchMode(QDBusServiceWatcher::WatchForRegistration);
        connect(&m_services, &QDBusServiceWatcher::serviceRegistered, this, [this] {
            dropOldSession();
            Q_EMIT becameUsable();
        });
        bus.connect(service, servicePath, serviceInterface, u"CollectionChanged"_s, this,
                    SLOT(look(QDBusObjectPath)));
        bus.connect(QString(), QString(), u"org.kde.KWallet"_s, u"walletOpened"_s, this,
                    SIGNAL(becameUsable()));
    }

Q_SIGNALS:
    void becameUsable();

private Q_SLOTS:
    // The same signal tells of a lock and of a new entry.
    void look(const QDBusObjectPath &collection)
    {
        ask(lockedQuestion(collection), this, [this](const QDBusPendingCallWatcher &call) {
            const QDBusPendingReply<QDBusVariant> locked = call;
            if (locked.isValid() && !locked.value().variant().toBool())
                Q_EMIT becameUsable();
        });
    }

private:
    QDBusServiceWatcher m_services;
};

} // namespace

SecretService::SecretService(QObject *parent) : QObject(parent)
{
    if (!hasBus())
        return;
    connect(new ServiceWatch(this), &ServiceWatch::becameUsable, this, &SecretService::becameUsable);
}

Call<QString> SecretService::name()
{
    if (!hasBus())
        return Call<QString>::ready(QString());
    auto promise = std::make_shared<Promise<QString>>();
    auto call = promise->call();
    ask(questionTheBus(u"GetConnectionUnixProcessID"_s, service), this,
        [promise](const QDBusPendingCallWatcher &answer) {
            const QDBusPendingReply<uint> pid = answer;
            promise->resolve(pid.isValid() ? nameOfProcess(pid.value()) : QString());
        });
    return call;
}

Call<bool> SecretService::isLocked()
{
    if (!hasBus())
        return Call<bool>::ready(unavailable("absent"_L1, {}));
    auto promise = std::make_shared<Promise<bool>>();
    auto call = promise->call();
    auto *bound = new QTimer(this);
    bound->setSingleShot(true);
    connect(bound, &QTimer::timeout, this, [promise] { promise->resolve(unavailable("hanging"_L1, {})); });
    bound->start(patience);
    askWhetherLocked().then(this, [this, promise, bound](const Result<bool> &locked) {
        const bool isLate = !bound->isActive();
        bound->deleteLater();
        promise->resolve(locked);
        if (isLate && locked && !*locked)
            Q_EMIT becameUsable();
    });
    return call;
}

Call<bool> SecretService::askWhetherLocked()
{
    auto promise = std::make_shared<Promise<bool>>();
    auto call = promise->call();
    QDBusMessage question =
        QDBusMessage::createMethodCall(service, servicePath, serviceInterface, u"ReadAlias"_s);
    question.setArguments({u"default"_s});
    ask(question, this, [this, promise](const QDBusPendingCallWatcher &answer) {
        const QDBusPendingReply<QDBusObjectPath> collection = answer;
        if (!collection.isValid()) {
            promise->resolve(problemOf(collection.error()));
            return;
        }
        // Without a keyring yet, the first entry makes one.
        if (collection.value().path() == "/"_L1) {
            promise->resolve(false);
            return;
        }
        ask(lockedQuestion(collection.value()), this, [promise](const QDBusPendingCallWatcher &second) {
            const QDBusPendingReply<QDBusVariant> locked = second;
            if (locked.isValid())
                promise->resolve(locked.value().variant().toBool());
            else
                promise->resolve(problemOf(locked.error()));
        });
    });
    return call;
}

#include "secretservice.moc"

#else

SecretService::SecretService(QObject *parent) : QObject(parent) {}

Call<QString> SecretService::name()
{
    return Call<QString>::ready(QString());
}

Call<bool> SecretService::isLocked()
{
    return askWhetherLocked();
}

Call<bool> SecretService::askWhetherLocked()
{
    return Call<bool>::ready(false);
}

#endif
