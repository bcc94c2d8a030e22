// From two to the most departments that any duty has.
MATCH (duty:Duty)
WHERE duty.list = 'assisted'
WITH max(COUNT { (duty)<-[:LEADS {namedIn: 'cell'}]-(:Department) }) AS most
UNWIND range(2, most) AS number
RETURN number
