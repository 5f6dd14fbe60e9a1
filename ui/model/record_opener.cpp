// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/record_opener.h"

#include "core/usecase/records.h"

namespace counterpart::ui {

void RecordOpener::openRecord(const QByteArray& id) {
    run([record = toId<core::RecordId>(id)](core::Session& session, core::Progress&) { return core::show_record(session, record); },
        [this, id](const core::RecordView& record) {
            if (record.summary.type == "case") Q_EMIT open(id, {});
            else if (!record.cases.empty()) Q_EMIT open(toQt(record.cases.front().id), id);
            else Q_EMIT said({Tone::information, tr("This record is in no case."), {}, tr("It cannot be shown inside one."), {}});
        });
}

} // namespace counterpart::ui
