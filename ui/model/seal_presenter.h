// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/choices.h"
#include "ui/model/presenter.h"
#include "ui/model/table_model.h"

#include <QSet>
#include <QTimer>

namespace counterpart::ui {

/// What the officer fills in on the check page.
struct SealForm {
    QString agency;             ///< id of one of the recipients
    QList<QByteArray> officers; ///< empty: every active one, and the agency's escrow key
    QString purpose;
    QString gateway;
    QString necessity;
    QString marking; ///< empty: the case's
    QString handlingCode = QStringLiteral("P");
    QString conditions;
    QString onward = QStringLiteral("recipients_only");
    bool operator==(const SealForm&) const = default;
};

struct RecipientAgency {
    QString id;
    QString label;
    std::vector<Choice> officers; ///< ids in hexadecimal
};

struct SealStart {
    QString caseTitle;
    QString marking;
    std::vector<RecipientAgency> agencies;
    std::vector<Choice> gateways; ///< with what each is, in words
    std::vector<Choice> onward;
    std::vector<Choice> codes; ///< P and C
};

/// What would leave, counted anew with every change.
struct Leaving {
    QString whoOpens;
    QString counts;
    QString leftOut; ///< withheld, and what partners do not let us pass on
    int officers = 0;
    bool ready = false;
};

/// One page to check, one button: what leaves, for whom, why, under which conditions.
class SealPresenter : public Presenter {
    Q_OBJECT
public:
    explicit SealPresenter(Desk& desk, QObject* parent = nullptr);

    /// Each attribute of each record with a tick: ticked leaves.
    [[nodiscard]] TableModel& content() { return m_content; }

    void start(const QByteArray& caseId);
    /// Counts again, a little later.
    void change(const SealForm& form);
    /// Asks where the file goes, then seals exactly what was counted.
    void seal();

Q_SIGNALS:
    void started(const counterpart::ui::SealStart& start);
    void counted(const counterpart::ui::Leaving& leaving);
    /// What stands in the way, at its place on the page; empty: nothing.
    void hindered(const counterpart::ui::Message& message);
    void sealedTo(const QString& path);

private:
    struct Preview;
    void count();
    void recount();
    void write(const QString& path);
    void fill(const Preview& preview);

    TableModel m_content;
    SealForm m_form;
    QByteArray m_case;
    QSet<QByteArray> m_withheld; ///< record id and attribute
    QTimer m_later;
    quint64 m_asked = 0;
    QByteArray m_digest; ///< of what was counted; empty while something stands in the way
    bool m_filled = false;
};

} // namespace counterpart::ui
