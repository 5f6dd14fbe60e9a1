-- SPDX-FileCopyrightText: The Counterpart authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Whom this officer often shares with, and under which terms. Our own notes: they never leave the store.
CREATE TABLE recipient_group (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(name) > 0),
    template TEXT NOT NULL, -- here and below: empty is "not said"
    purpose TEXT NOT NULL,
    gateway TEXT NOT NULL,
    consent TEXT NOT NULL,
    handling_code TEXT NOT NULL,
    conditions TEXT NOT NULL,
    onward TEXT NOT NULL
) STRICT;
CREATE TABLE recipient_group_agency (
    recipient_group INTEGER NOT NULL REFERENCES recipient_group (id) ON DELETE CASCADE,
    agency BLOB NOT NULL CHECK (length(agency) = 16),
    PRIMARY KEY (recipient_group, agency)
) STRICT, WITHOUT ROWID;
-- Only these officers of that agency; none: all of them.
CREATE TABLE recipient_group_officer (
    recipient_group INTEGER NOT NULL,
    agency BLOB NOT NULL,
    officer BLOB NOT NULL CHECK (length(officer) = 32),
    PRIMARY KEY (recipient_group, agency, officer),
    FOREIGN KEY (recipient_group, agency) REFERENCES recipient_group_agency (recipient_group, agency) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
