// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/choices.h"
#include "ui/model/presenter.h"
#include "ui/model/record_head.h"

#include <QMap>

namespace counterpart::ui {

enum class FieldKind { line, text, number, yesNo, date, moment, choice, pick };

/// One thing that can be stated; made from the record type.
struct Field {
    QString id;
    QString label;
    QString hint;
    FieldKind kind = FieldKind::line;
    bool required = false;
    int max = 0; ///< characters
    std::vector<Choice> choices; ///< of choice and pick
    bool many = false;           ///< several values may stand side by side
};

/// What is wrong with what was typed there.
struct FieldProblem {
    QString field;
    QString label;
    QString words;
};

/// A new case, a new record in a case, one more statement about a record, or a link: a form made from data.
class RecordFormPresenter : public Presenter {
    Q_OBJECT
public:
    explicit RecordFormPresenter(Desk& desk, QObject* parent = nullptr) : Presenter(desk, parent) {}

    /// The record types that can be made inside a case.
    [[nodiscard]] static std::vector<Choice> types();

    void startCase();
    void startRecord(const QString& type, const QByteArray& caseId);
    /// A new statement: it replaces our agency's current value, or stands beside others where there may be many.
    void startStatement(const RecordHead& about, const QByteArray& caseId);
    void startLink(const RecordHead& from, const QByteArray& caseId);

    /// Texts by field id, several of a field of many values; empty ones are left out. What is needed and missing is told as
    /// problems(), all of it at once.
    void save(const QMultiMap<QString, QString>& values);
    /// Of a new record: whether one that is called like that is here already. sameFound() follows.
    void lookForSame(const QString& name);
    /// Whether that field's words name the record.
    [[nodiscard]] bool isName(const QString& field) const;

Q_SIGNALS:
    void formReady(const QString& heading, const std::vector<counterpart::ui::Field>& fields);
    /// The field that has to be looked at.
    void fieldRefused(const QString& field, const QString& words);
    /// Empty: none that is known before it is saved.
    void problems(const std::vector<counterpart::ui::FieldProblem>& problems);
    /// Ids in hexadecimal digits, likely ones first.
    void sameFound(const std::vector<counterpart::ui::Choice>& records);
    void saved(const QByteArray& record);

private:
    enum class Purpose { newCase, newRecord, statement, link };
    void offer(const QString& heading, const std::string& type, const QByteArray& caseId);
    void refusedSave(const Error& error);

    Purpose m_purpose = Purpose::newCase;
    std::string m_type;
    QByteArray m_case;
    QByteArray m_record;
    std::vector<Field> m_fields;
    quint64 m_looked = 0;
};

} // namespace counterpart::ui
