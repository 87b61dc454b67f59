// SPDX-License-Identifier: GPL-3.0-or-later
#include "busapplication.h"

#include "invitelink.h"

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.conta.Conta"_s;
const QString path = u"/org/conta/Conta"_s;

QString tokenOf(const QVariantMap &platformData)
{
    const QString token = platformData.value(u"activation-token"_s).toString();
    return token.isEmpty() ? platformData.value(u"desktop-startup-id"_s).toString() : token;
}

} // namespace

BusApplication::BusApplication(QObject *parent) : BusApplication(QDBusConnection::sessionBus(), parent) {}

BusApplication::BusApplication(const QDBusConnection &bus, QObject *parent) : QObject(parent), m_bus(bus) {}

BusApplication::~BusApplication()
{
    m_bus.unregisterService(service);
    m_bus.unregisterObject(path);
}

bool BusApplication::listen()
{
    // The object first: who started the program by its name calls it as soon as the name is there.
    return m_bus.registerObject(path, this, QDBusConnection::ExportAllSlots) &&
           m_bus.registerService(service);
}

void BusApplication::Activate(const QVariantMap &platformData)
{
    Q_EMIT requested({.activationToken = tokenOf(platformData)});
}

void BusApplication::Open(const QStringList &links, const QVariantMap &platformData)
{
    StartRequest request{.activationToken = tokenOf(platformData)};
    for (const QString &link : links) {
        if (const std::optional<QString> invite = inviteOfLink(link)) {
            request.invite = *invite;
            break;
        }
    }
    Q_EMIT requested(request);
}

void BusApplication::ActivateAction(const QString &, const QVariantList &, const QVariantMap &platformData)
{
    Activate(platformData);
}
