// Handovers that are being carried out or taken back. No parameters.
MATCH (handover:Handover)
WHERE handover.status IN ['running', 'undoing']
RETURN handover.id AS id
