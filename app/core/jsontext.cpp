// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>

#include <cstring>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

// QString::fromUtf8() would take a mark at the beginning for one of byte order, and leave it out.
QString fromUtf8(QByteArrayView bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom)(bytes);
    return QString::fromUtf8(bytes);
}

} // namespace

/// Goes over the bytes once and notes each value's place.
class JsonText::Parser final
{
public:
    explicit Parser(const QByteArray &json)
        : m_begin(json.constData()),
          m_at(m_begin),
          m_end(m_begin + json.size())
    {
        // Answers of the platform have a value, or a key, every ten bytes or so.
        m_items.reserve(json.size() / 10 + 1);
        if (json.startsWith("\xef\xbb\xbf"))
            m_at += 3;
    }

    bool parse()
    {
        skipSpace();
        if (!isNext('{') && !isNext('['))
            return false;
        if (!readValue(0))
            return false;
        skipSpace();
        return m_at == m_end;
    }

    qsizetype offset() const { return m_at - m_begin; }
    QList<Item> takeItems() { return std::move(m_items); }

private:
    bool isNext(char c) const { return m_at != m_end && *m_at == c; }
    bool take(char c)
    {
        if (!isNext(c))
            return false;
        ++m_at;
        return true;
    }
    void skipSpace()
    {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
    }

    bool readValue(int depth);
    template <typename ReadEntry>
    bool readContainer(Kind kind, char last, ReadEntry readEntry);
    bool readObject(int depth);
    bool readArray(int depth);
    bool readString();
    bool readEscape();
    bool readNumber();
    bool readDigits();
    bool readWord(QByteArrayView word, Kind kind);

    quint32 here() const { return quint32(m_at - m_begin); }
    void add(Kind kind, quint32 begin, bool hasEscapes = false)
    {
        m_items.append({begin, here(), quint32(m_items.size() + 1), kind, hasEscapes});
    }

    const char *m_begin;
    const char *m_at;
    const char *m_end;
    QList<Item> m_items;
};

bool JsonText::Parser::readValue(int depth)
{
    constexpr int deepest = 1000;
    if (m_at == m_end || depth > deepest)
        return false;
    switch (*m_at) {
    case '{':
        return readObject(depth);
    case '[':
        return readArray(depth);
    case '"':
        return readString();
    case 't':
        return readWord("true", Kind::True);
    case 'f':
        return readWord("false", Kind::False);
    case 'n':
        return readWord("null", Kind::Null);
    default:
        return readNumber();
    }
}

template <typename ReadEntry>
bool JsonText::Parser::readContainer(Kind kind, char last, ReadEntry readEntry)
{
    const qsizetype place = m_items.size();
    const quint32 begin = here();
    ++m_at;
    add(kind, begin);
    skipSpace();
    if (!isNext(last)) {
        do {
            skipSpace();
            if (!readEntry())
                return false;
            skipSpace();
        } while (take(','));
    }
    if (!take(last))
        return false;
    m_items[place].end = here();
    m_items[place].next = quint32(m_items.size());
    return true;
}

bool JsonText::Parser::readObject(int depth)
{
    return readContainer(Kind::Object, '}', [this, depth] {
        if (!isNext('"') || !readString())
            return false;
        skipSpace();
        if (!take(':'))
            return false;
        skipSpace();
        return readValue(depth + 1);
    });
}

bool JsonText::Parser::readArray(int depth)
{
    return readContainer(Kind::Array, ']', [this, depth] { return readValue(depth + 1); });
}

bool JsonText::Parser::readString()
{
    const quint32 begin = here();
    ++m_at;
    bool hasEscapes = false;
    while (m_at != m_end) {
        const char c = *m_at;
        if (c == '"') {
            ++m_at;
            add(Kind::String, begin, hasEscapes);
            return true;
        }
        if (quint8(c) < quint8(' '))
            return false;
        ++m_at;
        if (c == '\\') {
            hasEscapes = true;
            if (!readEscape())
                return false;
        }
    }
    return false;
}

bool JsonText::Parser::readEscape()
{
    if (m_at == m_end)
        return false;
    const char escaped = *m_at++;
    if (escaped != 'u')
        return std::strchr("\"\\/bfnrt", escaped) && escaped != '\0';
    for (int digit = 0; digit < 4; ++digit, ++m_at) {
        const bool isHex =
            m_at != m_end && ((*m_at >= '0' && *m_at <= '9') || (*m_at >= 'a' && *m_at <= 'f') ||
                              (*m_at >= 'A' && *m_at <= 'F'));
        if (!isHex)
            return false;
    }
    return true;
}

bool JsonText::Parser::readDigits()
{
    const char *const first = m_at;
    while (m_at != m_end && *m_at >= '0' && *m_at <= '9')
        ++m_at;
    return m_at != first;
}

bool JsonText::Parser::readNumber()
{
    const quint32 begin = here();
    take('-');
    if (!take('0') && !readDigits())
        return false;
    if (take('.') && !readDigits())
        return false;
    if (take('e') || take('E')) {
        if (!take('+'))
            take('-');
        if (!readDigits())
            return false;
    }
    add(Kind::Number, begin);
    return true;
}

