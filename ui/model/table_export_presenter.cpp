// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/table_export_presenter.h"

#include "core/usecase/export_table.h"
#include "ui/model/prompter.h"

namespace counterpart::ui {

void TableExportPresenter::save(const QString& name, const QList<QStringList>& lines) {
    if (lines.size() < 2) {
        Q_EMIT said({Tone::information, tr("There is nothing to export."), {}, tr("The table shows no row. Change the filter."), {}});
        return;
    }
    core::TableLines rows;
    for (const QStringList& line : lines) {
        std::vector<std::string>& cells = rows.emplace_back();
        for (const QString& cell : line) cells.push_back(toUtf8(cell));
    }
    desk().prompter.askFile({FileUse::save, tr("Where the unprotected copy goes"), name, tr("Tables (*.csv)")}, [this, rows](const QString& path) {
        desk().prompter.ask({tr("Make an unprotected copy?"),
                             tr("This makes an unprotected copy of %n row(s) at %1, and records that you did it.", nullptr, static_cast<int>(rows.size() - 1)).arg(isolated(path)),
                             tr("Export unprotected copy"), tr("Back")},
                            [this, rows, path] {
                                run([rows, to = toPath(path)](core::Session& session, core::Progress& progress) {
                                        return core::export_table(session, rows, to, core::Existing::replace, progress);
                                    },
                                    [this, path](std::uint64_t size) {
                                        Q_EMIT said({Tone::good, tr("The copy is written."), {}, tr("%1, unprotected, at %2.").arg(display().size(size), isolated(path)), {}});
                                        Q_EMIT written();
                                    });
                            });
    });
}

} // namespace counterpart::ui
