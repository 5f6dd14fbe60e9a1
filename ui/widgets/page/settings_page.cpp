// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/settings_page.h"

#include "ui/widgets/labelled_rows.h"
#include "ui/widgets/message_frame.h"
#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace counterpart::ui {

SettingsPage::SettingsPage(SettingsPresenter& presenter, QWidget* parent)
    : Page(tr("Settings"), Width::narrow, parent), m_presenter(presenter), m_words(new QLineEdit), m_none(label(tr("No setting has these words. Try fewer, or others."))) {
    setHelpTopic(QStringLiteral("settings"));
    follow(m_presenter);
    auto* search = form();
    addRow(*search, tr("Search the settings"), m_words);
    column().addLayout(search);
    column().addWidget(m_none);
    QString heading;
    QFrame* section = nullptr;
    for (const SettingRow& row : m_presenter.rows()) {
        if (row.section != heading) {
            heading = row.section;
            section = new QFrame;
            section->setObjectName(QStringLiteral("card"));
            auto* inside = new QVBoxLayout(section);
            inside->setSpacing(12);
            inside->addWidget(ui::heading(heading, 2));
            column().addWidget(section);
        }
        QWidget* made = row.choices.empty() ? folder(row) : control(row);
        QWidget* whole = block(row, made);
        section->layout()->addWidget(whole);
        m_shown.insert(row.setting, {whole, made, section});
    }
    auto* back = button(tr("Back"), Weight::primary);
    auto* reset = button(tr("Reset to how it came…"));
    column().addLayout(rowOf({back, reset}));
    column().addStretch();
    startAt(m_words);
    find({});

    connect(m_words, &QLineEdit::textChanged, this, &SettingsPage::find);
    connect(&m_presenter, &SettingsPresenter::changed, this, &SettingsPage::refresh);
    connect(reset, &QPushButton::clicked, &m_presenter, &SettingsPresenter::reset);
    connect(back, &QPushButton::clicked, this, &SettingsPage::left);
    auto* escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &SettingsPage::left);
}

QWidget* SettingsPage::control(const SettingRow& row) {
    QComboBox* box = choiceBox(row.name, row.choices);
    connect(box, &QComboBox::activated, this, [this, box, setting = row.setting] { m_presenter.set(setting, chosen(*box)); });
    return box;
}

QWidget* SettingsPage::folder(const SettingRow& row) {
    auto* line = new QLineEdit;
    line->setReadOnly(true);
    line->setAccessibleName(row.name);
    line->setPlaceholderText(tr("None: your documents are suggested"));
    return line;
}

QWidget* SettingsPage::block(const SettingRow& row, QWidget* control) {
    auto* block = new QWidget;
    auto* rows = new LabelledRows;
    rows->setContentsMargins({});
    block->setLayout(rows);
    rows->addRow(row.name, control);
    if (row.choices.empty() && !row.fixed) {
        auto* choose = button(tr("Choose a folder…"));
        auto* none = button(tr("No folder"));
        rows->addLayout(rowOf({choose, none}));
        connect(choose, &QPushButton::clicked, this, [this, setting = row.setting] { m_presenter.chooseFolder(setting); });
        connect(none, &QPushButton::clicked, this, [this, setting = row.setting] { m_presenter.set(setting, {}); });
    }
    QLabel* hint = quietLabel(row.hint);
    rows->addWidget(hint);
    control->setAccessibleDescription(row.hint);
    if (row.fixed) {
        const QString why = tr("Set by your organisation.");
        rows->addWidget(label(why));
        control->setAccessibleDescription(why + QLatin1Char(' ') + row.hint);
        control->setEnabled(false);
    }
    return block;
}

void SettingsPage::focusOn(Setting setting) { m_shown.value(setting).control->setFocus(Qt::OtherFocusReason); }

void SettingsPage::showEvent(QShowEvent* event) {
    refresh();
    Page::showEvent(event);
    if (messages().message().isEmpty()) messages().showQuietly(m_presenter.problems());
}

void SettingsPage::refresh() {
    for (const SettingRow& row : m_presenter.rows()) {
        QWidget* made = m_shown.value(row.setting).control;
        if (auto* box = qobject_cast<QComboBox*>(made)) {
            if (box->findData(row.value) < 0) setChoices(*box, row.choices); // an unusual size of text, made with the keys
            box->setCurrentIndex(box->findData(row.value));
        } else if (auto* line = qobject_cast<QLineEdit*>(made)) {
            line->setText(row.value);
        }
    }
}

void SettingsPage::find(const QString& words) {
    const std::vector<SettingRow> found = m_presenter.rows(words);
    QSet<QWidget*> sections;
    for (const Shown& one : std::as_const(m_shown)) one.block->hide();
    for (const SettingRow& row : found) {
        const Shown one = m_shown.value(row.setting);
        one.block->show();
        sections << one.section;
    }
    for (const Shown& one : std::as_const(m_shown)) one.section->setVisible(sections.contains(one.section));
    m_none->setVisible(found.empty());
}

} // namespace counterpart::ui
