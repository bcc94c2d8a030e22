// The duties that a common duty is of, as the current lists have them.
MATCH (:CommonDuty {id: $common})<-[:INSTANCE_OF]-(duty:Duty)
RETURN duty.id AS id
ORDER BY id
