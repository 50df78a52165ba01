// Internal: how records of one customer are treated. No parameters.
MATCH (settings:MergingSettings {id: 'merging'})
RETURN settings.threshold AS threshold, coalesce(settings.sources, []) AS sources
