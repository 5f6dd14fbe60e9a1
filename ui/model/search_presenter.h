// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/choices.h"
#include "ui/model/record_opener.h"
#include "ui/model/table_model.h"

#include <QTimer>

namespace counterpart::core {
struct SearchReport;
} // namespace counterpart::core

namespace counterpart::ui {

/// What a search found: which record, of what type, why it was found, whose it is, and when it changed.
namespace hit_column {
enum Column { record, type, why, agencies, changed };
}

/// Searches all records while the officer types. One search runs at a time; what was typed meanwhile is looked for
/// next, and an answer to older words is dropped.
class SearchPresenter : public RecordOpener {
    Q_OBJECT
public:
    static constexpr int kPause = 250; ///< milliseconds without a key, after which it is looked for

    explicit SearchPresenter(Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] TableModel& hits() { return m_hits; }
    /// Of which type: an id, and its plural.
    [[nodiscard]] static std::vector<Choice> types();
    void setText(const QString& text);
    /// Of this type alone; empty: of all.
    void setType(const QString& type);
    /// At once.
    void search();
    /// What is listed answers what is typed.
    [[nodiscard]] bool isSettled() const { return !m_searching && !m_pause.isActive(); }
    /// Anew, since what the store has may have changed; nothing where nothing is typed.
    void refresh();

Q_SIGNALS:
    /// "2 results for …", or why there is none.
    void listed(const QString& heading);

private:
    void answered(const core::SearchReport& report, const QString& text);
    [[nodiscard]] QString headingFor(const core::SearchReport& report, const QString& text) const;

    TableModel m_hits;
    QTimer m_pause;
    QString m_text;
    QString m_type;
    quint64 m_asked = 0; ///< rises with each change
    bool m_searching = false;
};

} // namespace counterpart::ui
