// Keeps what the work with customers costs.
// $set
MERGE (settings:HealthSettings {id: 'health'})
SET settings = $set, settings.id = 'health'
