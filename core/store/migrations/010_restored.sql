-- SPDX-FileCopyrightText: The Counterpart authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What was erased for a recall comes back where a disclosure that stands brings it: the digest says that it is the same.
DROP TRIGGER fact_keeps;
CREATE TRIGGER fact_keeps BEFORE UPDATE ON fact
WHEN NEW.id <> OLD.id OR NEW.digest <> OLD.digest OR (NEW.encoded IS NULL) = (OLD.encoded IS NULL) BEGIN
    SELECT RAISE(ABORT, 'a fact can be erased and come back, not altered');
END;
