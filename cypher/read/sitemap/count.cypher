// How many things have pages of their own.
MATCH (thing:County|Township|Department|Function|Category|CommonDuty|Document|Duty)
RETURN count(thing) AS total
