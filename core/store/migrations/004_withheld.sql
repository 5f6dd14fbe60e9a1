-- SPDX-FileCopyrightText: The Counterpart authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What stayed of the records that left, and why: so that what was once kept back does not leave by accident.
CREATE TABLE bundle_sent_withheld (
    bundle INTEGER NOT NULL REFERENCES bundle_sent (id),
    fact INTEGER NOT NULL REFERENCES fact (id),
    kept_by TEXT NOT NULL,
    PRIMARY KEY (bundle, fact)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER bundle_sent_withheld_keeps BEFORE UPDATE ON bundle_sent_withheld BEGIN
    SELECT RAISE(ABORT, 'what was kept back is never altered');
END;
CREATE TRIGGER bundle_sent_withheld_stays BEFORE DELETE ON bundle_sent_withheld BEGIN
    SELECT RAISE(ABORT, 'what was kept back is never forgotten');
END;