bool JsonText::Parser::readWord(QByteArrayView word, Kind kind)
{
    const quint32 begin = here();
    if (m_end - m_at < word.size() || std::memcmp(m_at, word.data(), std::size_t(word.size())) != 0)
        return false;
    m_at += word.size();
    add(kind, begin);
    return true;
}

Result<JsonText> JsonText::parse(const QByteArray &json)
{
    const auto refused = [](const QString &why) {
        return ApiError{.kind = ApiError::Kind::BadResponse, .message = why};
    };
    if (json.size() > std::numeric_limits<qint32>::max())
        return refused(u"too long"_s);
    if (!json.isValidUtf8())
        return refused(u"no valid UTF-8"_s);
    Parser parser(json);
    if (!parser.parse())
        return refused(u"byte %1: no valid JSON"_s.arg(parser.offset()));
    JsonText text;
    text.m_json = json;
    text.m_items = parser.takeItems();
    return text;
}

QByteArrayView JsonText::written(const Item &item) const
{
    return QByteArrayView(m_json).sliced(item.begin, item.end - item.begin);
}

bool JsonText::isKey(Place place, QLatin1StringView key) const
{
    const Item &item = m_items.at(place);
    if (item.hasEscapes)
        return string(place).toUtf8() == QByteArrayView(key.data(), key.size());
    constexpr qsizetype quotes = 2;
    return item.end - item.begin - quotes == key.size() &&
           std::memcmp(m_json.constData() + item.begin + 1, key.data(), std::size_t(key.size())) == 0;
}

qsizetype JsonText::count(Place array) const
{
    qsizetype count = 0;
    for (Place at = first(array); at != end(array); at = after(at))
        ++count;
    return count;
}

JsonText::Place JsonText::member(Place object, QLatin1StringView key) const
{
    Place found = nowhere;
    for (Place at = first(object); at != end(object); at = after(at + 1)) {
        if (isKey(at, key))
            found = at + 1;
    }
    return found;
}

QStringList JsonText::stringsBelow(Place object, QLatin1StringView key) const
{
    QStringList strings;
    for (Place at = object; at != end(object); ++at) {
        if (kind(at) != Kind::Object)
            continue;
        for (Place name = first(at); name != end(at); name = after(name + 1)) {
            if (kind(name + 1) == Kind::String && isKey(name, key))
                strings.append(string(name + 1));
        }
    }
    return strings;
}

QByteArrayView JsonText::writtenString(Place place) const
{
    return written(m_items.at(place)).sliced(1).chopped(1);
}

QString JsonText::string(Place place) const
{
    const QByteArrayView bytes = writtenString(place);
    if (!m_items.at(place).hasEscapes)
        return fromUtf8(bytes);
    QString text;
    text.reserve(bytes.size());
    qsizetype plain = 0; // Where what needs no care begins.
    for (qsizetype at = bytes.indexOf('\\'); at >= 0; at = bytes.indexOf('\\', plain)) {
        text += fromUtf8(bytes.sliced(plain, at - plain));
        constexpr QByteArrayView names = "bfnrt";
        constexpr QStringView meant = u"\b\f\n\r\t";
        const char name = bytes[at + 1];
        plain = at + 2;
        if (name == 'u') {
            constexpr qsizetype digits = 4;
            text += QChar(bytes.sliced(plain, digits).toUShort(nullptr, 16));
            plain += digits;
        } else {
            const qsizetype known = names.indexOf(name);
            text += known < 0 ? QChar::fromLatin1(name) : meant[known];
        }
    }
    return text + fromUtf8(bytes.sliced(plain));
}

std::optional<double> JsonText::number(Place place) const
{
    if (kind(place) != Kind::Number)
        return {};
    const QByteArrayView digits = written(m_items.at(place));
    // Most are short and whole, and need no general reader.
    constexpr qsizetype alwaysExact = 15;
    if (digits.size() <= alwaysExact) {
        qint64 whole = 0;
        qsizetype at = 0;
        while (at < digits.size() && digits[at] >= '0' && digits[at] <= '9')
            whole = whole * 10 + (digits[at++] - '0');
        if (at == digits.size())
            return double(whole);
    }
    bool isWithin = false;
    const double number = digits.toDouble(&isWithin);
    return isWithin ? std::optional(number) : std::nullopt;
}

QJsonValue JsonText::value(Place place) const
{
    const QByteArray one = '[' + written(m_items.at(place)).toByteArray() + ']';
    return QJsonDocument::fromJson(one).array().at(0);
}

QString JsonText::path(Place ancestor, Place place) const
{
    QString path = u"$"_s;
    for (Place at = ancestor; at != place;) {
        const bool isObject = kind(at) == Kind::Object;
        Place entry = first(at);
        qsizetype index = 0;
        const auto valueOf = [isObject](Place there) {
            return isObject ? there + 1 : there;
        };
        while (place >= after(valueOf(entry))) {
            entry = after(valueOf(entry));
            ++index;
        }
        path += isObject ? u'.' + string(entry) : u"[%1]"_s.arg(index);
        at = valueOf(entry);
    }
    return path;
}
