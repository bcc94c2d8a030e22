/*
phrase: $county 收回了哪些事项
question: reclaimed-by-county
parameters:
  - {name: county, sample: 奇台县, values: County.name}
*/
MATCH path = (:County {name: $county})<-[:IN]-(:Township)-[:RELIEVED_OF]->(:Duty)-[:RECLAIMED_BY*0..1]->()
RETURN path LIMIT 2000
