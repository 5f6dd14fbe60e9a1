// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/leaving.h"
#include "ui/model/presenter.h"
#include "ui/model/seal_form.h"

#include <QHash>
#include <QSet>
#include <QTimer>

namespace counterpart::core {
struct GroupPreview;
struct PolicyVerdict;
} // namespace counterpart::core

namespace counterpart::ui {

/// A disclosure that went to the agency before, kept something back, and may be completed by this one.
struct EarlierDisclosure {
    QByteArray bundle;
    QString label;       ///< when, what for, how much
    bool needed = false; ///< it kept back what would leave now
    bool operator==(const EarlierDisclosure&) const = default;
};

/// One page to check, one button: what leaves, for whom, why, under which conditions.
class SealPresenter : public Presenter {
    Q_OBJECT
public:
    explicit SealPresenter(Desk& desk, QObject* parent = nullptr);

    /// Each attribute of each record with a tick: ticked leaves. What a rule keeps back has none, and says so.
    [[nodiscard]] TableModel& content() { return m_content; }

    /// What was filled in for this case before, and not sealed, is there again. `request`: one that came, to be answered.
    void start(const QByteArray& caseId, const QByteArray& request = {});
    /// Counts again, a little later. Where the agency or the group is another one, what the template or the group says of
    /// it is filled in.
    void change(const SealForm& form);
    /// Fills in what the template of the form says, and asks before it replaces what the officer wrote.
    void useTemplate(const SealForm& form);
    /// Forgets what was filled in for this case.
    void startAfresh();
    /// Ticks everything that the officer may choose, or no record.
    void tickAll(bool leaves);
    /// Asks where the file goes, then seals exactly what was counted; for a group a folder, and a file for each agency.
    void seal();
    /// Asks where the request goes, and writes it for that colleague: an officer's id.
    void askColleague(const QByteArray& colleague);
    /// A group was kept or forgotten.
    void groupsChanged(const std::vector<GroupChoice>& groups);

Q_SIGNALS:
    void started(const counterpart::ui::SealStart& start);
    /// To be shown instead of what is in the fields.
    void filled(const counterpart::ui::SealForm& form, bool draft);
    /// Where it was started from, and what is missing.
    void guided(const counterpart::ui::Message& message);
    void groupsOffered(const std::vector<counterpart::ui::GroupChoice>& groups);
    void counted(const counterpart::ui::Leaving& leaving);
    /// Which disclosures this one may complete; none unless it has to complete one.
    void completable(const std::vector<counterpart::ui::EarlierDisclosure>& earlier);
    /// What stands in the way, at its place on the page; empty: nothing.
    void hindered(const counterpart::ui::Message& message);
    void sealedTo(const QString& path);

private:
    struct Counted;
    struct Draft {
        SealForm form;
        SealForm put;
        QSet<QByteArray> withheld;
    };
    /// What the template and the group say; `ask` whether to replace what the officer wrote.
    void fillIn(const SealForm& form, bool ask);
    void begin(SealStart start, const QByteArray& request);
    void count();
    void countGroup(const core::SealRequest& request);
    void recount();
    void take(const Counted& counted);
    void takeGroup(const core::GroupPreview& preview);
    void refused(const Error& error);
    void write(const QString& path);
    void writeGroup(const QString& folder);
    void sealed();
    void keepDraft();
    /// What the template and the group say of the form's recipient.
    [[nodiscard]] SealForm offered(const SealForm& form) const;
    [[nodiscard]] Message hindranceOf(const Counted& counted) const;
    [[nodiscard]] Message reasonMissing(const core::PolicyVerdict& policy) const;
    /// "disclosure.changed_since_preview" (conflict) where nothing is counted.
    [[nodiscard]] Result<core::SealRequest> counting() const;

    TableModel m_content;
    SealStart m_start;
    SealForm m_form;
    SealForm m_put; ///< what the program filled in of it
    QHash<QByteArray, Draft> m_drafts; ///< by case, until the store is locked
    QByteArray m_case;
    QSet<QByteArray> m_withheld; ///< record id and attribute
    QTimer m_later;
    quint64 m_asked = 0;
    QByteArray m_digest; ///< of what was counted; empty while something stands in the way
    bool m_asksReason = false; ///< policy does, for what was counted
};

} // namespace counterpart::ui
