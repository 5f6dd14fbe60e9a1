// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace counterpart::ui {

struct CaseHead;

/// The marking as a banner, the case's title, and one line of what it is.
class CaseHeader : public QWidget {
    Q_OBJECT
public:
    CaseHeader();
    void show(const CaseHead& head);

Q_SIGNALS:
    void left();
    void takeBackWanted();
    void sealWanted();

private:
    QLabel* m_marking;
    QLabel* m_title;
    QLabel* m_identity;
};

} // namespace counterpart::ui
