// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/documents_presenter.h"
#include "ui/widgets/page/case/case_tab.h"

namespace counterpart::ui {

class CasePresenter;

/// All files of the case, whichever record they belong to.
class DocumentsTab : public CaseTab {
    Q_OBJECT
public:
    DocumentsTab(Desk& desk, CasePresenter& page);

protected:
    void load(const QByteArray& caseId) override { m_presenter.load(caseId); }

private:
    CasePresenter& m_page; ///< which attaches and writes out
    DocumentsPresenter m_presenter;
};

} // namespace counterpart::ui
