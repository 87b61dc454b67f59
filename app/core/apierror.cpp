// SPDX-License-Identifier: GPL-3.0-or-later
#include "apierror.h"

bool ApiError::outcomeUnknown() const
{
    using namespace Qt::StringLiterals;
    switch (kind) {
    case Kind::Offline:
        // Without a connection nothing was sent.
        return type != "ConnectionRefused"_L1 && type != "HostNotFound"_L1;
    case Kind::Timeout:
    case Kind::BadResponse:
    case Kind::ForeignAnswer:
    case Kind::Server:
        return true;
    default:
        return false;
    }
}

QLatin1StringView kindName(ApiError::Kind kind)
{
    using namespace Qt::StringLiterals;
    switch (kind) {
    case ApiError::Kind::Cancelled:
        return "Cancelled"_L1;
    case ApiError::Kind::Offline:
        return "Offline"_L1;
    case ApiError::Kind::ProxyRefused:
        return "ProxyRefused"_L1;
    case ApiError::Kind::Timeout:
        return "Timeout"_L1;
    case ApiError::Kind::Tls:
        return "Tls"_L1;
    case ApiError::Kind::Unauthorized:
        return "Unauthorized"_L1;
    case ApiError::Kind::Forbidden:
        return "Forbidden"_L1;
    case ApiError::Kind::NotFound:
        return "NotFound"_L1;
    case ApiError::Kind::NotOffered:
        return "NotOffered"_L1;
    case ApiError::Kind::Gone:
        return "Gone"_L1;
    case ApiError::Kind::Conflict:
        return "Conflict"_L1;
    case ApiError::Kind::Invalid:
        return "Invalid"_L1;
    case ApiError::Kind::RateLimited:
        return "RateLimited"_L1;
    case ApiError::Kind::Server:
        return "Server"_L1;
    case ApiError::Kind::BadResponse:
        return "BadResponse"_L1;
    case ApiError::Kind::ForeignAnswer:
        return "ForeignAnswer"_L1;
    case ApiError::Kind::StoreUnavailable:
        return "StoreUnavailable"_L1;
    }
    return "Unknown"_L1;
}

QDebug operator<<(QDebug debug, const ApiError &error)
{
    QDebugStateSaver saver(debug);
    debug.nospace() << "ApiError(" << kindName(error.kind) << ", " << error.httpStatus << ", " << error.type
                    << ", " << error.message << ", fields " << error.fields << ')';
    return debug;
}
