// SPDX-License-Identifier: GPL-3.0-or-later
#include "errortext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

QString offlineText(const ApiError &error, const QString &server)
{
    if (error.type == "HostNotFound"_L1) {
        return Words::tr(
                   "No server named %1 was found. Check the address, and whether this computer is online.")
            .arg(server);
    }
    if (error.type == "ConnectionRefused"_L1)
        return Words::tr("%1 does not take connections at the moment. The server may be down; try again.")
            .arg(server);
    if (error.type == "ConnectionClosed"_L1)
        return Words::tr("The connection to %1 broke off before the answer was complete. Try again.")
            .arg(server);
    return Words::tr("%1 cannot be reached. Check the network, the VPN or the proxy, then try again.")
        .arg(server);
}

QString tlsText(const ApiError &error, const QString &server)
{
    if (error.type == "PlainHttp"_L1)
        return Words::tr(
            "Conta does not send passwords or tokens unencrypted to another computer. Use https://.");
    if (error.type == "UnknownAuthority"_L1)
        return Words::tr(
                   "Nobody this computer trusts vouches for %1. A proxy may be replacing certificates: ask "
                   "your administrator for its CA file, and do not go on if nobody can explain it.")
            .arg(server);
    if (error.type == "WrongHost"_L1)
        return Words::tr(
                   "Whatever answered at %1 has the certificate of another server. Check the address; on a "
                   "public network, sign in to the network with a browser first.")
            .arg(server);
    if (error.type == "CertificateExpired"_L1)
        return Words::tr("The certificate of %1 has expired or is not valid yet. Check the date and time of "
                         "this computer; if they are right, the server's administrator has to renew it.")
            .arg(server);
    return Words::tr(
               "The encrypted connection to %1 cannot be trusted. A proxy may be replacing certificates; "
               "ask your administrator, and do not go on if nobody can explain it.")
        .arg(server);
}

QString rateLimitText(const ApiError &error)
{
    if (!error.retryAfter)
        return Words::tr("The server has had too many requests. Wait a minute, then try again.");
    return Words::tr("The server has had too many requests. Try again in %Ln second(s).", nullptr,
                     int(error.retryAfter->count()));
}

QString badResponseText(const ApiError &error, const QString &server)
{
    if (error.type == "TooLarge"_L1)
        return Words::tr("The answer from %1 was larger than anything it should send, and was dropped.")
            .arg(server);
    return Words::tr("The answer from %1 was incomplete or damaged. Try again; if it stays so, the server or "
                     "something on the way is at fault.")
        .arg(server);
}

QString proxyText(const ApiError &error, const QString &server)
{
    if (error.type == "ProxySignIn"_L1)
        return Words::tr("The proxy between this computer and %1 wants a sign-in, or does not accept the one "
                         "that is set. Enter its user name and password in the network settings.")
            .arg(server);
    return Words::tr("The proxy between this computer and %1 cannot be reached or refused the connection. "
                     "Ask your administrator which proxy to use, and set it in the network settings.")
        .arg(server);
}

QString invalidText(const ApiError &error)
{
    if (error.type == "CaUnreadable"_L1)
        return Words::tr("The file of certificate authorities cannot be read.");
    if (error.type == "CaTooLarge"_L1 || error.type == "CaNotPem"_L1)
        return Words::tr("This is no file of certificate authorities: a PEM file holds “BEGIN CERTIFICATE”.");
    if (error.type == "CaBinary"_L1)
        return Words::tr("This certificate is in the binary form (DER). Ask for it as PEM, or convert it.");
    if (error.type == "CaNoCertificate"_L1)
        return Words::tr("There is no readable certificate in this file; perhaps it holds a key instead.");
    return Words::tr("The server did not accept this.");
}

QString explanation(const ApiError &error, const QString &server)
{
    switch (error.kind) {
    case Kind::Cancelled:
        return Words::tr("This was cancelled before an answer came.");
    case Kind::Offline:
        return offlineText(error, server);
    case Kind::ProxyRefused:
        return proxyText(error, server);
    case Kind::Timeout:
        return Words::tr("%1 did not answer in time. Try again.").arg(server);
    case Kind::Tls:
        return tlsText(error, server);
    case Kind::Unauthorized:
        return Words::tr("The server no longer accepts this sign-in. Sign in again; what you typed stays.");
    case Kind::Forbidden:
        return Words::tr("This sign-in is not allowed to do that. A token with more rights is needed.");
    case Kind::NotFound:
        return Words::tr("The server does not know this any more. Refresh to see what is there now.");
    case Kind::NotOffered:
        return Words::tr("This server does not offer this. It runs an older version of the platform.");
    case Kind::Gone:
        return Words::tr("This has expired.");
    case Kind::Conflict:
        return Words::tr("Something changed in the meantime. Refresh, then try again.");
    case Kind::Invalid:
        return invalidText(error);
    case Kind::RateLimited:
        return rateLimitText(error);
    case Kind::Server:
        return Words::tr("%1 has a problem of its own at the moment. Try again in a few minutes.")
            .arg(server);
    case Kind::BadResponse:
        return badResponseText(error, server);
    case Kind::ForeignAnswer:
        return Words::tr(
                   "Not the platform but something else answered at %1: often the sign-in page of a network "
                   "or proxy. Open a browser, sign in to the network, then try again; or check the address.")
            .arg(server);
    case Kind::StoreUnavailable:
        return storeErrorText(error).explanation;
    }
    return {};
}

