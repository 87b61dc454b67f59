// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagecontext.h"
#include "result.h"
#include "secretclipboard.h"
#include "securityapi.h"

#include <QPointer>
#include <QWidget>

class Banner;
class KeySheet;
class ProblemPanel;
class QCheckBox;
class QHBoxLayout;
class QLabel;
class QPrinter;
class QPushButton;
class QrView;
class QStackedLayout;

/// The second step: the key as a QR code and in letters, to be taken into an authenticator and to be kept.
class KeyStep final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyStep(const PageContext &context, QWidget *parent = nullptr);

    /// Has the server make a key, unless there is one. It changes nothing by itself.
    void fetch();
    bool isReady() const { return !m_key.key.isEmpty(); }
    bool isWaiting() const { return m_fetching; }
    /// The key, or nothing yet.
    const Secret &key() const { return m_key.key; }
    /// Whether the person says that the key is kept; complains where not.
    bool confirmKept();

Q_SIGNALS:
    void stateChanged();

private:
    QWidget *makeWaiting();
    QWidget *makeContent();
    QHBoxLayout *makeActions(QWidget *page);
    void receive(Result<MultiFactorAuthInfo> key);
    void showKey();
    void showProblem(const ApiError &error);
    void copy();
    void showCountdown();
    void askWhereToSave();
    void save(const QString &path);
    void askHowToPrint();
    void print(QPrinter &printer);
    KeySheet sheet() const;
    void setKeptComplaint(const QString &complaint);
    void tell(const QString &note);
    void tellFailure(const QString &what, const QString &why);

    PageContext m_context;
    MultiFactorAuthInfo m_key;
    bool m_fetching = false;
    bool m_lacksSignIn = false; ///< Tries again after the next sign-in.
    QPointer<SecretClipboard> m_copied;
    QStackedLayout *m_stack;
    QWidget *m_waiting;
    ProblemPanel *m_problem;
    QWidget *m_content = nullptr;
    QrView *m_qr = nullptr;
    QLabel *m_letters = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_print = nullptr;
    QLabel *m_note = nullptr;
    Banner *m_banner = nullptr;
    QCheckBox *m_kept = nullptr;
    QLabel *m_keptMessage = nullptr;
};
