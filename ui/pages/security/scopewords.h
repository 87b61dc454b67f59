// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// What a token's scope allows, in plain words; one that Conta does not know comes back as it is.
QString scopeWords(const QString &scope);

/// The same for several, each once.
QStringList scopeWords(const QStringList &scopes);
