// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include "seed.h"

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

/// Splits "--name=value" in two; the value of a bare "--name" is the next argument.
class ArgumentReader final
{
public:
    explicit ArgumentReader(const QStringList &arguments) : m_arguments(arguments) {}

    bool next()
    {
        if (++m_position >= m_arguments.size())
            return false;
        const QString &argument = m_arguments[m_position];
        const qsizetype equals = argument.startsWith("--"_L1) ? argument.indexOf(u'=') : -1;
        m_name = argument.left(equals);
        m_inlineValue = equals < 0 ? std::nullopt : std::optional(argument.sliced(equals + 1));
        return true;
    }

    const QString &name() const { return m_name; }
    bool hasInlineValue() const { return m_inlineValue.has_value(); }

    std::optional<QString> value()
    {
        if (m_inlineValue)
            return m_inlineValue;
        if (m_position + 1 >= m_arguments.size())
            return std::nullopt;
        return m_arguments[++m_position];
    }

private:
    const QStringList &m_arguments;
    qsizetype m_position = 0;
    QString m_name;
    std::optional<QString> m_inlineValue;
};

bool setPort(Options &options, const QString &value)
{
    bool isNumber = false;
    options.port = value.toInt(&isNumber);
    return isNumber && options.port >= 0 && options.port <= 65535;
}

bool setSeed(Options &options, const QString &value)
{
    options.settings.seed = value == "large"_L1 ? SeedSize::Large : SeedSize::Small;
    return value == "small"_L1 || value == "large"_L1;
}

bool setVersion(Options &options, const QString &value)
{
    options.settings.version = value == "1.24"_L1 ? ApiVersion::V1_24 : ApiVersion::V1_30;
    return value == "1.24"_L1 || value == "1.30"_L1;
}

bool setValue(Options &options, const QString &name, const QString &value)
{
    if (name == "--port"_L1)
        return setPort(options, value);
    if (name == "--seed"_L1)
        return setSeed(options, value);
    return setVersion(options, value);
}

Options refused(const QString &error)
{
    Options options;
    options.task = Options::Task::Refuse;
    options.error = error;
    return options;
}

} // namespace

Options Options::parse(const QStringList &arguments)
{
    static const QStringList valued{u"--port"_s, u"--seed"_s, u"--api-version"_s};
    static const QStringList plain{u"--help"_s, u"-h"_s, u"--version"_s, u"--exit-with-stdin"_s};
    Options options;
    ArgumentReader reader(arguments);
    while (reader.next()) {
        const QString name = reader.name();
        if (valued.contains(name)) {
            const std::optional<QString> value = reader.value();
            if (!value)
                return refused(u"%1 needs a value"_s.arg(name));
            if (!setValue(options, name, *value))
                return refused(u"%1 is no value for %2"_s.arg(*value, name));
        } else if (!plain.contains(name) || reader.hasInlineValue()) {
            return refused(u"Unknown argument: %1"_s.arg(name));
        } else if (name == "--exit-with-stdin"_L1) {
            options.exitWithStdin = true;
        } else {
            options.task = name == "--version"_L1 ? Task::ShowVersion : Task::ShowHelp;
            return options;
        }
    }
    return options;
}

QString Options::help()
{
    return uR"(Usage: conta-sandbox [options]

A stand-in for the WEGnology platform's API, for trying Conta out and for its tests. It listens on
127.0.0.1 alone, keeps everything in memory and starts with the same data every time. The first line
on standard output is its address.

Options:
  --port N              Listen on this port; 0 (the default) picks a free one.
  --seed small|large    How much there is in the demo account. Default: small.
  --api-version VERSION Speak this edition of the API: 1.30 (the default) or 1.24.
  --exit-with-stdin     End as soon as standard input ends, and so with the program that started it.
  --version             Show the version.
  --help, -h            Show this text.

Accounts, all with the password %1
  demo@conta.example    A rich account.
  mfa@conta.example     Two-factor authentication is on; the key for an authenticator is
                        %2
  new@conta.example     The e-mail address is not verified.
  sso@conta.example     Signs in by single sign-on: no password works, but this User API token does:
                        %3
  over@conta.example    More payloads than its limit allows.
  empty@conta.example   Nothing in it.

Five wrong passwords in a row lock an account for 15 minutes. A code is taken once. Tokens live for
24 hours; tokenTTL is in milliseconds, and 0 asks for a token that does not expire.

Knobs (no token needed; the bodies are JSON objects; a path may end in "*"):
  POST /sandbox/reset          Back to the state at the start: accounts, clock, failures, delays, log.
  POST /sandbox/fail           {path, method?, status?, body?, contentType?, headers?, times?, after?,
                               disconnect?}
                               Answer the next matching request with this status (default 500) and
                               body, sent as it is. times: how often (default 1; 0: until reset).
                               after: true carries the request out and replaces its answer alone.
                               disconnect: "before" breaks the connection without an answer, "mid-body"
                               in the middle of it (of the true answer when no body is given).
  POST /sandbox/delay          {path, ms, method?, times?}
                               Carry the request out, but answer ms milliseconds late (at most 60000;
                               0 takes the delay away). times: how often (default: until reset).
  POST /sandbox/clock          {advanceMs} or {now}
                               Move the clock by milliseconds or to a date and time. It runs on.
  POST /sandbox/expire-tokens  {email?}
                               Let the tokens of one account, or of all, expire.
  POST /sandbox/verify-email   {email}
                               Verify the address, as a click on the link in the e-mail would.
  GET  /sandbox/log            The last 1000 requests: [{method, path, query, status}], oldest first;
                               status 0 where the connection was broken without an answer.
  GET  /sandbox/code?email=    {code}: a two-factor code that the account takes now.
)"_s.arg(seedPassword(), seedTwoFactorKey(), seedApiToken());
}

} // namespace sandbox
