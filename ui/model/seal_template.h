// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/messages.h"
#include "ui/model/seal_form.h"

namespace counterpart::ui {

/// What a template, or a group, puts into the form.
struct Prefill {
    SealForm form;         ///< where the officer has written nothing
    SealForm replacing;    ///< where they have, too
    QStringList differing; ///< names of the fields in which the two differ
};

/// The template's words for that agency; a field is empty where it has none.
/// "template.unknown" (not_found).
Result<SealForm> templateTerms(const QString& id, const QString& agency, const SealStart& start);

/// `before` is what the program put there last: what is still so is the program's to change, all else the officer's.
Prefill prefill(const SealForm& typed, const SealForm& before, const SealForm& offered);
/// What the program has put into `form`: that which is as offered.
SealForm putBy(const SealForm& offered, const SealForm& form);

/// Where it was started from, and what is still to be filled in; empty without a template.
Message templateWords(const SealForm& form, const SealStart& start);

/// The template's questions for the two fields that are the officer's own words; empty without a template.
struct TemplateQuestions {
    QString necessity;
    QString proportionality;
};
TemplateQuestions templateQuestions(const QString& id);

} // namespace counterpart::ui
