// Says how records of one customer are treated.
// $threshold: or null, $sources, $by: the login, $at
MERGE (settings:MergingSettings {id: 'merging'})
SET settings.threshold = $threshold, settings.sources = $sources, settings.by = $by, settings.at = $at
