// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/parts.h"

#include "ui/widgets/flow.h"
#include "ui/widgets/keys.h"
#include "ui/widgets/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>

namespace counterpart::ui {

QLabel* label(const QString& text) {
    auto* out = new QLabel(text);
    out->setTextFormat(Qt::PlainText);
    out->setWordWrap(true);
    out->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return out;
}

QLabel* heading(const QString& text, int level) {
    QLabel* out = label(text);
    out->setProperty("level", level); // its size is the sheet's, which follows the text size
    return out;
}

QLabel* spokenLabel(const QString& name) {
    QLabel* out = label();
    out->setProperty("spoken", true);
    out->setAccessibleName(name);
    out->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    out->setFocusPolicy(Qt::StrongFocus);
    return out;
}

QLabel* quietLabel(const QString& text) {
    QLabel* out = label(text);
    out->setForegroundRole(QPalette::PlaceholderText);
    return out;
}

QPushButton* button(const QString& text, Weight weight) {
    auto* out = new QPushButton(text);
    out->setProperty("primary", weight == Weight::primary);
    out->setAutoDefault(false);
    pressedByReturn(*out);
    return out;
}

namespace {

/// Gives a widget its height in lines of its text, again with each new text size.
class LineKeeper : public QObject {
public:
    LineKeeper(QWidget& widget, int least, int most) : QObject(&widget), m_widget(widget), m_least(least), m_most(most) {
        widget.installEventFilter(this);
        keep();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) keep();
        return QObject::eventFilter(watched, event);
    }

private:
    void keep() {
        const int line = m_widget.fontMetrics().lineSpacing();
        m_widget.setMinimumHeight(m_least * line + kFrame);
        if (m_most > 0) m_widget.setMaximumHeight(m_most * line + kFrame);
    }
    static constexpr int kFrame = 18;
    QWidget& m_widget;
    int m_least;
    int m_most;
};

} // namespace

void keepLines(QWidget& widget, int least, int most) { new LineKeeper(widget, least, most); }

QLayout* rowOf(std::initializer_list<QWidget*> widgets) {
    auto* row = new Flow;
    for (QWidget* one : widgets) row->addWidget(one);
    return row;
}

QFormLayout* form() {
    auto* out = new QFormLayout;
    out->setRowWrapPolicy(QFormLayout::WrapAllRows);
    out->setVerticalSpacing(4);
    out->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return out;
}

void addRow(QFormLayout& form, const QString& name, QWidget* field) {
    QLabel* title = label(name);
    title->setWordWrap(false); // else it is laid out as a narrow column
    title->setBuddy(field->focusProxy() != nullptr ? field->focusProxy() : field);
    form.addRow(title, field);
}

QPlainTextEdit* textBox(const QString& name, int lines) {
    auto* out = new QPlainTextEdit;
    out->setAccessibleName(name);
    out->setTabChangesFocus(true); // the keyboard leaves it again
    keepLines(*out, lines, lines);
    return out;
}

QWidget* passphraseField(QLineEdit*& field, const QString& name) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    field = new QLineEdit;
    field->setEchoMode(QLineEdit::Password);
    field->setAccessibleName(name);
    field->setObjectName(QStringLiteral("passphrase"));
    field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhSensitiveData);
    auto* show = new QCheckBox(QObject::tr("Show"));
    show->setAccessibleName(QObject::tr("Show what is typed: %1").arg(name));
    QObject::connect(show, &QCheckBox::toggled, field, [field](bool shown) { field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    layout->addWidget(field, 1);
    layout->addWidget(show);
    row->setFocusProxy(field);
    return row;
}

QLineEdit* digitsField() {
    auto* field = new QLineEdit;
    field->setInputMethodHints(Qt::ImhDigitsOnly);
    field->setPlaceholderText(QStringLiteral("00000 00000 00000 00000 00000 00000 00000 00000"));
    field->setMaxLength(60);
    return field;
}

QComboBox* choiceBox(const QString& name, const std::vector<Choice>& choices, const QString& nothing) {
    auto* box = new QComboBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    leftByWheel(*box);
    setChoices(*box, choices, nothing);
    return box;
}

void setChoices(QComboBox& box, const std::vector<Choice>& choices, const QString& nothing) {
    box.clear();
    if (!nothing.isEmpty()) box.addItem(nothing, QString());
    for (const Choice& choice : choices) {
        box.addItem(choice.label, choice.id);
        box.setItemData(box.count() - 1, choice.more, Qt::AccessibleDescriptionRole);
    }
}

QString chosen(const QComboBox& box) { return box.currentData().toString(); }

void addPeriod(QFormLayout& form, QLineEdit* since, QLineEdit* until) {
    addRow(form, QObject::tr("From (a day, like 1/4/2026; empty: from the beginning)"), since);
    addRow(form, QObject::tr("To (that day included; empty: until now)"), until);
}

SortedTable::SortedTable(TableModel& rows, QObject* parent) : QSortFilterProxyModel(parent) {
    setSourceModel(&rows);
    setSortRole(TableModel::OrderRole);
    setSortLocaleAware(true);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

QVariant SortedTable::data(const QModelIndex& index, int role) const {
    switch (role) {
    case Qt::ForegroundRole: {
        switch (static_cast<Badge>(QSortFilterProxyModel::data(index, TableModel::BadgeRole).toInt())) {
        case Badge::none: return {};
        case Badge::good: return colours().good;
        case Badge::quiet: return colours().quiet;
        case Badge::attention: return colours().attention;
        case Badge::stop: return colours().stop;
        }
        return {};
    }
    case Qt::ToolTipRole: {
        QString text = QSortFilterProxyModel::data(index, role).toString();
        if (text.isEmpty()) text = QSortFilterProxyModel::data(index, Qt::DisplayRole).toString();
        return text.isEmpty() ? QVariant() : QVariant(QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped())); // never as markup
    }
    default: return QSortFilterProxyModel::data(index, role);
    }
}

Table::Table(TableModel& rows, const QString& name, QWidget* parent) : QTableView(parent), m_rows(rows) {
    auto* sorted = new SortedTable(rows, this);
    setModel(sorted);
    setAccessibleName(name);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setCornerButtonEnabled(false);
    horizontalHeader()->setAccessibleName(name);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    setSortingEnabled(true);
    sorted->sort(-1);
    fitText();
    connect(sorted, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_kept = selectedId();
        m_keptRow = std::max(0, currentIndex().row());
    });
    connect(sorted, &QAbstractItemModel::modelReset, this, &Table::resized);
    connect(sorted, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex&, const QModelIndex&, const QList<int>& roles) {
        if (roles.isEmpty()) fit(); // more than a tick
    });
    connect(this, &QTableView::doubleClicked, this, [this] { Q_EMIT opened(selectedId()); });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { Q_EMIT chose(selectedId()); });
}

