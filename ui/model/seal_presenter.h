// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/leaving.h"
#include "ui/model/presenter.h"
#include "ui/model/seal_form.h"

#include <QSet>
#include <QTimer>

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

    void start(const QByteArray& caseId);
    /// Counts again, a little later.
    void change(const SealForm& form);
    /// Asks where the file goes, then seals exactly what was counted.
    void seal();

Q_SIGNALS:
    void started(const counterpart::ui::SealStart& start);
    void counted(const counterpart::ui::Leaving& leaving);
    /// Which disclosures this one may complete; none unless it has to complete one.
    void completable(const std::vector<counterpart::ui::EarlierDisclosure>& earlier);
    /// What stands in the way, at its place on the page; empty: nothing.
    void hindered(const counterpart::ui::Message& message);
    void sealedTo(const QString& path);

private:
    struct Counted;
    void count();
    void recount();
    void take(const Counted& counted);
    void write(const QString& path);
    [[nodiscard]] Message hindranceOf(const Counted& counted) const;

    TableModel m_content;
    SealForm m_form;
    QByteArray m_case;
    QSet<QByteArray> m_withheld; ///< record id and attribute
    QTimer m_later;
    quint64 m_asked = 0;
    QByteArray m_digest; ///< of what was counted; empty while something stands in the way
    bool m_asksReason = false; ///< policy does, for what was counted
};

} // namespace counterpart::ui
