-- SPDX-FileCopyrightText: The Counterpart authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The colleagues' letters of agreement under which a disclosure was sealed: each serves one disclosure that left.
CREATE TABLE bundle_sent_approval (
    bundle INTEGER NOT NULL REFERENCES bundle_sent (id),
    approval BLOB NOT NULL REFERENCES letter (digest),
    PRIMARY KEY (approval, bundle)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER bundle_sent_approval_keeps BEFORE UPDATE ON bundle_sent_approval BEGIN
    SELECT RAISE(ABORT, 'what was sent is never altered');
END;
CREATE TRIGGER bundle_sent_approval_stays BEFORE DELETE ON bundle_sent_approval BEGIN
    SELECT RAISE(ABORT, 'what was sent is never forgotten');
END;