QByteArray Table::selectedId() const {
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? QByteArray() : rows.constFirst().data(TableModel::IdRole).toByteArray();
}

void Table::setStretch(int column) { m_stretch = column; }

void Table::resized() {
    for (const int column : std::as_const(m_onlyIfFilled)) {
        bool filled = false;
        for (int row = 0; row < model()->rowCount(); ++row) filled = filled || !model()->index(row, column).data().toString().isEmpty();
        setColumnHidden(column, !filled);
    }
    for (const int column : std::as_const(m_leftOut)) setColumnHidden(column, true);
    fit();
    if (model()->rowCount() == 0) Q_EMIT chose({}); // what was chosen is gone, and nothing takes its place
    if (model()->rowCount() == 0 || currentIndex().isValid()) return;
    int row = std::min(m_keptRow, model()->rowCount() - 1); // where it was, if it is no more
    if (const int kept = sortedRowOf(m_kept); kept >= 0) row = kept;
    setCurrentIndex(model()->index(row, 0));
}

void Table::showOnly(const QString& words) {
    auto* rows = static_cast<SortedTable*>(model());
    rows->setFilterCaseSensitivity(Qt::CaseInsensitive);
    rows->setFilterKeyColumn(-1);
    rows->setFilterFixedString(words);
    if (!selectionModel()->hasSelection() && rows->rowCount() > 0) setCurrentIndex(rows->index(0, 0));
    Q_EMIT chose(selectedId());
    viewport()->update(); // the words for an empty table
}

void Table::leaveOut(int column, bool out) {
    if (out) m_leftOut.insert(column);
    else m_leftOut.remove(column);
    setColumnHidden(column, out);
    if (!out) resized(); // it may be there only if filled
    fit();
}

int Table::sortedRowOf(const QByteArray& id) const {
    for (int i = 0; i < model()->rowCount() && !id.isEmpty(); ++i) {
        if (model()->index(i, 0).data(TableModel::IdRole).toByteArray() == id) return i;
    }
    return -1;
}

void Table::select(const QByteArray& id) {
    const int row = sortedRowOf(id);
    if (row < 0) return;
    setCurrentIndex(model()->index(row, 0));
    scrollTo(currentIndex());
}

void Table::sayWhenEmpty(const QString& words) {
    m_whenEmpty = words;
    setAccessibleDescription(words);
}

void Table::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    if (m_whenEmpty.isEmpty() || model()->rowCount() > 0) return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const int margin = fontMetrics().averageCharWidth() * 3;
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin), Qt::AlignCenter | Qt::TextWordWrap, m_whenEmpty);
}

void Table::setWhole(int column) { m_whole.insert(column); }

void Table::fit() {
    // Wide enough for what the first rows hold; what is too much is taken from the widest, and the rest is for one column.
    const int character = fontMetrics().averageCharWidth();
    const int columns = model()->columnCount();
    std::vector<int> widths(static_cast<std::size_t>(columns));
    int others = 0;
    for (int column = 0; column < columns; ++column) {
        if (column == m_stretch || isColumnHidden(column)) continue;
        const int wanted = std::max(sizeHintForColumn(column) + 4, horizontalHeader()->sectionSizeHint(column));
        int& width = widths[static_cast<std::size_t>(column)];
        width = m_whole.contains(column) ? wanted : std::min(wanted, character * 44);
        others += width;
    }
    const int most = std::max(viewport()->width() - character * 24, 0);
    while (others > most) {
        int* widest = nullptr;
        for (int column = 0; column < columns; ++column) {
            int& width = widths[static_cast<std::size_t>(column)];
            if (column == m_stretch || isColumnHidden(column) || m_whole.contains(column) || width <= horizontalHeader()->sectionSizeHint(column)) continue;
            if (widest == nullptr || width > *widest) widest = &width;
        }
        if (widest == nullptr || *widest <= character * 12) break;
        const int less = std::min({others - most, character, *widest - character * 12});
        *widest -= less;
        others -= less;
    }
    for (int column = 0; column < columns; ++column) {
        if (column != m_stretch && !isColumnHidden(column)) setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    }
    setColumnWidth(m_stretch, std::max(viewport()->width() - others, character * 24));
}

void Table::fitText() {
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 7);
    fit();
}

void Table::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fitText();
}

void Table::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fit();
}

void Table::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!selectedId().isEmpty()) Q_EMIT opened(selectedId());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace counterpart::ui
