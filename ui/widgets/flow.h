// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace counterpart::ui {

/// Widgets one after the other, as words in a paragraph: what finds no room goes to the next line.
class Flow : public QLayout {
public:
    Flow();
    ~Flow() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;    ///< all in one line
    [[nodiscard]] QSize minimumSize() const override; ///< the widest alone
    void setGeometry(const QRect& rect) override;

private:
    /// Lines up in `rect`, or only measures; the height that it takes.
    int lineUp(const QRect& rect, bool place) const;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace counterpart::ui
