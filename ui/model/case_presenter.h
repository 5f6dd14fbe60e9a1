// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/case_file.h"
#include "ui/model/presenter.h"
#include "ui/model/record_head.h"
#include "ui/model/table_model.h"

#include <QSet>

namespace counterpart::ui {

/// One record of the case, as the list beside it shows it.
struct RecordEntry {
    QByteArray id;
    QString title;
    QString group; ///< "People"
    QString type;
    bool conflict = false;
};

/// What stands at the head of the case.
struct CaseHead {
    QByteArray id;
    QString title;
    QString marking; ///< in the words of the Government Security Classifications
    QString identity; ///< reference, status, who takes part
    QString reference; ///< the case's number; may be empty
    QByteArray selected; ///< the record that was asked for: it is shown next
    std::vector<RecordEntry> records; ///< the case itself first
};

/// A case and the one of its records that is looked at: each value with who says so.
class CasePresenter : public Presenter {
    Q_OBJECT
public:
    explicit CasePresenter(Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] TableModel& claims() { return m_claims; }
    [[nodiscard]] TableModel& history() { return m_history; }
    [[nodiscard]] TableModel& links() { return m_links; }
    [[nodiscard]] TableModel& attachments() { return m_attachments; }
    [[nodiscard]] QByteArray caseId() const { return m_case; }
    /// The record on the screen: what every act is about. Empty while another one is awaited.
    [[nodiscard]] const RecordHead& shown() const { return m_shown; }

    /// Shows the case, and of it this record (none: the case's own).
    void load(const QByteArray& caseId, const QByteArray& recordId);
    void select(const QByteArray& recordId);
    void reload();

    /// Whether another agency states that value: only then there is anything to challenge.
    [[nodiscard]] bool isOthers(const QByteArray& claim) const { return m_others.contains(claim); }
    /// What is stated there, and by whom, in one line.
    [[nodiscard]] QString inWords(const QByteArray& claim) const;
    /// The whole of one claim, as sentences: claimShown() follows.
    void look(const QByteArray& claim);
    /// Of two values of our agency the chosen one is stated again, over the other.
    void settle(const QByteArray& claim);
    /// Takes one of several values of our agency away again, once the officer has said so.
    void withdraw(const QByteArray& claim);

    /// Takes the officer's own last statement in this case back, and with the next call the one before it: as far as the
    /// first of this session. What stood before stands again; the history keeps both.
    void takeBack();

    /// Asks for a file, and attaches it to the record that was shown when it was asked for.
    void chooseAttachment();
    /// To the record that is shown now, whatever is shown by the time each of them is read.
    void attach(const QStringList& files);
    /// The same with the case itself, whichever record is shown.
    void chooseForCase();
    void attachToCase(const QStringList& files);
    /// Writes it out, unprotected, once the officer has said so.
    void extract(const QByteArray& attachment);
    void extract(const QByteArray& attachment, const QString& name);

Q_SIGNALS:
    void caseShown(const counterpart::ui::CaseHead& head);
    void claimShown(const QString& value, const QString& standing);
    /// With an empty head: nothing is shown while the record waits for the store.
    void recordShown(const counterpart::ui::RecordHead& head);

private:
    struct Waiting {
        QString file;
        RecordHead record;
    };
    void showRecord();
    void showNothing();
    void attachTo(const RecordHead& record, const QStringList& files);
    void askWhich(const RecordHead& record);
    void attachNext();
    void notAttached(const Error& error);

    TableModel m_claims;
    TableModel m_history;
    TableModel m_links;
    TableModel m_attachments;
    QByteArray m_case;
    QByteArray m_record; ///< asked for
    RecordHead m_shown;
    RecordHead m_whole; ///< the case itself
    QSet<QByteArray> m_others; ///< of the claims that are shown, other agencies'
    QList<Waiting> m_waiting; ///< files still to be attached; the first one is being read
    std::optional<core::TakingBack> m_takingBack; ///< since the first case was opened
    quint64 m_asked = 0;
};

} // namespace counterpart::ui
