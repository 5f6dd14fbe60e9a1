// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/presenter.h"
#include "ui/model/table_model.h"

#include <QHash>

namespace counterpart::ui {

/// All files of a case and the documents that have none, whatever record they belong to.
class DocumentsPresenter : public Presenter {
    Q_OBJECT
public:
    enum Column { title, kind, date, file, size, agency, state };
    struct File {
        QByteArray record;
        QByteArray attachment; ///< empty: a document without a file
        QString name;          ///< as it was called when it was attached, else its document's title
    };
    explicit DocumentsPresenter(Desk& desk, QObject* parent = nullptr);
    [[nodiscard]] TableModel& rows() { return m_rows; }
    void load(const QByteArray& caseId);
    [[nodiscard]] File fileOf(const QByteArray& row) const { return m_files.value(row); }

private:
    TableModel m_rows;
    QHash<QByteArray, File> m_files;
    quint64 m_asked = 0;
};

} // namespace counterpart::ui
