// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/help_page.h"

#include "ui/model/help_topics.h"
#include "ui/widgets/help_view.h"
#include "ui/widgets/parts.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace counterpart::ui {

namespace {
constexpr int kTopic = Qt::UserRole;
} // namespace

HelpPage::HelpPage(QWidget* parent) : Page(tr("Help"), Width::whole, parent), m_words(new QLineEdit), m_topics(new QListWidget), m_view(new HelpView) {
    setHelpTopic(QStringLiteral("keyboard"));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(14);
    auto* left = new QVBoxLayout;
    auto* fields = form();
    addRow(*fields, tr("Search the help"), m_words);
    left->addLayout(fields);
    m_topics->setAccessibleName(tr("Topics of the help"));
    left->addWidget(m_topics, 1);
    auto* back = button(tr("Back"));
    back->setToolTip(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    left->addWidget(back);
    columns->addLayout(left, 2);
    columns->addWidget(m_view, 5);
    column().addLayout(columns, 1);
    startAt(m_view);

    list({});
    connect(m_words, &QLineEdit::textChanged, this, &HelpPage::list);
    connect(m_words, &QLineEdit::returnPressed, m_topics, [this] { m_topics->setFocus(Qt::OtherFocusReason); });
    connect(m_topics, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item != nullptr) m_view->showPage(helpText(item->data(kTopic).toString()));
    });
    connect(m_topics, &QListWidget::itemActivated, m_view, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(m_view, &HelpView::topicWanted, this, &HelpPage::choose);
    connect(back, &QPushButton::clicked, this, &HelpPage::left);
    auto* escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &HelpPage::left);
}

void HelpPage::open(const QString& topic) {
    m_words->clear();
    choose(topic);
}

void HelpPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    m_topics->doItemsLayout(); // it was filled before it had the style's paddings and the text's size
}

/// The page on the screen stays as long as it is in the list.
void HelpPage::list(const QString& words) {
    const QString shown = m_topics->currentItem() == nullptr ? QString() : m_topics->currentItem()->data(kTopic).toString();
    const QSignalBlocker quiet(m_topics);
    m_topics->clear();
    for (const HelpTopic& topic : helpTopics(words)) {
        auto* item = new QListWidgetItem(topic.title, m_topics);
        item->setData(kTopic, topic.id);
    }
    if (m_topics->count() == 0) {
        m_view->showPage(tr("No page has these words. Try fewer, or others."));
        return;
    }
    int row = 0;
    for (int i = 0; i < m_topics->count() && words.isEmpty(); ++i) {
        if (m_topics->item(i)->data(kTopic).toString() == shown) row = i;
    }
    m_topics->setCurrentRow(row);
    m_view->showPage(helpText(m_topics->item(row)->data(kTopic).toString()));
}

void HelpPage::choose(const QString& topic) {
    if (helpText(topic).isEmpty()) return;
    if (!m_words->text().isEmpty()) m_words->clear(); // a link may lead out of what was found
    for (int i = 0; i < m_topics->count(); ++i) {
        if (m_topics->item(i)->data(kTopic).toString() == topic) m_topics->setCurrentRow(i);
    }
}

} // namespace counterpart::ui
