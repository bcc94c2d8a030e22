// How many duties there are, told from the counts that the database keeps.
MATCH (duty:Duty) RETURN count(duty) AS duties
