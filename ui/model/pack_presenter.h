// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/presenter.h"
#include "ui/model/table_model.h"

namespace counterpart::ui {

/// The pack for an auditor: written over a time, and checked file by file.
class PackPresenter : public Presenter {
    Q_OBJECT
public:
    explicit PackPresenter(Desk& desk, QObject* parent = nullptr);

    /// The files of the pack that was checked last.
    [[nodiscard]] TableModel& files() { return m_files; }

    /// Over two typed days; asks for the folder.
    void make(const QString& since, const QString& until);
    /// Asks which folder, and looks at what is in it.
    void check();

Q_SIGNALS:
    /// Written: what was typed for it is no longer needed.
    void made();
    /// files() tells of another pack.
    void checked();

private:
    void check(const QString& folder);
    void tellAltered(const Error& error);
    TableModel m_files;
};

} // namespace counterpart::ui
