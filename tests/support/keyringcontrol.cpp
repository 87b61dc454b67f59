// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyringcontrol.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace {

// As with-keyring.sh sets it.
const QByteArray password = "a password";
const QString service = u"org.freedesktop.secrets"_s;
const QString path = u"/org/freedesktop/secrets"_s;

// A secret on the bus: (oayays).
struct BusSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

QDBusArgument &operator<<(QDBusArgument &argument, const BusSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, BusSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

QDBusObjectPath defaultKeyring()
{
    QDBusInterface secrets(service, path, u"org.freedesktop.Secret.Service"_s);
    const QDBusReply<QDBusObjectPath> answer = secrets.call(u"ReadAlias"_s, u"default"_s);
    return answer.value();
}

} // namespace

Q_DECLARE_METATYPE(BusSecret)

bool KeyringControl::lock()
{
    QDBusInterface secrets(service, path, u"org.freedesktop.Secret.Service"_s);
    const QDBusMessage answer =
        secrets.call(u"Lock"_s, QVariant::fromValue(QList<QDBusObjectPath>{defaultKeyring()}));
    return answer.type() == QDBusMessage::ReplyMessage;
}

bool KeyringControl::unlock()
{
    qDBusRegisterMetaType<BusSecret>();
    QDBusInterface secrets(service, path, u"org.freedesktop.Secret.Service"_s);
    const QDBusMessage opened =
        secrets.call(u"OpenSession"_s, u"plain"_s, QVariant::fromValue(QDBusVariant(QString())));
    if (opened.arguments().size() < 2)
        return false;
    const BusSecret secret{.session = qvariant_cast<QDBusObjectPath>(opened.arguments().at(1)),
                           .parameters = {},
                           .value = password,
                           .contentType = u"text/plain"_s};
    // The one way without a prompt; it is what the prompt itself uses.
    QDBusInterface internal(service, path, u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s);
    const QDBusMessage answer = internal.call(
        u"UnlockWithMasterPassword"_s, QVariant::fromValue(defaultKeyring()), QVariant::fromValue(secret));
    return answer.type() == QDBusMessage::ReplyMessage;
}
