// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/presenter.h"

namespace counterpart::ui {

/// A presenter whose lists lead to records, each of which is shown inside a case.
class RecordOpener : public Presenter {
    Q_OBJECT
public:
    /// A case, or a record: open() follows with the case that shows it.
    void openRecord(const QByteArray& id);

Q_SIGNALS:
    void open(const QByteArray& caseId, const QByteArray& recordId);

protected:
    using Presenter::Presenter;
};

} // namespace counterpart::ui
