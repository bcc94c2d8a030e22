/*
phrase: 各县收回的事项
question: reclaimed-by-county
*/
MATCH path = (:County)<-[:IN]-(:Township)-[:RELIEVED_OF]->(:Duty)-[:RECLAIMED_BY*0..1]->()
RETURN path LIMIT 5000
