MATCH (duty:Duty)
RETURN duty.id AS id
