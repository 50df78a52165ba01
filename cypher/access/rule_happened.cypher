// Activities that count as having been in touch: done, up to now, and kept from nobody. An import says no status.
coalesce(it.status, 'done') = 'done' AND it.privateTo IS NULL AND (it.at IS NULL OR it.at <= datetime())
