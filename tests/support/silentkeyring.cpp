// SPDX-License-Identifier: GPL-3.0-or-later
// A secret service that owns its name on the session bus and never answers, as one does that waits for a
// prompt which nobody sees. With --await it only waits until any secret service is there, and exits with 0.
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusServiceWatcher>
#include <QDBusVirtualObject>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

class Silence final : public QDBusVirtualObject
{
public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        // Claiming the message is what keeps QtDBus from answering it.
        message.setDelayedReply(true);
        return true;
    }
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString service = u"org.freedesktop.secrets"_s;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return 1;

    if (application.arguments().contains(u"--await"_s)) {
        QDBusServiceWatcher watcher(service, bus, QDBusServiceWatcher::WatchForRegistration);
        QObject::connect(&watcher, &QDBusServiceWatcher::serviceRegistered, &watcher,
                         &QCoreApplication::quit);
        QTimer::singleShot(20000, &watcher, [] { QCoreApplication::exit(1); });
        if (bus.interface()->isServiceRegistered(service))
            return 0;
        return QCoreApplication::exec();
    }

    Silence silence;
    if (!bus.registerVirtualObject(u"/"_s, &silence, QDBusConnection::SubPath) ||
        !bus.registerService(service))
        return 1;
    return QCoreApplication::exec();
}
