/*
phrase: 收回后不再开展的事项
question: discontinued-duties
*/
MATCH path = (:County)<-[:IN]-(:Township)-[:RELIEVED_OF]->(duty:Duty WHERE duty.ending IN ['ended', 'ended-for-townships'])-[:INSTANCE_OF]->(:CommonDuty)
RETURN path LIMIT 2000
