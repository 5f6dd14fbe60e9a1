// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json.h"
#include "app/cli/page.h"
#include "core/usecase/books.h"

namespace counterpart::cli {

Json json_of(const core::Span& span);
Json json_of(const core::BooksView& books);
Page page_of(const core::BooksView& books);

Json json_of(const core::GapsView& gaps);
Page page_of(const core::GapsView& gaps);

} // namespace counterpart::cli
