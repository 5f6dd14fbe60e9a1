// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/seal_audience.h"

#include "ui/widgets/message_frame.h"
#include "ui/widgets/parts.h"

#include <QLabel>
#include <QVBoxLayout>

namespace counterpart::ui {

SealAudience::SealAudience(QWidget* parent) : SealPart(tr("Who would see what"), parent) {
    inside().addWidget(quietLabel(tr("Each agency gets a sealed file of its own. As long as one of them may not have it, none is sealed.")));
    hide();
}

void SealAudience::start(const SealStart&) { show({}); }

void SealAudience::show(const std::vector<Message>& agencies) {
    setVisible(!agencies.empty());
    if (agencies == m_shown) return; // the keyboard stays where it is
    m_shown = agencies;
    delete m_agencies;
    m_agencies = new QWidget;
    auto* column = new QVBoxLayout(m_agencies);
    column->setContentsMargins({});
    for (const Message& one : agencies) {
        auto* frame = new MessageFrame(MessageFrame::Details::none);
        column->addWidget(frame);
        frame->showQuietly(one);
    }
    inside().addWidget(m_agencies);
}

} // namespace counterpart::ui