QString details(const ApiError &error)
{
    QStringList parts;
    if (error.httpStatus >= 300)
        parts.append(Words::tr("HTTP %1").arg(error.httpStatus));
    if (!error.message.isEmpty())
        parts.append(error.message);
    for (auto field = error.fields.begin(); field != error.fields.end(); ++field)
        parts.append(u"%1: %2"_s.arg(field.key(), field.value()));
    return parts.join(u" · "_s);
}

QString pastedTokenText(const ApiError &error)
{
    if (error.type == "NotAToken"_L1)
        return Words::tr(
            "This is not a complete API token: it has three parts with a dot between them. Copy it once "
            "more, from its first to its last character.");
    if (error.type == "Expired"_L1)
        return Words::tr("This token has expired. Make a new one in the web console.");
    if (error.type == "Truncated"_L1)
        return Words::tr("The end of this token is missing. Copy it once more, to its last character.");
    if (error.type == "MissingScope"_L1)
        return Words::tr(
            "This token may not read your profile (scope me.get). Make one with the scope all.User, or "
            "all.User.read to look only.");
    return {};
}

} // namespace

ErrorText errorText(const ApiError &error, const QString &server)
{
    return {explanation(error, server), details(error)};
}

ErrorText signInErrorText(const ApiError &error, const QString &server)
{
    if (error.type == "AccountLocked"_L1) {
        return {
            Words::tr(
                "This account is locked for now after too many attempts. Wait before you try again, or reset "
                "the password in the web console."),
            error.message};
    }
    if (error.kind == Kind::Unauthorized) {
        return {
            Words::tr(
                "E-mail, password or code not accepted. If two-factor authentication is on, enter the code "
                "as well."),
            {}};
    }
    if (error.kind == Kind::NotOffered || error.kind == Kind::NotFound) {
        return {Words::tr("%1 answered, but does not offer this sign-in. Check the server's address.")
                    .arg(server),
                details(error)};
    }
    return errorText(error, server);
}

ErrorText tokenSignInErrorText(const ApiError &error, const QString &server)
{
    if (const QString text = pastedTokenText(error); error.kind == Kind::Invalid && !text.isEmpty())
        return {text, {}};
    if (error.kind == Kind::Unauthorized) {
        return {
            Words::tr("%1 does not accept this token. It may have been revoked, or be for another server.")
                .arg(server),
            {}};
    }
    return signInErrorText(error, server);
}

// The platform documents a 400 for any of them; a 401 is what it answers to a sign-in.
bool isAboutProof(const ApiError &error)
{
    return (error.kind == Kind::Unauthorized && error.type != "AccountLocked"_L1) ||
           error.type == "InvalidCredentials"_L1;
}

ErrorText storeErrorText(const ApiError &error)
{
    if (error.type == "hanging"_L1)
        return {Words::tr("The keychain did not answer. It may be waiting to be unlocked in another window."),
                {}};
    if (error.type == "locked"_L1)
        return {Words::tr("The keychain is locked. Unlock it, then try again."), error.message};
    if (error.type == "denied"_L1)
        return {Words::tr("The keychain refused. Allow Conta to use it, then try again."), error.message};
    if (error.type == "mismatch"_L1)
        return {
            Words::tr("The keychain took the sign-in but does not hand it out again as it was. Try again; a "
                      "restart of the keychain may help."),
            {}};
    if (error.type == "incomplete"_L1)
        return {Words::tr("The keychain holds only a part of this sign-in. Sign in again to mend it."), {}};
    if (error.type == "stillThere"_L1)
        return {Words::tr("The keychain says that it removed the sign-in, but still hands it out."), {}};
    if (error.type == "absent"_L1) {
        return {
            Words::tr("No keychain is running here. On Linux, install and start GNOME Keyring or KWallet."),
            error.message};
    }
    if (error.kind == Kind::NotFound)
        return {Words::tr("The keychain holds no sign-in for this account, or it is locked."), error.message};
    return {Words::tr("The keychain reported a problem."), error.message};
}
