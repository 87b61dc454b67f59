// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

/// Makes a language of its own out of the English texts, for tests and pictures: every letter wears an
/// accent, every text is at least 40 % longer and stands in ⟦brackets⟧, so that whatever is cut or was never
/// translated can be seen. Placeholders, markup and mnemonics stay as they are.
class PseudoTranslator final : public QTranslator
{
    Q_OBJECT

public:
    /// english holds the plural forms and must outlive this.
    explicit PseudoTranslator(const QTranslator &english, QObject *parent = nullptr);

    /// Null for the texts of Qt itself, some of which are read by Qt and not by people.
    QString translate(const char *context, const char *sourceText, const char *disambiguation,
                      int n) const override;
    bool isEmpty() const override { return false; }

    static QString pseudo(const QString &english);

private:
    const QTranslator &m_english;
};
