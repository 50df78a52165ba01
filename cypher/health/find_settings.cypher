// What the work with customers costs, as somebody has decided. No parameters.
MATCH (settings:HealthSettings {id: 'health'})
RETURN properties(settings) AS settings
