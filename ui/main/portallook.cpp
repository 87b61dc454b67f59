// SPDX-License-Identifier: GPL-3.0-or-later
#include "portallook.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
// Handed through by the portals of GNOME and GTK; the key of its own is younger than most desktops.
const QString gnome = u"org.gnome.desktop.interface"_s;

// "Read" wraps its answer twice, by an accident that became the interface.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

PortalLook::PortalLook(QObject *parent) : QObject(parent), m_bus(QDBusConnection::sessionBus()) {}

void PortalLook::start()
{
    if (!m_bus.isConnected())
        return;
    // The slot is found by its name, and so are the types in it.
    qRegisterMetaType<QDBusVariant>("QDBusVariant");
    m_bus.connect(service, path, interface, u"SettingChanged"_s, this,
                  SLOT(take(QString, QString, QDBusVariant)));
    for (const auto &key : {u"color-scheme"_s, u"contrast"_s, u"reduced-motion"_s})
        read(appearance, key);
    read(gnome, u"enable-animations"_s);
}

void PortalLook::read(const QString &space, const QString &key)
{
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    question.setArguments({space, key});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, space, key](QDBusPendingCallWatcher *finished) {
                const QDBusPendingReply<QDBusVariant> reply(*finished);
                // A key that the desktop does not know is no wish.
                if (!reply.isError())
                    set(space, key, reply.value().variant());
                finished->deleteLater();
            });
}

void PortalLook::take(const QString &space, const QString &key, const QDBusVariant &value)
{
    set(space, key, value.variant());
}

void PortalLook::set(const QString &space, const QString &key, const QVariant &wrapped)
{
    const QVariant value = unwrapped(wrapped);
    SystemLook look = m_look;
    if (space == appearance && key == "color-scheme"_L1) {
        // 0: no preference; whatever is unknown counts as that.
        const uint scheme = value.toUInt();
        look.dark = scheme == 1 ? std::optional(true) : scheme == 2 ? std::optional(false) : std::nullopt;
    } else if (space == appearance && key == "contrast"_L1) {
        look.highContrast = value.toUInt() == 1;
    } else if (space == appearance && key == "reduced-motion"_L1) {
        look.reducedMotion = value.toUInt() == 1;
    } else if (space == gnome && key == "enable-animations"_L1) {
        look.reducedMotion = !value.toBool();
    }
    if (look == m_look)
        return;
    m_look = look;
    Q_EMIT changed(m_look);
}
