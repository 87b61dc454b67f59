// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport.h"

#include <QNetworkReply>
#include <QSslError>

/// What a 404 on a route says: that the server lacks the route, or the thing that the path names.
enum class NotFoundMeans { RouteMissing, ThingMissing };

/// The error for an exchange that brought no complete answer. status is what arrived before it broke, or 0.
ApiError networkError(QNetworkReply::NetworkError code, const QString &text, int status);

/// Why a certificate is not trusted, the gravest reason first: "UnknownAuthority", "WrongHost",
/// "CertificateExpired" (or not valid yet); empty for any other.
QString distrust(const QList<QSslError> &errors);

/// The error that an answer stands for, or nothing for 2xx. The HTTP status decides, then the body:
/// {type, message, validationErrors} where it is the API's, else the answer is somebody else's.
std::optional<ApiError> statusError(const HttpResponse &response, NotFoundMeans notFound);

/// True for an answer that is a web page rather than the API's.
bool looksLikeHtml(const HttpResponse &response);
