// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/presenter.h"

namespace counterpart::ui {

/// Writes what a table shows to a file, once the officer has agreed to an unprotected copy.
class TableExportPresenter : public Presenter {
    Q_OBJECT
public:
    explicit TableExportPresenter(Desk& desk, QObject* parent = nullptr) : Presenter(desk, parent) {}

    /// The headings first; `name` is what the file is called at first, and tells nothing of what is in it.
    void save(const QString& name, const QList<QStringList>& lines);

Q_SIGNALS:
    void written();
};

} // namespace counterpart::ui
