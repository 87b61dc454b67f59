// SPDX-License-Identifier: GPL-3.0-or-later
#include "prooffields.h"

#include "codefield.h"
#include "form.h"
#include "passwordfield.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

ProofFields::ProofFields(Form &form, QWidget *parent)
    : QWidget(parent),
      m_password(new PasswordField(u"currentPassword"_s, tr("C&urrent password"), this)),
      m_code(new CodeField(u"twoFactorCode"_s, tr("&Two-factor code"), this))
{
    m_password->setValidator(Validators::all({Validators::required(tr("Enter your current password")),
                                              Validators::lengthAtLeast(8), Validators::lengthAtMost(2048)}));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::normal);
    layout->addWidget(m_password, 1);
    layout->addWidget(m_code, 1);
    setFocusProxy(m_password);
    form.add(m_password);
    form.add(m_code);
    setCode(Code::NotAsked);
}

void ProofFields::setCode(Code code)
{
    m_asked = code;
    m_code->setRequired(code == Code::Required);
    m_code->setVisible(code != Code::NotAsked);
}

Secret ProofFields::password() const
{
    return m_password->secret();
}

Secret ProofFields::code() const
{
    return m_asked == Code::NotAsked ? Secret() : m_code->code();
}

void ProofFields::clear()
{
    m_password->clear();
    m_code->load(QString());
}

void ProofFields::retypeCode()
{
    m_code->setFocus();
    m_code->edit()->selectAll();
}

bool ProofFields::checkCodeIsWhole()
{
    constexpr qsizetype digits = 6;
    if (m_code->code().size() == digits)
        return true;
    m_code->setError(tr("The code has six digits"));
    m_code->setFocus();
    return false;
}

void ProofFields::askAgain()
{
    m_code->load(QString());
    m_password->setFocus();
    m_password->edit()->selectAll();
}
